"""What an answer means: from operation, status, headers and body to an error and a retry."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from attrs import frozen

from annotationframeworkclient.errors import (
    BadRequest,
    Conflict,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServerFault,
    ServiceError,
    ServiceUnavailable,
    TermsOfServiceRequired,
    TooLarge,
    UnreadableAnnotation,
)

Container = TypeVar("Container", dict[str, Any], list[Any])


class Retry(Enum):
    """When the same request may be sent again after such an answer."""

    NEVER = "never"
    READ_ONCE = "a read, once and quickly"
    READ = "a read"
    ANY = "any request: nothing was done"


@frozen
class Request:
    """What was asked, as far as its answer's meaning depends on it."""

    service: str
    operation: str
    writes: bool
    about: tuple[object, ...] = ()  # the call's path parameters, such as a table's name

    def __str__(self) -> str:
        return f"{self.service} {self.operation}({', '.join(map(repr, self.about))})"


@frozen
class Verdict:
    """What an answer means."""

    error: ServiceError | OutcomeUnknown | None
    retry: Retry = Retry.NEVER


@frozen
class _Rule:
    """An answer whose message says something is of this class."""

    says: str
    error: type[ServiceError]
    retry: Retry = Retry.NEVER
    says_nothing: bool = False  # to a person
    service: str = ""  # whose words these are; any service's without it


# The database's words for a value that it cannot take.
_BAD_VALUES = (
    "InvalidTextRepresentation|NumericValueOutOfRange|ForeignKeyViolation|UndefinedFunction|"
    "StringDataRightTruncation|NotNullViolation|CheckViolation|CharacterNotInRepertoire"
)

# What a message inside a 500 says, before its own status is believed: the
# first that matches counts. The texts are those of recorded answers; "404 Not Found" often labels
# a database error.
_MESSAGES = (
    # An earlier request broke the worker's database session; this one wrote nothing, and heals it.
    _Rule(r"transaction has been rolled back|InFailedSqlTransaction", ServerFault, Retry.ANY),
    _Rule(r"No annotation with .* exists", UnreadableAnnotation),
    _Rule(r"UniqueViolation|DuplicateTable|Table .* already exists", Conflict),
    _Rule(rf"psycopg2\.errors\.({_BAD_VALUES})|parse error - invalid geometry", BadRequest),
    _Rule(r"\(psycopg2\.", ServerFault, Retry.READ),  # the database's own trouble
    _Rule(r"aligned volume: .* not valid|No table named|No row was found", NotFound),
    _Rule(
        r"'NoneType' object (is not subscriptable|has no attribute 'get')",
        NotFound,
        says_nothing=True,
        service="annotation",
    ),
    # Python's own words for a body that its writer did not expect, under a label that misleads.
    _Rule(
        r"^404 Not Found: (list index|invalid literal|\d+$|.* (object is not|is an invalid))",
        BadRequest,
    ),
    _Rule(r"^401 Unauthorized: ", PermissionDenied),
    _Rule(
        r"^Cannot find root id|^roots not found|^\d+ is no root$|^\d+$|^404 table .* not found$"
        r"|^Could not determine graph operation type",
        NotFound,
        service="chunkedgraph",
    ),
    _Rule(
        r"^index 0 is out of bounds for axis 0 with size 0$",
        NotFound,
        says_nothing=True,
        service="chunkedgraph",
    ),
    _Rule(r"outside of inclusive range", BadRequest, service="chunkedgraph"),
)

_STATUSES: dict[int, tuple[type[ServiceError], Retry]] = {
    400: (BadRequest, Retry.NEVER),
    401: (NotAuthenticated, Retry.NEVER),
    403: (PermissionDenied, Retry.NEVER),
    404: (NotFound, Retry.NEVER),
    409: (Conflict, Retry.NEVER),
    413: (TooLarge, Retry.NEVER),
    414: (TooLarge, Retry.NEVER),
    429: (RateLimited, Retry.ANY),
    502: (ServiceUnavailable, Retry.READ),
    503: (ServiceUnavailable, Retry.READ),
    504: (ServiceUnavailable, Retry.READ),
}

