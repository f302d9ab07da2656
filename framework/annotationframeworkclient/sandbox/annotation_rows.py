"""The annotations of the tables: stored, superseded, read back, by the rules of their types."""

from collections.abc import Iterable, Mapping
from typing import Any

from annotationframeworkclient.sandbox.judge import (
    AnnotationType,
    DatabaseFault,
    annotation_type,
    check_storable,
)
from annotationframeworkclient.sandbox.store import IdTaken, Row, Store, Table


class Conflict(Exception):
    """Says that an annotation has been superseded, and by which."""


class Rows:
    """The annotations in a store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kinds: dict[str, AnnotationType] = {}

    def kind(self, name: str) -> AnnotationType:
        """Return the judge of an annotation type.

        Raises
        ------
        UnknownType
            There is no such type.
        """
        if name not in self._kinds:
            self._kinds[name] = annotation_type(name)
        return self._kinds[name]

    def read(self, table: Table, ids: Iterable[int]) -> list[dict[str, object]] | None:
        """Return annotations as the service answers them; None if it cannot read one."""
        kind = self.kind(table.schema_type)
        rows = [_read(kind, row) for row in self._store.rows(table, ids)]
        read = [row for row in rows if row is not None]
        return read if len(read) == len(rows) else None

    def insert(self, table: Table, annotations: list[dict[str, object]]) -> list[object]:
        """Store new annotations, all or none, and return their ids.

        Raises
        ------
        Invalid, DatabaseFault
            What is wrong with the first that is wrong.
        """
        kind = self.kind(table.schema_type)
        rows = [kind.flatten(annotation) for annotation in annotations]
        if rows and not kind.is_writable:
            raise DatabaseFault(f"'valid' is an invalid keyword argument for {table.table_name}")
        wanted = [_own_id(annotation) for annotation in annotations]
        self._check_targets(table, rows)
        try:
            ids = self._store.insert(table, rows, wanted)
        except IdTaken as taken:
            raise DatabaseFault(_duplicate(table, taken.annotation_id)) from None
        # An id of the caller's own comes back as it was sent: text stays text.
        sent = (annotation.get("id") for annotation in annotations)
        return [own or row_id for own, row_id in zip(sent, ids, strict=True)]

    def supersede(self, table: Table, annotation: dict[str, object]) -> dict[str, int]:
        """Store a new version of an annotation and return its old id with its new one.

        Raises
        ------
        Conflict
            There is a newer version already.
        Invalid, DatabaseFault
            What is wrong with the annotation.
        """
        if "id" not in annotation:
            raise DatabaseFault("'str' object has no attribute 'items'")
        old_id = _own_id(annotation)
        old = next(iter(self._store.rows(table, [old_id or 0])), None)
        if old is None:
            raise DatabaseFault("No row was found when one was required")
        if old.superceded_id is not None:
            raise Conflict(_superseded(old.id, old.superceded_id))
        kind = self.kind(table.schema_type)
        merged = {name: old.columns[name] for name in kind.scalars} | annotation
        (new_id,) = self.insert(table, [{**merged, "id": 0}])
        assert isinstance(new_id, int)  # from the sequence, so no text
        self._store.delete(table, [old.id], successor=new_id)
        return {str(annotation["id"]): new_id}

    def _check_targets(self, table: Table, rows: list[dict[str, Any]]) -> None:
        target = self._store.table(table.reference_table) if table.reference_table else None
        if target is None:
            return
        missing = self._store.missing(target, (row["target_id"] for row in rows))
        if missing is not None:
            raise DatabaseFault(
                "(psycopg2.errors.ForeignKeyViolation) insert or update on table"
                f' "{table.table_name}" violates foreign key constraint'
                f' "{table.table_name}_target_id_fkey"\nDETAIL:  Key (target_id)=({missing})'
                f' is not present in table "{target.table_name}".\n'
            )


def _read(kind: AnnotationType, row: Row) -> dict[str, object] | None:
    columns = kind.read(row.columns)
    if columns is None:
        return None
    return columns | {
        "valid": row.valid,
        "created": row.created,
        "superceded_id": row.superceded_id,
        "deleted": str(row.deleted),  # the word None where it is not
        "id": row.id,
    }


def _own_id(annotation: Mapping[str, object]) -> int | None:
    """Return the id that an annotation brings along; 0 is as good as none."""
    own = annotation.get("id")
    try:
        own_id = int(str(own or 0))
        check_storable(own_id)
        return own_id or None
    except ValueError:
        raise DatabaseFault(
            "(psycopg2.errors.InvalidTextRepresentation) invalid input syntax for type bigint:"
            f' "{own}"\n'
        ) from None


def _duplicate(table: Table, taken: int) -> str:
    return (
        "(psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint"
        f' "{table.table_name}_pkey"\nDETAIL:  Key (id)=({taken}) already exists.\n'
    )


def _superseded(old: int, new: int) -> str:
    return (
        f"Error update ID {old} -> Annotation with ID {old} has already been superseded by"
        f" annotation ID {new}, update annotation ID {new} instead"
    )
