# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""The JSON that the info service takes and gives."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class Message(TypedDict):
    """What happened, in words."""

    message: str


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
    """A layer of images."""

    image_source: str
    ngl_image_name: str
    name: str
    description: str | None


class NeuroglancerSegmentationLayer(TypedDict):
    """A layer of a segmentation, one a datastack."""

    name: str
    description: str | None
    segmentation_source: str
    initial_state_id: NotRequired[int]
    skeleton_source: NotRequired[str]


class BadAuthHeader(TypedDict):
    """The auth layer's refusal of an Authorization header that is no bearer token."""

    error: Literal["bad_auth_header"]
    message: str


class InvalidTableId(TypedDict):
    """The auth layer's refusal of a name that the auth service maps to no dataset."""

    error: Literal["invalid_table_id"]
    message: str
    data: InvalidTableIdData


class InvalidToken(TypedDict):
    """The auth layer's refusal of a request without a token, or with a bad one."""

    error: Literal["no_token", "invalid_token"]
    message: str


class MissingPermission(TypedDict):
    """The auth layer's refusal of a caller who lacks a permission."""

    error: Literal["missing_permission"]
    message: str
    data: MissingPermissionData


class MissingTermsOfService(TypedDict):
    """The auth layer's refusal of a caller who has terms of service to accept first."""

    error: Literal["missing_tos"]
    message: str
    data: MissingTermsOfServiceData


class InvalidTableIdData(TypedDict):
    """Which name the auth service does not know, and among which."""

    resource_namespace: str
    table_id: str
    auth_dataset: NotRequired[str | None]


class MissingPermissionData(TypedDict):
    """Which permission the caller lacks, and on what."""

    auth_dataset: str
    required_permission: str


class MissingTermsOfServiceData(TypedDict):
    """Which terms of service are to be accepted, and where."""

    tos_id: int
    tos_name: str
    tos_form_url: str
