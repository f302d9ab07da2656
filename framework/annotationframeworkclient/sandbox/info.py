"""The info service: one datastack, the one of the tutorial."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from annotationframeworkclient.sandbox.access import Access
from annotationframeworkclient.sandbox.answers import (
    CORS,
    METHOD_NOT_ALLOWED,
    json_answer,
    missing_resource,
)
from annotationframeworkclient.sandbox.routing import routes

DATASTACK = "minnie65_phase3_v0"
ALIGNED_VOLUME = "minnie65_phase3"
# Auth lets people at this name, yet no service has it: the only way to see their own 404s.
MAPPED_ONLY = "minnie65_nope"

_DESCRIPTION = (
    "This is the initial dynamic segmentation of minnie65 phase 3, for which no proofreading"
    " is available. "
)
_ALIGNED_VOLUME = {
    "id": 1,
    "name": ALIGNED_VOLUME,
    "display_name": None,
    "description": (
        "This is the second alignment of the IARPA 'minnie65' dataset, completed in the spring"
        " of 2020 that used the seamless approach."
    ),
    "image_source": "graphene://https://minnie.microns-daf.com/proxy/minniev2_em/",
}
_IMAGE_SOURCES = [
    {
        "id": 1,
        "name": "minnie65_s3",
        "viewer_layer_name": "img",
        "image_source": (
            "precomputed://https://bossdb-open-data.s3.amazonaws.com/iarpa_microns/minnie/minnie65/em"
        ),
        "description": "BossDB mirror on AWS S3",
    },
    {
        "id": 2,
        "name": "minnie65_gcs",
        "viewer_layer_name": "img",
        "image_source": "precomputed://gs://microns_public_datasets/minnie65/em",
        "description": "Google cloud storage mirror",
    },
]
SEGMENTATION_TABLE = "minnie3_v0"
_SEGMENTATION = f"https://minniev1.microns-daf.com/segmentation/table/{SEGMENTATION_TABLE}"

_LIST = "/info/api/v2/datastacks"
_SHORT = "/info/api/v2/datastack/<string:datastack>"
_FULL = "/info/api/v2/datastack/full/<string:datastack>"
_VOLUMES = "/info/api/v2/aligned_volume"
_VOLUME = "/info/api/v2/aligned_volume/<string:aligned_volume_name>"
_VOLUME_ID = "/info/api/v2/aligned_volume/id/<int:id>"


class InfoService:
    """The handlers of the info service."""

    def __init__(self, access: Access, *, url: str) -> None:
        self._access = access
        self._url = url

    def routes(self) -> list[Route]:
        """Return the paths that the service has."""
        resources = {
            "/health": _constant("healthy"),
            "/version": _constant("4.3.3"),
            "/api/versions": _constant([2]),
            "/api/v2/datastacks": self._visible([DATASTACK]),
            "/api/v2/datastack/{name}": self._short,
            "/api/v2/datastack/full/{name}": self._full,
            "/api/v2/datastack/{name}/image_sources": self._image_sources,
            "/api/v2/aligned_volume": self._visible([ALIGNED_VOLUME]),
            "/api/v2/aligned_volume/{name}": self._aligned_volume,
            "/api/v2/aligned_volume/id/{id:int}": _aligned_volume_by_id,
            "/api/v2/aligned_volume/{name}/datastacks": self._datastacks_of,
            "/api/v2/ngl_info": self._visible(_neuroglancer_info(), hidden={}),
        }
        return routes(
            {path: {"GET": handler} for path, handler in resources.items()},
            prefix="/info",
            refuse_method=lambda: json_answer({"message": METHOD_NOT_ALLOWED}, 405),
            headers=CORS,
        )

    def _visible(self, listing: object, *, hidden: object = ()) -> Callable[[Request], Response]:
        def handler(request: Request) -> Response:
            may_view = "view" in self._access.user(request).permissions
            return json_answer(listing if may_view else hidden)

        return handler

    def _short(self, request: Request) -> Response:
        name = request.path_params["name"]
        self._access.require(request, "view", "datastack", name, needs_tos=False)
        if name != DATASTACK:
            return missing_resource(request, [_SHORT, _LIST, _FULL])
        own = {
            "aligned_volume": "/info/api/v2/aligned_volume/id/1",
            "id": 1,
            "name": DATASTACK,
            "display_name": None,
            "viewer_layer_name": None,
            "base_link_id": None,
        }
        return json_answer(own | self._sources())

    def _full(self, request: Request) -> Response:
        name = request.path_params["name"]
        self._access.require(request, "view", "datastack", name)
        wanted = request.query_params.get("image_source_name")
        sources = {None: None, "": None} | {
            row["name"]: row["image_source"] for row in _IMAGE_SOURCES
        }
        if name != DATASTACK or wanted not in sources:
            return missing_resource(request, [_FULL, _SHORT, _LIST])
        swapped = {"image_source": sources[wanted]} if wanted else {}
        return json_answer({"aligned_volume": _ALIGNED_VOLUME | swapped} | self._sources())

    def _sources(self) -> dict[str, object]:
        return {
            "segmentation_source": f"graphene://{_SEGMENTATION}",
            "skeleton_source": None,
            "analysis_database": None,
            "viewer_site": "https://akhilesh-graphene-sharded-dot-neuromancer-seung-import.appspot.com/",
            "synapse_table": None,
            "soma_table": None,
            "local_server": self._url,
            "description": _DESCRIPTION,
            "viewer_resolution_x": 4.0,
            "viewer_resolution_y": 4.0,
            "viewer_resolution_z": 40.0,
            "proofreading_status_table": None,
            "cell_identification_table": None,
            "proofreading_review_table": None,
        }

    def _image_sources(self, request: Request) -> Response:
        name = request.path_params["name"]
        self._access.require(request, "view", "datastack", name)
        if name != DATASTACK:
            return missing_resource(request, [_SHORT, _FULL, _LIST])
        return json_answer(_IMAGE_SOURCES)

    def _aligned_volume(self, request: Request) -> Response:
        name = request.path_params["name"]
        self._access.require(request, "view", "aligned_volume", name)
        if name != ALIGNED_VOLUME:
            return missing_resource(request, [_VOLUME, _VOLUMES, _VOLUME_ID])
        return json_answer(_ALIGNED_VOLUME)

    def _datastacks_of(self, request: Request) -> Response:
        user = self._access.user(request)
        if request.path_params["name"] != ALIGNED_VOLUME:
            return missing_resource(request, [f"{_VOLUME}/datastacks", _VOLUME, _VOLUME_ID])
        return json_answer([DATASTACK] if "view" in user.permissions else [])


def _aligned_volume_by_id(request: Request) -> Response:
    if request.path_params["id"] != 1:
        return missing_resource(request, [_VOLUME_ID, _VOLUME, _VOLUMES])
    return json_answer(_ALIGNED_VOLUME)


def _constant(value: object) -> Callable[[Request], Response]:
    return lambda _request: json_answer(value)


def _neuroglancer_info() -> dict[str, object]:
    images = [
        {
            "image_source": row["image_source"],
            "ngl_image_name": row["name"],
            "name": row["name"],
            "description": row["description"],
        }
        for row in _IMAGE_SOURCES
    ]
    segmentation = {
        "name": DATASTACK,
        "description": _DESCRIPTION,
        "segmentation_source": f"graphene://middleauth+{_SEGMENTATION}",
    }
    return {
        ALIGNED_VOLUME: {
            "image_layers": images,
            "segmentation_layers": [segmentation],
            "description": _ALIGNED_VOLUME["description"],
        }
    }
