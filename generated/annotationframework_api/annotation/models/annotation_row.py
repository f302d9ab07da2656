# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AnnotationRow")


@_attrs_define
class AnnotationRow:
    """A row: the type's own fields, and the system's. Points are flat, `"pt_position": [x, y, z]`, three integers in
    voxels of the table's resolution. Here are the fields that many types have.

    Attributes:
        id (int):
        valid (bool): False once it is deleted or superseded.
        created (str): In UTC, without a zone, such as "2026-11-22 09:11:16.335535".
        deleted (str): When it was deleted or superseded, as `created`; the string "None" if it was not.
        superceded_id (int | None): The id of the row that took its place. The server spells it so.
        pt_position (list[int] | None | Unset):
        pre_pt_position (list[int] | None | Unset):
        post_pt_position (list[int] | None | Unset):
        ctr_pt_position (list[int] | None | Unset):
        bb_start_position (list[int] | None | Unset):
        bb_end_position (list[int] | None | Unset):
        target_id (int | Unset): The id in the reference table.
        valid_id (int | Unset): The id in the reference table, once more.
        user_id (int | Unset):
        tag (bool | str | Unset):
        cell_type (str | Unset):
        classification_system (str | Unset):
        size (float | Unset):
        volume (float | Unset):
        score (float | Unset):
    """

    id: int
    valid: bool
    created: str
    deleted: str
    superceded_id: int | None
    pt_position: list[int] | None | Unset = UNSET
    pre_pt_position: list[int] | None | Unset = UNSET
    post_pt_position: list[int] | None | Unset = UNSET
    ctr_pt_position: list[int] | None | Unset = UNSET
    bb_start_position: list[int] | None | Unset = UNSET
    bb_end_position: list[int] | None | Unset = UNSET
    target_id: int | Unset = UNSET
    valid_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    tag: bool | str | Unset = UNSET
    cell_type: str | Unset = UNSET
    classification_system: str | Unset = UNSET
    size: float | Unset = UNSET
    volume: float | Unset = UNSET
    score: float | Unset = UNSET
    additional_properties: dict[str, bool | float | int | list[int] | None | str] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        valid = self.valid

        created = self.created

        deleted = self.deleted

        superceded_id: int | None
        superceded_id = self.superceded_id

        pt_position: list[int] | None | Unset
        if isinstance(self.pt_position, Unset):
            pt_position = UNSET
        elif isinstance(self.pt_position, list):
            pt_position = self.pt_position

        else:
            pt_position = self.pt_position

        pre_pt_position: list[int] | None | Unset
        if isinstance(self.pre_pt_position, Unset):
            pre_pt_position = UNSET
        elif isinstance(self.pre_pt_position, list):
            pre_pt_position = self.pre_pt_position

        else:
            pre_pt_position = self.pre_pt_position

        post_pt_position: list[int] | None | Unset
        if isinstance(self.post_pt_position, Unset):
            post_pt_position = UNSET
        elif isinstance(self.post_pt_position, list):
            post_pt_position = self.post_pt_position

        else:
            post_pt_position = self.post_pt_position

        ctr_pt_position: list[int] | None | Unset
        if isinstance(self.ctr_pt_position, Unset):
            ctr_pt_position = UNSET
        elif isinstance(self.ctr_pt_position, list):
            ctr_pt_position = self.ctr_pt_position

        else:
            ctr_pt_position = self.ctr_pt_position

        bb_start_position: list[int] | None | Unset
        if isinstance(self.bb_start_position, Unset):
            bb_start_position = UNSET
        elif isinstance(self.bb_start_position, list):
            bb_start_position = self.bb_start_position

        else:
            bb_start_position = self.bb_start_position

        bb_end_position: list[int] | None | Unset
        if isinstance(self.bb_end_position, Unset):
            bb_end_position = UNSET
        elif isinstance(self.bb_end_position, list):
            bb_end_position = self.bb_end_position

        else:
            bb_end_position = self.bb_end_position

        target_id = self.target_id

        valid_id = self.valid_id

        user_id = self.user_id

        tag: bool | str | Unset
        if isinstance(self.tag, Unset):
            tag = UNSET
        else:
            tag = self.tag

        cell_type = self.cell_type

        classification_system = self.classification_system

        size = self.size

        volume = self.volume

        score = self.score

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, list):
                field_dict[prop_name] = prop

            else:
                field_dict[prop_name] = prop

        field_dict.update(
            {
                "id": id,
                "valid": valid,
                "created": created,
                "deleted": deleted,
                "superceded_id": superceded_id,
            }
        )
        if pt_position is not UNSET:
            field_dict["pt_position"] = pt_position
        if pre_pt_position is not UNSET:
            field_dict["pre_pt_position"] = pre_pt_position
        if post_pt_position is not UNSET:
            field_dict["post_pt_position"] = post_pt_position
        if ctr_pt_position is not UNSET:
            field_dict["ctr_pt_position"] = ctr_pt_position
        if bb_start_position is not UNSET:
            field_dict["bb_start_position"] = bb_start_position
        if bb_end_position is not UNSET:
            field_dict["bb_end_position"] = bb_end_position
        if target_id is not UNSET:
            field_dict["target_id"] = target_id
        if valid_id is not UNSET:
            field_dict["valid_id"] = valid_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if tag is not UNSET:
            field_dict["tag"] = tag
        if cell_type is not UNSET:
            field_dict["cell_type"] = cell_type
        if classification_system is not UNSET:
            field_dict["classification_system"] = classification_system
        if size is not UNSET:
            field_dict["size"] = size
        if volume is not UNSET:
            field_dict["volume"] = volume
        if score is not UNSET:
            field_dict["score"] = score

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        valid = d.pop("valid")

        created = d.pop("created")

        deleted = d.pop("deleted")

        def _parse_superceded_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        superceded_id = _parse_superceded_id(d.pop("superceded_id"))

        def _parse_pt_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                pt_position_type_0 = cast(list[int], data)

                return pt_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        pt_position = _parse_pt_position(d.pop("pt_position", UNSET))

        def _parse_pre_pt_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                pre_pt_position_type_0 = cast(list[int], data)

                return pre_pt_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        pre_pt_position = _parse_pre_pt_position(d.pop("pre_pt_position", UNSET))

        def _parse_post_pt_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                post_pt_position_type_0 = cast(list[int], data)

                return post_pt_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        post_pt_position = _parse_post_pt_position(d.pop("post_pt_position", UNSET))

        def _parse_ctr_pt_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ctr_pt_position_type_0 = cast(list[int], data)

                return ctr_pt_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        ctr_pt_position = _parse_ctr_pt_position(d.pop("ctr_pt_position", UNSET))

        def _parse_bb_start_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                bb_start_position_type_0 = cast(list[int], data)

                return bb_start_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        bb_start_position = _parse_bb_start_position(d.pop("bb_start_position", UNSET))

        def _parse_bb_end_position(data: object) -> list[int] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                bb_end_position_type_0 = cast(list[int], data)

                return bb_end_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int] | None | Unset, data)

        bb_end_position = _parse_bb_end_position(d.pop("bb_end_position", UNSET))

        target_id = d.pop("target_id", UNSET)

        valid_id = d.pop("valid_id", UNSET)

        user_id = d.pop("user_id", UNSET)

        def _parse_tag(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        tag = _parse_tag(d.pop("tag", UNSET))

        cell_type = d.pop("cell_type", UNSET)

        classification_system = d.pop("classification_system", UNSET)

        size = d.pop("size", UNSET)

        volume = d.pop("volume", UNSET)

        score = d.pop("score", UNSET)

        annotation_row = cls(
            id=id,
            valid=valid,
            created=created,
            deleted=deleted,
            superceded_id=superceded_id,
            pt_position=pt_position,
            pre_pt_position=pre_pt_position,
            post_pt_position=post_pt_position,
            ctr_pt_position=ctr_pt_position,
            bb_start_position=bb_start_position,
            bb_end_position=bb_end_position,
            target_id=target_id,
            valid_id=valid_id,
            user_id=user_id,
            tag=tag,
            cell_type=cell_type,
            classification_system=classification_system,
            size=size,
            volume=volume,
            score=score,
        )

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> bool | float | int | list[int] | None | str:
                if data is None:
                    return data
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    componentsschemas_field_value_type_4 = cast(list[int], data)

                    return componentsschemas_field_value_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(bool | float | int | list[int] | None | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        annotation_row.additional_properties = additional_properties
        return annotation_row

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> bool | float | int | list[int] | None | str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: bool | float | int | list[int] | None | str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
