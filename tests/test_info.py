"""The info client, against the sandbox and against what the real service said."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import numpy as np
import pytest
from tests.conftest import Recorded, Recordings
from tests.loopback import Loopback, Reply, Seen

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import (
    DatastackRequired,
    InvalidId,
    InvalidInput,
    InvalidName,
    NotAuthenticated,
    NotFound,
    PermissionDenied,
    TermsOfServiceRequired,
)
from annotationframeworkclient.infoservice import InfoServiceClientV2
from annotationframeworkclient.sandbox import Sandbox

STACK = "minnie65_phase3_v0"
VOLUME = "minnie65_phase3"
IMAGES = "https://minnie.microns-daf.com/proxy/minniev2_em/"
CELLS = "https://minniev1.microns-daf.com/segmentation/table/minnie3_v0"
PATH_LIKE = ["../x", "a/b", "..", "", "a?b", "a#b", "a%2fb", " a"]


def test_the_datastack_is_the_tutorials(sandbox: Sandbox) -> None:
    """Names, sources, resolution and servers are those that the tutorial looks up."""
    with sandbox.client() as client:
        info = client.info

        assert info.get_datastacks() == [STACK]
        assert info.get_aligned_volumes() == [VOLUME]
        assert (info.datastack_name, info.aligned_volume_name, info.aligned_volume_id) == (
            STACK,
            VOLUME,
            1,
        )
        assert info.image_source() == f"graphene://{IMAGES}"
        assert info.segmentation_source() == f"graphene://{CELLS}"
        assert info.local_server() == sandbox.url
        assert info.annotation_endpoint() == f"{sandbox.url}/annotation"
        assert info.get_datastacks_by_aligned_volume() == [STACK]


def test_sources_come_in_each_programs_notation(sandbox: Sandbox) -> None:
    """`format_for` writes the sources for a program; an unknown one is refused by each of them."""
    with sandbox.client() as client:
        info = client.info
        assert info.image_source(format_for="cloudvolume") == f"graphene://{IMAGES}"
        assert info.segmentation_source(format_for="spelunker") == f"graphene://middleauth+{CELLS}"
        for source in (info.image_source, info.segmentation_source):
            with pytest.raises(InvalidInput, match="format_for"):
                source(format_for="paper")  # type: ignore[arg-type] # the mistake under test


def test_the_resolution_is_three_nanometres(sandbox: Sandbox) -> None:
    """The viewer's resolution is a float64 array of shape (3,), x y z in nm."""
    with sandbox.client() as client:
        resolution = client.info.viewer_resolution()

    assert resolution.dtype == np.float64
    assert resolution.tolist() == [4, 4, 40]


def test_a_record_is_looked_up_once(sandbox: Sandbox) -> None:
    """All that is in one record costs one request, and `use_stored=False` one more."""
    with sandbox.client() as client:
        for _ in range(2):
            client.info.image_source()
            client.info.viewer_resolution()
            client.info.get_aligned_volume_info()
        assert len(sandbox.requests) == 1

        client.info.viewer_resolution(use_stored=False)
        assert len(sandbox.requests) == 2


def test_stored_records_are_copies(sandbox: Sandbox) -> None:
    """What a caller does to a record stays with the caller."""
    with sandbox.client() as client:
        record: Any = client.info.get_datastack_info()
        record["aligned_volume"]["name"] = "mine"
        record.clear()

        assert client.info.aligned_volume_name == VOLUME
    assert len(sandbox.requests) == 1


def test_refreshing_looks_up_what_was_looked_up(sandbox: Sandbox) -> None:
    """Of each record asked for so far, one more request is made, the same as before."""
    with sandbox.client() as client:
        client.info.refresh_stored_data()
        assert not any(sandbox.requests)
        [mirror, *_] = client.info.get_image_mirror_names()
        client.info.get_datastack_info()
        client.info.get_datastack_info(image_mirror=mirror)
        client.info.get_aligned_volume_info_by_id(1)
        client.info.refresh_stored_data()

    asked = [(seen.path, seen.query) for seen in sandbox.requests[1:]]
    assert len(set(asked)) == 3
    assert asked[3:] == asked[:3]


