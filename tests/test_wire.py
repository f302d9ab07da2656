"""The wire form of values, and ids."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any

import attrs
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotationframeworkclient._wire import JSON, Encoder, Refusal, int64_ids, json_path
from annotationframeworkclient.errors import InvalidId


class Colour(Enum):
    """An enum whose members are not JSON."""

    RED = "red"


class Level(IntEnum):
    """An enum whose members are ints, and still not data."""

    ONE = 1


@attrs.frozen
class Layer:
    """A value of the kind that later issues send."""

    name: str
    voxel: tuple[int, int, int]


def wire_of(value: object) -> JSON:
    """Encode a value of which nothing is refused."""
    encoder = Encoder()
    wire = encoder.encode(value)

    assert encoder.refusals == []
    return wire


def refusals_of(value: object) -> list[Refusal]:
    """Encode a value and give what is refused of it."""
    encoder = Encoder()
    encoder.encode(value)
    return encoder.refusals


finite = st.floats(allow_nan=False, allow_infinity=False)
int64s = st.integers(-(2**63), 2**63 - 1)
text = st.text(st.characters(exclude_categories=["Cs"]))
scalars: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    finite,
    text,
    int64s.map(np.int64),
    st.integers(0, 255).map(np.uint8),
    st.floats(width=32, allow_nan=False, allow_infinity=False).map(np.float32),
    st.booleans().map(np.bool_),
    text.map(np.str_),
    st.datetimes(timezones=st.just(UTC)),
    st.just(pd.NA),
)
columns: st.SearchStrategy[Any] = st.one_of(
    st.lists(int64s).map(lambda items: np.array(items, dtype=np.int64)),
    st.lists(finite, min_size=4, max_size=4).map(lambda items: np.array(items).reshape(2, 2)),
    st.lists(int64s).map(lambda items: pd.Series(items, dtype="int64")),
    st.lists(st.one_of(st.none(), int64s)).map(lambda items: pd.array(items, dtype="Int64")),
    st.lists(text).map(lambda items: pd.Index(items, dtype=object)),
)


def _layers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(
        st.lists(inner), st.lists(inner).map(tuple), st.dictionaries(text, inner, max_size=4)
    )


@given(st.recursive(scalars | columns, _layers))
@settings(deadline=None)  # the first example imports and compiles
def test_accepted_values_survive_json(value: Any) -> None:
    """Whatever is accepted comes back equal from strict JSON."""
    wire = wire_of(value)

    assert json.loads(json.dumps(wire, allow_nan=False)) == wire


WRAPPERS: dict[str, Callable[[Any], Any]] = {
    "list": lambda inner: [1, inner],
    "tuple": lambda inner: (inner,),
    "dict": lambda inner: {"a": 1, "b": inner},
    "object array": lambda inner: np.array([{"x": inner}], dtype=object),
    "object Series": lambda inner: pd.Series([{"x": inner}], dtype=object),
}
HOLES: dict[str, Any] = {
    "float": float("nan"),
    "np.float64": np.float64("nan"),
    "np.float32": np.float32("nan"),
    "infinity": float("-inf"),
    "array": np.array([[1.0, np.nan]]),
    "0-d array": np.array(np.nan),
    "Series": pd.Series([1.0, np.nan]),
    "float32 Series": pd.Series([np.inf], dtype="float32"),
    "Index": pd.Index([np.nan, 2.0]),
}


@given(st.sampled_from(sorted(HOLES)), st.lists(st.sampled_from(sorted(WRAPPERS)), max_size=4))
@settings(deadline=None)  # the first example imports and compiles
def test_nan_is_refused_wherever_it_hides(hole: str, wrappers: list[str]) -> None:
    """NaN and infinities are refused in every container, alone and nested."""
    value = HOLES[hole]
    for wrapper in wrappers:
        value = WRAPPERS[wrapper](value)

    assert {refusal.message for refusal in refusals_of(value)} <= {"NaN", "infinity"}
    assert refusals_of(value)


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        ((1, 2), [1, 2]),
        (np.float32(0.1), 0.10000000149011612),
        (np.array(5), 5),
        (np.array([[1, 2**64 - 1]], dtype="uint64"), [[1, 2**64 - 1]]),
        (np.ma.masked_array([1, 2], mask=[False, True]), [1, None]),
        (pd.Series([1, None], dtype="Int64"), [1, None]),
        (pd.Index(["a"]), ["a"]),
        (pd.Categorical(["a", "b"]), ["a", "b"]),
        ({np.str_("a"): np.bool_(True)}, {"a": True}),
        (Layer("seg", (1, 2, 3)), {"name": "seg", "voxel": [1, 2, 3]}),
        (pd.NaT, None),
        (np.datetime64("NaT", "s"), None),
        (np.array(["NaT"], dtype="datetime64[ns]"), [None]),
        (datetime(2020, 1, 1, 6, tzinfo=timezone(timedelta(hours=6))), "2020-01-01T00:00:00+00:00"),
        (pd.Timestamp("2020-01-01", tz="US/Eastern"), "2020-01-01T05:00:00+00:00"),
    ],
)
def test_known_values(value: object, wire: JSON) -> None:
    """Scientific Python's values have the wire form that their meaning asks for."""
    assert wire_of(value) == wire


