"""Programs made from the public API: right ones, and ones with a mistake on each line."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

import annotationframeworkclient
from annotationframework_api.annotation_types import TYPE_NAMES, AnnotationTypes

PREAMBLE = """from __future__ import annotations
import datetime as dt
import pandas as pd
import annotationframework_api.annotation_types as a
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.sandbox import Sandbox, serve
from annotationframeworkclient.stubs import datastack_module
from annotationframeworkclient.validation import AnnotationRules, fault_frame
client = FrameworkClient("minnie65_phase3_v0")
frame = pd.DataFrame()
now = dt.datetime.now(dt.UTC)
table = client.annotation.table("nuclei", a.NucleusDetection)
staged = client.annotation.stage_annotations("nuclei")
rules = AnnotationRules("nucleus_detection", {})
sandbox = Sandbox()
"""
# How a program of the preamble names what is public; its methods are called on it.
NAMES = {
    "AnnotationClientV2": "client.annotation",
    "AnnotationRules": "rules",
    "AuthClientV1": "client.auth",
    "ChunkedGraphClientV1": "client.chunkedgraph",
    "FrameworkClient": "client",
    "InfoServiceClientV2": "client.info",
    "JSONServiceV1": "client.state",
    "Judged": "rules.judge([])",
    "Sandbox": "sandbox",
    "SchemaClientV2": "client.schema",
    "StagedAnnotations": "staged",
    "Table": "table",
}
# What a parameter takes of which only the overloads say it, and what it does not.
OVERLOADED = {"service": ('"info"', '"no_such"')}
# How `judge` fills what it gives.
NOT_FOR_USERS = {
    *("accept", "add", "lack", "refuse_repeated_ids", "repeated_ids", "take_lacks"),
}
# What each kind of parameter takes, and what it does not; the first pattern that is found counts.
VALUES: tuple[tuple[str, str, str], ...] = (
    (r"^(Literal|Permission|SourceFormat|TargetSite)", '"PUBLIC"', '"no_such"'),
    (r"^(Ids|Id|StateId|Supervoxels)\b|int.*str", "1", "1.5"),
    (r"StagedAnnotations", "staged", "5"),
    (r"datetime", "now", '"2024-01-01"'),
    (r"^(ArrayLike|Resolution)", "[4, 4, 40]", "client"),
    (r"DataFrame$", "frame", "5"),
    (r"Annotations|Data$|_New|^Any$", '[{"pt": {"position": [1, 2, 3]}, "id": 1}]', "5"),
    (r"^bool", "True", '"yes"'),
    (r"^float", "1.5", '"long"'),
    (r"^int", "1", '"one"'),
    (r"type\[", "a.NucleusDetection", "5"),
    (r"Mapping", "{}", "5"),
    (r"Iterable|Sequence", "[]", "5"),
    (r"FrameworkClient", "client", "5"),
    (r"", '"x"', "5"),
)


@frozen
class Line:
    """A line of a program, and what is wrong with it."""

    subject: str
    code: str
    mistake: str = ""

    def __str__(self) -> str:
        return f"{self.mistake} {self.subject}: {self.code}"


FIRST = PREAMBLE.count("\n") + 1  # the number of a program's first own line


def program(lines: Iterable[Line]) -> str:
    """Write a program; each line is a function, so that none keeps another from being reached."""
    own = (f"def line_{number}() -> None: {line.code}\n" for number, line in enumerate(lines))
    return PREAMBLE + "".join(own)


# --- Methods and functions ------------------------------------------------------------------------


def public_callables() -> Iterator[tuple[str, Callable[..., object]]]:
    """Give each public function and method, by how the preamble's program names it."""
    for module in pkgutil.iter_modules(annotationframeworkclient.__path__):
        if module.name.startswith("_") or module.name in ("cli", "demo"):  # programs
            continue
        found = importlib.import_module(f"annotationframeworkclient.{module.name}")
        own = [n for n, one in vars(found).items() if _home(one) == found.__name__ and n[0] != "_"]
        for name in getattr(found, "__all__", own):
            public = getattr(found, name)
            if inspect.isfunction(public):
                yield name, public
            elif inspect.isclass(public) and not issubclass(public, BaseException | dict):
                yield from _methods(public)


def _home(value: object) -> str:
    return getattr(value, "__module__", "")


def _methods(cls: type) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, method in inspect.getmembers(cls, inspect.isroutine):
        if name.startswith("_") or (cls.__name__ == "Judged" and name in NOT_FOR_USERS):
            continue
        yield f"{NAMES[cls.__name__]}.{name}", method


