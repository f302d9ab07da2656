"""Our verdicts against those of the real services: every recorded post and update, judged again.

What docs/verdicts.md tells of the differences is kept true here.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve, frozen
from tests.faithfulness import Row, unfaithful
from tests.real_services import stored_by_real_schemas

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient._definitions import is_reference
from annotationframeworkclient.validation import AnnotationRules

REPOSITORY = Path(__file__).parents[1]
RECORDINGS = REPOSITORY.parent / "shared" / "recordings" / "annotation.jsonl"
PAGE = REPOSITORY / "docs" / "verdicts.md"

UNRECORDED_TYPES = {  # of tables whose creation is not among the recordings
    "a_group_group": "bound_tag",
    "a_user_tags": "bound_tag_user",
    "co_user": "bound_tag_user",
    "q_other": "bound_tag",
    "q_target": "bound_tag",
    "synapses_pni_2": "synapse",
}
NO_ANNOTATIONS = {  # requests that hold no list of annotations, or for a table of no known type
    "post_annotations_dict",
    "post_bare_list",
    "post_chunked",  # of this one and the two q6 the body was not kept
    "post_extra_top",
    "post_missing_key",
    "post_unknown_table",
    "put_malformed",
    "put_missing_key",
    "q6_body_over_10MB_via_ingress",
    "q6_chunked_via_ingress",
}
# Answers that tell of the table, the user or the rows that are there: no judge of rows can know.
NOT_OF_THE_ROWS = {
    "401 Unauthorized",
    "409 Conflict",
    "413 Request Entity Too Large",
    "ForeignKeyViolation",
    "Max retries exceeded",
    "Missing permission",
    "No row was found",
    "No table named",
    "UniqueViolation",
}


@frozen
class Recorded:
    """A recorded post or update, what came of it, and what we say of its rows."""

    name: str
    variant: str  # of the server: "head" or "pinned"
    table: tuple[str, ...]
    schema_type: str
    for_update: bool
    rows: list[Row]
    answer: str
    is_stored: bool
    faults: tuple[str, ...]
    why_spoilt: str = ""  # why it was refused, or what was stored of it that is something else

    @property
    def ids(self) -> list[Any]:
        """The ids of the rows as they are stored."""
        told: Any = json.loads(self.answer) if self.is_stored else []
        return list(cast("Row", told).values()) if isinstance(told, dict) else told

    @property
    def outside(self) -> set[str]:
        """What else than the rows the request failed for."""
        return set() if self.is_stored else {why for why in NOT_OF_THE_ROWS if why in self.answer}

    @property
    def is_agreed(self) -> bool:
        """Whether we refuse what the service refuses or spoils, and nothing else."""
        return bool(self.outside) or bool(self.faults) == bool(self.why_spoilt)

    def __str__(self) -> str:
        return f"{self.variant} {self.name}: {self.why_spoilt:.99}; {self.faults[:1]}"


# --- What was recorded ----------------------------------------------------------------------------


def types_of_tables(lines: Iterable[Row]) -> Iterator[tuple[str, str]]:
    """Name the recorded tables, and their types."""
    yield from UNRECORDED_TYPES.items()
    yield from ((f"every_{name}", name) for name in TYPE_NAMES)
    for line in lines:
        if (line["method"], line["status"]) == ("POST", 200) and line["path"].endswith("/table"):
            body = json.loads(line["request_body"])
            yield body["table_name"], body["schema_type"]


def annotations_in(line: Row) -> list[Row] | None:
    """Give the annotations of a recorded request, if its body holds them and nothing else."""
    try:
        body: Any = json.loads((line["request_body"] or "").removeprefix("\ufeff"))
    except ValueError:
        return None
    rows = body["annotations"] if body and list(body) == ["annotations"] else None
    return cast("list[Row]", rows) if isinstance(rows, list) else None


def judged(line: Row, schema_type: str, rows: list[Row]) -> Recorded:
    """Judge a recorded request."""
    for_update = line["method"] == "PUT"
    rules = AnnotationRules(schema_type, definition(schema_type))
    return Recorded(
        name=line["name"],
        variant=line.get("variant") or line["set"],  # caveclient's server is not named
        table=table_of(line),
        schema_type=schema_type,
        for_update=for_update,
        rows=rows,
        answer=line["response_body"],
        is_stored=line["status"] == 200,
        faults=tuple(map(str, rules.judge(rows, for_update=for_update).faults)),
    )


def table_of(line: Row) -> tuple[str, ...]:
    """Tell the table of an exchange from all others."""
    return line["set"], str(line.get("variant")), line["path"].split("/")[-2]


def followed(lines: list[Row]) -> Iterator[tuple[Recorded, list[Row | None]]]:
    """Judge the recorded requests, the last one first, and give what was read of their rows."""
    types = dict(types_of_tables(lines))
    read: defaultdict[tuple[str, ...], dict[Any, Row]] = defaultdict(dict)
    for line in reversed([line for line in lines if line["path"].endswith("/annotations")]):
        there = read[table_of(line)]  # as it is read next
        if (line["method"], line["status"]) == ("GET", 200):
            there.update({row["id"]: row for row in json.loads(line["response_body"])})
        kind, rows = types.get(table_of(line)[-1]), annotations_in(line)
        if line["method"] in ("POST", "PUT") and kind and rows is not None:
            case = judged(line, kind, rows)
            yield case, [there.pop(new_id, None) for new_id in case.ids]


def spoilt(case: Recorded, stored: Iterable[Row | str | None]) -> str:
    """Say why a request was refused, or what of it was stored as something else."""
    if not case.is_stored:
        return case.answer
    for row, new_id, columns in zip(case.rows, case.ids, stored, strict=True):
        if not case.for_update and row.get("id", new_id) != new_id:
            return f"id becomes {new_id}"
        told = unfaithful(case.schema_type, row, columns or {}, for_update=case.for_update)
        if columns and told:
            return told
    return ""


@pytest.fixture(scope="module")
def lines() -> list[Row]:
    """Read what was asked about tables and annotations."""
    if not RECORDINGS.exists():
        pytest.skip("../shared/recordings is not here: it is kept beside the repository")
    return [json.loads(line) for line in RECORDINGS.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def recorded(lines: list[Row]) -> list[Recorded]:
    """Judge every recorded batch of annotations, and see what became of it.

    Of rows that we refuse and nobody read back, the real schemas say what they store.
    """
    cases = list(followed(lines))
    unread = [
        (case.schema_type, row)
        for case, stored in cases
        for row, columns in zip(case.rows, stored, strict=False)  # nothing of a refused request
        if case.faults and columns is None
    ]
    by_schemas = iter(stored_by_real_schemas(unread))
    return [
        evolve(
            case,
            why_spoilt=spoilt(
                case,
                [next(by_schemas) if case.faults and row is None else row for row in stored],
            ),
        )
        for case, stored in cases
    ]


def test_every_recorded_batch_is_judged(lines: list[Row], recorded: list[Recorded]) -> None:
    """None of the recorded posts and updates is left out, but those that hold no annotations."""
    names = {
        line["name"]
        for line in lines
        if line["path"].endswith("/annotations") and line["method"] in ("POST", "PUT")
    }

    assert names - {case.name for case in recorded} == NO_ANNOTATIONS
    assert {case.variant for case in recorded} == {"head", "pinned", "caveclient"}
    assert len(recorded) > 450


def test_what_was_read_back_is_held_against_us(recorded: list[Recorded]) -> None:
    """Of stored rows it is known what they became, from a later read or from the real schemas."""
    became = {case.name: case.why_spoilt for case in recorded if case.variant == "pinned"}

    assert became["post_position_floats"] == "pt_position becomes [1, 2, 3]"
    assert became["co_post_bigint_1.5"] == "query_root_id becomes 1"
    assert became["post_id_zero"] == "id becomes 13"


def test_what_is_not_of_the_rows_was_met(recorded: list[Recorded]) -> None:
    """Each reason for which a request is left out of account was the reason of some."""
    assert set[str]().union(*(case.outside for case in recorded)) == NOT_OF_THE_ROWS


# --- docs/verdicts.md -----------------------------------------------------------------------------


def table_of_page(title: str) -> dict[str, list[str]]:
    """Give the cells of one of the page's tables, by the names of the recorded requests."""
    _, _, section = PAGE.read_text(encoding="utf-8").partition(f"## {title}\n")
    rows = [line.strip("|").split("|") for line in section.partition("\n## ")[0].splitlines()]
    return {
        name: [cell.strip() for cell in row]
        for row in rows
        if len(row) > 1
        for name in re.findall(r"`([^`]+)`", row[-1])
    }


