"""Write generated/ from specs/: the only program that does.

python codegen.py [service ...]                  regenerate, everything when none is named
python codegen.py --check [service ...]          show how generated/ differs; exit 1 if it does
python codegen.py annotation-types [--url URL]   refresh specs/annotation_types/ from a service
python codegen.py api                            refresh tests/api/; say what breaks users' code
python codegen.py drift --server URL [service ...] [--update] [--probe [--given NAME=VALUE]]
                                                 say what is served otherwise than specs/ have it,
                                                 and take it over; exit 1 if anything is, 2 if it
                                                 could not look
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import io
import json
import pprint
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.schema.untrusted_string import UntrustedString
from specs.annotation_classes import modules
from specs.documents import Refused
from specs.drift import add_drift_options, look_for_drift
from specs.generator import parsed, refusal, settings
from specs.openapi import Spec, docstring
from specs.public_api import refresh_api
from specs.schema_service import refresh_definitions

PACKAGE = Path("generated/annotationframework_api")

# Names that a generated model uses itself: a property of such a name would overwrite them.
TAKEN = {
    "additional_keys",
    "additional_properties",
    "cls",
    "d",
    "field_dict",
    "from_dict",
    "to_dict",
}

OPERATIONS = '''"""What every operation does to the server: read or write."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

