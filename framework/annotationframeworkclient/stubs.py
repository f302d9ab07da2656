"""A datastack's tables written down as a module, which editors and type checkers read."""

from __future__ import annotations

import json
import keyword
import re
import textwrap
import warnings
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from attrs import frozen

from annotationframework_api.annotation_types import CLASSES
from annotationframeworkclient.errors import ServiceNotice

if TYPE_CHECKING:
    from annotationframeworkclient._tables import TableMetadata
    from annotationframeworkclient.frameworkclient import FrameworkClient

__all__ = ["datastack_module"]


@frozen
class _Stub:
    """A table as it stands in the module; its name there is an identifier."""

    name: str
    metadata: TableMetadata
    cls: str | None  # None where this release has no class of the table's type

    def lines(self, volume: str) -> Iterator[str]:
        table, kind = self.metadata["table_name"], self.metadata["schema_type"]
        yield ""
        if self.cls is None:
            yield f"    # {table!r} is left out: this release has no class of the type {kind!r}."
            return
        yield "    @staticmethod"
        yield f"    def {self.name}(client: FrameworkClient) -> Table[{self.cls}]:"
        yield f'        """Give the table {_escaped(table)}: {kind}.'
        for paragraph in self._paragraphs():
            yield ""
            text = _escaped(paragraph)
            indent = " " * 8
            yield textwrap.fill(text, 100, initial_indent=indent, subsequent_indent=indent)
        yield '        """'
        yield "        return client.annotation.table("
        yield f"            {_quoted(table)},"
        yield f"            {self.cls},"
        yield f"            aligned_volume_name={_quoted(volume)},"
        yield "        )"

    def _paragraphs(self) -> Iterator[str]:
        yield from filter(None, (self.metadata["description"], self.metadata["notice_text"]))
        x, y, z = (f"{length:g}" for length in self.metadata["voxel_resolution"])
        yield f"Voxel resolution: {x} x {y} x {z} nm."
        if target := self.metadata["reference_table"]:
            yield f"`target_id` is the id of a row of {target}."


def datastack_module(client: FrameworkClient) -> str:
    """Write a module that names the tables of the client's datastack, each with its type.

    Source: info: get_datastack_full; annotation: get_tables, get_table_metadata. The same tables
    give the same text, in alphabetical order. Deleted tables are left out, and those of a type
    that this release has no class of, which a comment says.

    Raises
    ------
    DatastackRequired
        The client was made without a datastack.

    Examples
    --------
    >>> "def nuclei(" in datastack_module(client)
    True
    """
    datastack, volume = client.info.datastack_name, client.annotation.aligned_volume_name
    stubs = list(_stubs(_living_tables(client)))
    classes = sorted({stub.cls for stub in stubs if stub.cls})
    lines = [
        f'"""The tables of {datastack}, with the types of their annotations.',
        "",
        f"Do not edit: annotationframework stubs {datastack} -o FILE",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING",
        "",
        *_imported(classes),
        "",
        "if TYPE_CHECKING:",
        "    from annotationframeworkclient import FrameworkClient",
        "    from annotationframeworkclient.table import Table",
        "",
        "",
        "class tables:",
        f'    """The tables of the aligned volume {volume}; each is given a client."""',
        *(line for stub in stubs for line in stub.lines(volume)),
    ]
    return "\n".join(lines) + "\n"


def _living_tables(client: FrameworkClient) -> Iterator[TableMetadata]:
    for table in client.annotation.get_tables():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ServiceNotice)  # the owner's notice is written down
            metadata = client.annotation.get_table_metadata(table)
        if metadata["deleted"] is None:
            yield metadata


def _stubs(tables: Iterator[TableMetadata]) -> Iterator[_Stub]:
    taken: set[str] = set()
    for metadata in tables:
        name = identifier = _identifier(metadata["table_name"])
        number = 1
        while name in taken:
            number += 1
            name = f"{identifier}_{number}"
        taken.add(name)
        yield _Stub(name, metadata, CLASSES.get(metadata["schema_type"]))


def _identifier(table: str) -> str:
    """Make a name of letters, digits and underscores that is no keyword, and not private."""
    name = re.sub(r"\W", "_", table)
    if not name[0].isalpha():
        name = f"table_{name.lstrip('_')}"
    return f"{name}_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def _imported(classes: Sequence[str]) -> Iterator[str]:
    if classes:
        yield "from annotationframework_api.annotation_types import ("
        yield from (f"    {cls}," for cls in classes)
        yield ")"


def _quoted(text: str) -> str:
    """Write a text as Python does, in double quotes."""
    return json.dumps(text)


def _escaped(text: str) -> str:
    """Write a text so that no docstring ends in it, or reads it otherwise."""
    plain = " ".join(text.split())
    return plain.replace("\\", "\\\\").replace('"', "'")
