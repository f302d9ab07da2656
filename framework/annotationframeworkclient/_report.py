"""Many faults of annotations, told in a few lines or in a frame."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from annotationframeworkclient.validation import AnnotationFault

_LONGEST = 400  # characters of a line: paths hold the caller's own keys
# A message but for its values, which are quoted, numbers, or in brackets.
_VALUES = re.compile(r"""".*?"|'.*?'|\[.*\]|\{.*\}|-?\d[\d.e+-]*|\b(?:true|false|null)\b""")


def fault_lines(faults: Sequence[AnnotationFault], *, most: int) -> list[str]:
    """Tell faults a line a kind, for no more than so many kinds."""
    kinds = _kinds(faults)
    lines = [_line(alike) for alike in kinds[:most]]
    if (left := len(kinds) - most) > 0:
        lines.append(f"... and {counted(left, 'more kind')} of fault: see .faults")
    return lines


def fault_frame(faults: Sequence[AnnotationFault]) -> pd.DataFrame:
    """Put faults into a frame, a row each, in the order given.

    Returns
    -------
    As `InvalidAnnotation.to_dataframe` gives it:

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
    import pandas as pd

    texts = {
        name: pd.array([getattr(fault, name) for fault in faults], dtype="string")
        for name in ("path", "message", "expected")
    }
    return pd.DataFrame(
        {
            "row": pd.array([fault.index for fault in faults], dtype="int64"),
            "path": texts["path"],
            "message": texts["message"],
            "value": pd.Series([fault.value for fault in faults], dtype="object"),
            "expected": texts["expected"],
        }
    )


def counted(number: int, noun: str) -> str:
    """Write a number of things."""
    return f"{number} {noun}" if number == 1 else f"{number:,} {noun}s"


def _kinds(faults: Sequence[AnnotationFault]) -> list[list[AnnotationFault]]:
    """Put together the faults that are alike: one column of a frame may have thousands."""
    kinds: defaultdict[tuple[str, str], list[AnnotationFault]] = defaultdict(list)
    for fault in faults:
        kinds[_any_index(fault.path), _VALUES.sub("", fault.message)].append(fault)
    return list(kinds.values())


def _any_index(path: str) -> str:
    return re.sub(r"\[\d+\]", "[*]", path)


def _line(alike: Sequence[AnnotationFault]) -> str:
    first = alike[0]
    rows = list(dict.fromkeys(fault.index for fault in alike))
    same_place = all(fault.path == first.path for fault in alike)
    same_words = all(fault.message == first.message for fault in alike)
    where = first.path if same_place else _any_index(first.path)
    words = first.message if same_words else f"{first.message} (so row {first.index})"
    line = f"{_rows(rows)}, {where}: {words}; expected {first.expected}"
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."


def _rows(rows: Sequence[int]) -> str:
    """Name the first three of many rows."""
    if len(rows) == 1:
        return f"row {rows[0]}"
    named = list(map(str, rows[:3] if len(rows) > 4 else rows))
    left = len(rows) - len(named)
    rest = f"{left} more" if left else named.pop()
    return f"rows {', '.join(named)} and {rest}"
