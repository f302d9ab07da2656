# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.precomputed_info_annotation_type import (
    PrecomputedInfoAnnotationType,
    check_precomputed_info_annotation_type,
)

if TYPE_CHECKING:
    from ..models.dimensions import Dimensions
    from ..models.id_index import IdIndex
    from ..models.precomputed_property import PrecomputedProperty
    from ..models.relationship import Relationship
    from ..models.spatial_level import SpatialLevel


T = TypeVar("T", bound="PrecomputedInfo")


@_attrs_define
class PrecomputedInfo:
    """The info file of Neuroglancer's precomputed annotations.

    Attributes:
        type_ (str):
        dimensions (Dimensions): The unit of each axis, `[1e-9, "m"]`.
        lower_bound (list[float]): In nm, since the dimensions are.
        upper_bound (list[float]): As `lower_bound`.
        annotation_type (PrecomputedInfoAnnotationType):
        properties (list[PrecomputedProperty]):
        relationships (list[Relationship]):
        by_id (IdIndex): Where single annotations are found.
        spatial (list[SpatialLevel]):
    """

    type_: str
    dimensions: Dimensions
    lower_bound: list[float]
    upper_bound: list[float]
    annotation_type: PrecomputedInfoAnnotationType
    properties: list[PrecomputedProperty]
    relationships: list[Relationship]
    by_id: IdIndex
    spatial: list[SpatialLevel]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        dimensions = self.dimensions.to_dict()

        lower_bound = self.lower_bound

        upper_bound = self.upper_bound

        annotation_type: str = self.annotation_type

        properties = []
        for properties_item_data in self.properties:
            properties_item = properties_item_data.to_dict()
            properties.append(properties_item)

        relationships = []
        for relationships_item_data in self.relationships:
            relationships_item = relationships_item_data.to_dict()
            relationships.append(relationships_item)

        by_id = self.by_id.to_dict()

        spatial = []
        for spatial_item_data in self.spatial:
            spatial_item = spatial_item_data.to_dict()
            spatial.append(spatial_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "@type": type_,
                "dimensions": dimensions,
                "lower_bound": lower_bound,
                "upper_bound": upper_bound,
                "annotation_type": annotation_type,
                "properties": properties,
                "relationships": relationships,
                "by_id": by_id,
                "spatial": spatial,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.dimensions import Dimensions  # noqa: PLC0415
        from ..models.id_index import IdIndex  # noqa: PLC0415
        from ..models.precomputed_property import PrecomputedProperty  # noqa: PLC0415
        from ..models.relationship import Relationship  # noqa: PLC0415
        from ..models.spatial_level import SpatialLevel  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("@type")

        dimensions = Dimensions.from_dict(d.pop("dimensions"))

        lower_bound = cast(list[float], d.pop("lower_bound"))

        upper_bound = cast(list[float], d.pop("upper_bound"))

        annotation_type = check_precomputed_info_annotation_type(d.pop("annotation_type"))

        properties = []
        _properties = d.pop("properties")
        for properties_item_data in _properties:
            properties_item = PrecomputedProperty.from_dict(properties_item_data)

            properties.append(properties_item)

        relationships = []
        _relationships = d.pop("relationships")
        for relationships_item_data in _relationships:
            relationships_item = Relationship.from_dict(relationships_item_data)

            relationships.append(relationships_item)

        by_id = IdIndex.from_dict(d.pop("by_id"))

        spatial = []
        _spatial = d.pop("spatial")
        for spatial_item_data in _spatial:
            spatial_item = SpatialLevel.from_dict(spatial_item_data)

            spatial.append(spatial_item)

        precomputed_info = cls(
            type_=type_,
            dimensions=dimensions,
            lower_bound=lower_bound,
            upper_bound=upper_bound,
            annotation_type=annotation_type,
            properties=properties,
            relationships=relationships,
            by_id=by_id,
            spatial=spatial,
        )

        precomputed_info.additional_properties = d
        return precomputed_info

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
