"""The ids of a chunked graph: layer, chunk and segment in 64 bits."""

from typing import TypeAlias

Chunk: TypeAlias = tuple[int, int, int]

LAYERS = 12
CHUNK_SIZE: Chunk = (256, 256, 512)  # voxels

_LAYER_SHIFT = 56


def spatial_bits(layer: int) -> int:
    """Return how many bits each coordinate of a chunk has: fewer the higher the layer."""
    return 10 if layer < 2 else max(1, LAYERS - layer)


def node_id(layer: int, chunk: Chunk, segment: int) -> int:
    """Put an id together."""
    packed = layer
    for coordinate in chunk:
        packed = packed << spatial_bits(layer) | coordinate
    return packed << _segment_bits(layer) | segment


def layer_of(node: int) -> int:
    """Return the layer of a node: 1 is a supervoxel, `LAYERS` a root."""
    return node >> _LAYER_SHIFT


def chunk_of(node: int) -> Chunk:
    """Return the coordinates of a node's chunk, in chunks of its own layer."""
    layer = layer_of(node)
    bits = spatial_bits(layer)
    packed = node >> _segment_bits(layer)
    mask = (1 << bits) - 1
    return packed >> 2 * bits & mask, packed >> bits & mask, packed & mask


def segment_of(node: int) -> int:
    """Return the number of a node in its chunk."""
    return node & (1 << _segment_bits(layer_of(node))) - 1


def _segment_bits(layer: int) -> int:
    return _LAYER_SHIFT - 3 * spatial_bits(layer)
