"""The info service: where everything that belongs to a datastack is."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from annotationframeworkclient._context import Context, check_name
from annotationframeworkclient._service import ServiceClient
from annotationframeworkclient._sources import SourceFormat, check_source_format, format_source
from annotationframeworkclient._stored import Stored
from annotationframeworkclient.errors import DatastackRequired, DecodeError, NotFound

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from annotationframework_api.info.wire import AlignedVolume, DatastackFull, ImageSource

__all__ = ["InfoServiceClientV2"]


class InfoServiceClientV2(ServiceClient):
    """Look up datastacks and aligned volumes.

    Records are looked up when first asked for and kept; `use_stored=False` looks again. Building
    the client sends nothing.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stored = Stored()

    @property
    def datastack_name(self) -> str | None:
        """The datastack of this client, None for a client of the global services only."""
        return self._context.datastack_name

    @property
    def aligned_volume_name(self) -> str:
        """The name of the datastack's aligned volume (info: get_datastack_full)."""
        return self.get_aligned_volume_info()["name"]

    @property
    def aligned_volume_id(self) -> int:
        """The id of the datastack's aligned volume (info: get_datastack_full)."""
        return self.get_aligned_volume_info()["id"]

    def get_datastacks(self) -> list[str]:
        """List the datastacks that the user may see (info: get_datastacks).

        Examples
        --------
        >>> client.info.get_datastacks()
        ['minnie65_phase3_v0']
        """
        from annotationframework_api.info.api.datastacks import get_datastacks

        return get_datastacks.raw(client=self._client)

    def get_datastack_info(
        self,
        datastack_name: str | None = None,
        *,
        use_stored: bool = True,
        image_mirror: str | None = None,
    ) -> DatastackFull:
        """Look up everything that is known of a datastack (info: get_datastack_full).

        Parameters
        ----------
        datastack_name
            The client's own by default.
        use_stored
            Whether the record of an earlier call will do.
        image_mirror
            The name of an image source that the record is to name instead of the default.

        Raises
        ------
        NotFound
            The service has no such datastack, or no such image source.
        DatastackRequired
            Neither the call nor the client names a datastack.

        Examples
        --------
        >>> client.info.get_datastack_info()["aligned_volume"]["name"]
        'minnie65_phase3'
        """
        from annotationframework_api import UNSET
        from annotationframework_api.info.api.datastacks import get_datastack_full

        name = self._datastack(datastack_name)
        mirror = UNSET if image_mirror is None else check_name(image_mirror, "an image mirror")
        record = self._stored.get(
            ("datastack", name, image_mirror),
            lambda: _usable(
                get_datastack_full.raw(name, client=self._client, image_source_name=mirror)
            ),
            use_stored=use_stored,
        )
        return copy.deepcopy(record)  # what the caller does to it stays with the caller

    def refresh_stored_data(self) -> None:
        """Look up again every record that was looked up so far."""
        for kind, name, option in self._stored.keys():  # noqa: SIM118 - no dict: a snapshot under a lock
            if kind == "datastack":
                self.get_datastack_info(name, use_stored=False, image_mirror=option)
            else:
                self.get_aligned_volume_info_by_id(name, use_stored=False)

    def get_aligned_volumes(self) -> list[str]:
        """List the aligned volumes that the user may see (info: get_aligned_volumes)."""
        from annotationframework_api.info.api.aligned_volumes import get_aligned_volumes

        return get_aligned_volumes.raw(client=self._client)

    def get_aligned_volume_info(
        self,
        datastack_name: str | None = None,
        *,
        use_stored: bool = True,
        image_mirror: str | None = None,
    ) -> AlignedVolume:
        """Look up the aligned volume of a datastack (info: get_datastack_full).

        Raises
        ------
        NotFound
            The service has no such datastack, or no such image source.

        Examples
        --------
        >>> client.info.get_aligned_volume_info()["id"]
        1
        """
        record = self.get_datastack_info(
            datastack_name, use_stored=use_stored, image_mirror=image_mirror
        )
        return record["aligned_volume"]

    def get_aligned_volume_info_by_id(
        self, aligned_volume_id: int | None = None, *, use_stored: bool = True
    ) -> AlignedVolume:
        """Look up an aligned volume by its id (info: get_aligned_volume_by_id).

        Raises
        ------
        NotFound
            The service has no such aligned volume.
        InvalidInput
            The id is no int.
        """
        from annotationframework_api.info.api.aligned_volumes import get_aligned_volume_by_id
        from annotationframeworkclient._wire import int64_ids

        wanted = self.aligned_volume_id if aligned_volume_id is None else aligned_volume_id
        [volume] = int64_ids([wanted], name="aligned volume id")
        record = self._stored.get(
            ("aligned_volume", volume, None),
            lambda: get_aligned_volume_by_id.raw(volume, client=self._client),
            use_stored=use_stored,
        )
        return copy.deepcopy(record)  # what the caller does to it stays with the caller

    def get_datastacks_by_aligned_volume(self, aligned_volume: str | None = None) -> list[str]:
        """List the datastacks on an aligned volume (info: get_datastacks_by_aligned_volume).

        Raises
        ------
        NotFound
            The service has no such aligned volume.

        Examples
        --------
        >>> client.info.get_datastacks_by_aligned_volume()
        ['minnie65_phase3_v0']
        """
        from annotationframework_api.info.api.aligned_volumes import (
            get_datastacks_by_aligned_volume,
        )

        name = self.aligned_volume_name if aligned_volume is None else aligned_volume
        return get_datastacks_by_aligned_volume.raw(
            check_name(name, "an aligned volume"), client=self._client
        )

    def get_image_mirrors(self, datastack_name: str | None = None) -> list[ImageSource]:
        """List the places that serve a datastack's images (info: get_image_sources)."""
        from annotationframework_api.info.api.datastacks import get_image_sources

        return get_image_sources.raw(self._datastack(datastack_name), client=self._client)

    def get_image_mirror_names(self, datastack_name: str | None = None) -> list[str]:
        """Name the places that serve a datastack's images (info: get_image_sources)."""
        return [source["name"] for source in self.get_image_mirrors(datastack_name)]

    def local_server(self, datastack_name: str | None = None, *, use_stored: bool = True) -> str:
        """Give the server of the datastack's own services (info: get_datastack_full).

        Examples
        --------
        >>> client.info.local_server() == client.server_address  # the sandbox is both
        True
        """
        return self.get_datastack_info(datastack_name, use_stored=use_stored)[
            "local_server"
        ].rstrip("/")

    def annotation_endpoint(
        self, datastack_name: str | None = None, *, use_stored: bool = True
    ) -> str:
        """Give the address of the datastack's AnnotationEngine (info: get_datastack_full)."""
        return f"{self.local_server(datastack_name, use_stored=use_stored)}/annotation"

    def image_source(
        self,
        datastack_name: str | None = None,
        *,
        use_stored: bool = True,
        format_for: SourceFormat = "raw",
        image_mirror: str | None = None,
    ) -> str:
        """Say where the images are (info: get_datastack_full).

        Parameters
        ----------
        format_for
            ``"raw"`` as the service has it, or as a program reads it: ``"cloudvolume"``,
            ``"neuroglancer"``, ``"cave_explorer"``, ``"spelunker"``.
        image_mirror
            The name of another place that serves them: see `get_image_mirror_names`.

        Raises
        ------
        InvalidInput
            `format_for` is none of these.

        Examples
        --------
        >>> client.info.image_source(format_for="neuroglancer")
        'graphene://https://minnie.microns-daf.com/proxy/minniev2_em/'
        """
        check_source_format(format_for)
        volume = self.get_aligned_volume_info(
            datastack_name, use_stored=use_stored, image_mirror=image_mirror
        )
        return format_source(volume["image_source"], format_for)

    def segmentation_source(
        self,
        datastack_name: str | None = None,
        *,
        use_stored: bool = True,
        format_for: SourceFormat = "raw",
    ) -> str | None:
        """Say where the segmentation is (info: get_datastack_full); None where there is none.

        `format_for` is that of `image_source`.
        """
        check_source_format(format_for)
        source = self.get_datastack_info(datastack_name, use_stored=use_stored).get(
            "segmentation_source"
        )
        return None if source is None else format_source(source, format_for)

    def synapse_segmentation_source(
        self,
        datastack_name: str | None = None,
        *,
        use_stored: bool = True,
        format_for: SourceFormat = "raw",
    ) -> str | None:
        """Say where the synapse segmentation is; today's info service names none, so None.

        Source: info: get_datastack_full.

        `format_for` is that of `image_source`.
        """
        check_source_format(format_for)
        record: dict[str, Any] = {**self.get_datastack_info(datastack_name, use_stored=use_stored)}
        source: str | None = record.get("synapse_segmentation_source")  # older services have it
        return None if source is None else format_source(source, format_for)

    def viewer_site(
        self, datastack_name: str | None = None, *, use_stored: bool = True
    ) -> str | None:
        """Give the Neuroglancer site of the datastack; None where there is none.

        Source: info: get_datastack_full.
        """
        return self.get_datastack_info(datastack_name, use_stored=use_stored).get("viewer_site")

    def viewer_resolution(
        self, datastack_name: str | None = None, *, use_stored: bool = True
    ) -> NDArray[np.float64]:
        """Give the voxel resolution of the datastack (info: get_datastack_full).

        Returns
        -------
        Shape (3,), float64, x y z in nm.

        Raises
        ------
        NotFound
            The record names none.
        """
        import numpy as np

        record = self.get_datastack_info(datastack_name, use_stored=use_stored)
        resolution = [
            record["viewer_resolution_x"],
            record["viewer_resolution_y"],
            record["viewer_resolution_z"],
        ]
        if None in resolution:
            raise NotFound(
                "info: the datastack's record names no viewer resolution",
                service="info",
                operation="get_datastack_full",
            )
        return np.array(resolution, dtype=np.float64)

    def _datastack(self, name: str | None) -> str:
        chosen = self.datastack_name if name is None else name
        if chosen is None:
            raise DatastackRequired(
                "no datastack: name one in this call, or in FrameworkClient(datastack_name)"
            )
        return check_name(chosen, "a datastack")


def _usable(record: DatastackFull) -> DatastackFull:
    """Refuse a record without what every use of a datastack needs."""
    parts: Mapping[str, Any] = {**record}  # whatever the service sent
    volume, server = parts.get("aligned_volume"), parts.get("local_server")
    named = isinstance(volume, dict) and {"id", "name", "image_source"} <= volume.keys()
    if not named or not isinstance(server, str):
        why = "the datastack's record names no local server or aligned volume"
        raise DecodeError("info", "get_datastack_full", 200, b"", why)
    return record
