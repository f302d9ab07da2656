"""Annotations judged against their definitions."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient._definitions import is_reference, points_of
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput
from annotationframeworkclient.validation import AnnotationFault, AnnotationRules

POINT = {"position": [100000, 150000, 20000]}
NAN = float("nan")


def rules(schema_type: str) -> AnnotationRules:
    """Compile the shipped definition of a type."""
    return AnnotationRules(schema_type, definition(schema_type))


def faults_of(schema_type: str, row: object, *, for_update: bool = False) -> list[AnnotationFault]:
    """Judge one row."""
    return rules(schema_type).judge([row], for_update=for_update).faults


def verdict(
    schema_type: str, rows: Iterable[object], *, for_update: bool = False
) -> tuple[list[Any], list[AnnotationFault]]:
    """Judge rows: what would be sent of them, and their faults."""
    judged = rules(schema_type).judge(rows, for_update=for_update)
    return [json.loads(text) for text in judged.texts()], judged.faults


# --- Every type -----------------------------------------------------------------------------------


def component(schema_type: str, *, of: dict[str, Any] | None = None) -> dict[str, Any]:
    """Look up the object that a definition, or a field of it, refers to."""
    document = definition(schema_type)
    name = (of or document)["$ref"].removeprefix("#/definitions/")
    found: dict[str, Any] = document["definitions"][name]
    return found


def example(schema_type: str, field: dict[str, Any]) -> Any:
    """Make a value that the service stores in a field."""
    if "$ref" in field:
        inner = component(schema_type, of=field)
        return {name: example(schema_type, inner["properties"][name]) for name in inner["required"]}
    examples = {"array": [1, 2, 3], "integer": 3, "number": 3, "string": "text", "boolean": True}
    kinds = [kind for kind in examples if kind in field["type"]]
    return field["enum"][0] if "enum" in field else examples[kinds[0]]


def minimal(schema_type: str) -> dict[str, Any]:
    """Make a row of the required fields."""
    top = component(schema_type)
    return {name: example(schema_type, top["properties"][name]) for name in top["required"]}


def planted(schema_type: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Plant one fault at a time in a row that has every field; give its path and the row."""
    fields = component(schema_type)["properties"]
    full = {name: example(schema_type, field) for name, field in fields.items()}
    for name in component(schema_type)["required"]:
        yield f"$.{name}", {key: full[key] for key in full if key != name}
    yield "$.taag", full | {"taag": "x"}
    for name, field in fields.items():
        yield f"$.{name}", full | {name: {"no": "scalar"} if "$ref" not in field else [1, 2, 3]}
        yield f"$.{name}", full | {name: NAN}
        if "enum" in field:
            yield f"$.{name}", full | {name: "no such choice"}
        if "number" in field.get("type", ()) or field.get("type") == "integer":
            yield f"$.{name}", full | {name: True}
            yield f"$.{name}", full | {name: "many"}
        if "integer" in (field.get("type"), field.get("format")):
            yield f"$.{name}", full | {name: 1.5}
            yield f"$.{name}", full | {name: 2**63}
        for position, place in ([1, 2], ""), ([1, -2, 3], "[1]"), ([1, 2, 2.5], "[2]"):
            if "$ref" in field:
                yield (
                    f"$.{name}.position{place}",
                    full | {name: full[name] | {"position": position}},
                )


def beneath(path: str, place: str) -> bool:
    """Tell whether a path is a place or within it."""
    return path == place or path.startswith((f"{place}.", f"{place}["))


@pytest.mark.parametrize("schema_type", TYPE_NAMES)
def test_every_type_takes_a_minimal_row(schema_type: str) -> None:
    """A row of the required fields is faultless and is sent as it is, for all types."""
    row = minimal(schema_type)

    assert verdict(schema_type, [row]) == ([row], [])
    changed = row | {"id": 5}
    assert verdict(schema_type, [changed], for_update=True) == ([changed], [])


@pytest.mark.parametrize("schema_type", TYPE_NAMES)
def test_every_type_finds_planted_faults(schema_type: str) -> None:
    """Every planted fault of every type is found, at its place and nowhere else."""
    judge = rules(schema_type).judge
    for path, row in planted(schema_type):
        found = judge([row]).faults

        assert found, (path, row)
        assert [fault.path for fault in found if not beneath(fault.path, path)] == [], row


def test_all_types_are_there() -> None:
    """The tests of every type see all 57."""
    assert len(TYPE_NAMES) == 57


