# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tasks_by_worker_type_0 import TasksByWorkerType0
    from ..models.worker_facts_type_0 import WorkerFactsType0


T = TypeVar("T", bound="WorkerStatus")


@_attrs_define
class WorkerStatus:
    """What the workers are, have done and are doing.

    Attributes:
        availability (None | WorkerFactsType0): By worker; null if none answers. What it holds depends on Celery.
        stats (None | WorkerFactsType0): By worker; null if none answers. What it holds depends on Celery.
        registered_tasks (None | WorkerFactsType0): By worker; null if none answers. What it holds depends on Celery.
        active_tasks (None | TasksByWorkerType0): Celery's tasks, by worker.
        scheduled_tasks (None | WorkerFactsType0): By worker; null if none answers. What it holds depends on Celery.
    """

    availability: None | WorkerFactsType0
    stats: None | WorkerFactsType0
    registered_tasks: None | WorkerFactsType0
    active_tasks: None | TasksByWorkerType0
    scheduled_tasks: None | WorkerFactsType0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.tasks_by_worker_type_0 import TasksByWorkerType0  # noqa: PLC0415
        from ..models.worker_facts_type_0 import WorkerFactsType0  # noqa: PLC0415

        availability: dict[str, Any] | None
        if isinstance(self.availability, WorkerFactsType0):
            availability = self.availability.to_dict()
        else:
            availability = self.availability

        stats: dict[str, Any] | None
        if isinstance(self.stats, WorkerFactsType0):
            stats = self.stats.to_dict()
        else:
            stats = self.stats

        registered_tasks: dict[str, Any] | None
        if isinstance(self.registered_tasks, WorkerFactsType0):
            registered_tasks = self.registered_tasks.to_dict()
        else:
            registered_tasks = self.registered_tasks

        active_tasks: dict[str, Any] | None
        if isinstance(self.active_tasks, TasksByWorkerType0):
            active_tasks = self.active_tasks.to_dict()
        else:
            active_tasks = self.active_tasks

        scheduled_tasks: dict[str, Any] | None
        if isinstance(self.scheduled_tasks, WorkerFactsType0):
            scheduled_tasks = self.scheduled_tasks.to_dict()
        else:
            scheduled_tasks = self.scheduled_tasks

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "availability": availability,
                "stats": stats,
                "registered_tasks": registered_tasks,
                "active_tasks": active_tasks,
                "scheduled_tasks": scheduled_tasks,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tasks_by_worker_type_0 import TasksByWorkerType0  # noqa: PLC0415
        from ..models.worker_facts_type_0 import WorkerFactsType0  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_availability(data: object) -> None | WorkerFactsType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_worker_facts_type_0 = WorkerFactsType0.from_dict(data)

                return componentsschemas_worker_facts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkerFactsType0, data)

        availability = _parse_availability(d.pop("availability"))

        def _parse_stats(data: object) -> None | WorkerFactsType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_worker_facts_type_0 = WorkerFactsType0.from_dict(data)

                return componentsschemas_worker_facts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkerFactsType0, data)

        stats = _parse_stats(d.pop("stats"))

        def _parse_registered_tasks(data: object) -> None | WorkerFactsType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_worker_facts_type_0 = WorkerFactsType0.from_dict(data)

                return componentsschemas_worker_facts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkerFactsType0, data)

        registered_tasks = _parse_registered_tasks(d.pop("registered_tasks"))

        def _parse_active_tasks(data: object) -> None | TasksByWorkerType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_tasks_by_worker_type_0 = TasksByWorkerType0.from_dict(data)

                return componentsschemas_tasks_by_worker_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TasksByWorkerType0, data)

        active_tasks = _parse_active_tasks(d.pop("active_tasks"))

        def _parse_scheduled_tasks(data: object) -> None | WorkerFactsType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_worker_facts_type_0 = WorkerFactsType0.from_dict(data)

                return componentsschemas_worker_facts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkerFactsType0, data)

        scheduled_tasks = _parse_scheduled_tasks(d.pop("scheduled_tasks"))

        worker_status = cls(
            availability=availability,
            stats=stats,
            registered_tasks=registered_tasks,
            active_tasks=active_tasks,
            scheduled_tasks=scheduled_tasks,
        )

        worker_status.additional_properties = d
        return worker_status

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
