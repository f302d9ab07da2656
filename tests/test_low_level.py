"""The generated operations with a `FrameworkClient`'s server, token, options and errors."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from attrs import field, frozen
from tests.conftest import Recorded, Recordings
from tests.loopback import Fault, Loopback, Reply

from annotationframework_api import Response
from annotationframework_api.annotation.api.annotations import delete_annotations
from annotationframework_api.annotation.api.tables import get_table_metadata, get_tables
from annotationframework_api.annotation.models.annotation_ids import AnnotationIds
from annotationframework_api.auth.api.users import get_permissions
from annotationframework_api.chunkedgraph.api.lookups import get_root
from annotationframework_api.info.api.datastacks import get_datastacks
from annotationframework_api.l2cache.api.attributes import get_attributes
from annotationframework_api.materialize.api.versions import get_versions
from annotationframework_api.schema.api.schemas import get_schema_definition
from annotationframework_api.skeleton.api.cached_skeletons import skeletons_exist
from annotationframework_api.state.api.states import get_state
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    DatastackRequired,
    FrameworkError,
    InsecureServer,
    InvalidInput,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServiceNotice,
    ServiceTimeout,
    ServiceUnavailable,
    TermsOfServiceRequired,
)
from annotationframeworkclient.frameworkclient import DatastackService, GlobalService

TOKEN = "SECRET"
Service = GlobalService | DatastackService
OF_DATASTACK = get_args(DatastackService)
SERVICES: tuple[Service, ...] = (*get_args(GlobalService), *OF_DATASTACK)


@frozen
class Call:
    """A call of an operation, and the name of a recorded answer to it."""

    operation: Any  # a module, with a function for each form of the call
    arguments: tuple[object, ...]
    recorded: str
    options: dict[str, Any] = field(factory=dict[str, Any])


CALLS = {
    "auth": Call(get_permissions, (), "user_cache_admin"),
    "info": Call(get_datastacks, (), "datastacks"),
    "schema": Call(get_schema_definition, ("synapse",), "type:synapse"),
    "state": Call(get_state, (5629499534213120,), "get_identity"),
    "annotation": Call(
        get_table_metadata,
        ("minnie65_phase3", "nucleus_detection_v0"),
        "meta:nucleus_detection_v0",
    ),
    "chunkedgraph": Call(get_root, ("test_v1", 72057594037927937), "root_of_sv_gzip"),
    "l2cache": Call(
        get_attributes,
        ("test_v1",),
        "attributes_dupes",
        {"body": {"l2_ids": [144115188075855873]}, "attribute_names": ["size_nm3"]},
    ),
    "materialize": Call(get_versions, ("minnie65_phase3_v1",), "auth_good"),
    "skeleton": Call(
        skeletons_exist,
        ("test_stack",),
        "exists_post_many",
        {"body": {"root_ids": [288230376151711745], "skeleton_version": 4}},
    ),
}


@pytest.fixture
def local() -> Iterator[Loopback]:
    """Give the server of a datastack's own services."""
    with Loopback() as running:
        yield running


@pytest.fixture
def client(server: Loopback, local: Loopback) -> Iterator[FrameworkClient]:
    """Give a client whose global server knows the datastack's own."""
    server.answer_by(lambda _: record_of(local.url))
    with FrameworkClient("minnie65", server.url, auth_token=TOKEN, retries=0) as client:
        yield client


def record_of(local_server: str) -> Reply:
    """Make the info service's answer about a datastack."""
    volume = {"id": 1, "name": "minnie65_phase3", "image_source": "precomputed://x"}
    record = {"aligned_volume": volume, "local_server": local_server}
    return Reply(json.dumps(record).encode())


def reply(exchange: Recorded) -> Reply:
    """Make the answer that was recorded."""
    headers = {name: value for name, value in exchange.headers.items() if name != "content-length"}
    return Reply(exchange.body, exchange.status, headers)


def recorded_reply(recordings: Recordings, service: str, name: str) -> Reply:
    """Find the answer that was recorded under a name."""
    return reply(next(one for one in recordings(service) if one.name == name))


def home_of(service: str, server: Loopback, local: Loopback) -> Loopback:
    """Give the server that a service is on."""
    return local if service in OF_DATASTACK else server


