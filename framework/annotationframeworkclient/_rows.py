"""Rows of annotation tables to and from the service, however many, none unaccounted for."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from operator import index
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from annotationframeworkclient.errors import (
    DecodeError,
    FrameworkError,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    PartialWrite,
    PermissionDenied,
    RateLimited,
    ServiceError,
    TooLarge,
    UnreadableAnnotation,
)

if TYPE_CHECKING:
    from annotationframework_api import Client

Row = dict[str, Any]
Item = TypeVar("Item")

ROWS_A_POST = 10_000  # the service's own limit
# It commits each row by itself, about 100 a second, and its proxies give up at 600 s.
ROWS_A_PUT = 1_000
BYTES_A_BODY = 8_000_000  # the ingress refuses bodies over 10 MB
_CHARACTERS_OF_IDS = 6_000  # the servers cut addresses at 8 KB; a comma takes three characters

# Refusals of a whole request, before the service looks at any of its rows.
_OF_THE_REQUEST = (NotAuthenticated, PermissionDenied, RateLimited, TooLarge)


@frozen
class FoundRows:
    """What a table has of the rows that were asked for."""

    rows: dict[int, Row] = field(factory=dict[int, Row])
    unreadable: list[int] = field(factory=list[int])
    missing: list[int] = field(factory=list[int])


def read_rows(client: Client, volume: str, table: str, ids: Sequence[int]) -> FoundRows:
    """Read rows by ids that differ; those that the service cannot give back fail no others."""
    found = FoundRows()
    for batch in id_batches(ids):
        _read_batch(client, volume, table, batch, found)
    lost = set(found.unreadable)
    found.missing.extend(
        wanted for wanted in ids if wanted not in found.rows and wanted not in lost
    )
    return found


def _read_batch(
    client: Client, volume: str, table: str, ids: Sequence[int], found: FoundRows
) -> None:
    from annotationframework_api.annotation.api.annotations import get_annotations

    wanted = ",".join(str(one) for one in ids)
    try:
        rows: Any = get_annotations.raw(volume, table, client=client, annotation_ids=wanted)
    except UnreadableAnnotation:
        if len(ids) == 1:
            found.unreadable.append(ids[0])
            return
        middle = len(ids) // 2  # the service does not say which row it was
        _read_batch(client, volume, table, ids[:middle], found)
        _read_batch(client, volume, table, ids[middle:], found)
        return
    with as_specified("get_annotations"):
        found.rows.update({given_id(row["id"]): row for row in rows})


def id_batches(ids: Iterable[int]) -> Iterator[list[int]]:
    """Split ids, in order, into lists that each fit into an address."""
    return _by_size(ids, lambda one: len(str(one)) + 3, most=_CHARACTERS_OF_IDS)


def insert_rows(client: Client, volume: str, table: str, texts: Sequence[bytes]) -> list[int]:
    """Post rows of one request, each as JSON, and give their ids in the order of the rows.

    Raises
    ------
    OutcomeUnknown
        The answer was lost or makes no sense.
    """
    with _accounting({}):
        return post_rows(client, volume, table, texts)


def post_rows(client: Client, volume: str, table: str, texts: Sequence[bytes]) -> list[int]:
    """Post rows of one request; an answer that makes no sense is a `DecodeError`."""
    from annotationframework_api.annotation.api.annotations import post_annotations

    answer: Any = post_annotations.raw(volume, table, client=client, body=body_of(texts))
    with as_specified("post_annotations"):
        ids = list(map(given_id, answer))
        if len(ids) != len(texts):
            raise ValueError(f"{len(ids)} ids for {len(texts)} annotations")
    return ids


def replace_rows(
    client: Client, volume: str, table: str, texts: Sequence[bytes], old_ids: Sequence[int]
) -> dict[int, int]:
    """Put changed rows, each as JSON, and give the new ids by the old ones.

    Raises
    ------
    PartialWrite
        A row was refused; `.written` maps the old id of each row before it to its new one.
    OutcomeUnknown
        An answer was lost or makes no sense, or which rows come before a refused one cannot be
        told; `.written` as above, of the requests before.
    """
    from annotationframework_api.annotation.api.annotations import update_annotations

    new_ids: dict[int, int] = {}
    given = iter(old_ids)
    for batch in split_rows(texts, ROWS_A_PUT):
        body, ids = body_of(batch), list(islice(given, len(batch)))
        with _accounting(new_ids):
            try:
                answer: Any = update_annotations.raw(volume, table, client=client, body=body)
            except ServiceError as refusal:
                replaced, refused = _replaced_before(refusal, client, volume, table, ids)
                new_ids.update(replaced)
                if refused is not None and new_ids:
                    raise PartialWrite(
                        f"{len(new_ids)} of {len(texts)} rows were replaced (see .written); "
                        f"the service refused id {refused}: {refusal}",
                        written=new_ids,
                    ) from refusal
                if refused is not None and len(texts) > 1:
                    refusal.args = (f"{refusal} (at id {refused})",)
                raise
            with as_specified("update_annotations"):
                by_old_id = {int(old): given_id(new) for old, new in answer.items()}
                if by_old_id.keys() != set(ids):
                    raise ValueError("its keys are not the ids that were sent")
            new_ids.update(by_old_id)
    return new_ids


def delete_rows(client: Client, volume: str, table: str, ids: Sequence[int]) -> set[int]:
    """Mark rows as deleted and give the ids of those that the table has.

    Raises
    ------
    NotFound
        There is no such table, or it has none of them.
    PartialWrite, OutcomeUnknown
        A later request failed, or an answer makes no sense; the keys of `.written` are the ids that
        are deleted for certain.
    """
    from annotationframework_api.annotation.api.annotations import delete_annotations

    deleted: dict[int, int] = {}
    none_of_them: NotFound | None = None
    for start in range(0, len(ids), ROWS_A_POST):
        batch = list(ids[start : start + ROWS_A_POST])
        with _accounting(deleted):
            try:
                answer: Any = delete_annotations.raw(
                    volume, table, client=client, body={"annotation_ids": batch}
                )
            except NotFound as error:
                if error.status != 404:  # a missing table is a 500
                    raise
                none_of_them = error
                continue
            with as_specified("delete_annotations"):
                hit = [given_id(one) for one in answer]
            deleted.update(zip(hit, hit, strict=True))
    if none_of_them is not None and not deleted:
        raise none_of_them
    return set(deleted)


def given_id(value: Any) -> int:
    """Take an id of an answer.

    Raises
    ------
    TypeError
        It is no integer.
    """
    if isinstance(value, bool):
        raise TypeError(f"{value} is no id")
    return index(value)


@contextmanager
def as_specified(operation: str) -> Generator[None]:
    """Say of an answer that a part of it is of another shape than the spec says."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        why = f"a part of its body is not as specified: {error}"
        raise DecodeError("annotation", operation, 200, b"", why) from error