# Codes that the auth layer gives under `error`, with the status that each stands for.
_AUTH_ERRORS: dict[str, tuple[type[ServiceError], int]] = {
    "no_token": (NotAuthenticated, 401),
    "invalid_token": (NotAuthenticated, 401),
    "bad_auth_header": (NotAuthenticated, 401),
    "missing_permission": (PermissionDenied, 403),
    "missing_tos": (TermsOfServiceRequired, 403),
    "invalid_table_id": (NotFound, 404),
}

# Services whose 502 mostly means that the input broke the server, so that asking again helps
# little.
_BREAK_ON_INPUT = frozenset({"schema", "state", "l2cache", "skeleton"})

# The status that a rule's class stands for, whatever the server's label says.
_RULE_STATUSES: dict[type[ServiceError], int] = {
    BadRequest: 400,
    PermissionDenied: 403,
    NotFound: 404,
    Conflict: 409,
    ServerFault: 500,
}

# The state service breaks on an id that it does not have, which looks as if it were down; its
# client asks it for its version to tell the two apart.
_NO_DOCUMENT = "there is nothing under this id"

# A gateway's own statuses: whether the service behind it did its work is not known.
_GATEWAY = frozenset({502, 503, 504})

_COMMITTED_BEFORE = (
    r"Max retries exceeded|Connection aborted|Read timed out"
    r"|\d{3} (Client|Server) Error: .* for url"
)

_LEADING_STATUS = re.compile(r"^([45]\d\d) [A-Z]", re.ASCII)
_EXCERPT = 300  # characters of the server's words that a message shows; the rest is on the error


def judge(request: Request, status: int, headers: Mapping[str, str], body: bytes) -> Verdict:
    """Say what an answer means.

    Parameters
    ----------
    request
        What was asked.
    status, headers, body
        The answer; header names in lower case.
    """
    if 200 <= status < 300:
        return Verdict(None)
    if 300 <= status < 400:
        return Verdict(_redirect(request, status, headers))
    answer = _parse(body)
    if request.writes and _is_ambiguous(status, answer):
        said = _shorten(answer.message)
        return Verdict(outcome_unknown(request, f"the service answered {status}, {said}"))
    meaning = _meaning(request, status, answer)
    return Verdict(_error(meaning, request, status, answer, headers, body), meaning.retry)


def outcome_unknown(request: Request, why: str) -> OutcomeUnknown:
    """Word the error of a write whose answer was lost."""
    return OutcomeUnknown(
        f"{request}: {why}. It may or may not have been carried out: "
        "look at what the service holds before sending it again",
        service=request.service,
        operation=request.operation,
    )


@frozen
class _Answer:
    """The parts of an error answer that have a meaning."""

    message: str
    code: str = ""
    data: Mapping[str, Any] = {}
    traceback: tuple[str, ...] = ()
    is_html: bool = False


def _parse(body: bytes) -> _Answer:
    text = body.decode("utf-8", "replace").strip()
    if text[:1] == "<":
        return _Answer(_title(text), is_html=True)
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):  # no JSON, or none that a service would send
        return _Answer(text)
    if isinstance(value, dict):
        return _parse_object(cast("dict[str, Any]", value), text)
    return _Answer(value if isinstance(value, str) else text)


def _parse_object(value: Mapping[str, Any], text: str) -> _Answer:
    if "schema_errors" in value:
        return _Answer(
            f"422 Unprocessable Entity: {json.dumps(value['schema_errors'])}", data=value
        )
    message = str(value.get("message") or text)
    if isinstance(value.get("errors"), dict):
        return _Answer(f"400 Bad Request: {message}: {json.dumps(value['errors'])}", data=value)
    return _Answer(
        message=message,
        code=str(value.get("error") or ""),
        data=_as(dict[str, Any], value.get("data")),
        traceback=tuple(map(str, _as(list[Any], value.get("traceback")))),
    )


def _as(kind: type[Container], value: object) -> Container:
    """Give a part of the answer, or an empty one where the server sent something else."""
    return value if isinstance(value, type(kind())) else kind()


def _title(html: str) -> str:
    found = re.search(r"<title>(.*?)</title>", html, re.IGNORECASE | re.DOTALL)
    return f"an HTML page, {found[1].strip()!r}" if found else "an HTML page"


@frozen
class _Meaning:
    """What an error answer comes to."""

    error: type[ServiceError]
    true_status: int
    retry: Retry = Retry.NEVER
    words: str = ""


