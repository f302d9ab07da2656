# Written by codegen.py from specs/templates/runtime/types.py. Do not edit: python codegen.py
"""The values that generated operations share: what was not given, what is sent, what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeVar

from attrs import field, frozen

T = TypeVar("T")


class Unset(Enum):
    """Be the type of `UNSET`; an enum, since its one member survives pickling and copying."""

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


@frozen
class Operation:
    """Name an operation of a service and say what its answers hold.

    Attributes
    ----------
    answers : Mapping[int, str]
        By status, the JSON types that the outermost value may have ("object|null"), or "any",
        "text" (the body itself, as text), "html" (so is it, and may be a page), "bytes" (the body
        itself) or "none". "bytes|array" is JSON if it is labelled so.
    secret : bool
        Whether its URL or its answers hold a token: no log shows the one, no error keeps the other.
    """

    service: str
    name: str
    method: str
    answers: Mapping[int, str]
    secret: bool = False

    @property
    def full_name(self) -> str:
        """Give the name by which `OPERATIONS` and the transport know it: "info.get_datastack"."""
        return f"{self.service}.{self.name}"


@frozen(repr=False)  # its path may hold a token
class Request:
    """Hold one call of an operation, in wire form but for the query.

    Attributes
    ----------
    about : tuple
        What the call is about: its path parameters, without those that are secrets. Transports
        find it in the request's extensions, for their messages.
    """

    operation: Operation
    path: str
    about: tuple[object, ...] = ()
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    headers: Mapping[str, Any] = field(factory=dict[str, Any])
    content: bytes | None = None


@frozen
class Response(Generic[T]):
    """Give an answer with everything that came along.

    Attributes
    ----------
    content : bytes
        The body as it came.
    headers : Mapping[str, str]
        Found in any case of letters; a header that came twice has its values joined by ", ".
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T