@pytest.mark.parametrize("value", [np.int64(1), np.float64(1.5), np.str_("x"), np.bool_(True)])
def test_scalars_become_builtins(value: object) -> None:
    """The wire form holds exact builtin types, not their numpy subclasses."""
    assert type(wire_of(value)) in (int, float, str, bool)


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"a": [1, {"b c": Decimal(1)}]}, "$.a[1]['b c']"),
        ({"a": {1, 2}}, "$.a"),
        ({"a": {5: 1}}, "$.a[5]"),
        ([b"x"], "$[0]"),
        (1j, "$"),
        (2**64, "$"),
        (-(2**63) - 1, "$"),
        ("\ud800", "$"),
        (Colour.RED, "$"),
        (Level.ONE, "$"),
        (date(2020, 1, 1), "$"),
        (timedelta(1), "$"),
        (np.timedelta64(5, "ns"), "$"),
        (np.complex64(1), "$"),
        (np.longdouble(1), "$"),
        (np.array([b"x"]), "$"),
        (pd.DataFrame({"a": [1]}), "$"),
        (pd.Interval(0, 1), "$"),
        (object(), "$"),
        pytest.param(10**5000, "$", id="more digits than Python writes"),
        (np.datetime64("30000-01-01"), "$"),
        (np.datetime64("-0005-01-01"), "$"),
        (np.datetime64(10**9, "Y"), "$"),
        (np.datetime64(3, "ps"), "$"),
        (np.array([["2020", "30000"]], dtype="datetime64[D]"), "$[0][1]"),
        (pd.Series(np.array(["2020", "30000"], dtype="datetime64[s]")), "$[1]"),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-5))), "$"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "$"),
    ],
)
@pytest.mark.filterwarnings("ignore:a time without a time zone")
def test_refusals_name_the_place(value: object, path: str) -> None:
    """What JSON cannot carry is refused at its place, with a value that prints and pickles."""
    [refusal] = refusals_of(value)

    assert json_path(refusal.parts) == path
    assert repr(refusal.value)
    assert pickle.loads(pickle.dumps(refusal.value)) == refusal.value


def test_a_container_that_holds_itself_is_refused() -> None:
    """A cycle ends in a refusal, not in a RecursionError."""
    cycle: list[object] = []
    cycle.append(cycle)
    [refusal] = refusals_of(cycle)

    assert "does it hold itself" in refusal.message


def test_an_array_around_itself_is_refused() -> None:
    """An array without dimensions that holds itself, at once or by another, is refused."""
    one, other = np.empty((), dtype=object), np.empty((), dtype=object)
    one[()], other[()] = other, one
    itself = np.empty((), dtype=object)
    itself[()] = itself

    for array in (one, itself):
        assert [refusal.message for refusal in refusals_of(array)] == [
            "an array without dimensions around another"
        ]


def test_all_refusals_come_together() -> None:
    """The collecting form keeps every refusal with its value, and None stands in their places."""
    encoder = Encoder()
    wire = encoder.encode({"a": np.inf, "b": [object(), 1]})

    assert wire == {"a": None, "b": [None, 1]}
    assert encoder.refusals == [
        Refusal(("a",), "infinity", np.inf),
        Refusal(("b", 0), "a value of type object", "object"),
    ]


def test_naive_times_mean_utc_and_warn_once() -> None:
    """Naive times of one call, nanosecond arrays too, are taken as UTC with a single warning."""
    array = np.array(["2020-01-01"], dtype="datetime64[ns]")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        wire = wire_of([datetime(2020, 1, 1), array])

    assert wire == ["2020-01-01T00:00:00+00:00", ["2020-01-01T00:00:00+00:00"]]
    assert len(caught) == 1


