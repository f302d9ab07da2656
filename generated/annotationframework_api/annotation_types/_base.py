# Written by codegen.py from specs/templates/annotation_types/base.py. Do not edit: python codegen.py
"""What the classes of all annotation types have in common, and the kinds of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, Union

from attrs import fields, frozen

from .._runtime.types import UNSET

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Plain numbers or numpy's. Numpy is named only, not imported; tools that resolve hints at run time
# (`typing.get_type_hints`) are given the names `np`, `NDArray` and `Any`.
Integer: TypeAlias = Union[int, "np.integer[Any]"]
Number: TypeAlias = Union[float, "np.floating[Any]", "np.integer[Any]"]
Flag: TypeAlias = Union[bool, "np.bool_"]
# Three integers, x, y and z, in voxels of the table's resolution.
Position: TypeAlias = Union[Sequence[Integer], "NDArray[np.integer[Any] | np.floating[Any]]"]

# The name keeps types apart whose dicts are alike.
NameT = TypeVar("NameT", bound=str, covariant=True)
NewT = TypeVar("NewT", covariant=True)
ChangedT = TypeVar("ChangedT", covariant=True)
StoredT = TypeVar("StoredT", covariant=True)


@frozen(repr=False)
class Fields:
    """Fields of which some may not be set."""

    def to_dict(self) -> dict[str, Any]:
        """Give the fields that are set, as they are posted."""
        return {
            name: value.to_dict() if isinstance(value, Fields) else value
            for name, value in self._given()
        }

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self._given())
        return f"{type(self).__name__}({given})"

    def _given(self) -> Iterator[tuple[str, Any]]:
        for field in fields(type(self)):
            if (value := getattr(self, field.name)) is not UNSET:
                yield field.name, value


@frozen(repr=False)
class AnnotationType(Fields, Generic[NameT, NewT, ChangedT, StoredT]):
    """An annotation of any type.

    It is generic over the name of the type, and over the dicts of a new annotation, of a changed
    one and of a stored one.
    """

    schema_type: ClassVar[str]
