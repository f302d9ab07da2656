"""Addresses of Neuroglancer states: which are the service's own, and how viewers take others."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, urlsplit

from annotationframeworkclient.errors import InvalidInput

_OWN_PATH = re.compile(r"/nglstate(?:/api/v[0-9]+)?(?:/raw)?/([0-9]+)/?")
_USUAL_PORTS = {"http": 80, "https": 443}
# All that may stand in a query as it is; "&", "#", "+" and "%" would be read as something else.
_PLAIN_IN_QUERY = ":/?=@!$'()*,;~[]"


def own_id(address: str, server_address: str) -> str | None:
    """Give the digits of the id in an address of the server's own states; None for another's.

    The scheme does not count: a service behind a proxy of https names its states with http.
    """
    try:
        there, here = urlsplit(address), urlsplit(server_address)
        same = there.scheme in _USUAL_PORTS and _host(there) == _host(here)
    except ValueError:  # brackets that do not match, a port that is no number
        return None
    found = _OWN_PATH.fullmatch(there.path.removeprefix(here.path)) if same else None
    return None if found is None else found[1]


def _host(parts: SplitResult) -> tuple[str | None, int | None]:
    """Give host and port, None for the port that the scheme has anyway."""
    usual = parts.port == _USUAL_PORTS.get(parts.scheme)
    return parts.hostname, None if usual else parts.port


def static_address(address: object, sign: str) -> str:
    """Give an address of a state anywhere, as it stands in the address of a viewer.

    Raises
    ------
    InvalidInput
        It is no address.
    """
    if not isinstance(address, str) or "://" not in address or not address.isprintable():
        raise InvalidInput(f"static_url: state_id is the state's address, not {address!r}")
    return address if sign == "#!" else quote(address, safe=_PLAIN_IN_QUERY)
