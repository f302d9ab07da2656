"""Values to wire form and back, by the schema: pure functions."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from types import NoneType
from typing import Any
from urllib.parse import quote

import orjson

from .errors import EncodeError
from .types import UNSET, Unset

_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    NoneType: "null",
}
_PLAIN = (str, int, float, NoneType)  # what the standard library's encoder takes as it is


def encode_json(value: object) -> bytes:
    """Encode a value, or a generated model, as compact JSON in UTF-8; bytes are taken as they are.

    Raises
    ------
    EncodeError
        For NaN, infinities and what JSON has no form for; the message says what and where.
    """
    if isinstance(value, bytes):
        return value
    try:
        # Not orjson: it would turn NaN into null without a word.
        text = json.dumps(
            value, allow_nan=False, ensure_ascii=False, separators=(",", ":"), default=_model_dict
        )
        return text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        message = _culprit(value) or str(error)
    raise EncodeError(f"the body cannot be sent as JSON: {message}")


def _model_dict(value: object) -> Any:
    """Give a generated model's wire form; pandas too has `to_dict`, so attrs' mark is asked for."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict and hasattr(type(value), "__attrs_attrs__"):
        return to_dict()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _culprit(value: object, path: str = "$", depth: int = 0) -> str | None:
    """Find the first thing that JSON cannot carry, and say where it is."""
    if depth > 100:  # far deeper than any body; a value that holds itself has no end
        return f"nested too deeply below {path[:100]}"
    if isinstance(value, float) and not math.isfinite(value):
        return f"{value} at {path}"
    if isinstance(value, _PLAIN):
        return None
    if isinstance(value, dict):
        if wrong := [type(key).__name__ for key in value if not isinstance(key, _PLAIN)]:
            return f"a key of type {wrong[0]} at {path}"
        parts = [(f"{path}.{key}", part) for key, part in value.items()]
    elif isinstance(value, list | tuple):
        parts = [(f"{path}[{index}]", part) for index, part in enumerate(value)]
    else:
        try:
            return _culprit(_model_dict(value), path, depth)
        except TypeError:
            return f"a value of type {type(value).__name__} at {path}"
    return next(filter(None, (_culprit(part, where, depth + 1) for where, part in parts)), None)


def binary(value: object) -> bytes:
    """Take a body that is bytes already.

    Raises
    ------
    EncodeError
        For anything else: a file could not be sent twice.
    """
    if isinstance(value, bytes):
        return value
    raise EncodeError(f"the body must be bytes, not {type(value).__name__}")


def segment(value: object) -> str:
    """Encode a path parameter as one segment of a URL.

    Raises
    ------
    EncodeError
        For "", "." and "..": they would name another path, whatever their encoding.
    """
    text = str(_scalar(value))
    if text in ("", ".", ".."):
        raise EncodeError(f"{text!r} cannot be a part of a URL's path")
    return quote(text, safe="")


def commas(values: Any) -> Any:
    """Join a query parameter's values by commas (`explode: false`); keep what was not given."""
    if values is None or values is UNSET:
        return UNSET
    return ",".join(str(_scalar(value)) for value in values)


def given(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the parameters that were given (neither None nor UNSET), in their wire form."""
    return {
        name: [_scalar(part) for part in value]
        if isinstance(value, list | tuple)
        else _scalar(value)
        for name, value in parameters.items()
        if value is not None and not isinstance(value, Unset)
    }


def _scalar(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def decode(answer: str, body: bytes, content_type: str) -> Any:
    """Decode a body by what its schema says (`Operation.answers`), not by its content type.

    Real servers label bytes, JSON and bare words alike as text/html; the label only helps to
    recognise a page where none belongs, and to tell JSON from bytes where both do.

    Raises
    ------
    ValueError
        Saying, in words that continue "the server answered 200, but ...", what is wrong.
    """
    if answer == "none":
        return None
    if answer == "html":
        return _text(body)
    if _is_page(answer, body, content_type):
        raise ValueError("with an HTML page, perhaps a proxy's or a login page, instead of data")
    if answer == "bytes":
        return body
    if answer == "text":
        return _text(body)
    allowed = answer.split("|")
    if "bytes" in allowed and not content_type.lower().startswith("application/json"):
        return body
    value = _json(body)
    name = _JSON_TYPES[type(value)]
    if "any" in allowed or name in allowed or (name == "integer" and "number" in allowed):
        return value
    raise ValueError(f"its JSON is of type {name} where {' or '.join(allowed)} belongs")


def _is_page(answer: str, body: bytes, content_type: str) -> bool:
    labelled = content_type.lower().startswith("text/html")
    start = body[:100].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return labelled or answer != "bytes"  # under another label, bytes may be a page
    # Packed numbers may well begin with the byte of "<".
    return labelled and answer != "bytes" and start.startswith(b"<")


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise ValueError("its text is not UTF-8") from None


def _json(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass  # perhaps only a bare Infinity or NaN, which real servers send
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        cut = "is empty" if not body.strip() else "is not JSON, or was cut short"
        raise ValueError(f"its body {cut}") from None
