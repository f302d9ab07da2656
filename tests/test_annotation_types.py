"""The classes and dicts of the annotation types, against what is judged, recorded and stored."""

from __future__ import annotations

import inspect
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin, get_type_hints

import numpy as np
import pytest
import typeguard
from numpy.typing import NDArray
from tests.conftest import Recordings
from tests.faithfulness import fields_of

from annotationframework_api import annotation_types
from annotationframework_api.annotation_types import (
    CLASSES,
    TYPE_NAMES,
    AnnotationType,
    AnnotationTypes,
    BoundSpatialPoint,
    BoundTag,
    NucleusDetection,
    SpatialPoint,
    Synapse,
    definition,
)
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput, UnknownType
from annotationframeworkclient.sandbox import Sandbox
from annotationframeworkclient.table import Table
from annotationframeworkclient.validation import AnnotationRules

Class = type[AnnotationType[str, Any, Any, Any]]

# What the modules name for type checkers only.
NAMES = {"Any": Any, "NDArray": NDArray, "np": np}
SYSTEM = {"id", "created", "deleted", "superceded_id", "valid"}
NUCLEUS = NucleusDetection(pt=BoundSpatialPoint(position=(1, 2, 3)), volume=71.5)

types = AnnotationTypes()
of_each_type = pytest.mark.parametrize("name", TYPE_NAMES)


def hints_of(name: str, kind: str) -> dict[str, Any]:
    """Give the keys of a type's dict, and what each holds."""
    return get_type_hints(getattr(annotation_types, CLASSES[name] + kind), localns=NAMES)


def some(hint: Any) -> Any:
    """Make a value of a type: of several the first."""
    if hasattr(hint, "to_dict"):
        parts = hints_of_class(hint)
        return hint(**{name: some(parts[name]) for name in parts if name != "id"})
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if hint in (int, float, bool, str):
        return hint(1)
    return [1, 2, 3] if "Sequence" in str(hint) else some(get_args(hint)[0])


def hints_of_class(cls: type) -> dict[str, Any]:
    """Give the attributes of a class, and what each holds."""
    hints = get_type_hints(cls, localns=NAMES)
    return {name: hints[name] for name in inspect.signature(cls).parameters}


def instance(name: str, *, only: set[str] | None = None) -> AnnotationType[str, Any, Any, Any]:
    """Make an annotation of a type, of whose fields all are set, or some."""
    cls: Any = types.annotation_type(name)
    hints = hints_of_class(cls)
    made: AnnotationType[str, Any, Any, Any] = cls(
        **{field: some(hints[field]) for field in hints if only is None or field in only}
    )
    return made


# --- Classes and dicts, against the definitions ---------------------------------------------------


@of_each_type
def test_a_class_has_the_fields_of_its_definition(name: str) -> None:
    """A class takes the fields that the definition has, and requires those that it requires."""
    fields, required = fields_of(name)
    parameters = inspect.signature(types.annotation_type(name)).parameters

    assert parameters.keys() == fields.keys() | {"id"}
    needed = {key for key, one in parameters.items() if one.default is inspect.Parameter.empty}
    assert needed == required


@of_each_type
def test_what_a_class_makes_has_no_fault(name: str) -> None:
    """An instance with all fields, and one with the required ones only, is judged without fault."""
    rules = AnnotationRules(name, definition(name))
    full, least = instance(name), instance(name, only=fields_of(name)[1])

    assert rules.judge([full]).faults == []
    assert rules.judge([least]).faults == []
    assert json.loads(rules.judge([least]).texts()[0]).keys() == fields_of(name)[1]


@of_each_type
def test_dicts_have_the_keys_of_the_class(name: str) -> None:
    """The dict of a new annotation has the class's fields; a changed one may have flat columns."""
    cls = types.annotation_type(name)
    new = getattr(annotation_types, f"{cls.__name__}Dict")
    changed = getattr(annotation_types, f"{cls.__name__}Change")
    fields, required = fields_of(name)

    assert new.__required_keys__ == required
    assert new.__optional_keys__ == (fields.keys() - required) | {"id", "type"}
    points = {key for key in fields if "properties" in fields[key]}
    assert changed.__required_keys__ == (required & points) | {"id"}
    assert changed.__optional_keys__ >= hints_of(name, "Row").keys() - {"id"}


