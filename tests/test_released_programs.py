"""The last release's typing programs, checked with the code as it is now."""

import re
from pathlib import Path

import pytest
from tests.checkouts import Checkout

INSTALLED = ".venv/lib/python3.11/site-packages/framework.pth"  # as pip installs it for pyright
SCRIPT = ".ci/released-programs"
THING = "framework/annotationframeworkclient/thing.py"
PROGRAM = "from annotationframeworkclient.thing import ask\n\nask('all')\n"
FILES = {
    "framework/annotationframeworkclient/__init__.py": "",
    "framework/annotationframeworkclient/py.typed": "",
    THING: "def ask(limit: int | str) -> None: ...\n",
    "generated/none.py": "",
    "specs/none.py": "",
    "codegen.py": "",
    "tests/typing/program.py": PROGRAM,
    "tests/typing/mistakes.py": "x: int = ''  # type: ignore[assignment]\n",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """Lay out our settings, a function, a program that calls it rightly, and a mistake."""
    checkout = Checkout(tmp_path)
    checkout.copy("pyproject.toml", ".gitignore", SCRIPT)
    checkout.write(FILES)
    checkout.write({".venv/pyvenv.cfg": "", INSTALLED: str(tmp_path / "framework")})
    set_version(checkout, "0.1.3")
    checkout.commit("Begin")
    return checkout


def set_version(checkout: Checkout, version: str) -> None:
    """Change the version that is worked on."""
    settings = (checkout.root / "pyproject.toml").read_text()
    line = f'version = "{version}"'
    checkout.write({"pyproject.toml": re.sub("^version = .*$", line, settings, flags=re.M)})


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_released_programs_are_checked(checkout: Checkout, checker: str) -> None:
    """Code that breaks a released program fails the check, though today's programs fit it."""
    checkout.git("tag", "v0.1.0")
    checkout.write({THING: "def ask(limit: int) -> None: ...\n"})
    checkout.write({"tests/typing/program.py": PROGRAM.replace("'all'", "1")})
    checkout.commit("Break")

    assert "of v0.1.0 are checked" in checkout.run(SCRIPT).stdout
    found = checkout.run(checker)

    assert found.returncode == 1
    places = [line for line in found.stdout.splitlines() if "error:" in line]
    assert len(places) == 1
    assert "tests/typing/released/program.py" in places[0]


def test_only_the_last_release_of_the_series_counts(checkout: Checkout) -> None:
    """Programs come from the last release that a change may not break, and from none before one."""
    released = checkout.root / "tests/typing/released"
    assert checkout.run(SCRIPT).stdout.startswith("no release of 0.1 yet")
    assert not released.exists()

    checkout.git("tag", "v0.1.0")
    checkout.write({"tests/typing/program.py": "# later\n"})
    checkout.commit("Change")
    checkout.git("tag", "v0.1.10")
    assert checkout.run(SCRIPT).returncode == 0
    assert [path.name for path in released.iterdir()] == ["program.py"]
    assert (released / "program.py").read_text() == "# later\n"
    assert checkout.git("status", "--short") == ""

    set_version(checkout, "0.2.0")
    assert checkout.run(SCRIPT).stdout.startswith("no release of 0.2 yet")
    assert not released.exists()