def test_a_mirror_is_another_record(sandbox: Sandbox) -> None:
    """An image mirror changes the record that names it, and not the default one."""
    with sandbox.client() as client:
        mirrors = client.info.get_image_mirrors()
        names = client.info.get_image_mirror_names()
        found = [client.info.image_source(image_mirror=name) for name in names]

        assert found == [mirror["image_source"] for mirror in mirrors]
        assert len(set(found)) > 1
        assert client.info.image_source() == f"graphene://{IMAGES}"
        with pytest.raises(NotFound):
            client.info.image_source(image_mirror="nowhere")


def test_threads_that_ask_at_once_make_one_request(sandbox: Sandbox) -> None:
    """Eight threads that want the same record cause one look-up."""
    with sandbox.client() as client, ThreadPoolExecutor(8) as threads:
        asking = [threads.submit(client.info.image_source) for _ in range(16)]

    assert {asked.result() for asked in asking} == {f"graphene://{IMAGES}"}
    assert len(sandbox.requests) == 1


UNKNOWN: dict[str, Callable[[InfoServiceClientV2], object]] = {
    "datastack": lambda info: info.get_datastack_info("nope"),
    "mirrors": lambda info: info.get_image_mirrors("nope"),
    "volume": lambda info: info.get_datastacks_by_aligned_volume("nope"),
    "volume id": lambda info: info.get_aligned_volume_info_by_id(999),
}


@pytest.mark.parametrize("ask", UNKNOWN.values(), ids=UNKNOWN)
def test_what_there_is_not_is_not_found(
    ask: Callable[[InfoServiceClientV2], object], sandbox: Sandbox
) -> None:
    """An unknown datastack, volume or id is NotFound, each time it is asked for."""
    with sandbox.client() as client:
        for _ in range(2):
            with pytest.raises(NotFound) as caught:
                ask(client.info)
            assert caught.value.true_status == 404

    assert len(sandbox.requests) == 2


BY_NAME: dict[str, Callable[[InfoServiceClientV2, str], object]] = {
    "datastack": lambda info, name: info.get_datastack_info(name),
    "mirror": lambda info, name: info.get_datastack_info(image_mirror=name),
    "mirrors": lambda info, name: info.get_image_mirrors(name),
    "source": lambda info, name: info.image_source(name),
    "volume": lambda info, name: info.get_datastacks_by_aligned_volume(name),
}


@pytest.mark.parametrize("name", PATH_LIKE)
@pytest.mark.parametrize("ask", BY_NAME.values(), ids=BY_NAME)
def test_a_name_that_is_a_path_is_not_sent(
    ask: Callable[[InfoServiceClientV2, str], object], name: str, server: Loopback
) -> None:
    """A name that would change the path of the request is refused before it is sent."""
    with FrameworkClient(STACK, server.url) as client, pytest.raises(InvalidName):
        ask(client.info, name)

    assert server.requests == []


@pytest.mark.parametrize("volume", [1.5, float("nan"), True, "one", 2**63])
def test_an_id_that_is_none_is_not_sent(volume: Any, server: Loopback) -> None:
    """An id of a volume that is no int64 is refused before it is sent."""
    with FrameworkClient(STACK, server.url) as client, pytest.raises(InvalidId):
        client.info.get_aligned_volume_info_by_id(volume)

    assert server.requests == []


def test_no_datastack_is_a_mistake_of_the_caller(server: Loopback) -> None:
    """Without a datastack in the call or in the client nothing is sent."""
    with FrameworkClient(None, server.url) as client, pytest.raises(DatastackRequired):
        client.info.image_source()

    assert server.requests == []


@pytest.mark.parametrize(
    ("role", "error"),
    [("nobody", PermissionDenied), ("tosless", TermsOfServiceRequired), (None, NotAuthenticated)],
)
def test_who_may_not_look_is_told_why(
    role: str | None, error: type[Exception], sandbox: Sandbox
) -> None:
    """No permission, no accepted terms and no token are errors of their own."""
    token = None if role is None else sandbox.tokens[role]
    with sandbox.client(auth_token=token) as client, pytest.raises(error):
        client.info.get_datastack_info()


