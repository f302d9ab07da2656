"""The schema client against the real EMAnnotationSchemas service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.real_services import schema_service

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.emannotationschemas import SchemaClientV2
from annotationframeworkclient.errors import NotFound
from annotationframeworkclient.validation import AnnotationRules


@pytest.fixture(scope="module")
def schema() -> Iterator[SchemaClientV2]:
    """Give a schema client of the real service, on loopback."""
    with schema_service() as url, FrameworkClient(server_address=url) as client:
        yield client.schema


def test_types_are_those_of_the_snapshot(schema: SchemaClientV2) -> None:
    """Both names of the method list the 57 types that this package ships the definitions of."""
    assert sorted(schema.get_schemas()) == sorted(TYPE_NAMES)
    assert schema.schema() == schema.get_schemas()


def test_definitions_judge_as_the_snapshots_do(schema: SchemaClientV2) -> None:
    """A definition as served judges like the shipped one, asked for by itself or with others."""
    row = {"pt": {"position": [1, 2.5]}, "volumne": 3}
    shipped = (
        AnnotationRules("nucleus_detection", definition("nucleus_detection")).judge([row]).faults
    )

    alone = schema.schema_definition("nucleus_detection")
    several = schema.schema_definition_multi(["synapse", "nucleus_detection"])["nucleus_detection"]
    of_all = schema.schema_definition_all()["nucleus_detection"]

    for served in (alone, several, of_all):
        assert AnnotationRules("nucleus_detection", served).judge([row]).faults == shipped


def test_unknown_type_is_not_found(schema: SchemaClientV2) -> None:
    """A type that there is not is not found, alone and among others."""
    with pytest.raises(NotFound):
        schema.schema_definition("Synapse")
    with pytest.raises(NotFound):
        schema.schema_definition_multi(["synapse", "nope"])
