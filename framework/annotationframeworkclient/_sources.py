"""Where a volume is, in the notation of each program that reads it."""

from __future__ import annotations

import re
from typing import Literal, get_args

from annotationframeworkclient.errors import InvalidInput

SourceFormat = Literal[
    "raw", "cloudvolume", "neuroglancer", "cave_explorer", "cave-explorer", "spelunker"
]

_STORAGE = "https://storage.googleapis.com/"
_PARTS = re.compile(r"(?:(\w+)://)?(middleauth\+)?((?:https?|gs|s3|file)://.+)")


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
    """Write a source as a program reads it; one that no program would know stays as it is.

    Raises
    ------
    InvalidInput
        `format_for` is none of the formats.
    """
    check_source_format(format_for)
    parts = _PARTS.fullmatch(source)
    if format_for == "raw" or parts is None:
        return source
    kind, login, location = parts[1] or "precomputed", parts[2] or "", parts[3]
    if format_for == "cloudvolume":
        return f"{kind}://{_https(location)}"  # CloudVolume takes its token from elsewhere
    if kind != "graphene":
        return f"{kind}://{login}{_gs(location)}"
    login = "" if format_for == "neuroglancer" else "middleauth+"
    return f"graphene://{login}{location}"


def _https(location: str) -> str:
    """Write Google's buckets by their web address."""
    return re.sub("^gs://", _STORAGE, location)


def _gs(location: str) -> str:
    """Write Google's buckets in their short form."""
    return f"gs://{location.removeprefix(_STORAGE)}" if location.startswith(_STORAGE) else location
