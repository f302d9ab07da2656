"""Where each part of specs/ came from: sources.toml."""

from __future__ import annotations

import datetime
import json
import tomllib
from pathlib import Path
from typing import TypeAlias

Source: TypeAlias = dict[str, str]

FILE = "specs/sources.toml"
HEADER = """\
# Where each part of specs/ came from, and when. The hashes are of what documents and definitions
# mean: the order in which a process writes them does not count, nor does a document's version.
"""


def read_sources(root: Path) -> dict[str, Source]:
    """Give what is noted of each part."""
    return tomllib.loads((root / FILE).read_text())


def record_source(root: Path, name: str, source: Source) -> None:
    """Note what is known of a part now; its date stays while its version and its bytes do."""
    sources = read_sources(root)
    before = sources.get(name, {})
    after = {**before, **source}
    if any(before.get(key) != after.get(key) for key in ("version", "sha256")):
        after["date"] = datetime.datetime.now(datetime.UTC).date().isoformat()
    sources[name] = after
    tables = (
        f"[{table}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in rows.items())
        for table, rows in sources.items()
    )
    (root / FILE).write_text("\n".join((HEADER, *tables)))