# --- Four types, completely -----------------------------------------------------------------------

SYNAPSE = {"pre_pt": POINT, "ctr_pt": POINT, "post_pt": POINT, "size": 3.5}
CELL = {"target_id": 1, "cell_type": "23P", "classification_system": "manual"}
BOUTON = {"target_id": 1, "shape": "pancake"}


def at(*position: object) -> dict[str, Any]:
    """Make a nucleus at a position."""
    return {"pt": {"position": list(position)}}


BAD_ROWS: list[tuple[str, object, str, str]] = [
    ("nucleus_detection", {}, "$.pt", "missing"),
    ("nucleus_detection", 5, "$", "found a value of type int"),
    ("nucleus_detection", [1, 2], "$", "found a value of type list"),
    ("nucleus_detection", at(1, 2), "$.pt.position", "a list of 2"),
    ("nucleus_detection", at(1, 2, 3, 4), "$.pt.position", "a list of 4"),
    ("nucleus_detection", at(1, 2.5, 3), "$.pt.position[1]", "would cut to 2: round it"),
    (
        "nucleus_detection",
        at(1, 2, -3),
        "$.pt.position[2]",
        "read back as 18446744073709551613",
    ),
    ("nucleus_detection", at(2**53 + 1, 2, 3), "$.pt.position[0]", "other digits"),
    ("nucleus_detection", at(1e300, 2, 3), "$.pt.position[0]", "has lost digits"),
    ("nucleus_detection", at(NAN, 2, 3), "$.pt.position[0]", "NaN"),
    ("nucleus_detection", at(None, 2, 3), "$.pt.position[0]", "found null"),
    ("nucleus_detection", at(True, 2, 3), "$.pt.position[0]", "found true"),
    ("nucleus_detection", at("x", 2, 3), "$.pt.position[0]", 'found "x"'),
    ("nucleus_detection", {"pt": {"position": "1,2,3"}}, "$.pt.position", 'found "1,2,3"'),
    ("nucleus_detection", {"pt": {"position": None}}, "$.pt.position", "found null"),
    ("nucleus_detection", {"pt": {}}, "$.pt.position", "missing"),
    ("nucleus_detection", {"pt": [1, 2, 3]}, "$.pt", "found [1, 2, 3]"),
    ("nucleus_detection", {"pt": POINT | {"foo": 1}}, "$.pt.foo", "no field of pt"),
    ("nucleus_detection", {"pt": POINT, "volum": 1}, "$.volum", "did you mean 'volume'?"),
    ("nucleus_detection", {"pt": POINT, "Volume": 1}, "$.Volume", "did you mean 'volume'?"),
    ("nucleus_detection", {"pt": POINT, "volume": "12.5"}, "$.volume", 'found "12.5"'),
    ("nucleus_detection", {"pt": POINT, "volume": NAN}, "$.volume", "found NaN"),
    ("nucleus_detection", {"pt": POINT, "volume": np.inf}, "$.volume", "infinity"),
    ("nucleus_detection", {"pt": None}, "$.pt", "found null"),
    ("nucleus_detection", {"pt": POINT, "bb_end": at(1)["pt"]}, "$.bb_end.position", "of 1"),
    ("nucleus_detection", {"pt": POINT, "valid": "yes"}, "$.valid", 'found "yes"'),
    ("nucleus_detection", {"pt": POINT, "type": "synapse"}, "$.type", "holds another type"),
    ("nucleus_detection", {"pt": POINT, "id": "a1"}, "$.id", 'found "a1"'),
    ("nucleus_detection", {"pt": POINT, "id": 2**63}, "$.id", "found 9223372036854775808"),
    ("nucleus_detection", {"pt": POINT, "id": 0}, "$.id", "takes for no id"),
    ("nucleus_detection", {"pt": POINT, "x": {1}}, "$.x", "a value of type set"),
    ("nucleus_detection", {"pt": POINT, 5: 1}, "$[5]", "keys are strings"),
    ("nucleus_detection", {"pt_position": [1, 2, 3]}, "$.pt_position", "write pt"),
    ("nucleus_detection", {"pt": POINT, "id": 10**5000}, "$.id", "an integer past 64 bits"),
    ("synapse", SYNAPSE | {"size": True}, "$.size", "found true"),
    ("synapse", SYNAPSE | {"size": "3"}, "$.size", "a text: give the number itself"),
    (
        "spine_with_info",
        {"pt": POINT, "volume": 2**53 + 1},
        "$.volume",
        "read back as 9007199254740992",
    ),
    ("bound_tag_bool", {"pt": POINT, "tag": "yes"}, "$.tag", "give True or False itself"),
    ("bound_tag_bool", {"pt": POINT, "tag": 1}, "$.tag", "give True or False itself"),
    ("synapse", SYNAPSE | {"ctr_pt_root_id": 5}, "$.ctr_pt_root_id", "no field of synapse"),
    ("synapse", SYNAPSE | {"post_pt": {"position": []}}, "$.post_pt.position", "a list of 0"),
    ("cell_type_reference", CELL | {"target_id": None}, "$.target_id", "found null"),
    ("cell_type_reference", CELL | {"target_id": 1.7}, "$.target_id", "would cut to 1"),
    ("cell_type_reference", CELL | {"target_id": 2.0**60}, "$.target_id", "has lost digits"),
    ("cell_type_reference", CELL | {"target_id": "two"}, "$.target_id", 'found "two"'),
    ("cell_type_reference", CELL | {"target_id": 2**63}, "$.target_id", "found 92233720368547"),
    ("cell_type_reference", CELL | {"cell_type": 5}, "$.cell_type", "found 5"),
    ("cell_type_reference", CELL | {"cell_type": "a\0"}, "$.cell_type", "NUL"),
    ("bouton_shape", BOUTON | {"shape": "Pancake"}, "$.shape", "did you mean 'pancake'?"),
    ("bouton_shape", BOUTON | {"shape": 5}, "$.shape", "found 5"),
    ("bouton_shape", BOUTON | {"shape": None}, "$.shape", "found null"),
    ("bouton_shape", {"shape": "potato"}, "$.target_id", "missing"),
    ("plastic_synapse", SYNAPSE | {"plasticity": 7}, "$.plasticity", "found 7"),
    ("reference_integer", {"target_id": 1, "value": 2**31}, "$.value", "found 2147483648"),
]


