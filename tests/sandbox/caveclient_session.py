"""A program that uses the real caveclient on a sandbox, and prints what it was given.

Run by the python of caveclient's own environment: SANDBOX_URL and SANDBOX_TOKEN in the environment.
"""

import importlib
import json
import os
import sys
from typing import Any


def main() -> None:
    """Do the round of the tutorial and print the results as JSON."""
    caveclient: Any = importlib.import_module("caveclient")
    url, token = os.environ["SANDBOX_URL"], os.environ["SANDBOX_TOKEN"]
    client = caveclient.CAVEclient(
        "minnie65_phase3_v0", server_address=url, auth_token=token, write_server_cache=False
    )
    shown = {"info": _info(client), "schemas": _schemas(client), "annotation": _round(client)}
    json.dump(shown, sys.stdout)


def _info(client: Any) -> dict[str, Any]:
    info = client.info
    return {
        "local_server": client.local_server,
        "datastacks": info.get_datastacks(),
        "image_source": info.image_source(),
        "segmentation_source": info.segmentation_source(),
        "resolution": list(info.viewer_resolution()),
        "aligned_volume": info.get_aligned_volume_info()["id"],
        "user": client.auth.get_tokens()[0]["user_id"],
        "names": client.auth.get_user_information([1, 2]),
        "members": client.auth.get_group_users(2),
    }


def _schemas(client: Any) -> dict[str, Any]:
    schema = client.schema
    return {
        "count": len(schema.get_schemas()),
        "nucleus": schema.schema_definition("nucleus_detection")["$ref"],
        "several": sorted(schema.schema_definition_multi(["synapse", "bound_tag"])),
        "all": len(schema.schema_definition_all()),
    }


def _round(client: Any) -> dict[str, Any]:
    annotation = client.annotation
    created = annotation.create_table("nuclei", "nucleus_detection", "nuclei", [4, 4, 40])
    nuclei = [
        {"id": 100 + n, "pt": {"position": [n, 2 * n, 3 * n]}, "volume": 1.5 * n} for n in range(5)
    ]
    posted = annotation.post_annotation("nuclei", nuclei)
    read = annotation.get_annotation("nuclei", posted[:2])
    changed = {"id": 100, "pt": {"position": [9, 9, 9]}, "volume": 7.0}
    return {
        "created": str(getattr(created, "text", created)),
        "tables": annotation.get_tables(),
        "metadata": annotation.get_table_metadata("nuclei"),
        "posted": posted,
        "read": read,
        "updated": annotation.update_annotation("nuclei", changed),
        "deleted": annotation.delete_annotation("nuclei", [101]),
        "count": annotation.get_annotation_count("nuclei"),
        "gone": annotation.delete_table("nuclei"),
    }


if __name__ == "__main__":
    main()
