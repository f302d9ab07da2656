"""An editor's side of pyright's language server: it shows a text, and asks what is at a place."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from attrs import field, frozen
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

BIN = Path(sys.executable).parent
PATIENCE = 180  # seconds: the first answer waits until the stubs of pandas are read, on a busy core
Answer = TypeVar("Answer")


@frozen
class Place:
    """A place in a text; lines and columns are counted from 0."""

    text: str
    line: int
    column: int

    @classmethod
    def of(cls, marked: str) -> Place:
        """Give the place of the only `|` in a text."""
        before, after = marked.split("|")
        line = before.count("\n")
        return cls(before + after, line, len(before) - before.rfind("\n") - 1)


@frozen
class Editor:
    """An editor with one file open at a time; the place of its cursor is marked with `|`."""

    _file: Path
    _runner: asyncio.Runner = field(factory=asyncio.Runner)
    _server: LanguageClient = field(factory=lambda: LanguageClient("tests", "1"))

    def completions(self, marked: str) -> list[str]:
        """Give what is offered to stand at the cursor."""
        found = self._ask(
            marked,
            lambda file, at: self._server.text_document_completion_async(
                lsp.CompletionParams(file, at)
            ),
        )
        items = found.items if isinstance(found, lsp.CompletionList) else found or ()
        return [item.label for item in items]

    def signatures(self, marked: str) -> list[lsp.SignatureInformation]:
        """Give the signatures that the call at the cursor may have."""
        found = self._ask(
            marked,
            lambda file, at: self._server.text_document_signature_help_async(
                lsp.SignatureHelpParams(file, at)
            ),
        )
        return [] if found is None else list(found.signatures)

    def hover(self, marked: str) -> str:
        """Give what is told of the name at the cursor."""
        found = self._ask(
            marked,
            lambda file, at: self._server.text_document_hover_async(lsp.HoverParams(file, at)),
        )
        return text_of(found and found.contents)

    def _ask(
        self,
        marked: str,
        question: Callable[[lsp.TextDocumentIdentifier, lsp.Position], Awaitable[Answer]],
    ) -> Answer:
        place, uri = Place.of(marked), self._file.as_uri()
        file = lsp.TextDocumentIdentifier(uri)

        async def asked() -> Answer:
            shown = lsp.TextDocumentItem(uri, lsp.LanguageKind.Python, 1, place.text)
            self._server.text_document_did_open(lsp.DidOpenTextDocumentParams(shown))
            try:
                async with asyncio.timeout(PATIENCE):
                    return await question(file, lsp.Position(place.line, place.column))
            finally:
                self._server.text_document_did_close(lsp.DidCloseTextDocumentParams(file))

        self._file.write_text(place.text)
        return self._runner.run(asked())

    async def _start(self) -> None:
        folder = self._file.parent
        self._server.feature(lsp.WORKSPACE_CONFIGURATION)(_settings)
        path = f"{BIN}{os.pathsep}{os.environ['PATH']}"  # it looks for its node there
        await self._server.start_io(  # pyright: ignore[reportUnknownMemberType] - bare *args
            str(BIN / "pyright-langserver"),
            "--stdio",
            env={**os.environ, "PATH": path, "HOME": str(folder)},
        )
        able = lsp.WorkspaceClientCapabilities(configuration=True, workspace_folders=True)
        async with asyncio.timeout(PATIENCE):
            await self._server.initialize_async(
                lsp.InitializeParams(
                    process_id=os.getpid(),  # the server ends when this process does
                    capabilities=lsp.ClientCapabilities(workspace=able),
                    workspace_folders=[lsp.WorkspaceFolder(folder.as_uri(), folder.name)],
                )
            )
        self._server.initialized(lsp.InitializedParams())

    async def _stop(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self._server.shutdown_async(None)
            self._server.exit(None)
            stop: Callable[[], Awaitable[None]] = self._server.stop  # pygls does not type it
            await stop()

    @classmethod
    @contextmanager
    def running(cls, file: Path) -> Generator[Editor]:
        """Give an editor of a file, with a server that runs as long."""
        editor = cls(file)
        with editor._runner as runner:
            runner.run(editor._start())
            yield editor
            runner.run(editor._stop())


def text_of(documentation: object) -> str:
    """Give a documentation's text, which the server sends plain or with its markup named."""
    if isinstance(documentation, lsp.MarkupContent):
        return documentation.value
    return documentation if isinstance(documentation, str) else ""


def _settings(asked: lsp.ConfigurationParams) -> list[dict[str, str]]:
    python = {"pythonPath": sys.executable}  # whose packages the file imports
    return [python if item.section == "python" else {} for item in asked.items]
