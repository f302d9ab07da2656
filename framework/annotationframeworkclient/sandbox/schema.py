"""The schema service: the definitions of the annotation types, open to everybody."""

import json
from typing import cast
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframework_api import annotation_types
from annotationframeworkclient.sandbox.answers import (
    CORS,
    METHOD_NOT_ALLOWED,
    Refusal,
    json_answer,
    missing_resource,
    nginx_page,
    redirect,
)
from annotationframeworkclient.sandbox.routing import routes

VERSION = "5.26.3"

_TYPE = "/schema/api/v2/type/<string:annotation_type>"
_LIST = "/schema/api/v2/type"
_SEVERAL = "/schema/api/v2/types"

# The service lists its types in the order in which it registers them, the same in every process.
_REGISTERED = [
    "synapse",
    "nocleft_synapse",
    "nocenter_synapse",
    "fly_synapse",
    "fly_nt_synapse",
    "bouton_shape",
    "presynaptic_bouton_type",
    "postsynaptic_compartment",
    "spine_with_info",
    "microns_func_coreg",
    "microns_func_unit_coreg",
    "v1dd_func_unit_coreg",
    "func_unit_ext_coreg",
    "func_properties_bcm",
    "simple_reference",
    "reference_tag",
    "cell_type_local",
    "cell_type_reference",
    "cell_type_reference_user",
    "nucleus_detection",
    "bound_tag",
    "bound_double_tag",
    "bound_2tag",
    "bound_tag_user",
    "bound_double_tag_user",
    "bound_2tag_user",
    "extended_classical_cell_type",
    "plastic_synapse",
    "glia_contact",
    "contact",
    "derived_spatial_point",
    "derived_tag",
    "derived_numeric_value",
    "proofread_status",
    "compartment_proofread_status",
    "proofreading_boolstatus_user",
    "fly_neuropil",
    "reference_point",
    "representative_point",
    "reference_synapse_valid",
    "reference_simple_group",
    "reference_simple_group_indexed",
    "fly_cell_type",
    "fly_cell_type_ext",
    "braincircuits_annotation_user",
    "bound_tag_bool",
    "bound_tag_bool_valid",
    "bound_tag_valid",
    "pt_bool_valid",
    "reference_integer",
    "reference_tag_float",
    "compartment_proofread_status_strategy",
    "reference_tag_with_confidence",
    "digital_twin_properties",
    "cell_match",
    "cell_similarity",
    "cell_match_reference",
]


def type_names() -> list[str]:
    """Return the annotation types in the service's order; types newer than it come last."""
    known = [name for name in _REGISTERED if name in annotation_types.TYPE_NAMES]
    return known + [name for name in annotation_types.TYPE_NAMES if name not in known]


class SchemaService:
    """The handlers of the schema service."""

    def routes(self) -> list[Route]:
        """Return the paths that the service has."""
        return routes(
            {
                "/": {"GET": lambda _request: redirect("/schema/views")},
                "/views/version": {"GET": lambda _request: _indented(VERSION)},
                "/versions": {"GET": lambda _request: _indented([2])},
                "/api/v2/type": {"GET": lambda _request: _indented(type_names())},
                "/api/v2/type/{name}": {"GET": _one},
                "/api/v2/types": {"POST": _several},
                "/api/v2/types_all": {"GET": _all},
            },
            prefix="/schema",
            refuse_method=lambda: _indented({"message": METHOD_NOT_ALLOWED}, 405),
            headers=CORS,
        )


def _indented(value: object, status: int = 200) -> Response:
    return json_answer(value, status, indent=4)


def _one(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in annotation_types.TYPE_NAMES:
        return missing_resource(request, [_TYPE, _LIST, _SEVERAL])
    return _indented(annotation_types.definition(name))


def _all(_request: Request) -> Response:
    return _indented({name: annotation_types.definition(name) for name in type_names()})


def _several(request: Request) -> Response:
    names = _wanted_names(request).split(",")
    if not set(names) <= set(annotation_types.TYPE_NAMES):
        return missing_resource(request, [_SEVERAL, _LIST, _TYPE])
    return _indented({name: annotation_types.definition(name) for name in names})


def _wanted_names(request: Request) -> str:
    """Return the comma list of a request; whatever else it holds breaks the real server."""
    wanted = [*request.query_params.getlist("schema_names"), *_names_in_body(request)]
    if len(wanted) != 1 or not isinstance(wanted[0], str):
        raise Refusal(nginx_page(502, "Bad Gateway"))
    return wanted[0]


def _names_in_body(request: Request) -> list[object]:
    body: bytes = request.state.body
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return list[object](parse_qs(body.decode()).get("schema_names", []))
    try:
        names = json.loads(body or "{}").get("schema_names", [])
    except (AttributeError, ValueError):
        raise Refusal(nginx_page(502, "Bad Gateway")) from None
    return cast("list[object]", names) if isinstance(names, list) else [names]
