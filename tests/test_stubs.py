"""`annotationframework stubs`: a datastack's tables as a module."""

from __future__ import annotations

import inspect
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from difflib import ndiff
from pathlib import Path
from typing import Any

import pytest
from tests.stored_rows import Deployment

from annotationframeworkclient import FrameworkClient
from annotationframeworkclient.errors import InvalidInput
from annotationframeworkclient.stubs import datastack_module
from annotationframeworkclient.table import Table

COMMAND = str(Path(sys.executable).with_name("annotationframework"))
NUCLEUS = {"pt": {"position": [1, 2, 3]}, "volume": 1.5}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a deployment's data."""
    return tmp_path / "sandbox"


@pytest.fixture
def client(folder: Path) -> Iterator[FrameworkClient]:
    """Give a client of a datastack with three tables."""
    folder.mkdir()
    with Deployment(folder) as deployment, deployment.sandbox.client() as made:
        create = made.annotation.create_table
        create("nuclei", "nucleus_detection", 'of "mine", \\n\n\nand """ others')
        create("kinds", "cell_type_reference", "of nuclei", reference_table="nuclei")
        create("class", "synapse", "", notice_text="Use with care.")
        yield made
    assert deployment.sandbox.violations == ()


def change(folder: Path, table: str, **metadata: str) -> None:
    """Change a table as no client could, and servers of old may have."""
    with closing(sqlite3.connect(folder / "sandbox.sqlite3")) as file, file:
        found = file.execute("SELECT metadata FROM tables WHERE table_name = ?", (table,))
        changed = json.loads(found.fetchone()[0]) | metadata
        file.execute(
            "UPDATE tables SET table_name = ?, metadata = ? WHERE table_name = ?",
            (changed["table_name"], json.dumps(changed), table),
        )


def run(text: str) -> Any:
    """Run a module, and give its tables."""
    names: dict[str, Any] = {"__name__": "my_stack"}
    exec(compile(text, "my_stack.py", "exec"), names)
    return names["tables"]


def test_each_table_is_there_with_its_type(client: FrameworkClient) -> None:
    """The module's functions give the tables, which work."""
    tables = run(datastack_module(client))
    nuclei: Table[Any] = tables.nuclei(client)

    ids = nuclei.post(NUCLEUS)

    assert [row["pt_position"] for row in nuclei.get(ids)] == [[1, 2, 3]]
    assert (nuclei.name, nuclei.annotation_type.schema_type) == ("nuclei", "nucleus_detection")
    assert tables.kinds(client).count() == 0


def test_the_same_tables_give_the_same_module(client: FrameworkClient) -> None:
    """Rows make no difference; a new table is all that is new."""
    before = datastack_module(client)
    client.annotation.post_annotation("nuclei", NUCLEUS)
    same = datastack_module(client)
    client.annotation.create_table("tags", "bound_tag", "new")
    with_another = datastack_module(client)

    assert same == before
    new = [line for line in ndiff(before.splitlines(), with_another.splitlines()) if line[0] != " "]
    assert {line[0] for line in new} == {"+"}
    assert "+     def tags(client: FrameworkClient) -> Table[BoundTag]:" in new


def test_what_is_known_of_a_table_is_said(client: FrameworkClient) -> None:
    """Description, notice, resolution and target stand in the docstrings, whatever is in them."""
    tables = run(datastack_module(client))

    assert inspect.getdoc(tables.nuclei) == (
        "Give the table nuclei: nucleus_detection.\n\n"
        "of 'mine', \\n and ''' others\n\nVoxel resolution: 4 x 4 x 40 nm."
    )
    assert "`target_id` is the id of a row of nuclei." in tables.kinds.__doc__
    assert "Use with care." in tables.class_.__doc__


def test_names_that_are_no_identifiers(client: FrameworkClient, folder: Path) -> None:
    """Each table has a name of its own that Python takes, and is found under its real one."""
    for odd in ("my-table", "my table", "1st", "_mine", "für", "'\""):
        client.annotation.create_table("new", "bound_tag", "")
        change(folder, "new", table_name=odd)

    tables = run(datastack_module(client))

    names = {name: getattr(tables, name)(client).name for name in dir(tables) if name[0] != "_"}
    assert names == {
        "class_": "class",
        "für": "für",
        "kinds": "kinds",
        "my_table": "my table",
        "my_table_2": "my-table",
        "nuclei": "nuclei",
        "table_": "'\"",
        "table_1st": "1st",
        "table_mine": "_mine",
    }


def test_tables_that_are_left_out(client: FrameworkClient, folder: Path) -> None:
    """A deleted table is left out, and with a word one of a type that this release lacks."""
    client.annotation.delete_table("kinds")
    change(folder, "class", schema_type="type_of_tomorrow")

    text = datastack_module(client)

    assert [name for name in dir(run(text)) if name[0] != "_"] == ["nuclei"]
    assert (
        "# 'class' is left out: this release has no class of the type 'type_of_tomorrow'." in text
    )


def test_another_type_is_refused(client: FrameworkClient, folder: Path) -> None:
    """A table that was made anew with another type says so before anything is sent to it."""
    tables = run(datastack_module(client))
    change(folder, "nuclei", schema_type="bound_tag")

    with pytest.raises(InvalidInput, match="table nuclei holds bound_tag, not nucleus_detection"):
        tables.nuclei(client).post(NUCLEUS)


def test_the_command(client: FrameworkClient, tmp_path: Path) -> None:
    """The command writes the module to a file, or shows it."""
    file = tmp_path / "my_stack.py"
    command = [COMMAND, "stubs", "minnie65_phase3_v0", "--server", client.server_address]
    environment = {"ANNOTATIONFRAMEWORK_TOKEN": client.auth.token or ""}

    shown = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    subprocess.run([*command, "-o", str(file)], env=environment, check=True)

    assert shown.stdout == file.read_text(encoding="utf-8") == datastack_module(client)


def test_the_command_says_why_not(client: FrameworkClient) -> None:
    """An unknown datastack, as any error, is one line and exit status 2."""
    command = [COMMAND, "stubs", "no_such_stack", "--server", client.server_address]

    failed = subprocess.run(command, capture_output=True, text=True)

    assert failed.returncode == 2
    assert "no_such_stack" in failed.stderr
    assert "Traceback" not in failed.stderr
