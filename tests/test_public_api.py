"""The public API as tests/api/ keeps it, and what is said of a change of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import cast

import griffe
import pytest
from specs.api_changes import report
from specs.public_api import FOLDER, public_api

REPOSITORY = Path(__file__).parents[1]
GONE, ADDED, CHANGED = "Breaks users' code", "Added", "Changed, and breaks nothing"

FRAMEWORK = {
    "__init__.py": """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from annotationframeworkclient.things import Thing as Thing
__all__ = ["Thing"]
""",
    "_base.py": """
from annotationframeworkclient._errors import Known
class Base:
    limit: int
    def __enter__(self) -> "Base": ...
    def __repr__(self) -> str: ...
    def _hidden(self) -> None: ...
    def inherited(self, *ids: int) -> None: ...
    def overridden(self, a: int) -> int: ...
""",
    "_errors.py": "class Known(Exception): ...\n",
    "things.py": """
from typing import ClassVar, Literal, NotRequired, TypedDict, overload
from attrs import field, frozen
from annotationframeworkclient._base import Base
from annotationframeworkclient._errors import Known as Known
__all__ = ["Known", "Kind", "Named", "Part", "Record", "Thing", "made"]
Kind = Literal["a", "b"]
class Thing(Base, LookupError):
    def __init__(self, name: str) -> None:
        self.name = name
    @property
    def size(self) -> int | None: ...
    def overridden(self, a: int, *, b: str = "x") -> int: ...
@frozen
class Part:
    id: int
    label: str | None = None
    _secret: str = ""
    seen: int = field(init=False, default=0)
    def grow(self) -> None: ...
@frozen(kw_only=True)
class Named:
    kind: ClassVar[str] = "named"
    place: list[int] = field(eq=tuple)
    rest: list[int] = field(factory=list)
class Record(TypedDict):
    id: int
    label: NotRequired[str]
@overload
def made(a: int) -> int: ...
@overload
def made(a: str) -> str: ...
def made(a: object) -> object: ...
async def not_listed() -> None: ...
""",
    "open.py": """