def test_wire_form_shares_nothing_with_its_source() -> None:
    """Changing the source later does not change what was made of it."""
    source = {"pt": {"position": [1, 2, 3]}}
    wire = wire_of(source)
    source["pt"]["position"][0] = 9

    assert wire == {"pt": {"position": [1, 2, 3]}}


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        (12, [12]),
        ("864691135000000001", [864691135000000001]),
        (np.uint64(5), [5]),
        (np.array(5), [5]),
        (-5, [-5]),
        ([3, "1", np.int8(2)], [3, 1, 2]),
        ((1,), [1]),
        ({3}, [3]),
        (range(2), [0, 1]),
        (iter([2, 1]), [2, 1]),
        (np.array([2, 1], dtype="uint64"), [2, 1]),
        (np.array(["2", "1"]), [2, 1]),
        (np.array([2, "1"], dtype=object), [2, 1]),
        (pd.Series([2, 1], index=[7, 8]), [2, 1]),
        (pd.Series([2**60 + 1], dtype="Int64"), [2**60 + 1]),
        (pd.Series(["2"], dtype="string"), [2]),
        (pd.Index([4]), [4]),
        (2**63 - 1, [2**63 - 1]),
    ],
)
def test_ids_of_every_kind(values: object, ids: list[int]) -> None:
    """One id or any collection gives builtin integers, in the order given."""
    found = int64_ids(values)

    assert found == ids
    assert {type(number) for number in found} == {int}


@pytest.mark.parametrize("empty", [[], (), set[int](), np.array([]), pd.Series([], dtype=float)])
def test_empty_ids(empty: object) -> None:
    """Nothing gives nothing, also where an empty array is of floats."""
    assert int64_ids(empty) == []


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (12.0, "target id is 12.0, a float: above 2**53 floats have lost digits"),
        (np.float32(1), "target id is 1.0, a float"),
        (float("nan"), "target id is NaN: a missing value is no id"),
        (True, "target id is a value of type bool"),
        (np.array([True]), "target id at position 0 is a value of type bool"),
        (2**63, "target id is 9223372036854775808, outside int64"),
        (10**39, "target id is 1" + "0" * 39 + ", outside int64"),
        pytest.param(
            -(10**5000),
            "target id is an integer of more than 40 digits, outside int64",
            id="more digits than Python writes",
        ),
        (np.array([1, 2**63], dtype="uint64"), "position 1 is 9223372036854775808, outside int64"),
        ([1, 2.5], "target id at position 1 is 2.5, a float"),
        (np.array([1.0]), "target id at position 0 is 1.0, a float"),
        (pd.Series([1, None]), "make it Int64 before merging"),
        (pd.Index([1.0]), "make it Int64 before merging"),
        (pd.Series([1, None], dtype="Int64"), "target id at position 1 is missing"),
        (np.ma.masked_array([1, 2], mask=[False, True]), "target id at position 1 is"),
        (None, "target id is missing"),
        (pd.NA, "target id is missing"),
        ("x1", "target id is 'x1', which is no whole number"),
        ("٣", "which is no whole number"),
        (b"12", "a value of type bytes"),
        ({1: 2}, "a value of type dict"),
        ([[1]], "target id at position 0 is a value of type list"),
        (np.array([[1]]), "target ids of shape (1, 1): give one dimension"),
        (np.array(["2020"], dtype="datetime64[ns]"), "position 0 is a value of type datetime64"),
        (np.array([5], dtype="timedelta64[ns]"), "position 0 is a value of type timedelta64"),
        (pd.DataFrame({"id": [1]}), "this is a DataFrame: give its column of ids"),
    ],
)
def test_what_is_no_id(values: object, message: str) -> None:
    """What is no int64 is refused, with the reason and the position."""
    with pytest.raises(InvalidId) as caught:
        int64_ids(values, name="target id")

    assert message in str(caught.value)


@pytest.mark.parametrize("values", [[1.5], np.array([1.5]), 1.5])
def test_pandas_is_blamed_for_its_own_floats_only(values: object) -> None:
    """Floats that come in no pandas column are refused without advice about pandas."""
    with pytest.raises(InvalidId) as caught:
        int64_ids(values)

    assert "pandas" not in str(caught.value)


@given(st.lists(int64s))
@settings(deadline=None)  # the first example imports and compiles
def test_ids_keep_every_digit(ids: list[int]) -> None:
    """Lists, arrays, Series and digit strings of the same ids give the same ids."""
    array = np.array(ids, dtype=np.int64)
    forms: list[Any] = [ids, array, pd.Series(array), map(str, ids)]

    assert [int64_ids(form) for form in forms] == [ids] * 4


def test_light_import() -> None:
    """Neither importing these modules nor encoding builtins loads numpy, pandas or jsonschema."""
    program = (
        "import sys, annotationframeworkclient.validation;"
        "import annotationframeworkclient._wire as w;"
        "w.Encoder().encode({'a': [1, 2.5]}); w.int64_ids([1, '2']);"
        "print(sorted({'numpy', 'pandas', 'jsonschema'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)

    assert done.stdout.strip() == b"[]"