@contextmanager
def _accounting(written: Mapping[int, int]) -> Generator[None]:
    """Tell the error of a request what the requests before it have written."""
    try:
        yield
    except PartialWrite:
        raise
    except OutcomeUnknown as error:
        error.written = dict(written)
        raise
    except DecodeError as error:  # of a success: its rows may be stored
        unknown = _unknown(error, "The request may have been carried out all the same")
        unknown.written = dict(written)
        raise unknown from error
    except FrameworkError as error:
        if not written:
            raise
        raise PartialWrite(
            f"{error}. What was written before it is in .written", written=written
        ) from error


def _unknown(error: ServiceError | DecodeError, why: str) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"{error}. {why}: look at what the table holds before sending it again",
        service=error.service,
        operation=error.operation,
    )


def _replaced_before(
    refusal: ServiceError, client: Client, volume: str, table: str, ids: Sequence[int]
) -> tuple[dict[int, int], int | None]:
    """Find out which rows of a refused update are replaced, and the id of the refused one.

    The id is None where no row is to blame.

    Raises
    ------
    OutcomeUnknown
        It cannot be told.
    """
    if isinstance(refusal, _OF_THE_REQUEST):
        return {}, None
    if len(ids) == 1:
        return {}, ids[0]
    unknown = _unknown(refusal, "Rows before the refused one may be replaced")
    try:
        found = read_rows(client, volume, table, ids)
    except NotFound:  # the table is not there
        return {}, None
    except FrameworkError:
        raise unknown from refusal
    # A row that somebody else had replaced is named.
    named = re.search(r"update ID (-?\d+)", refusal.server_message)
    settled = _up_to_the_refused(ids, found, int(named[1]) if named else None)
    if settled is None:
        raise unknown from refusal
    return settled


def _up_to_the_refused(
    ids: Sequence[int], found: FoundRows, named: int | None
) -> tuple[dict[int, int], int | None] | None:
    """Follow rows to their successors, up to the first that has none of this update's."""
    replaced: dict[int, int] = {}
    for one in ids:
        row = found.rows.get(one, {})
        successor = row.get("superceded_id")
        if one == named:
            return replaced, one
        # Some servers change the rows of reference tables in place, which no successor tells of.
        in_place = successor is None and "target_id" in row and not replaced
        if in_place or one in found.unreadable:
            return None
        if successor is None:
            return replaced, one
        replaced[one] = successor
    return replaced, None


def split_rows(texts: Iterable[bytes], most_rows: int) -> Iterator[list[bytes]]:
    """Split rows, in order, into lists that the service takes in one request."""
    return _by_size(texts, lambda text: len(text) + 1, most=BYTES_A_BODY, most_items=most_rows)


def body_of(texts: Iterable[bytes]) -> bytes:
    """Join rows into the body of a request."""
    return b'{"annotations":[' + b",".join(texts) + b"]}"


def _by_size(
    items: Iterable[Item], size: Callable[[Item], int], *, most: int, most_items: int | None = None
) -> Iterator[list[Item]]:
    """Split items, in order, into lists whose sizes add up to no more than `most`."""
    batch: list[Item] = []
    total = 0
    for item in items:
        if batch and (total + size(item) > most or len(batch) == most_items):
            yield batch
            batch, total = [], 0
        batch.append(item)
        total += size(item)
    if batch:
        yield batch
