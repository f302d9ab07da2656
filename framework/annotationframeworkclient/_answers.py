"""What an answer means: from operation, status, headers and body to an error and a retry."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from attrs import frozen

from annotationframeworkclient._meanings import (
    AUTH_ERRORS,
    NO_SUCH_THING,
    REDIRECTS,
    STATUSES,
    TRUE_STATUSES,
    Retry,
    rules,
)
from annotationframeworkclient.errors import (
    BadRequest,
    OutcomeUnknown,
    ServerFault,
    ServiceError,
    TermsOfServiceRequired,
)

Container = TypeVar("Container", dict[str, Any], list[Any])


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


# A gateway's own statuses: whether the service behind it did its work is not known.
_GATEWAY = frozenset({502, 503, 504})

# AnnotationEngine commits, then tells another service; when that one is down it says 500 for rows
# that it has stored, in the words of the library that it asks with.
_COMMITTED_BEFORE = (
    r"Max retries exceeded|Connection aborted|Read timed out"
    r"|\d{3} (Client|Server) Error: .* for url"
)

_WHERE_TO_LOOK = {
    "annotation": "; client.annotation.get_tables() lists the tables",
    "info": "; client.info.get_datastacks() lists the datastacks that you may see",
    "schema": "; client.schema.get_schemas() lists the annotation types",
}

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
    if 300 <= status < 400:
        return Verdict(_redirect(request, status, headers))
    if status < 300:
        answer = _Answer(body[:_EXCERPT].decode("utf-8", "replace").strip())
        meaning = _by_rule(request, status, answer)
        if meaning is None:
            return Verdict(None)
    else:
        answer = _parse(body)
        meaning = _meaning(request, status, answer)
        if meaning is None:
            said = _shorten(answer.message)
            return Verdict(outcome_unknown(request, f"the service answered {status}, {said}"))
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


def _parse(body: bytes) -> _Answer:
    text = body.decode("utf-8", "replace").strip()
    if text[:1] == "<":
        return _Answer(_title(text))
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):  # no JSON, or none that a service would send
        return _Answer(text)
    if isinstance(value, dict):
        return _parse_object(cast("dict[str, Any]", value), text)
    return _Answer("" if value is None else value if isinstance(value, str) else text)


def _parse_object(value: Mapping[str, Any], text: str) -> _Answer:
    if "schema_errors" in value:
        return _Answer(
            f"422 Unprocessable Entity: {json.dumps(value['schema_errors'])}", data=value
        )
    message = _message(value, text)
    if isinstance(value.get("errors"), dict):
        return _Answer(f"400 Bad Request: {message}: {json.dumps(value['errors'])}", data=value)
    return _Answer(
        message=message,
        code=str(value.get("error") or ""),
        data=_as(dict[str, Any], value.get("data")),
        traceback=tuple(map(str, _as(list[Any], value.get("traceback")))),
    )


def _message(value: Mapping[str, Any], text: str) -> str:
    if "message" in value:
        return str(value["message"] or "")
    [*others] = value.values()
    # SkeletonService puts its words under one key, which differs.
    return others[0] if len(others) == 1 and isinstance(others[0], str) else text


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


def _meaning(request: Request, status: int, answer: _Answer) -> _Meaning | None:
    """Say what an error answer comes to; None where a write may have been carried out."""
    if request.writes and status in _GATEWAY:
        return None
    if answer.code in AUTH_ERRORS and status in (400, 401, 403):
        unknown = answer.code == "invalid_table_id"
        return _Meaning(*AUTH_ERRORS[answer.code], words=NO_SUCH_THING if unknown else "")
    if (meaning := _by_rule(request, status, answer)) is not None:
        return meaning
    if request.writes and status == 500 and re.search(_COMMITTED_BEFORE, answer.message):
        return None
    said = _LEADING_STATUS.match(answer.message)
    true_status = int(said[1]) if said and status == 500 else status
    otherwise = BadRequest if true_status < 500 else ServerFault
    kind, retry = STATUSES.get(true_status, (otherwise, Retry.NEVER))
    return _Meaning(kind, true_status, retry)


def _by_rule(request: Request, status: int, answer: _Answer) -> _Meaning | None:
    """Say what an answer comes to by what it says."""
    for rule in rules(request.service, request.operation, status):
        if found := re.search(rule.says, answer.message):
            return _Meaning(
                rule.means, TRUE_STATUSES[rule.means], rule.retry, found.expand(rule.words)
            )
    return None


def _redirect(request: Request, status: int, headers: Mapping[str, str]) -> ServiceError:
    where = _place(headers.get("location", ""))
    kind, said = next((kind, words) for place, kind, words in REDIRECTS if re.search(place, where))
    return kind(
        f"{request}: {said.format(where)}",
        service=request.service,
        operation=request.operation,
        status=status,
        true_status=TRUE_STATUSES.get(kind, status),
        data={"tos_form_url": where} if kind is TermsOfServiceRequired else {},
    )


def _place(location: str) -> str:
    """Give an address without its query and its user, which may hold secrets."""
    try:
        target = urlsplit(location)
    except ValueError:  # brackets that do not match
        return "an address that is none"
    host = target.netloc.rpartition("@")[2]
    return (f"{target.scheme}://{host}" if host else "") + target.path or "nowhere"


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
    words = _shorten(meaning.words or said) or "no words"
    if words == NO_SUCH_THING:
        words += _WHERE_TO_LOOK.get(request.service, "")
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
