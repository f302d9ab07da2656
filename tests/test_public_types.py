"""The types in the public API: each `Any` has its reason, and answers are what the types say."""

from __future__ import annotations

import ast
import functools
import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace, UnionType
from typing import (
    Any,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
    get_overloads,
    get_type_hints,
    is_typeddict,
)

import griffe
import pandas as pd
import pytest
import typeguard
from specs.public_api import PACKAGES, public_api
from tests.reasons import PACKAGE, offenders

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.sandbox import Sandbox

REPOSITORY = Path(__file__).parents[1]

# A line of tests/api/, as public_api gives it, unless it is of a value whose type is inferred.
TYPED = re.compile(r"(?:async )?\w+ (?P<name>[\w.]+)(?:[(:]| = )")


def test_each_any_has_its_reason() -> None:
    """Where `Any` is written in the public API, or in a name used there, a comment says why."""
    folders = [REPOSITORY / folder for folder in PACKAGES.values()]
    loader = griffe.GriffeLoader(search_paths=folders, allow_inspection=False)
    package, _ = [cast("griffe.Module", loader.load(name)) for name in PACKAGES]
    lines = filter(None, map(TYPED.match, public_api(REPOSITORY)[PACKAGE]))

    assert offenders(package, [line["name"] for line in lines]) == set()


MODULE = """
from typing import Any, Literal, Self, TypeAlias, TypedDict, overload
import numpy as np
from annotationframeworkclient.other import Elsewhere
Free: TypeAlias = dict[str, Any]  # as each viewer likes
Quoted: TypeAlias = "list[Any]"
Bare: TypeAlias = dict[str, Any]  # noqa: UP040
Whole = np.integer[Any] | Literal["Any"]
class Base(list[Any]): ...
class Record(TypedDict):
    known: int
    unknown: Any
class Thing:
    def given(self, one: Any) -> None: ...
    def answer(self) -> list[Any]: ...
    def reasoned(
        self,
        one: Any,  # whatever there is
        *more: Whole,
    ) -> Free: ...
    def named(self) -> Quoted: ...
    def imported(self) -> Elsewhere | None: ...
    def inside(self: Any) -> Self:
        local: Any = 1
    @property
    def size(self) -> Any: ...
    @overload
    def either(self, one: int) -> int: ...
    @overload
    def either(self, one: str) -> Any: ...
    def either(self, one: Any) -> Any: ...
    @overload
    def neither(self, one: int) -> int: ...
    def neither(self, one: Any) -> Any: ...
"""


def test_what_lacks_a_reason(tmp_path: Path) -> None:
    """An `Any` counts in what is given, answered or held, and in names of such types."""
    for name, text in {"__init__": "", "other": "Elsewhere = Any\n", "here": MODULE}.items():
        (tmp_path / PACKAGE).mkdir(exist_ok=True)
        (tmp_path / PACKAGE / f"{name}.py").write_text(text)
    package = cast(
        "griffe.Module", griffe.load(PACKAGE, search_paths=[tmp_path], allow_inspection=False)
    )
    things = ["Free", "Quoted", "Bare", "Whole", "Base", "Record", "Thing"]
    methods = package["here.Thing"].members
    names = [*things, *(f"Thing.{name}" for name in methods)]

    assert offenders(package, [f"here.{name}" for name in names]) == {
        "here.Quoted",
        "here.Bare",
        "here.Base",
        "here.Record",
        "here.Thing.given",
        "here.Thing.answer",
        "here.Thing.size",
        "here.Thing.either",
        "other.Elsewhere",
    }


# Calls of each method whose answer holds dicts, on a sandbox with a table of two annotations.
MERGED, EDITED = 864691134988869473, 864691134988869467
PAIR = [110065375755894785, 110065444475371521]
POINTS = [[138416, 32426, 9274], [138363, 32538, 9401]]
TAG = {"pt": {"position": [1, 2, 3]}, "tag": "a"}
FRAME = pd.DataFrame({"id": [2], "pt_position": [[4, 5, 6]], "tag": ["b"]})
STATE = 5762925562167296

