"""Times as the services take them: seconds since 1970, in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from annotationframeworkclient._notices import notice
from annotationframeworkclient.errors import InvalidInput


def seconds(timestamp: datetime | None, *, name: str = "timestamp") -> float | None:
    """Give a time as seconds since 1970 in UTC; None stays None.

    Parameters
    ----------
    timestamp
        An aware datetime; a naive one is taken as UTC, with a warning.
    name
        What the time is called in the message.

    Raises
    ------
    InvalidInput
        It is no datetime.
    """
    if timestamp is None:
        return None
    if not isinstance(timestamp, datetime):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        kind = type(timestamp).__qualname__
        raise InvalidInput(f"{name} is of type {kind}: give a datetime with a time zone")
    if timestamp != timestamp:  # pandas' NaT is a datetime that equals nothing
        raise InvalidInput(f"{name} is missing (NaT): give a datetime, or None")
    return utc(timestamp, name=name).timestamp()


def required_seconds(timestamp: datetime, *, name: str) -> float:
    """Give a time that must be given as seconds since 1970 in UTC.

    Raises
    ------
    InvalidInput
        It is no datetime.
    """
    moment = seconds(timestamp, name=name)
    if moment is None:
        raise InvalidInput(f"{name} is missing: give a datetime with a time zone")
    return moment


def utc(timestamp: datetime, *, name: str = "timestamp") -> datetime:
    """Give a time as an aware one; a naive one means UTC, and warns."""
    if timestamp.tzinfo is not None:
        return timestamp
    notice(f"{name} without a time zone is taken as UTC", UserWarning)
    return timestamp.replace(tzinfo=UTC)
