"""What became of annotations: their faults, and the faultless ones as they are to be sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from typing import Any, TypeAlias, cast

import attrs

from annotationframework_api._runtime.codec import encode_json
from annotationframeworkclient._columns import Columns
from annotationframeworkclient._faults import AnnotationFault
from annotationframeworkclient._report import counted
from annotationframeworkclient._wire import JSON

Row: TypeAlias = dict[str, JSON]


@attrs.define
class Lacks:
    """How many rows lack anything, and how many lack each field."""

    rows: int = 0
    fields: Counter[str] = attrs.field(factory=Counter[str])

    def add(self, names: Iterable[str], rows: int) -> None:
        """Count rows that lack the same fields."""
        self.rows += rows
        self.fields.update(dict.fromkeys(names, rows))

    def __str__(self) -> str:
        names = (
            name if count == self.rows else f"{name} ({count})"
            for name, count in self.fields.items()
        )
        verb = "has" if self.rows == 1 else "have"
        return f"{counted(self.rows, 'annotation')} {verb} no {', '.join(names)}"


@attrs.define
class Judged:
    """What was found of annotations that were judged together.

    Attributes
    ----------
    faults
        Every fault, in the order of the annotations.
    """

    faults: list[AnnotationFault] = attrs.field(factory=list[AnnotationFault])
    _lacks: dict[str, Lacks] = attrs.field(factory=dict[str, "Lacks"])
    _columns: list[tuple[Sequence[int], Columns]] = attrs.field(factory=list[Any])
    _rows: dict[int, Row] = attrs.field(factory=dict[int, Row])
    _ids: list[tuple[Sequence[int], list[int]]] = attrs.field(factory=list[Any])

    def accept(self, places: Sequence[int], columns: Columns) -> None:
        """Take faultless rows, in columns."""
        self._columns.append((places, columns))
        ids = columns.fields.get("id")
        if ids is not None:
            self._ids.append((places, ids if isinstance(ids, list) else cast("Any", ids).tolist()))

    def add(self, index: int, wire: Row | None, faults: Iterable[AnnotationFault]) -> None:
        """Take one row in wire form, and its faults."""
        self.faults += faults
        if wire is not None:
            self._rows[index] = wire
            given = wire.get("id")
            if type(given) is int:
                self._ids.append(([index], [given]))

    def refuse_repeated_ids(self) -> None:
        """Refuse the id of an earlier row, as the service would: in an update, after the first."""
        given = [ids for _, ids in self._ids]
        if len(set[int]().union(*given)) < sum(map(len, given)):
            self.faults += self._repeated_ids()
        self.faults.sort(key=lambda fault: (fault.index, fault.path))

    def _repeated_ids(self) -> Iterator[AnnotationFault]:
        owners: dict[int, int] = {}
        for index, given in sorted(self._places_of_ids()):
            if owners.setdefault(given, index) != index:
                yield _repeated_id(index, given, f"the id of row {owners[given]}")

    def repeated_ids(self, earlier: Set[int], start: int) -> Iterator[AnnotationFault]:
        """Refuse the ids of rows that were judged before, of which there were `start`."""
        for place, given in sorted(self._places_of_ids()):
            if given in earlier:
                yield _repeated_id(start + place, given, "the id of a row before")

    def _places_of_ids(self) -> Iterator[tuple[int, int]]:
        for places, ids in self._ids:
            yield from zip(places, ids, strict=True)

    def lack(self, loss: str, names: Iterable[str], rows: int = 1) -> None:
        """Note that faultless rows lack fields, and what the service makes of that."""
        lacking = list(names)
        if lacking:
            self._lacks.setdefault(loss, Lacks()).add(lacking, rows)

    def take_lacks(self, other: Judged) -> None:
        """Count what the rows of another part lack, too."""
        for loss, theirs in other._lacks.items():
            lacks = self._lacks.setdefault(loss, Lacks())
            lacks.rows += theirs.rows
            lacks.fields.update(theirs.fields)

    @property
    def gaps(self) -> list[str]:
        """What faultless rows lack that the service does without, but not without loss.

        An optional number, text or flag without a value makes a row that the service cannot give
        back; of a replaced row it keeps what is left out, but for points, which it erases. A
        sentence for each such loss.
        """
        return [f"{lacks}: {loss}" for loss, lacks in self._lacks.items()]

    @property
    def ids(self) -> list[int]:
        """The ids of the rows, in their order; rows without one are left out."""
        return [given for _, given in sorted(self._places_of_ids())]

    def texts(self) -> list[bytes]:
        """Give the faultless rows, in their order, as the JSON that is to be sent."""
        faulty = {fault.index for fault in self.faults}
        written = [(places, columns.texts()) for places, columns in self._columns]
        written += [([index], [encode_json(row)]) for index, row in self._rows.items()]
        texts = list(chain.from_iterable(texts for _, texts in written))
        if not faulty and all(isinstance(places, range) for places, _ in written):
            return texts  # slices, in their order
        places = chain.from_iterable(places for places, _ in written)
        in_order = sorted(zip(places, texts, strict=True))
        return [text for index, text in in_order if index not in faulty]


def _repeated_id(index: int, given: int, whose: str) -> AnnotationFault:
    expected = "an id that no row before has"
    return AnnotationFault(index, "$.id", f"found {given}, {whose}", given, expected)
