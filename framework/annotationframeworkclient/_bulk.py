"""Bulk writes as users call them: data of any size, a journal, a progress bar, one result."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager
from numbers import Integral, Real
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import frozen

from annotationframeworkclient._journal import Batch, Journal, as_path
from annotationframeworkclient._report import counted
from annotationframeworkclient._rows import ROWS_A_POST, ROWS_A_PUT, insert_rows
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient._sources_of_rows import (
    Batches,
    GivenRows,
    JudgedRows,
    Source,
    checked_data,
    too_long,
)
from annotationframeworkclient._uploads import PATIENCE, Progress, Upload
from annotationframeworkclient._writers import Deletes, Inserts, Updates, Writer
from annotationframeworkclient.errors import (
    FrameworkError,
    InvalidAnnotation,
    InvalidInput,
    PartialWrite,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tqdm.auto import tqdm

    from annotationframeworkclient._frames import PositionColumns
    from annotationframeworkclient._sources_of_rows import Data
    from annotationframeworkclient._wire import Ids
    from annotationframeworkclient.validation import AnnotationRules, Judged

    Where = str | os.PathLike[str] | None

_DIGESTS = "sha256 of the rows as JSON, 1"


@frozen(eq=False)
class UploadResult:
    """What became of a bulk write that came to its end: every row is in, once.

    Attributes
    ----------
    table_name
        Where it was written.
    ids
        int64, a row each, in the order of the data: of an upload the new ids, of updates the new
        ids, of deletes the ids that the table has.
    batches, resumed
        How many requests the data make, and how many rows were in already by the journal.
    settled, resent
        How many batches' answers were lost: found in the table, or not there and sent again.
    journal
        The journal's file; it can be deleted now.
    """

    table_name: str
    ids: NDArray[np.int64]
    batches: int
    resumed: int = 0
    settled: int = 0
    resent: int = 0
    journal: Path | None = None

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.ids)

    def __repr__(self) -> str:
        return f"UploadResult({self.table_name!r}, {self.rows} rows in {self.batches} batches)"


class BulkWrites(ServiceClient):
    """Uploads that survive faults; a part of the annotation client."""

    if TYPE_CHECKING:  # the annotation client has them

        def _volume(self, aligned_volume_name: str | None) -> str: ...
        def _schema_type(self, table_name: str, aligned_volume_name: str | None) -> str: ...
        def _rules_of(self, schema_type: str) -> AnnotationRules: ...

    def upload(
        self,
        table_name: str,
        data: Data,
        *,
        journal: Where = None,
        position_columns: PositionColumns = None,
        round_positions: bool = False,
        batch_size: int = ROWS_A_POST,
        patience: float = PATIENCE,
        progress: bool | None = None,
        aligned_volume_name: str | None = None,
    ) -> UploadResult:
        """Check any number of annotations and post them, each once, whatever the network does.

        Source: annotation: post_annotations; get_annotation_count and get_annotations to look.

        Parameters
        ----------
        data
            A DataFrame, rows as for `post_annotation`, or the path of a CSV, TSV or parquet file.
            All are checked before the first is sent; but the rows of a generator, which need not
            fit into memory, batch by batch.
        journal
            A file that keeps what is in. Called again with the same data, an upload that was
            killed goes on where it stopped.
        position_columns
            Of a frame or a file: as for `post_annotation_df`.
        round_positions
            Whether fractional positions are rounded; otherwise they are faults.
        batch_size
            Rows in one request, 10,000 at most.
        patience
            Seconds that an unanswered request is looked for, from when it was sent, before it is
            sent again: the services may be at work on one for 600.
        progress
            Whether to show a bar; by default where somebody sees it.

        Raises
        ------
        InvalidAnnotation
            Some rows have faults; nothing was sent.
        InvalidInput
            The journal belongs to another upload, to other data, or to another process.
        OutcomeUnknown
            It cannot be found out whether a batch is in; the journal keeps everything.
        PartialWrite
            A batch was refused, or a later row of a generator has faults; `.written` has the rows
            that are in, by position in the data.

        Examples
        --------
        >>> rows = [{"pt": {"position": [4, 5, z]}, "volume": 1.5} for z in range(3)]
        >>> client.annotation.upload("nuclei", rows).ids
        array([3, 4, 5])
        """
        volume = self._volume(aligned_volume_name)
        schema_type = self._schema_type(table_name, volume)
        _check_size(batch_size)
        source = JudgedRows(
            Source(checked_data(data), position_columns),
            self._rules_of(schema_type),
            batch_size,
            round_positions=round_positions,
        )
        work = _Work(Inserts(self._client, volume, table_name), "upload", volume, table_name)
        return self._carry_out(work, source, as_path(journal), patience, progress)

    def upload_updates(
        self,
        table_name: str,
        data: Data,
        *,
        journal: Where = None,
        position_columns: PositionColumns = None,
        round_positions: bool = False,
        batch_size: int = ROWS_A_PUT,
        patience: float = PATIENCE,
        progress: bool | None = None,
        aligned_volume_name: str | None = None,
    ) -> UploadResult:
        """Check any number of changed annotations and replace the stored rows, each once.

        Source: annotation: update_annotations. Arguments and errors as `upload`, rows as
        `update_annotation`. A lost answer is settled by following the old rows to their
        successors.

        Examples
        --------
        >>> changed = [{**row, "volume": 1.0} for row in client.annotation.get_annotation(
        ...     "nuclei", [1, 2])]
        >>> client.annotation.upload_updates("nuclei", changed).rows
        2
        """
        volume = self._volume(aligned_volume_name)
        schema_type = self._schema_type(table_name, volume)
        _check_size(batch_size)
        source = JudgedRows(
            Source(checked_data(data), position_columns),
            self._rules_of(schema_type),
            batch_size,
            for_update=True,
            round_positions=round_positions,
        )
        work = _Work(Updates(self._client, volume, table_name), "updates", volume, table_name)
        return self._carry_out(work, source, as_path(journal), patience, progress)

    def upload_deletes(
        self,
        table_name: str,
        annotation_ids: Ids,
        *,
        journal: Where = None,
        progress: bool | None = None,
        aligned_volume_name: str | None = None,
    ) -> UploadResult:
        """Mark any number of rows as deleted (annotation: delete_annotations).

        A lost answer is simply asked for again: deleting twice does no harm. Ids that the table
        does not have are left out of the result.

        Examples
        --------
        >>> client.annotation.upload_deletes("nuclei", [1, 2]).ids
        array([1, 2])
        """
        from annotationframeworkclient._wire import int64_ids

        volume = self._volume(aligned_volume_name)
        self._schema_type(table_name, volume)  # there is such a table
        texts = [b"%d" % one for one in dict.fromkeys(int64_ids(annotation_ids))]
        work = _Work(Deletes(self._client, volume, table_name), "deletes", volume, table_name)
        source = GivenRows(texts, ROWS_A_POST)
        return self._carry_out(work, source, as_path(journal), PATIENCE, progress)

    def _insert(self, volume: str, table: str, judged: Judged) -> list[int]:
        """Post rows that were judged: in one request, or by way of the engine."""
        texts = judged.texts()
        if faults := [*too_long(texts)]:
            raise InvalidAnnotation(faults)
        source = GivenRows(texts, ROWS_A_POST, are_hidden=bool(judged.gaps))
        if source.fit_one_request:
            return insert_rows(self._client, volume, table, texts)
        work = _Work(Inserts(self._client, volume, table), "upload", volume, table)
        ids: list[int] = self._carry_out(work, source, None, PATIENCE, False).ids.tolist()
        return ids

    def _carry_out(
        self,
        work: _Work,
        source: Batches,
        path: Path | None,
        patience: float,
        progress: bool | None,
    ) -> UploadResult:
        _check_how(patience, progress)
        header = {"server": self.server_address, **work.header(source.batch_size)}
        batches = source.batches()
        if source.in_memory:
            batches = list(batches)  # all faults, before the journal is made
        with closing(Journal(path, header)) as journal:
            if source.is_lasting:
                journal.plan(batches if isinstance(batches, list) else source.batches())
                source.warn()
            resumed = journal.rows_done()
            with _bar(progress, work.kind, journal.rows_planned()) as bar:
                upload = Upload(
                    work.writer,
                    journal,
                    self._context.transport.pause,
                    bar,
                    goes_alone=source.hides_rows,
                    patience=patience,
                )
                _run(upload, batches)
            if not source.is_lasting:
                journal.end(upload.total)
                source.warn()
            ids = _all_ids(journal)
        return UploadResult(
            work.table, ids, upload.total, resumed, upload.settled, upload.resent, path
        )


@frozen
class _Work:
    """What is to be done where."""

    writer: Writer
    kind: str
    volume: str
    table: str

    def header(self, batch_size: int) -> dict[str, str]:
        """Say what a journal of it is of, beside the server."""
        return {
            "aligned_volume": self.volume,
            "table": self.table,
            "kind": self.kind,
            "digests": _DIGESTS,
            "batch_size": str(batch_size),
        }


def _run(upload: Upload, batches: Iterable[Batch]) -> None:
    before = upload.journal.rows_done()
    try:
        upload.run(batches)
    except InvalidInput as error:  # of a later part of the data
        written = upload.writer.written(upload.journal)
        has_written = upload.journal.rows_done() > before
        if not written or not (has_written or isinstance(error, InvalidAnnotation)):
            raise
        why = str(error).replace("; nothing was sent", "", 1)
        raise PartialWrite(
            f"{why}. {counted(len(written), 'row')} before are in: see .written", written=written
        ) from error
    except FrameworkError:
        raise
    except Exception as error:  # of a generator
        if rows := upload.journal.rows_done():
            error.add_note(f"Of the upload {counted(rows, 'row')} are in.")
        raise


def _all_ids(journal: Journal) -> NDArray[np.int64]:
    import numpy as np

    parts = [np.frombuffer(ids, dtype=np.int64) for _, ids in journal.finished()]
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)


def _check_size(batch_size: Any) -> None:
    is_number = isinstance(batch_size, Integral) and batch_size is not True
    if not is_number or not 1 <= int(batch_size) <= ROWS_A_POST:
        raise InvalidInput(f"batch_size={batch_size!r}: it is a whole number, 1 to {ROWS_A_POST}")


def _check_how(patience: Any, progress: Any) -> None:
    if not isinstance(patience, Real) or not 0 <= float(patience) < math.inf:
        raise InvalidInput(f"patience={patience!r}: it is a number of seconds, 0 or more")
    if progress not in (None, True, False):
        raise InvalidInput(f"progress={progress!r}: it is True, False or None")


class _Unseen:
    """Progress that nobody watches."""

    def update(self, rows: int) -> None:
        """Show nothing."""

    def say(self, words: str) -> None:
        """Say nothing."""


@frozen
class _Bar:
    """Progress as a bar in the terminal or the notebook."""

    bar: tqdm[NoReturn]

    def update(self, rows: int) -> None:
        """Show that so many more rows are in."""
        self.bar.set_postfix_str("", refresh=False)
        self.bar.update(rows)

    def say(self, words: str) -> None:
        """Show what is waited for."""
        self.bar.set_postfix_str(words)


@contextmanager
def _bar(progress: bool | None, kind: str, total: int | None) -> Generator[Progress]:
    """Show how many rows are in, where there is somebody to see it."""
    if not (_is_watched() if progress is None else progress):
        yield _Unseen()
        return
    from tqdm.auto import tqdm

    columns, lines = _size()
    with tqdm(
        desc=kind, total=total, unit=" rows", unit_scale=True, ncols=columns, nrows=lines
    ) as bar:
        yield _Bar(bar)


def _size() -> tuple[int, int] | tuple[None, None]:
    """Give a size where the terminal says that it has none: the bar would not be shown."""
    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    except (OSError, ValueError):  # a notebook, or a file
        return None, None
    return (None, None) if columns else (80, 24)


def _is_watched() -> bool:
    try:
        return sys.stderr.isatty() or "ipykernel" in sys.modules
    except (AttributeError, ValueError):  # there is none, or it is closed
        return False
