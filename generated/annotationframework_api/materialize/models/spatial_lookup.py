# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chunk import Chunk


T = TypeVar("T", bound="SpatialLookup")


@_attrs_define
class SpatialLookup:
    """How far a look-up is. Which fields come depends on the operation.

    Attributes:
        status (str): The words "completed" and "failed" are the last ones.
        table_name (str):
        datastack_name (None | str | Unset):
        database (str | Unset):
        database_name (str | Unset):
        task_id (str | Unset):
        total_chunks (int | Unset):
        completed_chunks (int | Unset):
        submitted_chunks (int | Unset):
        progress (float | Unset): In percent.
        progress_percentage (float | Unset): The same, rounded.
        rows_processed (int | Unset):
        total_row_estimate (int | None | Unset):
        processing_rate (None | str | Unset):
        estimated_completion (None | str | Unset):
        elapsed_time_formatted (str | Unset):
        elapsed_time_seconds (float | Unset):
        start_time (str | Unset): In UTC, with the zone.
        created_at (str | Unset):
        updated_at (str | Unset):
        last_error (None | str | Unset):
        last_failure_time (None | str | Unset):
        chunking_strategy (None | str | Unset):
        used_chunk_size (int | None | Unset):
        last_processed_chunk (Chunk | Unset): A chunk of space, in voxels.
    """

    status: str
    table_name: str
    datastack_name: None | str | Unset = UNSET
    database: str | Unset = UNSET
    database_name: str | Unset = UNSET
    task_id: str | Unset = UNSET
    total_chunks: int | Unset = UNSET
    completed_chunks: int | Unset = UNSET
    submitted_chunks: int | Unset = UNSET
    progress: float | Unset = UNSET
    progress_percentage: float | Unset = UNSET
    rows_processed: int | Unset = UNSET
    total_row_estimate: int | None | Unset = UNSET
    processing_rate: None | str | Unset = UNSET
    estimated_completion: None | str | Unset = UNSET
    elapsed_time_formatted: str | Unset = UNSET
    elapsed_time_seconds: float | Unset = UNSET
    start_time: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    last_error: None | str | Unset = UNSET
    last_failure_time: None | str | Unset = UNSET
    chunking_strategy: None | str | Unset = UNSET
    used_chunk_size: int | None | Unset = UNSET
    last_processed_chunk: Chunk | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        table_name = self.table_name

        datastack_name: None | str | Unset
        if isinstance(self.datastack_name, Unset):
            datastack_name = UNSET
        else:
            datastack_name = self.datastack_name

        database = self.database

        database_name = self.database_name

        task_id = self.task_id

        total_chunks = self.total_chunks

        completed_chunks = self.completed_chunks

        submitted_chunks = self.submitted_chunks

        progress = self.progress

        progress_percentage = self.progress_percentage

        rows_processed = self.rows_processed

        total_row_estimate: int | None | Unset
        if isinstance(self.total_row_estimate, Unset):
            total_row_estimate = UNSET
        else:
            total_row_estimate = self.total_row_estimate

        processing_rate: None | str | Unset
        if isinstance(self.processing_rate, Unset):
            processing_rate = UNSET
        else:
            processing_rate = self.processing_rate

        estimated_completion: None | str | Unset
        if isinstance(self.estimated_completion, Unset):
            estimated_completion = UNSET
        else:
            estimated_completion = self.estimated_completion

        elapsed_time_formatted = self.elapsed_time_formatted

        elapsed_time_seconds = self.elapsed_time_seconds

        start_time = self.start_time

        created_at = self.created_at

        updated_at = self.updated_at

        last_error: None | str | Unset
        if isinstance(self.last_error, Unset):
            last_error = UNSET
        else:
            last_error = self.last_error

        last_failure_time: None | str | Unset
        if isinstance(self.last_failure_time, Unset):
            last_failure_time = UNSET
        else:
            last_failure_time = self.last_failure_time

        chunking_strategy: None | str | Unset
        if isinstance(self.chunking_strategy, Unset):
            chunking_strategy = UNSET
        else:
            chunking_strategy = self.chunking_strategy

        used_chunk_size: int | None | Unset
        if isinstance(self.used_chunk_size, Unset):
            used_chunk_size = UNSET
        else:
            used_chunk_size = self.used_chunk_size

        last_processed_chunk: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_processed_chunk, Unset):
            last_processed_chunk = self.last_processed_chunk.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"status": status, "table_name": table_name})
        if datastack_name is not UNSET:
            field_dict["datastack_name"] = datastack_name
        if database is not UNSET:
            field_dict["database"] = database
        if database_name is not UNSET:
            field_dict["database_name"] = database_name
        if task_id is not UNSET:
            field_dict["task_id"] = task_id
        if total_chunks is not UNSET:
            field_dict["total_chunks"] = total_chunks
        if completed_chunks is not UNSET:
            field_dict["completed_chunks"] = completed_chunks
        if submitted_chunks is not UNSET:
            field_dict["submitted_chunks"] = submitted_chunks
        if progress is not UNSET:
            field_dict["progress"] = progress
        if progress_percentage is not UNSET:
            field_dict["progress_percentage"] = progress_percentage
        if rows_processed is not UNSET:
            field_dict["rows_processed"] = rows_processed
        if total_row_estimate is not UNSET:
            field_dict["total_row_estimate"] = total_row_estimate
        if processing_rate is not UNSET:
            field_dict["processing_rate"] = processing_rate
        if estimated_completion is not UNSET:
            field_dict["estimated_completion"] = estimated_completion
        if elapsed_time_formatted is not UNSET:
            field_dict["elapsed_time_formatted"] = elapsed_time_formatted
        if elapsed_time_seconds is not UNSET:
            field_dict["elapsed_time_seconds"] = elapsed_time_seconds
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if last_error is not UNSET:
            field_dict["last_error"] = last_error
        if last_failure_time is not UNSET:
            field_dict["last_failure_time"] = last_failure_time
        if chunking_strategy is not UNSET:
            field_dict["chunking_strategy"] = chunking_strategy
        if used_chunk_size is not UNSET:
            field_dict["used_chunk_size"] = used_chunk_size
        if last_processed_chunk is not UNSET:
            field_dict["last_processed_chunk"] = last_processed_chunk

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chunk import Chunk  # noqa: PLC0415

        d = dict(src_dict)
        status = d.pop("status")

        table_name = d.pop("table_name")

        def _parse_datastack_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        datastack_name = _parse_datastack_name(d.pop("datastack_name", UNSET))

        database = d.pop("database", UNSET)

        database_name = d.pop("database_name", UNSET)

        task_id = d.pop("task_id", UNSET)

        total_chunks = d.pop("total_chunks", UNSET)

        completed_chunks = d.pop("completed_chunks", UNSET)

        submitted_chunks = d.pop("submitted_chunks", UNSET)

        progress = d.pop("progress", UNSET)

        progress_percentage = d.pop("progress_percentage", UNSET)

        rows_processed = d.pop("rows_processed", UNSET)

        def _parse_total_row_estimate(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        total_row_estimate = _parse_total_row_estimate(d.pop("total_row_estimate", UNSET))

        def _parse_processing_rate(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        processing_rate = _parse_processing_rate(d.pop("processing_rate", UNSET))

        def _parse_estimated_completion(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        estimated_completion = _parse_estimated_completion(d.pop("estimated_completion", UNSET))

        elapsed_time_formatted = d.pop("elapsed_time_formatted", UNSET)

        elapsed_time_seconds = d.pop("elapsed_time_seconds", UNSET)

        start_time = d.pop("start_time", UNSET)

        created_at = d.pop("created_at", UNSET)

        updated_at = d.pop("updated_at", UNSET)

        def _parse_last_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_error = _parse_last_error(d.pop("last_error", UNSET))

        def _parse_last_failure_time(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        last_failure_time = _parse_last_failure_time(d.pop("last_failure_time", UNSET))

        def _parse_chunking_strategy(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        chunking_strategy = _parse_chunking_strategy(d.pop("chunking_strategy", UNSET))

        def _parse_used_chunk_size(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        used_chunk_size = _parse_used_chunk_size(d.pop("used_chunk_size", UNSET))

        _last_processed_chunk = d.pop("last_processed_chunk", UNSET)
        last_processed_chunk: Chunk | Unset
        if isinstance(_last_processed_chunk, Unset):
            last_processed_chunk = UNSET
        else:
            last_processed_chunk = Chunk.from_dict(_last_processed_chunk)

        spatial_lookup = cls(
            status=status,
            table_name=table_name,
            datastack_name=datastack_name,
            database=database,
            database_name=database_name,
            task_id=task_id,
            total_chunks=total_chunks,
            completed_chunks=completed_chunks,
            submitted_chunks=submitted_chunks,
            progress=progress,
            progress_percentage=progress_percentage,
            rows_processed=rows_processed,
            total_row_estimate=total_row_estimate,
            processing_rate=processing_rate,
            estimated_completion=estimated_completion,
            elapsed_time_formatted=elapsed_time_formatted,
            elapsed_time_seconds=elapsed_time_seconds,
            start_time=start_time,
            created_at=created_at,
            updated_at=updated_at,
            last_error=last_error,
            last_failure_time=last_failure_time,
            chunking_strategy=chunking_strategy,
            used_chunk_size=used_chunk_size,
            last_processed_chunk=last_processed_chunk,
        )

        spatial_lookup.additional_properties = d
        return spatial_lookup

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