import os
LIMIT = 5
async def ask(a: int, /, b: int) -> None: ...
def _private() -> None: ...
""",
    "shut/__init__.py": '__all__ = ["offered"]\ndef offered() -> int: ...\n',
    "shut/inner.py": "def inner() -> int: ...\n",
}


def lay_out(root: Path, framework: dict[str, str]) -> Path:
    """Write both packages: the framework as told, the generated one empty."""
    files = {
        f"framework/annotationframeworkclient/{name}": text for name, text in framework.items()
    }
    for name, text in {**files, "generated/annotationframework_api/__init__.py": ""}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


@pytest.fixture(scope="module")
def generated() -> griffe.Module:
    """Read the generated package."""
    loaded = griffe.load(
        "annotationframework_api",
        search_paths=[REPOSITORY / "generated"],
        allow_inspection=False,
    )
    return cast("griffe.Module", loaded)


def modules_below(module: griffe.Module) -> list[griffe.Module]:
    """Give a module and all below it."""
    below = [one for part in module.modules.values() for one in modules_below(part)]
    return [module, *below]


def test_it_is_written_down() -> None:
    """What both packages offer is what tests/api/ says; `python codegen.py api` writes it anew."""
    for package, lines in public_api(REPOSITORY).items():
        assert (REPOSITORY / FOLDER / f"{package}.txt").read_text().splitlines() == lines


def test_what_is_public(tmp_path: Path) -> None:
    """Listed is what users may name, with its types and with what hidden bases give it."""
    thing = [
        "class Thing(LookupError)",
        "def Thing.__enter__() -> Base",
        "def Thing.__init__(name: str) -> None",
        "def Thing.inherited(*ids: int) -> None",
        "value Thing.limit: int",
        "value Thing.name",
        "def Thing.overridden(a: int, *, b: str = 'x') -> int",
        "value Thing.size: int | None",
    ]

    assert public_api(lay_out(tmp_path, FRAMEWORK))["annotationframeworkclient"] == [
        *thing,
        "value open.LIMIT",
        "async def open.ask(a: int, /, b: int) -> None",
        "def shut.offered() -> int",
        "alias things.Kind = Literal['a', 'b']",
        "class things.Known(Exception)",
        "class things.Named() of (*, place: list[int], rest: list[int] = ...)",
        "value things.Named.kind: str",
        "class things.Part() of (id: int, label: str | None = ...)",
        "def things.Part.grow() -> None",
        "value things.Part.seen: int",
        "class things.Record(TypedDict) of (*, id: int, label: str = ...)",
        *[line.replace("Thing", "things.Thing", 1) for line in thing],
        "def things.made(a: int) -> int",
        "def things.made(a: str) -> str",
    ]


def test_two_forms_stand_for_an_operation(generated: griffe.Module) -> None:
    """The forms of an operation that are not listed take the same as the listed ones."""
    operations = [one for one in modules_below(generated) if "OPERATION" in one.members]
    for operation in operations:
        takes = {
            name: function.signature(name="f", return_type=False)
            for name, function in operation.functions.items()
            if not name.startswith("_")
        }
        one, other = takes["sync"], takes["raw"]
        models = dict.fromkeys(("sync", "sync_detailed", "asyncio", "asyncio_detailed"), one)
        assert takes == {**models, "raw": other, "raw_asyncio": other}, operation.path
    assert operations


def test_fields_stand_for_a_model(generated: griffe.Module) -> None:
    """What is not listed of a model, its methods, is the same in all of them."""
    methods = [
        tuple(name for name in one.functions if not name.startswith("_"))
        for module in modules_below(generated)
        if ".models." in module.path
        for one in module.classes.values()
        if not one.is_alias
    ]

    assert set(methods) == {("to_dict", "from_dict")}
    assert len(methods) > 100


BROKEN = [
    ("def f(a: int) -> None", "", "`f` is gone"),
    ("class C()", "def C() -> None", "`C`: was `class`, is `def`"),
    ("def f() -> int", "async def f() -> int", "`f`: was `def`, is `async def`"),
    ("class C(A, ValueError)", "class C(A)", "`C`: is no longer a `ValueError`"),
    ("def f(a: int, b: int) -> None", "def f(a: int) -> None", "`f`: `b` is gone"),
    ("def f(*, a: int) -> None", "def f(*, b: int = 1) -> None", "`f`: `a` is gone"),
    ("def f(a: int) -> None", "def f(**b: int) -> None", "`f`: `a` is gone"),
    ("def f(**a: int) -> None", "def f() -> None", "`f`: `**` is gone"),
    ("def f(a: int) -> None", "def f(b: int) -> None", "`f`: `a` is called `b` now"),
    ("def f(a: int) -> None", "def f(a: int, *, b: int) -> None", "`f`: `b` must be given now"),
    ("def f(a: int = 1) -> None", "def f(a: int) -> None", "`f`: `a` must be given now"),
    ("def f(a: int) -> None", "def f(*, a: int) -> None", "`f`: `a` is given by name only now"),
    (
        "def f(a: int, b: str) -> None",
        "def f(b: str, a: int) -> None",
        "`f`: `a`, `b`: at another place now",
    ),
    (
        "def f(a: int | str | None) -> None",
        "def f(a: int | None) -> None",
        "`f`: `a` was `int | str | None`, is `int | None`",
    ),
    (
        "def f(a: Literal['x', 'y']) -> None",
        "def f(a: Literal['x']) -> None",
        "`f`: `a` was `Literal['x', 'y']`, is `Literal['x']`",
    ),
    ("def f(a: float) -> None", "def f(a: int) -> None", "`f`: `a` was `float`, is `int`"),
    ("def f(a: Any) -> None", "def f(a: int) -> None", "`f`: `a` was `Any`, is `int`"),
    ("def f() -> str", "def f() -> str | None", "`f`: the answer was `str`, is `str | None`"),
    ("value v: str", "value v: str | None", "`v`: it was `str`, is `str | None`"),
    (
        "alias K = Literal['a', 'b']",
        "alias K = Literal['b']",
        "`K`: it was `Literal['a', 'b']`, is `Literal['b']`",
    ),
    ("class C() of (a: int)", "class C()", "`C`: `a` is gone"),
    ("class C() of (a: int)", "class C() of (a: int, b: int)", "`C`: `b` must be given now"),
    (
        "class C(TypedDict) of (*, a: int)",
        "class C(TypedDict) of (*, a: int = ...)",
        "`C`: `a` may be missing now",
    ),
    (
        "class C(TypedDict) of (*, a: int)",
        "class C(TypedDict) of (*, a: int | None)",
        "`C`: `a` was `int`, is `int | None`",
    ),
]
KEPT = [
    ("def f(a: int) -> None", "def f(a: int, b: int = 1, *, c: int = 2) -> None"),
    ("def f(a: int) -> None", "def f(a: int = 1) -> None"),
    ("def f(*, a: int) -> None", "def f(a: int) -> None"),
    ("def f(*, a: int, b: int) -> None", "def f(*, b: int, a: int) -> None"),
    ("def f(*, a: int) -> None", "def f(**others: int) -> None"),
    ("def f(a: int) -> None", "def f(*some: int, **others: int) -> None"),
    ("def f(*a: int) -> None", "def f(*b: int) -> None"),
    ("def f(a: int) -> None", "def f(a: int | str) -> None"),
    ("def f(a: bool) -> None", "def f(a: float) -> None"),
    ("def f(a: Literal['x']) -> None", "def f(a: str) -> None"),
    ("def f(a: str | None) -> None", "def f(a: object) -> None"),
    ("def f(a: int | str) -> None", "def f(a: str | int) -> None"),
    ("def f(a: int = 1) -> None", "def f(a: int = 2) -> None"),
    ("def f() -> str | None", "def f() -> str"),
    ("value v", "value v: int"),
    ("class C()", "class C(LookupError)"),
    ("class C()", "class C() of (a: int = ...)"),
    ("alias K = Literal['a']", "alias K = Literal['b', 'a']"),
]


@pytest.mark.parametrize(("before", "now", "told"), BROKEN)
def test_what_breaks_users_code(before: str, now: str, told: str) -> None:
    """Each change after which some code of users fails is said to break it, and how."""
    same = "def g() -> None"

    said = report("package", [before, same], [same, *filter(None, [now])])

    assert said == f"### Public API of `package`\n\n**{GONE}**\n\n- {told}\n"


@pytest.mark.parametrize(("before", "now"), KEPT)
def test_what_breaks_nothing(before: str, now: str) -> None:
    """A change after which all code of users goes on is told as such, with what stands now."""
    said = report("package", [before], [now])

    assert said == f"### Public API of `package`\n\n**{CHANGED}**\n\n- `{now}`\n"


def test_a_class_stands_for_its_members() -> None:
    """A class that is new or gone is told once, without its members; so is what did not change."""
    old = ["class C()", "def C.f() -> None", "def g() -> None"]
    new = ["class D()", "def D.f() -> None", "def D.g() -> None", "def g() -> None"]

    assert report("package", old, new) == (
        f"### Public API of `package`\n\n**{GONE}**\n\n- `C` is gone\n\n**{ADDED}**\n\n- `D`\n"
    )
    assert report("package", old, old) == "### Public API of `package`\n\nNothing changed.\n"


def test_overloads_stand_in_for_each_other() -> None:
    """A call that one overload no longer takes but another does is not broken."""
    old = ["def f(a: int) -> int", "def f(a: str) -> str"]

    assert GONE not in report("package", old, ["def f(a: str) -> str", "def f(a: float) -> int"])
    assert "`f`: `a` was `int`, is `str`" in report("package", old, old[1:])


def test_the_command(tmp_path: Path) -> None:
    """`codegen.py api` writes the lines, and tells what changed since it last did."""

    def run(limit: str) -> str:
        files = {"__init__.py": "", "open.py": f"def ask(limit: {limit}) -> None: ...\n"}
        command = [REPOSITORY / "codegen.py", "api", "--root", lay_out(tmp_path, files)]
        return subprocess.check_output([sys.executable, *map(str, command)], text=True)

    assert "- `open.ask`\n" in run("int | str")
    assert run("int | str").count("Nothing changed.") == 2
    assert "- `open.ask`: `limit` was `int | str`, is `int`\n" in run("int")
    written = tmp_path / FOLDER / "annotationframeworkclient.txt"
    assert written.read_text() == "def open.ask(limit: int) -> None\n"