def record(**changes: object) -> Reply:
    """Make a datastack's record with some of its fields changed."""
    volume = {"id": 1, "name": "v", "image_source": "gs://bucket/img"}
    fields = {"aligned_volume": volume, "local_server": "https://local.example.org/"}
    resolution = dict.fromkeys([f"viewer_resolution_{axis}" for axis in "xyz"])
    empty = {"segmentation_source": None, "viewer_site": None}
    return Reply(json.dumps({**fields, **resolution, **empty, **changes}).encode())


def test_what_a_record_does_not_name_is_none(server: Loopback) -> None:
    """A segmentation, a viewer and a resolution that are null are None, None and NotFound."""
    server.say(record())
    with FrameworkClient("stack", server.url) as client:
        info = client.info

        assert info.segmentation_source(format_for="neuroglancer") is None
        assert info.synapse_segmentation_source() is None
        assert info.viewer_site() is None
        assert info.local_server() == "https://local.example.org"
        assert info.image_source(format_for="neuroglancer") == "precomputed://gs://bucket/img"
        with pytest.raises(NotFound, match="viewer resolution"):
            info.viewer_resolution()


def test_older_services_name_a_synapse_segmentation(server: Loopback) -> None:
    """Where a record has it, the source of the synapse segmentation is given in any format."""
    server.say(record(synapse_segmentation_source="gs://bucket/syn"))
    with FrameworkClient("stack", server.url) as client:
        found = client.info.synapse_segmentation_source(format_for="spelunker")

    assert found == "precomputed://gs://bucket/syn"


Call = Callable[[InfoServiceClientV2, list[str], str], object]

# The calls by the path below /info/api/v2: what stands for * is the second argument.
CALLS: dict[str, Call] = {
    "datastacks": lambda info, _names, _mirror: info.get_datastacks(),
    "datastack/full/*": lambda info, names, mirror: info.get_datastack_info(
        names[0], image_mirror=mirror or None
    ),
    "datastack/*/image_sources": lambda info, names, _mirror: info.get_image_mirrors(names[0]),
    "aligned_volume": lambda info, _names, _mirror: info.get_aligned_volumes(),
    "aligned_volume/id/*": lambda info, names, _mirror: info.get_aligned_volume_info_by_id(
        int(names[0])
    ),
    "aligned_volume/*/datastacks": lambda info, names, _mirror: (
        info.get_datastacks_by_aligned_volume(names[0])
    ),
}


def replayable(exchange: Recorded) -> tuple[Call, list[str]] | None:
    """Find the call that makes a recorded request, and its arguments."""
    parts = exchange.path.removeprefix("/info/api/v2/").split("/")
    for pattern, call in CALLS.items():
        shape = pattern.split("/")
        pairs = list(zip(shape, parts, strict=False))
        if len(shape) == len(parts) and all(want in ("*", part) for want, part in pairs):
            return call, [part for want, part in pairs if want == "*"]
    return None


def test_recorded_answers_are_given_as_they_are(server: Loopback, recordings: Recordings) -> None:
    """What the real service was recorded to answer is given, by the request that was recorded."""
    replayed = dict.fromkeys(CALLS.values(), 0)
    for exchange in recordings("info"):
        found = replayable(exchange)
        if found is None or exchange.method != "GET" or exchange.status != 200:
            continue
        call, names = found
        mirror = parse_qs(exchange.query).get("image_source_name", [""])[0]
        server.say(Reply(exchange.body, headers=exchange.headers))
        with FrameworkClient(None, server.url) as client:
            assert call(client.info, names, mirror) == json.loads(exchange.body), exchange
        asked: Seen = server.requests[-1]
        assert asked.target.partition("?")[0] == exchange.path
        replayed[call] += 1

    assert all(replayed.values())