DIFFERING = "Where pinned differs from head"
OTHERWISE = "Where this client judges otherwise than both"


def test_head_and_we_agree_but_for_what_the_page_lists(recorded: list[Recorded]) -> None:
    """Head refuses or spoils what we refuse and stores faithfully what we send."""
    differing = {case.name for case in recorded if case.variant == "head" and not case.is_agreed}

    assert differing <= table_of_page(OTHERWISE).keys()


def test_the_page_lists_each_other_disagreement(recorded: list[Recorded]) -> None:
    """Whoever was recorded, each disagreement is on the page, and nothing else is."""
    differing = {case.name: str(case) for case in recorded if not case.is_agreed}
    of_pinned = table_of_page(DIFFERING).keys()

    unlisted = {name: differing[name] for name in differing.keys() - of_pinned}
    assert unlisted.keys() == table_of_page(OTHERWISE).keys(), unlisted


def test_the_page_says_what_each_server_did(recorded: list[Recorded]) -> None:
    """Just the requests that head stored and pinned refused, or otherwise, are in its table."""
    by_name: defaultdict[str, dict[str, Recorded]] = defaultdict(dict)
    for case in recorded:
        if not case.outside:
            by_name[case.name][case.variant] = case

    told = {
        name: (
            outcome(both["head"].is_stored),
            outcome(both["pinned"].is_stored),
            said(both["head"]),
        )
        for name, both in by_name.items()
        if both.keys() >= {"head", "pinned"} and both["head"].is_stored != both["pinned"].is_stored
    }
    listed = table_of_page(DIFFERING)
    assert told == {name: tuple(first_words(listed[name][1:4])) for name in listed}


