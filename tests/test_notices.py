"""Warnings name the line of whoever called the client, not one of ours."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import datetime

import pandas as pd
import pytest

from annotationframework_api.annotation_types import BoundSpatialPoint, NucleusDetection
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.sandbox import Sandbox

GAP = {"pt": {"position": [1, 2, 3]}}
CALLS: dict[str, Callable[[FrameworkClient], object]] = {
    "post": lambda client: client.annotation.post_annotation("nuclei", GAP),
    "post a frame": lambda client: client.annotation.post_annotation_df(
        "nuclei", pd.DataFrame({"pt_position": [[1, 2, 3]]})
    ),
    "post to a table": lambda client: client.annotation.table("nuclei", NucleusDetection).post(
        NucleusDetection(pt=BoundSpatialPoint(position=[1, 2, 3]))
    ),
    "upload": lambda client: client.annotation.upload("nuclei", [GAP]),
    "upload to a table": lambda client: client.annotation.table("nuclei", NucleusDetection).upload(
        iter([NucleusDetection(pt=BoundSpatialPoint(position=[1, 2, 3]))])
    ),
    "upload of staged": lambda client: staged(client),
    "ids that there are not": lambda client: client.annotation.get_annotation("nuclei", 99),
    "a time without a zone": lambda client: client.chunkedgraph.at(datetime(2024, 1, 1)),
    "a table's own notice": lambda client: client.annotation.get_table_metadata("notable"),
}


def staged(client: FrameworkClient) -> None:
    """Stage an annotation with a gap, and upload it."""
    annotations = client.annotation.stage_annotations("nuclei")
    annotations.add(pt=GAP["pt"])
    client.annotation.upload_staged_annotations(annotations)


@pytest.mark.parametrize("name", CALLS)
def test_a_warning_names_the_callers_line(sandbox: Sandbox, name: str) -> None:
    """Each warning, of whatever depth it comes, has the name of this file."""
    with sandbox.client() as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.annotation.create_table("nuclei", "nucleus_detection")
        client.annotation.create_table("notable", "bound_tag", notice_text="Use with care.")
        CALLS[name](client)

    assert caught
    assert {warning.filename for warning in caught} == {__file__}
