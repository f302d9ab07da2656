"""Where things are, in nanometres, and which supervoxel is at a place."""

from collections.abc import Sequence
from math import dist

from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    CHUNK_SIZE,
    chunk_of,
    layer_of,
)
from annotationframeworkclient.sandbox.segmentation.graph import ChunkedGraph
from annotationframeworkclient.sandbox.segmentation.volume import position_of

RESOLUTION = (8, 8, 40)  # nanometres
SIZE = (192424, 131051, 13008)  # voxels
_REACH = 28 * sum(RESOLUTION) / 3  # nanometres; the service looks no further


class OutOfBounds(Exception):
    """Says that a place is not in the volume."""


def supervoxel_at(graph: ChunkedGraph, node: int, point: Sequence[float]) -> int | None:
    """Return the supervoxel of a node that is nearest to a point, if one is near.

    A supervoxel is itself, wherever the point is.
    """
    voxel = [int(value / size) for value, size in zip(point, RESOLUTION, strict=True)]
    if layer_of(node) == 1:
        return node
    for value, size in zip(voxel, SIZE, strict=True):
        if not 0 <= value <= size:
            raise OutOfBounds(f"Value {value} cannot be outside of inclusive range 0 to {size}")
    near = min(graph.leaves(node), key=lambda leaf: dist(point, _place(leaf)), default=None)
    return near if near is not None and dist(point, _place(near)) <= _REACH else None


def chunk_centre(node: int) -> list[float]:
    """Return the middle of a node's chunk."""
    return [
        float((number * size + size // 2) * length)
        for number, size, length in zip(chunk_of(node), CHUNK_SIZE, RESOLUTION, strict=True)
    ]


def _place(supervoxel: int) -> tuple[int, ...]:
    position = position_of(supervoxel)
    return tuple(value * size for value, size in zip(position, RESOLUTION, strict=True))
