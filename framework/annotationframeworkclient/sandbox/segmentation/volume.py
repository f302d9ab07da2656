"""The supervoxels of the sandbox and the edges between them, the same for the same seed."""

import math
import random
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from annotationframeworkclient.sandbox.segmentation.chunked_ids import (
    CHUNK_SIZE,
    Chunk,
    chunk_of,
    node_id,
)

TUTORIAL_ROOT = 864691134988869442
TUTORIAL_SUPERVOXEL = 109362238070465629
TUTORIAL_FIRST = (109291800606721042, 109291800606721603, 109291800606722557)
TUTORIAL_LAST = (109502494455036181, 109502494455036957, 109502494455035267)

_OBJECTS = 24
_PER_CHUNK = 8


@frozen
class Edge:
    """Two supervoxels that touch; an infinite affinity is never cut."""

    first: int
    second: int
    affinity: float
    area: int


@frozen
class Volume:
    """Objects, each a sequence of supervoxels, and the edges inside them."""

    objects: tuple[tuple[int, ...], ...]
    edges: tuple[Edge, ...]


def make_volume(seed: int = 0) -> Volume:
    """Make the objects: the tutorial's first, then synthetic ones in neighbouring chunks."""
    draw = random.Random(seed)
    objects = [_tutorial_object(), *(_object(n) for n in range(_OBJECTS))]
    edges = [edge for leaves in objects for edge in _edges(leaves, draw)]
    return Volume(tuple(objects), tuple(edges))


def position_of(supervoxel: int) -> tuple[int, int, int]:
    """Return where a supervoxel is, in voxels."""
    draw = random.Random(supervoxel)
    x, y, z = (
        number * size + draw.randrange(size)
        for number, size in zip(chunk_of(supervoxel), CHUNK_SIZE, strict=True)
    )
    return x, y, z


def _tutorial_object() -> tuple[int, ...]:
    between = tuple(TUTORIAL_SUPERVOXEL + n for n in range(_PER_CHUNK))
    return (*TUTORIAL_FIRST, *between, *TUTORIAL_LAST)


def _object(number: int) -> tuple[int, ...]:
    chunks: list[Chunk] = [(540 + n, 120 + number, 18) for n in range(4)]
    return tuple(
        node_id(1, chunk, segment + 1) for chunk in chunks for segment in range(_PER_CHUNK)
    )


def _edges(leaves: Sequence[int], draw: random.Random) -> Iterator[Edge]:
    for first, second in pairwise(leaves):
        affinity, area = round(draw.uniform(0.2, 0.9), 3), draw.randrange(10, 200)
        crosses = chunk_of(first) != chunk_of(second)
        yield Edge(first, second, math.inf if crosses else affinity, area)
    for first, second in zip(leaves, leaves[2:], strict=False):
        if chunk_of(first) == chunk_of(second):
            yield Edge(first, second, round(draw.uniform(0.1, 0.4), 3), draw.randrange(5, 50))
