"""What the annotation service demands of a new table."""

import re
from collections.abc import Mapping

from annotationframeworkclient.sandbox.judge import AnnotationType
from annotationframeworkclient.sandbox.store import Store

PERMISSIONS = ("PRIVATE", "GROUP", "PUBLIC")

_NAME = re.compile(r"^[a-z_]+[a-z0-9_]*$")  # the server's own; its $ lets a last newline through
_LONGEST_IDENTIFIER = 63  # PostgreSQL's
_LONGEST_SOURCE = 300  # the column's
_BAD_NAME = (
    "Table name error: Invalid table name. Table name must include at least one letter, and can"
    " only contain lowercase letters, numbers, and underscores (_)."
)
_NO_REFERENCE = (
    "Reference metadata must be supplied as a dict in the form"
    ' {"reference_table": "your_target_table"}'
)


class TableRefused(Exception):
    """Says why a table cannot be made, or a table's metadata not be so."""


def check_name(store: Store, name: str) -> None:
    """Refuse names that are malformed or taken."""
    if not _NAME.match(name):
        raise TableRefused(_BAD_NAME)
    if store.table(name) is not None:
        raise TableRefused(f"Table {name} already exists")
    if store.is_orphan(name):
        raise TableRefused(f'(psycopg2.errors.DuplicateTable) relation "{name}" already exists\n')


def check_reference(
    store: Store, name: str, kind: AnnotationType, reference: Mapping[str, object] | None
) -> str | None:
    """Return the table that a new table refers to, if its type refers to one."""
    if not kind.is_reference:
        if reference:
            raise TableRefused("Reference table must be a ReferenceAnnotation schema type")
        return None
    if reference is None:
        raise TableRefused(_NO_REFERENCE)
    target = reference.get("reference_table")
    if target is None:
        raise TableRefused(
            f"reference table not specified in metadata {dict(reference)}: 'reference_table'"
        )
    if target == name:
        raise TableRefused(f"'None must target a different table not {name}'")
    if store.table(str(target)) is None:
        raise TableRefused(f"No table named '{target}' exists.")
    return str(target)


def check_identifiers(name: str, kind: AnnotationType) -> None:
    """Refuse names that leave no room for those of the table's indices."""
    indices = [f"idx_{name}_{column}" for column in kind.position_columns]
    for identifier in (name, *indices):
        if len(identifier) > _LONGEST_IDENTIFIER:
            limit = f"exceeds maximum length of {_LONGEST_IDENTIFIER} characters"
            raise TableRefused(f"Identifier '{identifier}' {limit}")


def check_metadata(metadata: Mapping[str, object]) -> None:
    """Refuse metadata that the database's columns cannot hold."""
    for column in ("read_permission", "write_permission"):
        value = metadata.get(column, "PUBLIC")
        if value not in PERMISSIONS:
            raise TableRefused(
                "(psycopg2.errors.InvalidTextRepresentation) invalid input value for enum"
                f' {column}: "{value}"\n'
            )
    if len(str(metadata.get("flat_segmentation_source", ""))) > _LONGEST_SOURCE:
        raise TableRefused(
            "(psycopg2.errors.StringDataRightTruncation) value too long for type character"
            f" varying({_LONGEST_SOURCE})\n"
        )