@pytest.mark.parametrize(("schema_type", "row", "path", "message"), BAD_ROWS)
def test_bad_rows(schema_type: str, row: object, path: str, message: str) -> None:
    """A bad row has exactly one fault, which names the place and says what is wrong there."""
    found = faults_of(schema_type, row)

    assert [fault.path for fault in found] == [path]
    assert message in found[0].message
    assert found[0].expected
    assert repr(found[0])


@pytest.mark.parametrize(
    ("schema_type", "row", "fault"),
    [
        ("nucleus_detection", {"pt": POINT, "volume": NAN}, "NaN; expected a number, or null"),
        (
            "nucleus_detection",
            {"pt": {"position": [1, NAN, 3]}},
            "NaN; expected an integer from 0 to 2**53, in voxels",
        ),
        (
            "nucleus_detection",
            {"id": 1, "pt_position": [1, NAN, 3]},
            "NaN; expected an integer from 0 to 2**53, in voxels",
        ),
        ("cell_type_reference", CELL | {"cell_type": NAN}, "NaN; expected text"),
        ("synapse", SYNAPSE | {"post_pt": NAN}, 'expected a point: {"position": [x, y, z]}'),
        ("bouton_shape", BOUTON | {"shape": NAN}, "NaN; expected one of "),
        ("synapse", SYNAPSE | {"taag": NAN}, "expected a value that JSON can carry"),
        ("synapse", SYNAPSE | {"size": [NAN]}, "expected a value that JSON can carry"),
        ("synapse", SYNAPSE | {5: 1}, "expected a value that JSON can carry"),
    ],
)
def test_refused_values_say_what_their_place_holds(
    schema_type: str, row: dict[str, Any], fault: str
) -> None:
    """What JSON cannot carry is told what its place can hold; null only where it is allowed."""
    found = faults_of(schema_type, row, for_update="id" in row)

    assert fault in str(found[-1])  # the innermost place comes last


