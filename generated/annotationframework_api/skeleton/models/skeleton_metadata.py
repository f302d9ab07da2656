# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.collapse_parameters import CollapseParameters
    from ..models.skeleton_source import SkeletonSource


T = TypeVar("T", bound="SkeletonMetadata")


@_attrs_define
class SkeletonMetadata:
    """How a skeleton was made.

    Attributes:
        root_id (int):
        soma_pt_x (float | None): In nm; null if none is known.
        soma_pt_y (float | None):
        soma_pt_z (float | None):
        soma_radius (float): In nm.
        collapse_soma (bool): Whether all that is within the soma is one vertex.
        collapse_function (str):
        invalidation_d (float):
        smooth_vertices (bool):
        compute_radius (bool):
        shape_function (str):
        smooth_iterations (int):
        smooth_neighborhood (int):
        smooth_r (float):
        cc_vertex_thresh (float):
        remove_zero_length_edges (bool):
        collapse_params (CollapseParameters): What the function that collapses the soma was told; so far always empty.
        timestamp (float): Of the segmentation, in seconds since 1970.
        skeleton_type (str):
        meta (SkeletonSource): What a skeleton was made of.
    """

    root_id: int
    soma_pt_x: float | None
    soma_pt_y: float | None
    soma_pt_z: float | None
    soma_radius: float
    collapse_soma: bool
    collapse_function: str
    invalidation_d: float
    smooth_vertices: bool
    compute_radius: bool
    shape_function: str
    smooth_iterations: int
    smooth_neighborhood: int
    smooth_r: float
    cc_vertex_thresh: float
    remove_zero_length_edges: bool
    collapse_params: CollapseParameters
    timestamp: float
    skeleton_type: str
    meta: SkeletonSource
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        root_id = self.root_id

        soma_pt_x: float | None
        soma_pt_x = self.soma_pt_x

        soma_pt_y: float | None
        soma_pt_y = self.soma_pt_y

        soma_pt_z: float | None
        soma_pt_z = self.soma_pt_z

        soma_radius = self.soma_radius

        collapse_soma = self.collapse_soma

        collapse_function = self.collapse_function

        invalidation_d = self.invalidation_d

        smooth_vertices = self.smooth_vertices

        compute_radius = self.compute_radius

        shape_function = self.shape_function

        smooth_iterations = self.smooth_iterations

        smooth_neighborhood = self.smooth_neighborhood

        smooth_r = self.smooth_r

        cc_vertex_thresh = self.cc_vertex_thresh

        remove_zero_length_edges = self.remove_zero_length_edges

        collapse_params = self.collapse_params.to_dict()

        timestamp = self.timestamp

        skeleton_type = self.skeleton_type

        meta = self.meta.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "root_id": root_id,
                "soma_pt_x": soma_pt_x,
                "soma_pt_y": soma_pt_y,
                "soma_pt_z": soma_pt_z,
                "soma_radius": soma_radius,
                "collapse_soma": collapse_soma,
                "collapse_function": collapse_function,
                "invalidation_d": invalidation_d,
                "smooth_vertices": smooth_vertices,
                "compute_radius": compute_radius,
                "shape_function": shape_function,
                "smooth_iterations": smooth_iterations,
                "smooth_neighborhood": smooth_neighborhood,
                "smooth_r": smooth_r,
                "cc_vertex_thresh": cc_vertex_thresh,
                "remove_zero_length_edges": remove_zero_length_edges,
                "collapse_params": collapse_params,
                "timestamp": timestamp,
                "skeleton_type": skeleton_type,
                "meta": meta,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collapse_parameters import CollapseParameters  # noqa: PLC0415
        from ..models.skeleton_source import SkeletonSource  # noqa: PLC0415

        d = dict(src_dict)
        root_id = d.pop("root_id")

        def _parse_soma_pt_x(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        soma_pt_x = _parse_soma_pt_x(d.pop("soma_pt_x"))

        def _parse_soma_pt_y(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        soma_pt_y = _parse_soma_pt_y(d.pop("soma_pt_y"))

        def _parse_soma_pt_z(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        soma_pt_z = _parse_soma_pt_z(d.pop("soma_pt_z"))

        soma_radius = d.pop("soma_radius")

        collapse_soma = d.pop("collapse_soma")

        collapse_function = d.pop("collapse_function")

        invalidation_d = d.pop("invalidation_d")

        smooth_vertices = d.pop("smooth_vertices")

        compute_radius = d.pop("compute_radius")

        shape_function = d.pop("shape_function")

        smooth_iterations = d.pop("smooth_iterations")

        smooth_neighborhood = d.pop("smooth_neighborhood")

        smooth_r = d.pop("smooth_r")

        cc_vertex_thresh = d.pop("cc_vertex_thresh")

        remove_zero_length_edges = d.pop("remove_zero_length_edges")

        collapse_params = CollapseParameters.from_dict(d.pop("collapse_params"))

        timestamp = d.pop("timestamp")

        skeleton_type = d.pop("skeleton_type")

        meta = SkeletonSource.from_dict(d.pop("meta"))

        skeleton_metadata = cls(
            root_id=root_id,
            soma_pt_x=soma_pt_x,
            soma_pt_y=soma_pt_y,
            soma_pt_z=soma_pt_z,
            soma_radius=soma_radius,
            collapse_soma=collapse_soma,
            collapse_function=collapse_function,
            invalidation_d=invalidation_d,
            smooth_vertices=smooth_vertices,
            compute_radius=compute_radius,
            shape_function=shape_function,
            smooth_iterations=smooth_iterations,
            smooth_neighborhood=smooth_neighborhood,
            smooth_r=smooth_r,
            cc_vertex_thresh=cc_vertex_thresh,
            remove_zero_length_edges=remove_zero_length_edges,
            collapse_params=collapse_params,
            timestamp=timestamp,
            skeleton_type=skeleton_type,
            meta=meta,
        )

        skeleton_metadata.additional_properties = d
        return skeleton_metadata

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
