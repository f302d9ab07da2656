"""Rows of annotation tables to and from the service, however many, none unaccounted for."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from annotationframework_api._runtime.codec import encode_json
from annotationframeworkclient.errors import (
    FrameworkError,
    NotFound,
    OutcomeUnknown,
    PartialWrite,
    ServiceError,
    UnreadableAnnotation,
)

if TYPE_CHECKING:
    from annotationframework_api import Client

Row = dict[str, Any]
Item = TypeVar("Item")

_ROWS_A_POST = 10_000  # the service's own limit
_ROWS_A_PUT = (
    1_000  # it commits each row by itself, about 100 a second, and its proxies give up at 600 s
)
_BYTES_A_BODY = 8_000_000  # the ingress refuses bodies over 10 MB
_CHARACTERS_OF_IDS = 6_000  # the servers cut addresses at 8 KB; a comma takes three characters


@frozen
class FoundRows:
    """What a table has of the rows that were asked for."""

    rows: dict[int, Row] = field(factory=dict[int, Row])
    unreadable: list[int] = field(factory=list[int])
    missing: list[int] = field(factory=list[int])


def read_rows(client: Client, volume: str, table: str, ids: Sequence[int]) -> FoundRows:
    """Read rows by ids that differ; those that the service cannot give back fail no others."""
    found = FoundRows()
    for batch in _by_size(ids, lambda wanted: len(str(wanted)) + 3, most=_CHARACTERS_OF_IDS):
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
        rows: list[Any] = [
            *get_annotations.raw(volume, table, client=client, annotation_ids=wanted)
        ]
    except UnreadableAnnotation:
        if len(ids) == 1:
            found.unreadable.append(ids[0])
            return
        middle = len(ids) // 2  # the service does not say which row it was
        _read_batch(client, volume, table, ids[:middle], found)
        _read_batch(client, volume, table, ids[middle:], found)
        return
    found.rows.update({row["id"]: row for row in rows})


def insert_rows(client: Client, volume: str, table: str, rows: Sequence[Row]) -> list[int]:
    """Post rows in wire form and give their ids in the order of the rows.

    Raises
    ------
    PartialWrite
        A later request was refused; `.written` maps the index of each row that is in to its id.
    OutcomeUnknown
        An answer was lost; `.written` as above, of the requests before.
    """
    from annotationframework_api.annotation.api.annotations import post_annotations

    ids: dict[int, int] = {}
    for batch, body in _bodies(rows, most_rows=_ROWS_A_POST):
        with _accounting(ids):
            answer = post_annotations.raw(volume, table, client=client, body=body)
            ids.update(enumerate(_one_each(batch, answer), start=len(ids)))
    return list(ids.values())


def replace_rows(client: Client, volume: str, table: str, rows: Sequence[Row]) -> dict[int, int]:
    """Put changed rows in wire form and give the new ids by the old ones.

    Raises
    ------
    PartialWrite
        A row was refused; `.written` maps the old id of each row before it to its new one.
    OutcomeUnknown
        An answer was lost; `.written` as above, of the requests before.
    """
    from annotationframework_api.annotation.api.annotations import update_annotations

    new_ids: dict[int, int] = {}
    for batch, body in _bodies(rows, most_rows=_ROWS_A_PUT):
        with _accounting(new_ids):
            try:
                answer = update_annotations.raw(volume, table, client=client, body=body)
            except ServiceError as refusal:
                ids = [row["id"] for row in batch]
                new_ids.update(_replaced_before(refusal, client, volume, table, ids))
                raise
            new_ids.update((int(old), new) for old, new in answer.items())
    return new_ids


def delete_rows(client: Client, volume: str, table: str, ids: Sequence[int]) -> set[int]:
    """Mark rows as deleted and give the ids of those that the table has.

    Raises
    ------
    NotFound
        It has none of them.
    PartialWrite, OutcomeUnknown
        A later request failed; the keys of `.written` are the ids that are deleted.
    """
    from annotationframework_api.annotation.api.annotations import delete_annotations

    deleted: dict[int, int] = {}
    for start in range(0, len(ids), _ROWS_A_POST):
        batch = list(ids[start : start + _ROWS_A_POST])
        with _accounting(deleted):
            try:
                hit = delete_annotations.raw(
                    volume, table, client=client, body={"annotation_ids": batch}
                )
            except NotFound:
                if len(batch) == len(ids):
                    raise
            else:
                deleted.update((one, one) for one in hit)
    return set(deleted)


@contextmanager
def _accounting(written: Mapping[int, int]) -> Generator[None]:
    """Tell the error of a request what the requests before it have written."""
    try:
        yield
    except OutcomeUnknown as error:
        error.written = dict(written)
        raise
    except FrameworkError as error:
        if not written:
            raise
        raise PartialWrite(
            f"{error}. What was written before it is in .written", written=written
        ) from error


def _replaced_before(
    refusal: ServiceError, client: Client, volume: str, table: str, ids: Sequence[int]
) -> dict[int, int]:
    """Find out which rows of a refused update are written: those before the refused one."""
    if len(ids) == 1:
        return {}
    rows = read_rows(client, volume, table, list(dict.fromkeys(ids))).rows
    refused = re.search(
        r"update ID (\d+)", refusal.server_message
    )  # a row that somebody else had replaced
    kept: dict[int, int] = {}
    for one in ids:
        successor = rows.get(one, {}).get("superceded_id")
        if successor is None or (refused and int(refused[1]) == one):
            break
        kept[one] = successor
    return kept


def _one_each(batch: Sequence[Row], ids: Sequence[int]) -> Sequence[int]:
    if len(ids) != len(batch):
        raise OutcomeUnknown(
            f"annotation post_annotations: the service gave {len(ids)} ids for {len(batch)} "
            "annotations: look at what the table holds before posting again",
            service="annotation",
            operation="post_annotations",
        )
    return ids


def _bodies(rows: Sequence[Row], *, most_rows: int) -> Iterator[tuple[Sequence[Row], bytes]]:
    """Split rows into requests that the service takes, and encode each."""
    encoded = ((row, encode_json(row)) for row in rows)
    for batch in _by_size(
        encoded, lambda pair: len(pair[1]) + 1, most=_BYTES_A_BODY, most_items=most_rows
    ):
        body = b'{"annotations":[' + b",".join(text for _, text in batch) + b"]}"
        yield [row for row, _ in batch], body


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
