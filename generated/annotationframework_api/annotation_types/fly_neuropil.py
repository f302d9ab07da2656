# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `fly_neuropil`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class FlyNeuropilDict(TypedDict):
    """A new `fly_neuropil`, as a dict; its fields are those of `FlyNeuropil`."""

    neuropil: str
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["fly_neuropil"]]


class FlyNeuropilChange(TypedDict):
    """A changed `fly_neuropil`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    neuropil: NotRequired[str]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["fly_neuropil"]]


class FlyNeuropilRow(TypedDict):
    """A stored `fly_neuropil`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    neuropil: str
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class FlyNeuropil(
    AnnotationType[Literal["fly_neuropil"], FlyNeuropilDict, FlyNeuropilChange, FlyNeuropilRow]
):
    """An annotation of the type `fly_neuropil`.

    Attributes
    ----------
    neuropil
        neuropil name
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "fly_neuropil"

    neuropil: str
    """neuropil name"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""
