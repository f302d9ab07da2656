"""Annotations judged against their type's definition, before they leave.

The definition that the schema service serves is tightened once, by the rules that it leaves out
but the annotation service lives by; one compiled validator then judges a row. Each tightened place
carries its own words.
"""

from __future__ import annotations

import copy
import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, TypeAlias, cast

import attrs

from annotationframework_api._runtime.codec import encode_json
from annotationframeworkclient._columns import Columns, Group, groups_of
from annotationframeworkclient._definitions import (
    EXPECTED,
    Schema,
    compiled,
    expected_at,
    flat_columns,
    in_words,
    resolved,
    settler,
    shown,
)
from annotationframeworkclient._frames import FrameRows
from annotationframeworkclient._quick import QuickJudge
from annotationframeworkclient._wire import (
    EXACT_FLOAT,
    JSON,
    Encoder,
    Refusal,
    json_path,
    packages_of,
)

SYSTEM_COLUMNS = {"created", "deleted", "superceded_id", "valid"}  # the service sets them itself
_LOOKED_UP = {"root_id", "supervoxel_id"}  # of a bound point: the service looks them up itself

_UNREADABLE = "the service stores such rows, but get_annotation cannot give them back"
_ERASED = "the service erases what is stored there; give it, or None to erase it"

Row: TypeAlias = dict[str, JSON]
Parts: TypeAlias = tuple[str | int, ...]


@attrs.frozen
class AnnotationFault:
    """What is wrong at one place of one annotation.

    Attributes
    ----------
    index
        The annotation's position in what was given.
    path
        The place as a JSON path, such as ``$.pt.position[2]``.
    message
        What was found there, and what to do about it.
    value
        The value itself; None where it is missing, its type's name where JSON has no such thing.
    expected
        What the service can store there.
    """

    index: int
    path: str
    message: str
    value: object
    expected: str

    def __str__(self) -> str:
        return f"row {self.index}, {self.path}: {self.message}; expected {self.expected}"


@attrs.define
class Judged:
    """What became of annotations: their faults, and the faultless ones as they are to be sent.

    Attributes
    ----------
    faults
        Every fault, in the order of the annotations.
    lacks
        How many faultless annotations lack which fields, and what the service makes of that.
    """

    faults: list[AnnotationFault] = attrs.field(factory=list[AnnotationFault])
    lacks: Counter[tuple[str, tuple[str, ...]]] = attrs.field(factory=Counter)
    _columns: list[tuple[Sequence[int], Columns]] = attrs.field(factory=list[Any])
    _rows: dict[int, Row] = attrs.field(factory=dict[int, Row])
    _ids: list[tuple[Sequence[int], list[int]]] = attrs.field(factory=list[Any])

    def accept(self, places: Sequence[int], columns: Columns) -> None:
        """Take faultless rows, in columns."""
        self._columns.append((places, columns))
        ids = columns.fields.get("id")
        if ids is not None:
            self._ids.append((places, ids if isinstance(ids, list) else cast("Any", ids).tolist()))

    def add(self, index: int, wire: Row | None, faults: Iterable[AnnotationFault]) -> None:
        """Take one row in wire form, and its faults."""
        self.faults += faults
        if wire is not None:
            self._rows[index] = wire
            given = wire.get("id")
            if type(given) is int:
                self._ids.append(([index], [given]))

    def refuse_repeated_ids(self) -> None:
        """Refuse the id of an earlier row, as the service would: in an update, after the first."""
        given = [one for _, ids in self._ids for one in ids]
        if len(set(given)) < len(given):
            self.faults += self._repeated_ids()
        self.faults.sort(key=lambda fault: (fault.index, fault.path))

    def _repeated_ids(self) -> Iterator[AnnotationFault]:
        owners: dict[int, int] = {}
        for index, given in sorted(self._places_of_ids()):
            if owners.setdefault(given, index) != index:
                message = f"found {given}, the id of row {owners[given]}"
                yield AnnotationFault(index, "$.id", message, given, "an id that no row before has")

    def _places_of_ids(self) -> Iterator[tuple[int, int]]:
        for places, ids in self._ids:
            yield from zip(places, ids, strict=True)

    @property
    def gaps(self) -> list[str]:
        """What faultless rows lack that the service does without, but not without loss.

        An optional number, text or flag without a value makes a row that the service cannot give
        back; of a replaced row it keeps what is left out, but for points, which it erases. A
        sentence for each set of fields that rows lack.
        """
        return [
            f"{count} {'annotation has' if count == 1 else 'annotations have'} no "
            f"{', '.join(names)}: {loss}"
            for (loss, names), count in self.lacks.items()
            if names
        ]

    @property
    def ids(self) -> list[int]:
        """The ids of the rows, in their order; rows without one are left out."""
        return [given for _, given in sorted(self._places_of_ids())]

    def texts(self) -> list[bytes]:
        """Give the faultless rows, in their order, as the JSON that is to be sent."""
        faulty = {fault.index for fault in self.faults}
        written = [(places, columns.texts()) for places, columns in self._columns]
        written += [([index], [encode_json(row)]) for index, row in self._rows.items()]
        texts = list(chain.from_iterable(texts for _, texts in written))
        if not faulty and all(isinstance(places, range) for places, _ in written):
            return texts  # slices, in their order
        places = chain.from_iterable(places for places, _ in written)
        in_order = sorted(zip(places, texts, strict=True))
        return [text for index, text in in_order if index not in faulty]