def lines_of_methods(*, right: bool) -> Iterator[Line]:
    """Call each public function and method rightly, or with each mistake that can be made."""
    for name, method in public_callables():
        parameters = [
            one
            for one in inspect.signature(method).parameters.values()
            if one.name not in ("self", "cls") and one.kind is not inspect.Parameter.VAR_KEYWORD
        ]
        needed = {one.name: values(one)[0] for one in parameters if one.default is one.empty}
        positional = {one.name for one in parameters if one.kind is one.POSITIONAL_ONLY}
        if right:
            yield Line(name, call(name, needed, positional))
            continue
        for one in parameters:
            yield from _mistakes(name, one, needed, positional)


def _mistakes(
    name: str, one: inspect.Parameter, needed: Mapping[str, str], positional: set[str]
) -> Iterator[Line]:
    subject = f"{name}({one.name})"
    right, wrong = values(one)
    others = {key: needed[key] for key in needed if key != one.name}
    if one.name not in positional:
        yield Line(subject, call(name, others | {f"{one.name}_": right}, positional), "misspelt")
    if one.name in needed:
        yield Line(subject, call(name, others, positional), "missing")
    kind = "no enum of" if "no_such" in wrong else "no scalar of"
    yield Line(subject, call(name, others | {one.name: wrong}, positional), kind)


def values(parameter: inspect.Parameter) -> tuple[str, str]:
    """Give what a parameter takes, and what it does not, as code."""
    if parameter.name in OVERLOADED:
        return OVERLOADED[parameter.name]
    annotation = inspect.formatannotation(parameter.annotation).strip("'")
    for pattern, right, wrong in VALUES:
        if re.search(pattern, annotation):
            return right, wrong
    raise AssertionError(parameter)


def call(name: str, arguments: Mapping[str, str], positional: set[str]) -> str:
    """Write a call."""
    given = (value if key in positional else f"{key}={value}" for key, value in arguments.items())
    awaited = "_ = " if name.endswith(".aclose") else ""
    return f"{awaited}{name}({', '.join(given)})"


# --- Annotation types -----------------------------------------------------------------------------


def lines_of_types(*, right: bool) -> Iterator[Line]:
    """Make annotations of each type, as instances and as dicts."""
    for name in TYPE_NAMES:
        cls = AnnotationTypes().annotation_type(name)
        hints = get_type_hints(cls, localns={"Any": Any, "NDArray": NDArray, "np": np})
        fields = inspect.signature(cls).parameters
        for make, as_dict in ((_instance, False), (_dict, True)):
            given = {field: _value(hints[field], as_dict=as_dict) for field in fields}
            if right:
                yield Line(name, make(cls.__name__, given))
                continue
            for field, parameter in fields.items():
                subject = f"{name}.{field}"
                others = {key: given[key] for key in given if key != field}
                misspelt = others | {f"{field}_": given[field]}
                yield Line(subject, make(cls.__name__, misspelt), "misspelt")
                if parameter.default is parameter.empty:
                    yield Line(subject, make(cls.__name__, others), "missing")
                kind, wrong = _mistake(hints[field])
                yield Line(subject, make(cls.__name__, others | {field: wrong}), kind)


def _instance(cls: str, fields: Mapping[str, str]) -> str:
    return f"a.{cls}({', '.join(f'{key}={value}' for key, value in fields.items())})"


def _dict(cls: str, fields: Mapping[str, str]) -> str:
    items = ", ".join(f'"{key}": {value}' for key, value in fields.items())
    return f"_: a.{cls}Dict = {{{items}}}"


def _value(hint: Any, *, as_dict: bool) -> str:
    """Write a value that a field takes."""
    hint = _first(hint)
    if hasattr(hint, "to_dict"):
        parts = inspect.signature(hint).parameters
        needed = {name: "1" for name in parts if parts[name].default is inspect.Parameter.empty}
        given = needed | {"position": "(1, 2, 3)"}
        if as_dict:
            return "{" + ", ".join(f'"{name}": {value}' for name, value in given.items()) + "}"
        return f"a.{hint.__name__}({', '.join(f'{k}={v}' for k, v in given.items())})"
    if get_origin(hint) is Literal:
        return json.dumps(get_args(hint)[0])
    return {int: "1", float: "1.5", bool: "True", str: '"x"'}.get(hint, "(1, 2, 3)")


def _mistake(hint: Any) -> tuple[str, str]:
    """Name a mistake and write a value that a field does not take."""
    hint = _first(hint)
    if get_origin(hint) is Literal:
        return "no enum of", '"no_such"'
    return "no scalar of", "5" if hint is str else '"x"'


def _first(hint: Any) -> Any:
    """Give what a field takes: of several the first."""
    while get_origin(hint) in (Union, UnionType):
        hint = get_args(hint)[0]
    return hint
