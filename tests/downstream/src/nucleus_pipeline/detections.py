"""What a detector finds, as annotations."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from annotationframework_api.annotation_types import (
    BoundSpatialPoint,
    NucleusDetection,
    NucleusDetectionDict,
    SpatialPoint,
)


def as_annotations(
    centroids: NDArray[np.int64], volumes: NDArray[np.float64]
) -> Iterator[NucleusDetection]:
    """Make an annotation of each detection."""
    for centroid, volume in zip(centroids, volumes, strict=True):
        yield NucleusDetection(pt=BoundSpatialPoint(position=centroid), volume=volume)


def with_box(
    annotation: NucleusDetectionDict, low: tuple[int, int, int], high: list[int]
) -> NucleusDetectionDict:
    """Add a bounding box."""
    return {**annotation, "bb_start": {"position": low}, "bb_end": {"position": high}}


def single(x: int, y: int, z: int) -> NucleusDetection:
    """Make an annotation of a detection that has no volume, knowingly without a box."""
    corner = SpatialPoint(position=np.array([x, y, z]))
    return NucleusDetection(
        pt=BoundSpatialPoint(position=(x, y, z)), bb_start=corner, bb_end=None, volume=0.0
    )
