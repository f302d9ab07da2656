"""Where a volume is, as each program writes it."""

from __future__ import annotations

import pytest

from annotationframeworkclient._sources import SourceFormat, format_source
from annotationframeworkclient.errors import InvalidInput

GOOGLE = "https://storage.googleapis.com"
VIEWERS: tuple[SourceFormat, ...] = ("cave_explorer", "cave-explorer", "spelunker")

# source, for CloudVolume, for Neuroglancer, for Spelunker and CAVE Explorer
TABLE = [
    (
        "graphene://https://host/segmentation/table/t",
        "graphene://https://host/segmentation/table/t",
        "graphene://https://host/segmentation/table/t",
        "graphene://middleauth+https://host/segmentation/table/t",
    ),
    (
        "graphene://middleauth+https://host/segmentation/table/t",
        "graphene://https://host/segmentation/table/t",
        "graphene://https://host/segmentation/table/t",
        "graphene://middleauth+https://host/segmentation/table/t",
    ),
    (
        "precomputed://gs://bucket/img/v1",
        f"precomputed://{GOOGLE}/bucket/img/v1",
        "precomputed://gs://bucket/img/v1",
        "precomputed://gs://bucket/img/v1",
    ),
    (
        "gs://bucket/img/v1",
        f"precomputed://{GOOGLE}/bucket/img/v1",
        "precomputed://gs://bucket/img/v1",
        "precomputed://gs://bucket/img/v1",
    ),
    (
        f"{GOOGLE}/bucket/img",
        f"precomputed://{GOOGLE}/bucket/img",
        "precomputed://gs://bucket/img",
        "precomputed://gs://bucket/img",
    ),
    (
        "precomputed://https://host/img",
        "precomputed://https://host/img",
        "precomputed://https://host/img",
        "precomputed://https://host/img",
    ),
    (
        "https://host/img",
        "precomputed://https://host/img",
        "precomputed://https://host/img",
        "precomputed://https://host/img",
    ),
    (
        "precomputed://middleauth+https://host/img",
        "precomputed://https://host/img",
        "precomputed://middleauth+https://host/img",
        "precomputed://middleauth+https://host/img",
    ),
    ("zarr://gs://b/v", f"zarr://{GOOGLE}/b/v", "zarr://gs://b/v", "zarr://gs://b/v"),
    ("a note, no source", "a note, no source", "a note, no source", "a note, no source"),
]


@pytest.mark.parametrize(("source", "cloudvolume", "neuroglancer", "viewer"), TABLE)
def test_each_program_gets_its_own_notation(
    source: str, cloudvolume: str, neuroglancer: str, viewer: str
) -> None:
    """Each kind of source is written for each program as that reads it, and raw as it is."""
    assert format_source(source, "raw") == source
    assert format_source(source, "cloudvolume") == cloudvolume
    assert format_source(source, "neuroglancer") == neuroglancer
    assert [format_source(source, name) for name in VIEWERS] == [viewer] * 3


@pytest.mark.parametrize("source", [row[0] for row in TABLE])
@pytest.mark.parametrize("name", ["raw", "cloudvolume", "neuroglancer", *VIEWERS])
def test_what_was_written_for_a_program_can_be_written_for_it_again(
    source: str, name: SourceFormat
) -> None:
    """Writing a source for a program twice gives what writing it once gives."""
    once = format_source(source, name)

    assert format_source(once, name) == once


@pytest.mark.parametrize("name", ["", "RAW", "cave explorer", "ng"])
def test_an_unknown_format_is_refused(name: str) -> None:
    """A format that there is not is refused by name, and the formats there are listed."""
    with pytest.raises(InvalidInput, match="spelunker"):
        format_source("gs://bucket/img", name)  # type: ignore[arg-type] # the mistake under test
