"""Rows in CSV and parquet files, in frames that fit into memory, each cell as it was written."""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd

_AT_ONCE = 10_000  # rows in a frame
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_FLAGS = {"true": True, "false": False}
# How R, numpy, pandas and SQL write that there is no value; of a text it may be the text itself.
_NOTHING = {"", "NA", "nan", "NaN", "<NA>", "None", "null", "NULL"}


def frames_of(path: Path, text_fields: Collection[str]) -> Iterator[pd.DataFrame]:
    """Read a file.

    Parameters
    ----------
    text_fields
        The columns of a CSV file whose cells are texts, whatever they look like.

    Raises
    ------
    InvalidInput
        It cannot be read, or is of another kind.
    """
    kind = path.suffix.lower()
    if kind in (".csv", ".tsv"):
        return _csv_frames(path, "\t" if kind == ".tsv" else ",", text_fields)
    if kind in (".parquet", ".pq"):
        return _parquet_frames(path)
    raise InvalidInput(f"{str(path)!r}: files are .csv, .tsv or .parquet")


def _csv_frames(path: Path, delimiter: str, text_fields: Collection[str]) -> Iterator[pd.DataFrame]:
    # pandas would read a column's cells by what they all look like: 007 as 7, ids as floats.
    import pandas as pd

    with _reading(path), path.open(newline="", encoding="utf-8-sig") as lines:
        rows = csv.reader(lines, delimiter=delimiter, strict=True)
        names = next(rows, list[str]())
        if not names:
            raise InvalidInput(
                f"{str(path)!r}: its first line is empty; it has to name the columns"
            )
        while part := list(islice(_full_rows(rows, names, path), _AT_ONCE)):
            cells = zip(*part, strict=True)
            columns = [
                _column(given, is_text=name in text_fields)
                for name, given in zip(names, cells, strict=True)
            ]
            yield pd.DataFrame(dict(enumerate(columns))).set_axis(names, axis="columns")


def _full_rows(rows: Any, names: list[str], path: Path) -> Iterator[list[str]]:
    for row in rows:
        if row and len(row) != len(names):
            raise InvalidInput(
                f"{str(path)!r}, line {rows.line_num}: {len(row)} cells, but the first line names "
                f"{len(names)} columns"
            )
        if row:  # an empty line is none
            yield row


def _column(cells: tuple[str, ...], *, is_text: bool) -> pd.Series[Any]:
    import pandas as pd

    values = [cell or None for cell in cells] if is_text else list(map(_value, cells))
    # Of several kinds a series makes one: of integers with gaps floats, which have lost digits.
    is_mixed = len(set(map(type, values))) > 1
    return pd.Series(values, dtype=object) if is_mixed else pd.Series(values)


def _value(cell: str) -> object:
    cell = cell.strip()
    if _INTEGER.fullmatch(cell):
        return int(cell)
    if _NUMBER.fullmatch(cell):
        return float(cell)
    return None if cell in _NOTHING else _FLAGS.get(cell.lower(), cell)


def _parquet_frames(path: Path) -> Iterator[pd.DataFrame]:
    try:
        file: Any = import_module("pyarrow.parquet")  # it ships no types
    except ImportError as error:
        raise InvalidInput(
            "reading parquet needs pyarrow: pip install 'annotationframeworkclient[parquet]'"
        ) from error
    with _reading(path), file.ParquetFile(path) as opened:
        for part in opened.iter_batches(batch_size=_AT_ONCE):
            yield part.to_pandas(integer_object_nulls=True)  # else they become floats


@contextmanager
def _reading(path: Path) -> Generator[None]:
    try:
        yield
    except UnicodeDecodeError as error:
        raise InvalidInput(f"{str(path)!r}: it is not UTF-8 text") from error
    except OSError as error:
        raise InvalidInput(f"{str(path)!r}: {error.strerror or error}") from error
    except InvalidInput:
        raise
    except (csv.Error, ValueError) as error:  # pyarrow's errors are ValueErrors
        raise InvalidInput(f"{str(path)!r}: it cannot be read ({error})") from error
