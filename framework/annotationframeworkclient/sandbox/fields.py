"""Values judged and converted by the rules of marshmallow, which the real servers use."""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, cast

from attrs import frozen

MISSING = "Missing data for required field."
NULL = "Field may not be null."
UNKNOWN = "Unknown field."
INVALID_INPUT = "Invalid input type."

_TRUE = {"t", "T", "true", "True", "TRUE", "on", "On", "ON", "y", "Y", "yes", "Yes", "YES", "1"}
_FALSE = {"f", "F", "false", "False", "FALSE", "off", "Off", "OFF", "n", "N", "no", "No", "NO", "0"}

Errors: TypeAlias = "list[str] | dict[str, Errors]"
Cleaner: TypeAlias = Callable[[object], object]


class Invalid(Exception):
    """Carries what is wrong with a value, in marshmallow's shape."""

    def __init__(self, errors: Errors) -> None:
        super().__init__(errors)
        self.errors = errors


@frozen
class Field:
    """How one key of an object is judged."""

    clean: Cleaner
    required: bool = False
    nullable: bool = False


@frozen
class Shape:
    """How an object is judged: key by key, every fault at once."""

    fields: Mapping[str, Field]
    refuses_unknown: bool = True

    def __call__(self, value: object) -> dict[str, object]:
        """Return the known keys of `value`, converted."""
        if not isinstance(value, dict):
            raise Invalid({"_schema": [INVALID_INPUT]})
        value = cast("dict[str, object]", value)
        errors: dict[str, Errors] = {}
        cleaned: dict[str, object] = {}
        for name, field in self.fields.items():
            try:
                if name in value:
                    cleaned[name] = _clean(field, value[name])
                elif field.required:
                    errors[name] = [MISSING]
            except Invalid as fault:
                errors[name] = fault.errors
        if self.refuses_unknown:
            errors |= {key: [UNKNOWN] for key in value if key not in self.fields}
        if errors:
            raise Invalid(errors)
        return cleaned


def _clean(field: Field, value: object) -> object:
    if value is not None:
        return field.clean(value)
    if field.nullable:
        return None
    raise Invalid([NULL])


def anything(value: object) -> object:
    """Take a value as it is."""
    return value


def string(value: object) -> str:
    """Take text and nothing else."""
    if isinstance(value, str):
        return value
    raise Invalid(["Not a valid string."])


def boolean(value: object) -> bool:
    """Take booleans, 0, 1, and the words for yes and no."""
    if isinstance(value, bool | int | float) and value in (0, 1):
        return bool(value)
    if isinstance(value, str) and value in _TRUE | _FALSE:
        return value in _TRUE
    raise Invalid(["Not a valid boolean."])


def integer(value: object) -> int:
    """Take what `int` takes, cutting fractions, but no booleans."""
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            return int(value)
        except ValueError:
            pass
        except OverflowError:
            raise Invalid(["Number too large."]) from None
    raise Invalid(["Not a valid integer."])


def number(value: object) -> float:
    """Take what `float` takes, but neither booleans nor NaN nor infinities."""
    if not isinstance(value, int | float | str) or isinstance(value, bool):
        raise Invalid(["Not a valid number."])
    try:
        converted = float(value)
    except ValueError:
        raise Invalid(["Not a valid number."]) from None
    except OverflowError:
        raise Invalid(["Number too large."]) from None
    if not math.isfinite(converted):
        raise Invalid(["Special numeric values (nan or infinity) are not permitted."])
    return converted


def mapping(value: object) -> dict[str, object]:
    """Take an object of any keys."""
    if isinstance(value, dict):
        return cast("dict[str, object]", value)
    raise Invalid(["Not a valid mapping type."])


def one_of(choices: Iterable[object], clean: Cleaner) -> Cleaner:
    """Take one of `choices`, after `clean`."""
    allowed = tuple(choices)

    def check(value: object) -> object:
        converted = clean(value)
        if converted in allowed:
            return converted
        raise Invalid([f"Must be one of: {', '.join(map(str, allowed))}."])

    return check


def list_of(clean: Cleaner) -> Cleaner:
    """Take a list, each item through `clean`, faults keyed by index."""
    item = Field(clean)

    def check(value: object) -> list[object]:
        if not isinstance(value, list):
            raise Invalid(["Not a valid list."])
        errors: dict[str, Errors] = {}
        cleaned: list[object] = []
        for index, element in enumerate(cast("list[object]", value)):
            try:
                cleaned.append(_clean(item, element))
            except Invalid as fault:
                errors[str(index)] = fault.errors
        if errors:
            raise Invalid(errors)
        return cleaned

    return check
