"""JSON documents as the state service keeps them: encoded so that viewers read every digit."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from typing import Any, cast

from annotationframeworkclient._wire import JSON, Encoder, json_path
from annotationframeworkclient.errors import DecodeError, InvalidInput, TooLarge

_EXACT = 2**53 - 1  # JavaScript's numbers skip integers of greater size
_LARGEST_BODY = 100 * 1024 * 1024  # bytes: the service's proxy takes no more
_LARGEST_DOCUMENT = 50_000_000  # bytes, compressed: the service breaks on more
_SURELY_SMALL = 45_000_000  # bytes: zlib makes nothing larger by a tenth, so nobody need look


def encoded(document: object) -> bytes:
    """Write a document as JSON, integers that JavaScript would round as text.

    Raises
    ------
    InvalidInput
        It is no mapping, or holds what JSON cannot carry; the message says where.
    TooLarge
        The service takes no document of this size.
    """
    if not isinstance(document, Mapping):
        kind = type(document).__qualname__
        raise InvalidInput(f"a document is a dict, not {kind}: viewer.state.to_json() gives one")
    encoder = Encoder()
    try:
        wire = encoder.encode(_listed(cast("Mapping[Any, object]", document)))
    except RecursionError:
        raise InvalidInput("the document is nested without end: does it hold itself?") from None
    if encoder.refusals:
        refusal = encoder.refusals[0]
        raise InvalidInput(f"{json_path(refusal.parts)} is {refusal.message}, which JSON lacks")
    text = json.dumps(_exact(wire), ensure_ascii=False, separators=(",", ":"))
    try:
        body = text.encode()
    except UnicodeEncodeError:  # the encoder looks at values only
        raise InvalidInput("a key has half of a surrogate pair, which UTF-8 lacks") from None
    _check_size(body)
    return body


def _listed(value: Any) -> Any:
    """Make lists of sets, which have no JSON form, and text of keys that are ids."""
    if isinstance(value, Mapping):
        return _with_text_keys(cast("Any", value))
    if isinstance(value, list | tuple):
        return [_listed(part) for part in cast("list[Any]", value)]
    if isinstance(value, set | frozenset):
        return sorted(cast("set[Any]", value), key=str)
    return value


def _with_text_keys(mapping: Mapping[Any, Any]) -> dict[Any, Any]:
    listed = {_key(key): _listed(part) for key, part in mapping.items()}
    if len(listed) < len(mapping):
        twice = next(key for key in mapping if not isinstance(key, str) and str(key) in mapping)
        raise InvalidInput(f"the key {str(twice)!r} is there twice, as a number and as text")
    return listed


def _key(key: Any) -> Any:
    is_integer = hasattr(key, "__index__") and not isinstance(key, bool)
    return str(int(key)) if is_integer else key


def _exact(wire: JSON) -> JSON:
    if isinstance(wire, dict):
        return {key: _exact(part) for key, part in wire.items()}
    if isinstance(wire, list):
        return [_exact(part) for part in wire]
    return str(wire) if type(wire) is int and abs(wire) > _EXACT else wire


def _check_size(text: bytes) -> None:
    if len(text) > _LARGEST_BODY:
        raise _too_large(f"{len(text):,} bytes, of at most {_LARGEST_BODY:,}")
    if len(text) > _SURELY_SMALL:
        compressed = len(zlib.compress(text))
        if compressed > _LARGEST_DOCUMENT:
            raise _too_large(f"{compressed:,} bytes compressed, of at most {_LARGEST_DOCUMENT:,}")


def _too_large(size: str) -> TooLarge:
    return TooLarge(
        f"the document has {size}: the service would refuse it; nothing was sent",
        service="state",
        operation="create_state",
    )


def id_in(address: object, operation: str) -> int:
    """Give the id at the end of the address that a post is answered with.

    Raises
    ------
    DecodeError
        It is no such address.
    """
    found = re.search(r"/([1-9][0-9]*)$", address) if isinstance(address, str) else None
    if found is None:
        why = f"no address of a document: {str(address)[:80]!r}"
        raise DecodeError("state", operation, 200, b"", why)
    return int(found[1])
