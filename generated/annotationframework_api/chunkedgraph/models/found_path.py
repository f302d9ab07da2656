# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="FoundPath")


@_attrs_define
class FoundPath:
    """A path by nodes of the second layer, from one end to the other.

    Attributes:
        centroids_list (list[list[float]]): A point of each node, in nm.
        l2_path (list[int | str]):
        failed_l2_ids (list[int | str]): Nodes without a centroid.
    """

    centroids_list: list[list[float]]
    l2_path: list[int | str]
    failed_l2_ids: list[int | str]

    def to_dict(self) -> dict[str, Any]:
        centroids_list = []
        for centroids_list_item_data in self.centroids_list:
            centroids_list_item = centroids_list_item_data

            centroids_list.append(centroids_list_item)

        l2_path = []
        for l2_path_item_data in self.l2_path:
            l2_path_item: int | str
            l2_path_item = l2_path_item_data
            l2_path.append(l2_path_item)

        failed_l2_ids = []
        for failed_l2_ids_item_data in self.failed_l2_ids:
            failed_l2_ids_item: int | str
            failed_l2_ids_item = failed_l2_ids_item_data
            failed_l2_ids.append(failed_l2_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {"centroids_list": centroids_list, "l2_path": l2_path, "failed_l2_ids": failed_l2_ids}
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        centroids_list = []
        _centroids_list = d.pop("centroids_list")
        for centroids_list_item_data in _centroids_list:
            centroids_list_item = cast(list[float], centroids_list_item_data)

            centroids_list.append(centroids_list_item)

        l2_path = []
        _l2_path = d.pop("l2_path")
        for l2_path_item_data in _l2_path:

            def _parse_l2_path_item(data: object) -> int | str:
                return cast(int | str, data)

            l2_path_item = _parse_l2_path_item(l2_path_item_data)

            l2_path.append(l2_path_item)

        failed_l2_ids = []
        _failed_l2_ids = d.pop("failed_l2_ids")
        for failed_l2_ids_item_data in _failed_l2_ids:

            def _parse_failed_l2_ids_item(data: object) -> int | str:
                return cast(int | str, data)

            failed_l2_ids_item = _parse_failed_l2_ids_item(failed_l2_ids_item_data)

            failed_l2_ids.append(failed_l2_ids_item)

        found_path = cls(
            centroids_list=centroids_list, l2_path=l2_path, failed_l2_ids=failed_l2_ids
        )

        return found_path
