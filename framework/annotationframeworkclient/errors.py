"""Every error that this client raises, in one tree.

::

    FrameworkError
    ├── InvalidInput (ValueError)          nothing was sent: mend the call
    │   ├── InvalidId                      not an int64 id: a float, NaN, a word ...
    │   ├── InvalidName                    a name that would change the path, or is refused anyway
    │   ├── InvalidAnnotation              faults against the definition: `.faults`
    │   └── ConfigurationError             the client lacks something
    │       ├── DatastackRequired          this service needs a datastack
    │       ├── TokenFileError             a token file that cannot be read, parsed or written
    │       └── InsecureServer             a token would travel in clear
    ├── EncodeError (ValueError)           a value that JSON cannot carry; nothing was sent
    ├── UnknownType (LookupError)          no annotation type has this name; nothing was sent
    ├── NoAnswer (ConnectionError)         asked, and nothing usable came back
    │   ├── ConnectionFailed               refused, reset, cut short
    │   ├── ServiceTimeout (TimeoutError)  nothing within the time given
    │   └── OutcomeUnknown                 a write that may or may not have been carried out
    ├── UnexpectedStatus                   the service answered, and it was no success
    │   └── ServiceError
    │       ├── BadRequest                 the service refused what was asked
    │       │   ├── Conflict               it is there already, or was superseded
    │       │   └── TooLarge               too much for one request
    │       ├── NotAuthenticated           no token, or one that the service does not know
    │       ├── PermissionDenied           this user may not
    │       │   └── TermsOfServiceRequired ... until the terms at `.tos_url` are accepted
    │       ├── NotFound (LookupError)     no such thing
    │       ├── RateLimited                too many requests: `.retry_after`
    │       └── ServerFault                the service broke
    │           ├── UnreadableAnnotation   rows that are stored but cannot be given back
    │           └── ServiceUnavailable     a gateway answered in its place
    ├── JournalFailed                      an upload's journal cannot be read or written any more
    ├── PartialWrite                       some rows were written, then one was refused: `.written`
    └── DecodeError                        a success whose body is not what the spec says

Errors of an answer carry `service`, `operation`, `status` (as received) and `true_status` (as
meant: the services wrap most errors in a 500). They survive pickling and hold no token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotationframework_api import (
    DecodeError,
    EncodeError,
    FrameworkError,
    NoAnswer,
    UnexpectedStatus,
    UnknownType,
)
from annotationframeworkclient._report import counted, fault_frame, fault_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from annotationframeworkclient.validation import AnnotationFault

__all__ = [
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DatastackRequired",
    "DecodeError",
    "EncodeError",
    "FrameworkError",
    "InsecureServer",
    "InvalidAnnotation",
    "InvalidId",
    "InvalidInput",
    "InvalidName",
    "JournalFailed",
    "NoAnswer",
    "NotAuthenticated",
    "NotFound",
    "OutcomeUnknown",
    "PartialWrite",
    "PermissionDenied",
    "RateLimited",
    "ServerFault",
    "ServiceError",
    "ServiceNotice",
    "ServiceTimeout",
    "ServiceUnavailable",
    "TermsOfServiceRequired",
    "TokenFileError",
    "TooLarge",
    "UnexpectedStatus",
    "UnknownType",
    "UnreadableAnnotation",
]


class InvalidInput(FrameworkError, ValueError):
    """What the caller gave cannot be meant; nothing was sent."""


class InvalidId(InvalidInput):
    """A value that is not an int64 id."""


class InvalidName(InvalidInput):
    """A name that would change the path of the request, or that the service cannot take."""


class InvalidAnnotation(InvalidInput):
    """Annotations that the service would refuse, or would store as something else.

    Attributes
    ----------
    faults
        Every fault of the whole batch, in the order of the rows.
    """

    SHOWN = 10  # kinds of faults that the message names: more would bury the first

    def __init__(self, faults: Sequence[AnnotationFault], *, schema_type: str = "") -> None:
        self.faults: tuple[AnnotationFault, ...] = tuple(faults)
        self.schema_type = schema_type
        super().__init__(self._message())

    def _message(self) -> str:
        rows = counted(len({fault.index for fault in self.faults}), "annotation")
        title = f"{rows} not valid {self.schema_type}".rstrip() + "; nothing was sent"
        return "\n  ".join([title, *fault_lines(self.faults, most=self.SHOWN)])

    def to_dataframe(self) -> pd.DataFrame:
        """Put the faults into a frame, a row each, in the order of the annotations.

        Returns
        -------
        One row a fault:

        ``row`` : int64
            The annotation's position in what was given, from 0, as for ``df.iloc``.
        ``path`` : string
            Where in the annotation, such as ``"$.pt.position[2]"``.
        ``message`` : string
            What was found there, and what to do about it.
        ``value`` : object
            The value itself; None where it is missing, its type's name where JSON has no such
            thing.
        ``expected`` : string
            What the service can store there.
        """
        return fault_frame(self.faults)


class ConfigurationError(InvalidInput):
    """The client lacks something that this call needs."""


class DatastackRequired(ConfigurationError):
    """A service of a datastack was asked for, and the client has no datastack."""


class TokenFileError(ConfigurationError):
    """A token file that cannot be read, parsed or written."""


class InsecureServer(ConfigurationError):
    """The token would travel in clear: http to another machine."""


class ConnectionFailed(NoAnswer):
    """The connection was refused or reset, or the answer was cut short."""


class ServiceTimeout(NoAnswer, TimeoutError):
    """Nothing came within the time given."""


class OutcomeUnknown(NoAnswer):
    """A write that may or may not have been carried out: look before sending it again.

    Attributes
    ----------
    written
        What earlier requests of the same call did for certain; see `PartialWrite`.
    """

    def __init__(self, message: str, *, service: str = "", operation: str = "") -> None:
        super().__init__(message, service=service, operation=operation)
        self.written: dict[int, int] = {}


class ServiceError(UnexpectedStatus):
    """The service answered, and it was no success.

    Attributes
    ----------
    service, operation
        What was asked, such as ``"annotation"``, ``"get_tables"``.
    status
        The HTTP status as received.
    true_status
        The status that was meant: the services wrap most errors in a 500.
    server_message
        What the service said, without its traceback.
    server_traceback
        The service's traceback, a list of lines; empty when it sent none.
    data
        What else the answer held (such as the missing permission).
    """

    def __init__(
        self,
        message: str,
        *,
        service: str = "",
        operation: str = "",
        status: int = 0,
        true_status: int | None = None,
        server_message: str = "",
        server_traceback: Sequence[str] = (),
        data: Mapping[str, Any] | None = None,  # each service's own facts
        body: bytes = b"",
        retry_after: float | None = None,
    ) -> None:
        Exception.__init__(self, message)  # UnexpectedStatus words its own message
        self.service = service
        self.operation = operation
        self.status = status
        self.true_status: int = status if true_status is None else true_status
        self.server_message = server_message
        self.server_traceback: list[str] = list(server_traceback)
        self.data: dict[str, Any] = dict(data or {})  # each service's own facts
        self.body = body
        self.retry_after = retry_after


class BadRequest(ServiceError):
    """The service refused what was asked."""


class Conflict(BadRequest):
    """It is there already, or another has taken its place."""


class TooLarge(BadRequest):
    """More than the service takes in one request."""


class NotAuthenticated(ServiceError):
    """No token was sent, or one that the service does not know."""


class PermissionDenied(ServiceError):
    """The service knows the user, and the user may not."""


class TermsOfServiceRequired(PermissionDenied):
    """The user must first accept terms of service, at `tos_url`."""

    @property
    def tos_url(self) -> str:
        """Where the terms can be read and accepted."""
        return str(self.data.get("tos_form_url", ""))


class NotFound(ServiceError, LookupError):
    """The service has no such thing."""


class RateLimited(ServiceError):
    """Too many requests; `retry_after` is in seconds, or None when the service did not say."""


class ServerFault(ServiceError):
    """The service broke."""


class UnreadableAnnotation(ServerFault):
    """At least one of the rows asked for is stored in a form that the service cannot give back."""


class ServiceUnavailable(ServerFault):
    """A gateway answered in the service's place."""


class PartialWrite(FrameworkError):
    """Some rows were written, then the service refused one; its refusal is the cause.

    Attributes
    ----------
    written
        What was written: for posted annotations, and for those of `upload_updates`, the new id by
        the index in what was given; for `update_annotation` the new id by the old one; for deleted
        ones the id by itself.
    """

    def __init__(self, message: str, *, written: Mapping[int, int]) -> None:
        super().__init__(message)
        self.written: dict[int, int] = dict(written)


class JournalFailed(FrameworkError):
    """The journal of an upload cannot be read or written any more: the disk is full, say.

    Nothing is sent without it. What it holds stays true, so the same call can be made again.
    """


class ServiceNotice(UserWarning):
    """What the owner of a table, or a service, wants its users to read."""