def _meaning(request: Request, status: int, answer: _Answer) -> _Meaning:
    if answer.code in _AUTH_ERRORS and status in (400, 401, 403):
        unknown = answer.code == "invalid_table_id"
        return _Meaning(*_AUTH_ERRORS[answer.code], words=_nothing_such(request) if unknown else "")
    if status == 404 and answer.message.startswith("The requested URL was not found"):
        return _Meaning(NotFound, 404, words=_nothing_such(request))
    said = _LEADING_STATUS.match(answer.message)
    true_status = int(said[1]) if said and status == 500 else status
    if status == 500 and not answer.is_html:
        for rule in _MESSAGES:
            if rule.service in ("", request.service) and re.search(rule.says, answer.message):
                meant = _RULE_STATUSES.get(rule.error, true_status)
                words = _nothing_such(request) if rule.says_nothing else ""
                return _Meaning(rule.error, meant, rule.retry, words)
    if status == 502 and request.service == "state" and request.about and not request.writes:
        return _Meaning(NotFound, 404, Retry.READ_ONCE, words=_NO_DOCUMENT)
    kind, retry = _STATUSES.get(true_status, (None, Retry.NEVER))
    if retry is Retry.READ and request.service in _BREAK_ON_INPUT:
        retry = Retry.READ_ONCE
    return _Meaning(kind or (BadRequest if true_status < 500 else ServerFault), true_status, retry)


def _nothing_such(request: Request) -> str:
    """Say that a thing is not there, and where to see what is."""
    listed = {
        "annotation": "; client.annotation.get_tables() lists the tables",
        "info": "; client.info.get_datastacks() lists the datastacks that you may see",
        "schema": "; client.schema.get_schemas() lists the annotation types",
    }
    return "there is no such thing" + listed.get(request.service, "")


def _is_ambiguous(status: int, answer: _Answer) -> bool:
    if status in _GATEWAY:
        return True
    # AnnotationEngine commits, then tells another service; when that one is down it says 500 for
    # rows it has stored, in the words of the library that it asks with.
    return status == 500 and bool(re.search(_COMMITTED_BEFORE, answer.message))


def _redirect(request: Request, status: int, headers: Mapping[str, str]) -> ServiceError:
    where = _place(headers.get("location", ""))
    if re.search(r"authorize|login|signin|oauth", where):
        return NotAuthenticated(
            f"{request}: the service asks to log in at {where}",
            service=request.service,
            operation=request.operation,
            status=status,
            true_status=401,
        )
    return ServiceError(
        f"{request}: the service points to {where}, and redirects "
        "are not followed: is the server's address right?",
        service=request.service,
        operation=request.operation,
        status=status,
    )


def _place(location: str) -> str:
    """Give an address without its query, which may hold secrets."""
    try:
        target = urlsplit(location)
    except ValueError:  # brackets that do not match
        return "an address that is none"
    host = f"{target.scheme}://{target.hostname}" if target.hostname else ""
    return host + target.path or "nowhere"


def _error(
    meaning: _Meaning,
    request: Request,
    status: int,
    answer: _Answer,
    headers: Mapping[str, str],
    body: bytes,
) -> ServiceError:
    # A wrapped error begins with a status of its own, which often misleads.
    said = re.sub(r"^\[\d{3}\]: ", "", answer.message)  # the ChunkedGraph's own form
    if status == 500:
        said = re.sub(r"^\d{3} [A-Z][A-Za-z ]*: ", "", said)
    words = meaning.words or _shorten(said) or "no words"
    differs = "" if status == meaning.true_status else f", meaning {meaning.true_status}"
    return meaning.error(
        f"{request}: {words} ({status}{differs})",
        service=request.service,
        operation=request.operation,
        status=status,
        true_status=meaning.true_status,
        server_message=answer.message,
        server_traceback=answer.traceback,
        data=answer.data,
        body=body,
        retry_after=_seconds(headers.get("retry-after")),
    )


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[:_EXCERPT]}..."


def _seconds(value: str | None) -> float | None:
    """Read a Retry-After header; one that gives a date is left to our own backoff."""
    return float(value) if value and re.fullmatch(r"\d+(\.\d+)?", value.strip()) else None
