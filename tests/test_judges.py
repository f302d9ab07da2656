"""Our verdicts against those of a judge that no one here wrote: the real marshmallow schemas."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from attrs import frozen
from tests.faithfulness import Row, fields_of, unfaithful
from tests.real_services import stored_by_real_schemas

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient.validation import AnnotationRules

PAYLOADS_A_TYPE = 400  # of 57 types: more than 20,000 in all
UPDATES_A_TYPE = 100
GOOD: Mapping[str, list[Any]] = {
    "integer": [0, -1, 5, 5.0, "7", "-7", 2**31 - 1],
    "number": [0, 1.5, -2.25, 5, 1e300, 2**53, 2**60, -0.0],
    "string": ["", "text", "é", "two\nlines", "5", "yes", "nan"],
    "boolean": [True, False],
    "position": [
        [1, 2, 3],
        [0, 0, 0],
        [2**53, 1, 1],
        [1.0, 2.0, 3.0],
        ["1", "2", "3"],
    ],
}
ODD: list[Any] = [
    *(None, True, False, 0, 1, -1, 7, 1.5, -0.5, 2.0**60, 1e300),
    *(2**31 - 1, 2**31, -(2**31) - 1, 2**53 + 1, 2**60, 2**63 - 1, 2**63, 2**64 - 1, 10**30),
    *("", "text", "yes", "t", "on", "true", "5", "-5", "007", "5.0", "12.5", "1e3", "nan"),
    *(" 5", "+5", "1_0", "\u0665", "a\0b", "\ud800", "9" * 19, "9" * 25),
    *([], [1], [1, 2, 3], {}, {"a": 1}, {"position": [1, 2, 3]}, {"position": None}),
]
ODD_POSITIONS: list[Any] = [
    *(None, 5, "123", "1,2,3", {}, {"0": 1, "1": 2, "2": 3}),
    *([], [1, 2], [1, 2, 3, 4], [[1, 2, 3]], [[1], 2, 3]),
    *([1.5, 2, 3], [0.5, -0.5, 2.0], [-1, 2, 3], [-1.0, 2, 3], [1, None, 3], [True, 2, 3]),
    *([2**53 + 1, 1, 1], [2**53 + 2, 1, 1], [2**63, 1, 1], [2**64, 1, 1], [1e300, 1, 1]),
    *(["1.5", 2, 3], ["-1", 2, 3], [" 1", 2, 3], ["x", 2, 3], ["", 2, 3], ["1e3", 2, 3]),
]


@frozen
class Verdict:
    """What both judges said of one payload."""

    schema_type: str
    given: Row
    ours: list[str]  # faults
    theirs: str  # why the real service refuses it, or would store something else; or nothing
    theirs_of_sent: str  # the same of what we would send, if anything

    def __str__(self) -> str:
        return f"{self.schema_type} {self.given!r:.200}: {self.ours[:2]} against {self.theirs!r}"


# --- Payloads -------------------------------------------------------------------------------------


def good(draw: random.Random, name: str, field: dict[str, Any]) -> Any:
    """Draw a value that a field takes."""
    if "properties" in field:
        parts: dict[str, Any] = field["properties"]
        wanted = set(field.get("required", ())) | {"position"}
        kept = [part for part in parts if part in wanted or draw.random() < 0.1]
        return {part: good(draw, part, parts[part]) for part in kept}
    kinds = [field["type"]] if isinstance(field["type"], str) else field["type"]
    if "null" in kinds and draw.random() < 0.2:
        return None
    if "enum" in field:
        return draw.choice(field["enum"])
    if name == "position":
        return draw.choice(GOOD["position"])
    is_integer = field.get("format") == "integer" or "integer" in kinds
    kind = "integer" if is_integer else next(kind for kind in kinds if kind in GOOD)
    return draw.choice(GOOD[kind])


def payloads(draw: random.Random, schema_type: str, count: int) -> Iterator[Row]:
    """Draw rows, of which most have one odd place: often a fault, sometimes none."""
    fields, required = fields_of(schema_type)
    for _ in range(count):
        kept = [name for name in fields if name in required or draw.random() < 0.6]
        row = {name: good(draw, name, fields[name]) for name in kept}
        if draw.random() < 0.8:
            make_odd(draw, schema_type, row)
        yield row


def make_odd(draw: random.Random, schema_type: str, row: Row) -> None:
    """Change one place of a row."""
    fields, required = fields_of(schema_type)
    name = draw.choice(sorted(fields))
    points = sorted(name for name in row if isinstance(row[name], dict))
    match draw.randrange(8):
        case 0:
            row.pop(draw.choice(sorted(required & row.keys())))
        case 1:
            row[draw.choice([f"{name}s", name.upper(), name[1:], "taag"])] = draw.choice(ODD)
        case 2:
            extra = {
                "type": draw.choice([schema_type, "no_such_type", None]),
                "id": draw.randrange(1, 2**62),
                "created": "2026-11-22 09:11:16.335535",
                "deleted": "None",
                "superceded_id": None,
                "valid": draw.choice([True, False, None]),
                f"{name}_position": draw.choice([[1, 2, 3], None]),
                f"{name}_root_id": 5,
                f"{name}_supervoxel_id": 2**63 + 5,
            }
            added = draw.choice(sorted(extra))
            row[added] = extra[added]
        case 3 | 4 if points:
            part = draw.choice(["position", "position", "position", "root_id", "level", "odd"])
            values = ODD_POSITIONS if part == "position" else ODD
            row[draw.choice(points)][part] = draw.choice(values)
        case _:
            row[name] = draw.choice(ODD)


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    """Let both judges judge the same payloads, and theirs what ours would send."""
    draw = random.Random(4)
    rows = [(name, row) for name in TYPE_NAMES for row in payloads(draw, name, PAYLOADS_A_TYPE)]
    return judged_by_both(rows)


@pytest.fixture(scope="module")
def verdicts_of_updates() -> list[Verdict]:
    """Let both judges judge updates, of which many leave out what the stored row has."""
    draw = random.Random(4)
    rows: list[tuple[str, Row]] = []
    for name in TYPE_NAMES:
        scalars = scalar_fields(name)
        for row in payloads(draw, name, UPDATES_A_TYPE):
            kept = {key: row[key] for key in row if key not in scalars or draw.random() < 0.5}
            rows.append((name, kept | {"id": len(rows) + 1}))
    return judged_by_both(rows, for_update=True)


def scalar_fields(schema_type: str) -> Row:
    """Give the fields of a type that are no points."""
    fields, _ = fields_of(schema_type)
    return {name: field for name, field in fields.items() if "properties" not in field}


def judged_by_both(rows: list[tuple[str, Row]], *, for_update: bool = False) -> list[Verdict]:
    """Let both judges judge payloads.

    Of an update the service keeps the scalars of the stored row that are not given, as recorded.
    """
    draw = random.Random(5)
    kept: dict[str, Row] = {
        name: {field: good(draw, field, kind) for field, kind in scalar_fields(name).items()}
        if for_update
        else {}
        for name in TYPE_NAMES
    }
    ours = [v for name in TYPE_NAMES for v in our_verdicts(name, rows, for_update=for_update)]
    asked = rows + [(name, sent) for (name, _), (_, sent) in zip(rows, ours, strict=True)]
    stored = stored_by_real_schemas((name, kept[name] | (row or {})) for name, row in asked)
    told = [
        unfaithful(name, row, columns, for_update=for_update)
        for (name, row), columns in zip(rows * 2, stored, strict=True)
    ]
    raw, of_sent = told[: len(rows)], told[len(rows) :]
    return [
        Verdict(name, row, faults, theirs, "" if faults else theirs_of_sent)
        for (name, row), (faults, _), theirs, theirs_of_sent in zip(
            rows, ours, raw, of_sent, strict=True
        )
    ]


def our_verdicts(
    schema_type: str, rows: list[tuple[str, Row]], *, for_update: bool
) -> Iterator[tuple[list[str], Row | None]]:
    """Judge the rows of one type: the faults of each, or what would be sent."""
    given = [row for name, row in rows if name == schema_type]
    rules = AnnotationRules(schema_type, definition(schema_type))
    judged = rules.judge(given, for_update=for_update)
    faults: dict[int, list[str]] = {}
    for fault in judged.faults:
        faults.setdefault(fault.index, []).append(f"{fault.path}: {fault.message}")
    sent = iter(judged.texts())
    for index in range(len(given)):
        yield faults.get(index, []), None if index in faults else json.loads(next(sent))


# --- Both judges ----------------------------------------------------------------------------------

REFUSED_THOUGH_STORED = {  # our fault, and why it is one
    r"a float past 2\*\*53": "floats of that size skip integers: it may be meant otherwise",
    r"position\[\d\]: .* other digits": "a position is at most 2**53: most past it lose digits",
    r"\.(root|supervoxel)_id: ": "looked up and dropped; what is no int64 there is a slip",
    r"^\$\.valid: ": "stored as true whatever it is; what is neither true nor false is a slip",
}


def test_payloads_are_many_and_various(verdicts: list[Verdict]) -> None:
    """More than 20,000 payloads of all types are judged, and each judge takes and refuses many."""
    assert len(verdicts) > 20_000
    for refused in (sum(bool(one.ours) for one in verdicts), sum(bool(o.theirs) for o in verdicts)):
        assert 5_000 < refused < len(verdicts) - 5_000


def test_nothing_is_taken_that_the_service_would_spoil(verdicts: list[Verdict]) -> None:
    """What has no fault is stored by the real schemas as meant: as given, and as we send it."""
    taken = [one for one in verdicts if not one.ours]

    assert [str(one) for one in taken if one.theirs or one.theirs_of_sent] == []


def test_no_update_is_taken_that_the_service_would_spoil(
    verdicts_of_updates: list[Verdict],
) -> None:
    """Of an update without a fault the real schemas store what was meant."""
    taken = [one for one in verdicts_of_updates if not one.ours]

    lost = [one for one in taken if one.theirs_of_sent]

    assert len(taken) > 1_000
    assert 0 < len(lost) < 20
    for one in lost:  # a point wins over its flat column, which a row that was read still has
        point = one.theirs_of_sent.removesuffix("_position is lost")
        assert {point, f"{point}_position"} <= one.given.keys(), str(one)


def test_nothing_is_refused_that_the_service_would_store(
    verdicts: list[Verdict], verdicts_of_updates: list[Verdict]
) -> None:
    """What has a fault is refused or spoilt by the real schemas, but for what is listed."""
    met: set[str] = set()
    unlisted: list[str] = []
    for one in verdicts + verdicts_of_updates:
        if one.ours and not one.theirs:
            reasons = {reason for reason in REFUSED_THOUGH_STORED if re.search(reason, one.ours[0])}
            met |= reasons
            unlisted += [] if reasons else [str(one)]

    assert unlisted == []
    assert met == REFUSED_THOUGH_STORED.keys()
