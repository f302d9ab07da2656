"""Rows sent in many requests at once, each of them once: the engine of all bulk writes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any, Protocol

from attrs import define, field

from annotationframeworkclient._journal import Batch, Entry, Journal
from annotationframeworkclient._settling import Seen, own_id
from annotationframeworkclient._writers import Writer
from annotationframeworkclient.errors import (
    Conflict,
    ConnectionFailed,
    DecodeError,
    FrameworkError,
    InvalidInput,
    OutcomeUnknown,
    PartialWrite,
    RateLimited,
    ServerFault,
    ServiceError,
    ServiceTimeout,
)

AT_ONCE = 4  # requests: with three workers the service takes no more at a time
PATIENCE = 600.0  # s: the services' proxies give up a request after that
_RESENDS = 5  # of one batch, each after it was found that the last came to nothing
_REFUSALS_IN_A_ROW = 20  # of a server that is too busy, or not there
_PAUSE = 15.0  # s, where such a server does not say how long to wait
_FIRST_LOOK, _LONGEST_LOOK = 1.0, 60.0  # s between two looks
_TIMED_OUT = 408  # some proxy's word; what stands behind it may be at work
_ROLLED_BACK = ("transaction has been rolled back", "InFailedSqlTransaction")
_UNCLEAR = "others have written to the table, or some rows cannot be read back"


class Progress(Protocol):
    """What shows how far an upload is."""

    def update(self, rows: int) -> object:
        """Show that so many more rows are in."""
        ...

    def say(self, words: str) -> object:
        """Show what is waited for."""
        ...


@define
class Upload:
    """One bulk write: what is sent, what has come of it.

    Attributes
    ----------
    goes_alone
        Tells whether rows that are sent now cannot be read back: of several such batches at a time
        it could not be told which is which.
    total
        How many batches there were.
    settled, resent
        How many batches' answers were lost and found again, or sent again.
    """

    writer: Writer
    journal: Journal
    pause: Callable[[float], None]
    progress: Progress
    goes_alone: Callable[[], bool] = lambda: False
    at_once: int = AT_ONCE
    patience: float = PATIENCE
    total: int = 0
    settled: int = 0
    resent: int = 0
    _pending: dict[Future[list[int]], Batch] = field(factory=dict[Future[list[int]], Batch])
    _doubtful: list[Batch] = field(factory=list[Batch])
    _refused: list[tuple[Batch, FrameworkError]] = field(factory=list[Any])
    _conflicts: dict[int, Conflict] = field(factory=dict[int, Conflict])
    _sent_again: dict[int, Batch] = field(factory=dict[int, Batch])
    _attempts: Counter[int] = field(factory=Counter[int])
    _busy: int = 0

    def run(self, batches: Iterable[Batch]) -> None:
        """Send what is not in yet.

        Raises
        ------
        OutcomeUnknown
            It cannot be found out whether a batch is in.
        PartialWrite
            A batch was refused, and others are in.
        """
        self.writer.start(self.journal)
        pool = ThreadPoolExecutor(self.at_once)
        try:
            self._send_all(batches, pool)
        except KeyboardInterrupt:
            self.progress.say(
                f"waiting for {len(self._pending)} requests; Ctrl-C again leaves them"
            )
            raise
        finally:
            try:  # what is under way is written down, whatever happened
                self._collect_all()
            finally:  # or is left to the journal, at a second Ctrl-C
                pool.shutdown(wait=not self._pending, cancel_futures=True)
        if self._sent_again:
            self._look_for_copies()

    def _send_all(self, batches: Iterable[Batch], pool: ThreadPoolExecutor) -> None:
        try:
            for batch in self._unsettled_first(batches):
                self._take(batch, pool)
        except InvalidInput:  # of a later part of a stream
            self._drain(pool)
            raise
        self._drain(pool)

    def _unsettled_first(self, batches: Iterable[Batch]) -> Iterator[Batch]:
        """Settle what an earlier run left open, together, before anything else is sent."""
        given = iter(batches)
        held: list[Batch] = []
        open_ones = self.journal.unsettled()
        while open_ones and (batch := next(given, None)) is not None:
            state = self._entry(batch).state
            if state == "sending":
                self.total += 1
                self._doubtful.append(batch)
                open_ones -= 1
            elif state == "done":
                yield batch
            else:
                held.append(batch)
        yield from held
        yield from given

    def _take(self, batch: Batch, pool: ThreadPoolExecutor) -> None:
        self.total += 1
        entry = self._entry(batch)
        if entry.state == "done":
            self.writer.note(batch, entry.ids)
            self.progress.update(len(batch.texts))
            return
        self._settle(pool)
        while len(self._pending) >= (1 if self.goes_alone() else self.at_once):
            self._collect(pool)
        self._send(batch, pool)

    def _entry(self, batch: Batch) -> Entry:
        """Look up what an earlier run has done, which may come in twice."""
        entry = self.journal.entry(batch)
        if entry.was_sent_again:
            self._sent_again[batch.number] = batch
        return entry

    def _send(self, batch: Batch, pool: ThreadPoolExecutor) -> None:
        self.journal.sending(batch, self.writer.after_id())
        self._pending[pool.submit(self.writer.send, batch)] = batch

    def _collect(self, pool: ThreadPoolExecutor) -> None:
        """Wait for the next answer, and for all when one of them was lost."""
        self._note(wait(self._pending, return_when=FIRST_COMPLETED).done)
        self._settle(pool)

    def _collect_all(self) -> None:
        self._note(wait(self._pending).done)

    def _drain(self, pool: ThreadPoolExecutor) -> None:
        self._settle(pool)
        while self._pending:
            self._collect(pool)

    def _note(self, answers: Iterable[Future[list[int]]]) -> None:
        for answer in answers:
            batch = self._pending.pop(answer)
            error = answer.exception()
            if error is None:
                self._done(batch, answer.result())
            elif isinstance(error, FrameworkError):
                self._note_failure(batch, error)
            else:
                raise error

    def _done(self, batch: Batch, ids: list[int]) -> None:
        self.journal.done(batch, ids)
        self.writer.note(batch, ids)
        self.progress.update(len(batch.texts))
        self._busy = 0

    def _note_failure(self, batch: Batch, error: FrameworkError) -> None:
        if isinstance(error, Conflict) and batch.number in self._sent_again:
            self._conflicts[batch.number] = error  # with itself, if it came in late
            self._doubtful.append(batch)
        elif _is_doubtful(error):
            self._doubtful.append(batch)
        else:
            if _may_pass(error) or not self.writer.leaves_parts:
                self.journal.not_sent(batch)
            self._refused.append((batch, error))
        if isinstance(error, ServiceError):
            self.journal.answered(batch)

    def _settle(self, pool: ThreadPoolExecutor) -> None:
        """Find out what became of lost answers, and send again what is not in."""
        while self._doubtful or self._refused:
            self._collect_all()
            if self._refused:
                self._stand(*self._refused.pop(0), pool)
            for batch in self._look_until_clear():
                self._again(batch)
                self._send(batch, pool)

    def _stand(self, batch: Batch, error: FrameworkError, pool: ThreadPoolExecutor) -> None:
        """Wait where the server is too busy or not there; give up on other refusals."""
        if not _may_pass(error) or self._busy >= _REFUSALS_IN_A_ROW:
            for lost in self._look_until_clear():  # so that all that can be told is told
                self.journal.sent_again(lost)  # by the next call, while this request may come in
                self.journal.not_sent(lost)
            raise self._accounted(batch, error)
        self._busy += 1
        asked = getattr(error, "retry_after", None)
        self.pause(_PAUSE if asked is None else asked)
        self._send(batch, pool)

    def _accounted(self, batch: Batch, error: FrameworkError) -> FrameworkError:
        """Tell with a refusal what is in."""
        written = self.writer.written(self.journal)
        parts: Mapping[int, int] = {}
        for other in [*(refused for refused, _ in self._refused), batch]:
            try:
                parts = self.writer.parts(other)
            except FrameworkError as trouble:
                why = f"a row of it was refused ({error}), and it could not be read ({trouble})"
                return self._unknown([other], why)
            if not parts:
                self.journal.not_sent(other)
            written |= {other.first_row + place: given for place, given in parts.items()}
        if not written:
            return error
        where = _refused_row(batch, parts) if self.writer.leaves_parts else str(batch)
        partial = PartialWrite(
            f"{error} ({where}). What was written before it is in .written", written=written
        )
        partial.__cause__ = error
        return partial

    def _again(self, batch: Batch) -> None:
        """Take note that a batch is sent again, unless that cannot help."""
        self._attempts[batch.number] += 1
        conflict = self._conflicts.pop(batch.number, None)
        if conflict is None and self._attempts[batch.number] <= _RESENDS:
            self.resent += 1
            self._sent_again[batch.number] = batch
            self.journal.sent_again(batch)
            return
        never = ConnectionFailed(f"it was sent {_RESENDS + 1} times, and did not come in")
        raise self._accounted(batch, conflict or never)

    def _look_until_clear(self) -> list[Batch]:
        """Look for doubtful batches again and again, and give those that are not in."""
        doubtful, self._doubtful = self._doubtful, []
        entries = {batch.number: (batch, self.journal.entry(batch)) for batch in doubtful}
        # Of alike batches one may be taken for the other: none is over before all are.
        at_work = (entry.sent_at for _, entry in entries.values() if not entry.was_answered)
        last_sent = max(at_work, default=0.0)
        lost: list[Batch] = []
        waited, delay = 0.0, _FIRST_LOOK
        while entries:
            seen, trouble = self._look(entries)
            for number, ids in seen.found.items():
                self.settled += 1
                self._done(entries.pop(number)[0], ids)
            if seen.found:
                continue  # what is left may be clear now
            is_over = max(waited, time.time() - last_sent) >= self.patience
            gone = sorted(seen.absent if is_over else seen.absent & seen.repeatable)
            lost += [entries.pop(number)[0] for number in gone]
            if not entries:
                break
            if waited >= self.patience or (is_over and not trouble):
                raise self._unknown([batch for batch, _ in entries.values()], trouble or _UNCLEAR)
            self.progress.say(f"looking for {len(entries)} lost answers")
            self.pause(delay)
            waited, delay = waited + delay, min(2 * delay, _LONGEST_LOOK)
        return lost

    def _look(self, entries: dict[int, tuple[Batch, Entry]]) -> tuple[Seen, str]:
        try:
            return self.writer.look(entries, self.journal), ""
        except FrameworkError as error:
            return Seen(), f"the table could not be read ({error})"

    def _unknown(self, batches: list[Batch], why: str) -> OutcomeUnknown:
        advice = self.writer.advice(map(self.journal.entry, batches))
        names = ", ".join(map(str, batches))
        return self._outcome_unknown(
            f"{names}: it cannot be told whether it is in the table: {why}. {advice} before "
            "sending it again"
        )

    def _outcome_unknown(self, why: str) -> OutcomeUnknown:
        journal = self.journal.path
        then = (
            f"Then call again with the same data and journal={str(journal)!r}: it looks again "
            "before it sends anything"
            if journal
            else "An upload with a journal can go on from such a place"
        )
        operation = self.writer.operation
        error = OutcomeUnknown(f"{why}. {then}", service="annotation", operation=operation)
        error.written = self.writer.written(self.journal)
        return error

    def _look_for_copies(self) -> None:
        """See that no batch that was sent again came in twice after all."""
        entries = {
            number: (batch, self.journal.entry(batch)) for number, batch in self._sent_again.items()
        }
        try:
            copies = self.writer.copies(entries, self.journal)
        except FrameworkError as error:
            raise self._outcome_unknown(
                f"all rows are in, but some were sent again, and whether they came in twice could "
                f"not be read ({error})"
            ) from error
        for number, ids in copies.items():
            raise self._outcome_unknown(
                f"{entries[number][0]} came in twice, since its first request was carried out "
                f"very late. The second copy has the ids {ids[0]} to {ids[-1]}: delete those"
            )
        self.journal.forget_sent_again()


def _may_pass(error: FrameworkError) -> bool:
    """Tell whether nothing was written, and waiting may help."""
    never_left = isinstance(error, ConnectionFailed | ServiceTimeout)
    return never_left or isinstance(error, RateLimited) or _was_rolled_back(error)


def _refused_row(batch: Batch, parts: Mapping[int, int]) -> str:
    """Name the first row of a batch that is not in."""
    place = next((one for one in range(len(batch.texts)) if one not in parts), 0)
    return f"row {batch.first_row + place} of the data, id {own_id(batch.texts[place])}"


def _was_rolled_back(error: FrameworkError) -> bool:
    said = getattr(error, "server_message", "")
    return any(words in said for words in _ROLLED_BACK)


def _is_doubtful(error: FrameworkError) -> bool:
    if isinstance(error, ConnectionFailed | ServiceTimeout):
        return False  # of a write: it never left
    if isinstance(error, ServerFault):
        return not _was_rolled_back(error)
    if isinstance(error, ServiceError) and error.status == _TIMED_OUT:
        return True
    return isinstance(error, OutcomeUnknown | DecodeError)
