"""The command `annotationframework`: a demo, and a sandbox to try things on."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "demo":
        from annotationframeworkclient.demo import run

        run()
    else:
        from annotationframeworkclient.sandbox import serve

        try:
            serve(options.port, options.data)
        except (OSError, OverflowError) as error:
            parser.error(str(error))  # a port that is taken or is none, a file where data should be


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="annotationframework", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("demo", help="run the tutorial's main job against a sandbox, and show it")
    sandbox = commands.add_parser(
        "sandbox", help="serve the framework on this machine until interrupted"
    )
    sandbox.add_argument("--port", type=int, default=0, help="the port; a free one by default")
    sandbox.add_argument("--data", type=Path, help="the directory that keeps tables and tokens")
    return parser
