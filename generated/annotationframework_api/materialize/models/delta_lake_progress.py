# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="DeltaLakeProgress")


@_attrs_define
class DeltaLakeProgress:
    """How far an export is.

    Attributes:
        status (str): The words "complete" and "failed" are the last ones.
        rows_processed (int | None):
        total_rows (int | None):
        percent_complete (float | None):
        last_updated (str): In UTC, with the zone.
        phase (None | str | Unset):
        error (None | str | Unset):
        log_entries (list[str] | Unset): The last hundred messages.
    """

    status: str
    rows_processed: int | None
    total_rows: int | None
    percent_complete: float | None
    last_updated: str
    phase: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    log_entries: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        rows_processed: int | None
        rows_processed = self.rows_processed

        total_rows: int | None
        total_rows = self.total_rows

        percent_complete: float | None
        percent_complete = self.percent_complete

        last_updated = self.last_updated

        phase: None | str | Unset
        if isinstance(self.phase, Unset):
            phase = UNSET
        else:
            phase = self.phase

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        log_entries: list[str] | Unset = UNSET
        if not isinstance(self.log_entries, Unset):
            log_entries = self.log_entries

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "rows_processed": rows_processed,
                "total_rows": total_rows,
                "percent_complete": percent_complete,
                "last_updated": last_updated,
            }
        )
        if phase is not UNSET:
            field_dict["phase"] = phase
        if error is not UNSET:
            field_dict["error"] = error
        if log_entries is not UNSET:
            field_dict["log_entries"] = log_entries

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        def _parse_rows_processed(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        rows_processed = _parse_rows_processed(d.pop("rows_processed"))

        def _parse_total_rows(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        total_rows = _parse_total_rows(d.pop("total_rows"))

        def _parse_percent_complete(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        percent_complete = _parse_percent_complete(d.pop("percent_complete"))

        last_updated = d.pop("last_updated")

        def _parse_phase(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phase = _parse_phase(d.pop("phase", UNSET))

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        log_entries = cast(list[str], d.pop("log_entries", UNSET))

        delta_lake_progress = cls(
            status=status,
            rows_processed=rows_processed,
            total_rows=total_rows,
            percent_complete=percent_complete,
            last_updated=last_updated,
            phase=phase,
            error=error,
            log_entries=log_entries,
        )

        delta_lake_progress.additional_properties = d
        return delta_lake_progress

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
