"""What viewers need to know of the segmentation: its size, resolution, chunks and layers."""

from starlette.responses import Response

from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    CHUNK_SIZE,
    LAYERS,
    spatial_bits,
)
from annotationframeworkclient.sandbox.segmentation.places import RESOLUTION, SIZE
from annotationframeworkclient.sandbox.segmentation.question import Question

HIGHEST_MESHED_LAYER = 6
_MESHES = "graphene_meshes"


def graph_info(question: Question) -> Response:
    """Answer the description of the graph."""
    scale = {
        "chunk_sizes": [list(CHUNK_SIZE)],
        "encoding": "raw",
        "key": "_".join(map(str, RESOLUTION)),
        "resolution": list(RESOLUTION),
        "size": list(SIZE),
        "voxel_offset": [0, 0, 0],
    }
    info: dict[str, object] = {
        "app": {"supported_api_versions": [0, 1]},
        "chunks_start_at_voxel_offset": True,
        "data_dir": "file:///sandbox/segmentation",
        "data_type": "uint64",
        "graph": _graph(),
        "mesh": _MESHES,
        "mesh_dir": _MESHES,
        "mesh_metadata": {
            "max_meshed_layer": HIGHEST_MESHED_LAYER,
            "uniform_draco_grid_size": 21.0,
            "unsharded_mesh_dir": "dynamic",
        },
        "num_channels": 1,
        "scales": [scale],
        "sharded_mesh": True,
        "type": "segmentation",
        "verify_mesh": False,
    }
    return question.answer(info)


def _graph() -> dict[str, object]:
    return {
        "bounding_box": [2 ** spatial_bits(1) * size for size in CHUNK_SIZE],
        "chunk_size": list(CHUNK_SIZE),
        "cv_mip": 0,
        "n_bits_for_layer_id": 8,
        "n_layers": LAYERS,
        "spatial_bit_masks": {str(layer): spatial_bits(layer) for layer in range(1, LAYERS + 1)},
    }
