# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""The JSON that the info service takes and gives."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AlignedVolume(TypedDict):
    """An aligned image volume."""

    id: int
    name: str
    display_name: str | None
    description: str | None
    image_source: str


class Datastack(TypedDict):
    """The record of a datastack."""

    aligned_volume: str | None
    id: int
    name: str
    display_name: str | None
    viewer_layer_name: str | None
    segmentation_source: str | None
    skeleton_source: str | None
    analysis_database: str | None
    viewer_site: str | None
    synapse_table: str | None
    soma_table: str | None
    proofreading_status_table: str | None
    cell_identification_table: str | None
    proofreading_review_table: str | None
    local_server: str
    description: str | None
    viewer_resolution_x: float | None
    viewer_resolution_y: float | None
    viewer_resolution_z: float | None
    base_link_id: int | None


class DatastackFull(TypedDict):
    """The record of a datastack with its aligned volume in it."""

    aligned_volume: AlignedVolume
    segmentation_source: str | None
    skeleton_source: str | None
    analysis_database: str | None
    viewer_site: str | None
    synapse_table: str | None
    soma_table: str | None
    local_server: str
    description: str | None
    viewer_resolution_x: float | None
    viewer_resolution_y: float | None
    viewer_resolution_z: float | None
    proofreading_status_table: str | None
    cell_identification_table: str | None
    proofreading_review_table: str | None


class ImageSource(TypedDict):
    """A place that serves the images of a datastack."""

    id: int
    name: str
    viewer_layer_name: str | None
    image_source: str
    description: str | None


NeuroglancerInfo: TypeAlias = "dict[str, NeuroglancerVolume]"


class NeuroglancerVolume(TypedDict):
    """The Neuroglancer layers of one aligned volume."""

    image_layers: list[NeuroglancerImageLayer]
    segmentation_layers: list[NeuroglancerSegmentationLayer]
    description: str | None


class NeuroglancerImageLayer(TypedDict):
    image_source: str
    ngl_image_name: str
    name: str
    description: str | None


class NeuroglancerSegmentationLayer(TypedDict):
    name: str
    description: str | None
    segmentation_source: str
    initial_state_id: NotRequired[int]
    skeleton_source: NotRequired[str]


class Message(TypedDict):
    message: str


class BadAuthHeader(TypedDict):
    error: Literal["bad_auth_header"]
    message: str


class InvalidToken(TypedDict):
    error: Literal["no_token", "invalid_token"]
    message: str


class InvalidTableId(TypedDict):
    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


class InvalidTableIdData(TypedDict):
    resource_namespace: str
    table_id: str


class MissingPermission(TypedDict):
    error: Literal["missing_permission"]
    message: str
    data: MissingPermissionData


class MissingPermissionData(TypedDict):
    auth_dataset: str
    required_permission: str


class MissingTermsOfService(TypedDict):
    error: Literal["missing_tos"]
    message: str
    data: MissingTermsOfServiceData


class MissingTermsOfServiceData(TypedDict):
    tos_id: int
    tos_name: str
    tos_form_url: str
