"""What editors and notebooks offer to whoever writes a program with this client.

Editors are asked through pyright's language server, notebooks' completion is jedi's.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, get_args

import pytest
from attrs import fields_dict, frozen
from tests.language_server import Editor, Place, text_of
from tests.loopback import Loopback

import annotationframework_api.annotation_types as annotation_types
import annotationframeworkclient
from annotationframework_api.annotation_types import CLASSES, TYPE_NAMES
from annotationframework_api.auth import wire as auth_wire
from annotationframework_api.chunkedgraph import wire as chunkedgraph_wire
from annotationframework_api.info import wire as info_wire
from annotationframework_api.schema import wire as schema_wire
from annotationframeworkclient import FrameworkClient, errors
from annotationframeworkclient._graph_edits import EditResult
from annotationframeworkclient._graph_history import PastIds
from annotationframeworkclient._sources import SourceFormat
from annotationframeworkclient._tables import Permission
from annotationframeworkclient.annotationengine import AnnotationClientV2, TableMetadata
from annotationframeworkclient.auth import AuthClientV1
from annotationframeworkclient.chunkedgraph import ChunkedGraphClientV1
from annotationframeworkclient.emannotationschemas import SchemaClientV2
from annotationframeworkclient.frameworkclient import DatastackService, GlobalService
from annotationframeworkclient.infoservice import InfoServiceClientV2
from annotationframeworkclient.jsonservice import JSONServiceV1, TargetSite
from annotationframeworkclient.staging import StagedAnnotations
from annotationframeworkclient.table import Table

jedi: Any = import_module("jedi")  # it ships no types

PREAMBLE = """\
from annotationframework_api import annotation_types as a
from annotationframework_api.annotation_types import BoundSpatialPoint, NucleusDetection
from annotationframeworkclient import FrameworkClient
client = FrameworkClient("minnie65_phase3_v0")
table = client.annotation.table("x", NucleusDetection)
info = client.info.get_datastack_info()
"""
Asked = Callable[[str], Iterable[str]]  # gives what is offered where a text has its `|`


def members(kind: type) -> set[str]:
    """Give the public names of a class's instances."""
    return {name for name in dir(kind) if not name.startswith("_")}


def parameters(function: Callable[..., Any]) -> set[str]:
    """Give the names that a call's arguments can have."""
    return set(inspect.signature(function).parameters) - {"self"}


def keys(typed_dict: Any) -> set[str]:
    """Give the keys of a TypedDict."""
    return set(typed_dict.__annotations__)