class AnnotationRules:
    """The rules that annotations of one schema type must keep.

    Parameters
    ----------
    schema_type
        Such as ``"nucleus_detection"``.
    definition
        The type's JSON Schema, as the schema service serves it.

    Raises
    ------
    InvalidInput
        When the definition is no JSON Schema of an object.
    """

    def __init__(self, schema_type: str, definition: Mapping[str, Any]) -> None:
        self.schema_type = schema_type
        self._definition = copy.deepcopy(dict(definition))
        self._post = compiled(self._definition, schema_type, for_update=False)
        self._update = compiled(self._definition, schema_type, for_update=True)
        tightened: Any = self._post.schema
        for_updates: Any = self._update.schema
        self._quick = {False: QuickJudge.of(tightened), True: QuickJudge.of(for_updates)}
        top = resolved(tightened, tightened)
        self._tightened: Schema = tightened
        self._fields: Schema = top["properties"]
        self._settle = settler(tightened, tightened)
        flat = flat_columns(tightened, self._fields)
        looked_up = {column for column, (_, part) in flat.items() if part in _LOOKED_UP}
        self._ignored = (SYSTEM_COLUMNS | looked_up) - self._fields.keys()
        self._flat = {column: flat[column] for column in flat if column not in looked_up}
        optional = self._fields.keys() - set(top.get("required", ()))
        self._points = {name for name, _ in flat.values()}
        self._optional_points = sorted(optional & self._points)
        self._optional_scalars = sorted(optional - self._points - SYSTEM_COLUMNS - {"id"})

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.schema_type, self._definition)

    def __repr__(self) -> str:
        return f"AnnotationRules({self.schema_type!r})"

    def judge(self, rows: Iterable[object], *, for_update: bool = False) -> Judged:
        """Bring rows to wire form and find every fault of every row.

        System columns, and optional points that are None, are left out of what is sent. For an
        update, flat columns as `get_annotation` gives them (``pt_position``) become points; a flat
        column beside its point is left out.

        Parameters
        ----------
        rows
            Mappings or pandas rows; numpy values and arrays are data. Positions are in voxels.
        for_update
            Whether the rows replace stored ones: then `id` and every required point must be
            there, and other fields may be left out; but see `gaps`.
        """
        given = rows if isinstance(rows, FrameRows) else list(rows)
        judged, encoder, quick = Judged(), Encoder(), self._quick[for_update]
        for places, columns in self._groups(given):
            settled = quick and columns and quick.settled(columns.without(self._ignored))
            if settled:
                judged.accept(places, settled)
                self._count_lacks(judged, places, settled, given, for_update=for_update)
                continue
            for index in places:
                self._judge_one(index, given[index], encoder, judged, for_update=for_update)
        judged.refuse_repeated_ids()
        return judged

    def _groups(self, given: FrameRows | list[object]) -> Iterator[Group]:
        if not isinstance(given, FrameRows):
            return groups_of(given)
        if given.points <= self._points:
            return given.groups()
        return iter([(range(len(given)), None)])  # another point is a fault even if empty

    def _judge_one(
        self, index: int, row: object, encoder: Encoder, judged: Judged, *, for_update: bool
    ) -> None:
        verdict = _Verdict(index)
        wire = self._wire_form(row, encoder, verdict)
        if wire is not None:
            self._apply(wire, verdict, for_update=for_update)
        judged.add(index, wire, verdict.faults)
        if not verdict.faults:
            self._count_lacks_of_one(judged, row, for_update=for_update)

    def _count_lacks(
        self,
        judged: Judged,
        places: Sequence[int],
        columns: Columns,
        given: Sequence[object],
        *,
        for_update: bool,
    ) -> None:
        optional = [columns.fields.get(name) for name in self._optional_scalars]
        has_nulls = any(isinstance(column, list) and None in column for column in optional)
        if has_nulls or (for_update and not columns.fields.keys() >= {*self._optional_points}):
            for index in places:
                self._count_lacks_of_one(judged, given[index], for_update=for_update)
        elif not for_update:
            absent = (name for name in self._optional_scalars if name not in columns.fields)
            judged.lacks[_UNREADABLE, tuple(absent)] += len(places)

    def _count_lacks_of_one(self, judged: Judged, row: object, *, for_update: bool) -> None:
        given = _as_mapping(row) or {}
        scalars = self._empty_scalars(given, for_update=for_update)
        judged.lacks[_UNREADABLE, tuple(scalars)] += 1
        if for_update:
            judged.lacks[_ERASED, tuple(self._absent_points(given))] += 1

    def _empty_scalars(self, given: Mapping[Any, object], *, for_update: bool) -> Iterator[str]:
        for name in self._optional_scalars:
            if (name in given or not for_update) and _is_null(given.get(name)):
                yield name

    def _absent_points(self, given: Mapping[Any, object]) -> Iterator[str]:
        for name in self._optional_points:
            if name not in given and f"{name}_position" not in given:
                yield name

    def _wire_form(self, row: object, encoder: Encoder, verdict: _Verdict) -> Row | None:
        given = _as_mapping(row)
        if given is None:
            found = f"found a value of type {type(row).__qualname__}"
            verdict.add((), found, None, "a mapping of fields to values")
            return None
        encoder.refusals.clear()
        wire = encoder.encode({key: given[key] for key in given if key not in self._ignored})
        for refusal in encoder.refusals:
            verdict.refuse(refusal, self._expected(refusal.parts))
        return wire if isinstance(wire, dict) else None

    def _expected(self, parts: tuple[object, ...]) -> str:
        if parts and parts[0] in self._flat:
            parts = (*self._flat[str(parts[0])], *parts[1:])
        return expected_at(self._tightened, parts) or "a value that JSON can carry"

    def _apply(self, wire: Row, verdict: _Verdict, *, for_update: bool) -> None:
        self._take_type(wire, verdict)
        self._lift(wire, verdict, for_update=for_update)
        self._settle(wire)
        validator = self._update if for_update else self._post
        if not verdict.faults and validator.is_valid(wire):
            return
        errors = sorted(validator.iter_errors(wire), key=lambda error: error.validator != "type")
        for error in errors:
            for place, message, value, expected in _worded(error, self.schema_type):
                verdict.add(place, message, value, expected)

    def _take_type(self, wire: Row, verdict: _Verdict) -> None:
        if "type" in self._fields or "type" not in wire:
            return
        named = wire.pop("type")
        if named != self.schema_type:
            message = f"found {shown(named)}: the table holds another type"
            verdict.add(("type",), message, named, f"{self.schema_type!r}, or nothing")

    def _lift(self, wire: Row, verdict: _Verdict, *, for_update: bool) -> None:
        """Turn flat columns into points, and drop points that are None.

        Only for an update are flat columns no faults. The service takes null for no point.
        """
        points: dict[str, Row] = {}
        for column, (name, part) in self._flat.items():
            value = wire.pop(column, None)
            if value is None and not verdict.refused((column,)):
                continue  # an optional point that the stored row lacks
            if not for_update:
                message = f"a flat column, which the service would drop: write {name}"
                verdict.add((column,), message, value, f'{{"{name}": {{"{part}": ...}}}}')
            if name not in wire:
                points.setdefault(name, {})[part] = value
        verdict.lifted.update(points)
        wire.update(points)
        for name in self._optional_points:
            if wire.get(name) is None:
                wire.pop(name, None)