@pytest.mark.parametrize(
    ("schema_type", "row", "sent"),
    [
        ("nucleus_detection", {"pt": {"position": np.array([1.0, 2, 3])}}, at(1, 2, 3)),
        ("nucleus_detection", {"pt": {"position": (1, "2", np.uint64(3))}}, at(1, 2, 3)),
        ("nucleus_detection", at(0, 2**53, 1), at(0, 2**53, 1)),
        ("nucleus_detection", {"pt": POINT, "volume": None}, {"pt": POINT, "volume": None}),
        ("nucleus_detection", {"pt": POINT, "volume": pd.NA}, {"pt": POINT, "volume": None}),
        ("nucleus_detection", {"pt": POINT, "type": "nucleus_detection"}, {"pt": POINT}),
        ("nucleus_detection", {"pt": POINT, "id": "-5"}, {"pt": POINT, "id": -5}),
        ("nucleus_detection", {"pt": POINT, "bb_end_position": None}, {"pt": POINT}),
        ("nucleus_detection", {"pt": POINT, "bb_end": None, "bb_start": pd.NA}, {"pt": POINT}),
        ("nucleus_detection", pd.Series({"pt": POINT, "id": 5}), {"pt": POINT, "id": 5}),
        ("synapse", SYNAPSE | {"size": np.float32(0.5)}, SYNAPSE | {"size": 0.5}),
        ("cell_type_reference", CELL | {"target_id": "8646"}, CELL | {"target_id": 8646}),
        ("cell_type_reference", CELL | {"target_id": 4.0}, CELL | {"target_id": 4}),
        ("cell_type_reference", CELL | {"cell_type": ""}, CELL | {"cell_type": ""}),
        ("bouton_shape", BOUTON | {"shape": np.str_("potato")}, BOUTON | {"shape": "potato"}),
    ],
)
def test_good_rows(schema_type: str, row: object, sent: dict[str, Any]) -> None:
    """What the service stores faithfully has no fault and leaves in wire form."""
    assert verdict(schema_type, [row]) == ([sent], [])


def test_an_enum_that_may_be_empty() -> None:
    """Null is no fault in an optional enum, though its definition does not list it."""
    row = {"target_id": 1, "compartment": "soma", "dendrite_class": None}

    assert faults_of("postsynaptic_compartment", row) == []


def test_user_ids_are_int64() -> None:
    """A user id past int32 is no fault: the service stores it, though declared like an int32."""
    assert faults_of("bound_tag_user", {"pt": POINT, "tag": "x", "user_id": 2**31}) == []


# --- System columns and updates -------------------------------------------------------------------

STORED = {
    "id": 1,
    "pt_position": [100000, 150000, 20000],
    "bb_start_position": [1, 2, 3],
    "bb_end_position": None,
    "volume": 200.5,
    "valid": True,
    "created": "2026-11-22 09:19:48.749375",
    "deleted": "None",
    "superceded_id": None,
}


def test_the_tutorials_update_row() -> None:
    """The tutorial's update cell is faultless; what the service sets itself is not sent."""
    row = {
        "volume": 99,
        "valid": True,
        "pt_supervoxel_id": None,
        "pt_root_id": NAN,
        "pt": {"position": [361792, 77088, 27399]},
        "id": 632503,
        "deleted": "None",
        "created": pd.Timestamp("2020-07-03"),
        "superceded_id": None,
    }
    sent = {"volume": 99, "valid": True, "pt": at(361792, 77088, 27399)["pt"], "id": 632503}

    assert verdict("nucleus_detection", [row], for_update=True) == ([sent], [])


def test_a_stored_row_can_be_sent_back() -> None:
    """A row as `get_annotation` gives it, changed, is an update: flat positions become points."""
    sent = {
        "id": 1,
        "volume": 201.5,
        "valid": True,
        "pt": POINT,
        "bb_start": {"position": [1, 2, 3]},
    }
    found = verdict("nucleus_detection", [STORED | {"volume": 201.5}], for_update=True)

    assert found == ([sent], [])


def test_every_part_of_a_point_is_lifted() -> None:
    """A derived point's flat columns all come back into the point."""
    row = {"id": 1, "pt_position": [1, 2, 3], "pt_level": 3, "pt_dependent_chunk": 4, "tag": "x"}
    sent = {"id": 1, "pt": {"position": [1, 2, 3], "level": 3, "dependent_chunk": 4}, "tag": "x"}

    assert verdict("derived_tag", [row], for_update=True) == ([sent], [])


def test_a_point_wins_over_its_flat_column() -> None:
    """Beside a point that the caller wrote, the flat column of the stored row is left out."""
    rows, found = verdict("nucleus_detection", [STORED | at(4, 5, 6)], for_update=True)

    assert found == []
    assert rows[0]["pt"] == {"position": [4, 5, 6]}


