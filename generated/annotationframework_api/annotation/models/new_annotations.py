# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.new_annotation import NewAnnotation


T = TypeVar("T", bound="NewAnnotations")


@_attrs_define
class NewAnnotations:
    """Annotations to insert, 10,000 at most.

    Attributes:
        annotations (list[NewAnnotation]):
    """

    annotations: list[NewAnnotation]

    def to_dict(self) -> dict[str, Any]:
        annotations = []
        for annotations_item_data in self.annotations:
            annotations_item = annotations_item_data.to_dict()
            annotations.append(annotations_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({"annotations": annotations})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.new_annotation import NewAnnotation  # noqa: PLC0415

        d = dict(src_dict)
        annotations = []
        _annotations = d.pop("annotations")
        for annotations_item_data in _annotations:
            annotations_item = NewAnnotation.from_dict(annotations_item_data)

            annotations.append(annotations_item)

        new_annotations = cls(annotations=annotations)

        return new_annotations
