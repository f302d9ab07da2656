"""A lineage drawn: each root is a line, from the edit that made it to the one that ended it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from annotationframeworkclient._graph_lineage import Lineage
from annotationframeworkclient.errors import ConfigurationError

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# matplotlib's methods take keyword arguments of unknown types, which our type checks refuse.
Drawing: TypeAlias = Any

_LABELS = 150  # roots: more labels than this nobody reads, and the ends are what is looked for
_TICKS = 12  # times: more of them overlap
_ROW = 0.34  # inches: a line with its label above
_STEP = 1.6  # inches: a label of 18 digits
_TALLEST, _WIDEST = 55.0, 40.0  # inches: where all are labelled, and no more than can be shown
_COLORS = {"merge": "tab:blue", "split": "tab:red", "past": "0.55", "current": "tab:green"}


@frozen
class Layout:
    """Where roots go: edits are evenly apart, since they come in bursts, and each root has a row.

    Attributes
    ----------
    rows
        The row of each root, from the top.
    spans
        The steps at which each root begins and ends.
    times
        When the steps were, in seconds since 1970.
    """

    rows: dict[int, int]
    spans: dict[int, tuple[int, int]]
    times: list[float]

    @classmethod
    def of(cls, lineage: Lineage) -> Layout:
        """Place the roots of a lineage."""
        times = sorted(set(lineage.made.values()))
        step = {time: at for at, time in enumerate(times)}
        begin = {root: step[time] for root, time in lineage.made.items()}
        spans = {
            root: (begin[root], min((begin[each] for each in newer), default=len(times)))
            for root, newer in ((root, lineage.successors.get(root, ())) for root in begin)
        }
        return cls({root: row for row, root in enumerate(_ordered(lineage))}, spans, times)


def draw(lineage: Lineage, asked: Collection[int], ax: Axes | None = None) -> Axes:
    """Draw a lineage, on new axes unless some are given.

    Raises
    ------
    ConfigurationError
        matplotlib is not installed.
    """
    layout = Layout.of(lineage)
    axes: Drawing = _new_axes(layout) if ax is None else ax
    _draw_roots(axes, lineage, layout)
    _draw_edits(axes, lineage, layout)
    _label(axes, lineage, layout, asked)
    _finish(axes, layout)
    drawn: Axes = axes
    return drawn


def _ordered(lineage: Lineage) -> list[int]:
    """Order roots so that what was merged lies on both sides of the result."""
    ends = [root for root in lineage.made if root not in lineage.successors]
    waiting = [(root, False) for root in [*reversed([*lineage.made]), *reversed(ends)]]
    ordered: list[int] = []
    seen = set[int]()
    while waiting:
        root, sides_done = waiting.pop()
        if sides_done:
            ordered.append(root)
        elif root not in seen:
            seen.add(root)
            older = lineage.predecessors.get(root, ())
            half = (len(older) + 1) // 2
            above, below = older[:half], older[half:]
            waiting += [(each, False) for each in reversed(below)]
            waiting.append((root, True))
            waiting += [(each, False) for each in reversed(above)]
    return ordered


def _new_axes(layout: Layout) -> Axes:
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ConfigurationError(
            "a picture needs matplotlib: pip install 'annotationframeworkclient[plot]'"
        ) from None
    height = min(_TALLEST, 1.6 + _ROW * len(layout.rows))
    width = min(_WIDEST, 1.0 + _STEP * (len(layout.times) + 1))
    plot: Drawing = pyplot
    axes: Axes = plot.subplots(figsize=(width, height), layout="constrained")[1]
    return axes


def _draw_roots(axes: Drawing, lineage: Lineage, layout: Layout) -> None:
    for root, row in layout.rows.items():
        begin, end = layout.spans[root]
        is_current = root not in lineage.successors
        color = _COLORS["current" if is_current else "past"]
        axes.plot([begin, end], [row, row], color=color, linewidth=2, gid=f"root {root}")
        if is_current:
            axes.plot(end, row, marker=">", markersize=8, color=color, gid=f"current {root}")


def _draw_edits(axes: Drawing, lineage: Lineage, layout: Layout) -> None:
    for older, newer in lineage.links:
        kind = "split" if len(lineage.successors[older]) > 1 else "merge"
        at = layout.spans[newer][0]
        axes.plot(
            [layout.spans[older][1], at],
            [layout.rows[older], layout.rows[newer]],
            color=_COLORS[kind],
            marker="o",
            markersize=4,
            gid=f"{kind} {older} {newer}",
        )


def _label(axes: Drawing, lineage: Lineage, layout: Layout, asked: Collection[int]) -> None:
    few = len(layout.rows) <= _LABELS
    for root, row in layout.rows.items():
        if few or root in asked or root not in lineage.successors:
            axes.annotate(
                str(root),
                (layout.spans[root][0], row),
                xytext=(5, 3),
                textcoords="offset points",
                fontsize=8,
                fontweight="bold" if root in asked else "normal",
            )


def _finish(axes: Drawing, layout: Layout) -> None:
    from matplotlib.lines import Line2D

    steps = range(0, len(layout.times), -(-len(layout.times) // _TICKS) or 1)
    days = [f"{datetime.fromtimestamp(layout.times[at], UTC):%Y-%m-%d\n%H:%M:%S}" for at in steps]
    axes.set_xticks(list(steps), days, fontsize=8)
    axes.set_xlim(-0.25, len(layout.times) + 0.25)
    axes.set_ylim(len(layout.rows) - 0.25, -0.75)
    axes.yaxis.set_visible(False)
    axes.set_xlabel("time of the edit (UTC), not to scale")
    axes.spines[["left", "right", "top"]].set_visible(False)
    keys = [
        Line2D([], [], color=_COLORS["current"], linewidth=2, marker=">", label="current root"),
        Line2D([], [], color=_COLORS["past"], linewidth=2, label="past root"),
        Line2D([], [], color=_COLORS["merge"], marker="o", markersize=4, label="merge"),
        Line2D([], [], color=_COLORS["split"], marker="o", markersize=4, label="split"),
    ]
    axes.legend(
        handles=keys,
        loc="lower center",
        bbox_to_anchor=(0.5, 1),
        ncols=4,
        fontsize=8,
        frameon=False,
    )
