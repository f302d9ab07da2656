"""Appends entries to YAML text; the lines that are there stay as they are.

ruamel.yaml keeps comments, but writes some fifty lines of materialize.yaml in another way.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

import yaml
from specs.documents import Refused


class Dumper(yaml.SafeDumper):
    """Writes YAML as specs/ are written: lists indented, nothing by reference."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent lists too."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """Write everything out."""
        return True


def appended(text: str, keys: Sequence[str], value: object) -> str:
    """Append entries to the mapping or the list that stands at these keys, a block of lines."""
    block = _node_at(text, keys)
    if not isinstance(block, yaml.CollectionNode) or block.flow_style:
        raise Refused(f"{keys[-1]} is no block of lines")
    column = _column(text, block.start_mark)
    lines = text[: block.end_mark.index].splitlines(keepends=True)
    # A block ends where the next begins: after the comment that belongs to that one.
    while lines and _is_between(lines[-1], column):
        lines.pop()
    before = "".join(lines)
    return before + _block(value, column) + text[len(before) :]


def has(text: str, keys: Sequence[str]) -> bool:
    """Say whether anything stands at these keys."""
    try:
        _node_at(text, keys)
    except Refused:
        return False
    return True


def _node_at(text: str, keys: Sequence[str]) -> yaml.Node:
    """Give the node that stands at these keys of nested mappings."""
    node: Any = yaml.compose(text, yaml.SafeLoader)
    for wanted in keys:
        entries: list[tuple[Any, Any]] = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for key, value in entries if key.value == wanted), None)
        if node is None:
            raise Refused(f"there is no {wanted} of its own")
    found: yaml.Node = node
    return found


def _column(text: str, start: yaml.Mark) -> int:
    """Say how far a block is indented; an anchor stands on the line above it."""
    if text[start.index] != "&":
        return start.column
    below = text[start.index :].partition("\n")[2]
    return len(below) - len(below.lstrip(" "))


def _is_between(line: str, column: int) -> bool:
    rest = line.lstrip()
    return not rest or (rest.startswith("#") and len(line) - len(rest) < column)


def _block(value: object, column: int) -> str:
    text = yaml.dump(value, Dumper=Dumper, sort_keys=False, width=100 - column, allow_unicode=True)
    return textwrap.indent(text, " " * column)