@pytest.mark.parametrize("service", SERVICES)
def test_each_form_of_a_call_works_at_once(
    service: Service,
    client: FrameworkClient,
    server: Loopback,
    local: Loopback,
    recordings: Recordings,
) -> None:
    """Each service's operation gives its answer in all six forms, from its server, as the user."""
    call, home = CALLS[service], home_of(service, server, local)
    low = client.low_level(service)
    home.answer_by(lambda _: recorded_reply(recordings, service, call.recorded))
    server.requests.clear()
    arguments: dict[str, Any] = {"client": low, **call.options}
    operation: Any = call.operation

    async def all_forms() -> list[Any]:
        return [
            await operation.asyncio(*call.arguments, **arguments),
            (await operation.asyncio_detailed(*call.arguments, **arguments)).parsed,
            await operation.raw_asyncio(*call.arguments, **arguments),
        ]

    response: Response[Any] = operation.sync_detailed(*call.arguments, **arguments)
    value = operation.sync(*call.arguments, **arguments)
    raw = operation.raw(*call.arguments, **arguments)

    assert raw == json.loads(response.content)
    assert response.parsed == value
    assert asyncio.run(all_forms()) == [value, value, raw]
    assert len(home.requests) == 6
    assert all(seen.headers["authorization"] == f"Bearer {TOKEN}" for seen in home.requests)
    assert all("x-requested-with" in seen.headers for seen in home.requests)


def test_only_a_datastacks_server_is_looked_up_and_once(
    client: FrameworkClient, server: Loopback, local: Loopback
) -> None:
    """Clients of global services send nothing, and the others cost one look-up together."""
    for service in get_args(GlobalService):
        client.low_level(service)
    assert server.requests == []

    for service in OF_DATASTACK:
        client.low_level(service)
    assert [seen.target for seen in server.requests] == ["/info/api/v2/datastack/full/minnie65"]
    assert local.requests == []


def test_a_service_of_a_datastack_needs_one(server: Loopback) -> None:
    """Without a datastack the global services have clients, and the others say what is missing."""
    with FrameworkClient(None, server.url) as client:
        assert get_datastacks.sync(client=client.low_level("info")) == []
        for service in OF_DATASTACK:
            with pytest.raises(DatastackRequired, match=f"^{service} belongs .*with_datastack"):
                client.low_level(service)


@pytest.mark.parametrize("name", ["materialise", "Info", "", None, ["info"]])
def test_a_service_that_there_is_not_is_refused(name: Any, client: FrameworkClient) -> None:
    """What is no service's name is refused with the names of all nine."""
    with pytest.raises(InvalidInput, match=r"annotation, auth, chunkedgraph, .*, state$"):
        client.low_level(name)


@pytest.mark.parametrize("service", [name for name in SERVICES if name != "info"])
def test_a_client_takes_its_own_services_operations_only(
    service: Service, client: FrameworkClient, server: Loopback, local: Loopback
) -> None:
    """An operation of another service, on another server perhaps, is refused before it is sent."""
    low = client.low_level(service)
    server.requests.clear()

    async def ask() -> None:
        await get_datastacks.asyncio(client=low)

    for call in (lambda: get_datastacks.sync(client=low), lambda: asyncio.run(ask())):
        with pytest.raises(InvalidInput, match=r"client of \w+: .*low_level\('info'\)"):
            call()
    assert server.requests == local.requests == []


# A recorded error of each service, and what it comes to.
ERRORS: list[tuple[Service, str, type[FrameworkError], str]] = [
    ("auth", "no_token_xrw", NotAuthenticated, "auth get_permissions.*get_new_token"),
    ("info", "full:token-tos", TermsOfServiceRequired, "accept them at https://"),
    ("schema", "type_unknown", NotFound, "get_schemas"),
    ("state", "get_unknown", NotFound, "nothing under this id"),
    ("annotation", "q1_count_target", NotFound, "No table named 'q_target'"),
    ("chunkedgraph", "root_unknown_sv", NotFound, r"get_root\('test_v1'.*Cannot find root id"),
    ("l2cache", "attributes_zero", ServiceUnavailable, "broke on what it was asked"),
    ("materialize", "v2_count_nope", NotFound, "table 'nope' not found for version 117"),
    ("materialize", "ratelimit_query_3", RateLimited, "3 per 1 minute"),
    ("skeleton", "auth_noperm", PermissionDenied, "Missing permission: view"),
]


