# Written by codegen.py from specs/templates/runtime/errors.py. Do not edit: python codegen.py
"""The root of the error tree and the errors of the generated operations; imports nothing heavy.

FrameworkError
├── EncodeError         the request could not be put into wire form; nothing was sent
├── NoAnswer            the server was asked, and no usable answer came back
├── UnexpectedStatus    the server answered something else than 2xx
├── UnknownType         no annotation type has this name
└── DecodeError         the server answered 2xx with a body that its schema does not allow
"""

from __future__ import annotations

from typing import Any

_EXCERPT = 2000  # bytes of a faulty body that an error keeps: enough to see what it was


class FrameworkError(Exception):
    """Be the root of every error that this project raises; every one survives pickling."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args), self.__dict__


def _restore(kind: type[FrameworkError], args: tuple[object, ...]) -> FrameworkError:
    """Make an error without its `__init__`, whose arguments are not its `args`."""
    return kind.__new__(kind, *args)


class EncodeError(FrameworkError, ValueError):
    """Say that a value cannot be put into wire form; nothing was sent."""


class UnknownType(FrameworkError, LookupError):
    """Say that no annotation type has this name; nothing was sent."""


class NoAnswer(FrameworkError, ConnectionError):
    """Say that the service was asked, and that no usable answer came back.

    Attributes
    ----------
    service, operation : str
        What was called, such as "info" and "get_datastack".
    """

    status: int | None = None
    true_status: int | None = None

    def __init__(self, message: str, *, service: str = "", operation: str = "") -> None:
        super().__init__(message)
        self.service = service
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        restore, how, state = super().__reduce__()
        return restore, how, {**state, "args": self.args}  # an OSError takes them in __init__ only


class UnexpectedStatus(FrameworkError):
    """Say that the server answered with another status than 2xx.

    Attributes
    ----------
    service, operation : str
        What was called, such as "info" and "get_datastack".
    status : int
        The HTTP status, which need not be one that IANA knows.
    body : bytes
        The whole answer; nothing for an operation that deals in tokens. It is not in the message:
        it may be a page, or hold what was sent.
    """

    def __init__(self, service: str, operation: str, status: int, body: bytes) -> None:
        super().__init__(f"{service}.{operation}: the server answered {status}; see .body")
        self.service = service
        self.operation = operation
        self.status = status
        self.body = body


class DecodeError(FrameworkError):
    """Say that an answer's body is not what the operation's schema allows.

    Attributes
    ----------
    service, operation : str
        What was called, such as "info" and "get_datastack".
    status : int
        The HTTP status, a 2xx.
    body : bytes
        The first 2,000 bytes of the answer; none for an operation that deals in tokens.
    """

    def __init__(self, service: str, operation: str, status: int, body: bytes, why: str) -> None:
        super().__init__(f"{service}.{operation}: the server answered {status}, but {why}")
        self.service = service
        self.operation = operation
        self.status = status
        self.body: bytes = body[:_EXCERPT]