OPERATIONS: Mapping[str, Literal["read", "write"]] = MappingProxyType({})
'''


class Tree:
    """A generated package in the making."""

    def __init__(self, root: Path, package: Path) -> None:
        self.root = root
        self.package = package

    def build(self, services: Sequence[str]) -> None:
        """Generate these services, keep the others as they are, and write what all share."""
        specs: list[Spec] = []
        for path in spec_files(self.root):
            kept = self.root / PACKAGE / path.stem
            if path.stem in services:
                try:
                    specs.append(Spec.load(path))
                    self._add_service(specs[-1])
                except Refused as error:
                    raise Refused(f"specs/{path.name}: {error}") from None
            elif kept.exists():
                no_caches = shutil.ignore_patterns("__pycache__")
                shutil.copytree(kept, self.package / path.stem, ignore=no_caches)
                document = json.loads((kept / "openapi.json").read_text())
                specs.append(Spec(path.stem, document))
        self._add_shared(specs)
        self._add_annotation_types()
        tidy(self.package)

    def _write(self, name: str, source: str, text: str) -> None:
        path = self.package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        header = f"# Written by codegen.py from {source}. Do not edit: python codegen.py\n"
        path.write_text(header + text.lstrip() if path.suffix == ".py" else text)

    def _copy(self, template: str, name: str) -> None:
        text = (self.root / "specs/templates" / template).read_text()
        self._write(name, f"specs/templates/{template}", text)

    def _add_service(self, spec: Spec) -> None:
        service, source = spec.service, f"specs/{spec.service}.yaml"
        with tempfile.TemporaryDirectory() as scratch:
            output = Path(scratch) / service
            generate(spec, output, self.root / "specs/templates")
            made = {file.stem for file in output.glob("api/*/*.py")} - {"__init__"}
            if lost := {operation["operationId"] for _, _, operation in spec.operations()} ^ made:
                raise Refused(f"the generator dropped {', '.join(sorted(lost))}")
            for file in sorted(output.rglob("*.py")):
                # The runtime has the only client and the only errors.
                if file.relative_to(output) not in (Path("client.py"), Path("errors.py")):
                    self._write(f"{service}/{file.relative_to(output)}", source, file.read_text())
        self._write(f"{service}/wire.py", source, spec.wire_module())
        document = json.dumps(spec.document, indent=1, sort_keys=True, ensure_ascii=False)
        self._write(f"{service}/openapi.json", source, document + "\n")

    def _add_shared(self, specs: Sequence[Spec]) -> None:
        for file in sorted((self.root / "specs/templates/runtime").glob("*.py")):
            self._copy(f"runtime/{file.name}", f"_runtime/{file.name}")
        self._copy("package.py", "__init__.py")
        self._write("py.typed", "", "")
        effects = {
            f"{spec.service}.{operation['operationId']}": operation["x-effect"]
            for spec in specs
            for _, _, operation in spec.operations()
        }
        self._write("operations.py", "specs/*.yaml", OPERATIONS.format(pprint.pformat(effects)))

    def _add_annotation_types(self) -> None:
        source, folder = "specs/annotation_types", "annotation_types"
        files = sorted((self.root / source).glob("*.json"))
        definitions = {file.stem: json.loads(file.read_text()) for file in files}
        self._copy("annotation_types/base.py", f"{folder}/_base.py")
        for module, text in modules(definitions, self.root / "specs/templates/annotation_types"):
            self._write(f"{folder}/{module}.py", source, text)
        for file in files:
            self._write(f"{folder}/definitions/{file.name}", source, file.read_text())


def spec_files(root: Path) -> list[Path]:
    """Give the services' documents."""
    return sorted((root / "specs").glob("*.yaml"))


def generate(spec: Spec, output: Path, templates: Path) -> None:
    """Run openapi-python-client on one document."""
    config = settings(spec, output)
    data = parsed(spec, config)
    for model in data.models:
        for member in (model.required_properties or []) + (model.optional_properties or []):
            member_name = member.name.get_untrusted_value()
            if text := spec.description_of(model.class_info.name, member_name):
                # A reference has none but that of what it names.
                member.description = UntrustedString(text)
            if member.python_name in TAKEN | {model.class_info.module_name}:
                name = UntrustedString(f"{member.python_name}_")
                member.set_python_name(name, config, skip_snake_case=True)
    project = Project(openapi=data, config=config, custom_template_path=templates)
    known: dict[str, Any] = project.env.globals
    known |= {"service": spec.service, "facts": spec.facts(), "docstring": docstring}
    with contextlib.redirect_stdout(io.StringIO()):  # it prints where it writes
        faults = project.build()
    if faults:
        raise refusal(faults)


def tidy(package: Path) -> None:
    """Sort imports, drop the unused ones, and format, whatever settings lie around."""
    ruff = [sys.executable, "-m", "ruff"]
    # Templates end every item with a comma; what fits on a line shall stand on one.
    fold = "--config=format.skip-magic-trailing-comma=true"
    common = ["--isolated", "--no-cache", "--quiet", "--line-length=100", "--target-version=py311"]
    for command in (["check", "--select=I,F401", "--fix"], ["format", fold]):
        subprocess.run([*ruff, *command, *common, str(package)], check=True)


def contents(package: Path) -> dict[str, bytes]:
    """Give every file's bytes by its name; caches are no part of the package."""
    return {
        str(path.relative_to(package)): path.read_bytes()
        for path in sorted(package.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def regenerate(root: Path, services: Sequence[str]) -> None:
    """Build the package beside the old one, then put it in its place."""
    package = root / PACKAGE
    package.parent.mkdir(exist_ok=True)
    # In the same file system, so that a rename puts it in place.
    with tempfile.TemporaryDirectory(dir=package.parent, prefix=".") as scratch:
        new, old = Path(scratch) / "new", Path(scratch) / "old"
        Tree(root, new).build(services)
        if package.exists():
            package.rename(old)
        new.rename(package)


def differences(root: Path, services: Sequence[str]) -> Iterator[str]:
    """Give the lines that show how the package differs from what would be generated."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "fresh"
        Tree(root, fresh).build(services)
        want, have = contents(fresh), contents(root / PACKAGE)
    for name in sorted(want.keys() | have.keys()):
        if want.get(name) == have.get(name):
            continue
        state = "is missing" if name not in have else "differs" if name in want else "is stale"
        yield f"{PACKAGE / name} {state}\n"
        old, new = (
            files.get(name, b"").decode(errors="replace").splitlines(keepends=True)
            for files in (have, want)
        )
        yield from difflib.unified_diff(old, new, "generated", "specified")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    add = parser.add_argument
    add("what", nargs="*", help="services, annotation-types, api, or drift")
    add("--check", action="store_true", help="change nothing; exit 1 at a difference")
    add("--url", help="the server to take annotation types from")
    add_drift_options(parser)
    add("--root", type=Path, default=Path(__file__).parent, help="of the repository")
    # The services of `drift` may stand after its options.
    options = parser.parse_intermixed_args(arguments)
    try:
        return run(options.root.resolve(), options)
    except Refused as error:
        sys.stderr.write(f"codegen.py: {error}\n")
        return 2


def run(root: Path, options: argparse.Namespace) -> int:
    """Run one command."""
    if options.what == ["annotation-types"]:
        refresh_definitions(root, options.url)
        return 0
    if options.what == ["api"]:
        sys.stdout.write(refresh_api(root))
        return 0
    services = [path.stem for path in spec_files(root)]
    is_drift = options.what[:1] == ["drift"]
    chosen = options.what[is_drift:]
    if unknown := {*chosen} - {*services}:
        raise Refused(f"no spec for {', '.join(sorted(unknown))}; there are {', '.join(services)}")
    if is_drift:
        return look_for_drift(root, chosen or services, options)
    if options.server:
        raise Refused("a server is looked at by: python codegen.py drift --server URL")
    if not options.check:
        regenerate(root, chosen or services)
        return 0
    lines = list(differences(root, chosen or services))
    if lines:
        sys.stdout.writelines([*lines, "Regenerate with: python codegen.py\n"])
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