@attrs.define
class _Verdict:
    """The faults of one row: at most one a place."""

    index: int
    lifted: set[str] = attrs.field(factory=set[str])  # points that were given as flat columns
    _at: dict[str, AnnotationFault] = attrs.field(factory=dict[str, AnnotationFault])
    _refused: list[str] = attrs.field(factory=list[str])

    @property
    def faults(self) -> list[AnnotationFault]:
        return list(self._at.values())

    def refuse(self, refusal: Refusal, expected: str) -> None:
        """Add a value without a wire form; what stands in for it is not judged."""
        path, message = json_path(refusal.parts), f"found {refusal.message}"
        self._at[path] = AnnotationFault(self.index, path, message, refusal.value, expected)
        self._refused.append(path)

    def refused(self, parts: Parts) -> bool:
        """Tell whether the value at a place had no wire form."""
        return json_path(parts) in self._refused

    def add(self, parts: Parts, message: str, value: object, expected: str) -> None:
        """Add a fault in the words of the caller's own columns, unless its place has one."""
        if len(parts) > 1 and parts[0] in self.lifted:
            parts = (f"{parts[0]}_{parts[1]}", *parts[2:])
        path = json_path(parts)
        if not any(path.startswith((f"{refused}.", f"{refused}[")) for refused in self._refused):
            self._at.setdefault(path, AnnotationFault(self.index, path, message, value, expected))


