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
    shown["graph"] = _graph(client)
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


def _graph(client: Any) -> dict[str, Any]:
    """Ask everything of the ChunkedGraph that it has an answer to."""
    graph = client.chunkedgraph
    return {**_lookups(graph), **_history(graph), **_edits(graph), "table": graph.table_name}


ROOT, SUPERVOXEL = 864691134988869442, 109362238070465629
MERGED = 864691134988869473
FIRST, SECOND = 110065375755894785, 110065444475371521
UNEDITED = 864691134988869451


def _lookups(graph: Any) -> dict[str, Any]:
    array = importlib.import_module("numpy").array
    level2 = graph.get_leaves(UNEDITED, stop_layer=2)
    ends = array([[1107944, 264096, 369440], [1106600, 262472, 372800]])
    bounds = array([[0, 262144], [0, 262144], [0, 20000]])
    edges, affinities, areas = graph.get_subgraph(UNEDITED, bounds)
    centroids, path, failed = graph.find_path(UNEDITED, *ends)
    return {
        "resolution": [int(size) for size in graph.base_resolution],
        "root": int(graph.get_root_id(SUPERVOXEL)),
        "level2": int(graph.get_root_id(SUPERVOXEL, level2=True)),
        "roots": graph.get_roots([SUPERVOXEL, FIRST, 5]).tolist(),
        "leaves": graph.get_leaves(ROOT).tolist(),
        "leaves_many": {
            str(root): len(found) for root, found in graph.get_leaves_many([ROOT, UNEDITED]).items()
        },
        "level2_leaves": level2.tolist(),
        "children": graph.get_children(level2[0]).tolist(),
        "covering": graph.get_minimal_covering_nodes(level2[:2].tolist()).tolist(),
        "subgraph": [list(edges.shape), len(affinities), len(areas)],
        "level2_graph": graph.level2_chunk_graph(UNEDITED),
        "path": [len(centroids), path.tolist(), len(failed)],
    }


def _history(graph: Any) -> dict[str, Any]:
    times = importlib.import_module("datetime")
    past = times.datetime(2020, 6, 15, tzinfo=times.timezone.utc)
    operations = graph.get_user_operations(
        5, past, timestamp_end=times.datetime.now(times.timezone.utc)
    )
    frame = graph.get_tabular_change_log([MERGED])[MERGED]
    old, new = graph.get_delta_roots(past)
    ids = graph.get_past_ids([MERGED])
    return {
        "root_then": int(graph.get_root_id(FIRST, timestamp=past)),
        "latest": graph.is_latest_roots([MERGED, 864691134988869443]).tolist(),
        "suggested": int(graph.suggest_latest_roots(864691134988869443, stop_layer=1)),
        "valid": graph.is_valid_nodes([MERGED, 987654321]).tolist(),
        "timestamps": [str(time) for time in graph.get_root_timestamps([MERGED, ROOT])],
        "oldest": str(graph.get_oldest_timestamp()),
        "operations": sorted(graph.get_operation_details([1, 2])),
        "user_operations": operations["operation_id"].tolist(),
        "change_log": graph.get_change_log(MERGED)["operations_ids"],
        "merge_log": graph.get_merge_log(MERGED)["merge_edges"],
        "log_columns": frame.columns.tolist(),
        "log": frame["operation_id"].tolist(),
        "lineage": len(graph.get_lineage_graph(MERGED)["links"]),
        "lineage_nx": len(graph.get_lineage_graph(MERGED, as_nx_graph=True)),
        "latest_of_old": graph.get_latest_roots(864691134988869443).tolist(),
        "originals": sorted(graph.get_original_roots(MERGED).tolist()),
        "past_ids": ids["past_id_map"][MERGED],
        "future_ids": sorted(map(int, ids["future_id_map"])),
        "delta": [len(old), len(new)],
    }


def _edits(graph: Any) -> dict[str, Any]:
    merged = graph.do_merge([FIRST, SECOND], [[276832, 64852, 9274], [276726, 65076, 9401]])
    undone = graph.undo_operation(merged["operation_id"])
    sides = [[[1106600, 262472, 372800]], [[1106064, 262320, 371840]], UNEDITED]
    source, sink, is_legal = graph.preview_split(*sides)
    number, roots = graph.execute_split(*sides)
    graph.remesh_level2_chunks([182123107232776193])
    return {
        "merged": merged,
        "undone": undone,
        "preview": [len(source), len(sink), is_legal],
        "split": [int(number), len(roots)],
    }


if __name__ == "__main__":
    main()
