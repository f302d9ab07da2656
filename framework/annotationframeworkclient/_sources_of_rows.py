"""Where the rows of an upload come from: a frame, rows, a stream of rows, a file."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from attrs import evolve, field, frozen

from annotationframeworkclient._faults import AnnotationFault
from annotationframeworkclient._files_of_rows import frames_of
from annotationframeworkclient._frames import FrameRows, annotation_rows
from annotationframeworkclient._journal import Batch
from annotationframeworkclient._judged import Judged
from annotationframeworkclient._notices import notice
from annotationframeworkclient._rows import BYTES_A_BODY, split_rows
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput

if TYPE_CHECKING:
    import pandas as pd

    from annotationframeworkclient._frames import Annotations, PositionColumns
    from annotationframeworkclient.validation import AnnotationRules

    Data: TypeAlias = pd.DataFrame | Annotations | str | os.PathLike[str]

_AT_ONCE = 10_000  # rows that are read and judged together


@frozen
class Source:
    """Rows, in parts that fit into memory."""

    data: Any
    position_columns: PositionColumns = None

    @property
    def is_lasting(self) -> bool:
        """Whether the rows can be read again, so that all are judged before the first is sent."""
        return not isinstance(self.data, Iterator)

    def parts(self, text_fields: Collection[str]) -> Iterator[Sequence[Any]]:
        """Read the rows; of a file it matters which columns hold texts."""
        data: Any = self.data
        if hasattr(data, "to_records"):
            yield FrameRows(data, self.position_columns)
        elif isinstance(data, str | os.PathLike):
            for frame in frames_of(Path(cast("Any", data)), text_fields):
                yield FrameRows(frame, self.position_columns)
        elif isinstance(data, Iterator):
            rows: Iterator[Any] = cast("Any", data)
            while part := list(islice(rows, _AT_ONCE)):
                yield part
        else:
            yield annotation_rows(data)


class Batches(Protocol):
    """Rows in batches; read again where they last, and judged before any is sent."""

    @property
    def batch_size(self) -> int: ...
    @property
    def is_lasting(self) -> bool: ...
    @property
    def in_memory(self) -> bool: ...
    def batches(self) -> Iterable[Batch]: ...
    def hides_rows(self) -> bool: ...
    def warn(self) -> None: ...


@frozen
class GivenRows:
    """Rows that were judged already, or need not be."""

    texts: Sequence[bytes]
    batch_size: int
    is_lasting: bool = True
    in_memory: bool = True
    are_hidden: bool = False

    @property
    def fit_one_request(self) -> bool:
        """Whether the service takes them in one."""
        return len(list(islice(split_rows(self.texts, self.batch_size), 2))) < 2

    def batches(self) -> Iterator[Batch]:
        """Give the rows in their order."""
        return numbered(split_rows(self.texts, self.batch_size))

    def hides_rows(self) -> bool:
        """Tell whether the service will not give back some of the rows."""
        return self.are_hidden

    def warn(self) -> None:
        """Say nothing: who judged them did."""


@frozen
class JudgedRows:
    """Rows that are judged as they are read, and split into batches.

    Attributes
    ----------
    gaps
        What faultless rows lack, but not without loss; complete when all are read.
    """

    source: Source
    rules: AnnotationRules
    batch_size: int
    for_update: bool = False
    round_positions: bool = False
    gaps: list[str] = field(factory=list[str])

    def batches(self) -> Iterator[Batch]:
        """Give the rows in the order of the data.

        Raises
        ------
        InvalidAnnotation
            A part of them has faults; of a source that lasts, all faults.
        """
        return numbered(split_rows(self._texts(), self.batch_size))

    @property
    def is_lasting(self) -> bool:
        """Whether the rows can be read twice."""
        return self.source.is_lasting

    @property
    def in_memory(self) -> bool:
        """Whether the rows are in memory already."""
        return self.is_lasting and not isinstance(self.source.data, str | os.PathLike)

    def hides_rows(self) -> bool:
        """Tell whether the service will not give back some of the rows read so far."""
        return bool(self.gaps) and not self.for_update  # of an update, the old rows tell the new

    def warn(self) -> None:
        """Tell what the rows lack, once it is known."""
        if self.gaps:
            notice("; ".join(self.gaps))

    def _texts(self) -> Iterator[bytes]:
        faults: list[AnnotationFault] = []
        lacking = Judged()
        ids: set[int] = set()
        start = 0
        for part in self.source.parts(self.rules.text_fields):
            judged = self._judge(part)
            lacking.take_lacks(judged)
            self.gaps[:] = lacking.gaps
            faults += (evolve(fault, index=fault.index + start) for fault in judged.faults)
            faults += judged.repeated_ids(ids, start)
            ids.update(judged.ids)
            start += len(part)
            if faults and not self.source.is_lasting:
                break
            if not faults:
                texts = judged.texts()
                faults += too_long(texts, start - len(part))
                yield from () if faults else texts
        if faults:
            raise InvalidAnnotation(faults, schema_type=self.rules.schema_type)

    def _judge(self, part: Sequence[Any]) -> Judged:
        return self.rules.judge(
            part, for_update=self.for_update, round_positions=self.round_positions
        )


def too_long(texts: Iterable[bytes], first_row: int = 0) -> Iterator[AnnotationFault]:
    """Name the rows that the service's proxy takes in no request."""
    for row, text in enumerate(texts, first_row):
        if len(text) > BYTES_A_BODY:
            message = f"found {len(text):,} bytes of JSON, too many for one request"
            expected = f"no more than {BYTES_A_BODY:,}"
            yield AnnotationFault(row, "$", message, len(text), expected)


def numbered(lists: Iterable[list[bytes]]) -> Iterator[Batch]:
    """Give batches their numbers, and say where in the data each begins."""
    first_row = 0
    for number, texts in enumerate(lists):
        yield Batch(number, first_row, texts)
        first_row += len(texts)


def checked_data(data: object) -> object:
    """See that data are something that has rows.

    Raises
    ------
    InvalidInput
        They are not.
    """
    if hasattr(data, "to_records") or isinstance(data, str | os.PathLike | Mapping | Iterable):
        return cast("Any", data)
    raise InvalidInput(
        "data is a DataFrame, rows (mappings, in a list or a generator), or the path of a CSV or "
        f"parquet file, not {type(data).__name__}"
    )
