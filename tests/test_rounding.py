"""Fractional positions rounded on request, and many faults told together."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

import numpy as np
import pandas as pd
import pytest

from annotationframework_api.annotation_types import definition
from annotationframeworkclient._frames import FrameRows
from annotationframeworkclient.errors import InvalidAnnotation
from annotationframeworkclient.validation import AnnotationRules

RULES = AnnotationRules("representative_point", definition("representative_point"))
FRACTIONS = [0.5, 1.5, 2.6]
NAN = float("nan")


@pytest.mark.parametrize("position", [FRACTIONS, tuple(FRACTIONS), np.array(FRACTIONS)])
@pytest.mark.parametrize("form", [dict, MappingProxyType])
def test_positions_are_rounded_on_request(position: Any, form: Any) -> None:
    """Halves go to the even integer, both for columns and row by row; unasked they are faults."""
    rows = [form({"pt": {"position": position}}), form({"pt": {"position": position}})]

    judged = RULES.judge(rows, round_positions=True)

    assert [json.loads(text) for text in judged.texts()] == [{"pt": {"position": [0, 2, 3]}}] * 2
    assert len(RULES.judge(rows).faults) == 6


def test_positions_of_frames_are_rounded_on_request() -> None:
    """Three columns of floats are rounded as well."""
    frame = pd.DataFrame([FRACTIONS, FRACTIONS], columns=["pt_x", "pt_y", "pt_z"])

    texts = RULES.judge(FrameRows(frame), round_positions=True).texts()

    assert [json.loads(text) for text in texts] == [{"pt": {"position": [0, 2, 3]}}] * 2


@pytest.mark.parametrize("odd", [NAN, float("inf"), -0.6, 1e300])
@pytest.mark.parametrize("kind", [list, np.array])
def test_what_rounding_cannot_mend_is_a_fault(odd: float, kind: Any) -> None:
    """NaN, infinity, and what lies outside a position after rounding stay faults."""
    [fault] = RULES.judge([{"pt": {"position": kind([1.2, odd, 3])}}], round_positions=True).faults

    assert fault.path == "$.pt.position[1]"


def test_faults_of_a_kind_are_told_together() -> None:
    """Rows that share a fault share a line; the frame has each, with its place and type."""
    rows = [{"pt": {"position": [1, 2, NAN]}}, {"pt": {"position": [NAN, 2, 3]}}] * 60
    error = InvalidAnnotation(RULES.judge(rows).faults)
    frame = error.to_dataframe()

    line = "rows 0, 1, 2 and 117 more, $.pt.position[*]: found NaN; expected an integer"
    assert line in str(error)
    assert len(str(error).splitlines()) == 2
    assert frame["row"].tolist() == list(range(120))
    assert [str(kind) for kind in frame.dtypes] == ["int64", "string", "string", "object", "string"]
    assert list(frame.columns) == ["row", "path", "message", "value", "expected"]