MEMBERS = {
    "client.|": members(FrameworkClient),
    "client.with_options(retries=0).|": members(FrameworkClient),
    "with client as c: c.|": members(FrameworkClient),
    "client.info.|": members(InfoServiceClientV2),
    "client.annotation.|": members(AnnotationClientV2),
    "client.chunkedgraph.|": members(ChunkedGraphClientV1),
    "client.auth.|": members(AuthClientV1),
    "client.state.|": members(JSONServiceV1),
    "client.schema.|": members(SchemaClientV2),
    'client.annotation.stage_annotations("x").|': members(StagedAnnotations),
    "table.|": members(Table),
    "BoundSpatialPoint(position=(1, 2, 3)).|": members(annotation_types.BoundSpatialPoint),
}
ARGUMENTS = {
    "NucleusDetection(|)": parameters(annotation_types.NucleusDetection),
    "NucleusDetection(|": parameters(annotation_types.NucleusDetection),
    "BoundSpatialPoint(|)": parameters(annotation_types.BoundSpatialPoint),
    'client.schema.annotation_type("synapse")(|)': parameters(annotation_types.Synapse),
    "client.annotation.create_table(|)": parameters(AnnotationClientV2.create_table),
    "client.info.image_source(|)": parameters(InfoServiceClientV2.image_source),
    "FrameworkClient(|)": parameters(FrameworkClient),
    "table.post(|)": {"annotations", "round_positions"},
}
RETURNED = {
    'info["|"]': keys(info_wire.DatastackFull),
    'info["|': keys(info_wire.DatastackFull),
    'info["aligned_volume"]["|"]': keys(info_wire.AlignedVolume),
    'client.info.get_aligned_volume_info()["|"]': keys(info_wire.AlignedVolume),
    'client.info.get_image_mirrors()[0]["|"]': keys(info_wire.ImageSource),
    'client.annotation.get_table_metadata("x")["|"]': keys(TableMetadata),
    'client.annotation.update_metadata("x", description="")["|"]': keys(TableMetadata),
    'client.auth.whoami()["|"]': keys(auth_wire.CurrentUser),
    'client.auth.get_tokens()[0]["|"]': keys(auth_wire.Token),
    'client.auth.get_group_users(1)[0]["|"]': keys(auth_wire.GroupUser),
    'client.auth.get_user_information([1])[0]["|"]': keys(auth_wire.User),
    'client.chunkedgraph.get_change_log(1)["|"]': keys(chunkedgraph_wire.ChangeLog),
    'client.chunkedgraph.get_merge_log(1)["|"]': keys(chunkedgraph_wire.MergeLog),
    'client.chunkedgraph.get_past_ids([1])["|"]': keys(PastIds),
    'client.chunkedgraph.undo_operation(1)["|"]': keys(EditResult),
    'client.chunkedgraph.segmentation_info["|"]': keys(chunkedgraph_wire.GraphInfo),
    'client.chunkedgraph.get_lineage_graph(1)["|"]': keys(chunkedgraph_wire.LineageGraph),
    'for one in client.chunkedgraph.get_operation_details([1]).values(): one["|"]': keys(
        chunkedgraph_wire.OperationDetails
    ),
    'client.schema.schema_definition("synapse")["|"]': keys(schema_wire.SchemaDefinition),
    'table.get(1)[0]["|"]': keys(annotation_types.NucleusDetectionRow),
    'for row in table.get([1, 2]): row["|"]': keys(annotation_types.NucleusDetectionRow),
    'rows: list[a.NucleusDetectionRow] = table.get(1)\nrows[0]["|"]': keys(
        annotation_types.NucleusDetectionRow
    ),
}
NEW, CHANGE = annotation_types.NucleusDetectionDict, annotation_types.NucleusDetectionChange
GIVEN = {
    'client.annotation.table("x", NucleusDetection).post([{"|"}])': keys(NEW),
    'table.post([{"|"}])': keys(NEW),
    'table.post({"|"})': keys(NEW),
    'table.post([{"|': keys(NEW),
    'table.post([{"pt": {"position": (1, 2, 3)}, "|"}])': keys(NEW) - {"pt"},
    'table.post([{"pt": {"|"}}])': keys(annotation_types.BoundSpatialPointDict),
    'table.post({"pt": {"|"}})': keys(annotation_types.BoundSpatialPointDict),
    'table.post([{"bb_end": {"|"}}])': keys(annotation_types.SpatialPointDict),
    'table.validate([{"|"}])': keys(NEW),
    'table.upload([{"|"}])': keys(NEW),
    'table.update([{"|"}])': keys(CHANGE),
    'table.update({"|"})': keys(CHANGE),
    'table.update([{"id": 1, "pt": {"|"}}])': keys(annotation_types.BoundSpatialPointDict),
    'new: a.NucleusDetectionDict = {"|"}': keys(NEW),
}
PERMISSIONS = set(get_args(Permission))
LITERALS = {
    'client.schema.annotation_type("|")': set(TYPE_NAMES),
    'client.schema.annotation_type("|': set(TYPE_NAMES),
    'client.low_level("|")': {*get_args(GlobalService), *get_args(DatastackService)},
    'client.annotation.create_table("x", "y", read_permission="|")': PERMISSIONS,
    'client.annotation.create_table("x", "y", write_permission="|")': PERMISSIONS,
    'client.info.image_source(format_for="|")': set(get_args(SourceFormat)),
    'client.state.build_neuroglancer_url(1, target_site="|")': set(get_args(TargetSite)),
}
KNOWN = MEMBERS | ARGUMENTS | RETURNED | GIVEN | LITERALS
# Where a tool offers nothing, and why. When it learns it, its test fails: then take it from here.
PYRIGHT_CANNOT = {
    'table.post([{"|': "nothing ends the string, the dict and the call; editors write their ends",
}
JEDI_CANNOT = {
    **dict.fromkeys(GIVEN, "it offers keys of dicts that there are, not of one being written"),
    **dict.fromkeys(LITERALS, "it does not look at what strings a parameter takes"),
    'client.schema.annotation_type("synapse")(|)': "it tells no overloads apart by a literal",
    'client.schema.schema_definition("synapse")["|"]': "a TypedDict that is written as a call",
    'table.get(1)[0]["|"]': "it learns no type from that of `self`; say list[NucleusDetectionRow]",
    'for row in table.get([1, 2]): row["|"]': "as above",
}


