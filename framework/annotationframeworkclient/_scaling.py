"""Positions from voxels of one size to voxels of another, without losing a digit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import Any, Self

from attrs import frozen

from annotationframeworkclient._faults import AnnotationFault
from annotationframeworkclient._wire import EXACT_FLOAT, JSON, Encoder, as_integer

_ADVICE = "round it, or stage with round_positions=True"
_EXPECTED = "a position that is whole in voxels of the table"


@frozen
class Scaling:
    """How many voxels of the table one of the caller's is, x y z."""

    ratios: Sequence[Fraction]
    round_positions: bool

    @classmethod
    def between(
        cls, given: Sequence[float], table: Sequence[float], *, round_positions: bool
    ) -> Self:
        """Make it of two resolutions, in nm."""
        pairs = zip(given, table, strict=True)
        return cls([_exact(one) / _exact(other) for one, other in pairs], round_positions)

    def scale(
        self,
        index: int,
        row: Mapping[str, Any],
        points: Collection[str],
        faults: list[AnnotationFault],
    ) -> dict[str, Any]:
        """Scale the points of one annotation, and add to the faults what is not whole then."""
        return {
            name: self._point(index, name, value, faults) if name in points else value
            for name, value in row.items()
        }

    def _point(self, index: int, name: str, point: Any, faults: list[AnnotationFault]) -> Any:
        encoder = Encoder()
        wire: Any = encoder.encode(point)
        if encoder.refusals or not _has_position(wire):
            return point  # the judge says what is wrong with it
        position: list[JSON] = []
        for axis, (part, ratio) in enumerate(zip(wire["position"], self.ratios, strict=True)):
            scaled = _times(part, ratio)
            if isinstance(scaled, Fraction) and not self.round_positions:
                path = f"$.{name}.position[{axis}]"
                message = f"found {part}, which is {float(scaled)} voxels of the table: {_ADVICE}"
                faults.append(AnnotationFault(index, path, message, part, _EXPECTED))
            position.append(round(scaled) if isinstance(scaled, Fraction) else scaled)
        return {**wire, "position": position}


def _has_position(wire: JSON) -> bool:
    position = wire.get("position") if isinstance(wire, dict) else None
    return isinstance(position, list) and len(position) == 3


def _times(part: JSON, ratio: Fraction) -> JSON | Fraction:
    """Scale a number, to an int where it is whole then; what is no number is left to the judge."""
    number = as_integer(part)
    if isinstance(number, bool) or not isinstance(number, int | float):
        return part
    if isinstance(number, float) and abs(number) > EXACT_FLOAT:
        return part  # it has lost digits
    scaled = _exact(number) * ratio
    return scaled.numerator if scaled.denominator == 1 else scaled


def _exact(number: float) -> Fraction:
    """Take a number as it is written: 0.1 is a tenth, not the float beside it."""
    return Fraction(repr(number))
