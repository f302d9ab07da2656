"""openapi-python-client, asked what it makes of a spec; its warnings are errors here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from specs.documents import Refused
from specs.openapi import Spec


def settings(spec: Spec, output: Path) -> Config:
    """Give the generator's settings for one service."""
    chosen = ConfigFile(package_name_override=spec.service, literal_enums=True, post_hooks=[])
    return Config.from_sources(chosen, MetaType.NONE, Path("unused"), "utf-8", True, output)


def parsed(spec: Spec, config: Config) -> GeneratorData:
    """Give what the generator knows of a spec."""
    found = GeneratorData.from_dict(spec.loosened(), config=config)
    if isinstance(found, GeneratorError):
        raise refusal([found])
    by_tag = found.endpoint_collections_by_tag.values()
    if faults := [*found.errors, *(fault for part in by_tag for fault in part.parse_errors)]:
        raise refusal(faults)
    for model in found.models:
        if not model.description:
            raise Refused(f"{model.class_info.name}: describe the object that it is made of")
    return found


def check(spec: Spec) -> None:
    """Refuse what nothing can be generated from."""
    parsed(spec, settings(spec, Path("unused")))
    spec.wire_module()
    spec.facts()


def refusal(faults: Sequence[GeneratorError]) -> Refused:
    """Word what the generator found."""
    told = "; ".join(f"{fault.header}: {fault.detail}" for fault in faults)
    return Refused(f"the generator says: {told}")