def test_the_page_says_what_is_judged_otherwise(recorded: list[Recorded]) -> None:
    """What the service did with them, and what we do, is as the page says."""
    listed = table_of_page(OTHERWISE)
    told = {
        case.name: (outcome(case.is_stored), said(case)) for case in recorded if case.name in listed
    }

    assert told == {name: tuple(first_words(listed[name][1:3])) for name in listed}


def outcome(is_stored: bool) -> str:
    """Word what a server did."""
    return "stored" if is_stored else "refused"


def said(case: Recorded) -> str:
    """Word what we do."""
    return "refused" if case.faults else "sent"


def first_words(cells: list[str]) -> list[str]:
    """Give what the cells begin with."""
    return [re.split(r"\W", cell)[0] for cell in cells]


def test_pinned_changes_rows_of_reference_tables_in_place(recorded: list[Recorded]) -> None:
    """An update keeps a row's id at pinned if its table refers to another, and nowhere else."""
    updates = [case for case in recorded if case.for_update and case.is_stored and case.rows]
    kept = [case for case in updates if [row["id"] for row in case.rows] == case.ids]

    assert {case.variant for case in kept} == {"pinned"}
    assert kept == [
        case
        for case in updates
        if case.variant == "pinned" and is_reference(definition(case.schema_type))
    ]
