# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ReferenceTarget")


@_attrs_define
class ReferenceTarget:
    """What a reference table refers to. For reference types only, and required for them.

    Attributes:
        reference_table (str): The name of the table whose ids `target_id` holds.
        track_target_id_updates (bool | Unset): Whether `target_id` follows when the target row is superseded. Newer
            servers ignore it.
    """

    reference_table: str
    track_target_id_updates: bool | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reference_table = self.reference_table

        track_target_id_updates = self.track_target_id_updates

        field_dict: dict[str, Any] = {}

        field_dict.update({"reference_table": reference_table})
        if track_target_id_updates is not UNSET:
            field_dict["track_target_id_updates"] = track_target_id_updates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reference_table = d.pop("reference_table")

        track_target_id_updates = d.pop("track_target_id_updates", UNSET)

        reference_target = cls(
            reference_table=reference_table, track_target_id_updates=track_target_id_updates
        )

        return reference_target
