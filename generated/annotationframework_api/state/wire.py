# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""The JSON that the state service takes and gives."""

from __future__ import annotations

from typing import Any, TypeAlias

State: TypeAlias = "dict[str, Any]"

SegmentProperties: TypeAlias = "dict[str, Any]"
