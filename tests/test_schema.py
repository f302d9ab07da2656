"""The schema client, against the sandbox and against what the real service said."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from tests.conftest import Recordings
from tests.loopback import Loopback, Reply

from annotationframework_api.annotation_types import TYPE_NAMES, definition
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.emannotationschemas import SchemaClientV2
from annotationframeworkclient.errors import InvalidName, NotFound
from annotationframeworkclient.sandbox import Sandbox


def test_all_types_are_listed_and_defined(sandbox: Sandbox) -> None:
    """The 57 types have names, by both names of the call, and definitions, one and all."""
    with sandbox.client() as client:
        names = client.schema.get_schemas()
        definitions = client.schema.schema_definition_all()

        assert client.schema.schema() == names
        assert len(names) == 57
        assert set(names) == set(definitions) == set(TYPE_NAMES)
        assert definitions["synapse"] == client.schema.schema_definition("synapse")
        assert definitions["synapse"] == definition("synapse")


def test_several_definitions_come_by_name(sandbox: Sandbox) -> None:
    """Any iterable of names gives their definitions by name, in one request."""
    with sandbox.client() as client:
        found = client.schema.schema_definition_multi(iter(["synapse", "bound_tag"]))

    assert found == {"synapse": definition("synapse"), "bound_tag": definition("bound_tag")}
    assert len(sandbox.requests) == 1


def test_no_names_send_nothing(sandbox: Sandbox) -> None:
    """An empty list of names is answered without asking."""
    with sandbox.client() as client:
        assert client.schema.schema_definition_multi([]) == {}

    assert sandbox.requests == ()


def test_a_definition_is_looked_up_once(sandbox: Sandbox) -> None:
    """A definition is kept, given as a copy, and looked up again when that is asked for."""
    with sandbox.client() as client:
        first: Any = client.schema.schema_definition("synapse")
        first["definitions"].clear()

        assert client.schema.schema_definition("synapse") == definition("synapse")
        assert len(sandbox.requests) == 1
        client.schema.schema_definition("synapse", use_stored=False)
        assert len(sandbox.requests) == 2


@pytest.mark.parametrize("name", ["nope", "Synapse"])
def test_an_unknown_type_is_not_found(name: str, sandbox: Sandbox) -> None:
    """A type that there is not is NotFound, alone or among others, and is not remembered."""
    with sandbox.client() as client:
        for _ in range(2):
            with pytest.raises(NotFound):
                client.schema.schema_definition(name)
        with pytest.raises(NotFound, match=f": {name}$"):
            client.schema.schema_definition_multi(["synapse", name])

    assert len(sandbox.requests) == 4  # the last one asks which names there are


MISTAKES: dict[str, Callable[[SchemaClientV2], object]] = {
    "parent": lambda schema: schema.schema_definition("../x"),
    "path": lambda schema: schema.schema_definition("a/b"),
    "empty": lambda schema: schema.schema_definition(""),
    "number": lambda schema: schema.schema_definition(5),  # type: ignore[arg-type] # the mistake
    "word for list": lambda schema: schema.schema_definition_multi("synapse"),
    "comma": lambda schema: schema.schema_definition_multi(["synapse,bound_tag"]),
    "parent in list": lambda schema: schema.schema_definition_multi(["synapse", "../x"]),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_name_that_cannot_be_one_is_not_sent(
    mistake: Callable[[SchemaClientV2], object], server: Loopback
) -> None:
    """A path, a word in place of a list and a comma in a name are refused before they are sent."""
    with FrameworkClient(None, server.url) as client, pytest.raises(InvalidName):
        mistake(client.schema)

    assert server.requests == []


def test_recorded_answers_are_given_as_they_are(server: Loopback, recordings: Recordings) -> None:
    """What the real service was recorded to answer is what the client gives."""
    listed, defined = 0, 0
    with FrameworkClient(None, server.url) as client:
        for exchange in recordings("schema"):
            if exchange.method != "GET" or exchange.status != 200:
                continue
            place, _, name = exchange.path.removeprefix("/schema/api/v2/").partition("/")
            server.say(Reply(exchange.body, headers=exchange.headers))
            if place == "type" and name:
                found: object = client.schema.schema_definition(name, use_stored=False)
                defined += 1
            elif place == "type":
                found = client.schema.get_schemas()
                listed += 1
            else:
                continue
            assert found == json.loads(exchange.body), exchange

    assert listed > 0
    assert defined > 0
