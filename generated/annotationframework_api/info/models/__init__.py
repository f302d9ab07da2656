# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""The service's models, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .aligned_volume import AlignedVolume as AlignedVolume
    from .bad_auth_header import BadAuthHeader as BadAuthHeader
    from .bad_auth_header_error import BadAuthHeaderError as BadAuthHeaderError
    from .datastack import Datastack as Datastack
    from .datastack_full import DatastackFull as DatastackFull
    from .image_source import ImageSource as ImageSource
    from .invalid_table_id import InvalidTableId as InvalidTableId
    from .invalid_table_id_data import InvalidTableIdData as InvalidTableIdData
    from .invalid_table_id_error import InvalidTableIdError as InvalidTableIdError
    from .invalid_token import InvalidToken as InvalidToken
    from .invalid_token_error import InvalidTokenError as InvalidTokenError
    from .message import Message as Message
    from .missing_permission import MissingPermission as MissingPermission
    from .missing_permission_data import MissingPermissionData as MissingPermissionData
    from .missing_permission_error import MissingPermissionError as MissingPermissionError
    from .missing_terms_of_service import MissingTermsOfService as MissingTermsOfService
    from .missing_terms_of_service_data import (
        MissingTermsOfServiceData as MissingTermsOfServiceData,
    )
    from .missing_terms_of_service_error import (
        MissingTermsOfServiceError as MissingTermsOfServiceError,
    )
    from .neuroglancer_image_layer import NeuroglancerImageLayer as NeuroglancerImageLayer
    from .neuroglancer_info import NeuroglancerInfo as NeuroglancerInfo
    from .neuroglancer_segmentation_layer import (
        NeuroglancerSegmentationLayer as NeuroglancerSegmentationLayer,
    )
    from .neuroglancer_volume import NeuroglancerVolume as NeuroglancerVolume

_MODULES = {
    "AlignedVolume": ".aligned_volume",
    "BadAuthHeader": ".bad_auth_header",
    "BadAuthHeaderError": ".bad_auth_header_error",
    "Datastack": ".datastack",
    "DatastackFull": ".datastack_full",
    "ImageSource": ".image_source",
    "InvalidTableId": ".invalid_table_id",
    "InvalidTableIdData": ".invalid_table_id_data",
    "InvalidTableIdError": ".invalid_table_id_error",
    "InvalidToken": ".invalid_token",
    "InvalidTokenError": ".invalid_token_error",
    "Message": ".message",
    "MissingPermission": ".missing_permission",
    "MissingPermissionData": ".missing_permission_data",
    "MissingPermissionError": ".missing_permission_error",
    "MissingTermsOfService": ".missing_terms_of_service",
    "MissingTermsOfServiceData": ".missing_terms_of_service_data",
    "MissingTermsOfServiceError": ".missing_terms_of_service_error",
    "NeuroglancerImageLayer": ".neuroglancer_image_layer",
    "NeuroglancerInfo": ".neuroglancer_info",
    "NeuroglancerSegmentationLayer": ".neuroglancer_segmentation_layer",
    "NeuroglancerVolume": ".neuroglancer_volume",
}

__all__ = (
    "AlignedVolume",
    "BadAuthHeader",
    "BadAuthHeaderError",
    "Datastack",
    "DatastackFull",
    "ImageSource",
    "InvalidTableId",
    "InvalidTableIdData",
    "InvalidTableIdError",
    "InvalidToken",
    "InvalidTokenError",
    "Message",
    "MissingPermission",
    "MissingPermissionData",
    "MissingPermissionError",
    "MissingTermsOfService",
    "MissingTermsOfServiceData",
    "MissingTermsOfServiceError",
    "NeuroglancerImageLayer",
    "NeuroglancerInfo",
    "NeuroglancerSegmentationLayer",
    "NeuroglancerVolume",
)


if not TYPE_CHECKING:  # with it type checkers would take any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]
