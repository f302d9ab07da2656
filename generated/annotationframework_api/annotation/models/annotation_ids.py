# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="AnnotationIds")


@_attrs_define
class AnnotationIds:
    """The ids of rows.

    Attributes:
        annotation_ids_ (list[int]):
    """

    annotation_ids_: list[int]

    def to_dict(self) -> dict[str, Any]:
        annotation_ids_ = self.annotation_ids_

        field_dict: dict[str, Any] = {}

        field_dict.update({"annotation_ids": annotation_ids_})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        annotation_ids_ = cast(list[int], d.pop("annotation_ids"))

        annotation_ids = cls(annotation_ids_=annotation_ids_)

        return annotation_ids