def test_rows_are_as_recorded(recordings: Recordings) -> None:
    """Each row that a real service gave back is what the type's `Row` says, key by key."""
    seen: set[str] = set()
    for exchange in recordings("annotation"):
        matched = re.fullmatch(r"every_get:(\w+)", exchange.name)
        if not matched or exchange.status != 200:
            continue
        name = matched[1]
        row_type = getattr(annotation_types, f"{CLASSES[name]}Row")
        for row in json.loads(exchange.body):
            typeguard.check_type(row, row_type)
            seen.add(name)

    assert len(seen) > 35


def test_every_class_is_registered() -> None:
    """Each of the 57 types has a class of its own, which knows its type's name."""
    classes = [types.annotation_type(name) for name in TYPE_NAMES]

    assert [cls.schema_type for cls in classes] == list(TYPE_NAMES)
    assert [cls.__name__ for cls in classes] == list(CLASSES.values())
    assert len({*classes}) == 57


def test_unknown_types() -> None:
    """A name that no type has is refused with the one that may have been meant."""
    for look in (types.annotation_type, definition):
        with pytest.raises(
            UnknownType, match="'nucleus_detecton': did you mean 'nucleus_detection'"
        ):
            look("nucleus_detecton")
    with pytest.raises(AttributeError, match="NucleusDetecton"):
        _ = annotation_types.NucleusDetecton  # type: ignore[attr-defined] # the checkers see it too


