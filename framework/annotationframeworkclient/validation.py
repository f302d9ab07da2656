"""Annotations judged against their type's definition, before they leave.

The definition that the schema service serves is tightened once, by the rules that it leaves out
but the annotation service lives by; one compiled validator then judges a row. Each tightened place
carries its own words.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from annotationframework_api.annotation_types import AnnotationType
from annotationframeworkclient._columns import Columns, Group, groups_of
from annotationframeworkclient._definitions import (
    Schema,
    compiled,
    expected_at,
    flat_columns,
    resolved,
    settler,
    shown,
)
from annotationframeworkclient._faults import AnnotationFault, Verdict, worded
from annotationframeworkclient._frames import FrameRows
from annotationframeworkclient._judged import Judged, Row
from annotationframeworkclient._quick import QuickJudge
from annotationframeworkclient._report import fault_frame
from annotationframeworkclient._rounding import round_columns, round_points
from annotationframeworkclient._wire import Encoder, packages_of

__all__ = ["AnnotationFault", "AnnotationRules", "Judged", "fault_frame"]

SYSTEM_COLUMNS = {"created", "deleted", "superceded_id", "valid"}  # the service sets them itself
_DTYPES = {"integer": "Int64", "number": "float64", "string": "string", "boolean": "boolean"}
_LOOKED_UP = {"root_id", "supervoxel_id"}  # of a bound point: the service looks them up itself

_UNREADABLE = "the service stores such rows, but get_annotation cannot give them back"
_ERASED = "the service erases what is stored there; give it, or None to erase it"


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

    def __init__(
        self,
        schema_type: str,
        definition: Mapping[str, Any],  # JSON Schema is free-form
    ) -> None:
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

    @property
    def text_fields(self) -> set[str]:
        """The fields whose values are texts."""
        kinds = {name: field.get("type", ()) for name, field in self._fields.items()}
        return {name for name, kind in kinds.items() if "string" in kind}

    @property
    def dtypes(self) -> dict[str, str]:
        """What pandas holds the fields in, with gaps; points and their positions as objects."""
        kinds = ((name, field.get("type", ())) for name, field in self._fields.items())
        return {
            name: next((dtype for kind, dtype in _DTYPES.items() if kind in given), "object")
            for name, given in kinds
        }

    def judge(
        self, rows: Iterable[object], *, for_update: bool = False, round_positions: bool = False
    ) -> Judged:
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
        round_positions
            Whether fractional positions are rounded, to the nearest integer, halves to the even
            one; otherwise they are faults.
        """
        given = rows if isinstance(rows, FrameRows) else list(map(self._as_row, rows))
        judged, encoder = Judged(), Encoder()
        way = _Way(for_update, round_positions)
        for places, columns in self._groups(given):
            settled = columns and self._settled_at_once(columns, way)
            if settled:
                judged.accept(places, settled)
                self._count_lacks(judged, places, settled, given, way)
                continue
            for index in places:
                self._judge_one(index, given[index], encoder, judged, way)
        judged.refuse_repeated_ids()
        return judged

    def _as_row(self, row: object) -> object:
        if not isinstance(row, AnnotationType):
            return row
        is_ours = row.schema_type == self.schema_type
        return row.to_dict() | ({} if is_ours else {"type": row.schema_type})

    def _settled_at_once(self, columns: Columns, way: _Way) -> Columns | None:
        """Give the columns as they are to be sent if no row has a fault; None may mean anything."""
        quick = self._quick[way.for_update]
        if quick is None:
            return None
        offered = columns.without(self._ignored)
        if "type" not in self._fields and offered.has_only("type", self.schema_type):
            offered = offered.without({"type"})
        if way.round_positions:
            offered = round_columns(offered, self._points)
        return quick.settled(offered) if offered.fields else None

    def _groups(self, given: FrameRows | list[object]) -> Iterator[Group]:
        if not isinstance(given, FrameRows):
            return groups_of(given)
        if given.points <= self._points:
            return given.groups()
        return iter([(range(len(given)), None)])  # another point is a fault even if empty

    def _judge_one(
        self, index: int, row: object, encoder: Encoder, judged: Judged, way: _Way
    ) -> None:
        verdict = Verdict(index)
        wire = self._wire_form(row, encoder, verdict)
        if wire is not None:
            self._apply(wire, verdict, way)
        judged.add(index, wire, verdict.faults)
        if not verdict.faults:
            self._count_lacks_of_one(judged, row, for_update=way.for_update)

    def _count_lacks(
        self,
        judged: Judged,
        places: Sequence[int],
        columns: Columns,
        given: Sequence[object],
        way: _Way,
    ) -> None:
        optional = [columns.fields.get(name) for name in self._optional_scalars]
        has_nulls = any(isinstance(column, list) and None in column for column in optional)
        if has_nulls or (way.for_update and not columns.fields.keys() >= {*self._optional_points}):
            for index in places:
                self._count_lacks_of_one(judged, given[index], for_update=way.for_update)
        elif not way.for_update:
            absent = (name for name in self._optional_scalars if name not in columns.fields)
            judged.lack(_UNREADABLE, absent, len(places))

    def _count_lacks_of_one(self, judged: Judged, row: object, *, for_update: bool) -> None:
        given = _as_mapping(row) or {}
        judged.lack(_UNREADABLE, self._empty_scalars(given, for_update=for_update))
        if for_update:
            judged.lack(_ERASED, self._absent_points(given))

    def _empty_scalars(self, given: Mapping[Any, object], *, for_update: bool) -> Iterator[str]:
        for name in self._optional_scalars:
            if (name in given or not for_update) and _is_null(given.get(name)):
                yield name

    def _absent_points(self, given: Mapping[Any, object]) -> Iterator[str]:
        for name in self._optional_points:
            if name not in given and f"{name}_position" not in given:
                yield name

    def _wire_form(self, row: object, encoder: Encoder, verdict: Verdict) -> Row | None:
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

    def _apply(self, wire: Row, verdict: Verdict, way: _Way) -> None:
        self._take_type(wire, verdict)
        self._lift(wire, verdict, for_update=way.for_update)
        if way.round_positions:
            round_points(wire, self._points)
        self._settle(wire)
        validator = self._update if way.for_update else self._post
        if not verdict.faults and validator.is_valid(wire):
            return
        errors = sorted(validator.iter_errors(wire), key=lambda error: error.validator != "type")
        for error in errors:
            for place, message, value, expected in worded(error, self.schema_type):
                verdict.add(place, message, value, expected)

    def _take_type(self, wire: Row, verdict: Verdict) -> None:
        if "type" in self._fields or "type" not in wire:
            return
        named = wire.pop("type")
        if named != self.schema_type:
            message = f"found {shown(named)}: the table holds another type"
            verdict.add(("type",), message, named, f"{self.schema_type!r}, or nothing")

    def _lift(self, wire: Row, verdict: Verdict, *, for_update: bool) -> None:
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


@frozen
class _Way:
    """How rows are to be judged."""

    for_update: bool
    round_positions: bool


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
