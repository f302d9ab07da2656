# Written by codegen.py from specs/annotation_types. Do not edit: python codegen.py
"""The annotation type `presynaptic_bouton_type`."""

from typing import ClassVar, Literal, NotRequired, TypedDict

from attrs import frozen

from .._runtime.types import UNSET, Unset
from ._base import AnnotationType, Flag, Integer


class PresynapticBoutonTypeDict(TypedDict):
    """A new `presynaptic_bouton_type`, as a dict; its fields are those of `PresynapticBoutonType`."""

    bouton_type: Literal[
        "pancake", "basmati", "potato", "sst", "vertical", "vip", "ivy", "clutch", "chandelier"
    ]
    target_id: Integer
    valid: NotRequired[Flag | None]
    id: NotRequired[Integer]
    type: NotRequired[Literal["presynaptic_bouton_type"]]


class PresynapticBoutonTypeChange(TypedDict):
    """A changed `presynaptic_bouton_type`, as a dict; the columns of a stored one may be in it too."""

    id: Integer
    bouton_type: NotRequired[
        Literal[
            "pancake", "basmati", "potato", "sst", "vertical", "vip", "ivy", "clutch", "chandelier"
        ]
    ]
    target_id: NotRequired[Integer]
    valid: NotRequired[Flag | None]
    created: NotRequired[str]
    deleted: NotRequired[str]
    superceded_id: NotRequired[int | None]
    type: NotRequired[Literal["presynaptic_bouton_type"]]


class PresynapticBoutonTypeRow(TypedDict):
    """A stored `presynaptic_bouton_type`, in flat columns. Its times are in UTC, positions in voxels."""

    id: int
    bouton_type: Literal[
        "pancake", "basmati", "potato", "sst", "vertical", "vip", "ivy", "clutch", "chandelier"
    ]
    target_id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None


@frozen(kw_only=True, repr=False)
class PresynapticBoutonType(
    AnnotationType[
        Literal["presynaptic_bouton_type"],
        PresynapticBoutonTypeDict,
        PresynapticBoutonTypeChange,
        PresynapticBoutonTypeRow,
    ]
):
    """An annotation of the type `presynaptic_bouton_type`.

    Attributes
    ----------
    bouton_type
        Presynaptic type based on bouton
    target_id
        The id of the annotation, in another table, that this is about.
    valid
        is this annotation valid
    id
        The annotation's own number; if there is none the service gives it one.
    """

    schema_type: ClassVar[str] = "presynaptic_bouton_type"

    bouton_type: Literal[
        "pancake", "basmati", "potato", "sst", "vertical", "vip", "ivy", "clutch", "chandelier"
    ]
    """Presynaptic type based on bouton"""
    target_id: Integer
    """The id of the annotation, in another table, that this is about."""
    valid: Flag | None | Unset = UNSET
    """is this annotation valid"""
    id: Integer | Unset = UNSET
    """The annotation's own number; if there is none the service gives it one."""
