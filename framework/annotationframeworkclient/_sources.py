"""Where a volume is, in the notation of each program that reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, get_args

from attrs import frozen

from annotationframeworkclient.errors import InvalidInput

SourceFormat = Literal[
    "raw", "cloudvolume", "neuroglancer", "cave_explorer", "cave-explorer", "spelunker"
]

_STORAGE = "https://storage.googleapis.com/"


@frozen
class Source:
    """A source taken apart: what kind it is, and where it is without any program's marks."""

    is_graphene: bool
    location: str

    @property
    def https(self) -> str:
        """The location with Google's buckets by their web address."""
        bucket = self.location.removeprefix("gs://")
        return self.location if bucket == self.location else _STORAGE + bucket

    @property
    def gs(self) -> str:
        """The location with Google's buckets in their short form."""
        bucket = self.location.removeprefix(_STORAGE)
        return self.location if bucket == self.location else f"gs://{bucket}"


def parse_source(source: str) -> Source:
    """Take a source apart; one without a kind is precomputed."""
    kind, location = "precomputed", source
    for prefix in ("graphene", "precomputed"):
        if source.startswith(f"{prefix}://"):
            kind, location = prefix, source.removeprefix(f"{prefix}://")
    return Source(kind == "graphene", location.removeprefix("middleauth+"))


def _cloudvolume(source: Source) -> str:
    return f"graphene://{source.https}" if source.is_graphene else f"precomputed://{source.https}"


def _neuroglancer(source: Source) -> str:
    return f"graphene://{source.https}" if source.is_graphene else f"precomputed://{source.gs}"


def _spelunker(source: Source) -> str:
    return (
        f"graphene://middleauth+{source.https}"
        if source.is_graphene
        else f"precomputed://{source.gs}"
    )


_FORMATS: dict[str, Callable[[Source], str]] = {
    "cloudvolume": _cloudvolume,
    "neuroglancer": _neuroglancer,
    "cave_explorer": _spelunker,
    "cave-explorer": _spelunker,
    "spelunker": _spelunker,
}


def check_source_format(name: str) -> None:
    """Refuse a format that there is not.

    Raises
    ------
    InvalidInput
        It is none of the formats.
    """
    if name not in get_args(SourceFormat):
        raise InvalidInput(f"format_for={name!r} is none of {', '.join(get_args(SourceFormat))}")


def format_source(source: str, format_for: SourceFormat) -> str:
    """Write a source as a program reads it.

    Raises
    ------
    InvalidInput
        `format_for` is none of the formats.
    """
    check_source_format(format_for)
    return source if format_for == "raw" else _FORMATS[format_for](parse_source(source))