@pytest.mark.parametrize(
    ("row", "path"),
    [
        ({"pt": POINT}, "$.id"),
        ({"id": 0, "pt": POINT}, "$.id"),
        ({"id": 1.5, "pt": POINT}, "$.id"),
        ({"id": 1, "volume": 3}, "$.pt"),
        ({"id": 1, "pt_position": [1, 2, 2.5]}, "$.pt_position[2]"),
        ({"id": 1, "pt_position": [1, NAN, 2]}, "$.pt_position[1]"),
        ({"id": 1, "pt_position": {1, 2, 3}}, "$.pt_position"),
    ],
)
def test_bad_updates(row: dict[str, Any], path: str) -> None:
    """Faults of an update are named by the columns that the caller gave."""
    assert [f.path for f in faults_of("nucleus_detection", row, for_update=True)] == [path]


def test_an_update_may_leave_scalars_out() -> None:
    """Required scalars may be left out of an update, as the service keeps the stored ones."""
    assert faults_of("cell_type_reference", {"id": 1, "cell_type": "MC"}, for_update=True) == []
    assert faults_of("cell_type_local", {"id": 1, "pt": POINT}, for_update=True) == []


def test_none_erases_an_optional_point() -> None:
    """An optional point that is None is left out of an update, beside its flat column too."""
    row = STORED | {"bb_start": None}
    sent = {"id": 1, "volume": 200.5, "pt": POINT, "valid": True}

    assert verdict("nucleus_detection", [row], for_update=True) == ([sent], [])


# --- What the service does without, at a loss -----------------------------------------------------

UNREADABLE = "the service stores such rows, but get_annotation cannot give them back"
ERASED = "the service erases what is stored there; give it, or None to erase it"
BOX = {"bb_start": POINT, "bb_end": POINT}


@pytest.mark.parametrize(
    ("schema_type", "rows", "gaps"),
    [
        ("nucleus_detection", [], []),
        ("nucleus_detection", [{"pt": POINT, "volume": 0}], []),
        ("nucleus_detection", [{"pt": POINT}], [f"1 annotation has no volume: {UNREADABLE}"]),
        (
            "nucleus_detection",
            [
                {"pt": POINT},
                {"pt": POINT, "volume": None},
                pd.Series({"pt": POINT, "volume": pd.NA}),
            ],
            [f"3 annotations have no volume: {UNREADABLE}"],
        ),
        (
            "postsynaptic_compartment",
            [
                {"target_id": 1, "compartment": "soma"},
                {"target_id": 2, "compartment": "soma", "on_spine": False},
            ],
            [f"2 annotations have no dendrite_class, on_spine (1): {UNREADABLE}"],
        ),
        ("bound_tag", [{"pt": POINT, "tag": "x"}], []),
    ],
)
def test_gaps_of_posts(schema_type: str, rows: list[Any], gaps: list[str]) -> None:
    """Optional numbers, texts and flags without a value are told in one sentence, each counted."""
    assert rules(schema_type).judge(rows).gaps == gaps


@pytest.mark.parametrize(
    ("row", "gaps"),
    [
        (STORED, []),
        ({"id": 1, "pt": POINT} | BOX, []),
        ({"id": 1, "pt": POINT, "bb_start": None, "bb_end_position": None}, []),
        (
            {"id": 1, "pt": POINT, "volume": 99},
            [f"1 annotation has no bb_end, bb_start: {ERASED}"],
        ),
        (
            {"id": 1, "pt": POINT, "volume": None, "bb_start": POINT},
            [
                f"1 annotation has no volume: {UNREADABLE}",
                f"1 annotation has no bb_end: {ERASED}",
            ],
        ),
    ],
)
def test_gaps_of_updates(row: dict[str, Any], gaps: list[str]) -> None:
    """Of an update, points that are left out are told, and scalars that are null."""
    kept = rules("nucleus_detection")

    assert kept.judge([row], for_update=True).faults == []
    assert kept.judge([row], for_update=True).gaps == gaps


# --- Batches, rules and faults as values ----------------------------------------------------------


def test_all_faults_of_a_batch_come_together() -> None:
    """Every fault of every row comes at once, by row; only the faultless rows are ready."""
    rows = [at(1, 2, 3), at(NAN, -1, 2.5) | {"volum": 1}, at(4, 5, 6), {"volume": "x"}]
    ready, found = verdict("nucleus_detection", iter(rows))

    assert ready == [at(1, 2, 3), at(4, 5, 6)]
    assert [(fault.index, fault.path) for fault in found] == [
        (1, "$.pt.position[0]"),
        (1, "$.pt.position[1]"),
        (1, "$.pt.position[2]"),
        (1, "$.volum"),
        (3, "$.pt"),
        (3, "$.volume"),
    ]


