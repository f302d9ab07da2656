"""The built wheel, in an empty environment."""

import subprocess
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_both_packages_are_typed(wheel: Path) -> None:
    """The wheel holds both packages, each with its py.typed, and nothing else."""
    names = zipfile.ZipFile(wheel).namelist()

    assert {
        "annotationframeworkclient/py.typed",
        "annotationframework_api/py.typed",
        "annotationframework_api/annotation/openapi.json",
    } <= set(names)
    assert {name.split("/")[0].partition("-")[0] for name in names} == {
        "annotationframeworkclient",
        "annotationframework_api",
    }


def test_it_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    """Installed by itself, away from this checkout, the wheel runs the demo."""
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env/bin/python"
    install = [str(python), "-m", "pip", "install", "--quiet", f"{wheel}[sandbox]"]
    subprocess.run(install, check=True, timeout=600)  # s: it fetches the dependencies

    shown = subprocess.run(
        [tmp_path / "env/bin/annotationframework", "demo"],
        cwd=tmp_path,
        env={"HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
        timeout=120,  # s: the demo takes a few
    ).stdout

    assert "the service counts 1,000" in shown
    assert str(ROOT) not in shown
