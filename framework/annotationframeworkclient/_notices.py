"""Warnings that name the line of whoever called this client, however deep they come from."""

from __future__ import annotations

import inspect
import warnings
from traceback import walk_stack

from annotationframeworkclient.errors import ServiceNotice

_OURS = ("annotationframeworkclient.", "annotationframework_api.")


def notice(text: str, category: type[Warning] = ServiceNotice) -> None:
    """Warn the caller of this client.

    Between its own lines may stand those of httpx, so it is the outermost line that counts.
    """
    outermost = 1
    for depth, (frame, _) in enumerate(walk_stack(inspect.currentframe()), 1):
        if str(frame.f_globals.get("__name__", "")).startswith(_OURS):
            outermost = depth
    warnings.warn(text, category, stacklevel=outermost + 1)
