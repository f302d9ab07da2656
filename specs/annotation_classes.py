"""What the generated classes of the annotation types say, taken from their definitions."""

from __future__ import annotations

import json
import keyword
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import ClassName
from specs.documents import Json, Refused

HINTS = {"string": "str", "integer": "Integer", "number": "Number", "boolean": "Flag"}
STORED = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
# What is said of fields whose definition says nothing.
TEXTS = {
    "dependent_chunk": "The chunk of the segmentation that the point was derived in.",
    "level": "The layer of the segmentation's graph that the point was derived in.",
    "match_root_id": "The root id that was found to be alike.",
    "position": "Three integers, x, y and z, in voxels of the table's resolution.",
    "pt": "Where it is.",
    "query_root_id": "The root id that others were compared with.",
    "root_id": "Looked up by the service itself, which drops what is given.",
    "supervoxel_id": "Looked up by the service itself, which drops what is given.",
    "target_id": "The id of the annotation, in another table, that this is about.",
    "valid_id": "The root id for which this was found to hold.",
}
BASE = ("AnnotationType", "Flag", "Integer", "Number", "Position")


@frozen
class Field:
    """A field of an annotation type, or a part of a point."""

    name: str
    schema: Json
    required: bool
    point: str = ""  # the class of the point that it is, if it is one

    @property
    def kinds(self) -> list[str]:
        """The JSON types that it takes."""
        kinds: str | list[str] = self.schema["type"]
        return [kinds] if isinstance(kinds, str) else kinds

    @property
    def hint(self) -> str:
        """The type of its values."""
        return self._hint(HINTS, self.point)

    @property
    def default(self) -> str:
        """What the attribute is when it is not given, and how it compares."""
        if not self.required:
            return " | Unset = UNSET"
        return " = field(eq=tuple)" if self.kinds == ["array"] else ""  # it may be numpy's

    @property
    def key_hint(self) -> str:
        """The type of its values in a dict, and whether they must be there."""
        hint = self._hint(HINTS, f"{self.point}Dict")
        return hint if self.required else f"NotRequired[{hint}]"

    @property
    def change_hint(self) -> str:
        """The same for a change: only points must be there."""
        return self.key_hint if self.point or not self.required else f"NotRequired[{self.key_hint}]"

    @property
    def stored_hint(self) -> str:
        """The type of what is read back: there are no rows without the optional scalars."""
        return self._hint(STORED, "", stored=True)

    def _hint(self, names: Mapping[str, str], point: str, *, stored: bool = False) -> str:
        if self.point:
            return point if self.required else f"{point} | None"
        if "enum" in self.schema:
            hint = f"Literal[{', '.join(map(json.dumps, self.schema['enum']))}]"
        elif self.kinds == ["array"]:
            hint = "list[int]" if stored else "Position"
        else:
            is_integer = self.schema.get("format") == "integer"
            [kind] = [kind for kind in self.kinds if kind != "null"]
            hint = names["integer" if is_integer else kind]
        return f"{hint} | None" if "null" in self.kinds and not stored else hint

    @property
    def text(self) -> str:
        """What it says in the docstring's section of attributes."""
        # One definition has its word misspelt.
        said = self.schema.get("description") or self.schema.get("desription")
        text = " ".join((said or TEXTS.get(self.name, f"As `{self.name}`.")).split())
        indent = " " * 8
        return textwrap.fill(text, 96, initial_indent=indent, subsequent_indent=indent)


@frozen
class Point:
    """A component of definitions that has a position."""

    name: str
    fields: list[Field]


@frozen
class Type:
    """An annotation type."""

    name: str
    cls: str
    fields: list[Field]
    points: Mapping[str, Point]  # by the fields that they are of

    @classmethod
    def of(cls, name: str, definition: Json) -> Type:
        """Read a definition."""
        components: Json = definition["definitions"]
        top = components[_target(definition)]
        named = {key: _target(field) for key, field in top["properties"].items() if "$ref" in field}
        points = {key: Point(n, fields_of(components[n], name)) for key, n in named.items()}
        return cls(name, str(ClassName(name, "")), fields_of(top, name), points)

    @property
    def flat(self) -> Iterator[tuple[str, str]]:
        """The columns that a stored row's points may have, and what they take."""
        for name, point in self.points.items():
            for part in point.fields:
                yield f"{name}_{part.name}", part.hint

    @property
    def stored(self) -> Iterator[tuple[str, str]]:
        """The columns of a stored row, and what they hold; ids are looked up, but not given."""
        for field in self.fields:
            if field.name not in self.points:
                yield field.name, field.stored_hint
                continue
            gap = "" if field.required else " | None"
            for part in self.points[field.name].fields:
                if part.name not in ("root_id", "supervoxel_id"):
                    yield f"{field.name}_{part.name}", part.stored_hint + gap


def fields_of(component: Json, where: str) -> list[Field]:
    """Give a component's fields, the required ones first."""
    required = component.get("required", ())
    fields: list[Field] = []
    for name, schema in component["properties"].items():
        if not name.isidentifier() or keyword.iskeyword(name):
            raise Refused(f"{where}: no attribute can have the name {name!r}")
        fields.append(Field(name, schema, name in required, _target(schema)))
    return sorted(fields, key=lambda field: not field.required)


def modules(definitions: Mapping[str, Json], templates: Path) -> Iterator[tuple[str, str]]:
    """Write the modules of all annotation types.

    Yields
    ------
    The name of each module, and its text.
    """
    types = [Type.of(name, definition) for name, definition in definitions.items()]
    classes = {one.cls: one.name for one in types}
    found = {p.name: p for one in types for p in one.points.values() if p.name not in classes}
    points = [found[name] for name in sorted(found)]
    env = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # it writes Python, no HTML
    )
    for module in ("__init__", "_points", "_registry"):
        text = env.get_template(f"{module.strip('_')}.py.jinja")
        yield module, text.render(types=types, points=points, base=BASE)
    for one in types:
        names = sorted({point.name for point in one.points.values()})
        imports = [(classes.get(name, "_points"), name) for name in names]
        text = env.get_template("type.py.jinja")
        yield one.name, text.render(type=one, imports=imports)


def _target(node: Json) -> str:
    """Name the component that a node refers to, if it does."""
    return str(node.get("$ref", "")).rpartition("/")[2]