Call: TypeAlias = Callable[[FrameworkClient], object]
CALLS: dict[str, Call] = {
    "annotation.get_annotation": lambda client: client.annotation.get_annotation("tags", [1, 2]),
    "annotation.get_table_metadata": lambda client: client.annotation.get_table_metadata("tags"),
    "annotation.process_position_columns": lambda client: (
        client.annotation.process_position_columns(FRAME)
    ),
    "annotation.update_annotation": lambda client: client.annotation.update_annotation(
        "tags", {"id": 1, **TAG}
    ),
    "annotation.update_annotation_df": lambda client: client.annotation.update_annotation_df(
        "tags", FRAME
    ),
    "annotation.update_metadata": lambda client: client.annotation.update_metadata(
        "tags", description="by hand"
    ),
    "auth.get_group_users": lambda client: client.auth.get_group_users(1),
    "auth.get_tokens": lambda client: client.auth.get_tokens(),
    "auth.get_user_information": lambda client: client.auth.get_user_information([1, 5]),
    "auth.request_header": lambda client: client.auth.request_header,
    "auth.whoami": lambda client: client.auth.whoami(),
    "chunkedgraph.do_merge": lambda client: client.chunkedgraph.do_merge(
        PAIR, POINTS, resolution=(8, 8, 40)
    ),
    "chunkedgraph.get_change_log": lambda client: client.chunkedgraph.get_change_log(MERGED),
    "chunkedgraph.get_leaves_many": lambda client: client.chunkedgraph.get_leaves_many(MERGED),
    "chunkedgraph.get_lineage_graph": lambda client: client.chunkedgraph.get_lineage_graph(MERGED),
    "chunkedgraph.get_merge_log": lambda client: client.chunkedgraph.get_merge_log(MERGED),
    "chunkedgraph.get_operation_details": lambda client: client.chunkedgraph.get_operation_details(
        [1, 2, 3]
    ),
    "chunkedgraph.get_past_ids": lambda client: client.chunkedgraph.get_past_ids(EDITED),
    "chunkedgraph.get_tabular_change_log": lambda client: (
        client.chunkedgraph.get_tabular_change_log(MERGED)
    ),
    "chunkedgraph.segmentation_info": lambda client: client.chunkedgraph.segmentation_info,
    "chunkedgraph.undo_operation": lambda client: client.chunkedgraph.undo_operation(2),
    "info.get_aligned_volume_info": lambda client: client.info.get_aligned_volume_info(),
    "info.get_aligned_volume_info_by_id": lambda client: (
        client.info.get_aligned_volume_info_by_id()
    ),
    "info.get_datastack_info": lambda client: client.info.get_datastack_info(),
    "info.get_image_mirrors": lambda client: client.info.get_image_mirrors(),
    "schema.schema_definition": lambda client: client.schema.schema_definition("synapse"),
    "schema.schema_definition_all": lambda client: client.schema.schema_definition_all(),
    "schema.schema_definition_multi": lambda client: client.schema.schema_definition_multi(
        ["synapse", "bound_tag"]
    ),
    "state.get_neuroglancer_info": lambda client: client.state.get_neuroglancer_info(
        client.server_address
    ),
    "state.get_property_json": lambda client: client.state.get_property_json(
        client.state.upload_property_json({"inline": {"ids": ["1"]}})
    ),
    "state.get_state_json": lambda client: client.state.get_state_json(STATE),
}
NOT_ANSWERED = "chunkedgraph.get_contact_sites"  # the service fails
# What these hold depends on a table's type or on a viewer: it may be anything.
FREE = {
    "annotation.get_annotation",
    "annotation.process_position_columns",
    "state.get_neuroglancer_info",
    "state.get_property_json",
    "state.get_state_json",
}


SERVICES = ("annotation", "auth", "chunkedgraph", "info", "schema", "state")


@functools.cache
def names_in(module_name: str) -> dict[str, Any]:
    """Give the names of a module, those too that only type checkers see."""
    module = import_module(module_name)
    names = dict(vars(module))
    for block in ast.parse(inspect.getsource(module)).body:
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING":
            for statement in block.body:
                define(statement, names)
    return names