@pytest.mark.parametrize(("service", "name", "error", "words"), ERRORS)
def test_errors_are_the_frameworks(
    service: Service,
    name: str,
    error: type[FrameworkError],
    words: str,
    client: FrameworkClient,
    server: Loopback,
    local: Loopback,
    recordings: Recordings,
) -> None:
    """A recorded error is the error that the service's own client would raise, in asyncio too."""
    low, call = client.low_level(service), CALLS[service]
    answer = recorded_reply(recordings, service, name)
    home_of(service, server, local).answer_by(lambda _: answer)
    options: dict[str, Any] = {"client": low, **call.options}

    with pytest.raises(error, match=words) as caught:
        call.operation.sync(*call.arguments, **options)
    with pytest.raises(error, match=words) as in_asyncio:
        asyncio.run(call.operation.asyncio(*call.arguments, **options))

    assert str(in_asyncio.value) == str(caught.value)
    assert TOKEN not in str(vars(caught.value))


def test_reads_are_sent_again_and_writes_are_not(client: FrameworkClient, local: Loopback) -> None:
    """A read that meets a gateway's page is sent as often as the client says; a write, once."""
    low = client.with_options(retries=1).low_level("annotation")
    local.say(Reply(b"<html>", 502))
    with pytest.raises(ServiceUnavailable):
        get_tables.sync("v", client=low)
    assert len(local.requests) == 2

    with pytest.raises(OutcomeUnknown):
        delete_annotations.sync("v", "t", client=low, body=AnnotationIds([1]))
    assert len(local.requests) == 3


def test_a_rate_limit_inside_a_500_is_waited_out(
    client: FrameworkClient, local: Loopback, recordings: Recordings
) -> None:
    """What materialize refused as one too many is asked again, and answered."""
    low = client.with_options(retries=1).low_level("materialize")
    local.say(recorded_reply(recordings, "materialize", "ratelimit_query_3"), Reply(b"[117]"))

    assert get_versions.sync("d", client=low) == [117]


def test_times_are_the_clients(client: FrameworkClient, local: Loopback) -> None:
    """A time to wait that the client has, or a view of the generated one, is that of the calls."""
    local.say(Fault.SILENCE)
    short = 0.05  # seconds; what is waited for never comes, so how short does not matter
    for low in (
        client.with_options(timeout=short).low_level("annotation"),
        client.low_level("annotation").with_options(timeout=short),
    ):
        with pytest.raises(ServiceTimeout):
            get_tables.sync("v", client=low)


def test_notices_are_warnings(
    client: FrameworkClient, local: Loopback, recordings: Recordings
) -> None:
    """A notice of a table's owner, in a header, is a warning of the low level too."""
    local.say(recorded_reply(recordings, "annotation", "meta_after_notice"))

    with pytest.warns(ServiceNotice, match="Table Owner Notice: careful"):
        get_table_metadata.sync("v", "my_tags", client=client.low_level("annotation"))


def test_a_token_does_not_travel_in_clear(
    client: FrameworkClient, server: Loopback, local: Loopback
) -> None:
    """Where a datastack's own server is on another machine, without TLS, nothing is sent."""
    server.answer_by(lambda _: record_of("http://somewhere.example.org"))
    low = client.low_level("annotation")

    with pytest.raises(InsecureServer, match="https://"):
        get_tables.sync("v", client=low)
    assert local.requests == []


def test_a_new_token_is_the_low_levels_too(client: FrameworkClient, server: Loopback) -> None:
    """A generated client that was made before the token changed sends the new one."""
    low = client.low_level("info")
    server.answer_by(lambda _: Reply())
    client.auth.token = "ANOTHER"
    get_datastacks.sync(client=low)

    assert server.requests[-1].headers["authorization"] == "Bearer ANOTHER"


def test_closing_a_generated_client_leaves_the_connections_open(
    client: FrameworkClient, server: Loopback
) -> None:
    """What a service's generated client closes is not the pool that all of them share."""
    server.answer_by(lambda _: Reply())
    with client.low_level("info") as low:
        get_datastacks.sync(client=low)
    client.info.get_datastacks()

    assert server.requests[0].connection == server.requests[1].connection
