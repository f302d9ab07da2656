"""Annotations staged one by one: checked as they are added, uploaded together, each once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, cast, overload

from annotationframeworkclient._bulk import BulkWrites
from annotationframeworkclient._faults import AnnotationFault
from annotationframeworkclient._report import counted
from annotationframeworkclient._staged_rows import Part, StagedRow, StagedRows
from annotationframeworkclient._uploads import PATIENCE
from annotationframeworkclient.errors import InvalidAnnotation, InvalidInput

if TYPE_CHECKING:
    import os

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from annotationframeworkclient._frames import PositionColumns
    from annotationframeworkclient._scaling import Scaling
    from annotationframeworkclient._tables import TableMetadata
    from annotationframeworkclient.emannotationschemas import SchemaClientV2

    Resolution: TypeAlias = Sequence[float] | NDArray[np.floating[Any] | np.integer[Any]]

__all__ = ["StagedAnnotations"]

Row: TypeAlias = dict[str, Any]  # fields depend on the schema type
# A list of the new ids; of updates, the new ids by the old ones.
NewIds = TypeVar("NewIds", bound=list[int] | dict[int, int])
NewIds_co = TypeVar("NewIds_co", bound=list[int] | dict[int, int], covariant=True)


class StagedAnnotations(Generic[NewIds_co]):
    """Annotations of one schema type, checked, and waiting to be uploaded.

    Made by `client.annotation.stage_annotations`. They hold no connection and no token, can be
    pickled, and remember which of them are in the table. What was staged cannot be changed any
    more: everything that they give is a copy.

    Parameters
    ----------
    schema_type, definition
        Such as ``"nucleus_detection"``, and its JSON Schema, as the schema service serves it.
    table_name, update, id_field, table_resolution, annotation_resolution, round_positions, \
