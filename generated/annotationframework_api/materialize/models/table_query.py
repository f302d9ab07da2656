# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.box_filter import BoxFilter
    from ..models.list_filter import ListFilter
    from ..models.pattern_filter import PatternFilter
    from ..models.value_filter import ValueFilter


T = TypeVar("T", bound="TableQuery")


@_attrs_define
class TableQuery:
    """Which rows and columns of a table or a view to get. Null is refused for every field; leave it out. A filter on a
    table that is not queried is no error, and gives wrong rows.

    Attributes:
        filter_in_dict (ListFilter | Unset): Values of which a column must have one; an empty list matches no row.
        filter_notin_dict (ListFilter | Unset): Without any effect. The `filter_out_dict` that the server looks for is
            refused.
        filter_equal_dict (ValueFilter | Unset): The value that a column must have; it may be null.
        filter_greater_dict (ValueFilter | Unset): The value that a column must be greater than.
        filter_less_dict (ValueFilter | Unset): The value that a column must be less than.
        filter_greater_equal_dict (ValueFilter | Unset): The value that a column must not be less than.
        filter_less_equal_dict (ValueFilter | Unset): The value that a column must not be greater than.
        filter_spatial_dict (BoxFilter | Unset): The box that a position must be in.
        filter_regex_dict (PatternFilter | Unset): The regular expression that a part of a string must match.
        select_columns (list[str] | Unset): The columns to get; all, if there are none. A position is one column here. A
            root id comes with its supervoxel id before it.
        offset (int | Unset): How many rows to skip.
        limit (int | Unset): How many rows to get at most. 0 gives none.
        desired_resolution (list[float] | Unset): What positions shall be in units of, in nm; fractions are cut off.
    """

    filter_in_dict: ListFilter | Unset = UNSET
    filter_notin_dict: ListFilter | Unset = UNSET
    filter_equal_dict: ValueFilter | Unset = UNSET
    filter_greater_dict: ValueFilter | Unset = UNSET
    filter_less_dict: ValueFilter | Unset = UNSET
    filter_greater_equal_dict: ValueFilter | Unset = UNSET
    filter_less_equal_dict: ValueFilter | Unset = UNSET
    filter_spatial_dict: BoxFilter | Unset = UNSET
    filter_regex_dict: PatternFilter | Unset = UNSET
    select_columns: list[str] | Unset = UNSET
    offset: int | Unset = UNSET
    limit: int | Unset = UNSET
    desired_resolution: list[float] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        filter_in_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_in_dict, Unset):
            filter_in_dict = self.filter_in_dict.to_dict()

        filter_notin_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_notin_dict, Unset):
            filter_notin_dict = self.filter_notin_dict.to_dict()

        filter_equal_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_equal_dict, Unset):
            filter_equal_dict = self.filter_equal_dict.to_dict()

        filter_greater_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_greater_dict, Unset):
            filter_greater_dict = self.filter_greater_dict.to_dict()

        filter_less_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_less_dict, Unset):
            filter_less_dict = self.filter_less_dict.to_dict()

        filter_greater_equal_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_greater_equal_dict, Unset):
            filter_greater_equal_dict = self.filter_greater_equal_dict.to_dict()

        filter_less_equal_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_less_equal_dict, Unset):
            filter_less_equal_dict = self.filter_less_equal_dict.to_dict()

        filter_spatial_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_spatial_dict, Unset):
            filter_spatial_dict = self.filter_spatial_dict.to_dict()

        filter_regex_dict: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filter_regex_dict, Unset):
            filter_regex_dict = self.filter_regex_dict.to_dict()

        select_columns: list[str] | Unset = UNSET
        if not isinstance(self.select_columns, Unset):
            select_columns = self.select_columns

        offset = self.offset

        limit = self.limit

        desired_resolution: list[float] | Unset = UNSET
        if not isinstance(self.desired_resolution, Unset):
            desired_resolution = self.desired_resolution

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if filter_in_dict is not UNSET:
            field_dict["filter_in_dict"] = filter_in_dict
        if filter_notin_dict is not UNSET:
            field_dict["filter_notin_dict"] = filter_notin_dict
        if filter_equal_dict is not UNSET:
            field_dict["filter_equal_dict"] = filter_equal_dict
        if filter_greater_dict is not UNSET:
            field_dict["filter_greater_dict"] = filter_greater_dict
        if filter_less_dict is not UNSET:
            field_dict["filter_less_dict"] = filter_less_dict
        if filter_greater_equal_dict is not UNSET:
            field_dict["filter_greater_equal_dict"] = filter_greater_equal_dict
        if filter_less_equal_dict is not UNSET:
            field_dict["filter_less_equal_dict"] = filter_less_equal_dict
        if filter_spatial_dict is not UNSET:
            field_dict["filter_spatial_dict"] = filter_spatial_dict
        if filter_regex_dict is not UNSET:
            field_dict["filter_regex_dict"] = filter_regex_dict
        if select_columns is not UNSET:
            field_dict["select_columns"] = select_columns
        if offset is not UNSET:
            field_dict["offset"] = offset
        if limit is not UNSET:
            field_dict["limit"] = limit
        if desired_resolution is not UNSET:
            field_dict["desired_resolution"] = desired_resolution

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.box_filter import BoxFilter  # noqa: PLC0415
        from ..models.list_filter import ListFilter  # noqa: PLC0415
        from ..models.pattern_filter import PatternFilter  # noqa: PLC0415
        from ..models.value_filter import ValueFilter  # noqa: PLC0415

        d = dict(src_dict)
        _filter_in_dict = d.pop("filter_in_dict", UNSET)
        filter_in_dict: ListFilter | Unset
        if isinstance(_filter_in_dict, Unset):
            filter_in_dict = UNSET
        else:
            filter_in_dict = ListFilter.from_dict(_filter_in_dict)

        _filter_notin_dict = d.pop("filter_notin_dict", UNSET)
        filter_notin_dict: ListFilter | Unset
        if isinstance(_filter_notin_dict, Unset):
            filter_notin_dict = UNSET
        else:
            filter_notin_dict = ListFilter.from_dict(_filter_notin_dict)

        _filter_equal_dict = d.pop("filter_equal_dict", UNSET)
        filter_equal_dict: ValueFilter | Unset
        if isinstance(_filter_equal_dict, Unset):
            filter_equal_dict = UNSET
        else:
            filter_equal_dict = ValueFilter.from_dict(_filter_equal_dict)

        _filter_greater_dict = d.pop("filter_greater_dict", UNSET)
        filter_greater_dict: ValueFilter | Unset
        if isinstance(_filter_greater_dict, Unset):
            filter_greater_dict = UNSET
        else:
            filter_greater_dict = ValueFilter.from_dict(_filter_greater_dict)

        _filter_less_dict = d.pop("filter_less_dict", UNSET)
        filter_less_dict: ValueFilter | Unset
        if isinstance(_filter_less_dict, Unset):
            filter_less_dict = UNSET
        else:
            filter_less_dict = ValueFilter.from_dict(_filter_less_dict)

        _filter_greater_equal_dict = d.pop("filter_greater_equal_dict", UNSET)
        filter_greater_equal_dict: ValueFilter | Unset
        if isinstance(_filter_greater_equal_dict, Unset):
            filter_greater_equal_dict = UNSET
        else:
            filter_greater_equal_dict = ValueFilter.from_dict(_filter_greater_equal_dict)

        _filter_less_equal_dict = d.pop("filter_less_equal_dict", UNSET)
        filter_less_equal_dict: ValueFilter | Unset
        if isinstance(_filter_less_equal_dict, Unset):
            filter_less_equal_dict = UNSET
        else:
            filter_less_equal_dict = ValueFilter.from_dict(_filter_less_equal_dict)

        _filter_spatial_dict = d.pop("filter_spatial_dict", UNSET)
        filter_spatial_dict: BoxFilter | Unset
        if isinstance(_filter_spatial_dict, Unset):
            filter_spatial_dict = UNSET
        else:
            filter_spatial_dict = BoxFilter.from_dict(_filter_spatial_dict)

        _filter_regex_dict = d.pop("filter_regex_dict", UNSET)
        filter_regex_dict: PatternFilter | Unset
        if isinstance(_filter_regex_dict, Unset):
            filter_regex_dict = UNSET
        else:
            filter_regex_dict = PatternFilter.from_dict(_filter_regex_dict)

        select_columns = cast(list[str], d.pop("select_columns", UNSET))

        offset = d.pop("offset", UNSET)

        limit = d.pop("limit", UNSET)

        desired_resolution = cast(list[float], d.pop("desired_resolution", UNSET))

        table_query = cls(
            filter_in_dict=filter_in_dict,
            filter_notin_dict=filter_notin_dict,
            filter_equal_dict=filter_equal_dict,
            filter_greater_dict=filter_greater_dict,
            filter_less_dict=filter_less_dict,
            filter_greater_equal_dict=filter_greater_equal_dict,
            filter_less_equal_dict=filter_less_equal_dict,
            filter_spatial_dict=filter_spatial_dict,
            filter_regex_dict=filter_regex_dict,
            select_columns=select_columns,
            offset=offset,
            limit=limit,
            desired_resolution=desired_resolution,
        )

        return table_query