@pytest.mark.parametrize("for_update", [False, True])
def test_an_id_belongs_to_one_row(for_update: bool) -> None:
    """Each row with the id of an earlier one has a fault that names the first; no id is none."""
    rows = [at(1, 2, 3) | {"id": given} for given in (7, 8, "7", np.int64(7), 9)]
    ready, found = verdict("nucleus_detection", rows, for_update=for_update)

    assert [row["id"] for row in ready] == [7, 8, 9]
    assert [(fault.index, fault.path, fault.message) for fault in found] == [
        (2, "$.id", "found 7, the id of row 0"),
        (3, "$.id", "found 7, the id of row 0"),
    ]
    assert rules("nucleus_detection").judge([at(1, 2, 3)] * 2).faults == []


def test_nothing_is_judged_of_nothing() -> None:
    """No rows have no faults."""
    assert verdict("synapse", []) == ([], [])


def test_judging_changes_nothing() -> None:
    """Neither the rows nor the definition are altered by judging."""
    given = definition("nucleus_detection")
    row = STORED | {"id": "7", "type": "nucleus_detection"}
    before = copy.deepcopy((given, row))
    AnnotationRules("nucleus_detection", given).judge([row], for_update=True)

    assert (given, row) == before


def test_a_fault_reads_like_a_compilers() -> None:
    """A fault tells row, path, what was found, what to do and what was expected."""
    found = faults_of("nucleus_detection", at(1, 2, 2.5))
    line = (
        "row 0, $.pt.position[2]: found 2.5, which the service would cut to 2: round it, "
        "or give round_positions=True; expected an integer from 0 to 2**53, in voxels"
    )

    assert [str(fault) for fault in found] == [line]
    assert line in str(InvalidAnnotation(found))


def test_rules_and_faults_pickle() -> None:
    """Rules judge alike after pickling, and faults of unpicklable values can travel."""
    row = at(1, 2, 2.5) | {"volume": (number for number in "x")}
    kept = rules("nucleus_detection")
    revived = pickle.loads(pickle.dumps(kept))
    found = kept.judge([row]).faults

    assert revived.judge([row]).faults == found
    assert pickle.loads(pickle.dumps(InvalidAnnotation(found))).faults == tuple(found)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"$ref": "#/definitions/Nothing"},
        {"type": "no such type", "properties": {}},
        {"properties": {"tag": True}},
        {"$ref": "https://schema.example/x"},
    ],
)
def test_a_definition_that_is_none(broken: dict[str, Any]) -> None:
    """A definition that describes no object is refused by name, and nothing is fetched for it."""
    with pytest.raises(InvalidInput, match="the definition of synapse"):
        AnnotationRules("synapse", broken)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"$ref": "#/definitions/Nothing"},
        {"$ref": 5},
        {"properties": None},
        {"properties": ["target_id"], "$ref": "#/properties/0"},
    ],
)
@pytest.mark.parametrize("read", [points_of, is_reference])
def test_nothing_is_read_of_a_definition_that_is_none(
    broken: dict[str, Any], read: Callable[[dict[str, Any]], object]
) -> None:
    """Neither points nor references are told of a definition that describes no object."""
    with pytest.raises(InvalidInput, match="no JSON Schema of an object"):
        read(broken)


def test_what_a_definition_is_read_for() -> None:
    """A type's points are its fields with a position; a reference has a target."""
    assert points_of(definition("nucleus_detection")) == ["bb_end", "bb_start", "pt"]
    assert points_of(definition("bouton_shape")) == []
    assert is_reference(definition("bouton_shape"))
    assert not is_reference(definition("nucleus_detection"))


def test_a_definition_without_references() -> None:
    """An object at the root, in another draft, with rules of its own, is judged by them as well."""
    inline = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "tag": {"type": "string", "maxLength": 3},
            "type": {"type": "string", "pattern": "^o"},
            "count": {"type": "number", "format": "integer", "minimum": 1},
        },
    }
    rows = [{"type": "own"}, {"tag": "long"}, {"count": 0}, {"type": "x"}]
    judged = AnnotationRules("inline", inline).judge(rows)
    ready, found = [json.loads(text) for text in judged.texts()], judged.faults

    assert ready == [{"type": "own"}]
    assert [(fault.index, fault.path) for fault in found] == [
        (1, "$.tag"),
        (2, "$.count"),
        (3, "$.type"),
    ]
    assert "'long' is too long" in found[0].message