def _as_mapping(row: object) -> Mapping[Any, object] | None:
    if isinstance(row, Mapping):
        return cast("Mapping[Any, object]", row)
    if "pandas" in packages_of(row):
        import pandas as pd  # loaded already: the row is of a type of pandas'

        return cast("dict[Any, object]", row.to_dict()) if isinstance(row, pd.Series) else None
    return None


_PLAIN = (str, int, float, bool)


def _is_null(value: object) -> bool:
    if value is None or type(value) in _PLAIN:
        return value is None
    return Encoder().encode(value) is None  # pandas' NA too


# --- Words ----------------------------------------------------------------------------------------


def _worded(error: Any, schema_type: str) -> Iterator[tuple[Parts, str, Any, str]]:
    """Tell what one broken keyword means: place, message, value and what was expected."""
    place: Parts = tuple(error.absolute_path)
    value, schema = error.instance, error.schema
    fields: Schema = schema.get("properties", {})
    if error.validator == "required":
        for name in schema["required"]:
            if name not in value:
                yield (
                    (*place, name),
                    "missing",
                    None,
                    fields.get(name, {}).get(EXPECTED, "a value"),
                )
    elif error.validator == "additionalProperties":
        for name in value.keys() - fields.keys():
            owner = place[-1] if place else schema_type
            message = f"no field of {owner}{_did_you_mean(name, fields)}"
            yield (*place, name), message, value[name], f"one of {', '.join(sorted(fields))}"
    else:
        expected = schema.get(EXPECTED) or in_words(schema)
        yield place, f"found {shown(value)}{_why(error)}", value, expected


def _why(error: Any) -> str:
    value, schema, keyword = error.instance, error.schema, error.validator
    if "integer" in schema.get("type", ()) and isinstance(value, float):
        return _why_no_integer(value)
    if keyword == "not":
        return ", which the service takes for no id"
    if keyword in ("minItems", "maxItems"):
        return f", a list of {len(value)}"
    if keyword == "pattern" and "\0" in value:
        return ", with a NUL character, which the database refuses"
    if keyword == "enum" and isinstance(value, str):
        return _did_you_mean(value, schema["enum"])
    if schema.get("maximum") == EXACT_FLOAT and keyword == "minimum":  # positions are uint64
        return f", which would be read back as {value % 2**64}"
    if schema.get("maximum") == EXACT_FLOAT and keyword == "maximum":
        return ", which may be read back with other digits"
    return "" if keyword in _EVIDENT else f": {error.message}"


_EVIDENT = ("type", "enum", "minimum", "maximum")  # what was expected says it all


def _why_no_integer(value: float) -> str:
    if value.is_integer():
        return ", a float past 2**53, which has lost digits: give an integer"
    return f", which the service would cut to {int(value)}: round it"


def _did_you_mean(name: str, known: Iterable[object]) -> str:
    spelled = {other.lower(): other for other in known if isinstance(other, str)}
    near = difflib.get_close_matches(name.lower(), spelled, n=1)
    return f": did you mean {spelled[near[0]]!r}?" if near else ""
