"""Lineages drawn: what is on the axes, on a real canvas without a screen."""

from __future__ import annotations

import sys
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from matplotlib import pyplot
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from annotationframeworkclient._graph_lineage import Lineage
from annotationframeworkclient._graph_plot import draw
from annotationframeworkclient.errors import ConfigurationError, NotFound
from annotationframeworkclient.sandbox import Sandbox

NEWEST = 864691134988869473  # of two merges, after two other roots
MISTAKEN = 864691134988869446  # merged, and split again by an undo


def kinds(axes: Any) -> dict[str, int]:
    """Count what is drawn, by kind."""
    words = [line.get_gid().split()[0] for line in axes.get_lines()]
    return {kind: words.count(kind) for kind in ("root", "current", "merge", "split")}


def labels(axes: Any) -> set[str]:
    """Give the labels of roots."""
    return {text.get_text() for text in axes.texts}


def render(axes: Any) -> Any:
    """Draw it on a canvas of pixels."""
    canvas: Any = FigureCanvasAgg(axes.figure)
    canvas.draw()
    return canvas


@pytest.mark.parametrize(
    ("root", "drawn"),
    [
        (NEWEST, {"root": 5, "current": 1, "merge": 4, "split": 0}),
        (MISTAKEN, {"root": 4, "current": 2, "merge": 1, "split": 2}),
        (864691134988869470, {"root": 5, "current": 2, "merge": 2, "split": 2}),
        (864691134988869442, {"root": 1, "current": 1, "merge": 0, "split": 0}),
    ],
)
def test_every_root_and_edit_is_drawn(sandbox: Sandbox, root: int, drawn: dict[str, int]) -> None:
    """Each root is a line with a label, each link of the lineage one more, current roots marked."""
    axes = Figure().add_subplot()
    with sandbox.client() as client:
        graph = client.chunkedgraph
        found = graph.get_lineage_graph(root)
        given_back = graph.plot_lineage(root, axes)

    assert given_back is axes
    assert kinds(axes) == drawn
    assert labels(axes) == {str(node["id"]) for node in found["nodes"]}
    assert np.asarray(render(axes).buffer_rgba()).std() > 0


def test_labels_can_be_read(sandbox: Sandbox) -> None:
    """On its own figure labels do not overlap, all are inside, and those asked for are bold."""
    with sandbox.client() as client:
        axes: Any = client.chunkedgraph.plot_lineage([NEWEST, 864691134988869445, MISTAKEN])
    canvas = render(axes)
    boxes = [text.get_window_extent(canvas.get_renderer()) for text in axes.texts]
    bold = {text.get_text() for text in axes.texts if text.get_fontweight() == "bold"}
    pyplot.close(axes.figure)

    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert all(axes.figure.bbox.containsx(box.x1) for box in boxes)
    assert bold == {str(NEWEST), "864691134988869445", str(MISTAKEN)}


def test_time_goes_to_the_right(sandbox: Sandbox) -> None:
    """A root begins where the roots that it came from end; the steps have dates."""
    axes: Any = Figure().add_subplot()
    with sandbox.client() as client:
        client.chunkedgraph.plot_lineage(NEWEST, axes)
    spans = {line.get_gid(): list(line.get_xdata()) for line in axes.get_lines()}

    assert spans["root 864691134988869443"] == [0, 1]
    assert spans["root 864691134988869467"] == [1, 2]
    assert spans[f"root {NEWEST}"] == [2, 3]
    assert [tick.get_text()[:10] for tick in axes.get_xticklabels()] == [
        "2020-06-01",
        "2020-07-01",
        "2021-02-01",
    ]


def test_a_long_lineage_stays_readable() -> None:
    """Of hundreds of roots only those asked for and current ones are labelled; ticks are few."""
    count = 400
    answer: Any = {
        "nodes": [{"id": n, "timestamp": float(n)} for n in range(count)],
        "links": [{"source": n, "target": n + 1} for n in range(count - 1)],
    }
    axes: Any = Figure().add_subplot()

    draw(Lineage.of(answer), [7], axes)

    assert kinds(axes) == {"root": count, "current": 1, "merge": count - 1, "split": 0}
    assert labels(axes) == {"7", str(count - 1)}
    assert len(axes.get_xticks()) <= 12


def test_nothing_is_an_empty_picture(sandbox: Sandbox) -> None:
    """No roots give axes without lines."""
    axes = Figure().add_subplot()
    with sandbox.client() as client:
        client.chunkedgraph.plot_lineage([], axes)

    assert kinds(axes) == {"root": 0, "current": 0, "merge": 0, "split": 0}
    render(axes)


def test_an_unknown_root_is_not_drawn(sandbox: Sandbox) -> None:
    """It is an error, and no figure is left behind."""
    with sandbox.client() as client, pytest.raises(NotFound):
        client.chunkedgraph.plot_lineage(864691134988870441)

    assert pyplot.get_fignums() == []


def test_without_matplotlib_it_says_what_to_install(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing package is told by the extra that brings it."""
    for name in ("matplotlib", "matplotlib.pyplot"):
        monkeypatch.setitem(sys.modules, name, None)

    with (
        sandbox.client() as client,
        pytest.raises(ConfigurationError, match=r"annotationframeworkclient\[plot\]"),
    ):
        client.chunkedgraph.plot_lineage(NEWEST)
