# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.id_by_id import IdById
    from ..models.ids_by_id import IdsById


T = TypeVar("T", bound="PastIds")


@_attrs_define
class PastIds:
    """What roots were before, and became later.

    Attributes:
        past_id_map (IdsById): Roots, by root.
        future_id_map (IdById): A root, by root.
    """

    past_id_map: IdsById
    future_id_map: IdById

    def to_dict(self) -> dict[str, Any]:
        past_id_map = self.past_id_map.to_dict()

        future_id_map = self.future_id_map.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update({"past_id_map": past_id_map, "future_id_map": future_id_map})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.id_by_id import IdById  # noqa: PLC0415
        from ..models.ids_by_id import IdsById  # noqa: PLC0415

        d = dict(src_dict)
        past_id_map = IdsById.from_dict(d.pop("past_id_map"))

        future_id_map = IdById.from_dict(d.pop("future_id_map"))

        past_ids = cls(past_id_map=past_id_map, future_id_map=future_id_map)

        return past_ids
