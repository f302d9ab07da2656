"""A table of annotations as an object: what goes in and comes out is typed by its schema type."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast, overload

from attrs import field, frozen

from annotationframework_api.annotation_types import AnnotationType
from annotationframeworkclient._uploads import PATIENCE
from annotationframeworkclient.errors import InvalidInput

if TYPE_CHECKING:
    import os

    import pandas as pd

    from annotationframeworkclient._bulk import UploadResult
    from annotationframeworkclient._frames import PositionColumns
    from annotationframeworkclient._wire import Ids
    from annotationframeworkclient.annotationengine import AnnotationClientV2
    from annotationframeworkclient.validation import AnnotationFault

__all__ = ["Table"]

# The dicts of a type belong to its class, so a table is generic over the class alone; each method
# learns the dicts from the type of `self`.
TypeT = TypeVar("TypeT", bound=AnnotationType[str, Any, Any, Any], covariant=True)
NameT = TypeVar("NameT", bound=str)
DictT = TypeVar("DictT")
RowT = TypeVar("RowT")

_New: TypeAlias = DictT | AnnotationType[NameT, DictT, Any, Any]  # the type has other dicts, too
_Changed: TypeAlias = DictT | RowT | AnnotationType[NameT, Any, DictT, RowT]  # likewise


@frozen
class Table(Generic[TypeT]):
    """A table whose annotations have one type; `client.annotation.table` makes it.

    Making it sends nothing. Its methods do what those of `client.annotation` do, with the same
    arguments and errors; each looks first whether the table has this type, and remembers it.

    Attributes
    ----------
    name
        Of the table.
    annotation_type
        The class of its annotations, such as `NucleusDetection`.
    aligned_volume_name
        The aligned volume that the table belongs to; None is the datastack's.

    Raises
    ------
    InvalidInput
        The table has another type.
    """

    name: str
    annotation_type: type[TypeT]
    aligned_volume_name: str | None
    _client: AnnotationClientV2 = field(repr=False)
    _schema_type: Callable[[], str] = field(repr=False)  # what the table has

    def count(self) -> int:
        """Count all rows, deleted and superseded ones too: `get_annotation_count`."""
        return self._checked().get_annotation_count(
            self.name, aligned_volume_name=self.aligned_volume_name
        )

    def get(self: Table[AnnotationType[NameT, Any, Any, RowT]], annotation_ids: Ids) -> list[RowT]:
        """Read rows by their ids, in the order asked: `get_annotation`."""
        rows = self._checked().get_annotation(
            self.name, annotation_ids, aligned_volume_name=self.aligned_volume_name
        )
        return cast("list[RowT]", rows)

    # Many come first in each pair: a dict is an iterable too, and editors complete its keys only if
    # nothing else was tried on it before.
    @overload
    def validate(
        self: Table[AnnotationType[NameT, DictT, Any, Any]],
        annotations: Iterable[_New[DictT, NameT]],
        *,
        round_positions: bool = False,
    ) -> list[AnnotationFault]: ...
    @overload
    def validate(
        self: Table[AnnotationType[NameT, DictT, Any, Any]],
        annotations: _New[DictT, NameT],
        *,
        round_positions: bool = False,
    ) -> list[AnnotationFault]: ...
    def validate(self, annotations: Any, *, round_positions: bool = False) -> list[AnnotationFault]:
        """Check new annotations without posting them: `validate`."""
        return self._checked().validate(
            self.name,
            annotations,
            round_positions=round_positions,
            aligned_volume_name=self.aligned_volume_name,
        )

    @overload
    def post(
        self: Table[AnnotationType[NameT, DictT, Any, Any]],
        annotations: Iterable[_New[DictT, NameT]],
        *,
        round_positions: bool = False,
    ) -> list[int]: ...
    @overload
    def post(
        self: Table[AnnotationType[NameT, DictT, Any, Any]],
        annotations: _New[DictT, NameT],
        *,
        round_positions: bool = False,
    ) -> list[int]: ...
    def post(self, annotations: Any, *, round_positions: bool = False) -> list[int]:
        """Check new annotations and post them: `post_annotation`. Gives their ids."""
        return self._checked().post_annotation(
            self.name,
            annotations,
            round_positions=round_positions,
            aligned_volume_name=self.aligned_volume_name,
        )

    @overload
    def update(
        self: Table[AnnotationType[NameT, Any, DictT, RowT]],
        annotations: Iterable[_Changed[DictT, RowT, NameT]],
        *,
        round_positions: bool = False,
    ) -> dict[int, int]: ...
    @overload
    def update(
        self: Table[AnnotationType[NameT, Any, DictT, RowT]],
        annotations: _Changed[DictT, RowT, NameT],
        *,
        round_positions: bool = False,
    ) -> dict[int, int]: ...
    def update(self, annotations: Any, *, round_positions: bool = False) -> dict[int, int]:
        """Check changed annotations and replace the stored ones: `update_annotation`.

        Gives the new ids by the old ones. Rows as `get` gives them can be changed and sent back.
        """
        return self._checked().update_annotation(
            self.name,
            annotations,
            round_positions=round_positions,
            aligned_volume_name=self.aligned_volume_name,
        )

    def delete(self, annotation_ids: Ids) -> list[int]:
        """Mark rows as deleted: `delete_annotation`."""
        return self._checked().delete_annotation(
            self.name, annotation_ids, aligned_volume_name=self.aligned_volume_name
        )

    def upload(
        self: Table[AnnotationType[NameT, DictT, Any, Any]],
        data: Iterable[_New[DictT, NameT]] | pd.DataFrame | str | os.PathLike[str],
        *,
        journal: str | os.PathLike[str] | None = None,
        position_columns: PositionColumns = None,
        round_positions: bool = False,
        patience: float = PATIENCE,
        progress: bool | None = None,
    ) -> UploadResult:
        """Check any number of annotations and post them, each once: `upload`."""
        given: Any = data
        return self._checked().upload(
            self.name,
            given,
            journal=journal,
            position_columns=position_columns,
            round_positions=round_positions,
            patience=patience,
            progress=progress,
            aligned_volume_name=self.aligned_volume_name,
        )

    def _checked(self) -> AnnotationClientV2:
        found = self._schema_type()
        if found != self.annotation_type.schema_type:
            raise InvalidInput(
                f"table {self.name} holds {found}, not {self.annotation_type.schema_type}: give "
                f'client.schema.annotation_type("{found}")'
            )
        return self._client
