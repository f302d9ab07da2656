"""Most annotations are faultless: whole columns of them are found so at once, without words.

What is accepted here is what the worded judge of `validation` accepts; of anything else nothing
is said, and that judge looks at each row.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from attrs import frozen

from annotationframeworkclient._columns import Columns, as_integers
from annotationframeworkclient._definitions import EXACT, EXPECTED, Schema, resolved
from annotationframeworkclient._wire import EXACT_FLOAT

if TYPE_CHECKING:
    from jsonschema_rs import Draft7Validator

    from annotationframeworkclient._columns import Column

_TYPES: Mapping[str, set[type]] = {
    "integer": {int},
    "number": {int, float},
    "string": {str},
    "boolean": {bool},
    "null": {type(None)},
}
_NUMBERS = {int, float, type(None)}
_WORDS = {"title", "description", "default", EXPECTED, EXACT}
_OF_RANGES = {"type", "format", "minimum", "maximum", "not"} | _WORDS
_ELSEWHERE = {"definitions", "$defs", "$schema"}  # what must stay at the top of a schema
# All that may be said of an object, if each of its fields can be judged by itself.
_OF_FIELDS = {"type", "properties", "required", "additionalProperties", "title", "description"}


@frozen
class _Scalar:
    """A place for one value: judged with many others in one list."""

    values: Draft7Validator  # of a list of such values
    types: set[type]
    is_bounded: bool
    is_range: bool  # what lies between two values that it takes, it takes too, but for `excluded`
    excluded: object

    def settled(self, column: Column) -> Column | None:
        if isinstance(column, Columns):
            return None
        if isinstance(column, list):
            return column if self.takes(column) else None
        if column.ndim != 1:
            return None
        array = column if float in self.types else as_integers(column)  # where nothing else belongs
        if not self.is_range:
            return array if self.takes(array.tolist()) else None
        if self.excluded is not None and (array == self.excluded).any():
            return None
        return array if self.takes([array.min().item(), array.max().item()]) else None

    def takes(self, values: list[Any]) -> bool:
        types = set(map(type, values))  # the judge of values takes members of an enum for integers
        if not types <= self.types:
            return False
        if types == {int} and self.is_range:  # NaN hides from min and max
            if self.excluded is not None and self.excluded in values:
                return False
            values = [min(values), max(values)]
        if not self.values.is_valid(values):
            return False
        return self.is_bounded or int not in types or _are_exact(values)


@frozen
class _List:
    """A place for a list of values, such as a position."""

    lists: Draft7Validator  # of a list of such lists
    items: _Scalar
    length: int

    def settled(self, column: Column) -> Column | None:
        if isinstance(column, Columns):
            return None
        if isinstance(column, list):
            return column if self.takes(column) else None
        if column.ndim != 2 or column.shape[1] != self.length:
            return None
        flat: Any = self.items.settled(column.ravel())
        return None if flat is None else flat.reshape(column.shape)

    def takes(self, values: list[Any]) -> bool:
        if not self.items.is_bounded:
            return False
        types = set(map(type, chain.from_iterable(values)))  # the judge sees to it: of lists
        return types <= self.items.types and self.lists.is_valid(values)


@frozen
class _Object:
    """A place for a row or a point."""

    fields: Mapping[str, _Place]
    required: set[str]

    def settled(self, column: Column) -> Columns | None:
        if not isinstance(column, Columns) or not self.required <= column.fields.keys():
            return None
        fields: dict[str, Column] = {}
        for name, values in column.fields.items():
            place = self.fields.get(name)
            settled = place.settled(values) if place else None
            if settled is None:
                return None
            fields[name] = settled
        return Columns(fields)


_Place: TypeAlias = "_Scalar | _List | _Object"


def _are_exact(values: list[Any]) -> bool:
    """Tell whether integers are surely the same as floats."""
    numbers = [value for value in values if type(value) is int]
    return min(numbers) >= -EXACT_FLOAT and max(numbers) <= EXACT_FLOAT


@frozen
class QuickJudge:
    """Finds columns of annotations faultless, by a tightened definition."""

    _row: _Object

    @classmethod
    def of(cls, tightened: Schema) -> Self | None:
        """Make the judge of a type; None where its definition says what this cannot check."""
        try:
            return cls(_object(tightened, tightened))
        except (ValueError, LookupError, TypeError, AttributeError):
            return None

    def settled(self, columns: Columns) -> Columns | None:
        """Give columns as they are to be sent if all rows are faultless; None may mean anything.

        Whole floats become integers where integers belong.
        """
        try:
            return self._row.settled(columns)
        except (ValueError, TypeError):  # of values of foreign types; UnicodeEncodeError is one
            return None


def _place(root: Schema, schema: Schema) -> _Place:
    schema = resolved(root, schema)
    if "properties" in schema:
        return _object(root, schema)
    if "items" in schema:
        items = _scalar(root, schema["items"])
        return _List(_judge_of_many(root, schema), items, _length(schema))
    return _scalar(root, schema)


def _object(root: Schema, schema: Schema) -> _Object:
    schema = resolved(root, schema)
    if other := schema.keys() - _OF_FIELDS - _ELSEWHERE - {EXPECTED}:
        raise ValueError(f"what it says of {other} may be about several fields at once")
    fields = {name: _place(root, part) for name, part in schema["properties"].items()}
    return _Object(fields, set(schema.get("required", ())))


def _length(schema: Schema) -> int:
    if schema["minItems"] != schema["maxItems"]:
        raise ValueError("lists of several lengths are no vectors")
    return int(schema["minItems"])


def _scalar(root: Schema, schema: Schema) -> _Scalar:
    kinds = schema["type"]
    names = [kinds] if isinstance(kinds, str) else kinds
    exclusion = schema.get("not", {})
    types = set[type]().union(*(_TYPES[name] for name in names))
    return _Scalar(
        _judge_of_many(root, schema),
        types,
        is_bounded="maximum" in schema,
        is_range=types <= _NUMBERS
        and schema.keys() <= _OF_RANGES
        and not exclusion.keys() - {"const"},
        excluded=exclusion.get("const"),
    )


def _judge_of_many(root: Schema, schema: Schema) -> Any:
    """Make the judge of a list of such values."""
    import jsonschema_rs

    elsewhere = {key: root[key] for key in _ELSEWHERE & root.keys()}
    return jsonschema_rs.validator_for(
        elsewhere | {"type": "array", "items": schema},
        validate_formats=False,  # as the worded judge
        retriever=_refuse_to_fetch,
    )


def _refuse_to_fetch(address: str) -> Any:
    raise ValueError(f"the definition refers to {address}: nothing is fetched")
