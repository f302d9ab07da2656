# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Get a view's rows as segment properties.

Text columns become tags, and numbers numbers; 64-bit numbers such as ids overflow, and null
in a column of whole numbers is an error. Each server process keeps the first answer that it
gave, whatever labels were asked for.

Operation `materialize.get_view_segment_properties`, GET
/materialize/api/v3/datastack/{datastack_name}/version/{version}/view/{view_name}/info; its
effect is to read.

datastack_name: The name of the datastack.

version: The number of the version; 0 is the live database.

view_name: The name of the view.

label_format: A Python format string for the labels, such as "{cell_type}_{id}".

label_columns: The columns that labels are made of, unless there is a `label_format`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._runtime import codec
from ...._runtime.client import Client
from ...._runtime.types import UNSET, Operation, Request, Response, Unset
from ...models.segment_properties import SegmentProperties

if TYPE_CHECKING:
    from ... import wire

OPERATION = Operation("materialize", "get_view_segment_properties", "GET", {200: "object"})


def _request(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        OPERATION,
        "/materialize/api/v3/datastack/{datastack_name}/version/{version}/view/{view_name}/info".format(
            datastack_name=codec.segment(datastack_name),
            version=codec.segment(version),
            view_name=codec.segment(view_name),
        ),
        about=(datastack_name, version, view_name),
        query={"label_format": label_format, "label_columns": codec.commas(label_columns)},
    )


def _parse(status: int, value: Any) -> SegmentProperties:
    response_200 = SegmentProperties.from_dict(value)

    return response_200


def sync_detailed(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> Response[SegmentProperties]:
    """Get a view's rows as segment properties.

    Gives models, with the status and the headers.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = client.send(request)
    return answer.detailed(_parse)


def sync(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> SegmentProperties:
    """Get a view's rows as segment properties.

    Gives models.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = client.send(request)
    return answer.parse(_parse)


def raw(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> wire.SegmentProperties:
    """Get a view's rows as segment properties.

    Gives what the JSON holds, or bytes.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = client.send(request)
    value: wire.SegmentProperties = answer.decode()
    return value


async def asyncio_detailed(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> Response[SegmentProperties]:
    """Get a view's rows as segment properties.

    Gives models, with the status and the headers, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = await client.send_async(request)
    return answer.detailed(_parse)


async def asyncio(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> SegmentProperties:
    """Get a view's rows as segment properties.

    Gives models, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = await client.send_async(request)
    return answer.parse(_parse)


async def raw_asyncio(
    datastack_name: str,
    version: int,
    view_name: str,
    *,
    client: Client,
    label_format: str | Unset = UNSET,
    label_columns: list[str] | Unset = UNSET,
) -> wire.SegmentProperties:
    """Get a view's rows as segment properties.

    Gives what the JSON holds, or bytes, in asyncio.
    """
    request = _request(
        datastack_name=datastack_name,
        version=version,
        view_name=view_name,
        label_format=label_format,
        label_columns=label_columns,
    )
    answer = await client.send_async(request)
    value: wire.SegmentProperties = answer.decode()
    return value
