"""docs/: every cell of every page runs, in order, and prints what the page shows."""

import doctest
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import matplotlib as mpl
import pytest
from matplotlib import pyplot
from tests.conftest import Recorded, Recordings
from tests.faulty_proxy import Exchange, FaultyProxy
from tests.loopback import Reply

from annotationframeworkclient.sandbox import Sandbox

DOCS = Path(__file__).parents[1] / "docs"
LOW_LEVEL = DOCS / "low-level.md"
PAGES = sorted(page for page in DOCS.glob("*.md") if page != LOW_LEVEL)
# Of services that the sandbox does not have; by the names of the recordings.
RECORDED = (
    ("materialize", "f_less"),
    ("l2cache", "attributes_one_attr_pca"),
    ("skeleton", "get_swc_v4"),
)
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


class WithRecordings(FaultyProxy):
    """A proxy without faults, which answers some requests as they were recorded to be."""

    def __init__(self, address: str, recorded: Iterable[Recorded]) -> None:
        super().__init__(address)
        self._recorded = {one.path: one for one in recorded}

    def forward(self, exchange: Exchange) -> Reply:
        """Give what was recorded, or have the sandbox carry it out."""
        path = exchange.target.partition("?")[0]
        if path not in self._recorded:
            return super().forward(exchange)
        recorded = self._recorded[path]
        assert exchange.method == recorded.method
        assert json.loads(exchange.body or b"{}") == json.loads(recorded.request_body or b"{}")
        return Reply(recorded.body, headers=recorded.headers)


@pytest.fixture
def run_page(
    home: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[[Path, str], None]:
    """Give what runs a page against a server, with a saved token, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    mpl.use("Agg")  # pictures without a screen
    monkeypatch.setitem(mpl.rcParams, "svg.fonttype", "none")  # text stays text
    pyplot.close("all")  # what other tests drew
    tokens = home / ".cloudvolume" / "secrets" / "chunkedgraph-secret.json"
    tokens.parent.mkdir(parents=True)
    tokens.write_text(json.dumps({"token": sandbox.token}))

    def run(page: Path, server: str) -> None:
        monkeypatch.setenv("ANNOTATIONFRAMEWORK_SERVER", server)
        text = cells_only(page.read_text(encoding="utf-8"))
        given = {"my_token": sandbox.token}
        test = doctest.DocTestParser().get_doctest(text, given, page.name, str(page), 0)
        report: list[str] = []
        result = doctest.DocTestRunner(optionflags=AS_SHOWN).run(test, out=report.append)
        assert result.failed == 0, "".join(report)

    return run


# The tutorial's update leaves out the nucleus's box, and its text says what is warned of then.
@pytest.mark.filterwarnings("ignore:.*the service erases")
@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_page_runs(
    page: Path, run_page: Callable[[Path, str], None], sandbox: Sandbox, tmp_path: Path
) -> None:
    """The cells of a page print what it shows, given a server and a saved token."""
    run_page(page, sandbox.url)

    for picture in tmp_path.glob("*.svg"):
        assert words_of(picture) == words_of(page.parent / "images" / picture.name)


def test_low_level_page_runs(
    run_page: Callable[[Path, str], None], sandbox: Sandbox, recordings: Recordings
) -> None:
    """So do those of low-level calls, of three services against what was recorded of them."""
    recorded = [
        next(one for one in recordings(service) if one.name == name) for service, name in RECORDED
    ]
    with WithRecordings(sandbox.url, recorded) as deployment:
        run_page(LOW_LEVEL, deployment.url)