aligned_volume_name
        See `stage_annotations`.

    Raises
    ------
    InvalidInput
        The definition is no JSON Schema of an object, a resolution is not three positive numbers,
        or there is an `annotation_resolution` and no `table_resolution`.
    """

    def __init__(
        self,
        schema_type: str,
        definition: Mapping[str, Any],  # JSON Schema is free-form
        *,
        table_name: str | None = None,
        update: bool = False,
        id_field: bool = False,
        table_resolution: Resolution | None = None,
        annotation_resolution: Resolution | None = None,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> None:
        from annotationframeworkclient._definitions import points_of, resolved
        from annotationframeworkclient.validation import AnnotationRules

        self._rules = AnnotationRules(schema_type, definition)
        top = resolved(dict(definition), dict(definition))
        self._fields: list[str] = list(top["properties"])
        self._required: list[str] = list(top.get("required", ()))
        self._points = points_of(definition)
        self._update = update
        self._has_ids = update or id_field
        self._round_positions = round_positions
        table_size = _size(table_resolution, "table_resolution")
        own_size = _size(annotation_resolution, "annotation_resolution")
        self._scaling = _scaling(own_size, table_size, round_positions=round_positions)
        self._rows = StagedRows(schema_type, table_name, aligned_volume_name, table_size)

    def __len__(self) -> int:
        return len(self._rows.all)

    def __repr__(self) -> str:
        table = self.table_name
        where = f"table {table!r}" if table else f"schema {self.schema_type!r} with no table"
        number = counted(len(self), f"{'updated' if self._update else 'new'} annotation")
        unfinished = ", an upload is unfinished" if self._rows.unfinished else ""
        uploaded = f"{self._rows.uploaded} uploaded{unfinished}"
        return f"Staged annotations for {where} ({number}, {uploaded})"

    @property
    def schema_type(self) -> str:
        """The type of the annotations."""
        return self._rules.schema_type

    @property
    def table_name(self) -> str | None:
        """The table that they are for; it can be set as long as no upload to it has begun.

        Raises
        ------
        InvalidName
            It cannot be a table.
        InvalidInput
            Some of the annotations are in the other table already, or may be.
        """
        return self._rows.table

    @table_name.setter
    def table_name(self, table_name: str) -> None:
        self._rows.table = table_name

    @property
    def is_update(self) -> bool:
        """Whether they replace stored annotations."""
        return self._update

    @property
    def fields(self) -> list[str]:
        """What an annotation can have: points as ``pt_position``."""
        return ["id"] * self._has_ids + [self._column(name) for name in self._fields]

    @property
    def fields_required(self) -> list[str]:
        """What each must have: for an update only its id and its required points."""
        required = [name for name in self._required if not self._update or name in self._points]
        return ["id"] * self._has_ids + [self._column(name) for name in required]

    @property
    def annotation_list(self) -> list[Row]:
        """The annotations as they are to be sent, or were."""
        return [row.fields() for row in self._rows.all]

    @property
    def annotation_list_nonuploaded(self) -> list[Row]:
        """Those of which it is not known that they are in the table."""
        return [row.fields() for row in self._rows.waiting]

    def add(self, **fields: Any) -> None:  # they depend on the schema type
        """Check one annotation and stage it.

        Parameters
        ----------
        **fields
            The type's fields, with numpy values as they come. Points are ``pt_position=[x, y, z]``
            or ``pt={"position": [x, y, z]}``, in voxels of `annotation_resolution` where that was
            given, else of the table's resolution.

        Raises
        ------
        InvalidAnnotation
            The service would refuse it, or store something else, or an annotation with its `id` is
            staged already. It is not staged.

        Examples
        --------
        >>> staged = client.annotation.stage_annotations("nuclei")
        >>> staged.add(pt_position=np.array([361792, 77088, 27399]), volume=71.1)
        >>> staged
        Staged annotations for table 'nuclei' (1 new annotation, 0 uploaded)
        """
        self._stage([fields])

    def add_dataframe(self, df: pd.DataFrame, position_columns: PositionColumns = None) -> None:
        """Check the rows of a frame and stage all of them, or none.

        Parameters
        ----------
        df
            A column a field; an empty cell (NaN, NA, None) is a field left out.
        position_columns
            As for `post_annotation_df`: by default all columns that end in ``_position``.

        Raises
        ------
        InvalidAnnotation
            Some rows have faults, as for `add`; all are named, and nothing is staged.
        InvalidInput
            It is no frame, lacks one of the columns, or has two columns of one name.

        Examples
        --------
        >>> staged = client.annotation.stage_annotations("nuclei")
        >>> staged.add(pt_position=[1, 2, 3], volume=7.5)
        >>> others = client.annotation.stage_annotations("nuclei")
        >>> others.add_dataframe(staged.annotation_dataframe())
        >>> others.annotation_list == staged.annotation_list
        True
        """
        from annotationframeworkclient._frames import FrameRows

        self._stage(FrameRows(df, position_columns).records)

    def annotation_dataframe(
        self, only_nonuploaded: bool = False, include_tracking: bool = False
    ) -> pd.DataFrame:
        """Put the annotations into a frame, a row each.

        Parameters
        ----------
        only_nonuploaded
            Whether to leave out those that are in the table.
        include_tracking
            Whether to add the columns `is_uploaded` and `new_id`.

        Returns
        -------
        One row an annotation, with the columns of `fields`, missing where it has none. Integers
        are Int64, numbers float64, texts string, flags boolean; positions are object: lists of
        three ints, in voxels of the table's resolution. With `include_tracking` also:

        ``is_uploaded`` : bool
            Whether it is known to be in the table.
        ``new_id`` : Int64
            The id that the table has given it; missing until it is in.
        """
        import pandas as pd

        rows = self._rows.waiting if only_nonuploaded else self._rows.all
        annotations = [row.fields() for row in rows]
        names = ["id"] * self._has_ids + self._fields
        dtypes = self._rules.dtypes
        columns: dict[str, pd.Series[Any]] = {
            self._column(name): pd.Series(
                [_flat(one.get(name)) for one in annotations], dtype=dtypes[name]
            )
            for name in names
        }
        if include_tracking:
            new_ids = [row.new_id for row in rows]
            columns["is_uploaded"] = pd.Series([one is not None for one in new_ids], dtype="bool")
            columns["new_id"] = pd.Series(new_ids, dtype="Int64")
        return pd.DataFrame(columns)

    def clear_annotations(self) -> None:
        """Forget all annotations, and where an unfinished upload stopped."""
        self._rows.clear()

    def purge_uploaded_annotations(self) -> None:
        """Forget the annotations that are in the table."""
        self._rows.purge()

    def _column(self, name: str) -> str:
        return f"{name}_position" if name in self._points else name

    def _stage(self, given: Sequence[Row]) -> None:
        faults: list[AnnotationFault] = []
        rows = [self._prepared(index, row, faults) for index, row in enumerate(given)]
        judged = self._rules.judge(
            rows, for_update=self._update, round_positions=self._round_positions
        )
        faults += judged.faults
        faults += self._known_ids(judged.ids) if not faults else ()
        if faults:
            in_order = sorted(faults, key=lambda fault: (fault.index, fault.path))
            raise InvalidAnnotation(in_order, schema_type=self.schema_type)
        texts = map(self._with_nulls, judged.texts(), rows)
        ids: Iterable[int | None] = judged.ids if self._has_ids else repeat(None)
        self._rows.add(map(StagedRow, texts, ids))

    def _prepared(self, index: int, given: Row, faults: list[AnnotationFault]) -> Row:
        """Make points of flat columns, and bring positions to voxels of the table."""
        flat = {self._column(name): name for name in self._points if name not in given}
        row: Row = {}
        for name, value in given.items():
            point = flat.get(name)
            row[point or name] = {"position": value} if point and value is not None else value
        faults += self._id_faults(index, row.get("id"))
        return self._scaling.scale(index, row, self._points, faults) if self._scaling else row

    def _id_faults(self, index: int, given: object) -> Iterator[AnnotationFault]:
        if given is not None and not self._has_ids:
            message = "an id, of annotations that are staged without: stage with id_field=True"
            yield AnnotationFault(index, "$.id", message, given, "no id")
        if given is None and self._has_ids and not self._update:  # the judge sees it in updates
            yield AnnotationFault(index, "$.id", "missing", None, "an integer: id_field is True")

    def _known_ids(self, ids: Iterable[int]) -> Iterator[AnnotationFault]:
        for index, given in enumerate(ids):
            if self._rows.has(given):
                message = f"found {given}, the id of an annotation that was staged before"
                yield AnnotationFault(index, "$.id", message, given, "another id")

    def _with_nulls(self, text: bytes, row: Row) -> bytes:
        """Keep of updates which points are to be erased: what is judged goes without them."""
        import orjson

        if not self._update or not any(name in row and row[name] is None for name in self._points):
            return text
        nulls = {name: None for name in self._points if name in row}
        return orjson.dumps({**nulls, **orjson.loads(text)})


class StagedWrites(BulkWrites):
    """Staged annotations, as a part of the annotation client."""

    if TYPE_CHECKING:  # the annotation client has them
        _schema: SchemaClientV2

        def get_table_metadata(
            self, table_name: str, *, aligned_volume_name: str | None = None
        ) -> TableMetadata: ...

    @overload
    def stage_annotations(
        self,
        table_name: str | None = None,
        schema_name: str | None = None,
        *,
        update: Literal[False] = False,
        id_field: bool = False,
        table_resolution: Resolution | None = None,
        annotation_resolution: Resolution | None = None,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> StagedAnnotations[list[int]]: ...
    @overload
    def stage_annotations(
        self,
        table_name: str | None = None,
        schema_name: str | None = None,
        *,
        update: Literal[True],
        id_field: bool = False,
        table_resolution: Resolution | None = None,
        annotation_resolution: Resolution | None = None,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> StagedAnnotations[dict[int, int]]: ...
    @overload
    def stage_annotations(
        self,
        table_name: str | None = None,
        schema_name: str | None = None,
        *,
        update: bool,
        id_field: bool = False,
        table_resolution: Resolution | None = None,
        annotation_resolution: Resolution | None = None,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> StagedAnnotations[list[int] | dict[int, int]]: ...
    def stage_annotations(
        self,
        table_name: str | None = None,
        schema_name: str | None = None,
        *,
        update: bool = False,
        id_field: bool = False,
        table_resolution: Resolution | None = None,
        annotation_resolution: Resolution | None = None,
        round_positions: bool = False,
        aligned_volume_name: str | None = None,
    ) -> StagedAnnotations[Any]:
        """Begin to collect annotations, each checked when it is added; nothing is sent but reads.

        Reads the table's type and resolution (annotation: get_table_metadata), and the type's
        definition (schema: get_schema_definition).

        Parameters
        ----------
        table_name
            The table that they are for. It can be set later: then `schema_name` is needed.
        schema_name
            The type of the annotations; by default the table's.
        update
            Whether they replace stored annotations: then each needs an `id`.
        id_field
            Whether new annotations are given with ids of their own.
        table_resolution
            The size of the table's voxels, x y z in nm; by default what the table says.
        annotation_resolution
            The size of the voxels in which positions are given, x y z in nm: [1, 1, 1] for
            positions in nm. Every position is multiplied by it and divided by the table's. By
            default they are the table's voxels.
        round_positions
            Whether positions that are fractional then are rounded, to the nearest voxel, halves to
            the even one; otherwise they are faults.

        Returns
        -------
        `staging.StagedAnnotations`, without any annotation yet.

        Raises
        ------
        InvalidInput
            Neither table nor type is named, the table has another type or resolution than named, or
            its resolution is not known and `annotation_resolution` is given.
        NotFound
            There is no such table, or no such type.

        Examples
        --------
        >>> staged = client.annotation.stage_annotations("nuclei", annotation_resolution=[1, 1, 1])
        >>> staged.add(pt_position=[916160, 909056, 963680], volume=71.1)
        >>> staged.annotation_list[0]["pt"]
        {'position': [229040, 227264, 24092]}
        """
        metadata: TableMetadata | None = None
        if table_name is not None:
            aligned_volume_name = self._volume(aligned_volume_name)
            metadata = self.get_table_metadata(table_name, aligned_volume_name=aligned_volume_name)
            schema_name = schema_name or metadata["schema_type"]
            if table_resolution is None:
                table_resolution = metadata["voxel_resolution"]
        if schema_name is None:
            raise InvalidInput("give table_name, or schema_name for a table that is named later")
        staged: StagedAnnotations[Any] = StagedAnnotations(
            schema_name,
            self._schema.schema_definition(schema_name),
            table_name=table_name,
            update=update,
            id_field=id_field,
            table_resolution=table_resolution,
            annotation_resolution=annotation_resolution,
            round_positions=round_positions,
            aligned_volume_name=aligned_volume_name,
        )
        if metadata is not None:
            _rows_of(staged).check_table(metadata)
        return staged

    def upload_staged_annotations(
        self,
        staged: StagedAnnotations[NewIds],
        *,
        journal: str | os.PathLike[str] | None = None,
        batch_size: int | None = None,
        patience: float = PATIENCE,
        progress: bool | None = None,
        aligned_volume_name: str | None = None,
    ) -> NewIds:
        """Upload the staged annotations that are not in the table yet, each once.

        Source: annotation: post_annotations, or update_annotations for updates.

        Each that is in is marked as such, also when an error ends the upload, so that calling again
        sends only the rest. An upload that ended with `OutcomeUnknown`, or was interrupted, is
        finished first by the next call: it looks for what may be in before it sends anything, for
        the staged annotations keep the upload's journal, a temporary file if you give none. Where
        that file is gone, nothing is sent.

        Parameters
        ----------
        journal
            As for `upload`: a file by which a new process, that stages the same annotations anew,
            goes on where a killed one stopped.
        batch_size
            Rows in one request; by default as many as is good.
        patience, progress
            As for `upload`.
        aligned_volume_name
            By default the one that they were staged for.

        Returns
        -------
        The new ids of what this call found to be in: a list, in the order in which the annotations
        were staged; of updates, a dict of the new ids by the old ones. Empty, and nothing sent,
        when all were in already. `StagedAnnotations.annotation_dataframe` has the ids of all.

        Raises
        ------
        InvalidInput
            They have no table, or the table is of another type or resolution, or is in another
            aligned volume; or as for `upload`.
        OutcomeUnknown
            It cannot be found out whether some are in. Call again later; if the journal is gone,
            look at the table, and stage what is missing anew.
        PartialWrite
            Some were refused. Those that are in are marked; in `.written` they are numbered as they
            were sent.

        Examples
        --------
        >>> staged = client.annotation.stage_annotations("nuclei")
        >>> staged.add(pt_position=[4, 5, 6], volume=1.5)
        >>> client.annotation.upload_staged_annotations(staged)
        [3]
        >>> client.annotation.upload_staged_annotations(staged)
        []
        """
        table = staged.table_name
        if table is None:
            raise InvalidInput("the staged annotations have no table: set their table_name")
        rows = _rows_of(staged)
        if not rows.waiting and not rows.unfinished:
            return _new_ids(staged, [])
        volume = self._volume(rows.volume_or(aligned_volume_name))
        rows.check_table(self.get_table_metadata(table, aligned_volume_name=volume))
        write = self.upload_updates if staged.is_update else self.upload

        def send(part: Part) -> list[int]:
            size: Any = {} if part.batch_size is None else {"batch_size": part.batch_size}
            ids: list[int] = write(
                table,
                [row.fields() for row in part.rows],
                journal=part.journal,
                patience=patience,
                progress=progress,
                aligned_volume_name=volume,
                **size,
            ).ids.tolist()
            return ids

        begin = partial(Part.of, volume=volume, journal=journal, batch_size=batch_size)
        return _new_ids(staged, rows.upload(begin, send))


def _rows_of(staged: StagedAnnotations[Any]) -> StagedRows:
    return staged._rows  # pyright: ignore[reportPrivateUsage] - what the client alone may do


def _new_ids(staged: StagedAnnotations[NewIds], rows: Sequence[StagedRow]) -> NewIds:
    if staged.is_update:
        return cast("NewIds", {row.own_id: row.new_id for row in rows})
    return cast("NewIds", [row.new_id for row in rows])


def _size(resolution: Resolution | None, name: str) -> list[float] | None:
    from annotationframeworkclient._tables import check_resolution

    return None if resolution is None else check_resolution(resolution, name)


def _scaling(
    given: Sequence[float] | None, table: Sequence[float] | None, *, round_positions: bool
) -> Scaling | None:
    from annotationframeworkclient._scaling import Scaling

    if given is None:
        return None
    if table is None:
        raise InvalidInput(
            "annotation_resolution says nothing without the table's own: give table_name, or "
            "table_resolution too"
        )
    return Scaling.between(given, table, round_positions=round_positions)


def _flat(value: Any) -> Any:
    return cast("Row", value)["position"] if isinstance(value, dict) else value