def test_one_type_is_one_module() -> None:
    """Importing a class imports no other type's module, and neither numpy nor pandas."""
    code = (
        "from annotationframework_api.annotation_types import NucleusDetection\n"
        "import sys, json; print(json.dumps(sorted(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = set(json.loads(shown.stdout))
    package = "annotationframework_api.annotation_types."

    assert {name for name in TYPE_NAMES if package + name in loaded} == {"nucleus_detection"}
    assert loaded.isdisjoint({"numpy", "pandas", "httpx", "jsonschema"})


# --- Instances ------------------------------------------------------------------------------------


def test_an_instance_is_a_value() -> None:
    """An instance compares, pickles, shows what is set, and tells unset from None."""
    erased = NucleusDetection(pt=BoundSpatialPoint(position=(1, 2, 3)), bb_end=None)

    assert pickle.loads(pickle.dumps(NUCLEUS)) == NUCLEUS != erased
    assert repr(NUCLEUS) == (
        "NucleusDetection(pt=BoundSpatialPoint(position=(1, 2, 3)), volume=71.5)"
    )
    assert NUCLEUS.to_dict() == {"pt": {"position": (1, 2, 3)}, "volume": 71.5}
    assert erased.to_dict() == {"pt": {"position": (1, 2, 3)}, "bb_end": None}


def test_positions_compare_by_their_numbers() -> None:
    """A position is the same as a tuple, a list or an array, also in sets."""
    same = ((1, 2, 3), [1, 2, 3], np.array([1, 2, 3]))
    points = [BoundSpatialPoint(position=position) for position in same]
    nuclei = [NucleusDetection(pt=point) for point in points]

    assert len({*points}) == len({*nuclei}) == 1
    assert BoundSpatialPoint(position=np.array([1, 2, 4])) not in points


# --- Tables ---------------------------------------------------------------------------------------


@pytest.fixture
def nuclei(sandbox: Sandbox) -> Iterator[Table[NucleusDetection]]:
    """Give a table of nuclei."""
    with sandbox.client() as client:
        client.annotation.create_table("nuclei", "nucleus_detection", "of the tests")
        yield client.annotation.table("nuclei", NucleusDetection)


def test_instances_are_posted_as_dicts_are(nuclei: Table[NucleusDetection]) -> None:
    """One instance, several, and several mixed with dicts are stored alike."""
    corner = SpatialPoint(position=np.array([4, 5, 6]))
    other = NucleusDetection(pt=NUCLEUS.pt, bb_end=corner, volume=np.float32(0.5), id=700)

    ids = nuclei.post(NUCLEUS) + nuclei.post([other, {"pt": {"position": [7, 8, 9]}, "volume": 1}])

    assert [
        (row["pt_position"], row["bb_end_position"], row["volume"]) for row in nuclei.get(ids)
    ] == [
        ([1, 2, 3], None, 71.5),
        ([1, 2, 3], [4, 5, 6], 0.5),
        ([7, 8, 9], None, 1),
    ]
    assert ids[1] == 700


def test_rows_are_what_their_type_says(nuclei: Table[NucleusDetection]) -> None:
    """A row that is read is, at run time, what the type checker is told."""
    [row] = nuclei.get(nuclei.post(NUCLEUS))

    typeguard.check_type(row, annotation_types.NucleusDetectionRow)
    assert row.keys() == annotation_types.NucleusDetectionRow.__required_keys__


def test_a_row_is_changed_and_sent_back(nuclei: Table[NucleusDetection]) -> None:
    """A row as it was read, an instance and a dict with an id replace what is stored."""
    ids = nuclei.post([NUCLEUS] * 3)
    row = nuclei.get(ids[0])[0]
    row["pt_position"] = [9, 9, 9]
    instance = NucleusDetection(id=ids[1], pt=NUCLEUS.pt, volume=2.5, bb_start=None, bb_end=None)

    new_ids = nuclei.update(row) | nuclei.update(
        [instance, {"id": ids[2], "pt": {"position": [3, 3, 3]}, "bb_start": None, "bb_end": None}]
    )

    rows = nuclei.get([new_ids[one] for one in ids])
    assert [(row["pt_position"], row["volume"]) for row in rows] == [
        ([9, 9, 9], 71.5),
        ([1, 2, 3], 2.5),
        ([3, 3, 3], 71.5),
    ]


def test_uploads_counts_and_deletes(nuclei: Table[NucleusDetection]) -> None:
    """Instances of a generator are uploaded, counted and deleted."""
    result = nuclei.upload(NUCLEUS for _ in range(3))

    assert nuclei.count() == 3
    assert nuclei.delete(result.ids) == result.ids.tolist()
    assert [row["valid"] for row in nuclei.get(result.ids)] == [False] * 3


def test_faults_are_told_as_for_dicts(nuclei: Table[NucleusDetection]) -> None:
    """A wrong value in an instance is a fault with its place, and nothing is sent."""
    wrong: Any = NucleusDetection(pt=BoundSpatialPoint(position=(1, 2)), volume=71.5)

    [fault] = nuclei.validate([NUCLEUS, wrong])

    assert (fault.index, fault.path) == (1, "$.pt.position")
    with pytest.raises(InvalidAnnotation, match=r"\$\.pt\.position"):
        nuclei.post(wrong)
    assert nuclei.count() == 0


def test_an_instance_of_another_type_is_a_fault(nuclei: Table[NucleusDetection]) -> None:
    """An annotation of another type is refused, though it may have all the fields."""
    tag: Any = BoundTag(pt=NUCLEUS.pt, tag="soma")

    with pytest.raises(InvalidAnnotation, match="the table holds another type"):
        nuclei.post(tag)


def test_a_table_of_another_type_is_refused(
    nuclei: Table[NucleusDetection], sandbox: Sandbox
) -> None:
    """A table that has another type than was said is refused by every method."""
    with sandbox.client() as client:
        synapses = client.annotation.table("nuclei", Synapse)
        for use in (synapses.count, lambda: synapses.get(1), lambda: synapses.delete(1)):
            with pytest.raises(InvalidInput, match="holds nucleus_detection, not synapse"):
                use()
    assert "synapse" in repr(synapses)


def test_making_a_table_sends_nothing(sandbox: Sandbox) -> None:
    """A table is an address: only its use asks the services."""
    with sandbox.client() as client:
        client.annotation.table("no_such_table", NucleusDetection)

    assert list(sandbox.requests) == []