def kept(marked: str, offered: Iterable[str]) -> set[str]:
    """Give what is ours of what is offered: keys and literals, public names, or arguments."""
    before, _ = marked.split("|")
    if before.endswith('"'):
        return {label.strip('"') for label in offered}
    if before.endswith("("):
        return {label[:-1] for label in offered if label.endswith("=")}
    return {label for label in offered if not label.startswith("_")}


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """Give an editor, which remembers what it read of our packages from test to test."""
    with Editor.running(tmp_path_factory.mktemp("editor") / "downstream.py") as running:
        yield running


@frozen
class Notebook:
    """What jedi tells of a program in a folder of its own."""

    project: Any

    def at(self, marked: str) -> tuple[Any, tuple[int, int]]:
        """Give jedi's view of a program, and the place of its `|` as jedi counts."""
        place = Place.of(marked)
        script = jedi.Script(
            place.text,
            path=self.project.path / "downstream.py",
            project=self.project,
            environment=jedi.InterpreterEnvironment(),  # this one, as a notebook's kernel has it
        )
        return script, (place.line + 1, place.column)

    def completions(self, marked: str) -> list[str]:
        """Give what is offered to stand at the cursor."""
        script, at = self.at(marked)
        return [completion.name for completion in script.complete(*at)]

    def live_completions(self, marked: str, client: FrameworkClient) -> list[str]:
        """Give what is offered of a client that there is, asking all that IPython asks."""
        place = Place.of(marked)
        script = jedi.Interpreter(place.text, [{"client": client}], project=self.project)
        offered = script.complete(place.line + 1, place.column)
        for one in offered:
            if one.type == "function":
                one.get_signatures()
        return [one.name for one in offered]


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Notebook]:
    """Give a notebook whose jedi keeps what it read in a folder of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jedi.settings, "cache_directory", str(tmp_path_factory.mktemp("jedi")))
        yield Notebook(jedi.Project(tmp_path_factory.mktemp("notebook")))


@pytest.mark.parametrize("code", KNOWN)
def test_editors_offer_what_is_known(editor: Editor, code: str) -> None:
    """Exactly the public names, arguments, keys and literals of a place are offered there."""
    offered = kept(code, editor.completions(PREAMBLE + code))

    assert offered == (set() if code in PYRIGHT_CANNOT else KNOWN[code])


@pytest.mark.parametrize("code", KNOWN)
def test_notebooks_offer_what_is_known(notebook: Notebook, code: str) -> None:
    """The same is offered in notebooks, but for the keys and literals that jedi does not see."""
    offered = kept(code, notebook.completions(PREAMBLE + code))

    assert offered == (set() if code in JEDI_CANNOT else KNOWN[code])


def of_all_types(ask: Asked, code: str) -> dict[str, set[str]]:
    """Give what is offered at a place in a code for each annotation type's class."""
    made = {name: code.replace("TYPE", name) for name in CLASSES.values()}
    return {name: kept(one, ask(PREAMBLE + one)) for name, one in made.items()}


def keys_of_all_types(ending: str) -> dict[str, set[str]]:
    """Give the keys of one of the dicts of each annotation type by the type's class."""
    return {name: keys(getattr(annotation_types, name + ending)) for name in CLASSES.values()}


def test_the_fields_of_all_types(editor: Editor, notebook: Notebook) -> None:
    """Each annotation type's class takes its fields by name, and no others."""
    fields = {name: set(fields_dict(getattr(annotation_types, name))) for name in CLASSES.values()}

    assert len(fields) == 57
    for ask in (editor.completions, notebook.completions):
        assert of_all_types(ask, "a.TYPE(|)") == fields


@pytest.mark.parametrize(
    ("method", "ending"),
    [('post([{"|"}])', "Dict"), ('update([{"|"}])', "Change"), ('get(1)[0]["|"]', "Row")],
)
def test_editors_offer_the_keys_of_all_types(editor: Editor, method: str, ending: str) -> None:
    """In a table of each type, the keys of new, changed and stored annotations are offered."""
    offered = of_all_types(editor.completions, f'client.annotation.table("x", a.TYPE).{method}')

    assert offered == keys_of_all_types(ending)


