"""What each recorded error truly means, judged by hand: by its name, or by what its kind says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen
from tests.conftest import Recorded

from annotationframeworkclient._meanings import Retry
from annotationframeworkclient.errors import (
    BadRequest,
    Conflict,
    FrameworkError,
    NotAuthenticated,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServerFault,
    ServiceError,
    ServiceUnavailable,
    TermsOfServiceRequired,
    TooLarge,
    UnreadableAnnotation,
)


@frozen
class Meaning:
    """What an error comes to."""

    error: type[FrameworkError]
    true_status: int | None
    retry: Retry = Retry.NEVER


# What many of the answers below come to.
BAD_REQUEST = Meaning(BadRequest, 400)
BODY_REFUSED = Meaning(BadRequest, 422)
NO_ROUTE = NOT_FOUND = Meaning(NotFound, 404)
CONFLICT = Meaning(Conflict, 409)
TOO_LARGE = Meaning(TooLarge, 413)
NO_LOGIN = Meaning(NotAuthenticated, 401)
DENIED = Meaning(PermissionDenied, 403)
TERMS = Meaning(TermsOfServiceRequired, 403)
BROKEN = Meaning(ServerFault, 500)
OPEN = Meaning(OutcomeUnknown, None)
ASK_ONCE_MORE = Meaning(ServiceUnavailable, 502, Retry.READ_ONCE)
LIMITED = Meaning(RateLimited, 429, Retry.ANY)

# By the names of the recordings.
BY_NAME: Mapping[str, tuple[tuple[Meaning, str], ...]] = {
    "chunkedgraph": (
        # There is no such node, root, operation, graph or route.
        (
            NOT_FOUND,
            """
            root_stop_layer_99 root_unknown_sv root_mapped_missing_table subgraph_unknown
            find_path_bad_coords undo_unknown_op change_log_notroot merge_log_unknown
            past_ids_notroot x_roots_assert_roots_True_unknown x_root_ts_negative x_root_ts_twice
            """,
        ),
        (NOT_FOUND, "oldest_timestamp_delim oldest_timestamp_no_ops"),  # nothing was ever edited
        (
            NO_ROUTE,
            """
            unknown_route contact_sites_pairwise_clientpath manifest_no_colon x_legacy_children
            x_trailing_slash
            """,
        ),
        # It says what is wrong with the question.
        (
            BAD_REQUEST,
            """
            root_ts_iso root_ts_empty root_stop_layer_bad merge_old_root_error
            split_cross_chunk_inf_edge_error user_ops_admin_default user_ops_admin_no_end_time
            lineage_badts delta_roots_no_past delta_roots_bad cave_do_merge_again_error
            merge_coord_out_of_volume
            """,
        ),
        # Python says it for the service: a number that is none or too large, bounds that are none,
        # bytes that are no ids, a body without a key or that is no JSON, no ids at all.
        (
            BAD_REQUEST,
            """
            root_bad_id root_float_id root_huge_id root_ts_overflow x_error_with_gzip_ae
            x_roots_json_bad_str x_roots_json_null merge_null_sv leaves_stop_bad
            roots_binary_stop_layer_bad leaves_bounds_bad x_bounds_negative roots_binary_7bytes
            roots_json_nokey remesh_badbody split_no_sinks_key undo_nokey roots_not_json
            min_cover_empty
            """,
        ),
        (Meaning(BadRequest, 405), "wrong_method"),
        (
            NO_LOGIN,
            """
            auth_no_token_xrw auth_no_token_origin auth_bad_token auth_bearer_short auth_cookie_bad
            x_info_noauth
            """,
        ),
        (
            DENIED,
            """
            auth_missing_permission auth_viewer_edit auth_tos_noperm auth_nobody_info
            supervoxel_lookup_editor admin_view_change_log_recent_editor change_log_full_editor
            user_ops_editor rollback_user_editor cave_user_ops_403
            """,
        ),
        (TERMS, "auth_tos_needed_cookie"),
        # This version of the service cannot, whatever it is asked; or does not say why.
        (
            BROKEN,
            """
            contact_sites contact_sites_nopartners roots_from_coords validfragments
            last_edit_noedits l2_chunk_children_pickle_json x_roots_fail_to_zero_empty_unknown
            """,
        ),
    ),
    "state": (
        # Nothing is under the id, which makes the service break.
        (
            Meaning(NotFound, 404, Retry.READ_ONCE),
            """
            get_unknown get_bad_id get_zero get_negative get_huge raw_unknown prop_get_unknown
            state_as_prop post_get_verb
            """,
        ),
        (NO_ROUTE, "post_trailing_slash get_trailing_slash"),
        # It broke on what was posted, before or after it was stored.
        (
            OPEN,
            """
            post_not_json post_empty post_gzip_body post_with_id_exists post_with_id_badts
            post_with_bad_id prop_post_bad legacy_version
            """,
        ),
        (TOO_LARGE, "post_108MB_over_nginx_100M"),
        (DENIED, "post_with_id_editor prop_post_id_editor"),
        (NO_LOGIN, "auth_none auth_none_post auth_none_xrw auth_bad"),
    ),
    "materialize": (
        # There is no such datastack, version, table, view, queue or route.
        (NOT_FOUND, "v2_unknown_datastack_tables v3_unknown_datastack_versions"),
        (NOT_FOUND, "v3_unknown_datastack_tables unknown_datastack_query"),
        (
            NOT_FOUND,
            """
            v2_tables_999 v2_count_v999 v3_table_metadata_v999 v3_tables_metadata_999
            v3_public_version_118 unknown_version v2_unknown_version version_zero version_minus1
            views_999 view_schemas_999 caveclient_7.10.0:query_table_unknown_version v3_tables_116
            """,
        ),
        (
            NOT_FOUND,
            """
            v2_table_metadata_nope v2_count_nope v2_count_v116_expired v3_table_metadata_nope
            v3_table_metadata_v116_expired v3_count_v116_expired v3_public_table_not_in_version
            unique_string_values_unknown expired_version failed_version table_live_only
            segprop_unknown f_unknown_table_in_filter
            """,
        ),
        (NOT_FOUND, "view_metadata_nope view_schema_nope vq_unknown_view vq_table_name"),
        (NOT_FOUND, "v2_celery_queue"),
        (
            NO_ROUTE,
            """
            api_versions_wrong_v2_path v3_segmentation_metadata live_v2_path not_found_path
            trailing_slash
            """,
        ),
        # There is no such column.
        (
            BAD_REQUEST,
            """
            f_unknown_column join_unknown_column live_bad_column v118_badcol
            select_columns_unknown select_columns_split_xyz v2_bad_column vq_bad_column
            join_bad_select join_bad_select_map
            """,
        ),
        # A filter, a join or an option is none.
        (
            BAD_REQUEST,
            """
            sq_v3_no_body f_in_scalar f_spatial_empty_box f_regex_not_string f_regex_invalid
            f_flat_dict_without_table f_type_mismatch f_in_type_mismatch desired_resolution_zero
            random_sample_bad join_duplicate_suffixes join_one_table join_self
            """,
        ),
        # The roots, or the time, cannot be asked about.
        (
            BAD_REQUEST,
            """
            live_now_equal_root_old_invalid live_now_all_invalid_allowed live_root_unknown_id
            live_exact_v117_timestamp_modified_table
            """,
        ),
        (
            BODY_REFUSED,
            """
            f_out_dict unknown_body_key limit_bad limit_null desired_resolution_bad_len
            join_missing_tables join_wrong_pair_len live_select_columns_list live_out_dict
            live_missing_table live_timestamp_number v2_lookup_svid
            """,
        ),
        (TOO_LARGE, "segprop_too_large"),
        (
            NO_LOGIN,
            "auth_none_not_programmatic auth_none_origin auth_bad_scheme auth_unknown_token",
        ),
        (DENIED, "live_private auth_no_permission auth_admin_needed"),
        (TERMS, "auth_missing_tos"),
        (
            LIMITED,
            """
            ratelimit_query_3 ratelimit_query_4 ratelimit_fast_query_5 ratelimit_fast_query_6
            """,
        ),
        # This version of the service cannot, whatever it is asked: query by API v2, give a single
        # column, send a notice that is not latin-1 ...
        (
            BROKEN,
            """
            sq_v2_json sq_v2_count desired_resolution_v2 vq_single_column v118_single_id
            caveclient_7.10.0:query_table_single_col notice_unicode segprop_live
            precomputed_relationship
            """,
        ),
        (Meaning(ServiceError, 302), "auth_query_param_token"),
        (Meaning(ServiceError, 308), "double_slash"),
    ),
    "l2cache": (
        # It breaks on every mistake: an attribute, a body or an id that is none, no such cache.
        (
            ASK_ONCE_MORE,
            """
            attributes_form_ct attributes_bad_name attributes_nokey attributes_notjson
            attributes_zero no_l2cache_for_table
            """,
        ),
        (DENIED, "noperm"),
        (TERMS, "tos_needed"),
        (NO_LOGIN, "no_token no_token_xrw bad_token"),
    ),
    "skeleton": (
        (NOT_FOUND, "get_supervoxel_id"),
        (NO_ROUTE, "get_rid_bad"),
        (TOO_LARGE, "cached_bulk_501"),
        (Meaning(BadRequest, 405), "wrong_method"),
        (Meaning(BadRequest, 415), "exists_post_noct"),
        # It breaks on a version, a format, a prefix or a body that is none, and on what it cannot.
        (
            ASK_ONCE_MORE,
            """
            skeleton_info_v-1 skeleton_info_v0 skeleton_info_v99 query_cache_bad_prefix exists_get
            exists_post_nokey exists_post_v99 get_h5_v4 get_none_v4 get_v99 cached_bulk_badfmt
            cached_bulk_nokey gen_via_msg_none_rate_1 skeleton_token
            """,
        ),
        # It broke on what it was to do: has it begun?
        (OPEN, "gen_get"),
        (LIMITED, "gen_via_msg_none_rate_2 gen_via_msg_none_rate_4"),
        (DENIED, "auth_noperm"),
        (TERMS, "auth_tos"),
        (NO_LOGIN, "auth_none"),
        # It does not say why.
        (BROKEN, "get_bogus_v4"),
    ),
}


@frozen
class Said:
    """What answers of a status come to if their body, or redirect, says something."""

    status: int
    says: str
    meaning: Meaning
    services: tuple[str, ...] = ("auth", "info", "schema", "annotation")

    def fits(self, exchange: Recorded) -> bool:
        """Whether an exchange is of this kind."""
        said = exchange.headers.get("location", "") + exchange.body.decode()
        known = self.status == exchange.status and exchange.service in self.services
        return known and re.search(self.says, said) is not None


SQL = r'"message": ".*psycopg2\.errors\.'

# By what they say: hundreds were recorded that differ in a table's name. The first row counts.
BY_WORDS = (
    # Redirects: to the login, with a token in the address that is to become a cookie, to a page.
    Said(302, r"/sticky_auth/api/v1/authorize|accounts\.google\.com", NO_LOGIN),
    Said(302, r"http://[\w.:]+/(auth|info)/api", Meaning(ServiceError, 302), ("auth", "info")),
    Said(302, r"/views", Meaning(ServiceError, 302), ("schema", "annotation")),
    # The auth layer.
    Said(401, r'"error": ?"(no_token|invalid_token)"', NO_LOGIN),
    Said(400, r'"error": ?"bad_auth_header"', NO_LOGIN),
    Said(400, r'"error": ?"invalid_table_id"', NOT_FOUND),
    Said(403, r'"error": ?"missing_tos"', TERMS),
    Said(403, r'"error": ?"missing_permission"', DENIED),
    Said(403, r"Requires admin privilege", DENIED),
    # Plain statuses.
    Said(400, r"Missing user_id", BAD_REQUEST),
    Said(404, r"", NOT_FOUND),
    Said(405, r"", Meaning(BadRequest, 405)),
    Said(415, r"", Meaning(BadRequest, 415)),
    Said(422, r"User already belongs to group", CONFLICT),
    Said(422, r"Can't logout an API Key", BODY_REFUSED),
    # Gateways.
    Said(413, r"<html>", TOO_LARGE),
    Said(414, r"<html>", Meaning(TooLarge, 414)),
    Said(502, r"<html>", ASK_ONCE_MORE, ("schema",)),
    Said(502, r"<html>", Meaning(ServiceUnavailable, 502, Retry.READ), ("info",)),
    # AnnotationEngine wraps nearly everything in a 500. Rows that are stored all the same:
    Said(500, r"Max retries exceeded", OPEN),
    # The session that an earlier request broke:
    Said(500, r"InFailedSqlTransaction", Meaning(ServerFault, 500, Retry.ANY)),
    # What PostgreSQL refused, whatever the label says:
    Said(500, SQL + r"(UniqueViolation|DuplicateTable)", CONFLICT),
    Said(500, SQL, BAD_REQUEST),
    # What its readers of bodies and queries refused:
    Said(500, r'"schema_errors":|"422 Unprocessable', BODY_REFUSED),
    Said(500, r"Input payload validation failed", BAD_REQUEST),
    Said(500, r'"413 Request Entity Too Large', TOO_LARGE),
    Said(500, r'"405 Method Not Allowed', Meaning(BadRequest, 405)),
    # What it looked for in vain:
    Said(500, r"aligned volume: \w+ not valid", NOT_FOUND),
    Said(500, r"'NoneType' object (is not subscriptable|has no attribute 'get')", NOT_FOUND),
    Said(500, r'"(404 Not Found: )?No table named', NOT_FOUND),
    Said(500, r"No row was found", NOT_FOUND),
    # Whose table it is, and what is in it:
    Said(500, r'"401 Unauthorized: ', DENIED),
    Said(500, r"Table \w+ already exists|already been superseded", CONFLICT),
    Said(500, r"No annotation with \[[\d, ]+\] exists", Meaning(UnreadableAnnotation, 500)),
    Said(500, r'"400 Bad Request: ', BAD_REQUEST),
    # Python's own complaints about a body, under a label that misleads:
    Said(
        500,
        r'"404 Not Found: (list index|0"|invalid literal|\'int\' object|\'valid\' is)',
        BAD_REQUEST,
    ),
    Said(500, r"Detected newline in header value", BROKEN),
)


# Every row: the service and the name of a recording, or what is said; and what it means.
ROWS: Mapping[object, Meaning] = {
    **{
        (service, name): meaning
        for service, groups in BY_NAME.items()
        for meaning, names in groups
        for name in names.split()
    },
    **{row: row.meaning for row in BY_WORDS},
}


def row_of(exchange: Recorded) -> object:
    """Give the row that an exchange falls under; None where it was forgotten."""
    named = (exchange.service, exchange.name)
    return named if named in ROWS else next((row for row in BY_WORDS if row.fits(exchange)), None)
