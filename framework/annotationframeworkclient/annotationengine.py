"""The AnnotationEngine: tables of annotations, checked before they leave."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self

from annotationframeworkclient._bulk import UploadResult
from annotationframeworkclient._context import Context, check_name
from annotationframeworkclient._frames import FrameRows, annotation_rows
from annotationframeworkclient._notices import notice
from annotationframeworkclient._rows import delete_rows, read_rows, replace_rows
from annotationframeworkclient._stored import Stored
from annotationframeworkclient._tables import (
    Permission,
    TableMetadata,
    check_new_name,
    check_new_table,
    checked_metadata,
    new_table_metadata,
    table_metadata,
)
from annotationframeworkclient.emannotationschemas import SchemaClientV2
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput
from annotationframeworkclient.infoservice import InfoServiceClientV2
from annotationframeworkclient.staging import StagedWrites
from annotationframeworkclient.table import Table, TypeT

if TYPE_CHECKING:
    import pandas as pd

    from annotationframework_api.annotation import wire
    from annotationframeworkclient._frames import Annotations, PositionColumns
    from annotationframeworkclient._wire import Ids
    from annotationframeworkclient.staging import Resolution
    from annotationframeworkclient.validation import AnnotationFault, AnnotationRules, Judged

__all__ = ["AnnotationClientV2", "TableMetadata", "UploadResult"]

Row = dict[str, Any]  # columns depend on the table's schema type


class AnnotationClientV2(StagedWrites):
    """Create tables, and post, read, update and delete their annotations.

    Annotations here belong to no segmentation: they have positions, in voxels of the table's
    resolution, and no root ids. Building the client sends nothing.
    """

    def __init__(
        self, context: Context, *, info: InfoServiceClientV2, schema: SchemaClientV2
    ) -> None:
        super().__init__(context)
        self._info = info
        self._schema = schema
        self._schema_types = Stored()
        self._rules = Stored()

    def with_options(self, *, timeout: float | None = None, retries: int | None = None) -> Self:
        """Give a view that waits or retries differently; see `ServiceClient.with_options`."""
        view = super().with_options(timeout=timeout, retries=retries)
        view._info = self._info.with_options(timeout=timeout, retries=retries)
        view._schema = self._schema.with_options(timeout=timeout, retries=retries)
        return view

    @property
    def server_address(self) -> str:
        """The datastack's local server (info: get_datastack_full)."""
        return self._info.local_server()

    @property
    def aligned_volume_name(self) -> str:
        """The aligned volume whose tables these are (info: get_datastack_full)."""
        return self._info.aligned_volume_name

    def table(
        self,
        table_name: str,
        annotation_type: type[TypeT],
        *,
        aligned_volume_name: str | None = None,
    ) -> Table[TypeT]:
        """Give a table whose annotations and rows a type checker knows; nothing is sent.

        Parameters
        ----------
        annotation_type
            The class of the table's schema type, from `annotationframework_api.annotation_types`
            or `client.schema.annotation_type`.

        Examples
        --------
        >>> from annotationframework_api.annotation_types import NucleusDetection
        >>> nuclei = client.annotation.table("nuclei", NucleusDetection)
        >>> nuclei.get(1)[0]["pt_position"]
        [229040, 227264, 24092]
        """
        kind = partial(self._schema_type, table_name, aligned_volume_name)
        return Table(table_name, annotation_type, aligned_volume_name, self, kind)

    def get_tables(self, *, aligned_volume_name: str | None = None) -> list[str]:
        """List the tables, in alphabetical order; those marked as deleted too.

        Source: annotation: get_tables.

        Examples
        --------
        >>> client.annotation.get_tables()
        ['nuclei']
        """
        from annotationframework_api.annotation.api.tables import get_tables

        return sorted(get_tables.raw(self._volume(aligned_volume_name), client=self._client))

    def get_table_metadata(
        self, table_name: str, *, aligned_volume_name: str | None = None
    ) -> TableMetadata:
        """Look up what the service knows of a table (annotation: get_table_metadata).

        A notice by the table's owner comes as a `ServiceNotice` warning.

        Raises
        ------
        NotFound
            There is no such table.

        Examples
        --------
        >>> client.annotation.get_table_metadata("nuclei")["voxel_resolution"]
        [4.0, 4.0, 40.0]
        """
        from annotationframework_api.annotation.api.tables import get_table_metadata

        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        return table_metadata(get_table_metadata.raw(volume, table, client=self._client))

    def create_table(
        self,
        table_name: str,
        schema_name: str,
        description: str = "",
        *,
        voxel_resolution: Resolution | None = None,
        reference_table: str | None = None,
        track_target_id_updates: bool | None = None,
        flat_segmentation_source: str | None = None,
        user_id: int | str | None = None,
        write_permission: Permission = "PRIVATE",
        read_permission: Permission = "PUBLIC",
        notice_text: str | None = None,
        aligned_volume_name: str | None = None,
    ) -> str:
        """Create a table and give its name (annotation: create_table).

        Parameters
        ----------
        table_name
            Lower-case letters, digits and underscores, not a digit first.
        schema_name
            The annotation type of its rows: see `client.schema.get_schemas`.
        voxel_resolution
            In nm, x y z; the datastack's own by default. Positions are in voxels of this size.
        reference_table
            The table whose ids `target_id` holds; for reference types, and required for them.
        track_target_id_updates
            Whether `target_id` follows when its row is superseded; newer services ignore it.
        user_id
            The owner, if not the user.
        write_permission, read_permission
            Who may: the owner, who shares a group with the owner, or everyone.
        notice_text
            What everyone who reads the table is told.

        Raises
        ------
        InvalidName
            The service cannot take this name; no table was asked for.
        InvalidInput
            The resolution is not three positive numbers, `reference_table` and the type disagree,
            or a text or permission would spoil the table; no table was asked for.
        NotFound
            There is no such type, or no such reference table.
        Conflict
            There is, or was, a table of this name.

        Examples
        --------
        >>> client.annotation.create_table("spines", "bound_tag", "where the spines are")
        'spines'
        """
        from annotationframework_api.annotation.api.tables import create_table

        check_new_name(table_name)
        definition = self._schema.schema_definition(schema_name)
        check_new_table(table_name, schema_name, definition, reference_table)
        metadata = new_table_metadata(
            self._info.viewer_resolution() if voxel_resolution is None else voxel_resolution,
            reference_table=reference_table,
            track_target_id_updates=track_target_id_updates,
            description=description,
            read_permission=read_permission,
            write_permission=write_permission,
            flat_segmentation_source=flat_segmentation_source,
            user_id=user_id,
            notice_text=notice_text,
        )
        body: wire.NewTable = {
            "schema_type": schema_name,
            "table_name": table_name,
            "metadata": metadata,
        }
        return create_table.raw(self._volume(aligned_volume_name), client=self._client, body=body)

    def update_metadata(
        self,
        table_name: str,
        *,
        description: str | None = None,
        flat_segmentation_source: str | None = None,
        read_permission: Permission | None = None,
        write_permission: Permission | None = None,
        user_id: int | str | None = None,
        notice_text: str | None = None,
        aligned_volume_name: str | None = None,
    ) -> TableMetadata:
        """Change what is said of a table, and give what is said now.

        Source: annotation: update_table_metadata.

        What is None stays; an empty `notice_text` removes the notice. Only the owner may; a new
        `user_id` gives the table away at once.

        Raises
        ------
        InvalidInput
            A text or permission would spoil the table; nothing was sent.
        NotFound
            There is no such table.
        PermissionDenied
            The table is somebody else's.

        Examples
        --------
        >>> client.annotation.update_metadata("nuclei", description="by hand")["description"]
        'by hand'
        """
        from annotationframework_api.annotation.api.tables import update_table_metadata

        given: Any = checked_metadata(  # keys are the spec's
            description=description,
            flat_segmentation_source=flat_segmentation_source,
            read_permission=read_permission,
            write_permission=write_permission,
            user_id=user_id,
            notice_text=notice_text,
        )
        if not given:
            return self.get_table_metadata(table_name, aligned_volume_name=aligned_volume_name)
        body: wire.TableUpdate = {
            "table_name": check_name(table_name, "a table"),
            "metadata": given,
        }
        volume = self._volume(aligned_volume_name)
        return table_metadata(update_table_metadata.raw(volume, client=self._client, body=body))

    def delete_table(self, table_name: str, *, aligned_volume_name: str | None = None) -> bool:
        """Mark a table as deleted (annotation: delete_table).

        The service keeps it, lists it, and still takes annotations for it; its name cannot be used
        again.

        Raises
        ------
        NotFound
            There is no such table.
        PermissionDenied
            The table is somebody else's.
        """
        from annotationframework_api.annotation.api.tables import delete_table

        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        return delete_table.raw(volume, table, client=self._client)

    def get_annotation_count(
        self, table_name: str, *, aligned_volume_name: str | None = None
    ) -> int:
        """Count all rows of a table, deleted and superseded ones too.

        Source: annotation: get_annotation_count.

        Raises
        ------
        NotFound
            There is no such table.

        Examples
        --------
        >>> client.annotation.get_annotation_count("nuclei")
        2
        """
        from annotationframework_api.annotation.api.annotations import get_annotation_count

        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        return get_annotation_count.raw(volume, table, client=self._client)

    def get_annotation(
        self,
        table_name: str,
        annotation_ids: Ids | None = None,
        *,
        annotation_id: Ids | None = None,
        aligned_volume_name: str | None = None,
    ) -> list[Row]:
        """Read rows by their ids, in the order asked, deleted and superseded ones too.

        Source: annotation: get_annotations.

        Parameters
        ----------
        annotation_ids
            One id or any number of them: ints, arrays, Series. Many are asked for in several
            requests, since the servers cut addresses at 8 KB.
        annotation_id
            The same, by the tutorial's other name.

        Returns
        -------
        A dict a row: `id`, the type's fields, with points flat as ``pt_position``, three ints in
        voxels of the table's resolution; `created` and `deleted` in UTC (the text ``"None"`` while
        not deleted); `valid`; `superceded_id`. Ids that the table does not have, and rows that the
        service cannot give back, are left out and named in a `ServiceNotice` warning.

        Raises
        ------
        NotFound
            There is no such table.
        InvalidId
            A float, NaN, a word: not an id; nothing was sent.

        Examples
        --------
        >>> client.annotation.get_annotation("nuclei", 1)[0]["pt_position"]
        [229040, 227264, 24092]
        """
        from annotationframeworkclient._wire import int64_ids

        if (annotation_ids is None) == (annotation_id is None):
            raise InvalidInput("give annotation_ids: one id, or a list or array of them")
        ids = int64_ids(annotation_id if annotation_ids is None else annotation_ids)
        if not ids:
            return []
        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        found = read_rows(self._client, volume, table, list(dict.fromkeys(ids)))
        _warn_if_any(found.missing, "not in table", table)
        _warn_if_any(
            found.unreadable,
            "stored in a form that the service cannot give back (an optional number, text or flag "
            "was left out when they were posted), in table",
            table,
        )
        return [dict(found.rows[wanted]) for wanted in ids if wanted in found.rows]

    def post_annotation(
        self,
        table_name: str,
        data: Annotations,
        *,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> list[int]:
        """Check annotations and post them (annotation: post_annotations).

        Parameters
        ----------
        data
            One annotation, or any iterable of them: mappings such as ``{"pt": {"position": [x, y,
            z]}}``, with numpy values as they come. Positions are in voxels of the table's
            `voxel_resolution`, not in nm. All are checked before the first is sent; more than
            10,000 go in several requests. An optional number, text or flag that is left out makes
            a row that the service stores but `get_annotation` cannot give back: a `ServiceNotice`
            warning says so.
        round_positions
            Whether fractional positions are rounded, to the nearest voxel, halves to the even one;
            otherwise they are refused, since the service would cut them.

        Returns
        -------
        The new ids, in the order of the annotations. Nothing is sent for no annotations.

        Raises
        ------
        InvalidAnnotation
            The service would refuse some of them, or store something else; all faults are named,
            nothing was sent.
        NotFound
            There is no such table.
        PermissionDenied
            The user may not write to it.
        OutcomeUnknown
            The answer was lost: look before posting again. `.written` has the rows that are in for
            certain.
        PartialWrite
            Only with more than 10,000: a later request was refused. `.written` has the rows that
            are in.

        Examples
        --------
        >>> nucleus = {"pt": {"position": np.array([361792, 77088, 27399])}, "volume": 71.1}
        >>> client.annotation.post_annotation("nuclei", nucleus)
        [3]
        """
        return self._post(table_name, annotation_rows(data), aligned_volume_name, round_positions)

    def update_annotation(
        self,
        table_name: str,
        data: Annotations,
        *,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> dict[int, int]:
        """Check changed annotations and replace the stored rows (annotation: update_annotations).

        Parameters
        ----------
        data
            As for `post_annotation`, each with the `id` of the row that it replaces. A row as
            `get_annotation` gives it, changed, will do. The service keeps an optional number, text
            or flag that is left out, and erases an optional point: a `ServiceNotice` warning says
            so.
        round_positions
            As for `post_annotation`.

        Returns
        -------
        The new id of each row by its old id: the old row stays, invalid, and names its successor.

        Raises
        ------
        InvalidAnnotation
            As for `post_annotation`; nothing was sent.
        NotFound
            There is no such table, or no such row.
        Conflict
            The row has been replaced already.
        PartialWrite
            A later row was refused: the service keeps the ones before it. `.written` has them.
        OutcomeUnknown
            The answer was lost: look at the rows before updating again.

        Examples
        --------
        >>> row = client.annotation.get_annotation("nuclei", 1)[0]
        >>> row["volume"] = 99.0
        >>> client.annotation.update_annotation("nuclei", row)
        {1: 3}
        """
        return self._update(table_name, annotation_rows(data), aligned_volume_name, round_positions)

    def delete_annotation(
        self, table_name: str, annotation_ids: Ids, *, aligned_volume_name: str | None = None
    ) -> list[int]:
        """Mark rows as deleted, and give the ids that were, in the order asked.

        Source: annotation: delete_annotations.

        Ids that the table does not have are named in a `ServiceNotice` warning.

        Raises
        ------
        NotFound
            There is no such table, or it has none of these rows.
        InvalidId
            A float, NaN, a word: not an id; nothing was sent.

        Examples
        --------
        >>> client.annotation.delete_annotation("nuclei", [1])
        [1]
        """
        from annotationframeworkclient._wire import int64_ids

        ids = list(dict.fromkeys(int64_ids(annotation_ids)))
        if not ids:
            return []
        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        deleted = delete_rows(self._client, volume, table, ids)
        _warn_if_any([wanted for wanted in ids if wanted not in deleted], "not in table", table)
        return [wanted for wanted in ids if wanted in deleted]

    def post_annotation_df(
        self,
        table_name: str,
        df: pd.DataFrame,
        position_columns: PositionColumns = None,
        *,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> list[int]:
        """Check the rows of a frame and post them: as `post_annotation`.

        Source: annotation: post_annotations.

        Parameters
        ----------
        df
            A column a field; an empty cell (NaN, NA, None) is a field left out.
        position_columns
            Which columns hold positions, each cell x y z in voxels: a mapping of column to point,
            such as ``{"pt_position": "pt"}``; or column names, whose point is what comes before the
            last underscore; by default all columns that end in ``_position``.
        round_positions
            As for `post_annotation`.
        """
        rows = FrameRows(df, position_columns)
        return self._post(table_name, rows, aligned_volume_name, round_positions)

    def update_annotation_df(
        self,
        table_name: str,
        df: pd.DataFrame,
        position_columns: PositionColumns = None,
        *,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> dict[int, int]:
        """Check the rows of a frame and replace the stored ones.

        As `update_annotation`, with the arguments of `post_annotation_df`.

        Its column `id` names the rows that are replaced (annotation: update_annotations).
        """
        rows = FrameRows(df, position_columns)
        return self._update(table_name, rows, aligned_volume_name, round_positions)

    @staticmethod
    def process_position_columns(
        df: pd.DataFrame, position_columns: PositionColumns = None
    ) -> list[Row]:
        """Give the rows of a frame as annotations; arguments as `post_annotation_df`.

        Raises
        ------
        InvalidInput
            `df` is no frame, lacks one of the columns, or has two columns of one name.
        """
        return FrameRows(df, position_columns).records

    def validate(
        self,
        table_name: str,
        data: Annotations,
        *,
        for_update: bool = False,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> list[AnnotationFault]:
        """Check annotations for a table without posting them.

        Reads the table's type (annotation: get_table_metadata) and its definition (schema:
        get_schema_definition).

        Parameters
        ----------
        for_update
            Whether they are to replace stored rows; see `update_annotation`.
        round_positions
            Whether they are to be posted so; see `post_annotation`.

        Returns
        -------
        Every fault of every annotation, in the order of the annotations; an empty list when they
        can be posted. `validation.fault_frame` puts them into a DataFrame.

        Raises
        ------
        NotFound
            There is no such table.

        Examples
        --------
        >>> [fault] = client.annotation.validate("nuclei", {"pt": {"position": [1, 2]}})
        >>> fault.path
        '$.pt.position'
        """
        rules = self._rules_of(self._schema_type(table_name, aligned_volume_name))
        rows = annotation_rows(data)
        return rules.judge(rows, for_update=for_update, round_positions=round_positions).faults

    def _post(
        self,
        table_name: str,
        rows: Sequence[object],
        aligned_volume_name: str | None,
        round_positions: bool,
    ) -> list[int]:
        if not rows:
            return []
        volume = self._volume(aligned_volume_name)
        judged = self._checked(table_name, rows, volume, False, round_positions)
        return self._insert(volume, table_name, judged)

    def _update(
        self,
        table_name: str,
        rows: Sequence[object],
        aligned_volume_name: str | None,
        round_positions: bool,
    ) -> dict[int, int]:
        if not rows:
            return {}
        volume = self._volume(aligned_volume_name)
        judged = self._checked(table_name, rows, volume, True, round_positions)
        return replace_rows(self._client, volume, table_name, judged.texts(), judged.ids)

    def _checked(
        self,
        table_name: str,
        rows: Sequence[object],
        volume: str,
        for_update: bool,
        round_positions: bool,
    ) -> Judged:
        schema_type = self._schema_type(table_name, volume)
        rules = self._rules_of(schema_type)
        judged = rules.judge(rows, for_update=for_update, round_positions=round_positions)
        if judged.faults:
            raise InvalidAnnotation(judged.faults, schema_type=schema_type)
        if gaps := judged.gaps:
            notice("; ".join(gaps))
        return judged

    def _schema_type(self, table_name: str, aligned_volume_name: str | None) -> str:
        volume, table = self._volume(aligned_volume_name), check_name(table_name, "a table")
        return self._schema_types.get(  # a table's type never changes
            (volume, table),
            lambda: self.get_table_metadata(table, aligned_volume_name=volume)["schema_type"],
        )

    def _rules_of(self, schema_type: str) -> AnnotationRules:
        from annotationframeworkclient.validation import AnnotationRules

        return self._rules.get(
            schema_type,
            lambda: AnnotationRules(schema_type, self._schema.schema_definition(schema_type)),
        )

    def _volume(self, aligned_volume_name: str | None) -> str:
        name = self.aligned_volume_name if aligned_volume_name is None else aligned_volume_name
        return check_name(name, "an aligned volume")


def _warn_if_any(ids: Sequence[int], what: str, table: str) -> None:
    if ids:
        shown = ", ".join(str(missing) for missing in ids[:10]) + (", ..." if len(ids) > 10 else "")
        notice(f"{len(ids)} of the ids are {what} {table}: {shown}")