def define(statement: ast.stmt, names: dict[str, Any]) -> None:
    """Carry out what is there for type checkers, such as the import of what is there for them."""
    try:
        exec(compile(ast.Module([statement], []), "types", "exec"), names)
    except ImportError:
        assert isinstance(statement, ast.ImportFrom)
        known = names_in(statement.module or "")
        names |= {one.name: known[one.name] for one in statement.names if one.name in known}
    except TypeError:
        pass  # a name in quotes joined to others: no answer can be annotated by it


def answer_type(cls: type, name: str) -> Any:
    """Give the type that a method or a property is annotated to give, None if there is none.

    Of overloads it is the first, which a call without options takes.
    """
    member = inspect.getattr_static(cls, name)
    function: Any = getattr(member, "fget", None) or getattr(cls, name)
    annotations = (get_overloads(function) or [function])[0].__annotations__
    answer = SimpleNamespace(__annotations__={"return": annotations.get("return")})
    return get_type_hints(answer, names_in(function.__module__))["return"]


def class_of(service: str) -> type[object]:
    """Give the class of a service's client."""
    client: object = getattr(FrameworkClient("minnie65_phase3_v0"), service)
    return type(client)


def holds_dicts(hint: Any) -> bool:
    """Tell whether what a type describes are dicts, or hold some."""
    if is_typeddict(hint) or get_origin(hint) is dict:
        return True
    parts = get_args(hint) if get_origin(hint) in {list, tuple, Union, UnionType} else ()
    return any(map(holds_dicts, parts))


def check(value: object, hint: Any) -> None:
    """Hold a value against a type, to its last part."""
    typeguard.check_type(
        value,
        hint,
        forward_ref_policy=typeguard.ForwardRefPolicy.ERROR,
        collection_check_strategy=typeguard.CollectionCheckStrategy.ALL_ITEMS,
    )


def spoiled(answer: Any) -> Any:
    """Give a copy of an answer with something that no JSON has, as deep in its end as it goes."""
    if isinstance(answer, dict) and answer:
        items = cast("dict[str, object]", answer)
        *_, last = items
        return {**items, last: spoiled(items[last])}
    if isinstance(answer, list) and answer:
        *rest, end = cast("list[object]", answer)
        return [*rest, spoiled(end)]
    return object()


@pytest.fixture(scope="module")
def answered() -> Iterator[Callable[[str], object]]:
    """Give what each call is answered by a sandbox with a table of two annotations, called once."""
    with Sandbox() as sandbox, sandbox.client() as client:
        client.annotation.create_table("tags", "bound_tag")
        client.annotation.post_annotation("tags", [TAG, TAG])

        @functools.cache
        def call(name: str) -> object:
            return CALLS[name](client)

        yield call
        assert sandbox.violations == ()


@pytest.mark.parametrize("name", CALLS)
def test_an_answer_is_what_its_type_says(answered: Callable[[str], object], name: str) -> None:
    """What the sandbox's answers become has the keys and the types that a type checker is told."""
    service, _, method = name.partition(".")

    check(answered(name), answer_type(class_of(service), method))


@pytest.mark.parametrize("name", [name for name in CALLS if name not in FREE])
def test_another_answer_would_be_seen(answered: Callable[[str], object], name: str) -> None:
    """A value of no type in the very last place of an answer is against its type."""
    service, _, method = name.partition(".")

    with pytest.raises(typeguard.TypeCheckError):
        check(spoiled(answered(name)), answer_type(class_of(service), method))


def test_no_dict_is_forgotten() -> None:
    """Every public method or property of a service's client that gives dicts is called here."""
    classes = {service: class_of(service) for service in SERVICES}
    giving = {
        f"{service}.{name}"
        for service, cls in classes.items()
        for name in dir(cls)
        if not name.startswith("_") and holds_dicts(answer_type(cls, name))
    }

    assert giving == CALLS.keys() | {NOT_ANSWERED}
