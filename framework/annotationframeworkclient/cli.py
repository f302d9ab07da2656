"""The command `annotationframework`: a demo, a sandbox to try things on, a datastack's stubs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from annotationframework_api import FrameworkError


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "demo":
        from annotationframeworkclient.demo import run

        run()
    elif options.command == "stubs":
        try:
            text = _stubs(options.datastack, options.server)
            if options.output is None:
                sys.stdout.write(text)
            else:
                options.output.write_text(text, encoding="utf-8")
        except (FrameworkError, OSError) as error:
            parser.error(str(error))
    else:
        from annotationframeworkclient.sandbox import serve

        try:
            serve(options.port, options.data)
        except (OSError, OverflowError) as error:
            parser.error(str(error))  # a port that is taken or is none, a file where data should be


def _stubs(datastack: str, server: str | None) -> str:
    from annotationframeworkclient import FrameworkClient
    from annotationframeworkclient.stubs import datastack_module

    with FrameworkClient(datastack, server) as client:
        return datastack_module(client)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="annotationframework", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="run the tutorial's main job against a sandbox, and show it")
    sandbox = commands.add_parser(
        "sandbox", help="serve the framework on this machine until interrupted"
    )
    sandbox.add_argument("--port", type=int, default=0, help="the port; a free one by default")
    sandbox.add_argument("--data", type=Path, help="the directory that keeps tables and tokens")
    stubs = commands.add_parser(
        "stubs",
        help="write a module that names a datastack's tables, for editors and type checkers",
    )
    stubs.add_argument("datastack", help="such as minnie65_phase3_v0")
    stubs.add_argument("-o", "--output", type=Path, help="the file; standard output by default")
    stubs.add_argument("--server", help="the global server, if not the usual one")
    return parser
