# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.query_errors_errors import QueryErrorsErrors


T = TypeVar("T", bound="QueryErrors")


@_attrs_define
class QueryErrors:
    """What is wrong with the form of a request's query.

    Attributes:
        errors (QueryErrorsErrors): A fault for each parameter.
        message (str):
    """

    errors: QueryErrorsErrors
    message: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        errors = self.errors.to_dict()

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({"errors": errors, "message": message})

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.query_errors_errors import QueryErrorsErrors  # noqa: PLC0415

        d = dict(src_dict)
        errors = QueryErrorsErrors.from_dict(d.pop("errors"))

        message = d.pop("message")

        query_errors = cls(errors=errors, message=message)

        query_errors.additional_properties = d
        return query_errors

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