@pytest.mark.parametrize("ending", ["Dict", "Change", "Row"])
def test_notebooks_offer_the_keys_of_all_types(notebook: Notebook, ending: str) -> None:
    """The keys of a dict that is said to be of a type are offered in notebooks."""
    offered = of_all_types(notebook.completions, f'one: a.TYPE{ending}\none["|"]')

    assert offered == keys_of_all_types(ending)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("from annotationframeworkclient import |", annotationframeworkclient.__all__),
        ("from annotationframeworkclient.errors import |", errors.__all__),
        ("from annotationframework_api.annotation_types import |", annotation_types.__all__),
        ("a.|", annotation_types.__all__),
    ],
)
def test_imports(editor: Editor, notebook: Notebook, code: str, names: Iterable[str]) -> None:
    """All that a module makes public can be found in it, though it is imported on first use."""
    for ask in (editor.completions, notebook.completions):
        assert set(names) - set(ask(PREAMBLE + code)) == set()


def test_editors_show_the_signature(editor: Editor) -> None:
    """In a call, the method's parameters stand in order, with its whole docstring."""
    [signature] = editor.signatures(PREAMBLE + "client.annotation.create_table(|)")
    method = AnnotationClientV2.create_table

    shown = [str(one.label).split(":")[0] for one in signature.parameters or ()]
    assert [name for name in shown if name != "*"] == list(inspect.signature(method).parameters)[1:]
    assert text_of(signature.documentation) == inspect.getdoc(method)


def test_notebooks_show_the_signature(notebook: Notebook) -> None:
    """In a call, the method's parameters stand in order, with its whole docstring."""
    script, at = notebook.at(PREAMBLE + "client.annotation.create_table(|)")
    method = AnnotationClientV2.create_table

    [signature] = script.get_signatures(*at)

    assert [one.name for one in signature.params] == list(inspect.signature(method).parameters)[1:]
    assert signature.docstring(raw=True) == inspect.getdoc(method)


HOVERED = {
    'client.annotation.create_ta|ble("x", "y")': inspect.getdoc(AnnotationClientV2.create_table),
    "client.in|fo": inspect.getdoc(FrameworkClient.info),
    "client.annotation.ta|ble": inspect.getdoc(AnnotationClientV2.table),
    "Nucleus|Detection": inspect.getdoc(annotation_types.NucleusDetection),
    "BoundSpatial|Point": inspect.getdoc(annotation_types.BoundSpatialPoint),
}


@pytest.mark.parametrize("code", HOVERED)
def test_docstrings_are_shown(editor: Editor, notebook: Notebook, code: str) -> None:
    """At a name its whole docstring is shown, of a type's class with a line on each field."""
    script, at = notebook.at(PREAMBLE + code)
    [name] = script.help(*at)

    assert str(HOVERED[code]) in editor.hover(PREAMBLE + code)
    assert name.docstring(raw=True) == HOVERED[code]


@pytest.mark.parametrize("code", ["NUCLEUS, vol|ume=1.5)", "NUCLEUS).vol|ume"])
def test_editors_show_the_type_of_a_field(editor: Editor, code: str) -> None:
    """At a field of an annotation, and at an argument for it, its type is shown."""
    nucleus = "NucleusDetection(pt=BoundSpatialPoint(position=(1, 2, 3))"

    shown = editor.hover(PREAMBLE + code.replace("NUCLEUS", nucleus))

    assert "volume: Number | Unset | None" in shown


def test_editors_show_the_docstring_of_the_overload(editor: Editor) -> None:
    """What a call of `low_level` sends is told by the kind of service that it names."""
    code = PREAMBLE + 'client.low_lev|el("SERVICE")'

    assert "nothing is sent" in editor.hover(code.replace("SERVICE", "info"))
    assert "looks up the datastack's server" in editor.hover(code.replace("SERVICE", "annotation"))


# Of a client that there is; jedi runs a property unless it can read what kind of thing it gives.
LIVE = {
    code: names for code, names in MEMBERS.items() if code.startswith("client.") and "(" not in code
}


@pytest.mark.parametrize("code", LIVE)
def test_completing_on_a_live_client_sends_nothing(notebook: Notebook, code: str) -> None:
    """In a running notebook, listing a client's names and their kinds asks no server anything."""
    with (
        Loopback() as server,
        FrameworkClient("minnie65_phase3_v0", server.url, auth_token="secret") as client,
    ):
        offered = notebook.live_completions(code, client)

    assert kept(code, offered) == LIVE[code]
    assert server.requests == []
