"""What the services say in place of an answer, and what each of it means: one table for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from annotationframeworkclient.errors import (
    BadRequest,
    Conflict,
    NotAuthenticated,
    NotFound,
    PermissionDenied,
    RateLimited,
    ServerFault,
    ServiceError,
    ServiceUnavailable,
    TermsOfServiceRequired,
    TooLarge,
    UnreadableAnnotation,
)


class Retry(Enum):
    """When the same request may be sent again after such an answer."""

    NEVER = "never"
    READ_ONCE = "a read, once and quickly"
    READ = "a read"
    ANY = "any request: nothing was done"


# The status that a class stands for, whatever the service's own says.
TRUE_STATUSES: dict[type[ServiceError], int] = {
    BadRequest: 400,
    NotAuthenticated: 401,
    PermissionDenied: 403,
    TermsOfServiceRequired: 403,
    NotFound: 404,
    Conflict: 409,
    TooLarge: 413,
    ServerFault: 500,
    UnreadableAnnotation: 500,
    ServiceUnavailable: 502,
}

# What a status means, unless a rule below says otherwise.
STATUSES: dict[int, tuple[type[ServiceError], Retry]] = {
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
AUTH_ERRORS: dict[str, tuple[type[ServiceError], int]] = {
    "no_token": (NotAuthenticated, 401),
    "invalid_token": (NotAuthenticated, 401),
    "bad_auth_header": (NotAuthenticated, 401),
    "missing_permission": (PermissionDenied, 403),
    "missing_tos": (TermsOfServiceRequired, 403),
    "invalid_table_id": (NotFound, 404),
}

# Where a redirect points, and what it means; the first that fits counts.
REDIRECTS: tuple[tuple[str, type[ServiceError], str], ...] = (
    (r"/tos/\d+/accept$", TermsOfServiceRequired, "the terms of service are not accepted"),
    (r"authorize|login|signin|oauth", NotAuthenticated, "the service asks to log in at {}"),
    (
        "",
        ServiceError,
        "the service points to {}, and redirects are not followed: is the server's address right?",
    ),
)

NO_SUCH_THING = "there is no such thing"


@frozen
class Rule:
    """What it means that an answer says something.

    Attributes
    ----------
    says
        A regular expression that is searched for in the message; that of a recorded one, mostly.
    means
        The class of the error.
    operation
        A regular expression of the operations' names; any one's without it.
    status
        As received: most errors are wrapped in a 500.
    words
        What a person is told instead, where the words say nothing; it may name groups of `says`.
    """

    says: str
    means: type[ServiceError]
    retry: Retry = Retry.NEVER
    operation: str = ""
    status: int = 500
    words: str = ""


# The database's words for what it cannot take.
_BAD_VALUES = (
    "InvalidTextRepresentation|NumericValueOutOfRange|ForeignKeyViolation|UndefinedFunction|"
    "StringDataRightTruncation|NotNullViolation|CheckViolation|CharacterNotInRepertoire"
)
_BAD_QUERIES = (
    r"invalid (?:regular expression|input syntax)|column \S+ does not exist|"
    "(?:LIMIT|OFFSET) must not be negative"
)

# Services that die of input that they cannot take: asking again helps little.
_BROKE = Rule(
    "",
    ServiceUnavailable,
    Retry.READ_ONCE,
    status=502,
    words="a gateway's page: the service is down, or broke on what it was asked",
)

_ANY_SERVICE = (
    # An earlier request broke the worker's database session; this one wrote nothing, and heals it.
    Rule(r"transaction has been rolled back|InFailedSqlTransaction", ServerFault, Retry.ANY),
    Rule(r"UniqueViolation|DuplicateTable|Table .* already exists", Conflict),
    Rule(rf"psycopg2\.errors\.({_BAD_VALUES})|parse error - invalid geometry", BadRequest),
    Rule(r"\(psycopg2\.", ServerFault, Retry.READ),  # the database's own trouble
    Rule(r"aligned volume: .* not valid|No table named|No row was found", NotFound),
    Rule(r"^401 Unauthorized: ", PermissionDenied),
    Rule(r"^The requested URL was not found|^$", NotFound, status=404, words=NO_SUCH_THING),
)

_SERVICES: dict[str, tuple[Rule, ...]] = {
    "annotation": (
        Rule(r"No annotation with .* exists", UnreadableAnnotation),
        Rule(
            r"'NoneType' object (is not subscriptable|has no attribute 'get')",
            NotFound,
            words=NO_SUCH_THING,
        ),
        # Python's own words for a body that nobody expected, under a label that misleads.
        Rule(
            r"^404 Not Found: (list index|invalid literal|\d+$|.* (object is not|is an invalid))",
            BadRequest,
        ),
    ),
    "auth": (Rule(r"already belongs to group", Conflict, status=422),),
    "chunkedgraph": (
        Rule(r"^Cannot find root id|^roots not found|^\d+ is no root$", NotFound),
        Rule(r"^(\d+)$", NotFound, words=r"there is no root \1"),
        Rule(r"^404 table .* not found$|^Could not determine graph operation type", NotFound),
        Rule(
            r"^index 0 is out of bounds for axis 0 with size 0$",
            NotFound,
            words=NO_SUCH_THING,
        ),
        Rule(
            r"^'NoneType' object has no attribute 'isoformat'$",
            NotFound,
            words="it has never been edited, and the service knows its age by its first edit only",
        ),
        Rule(
            r'"operation_id": ?null',
            Conflict,
            operation=r"^(merge|split|undo|redo)$",
            status=200,
            words="nothing was changed, since it was done already",
        ),
        Rule(
            r"^('(?:node_ids|root_ids|sources|sinks|operation_id|new_lvl2_ids)')$",
            BadRequest,
            words=r"the body lacks \1",
        ),
        Rule(r"^Expecting value: line 1 column 1", BadRequest, words="the body is no JSON"),
        # Python's and numpy's own words for numbers that are none, too many or too large.
        Rule(
            r"outside of inclusive range|^invalid literal for int|^int\(\) argument must be"
            r"|^Python int too large|^timestamp out of range|^buffer size must be a multiple"
            r"|^index 1 is out of bounds|inhomogeneous shape|^zero-size array",
            BadRequest,
        ),
    ),
    "l2cache": (_BROKE,),
    "materialize": (
        Rule(r"^Table too large", TooLarge, status=400),
        Rule(
            r"^datastack (\S+) info not returned 404",
            NotFound,
            words=r"there is no datastack \1; client.info.get_datastacks() lists them",
        ),
        Rule(
            r"^'NoneType' object is not subscriptable$",
            NotFound,
            operation="query",
            words="there is no table of a name that was given",
        ),
        Rule(
            r"^Could not reflect: requested table\(s\) not available in .*: (\(.*\))$",
            NotFound,
            words=r"there is no view \1",
        ),
        Rule(r"^Channel\.queue_declare: .*(no queue '.*') in", NotFound, words=r"\1"),
        Rule(
            r"^'ipc_compress'$",
            ServerFault,
            words="the service's API v2 cannot query, whatever it is asked: use v3",
        ),
        Rule(
            r"^'\w+' object has no attribute 'id'$",
            ServerFault,
            words="the service cannot give a single column: select two or more",
        ),
        Rule(r"^('\w+')$", BadRequest, operation="query", words=r"there is no column \1"),
        Rule(
            rf"(?s)^Execution failed on sql .*': ((?:{_BAD_QUERIES})[^\n]*)",
            BadRequest,
            words=r"the database refused the query: \1",
        ),
        Rule(
            r"not in model or models for|^Regex filter is only|^Duplicate suffixes"
            r"|^Don't know how to join to|^min bounds: .* must be less"
            r"|^ALL root id filters passed"
            r"|^list index out of range$|^'\w+' object (is not iterable|has no attribute 'items')$",
            BadRequest,
            operation="query",
        ),
    ),
    "schema": (_BROKE,),
    "skeleton": (
        Rule(r"^Invalid root id", NotFound, status=400),
        Rule(r"^Too many root IDs", TooLarge, status=400),
        Rule(
            r"^null$",
            ServerFault,
            operation=r"^get_skeleton(_async)?$",
            status=200,
            words="the service could not write the skeleton in this format",
        ),
        _BROKE,
    ),
    "state": (
        Rule(
            "",
            NotFound,
            Retry.READ_ONCE,
            operation=r"^get_(state|property)",
            status=502,
            # Its client asks for the version then, to tell this from a service that is down.
            words="there is nothing under this id",
        ),
        _BROKE,
    ),
}


def rules(service: str, operation: str, status: int) -> Iterator[Rule]:
    """Give the rules that an answer may fall under; the first whose words it says counts."""
    for rule in (*_ANY_SERVICE, *_SERVICES.get(service, ())):
        if rule.status == status and re.search(rule.operation, operation):
            yield rule
