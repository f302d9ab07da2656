"""docs/: every cell of every page runs, in order, and prints what the page shows."""

import doctest
import json
import re
from pathlib import Path

import matplotlib as mpl
import pytest

from annotationframeworkclient.sandbox import Sandbox

PAGES = sorted((Path(__file__).parents[1] / "docs").glob("*.md"))
CELL = re.compile(r"```pycon\n(.*?)```", re.DOTALL)
AS_SHOWN = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def cells_only(page: str) -> str:
    """Blank everything but the cells, so that faults name the page's own lines."""
    parts: list[str] = []
    end = 0
    for start, stop in (cell.span(1) for cell in CELL.finditer(page)):
        parts += ["\n" * page.count("\n", end, start), page[start:stop]]
        end = stop
    return "".join(parts)


def words_of(picture: Path) -> list[str]:
    """Give what is written in a picture: root ids and times, but not how it is drawn."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", picture.read_text(encoding="utf-8"))


# The tutorial's update leaves out the nucleus's box, and its text says what is warned of then.
@pytest.mark.filterwarnings("ignore:.*the service erases")
@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_page_runs(
    page: Path, home: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The cells of a page print what it shows, given a server and a saved token."""
    monkeypatch.chdir(tmp_path)
    mpl.use("Agg")  # pictures without a screen
    monkeypatch.setitem(mpl.rcParams, "svg.fonttype", "none")  # text stays text
    monkeypatch.setenv("ANNOTATIONFRAMEWORK_SERVER", sandbox.url)
    tokens = home / ".cloudvolume" / "secrets" / "chunkedgraph-secret.json"
    tokens.parent.mkdir(parents=True)
    tokens.write_text(json.dumps({"token": sandbox.token}))
    text = cells_only(page.read_text(encoding="utf-8"))
    test = doctest.DocTestParser().get_doctest(
        text, {"my_token": sandbox.token}, page.name, str(page), 0
    )
    report: list[str] = []

    result = doctest.DocTestRunner(optionflags=AS_SHOWN).run(test, out=report.append)

    assert result.failed == 0, "".join(report)
    for picture in tmp_path.glob("*.svg"):
        assert words_of(picture) == words_of(page.parent / "images" / picture.name)
