"""What the specs do not answer for in the recordings, each with its reason."""

VERSION_0 = "version 0: older addresses of what version 1 has"
# What was recorded but is no operation of an API: service, method, path, and why.
NOT_API = (
    ("auth", "GET", r"/sticky_auth/.*", "the login and its pages"),
    ("info", "GET", r"/info/(admin/)?", "a page for people"),
    ("info", "GET", r"/info/api/(doc|swagger\.json)", "Swagger"),
    ("info", "HEAD|OPTIONS", r"/info/api/v2/datastack/full/\w+", "HTTP's own, answered by Flask"),
    ("schema", "GET", r"/schema/(views/(type/.*)?)?", "pages for people"),
    ("schema", "GET", r"/schema/api/swagger\.json", "Swagger"),
    ("schema", "HEAD", r"/schema/api/v2/type", "HTTP's own, answered by Flask"),
    ("schema", "OPTIONS", r"/schema/api/v2/types", "HTTP's own, answered by Flask"),
    ("annotation", "GET", r"/annotation/", "a page for people"),
    ("annotation", "GET", r"/annotation/api/swagger\.json", "Swagger"),
    ("chunkedgraph", "GET|POST", r"/segmentation/1\.0/.*", VERSION_0),
    ("state", "GET|POST", r"/nglstate/(post|version)", VERSION_0),
    ("materialize", "GET", r"/materialize/swagger\.json", "Swagger"),
    ("materialize", "HEAD", r"/.*/versions", "HTTP's own, answered by Flask"),
    ("materialize", "OPTIONS", r"/.*/query", "HTTP's own, answered by Flask"),
)

# What a server has no route for, and so never did: service, method, path, and why.
NO_ROUTE = (
    ("auth", "GET", r"/auth/api/v1/nope", "no route"),
    ("auth", "POST", r"/auth/api/v1/user/cache", "no such method"),
    ("info", "GET", r"/info/api/(datasets|dataset/.*)", "version 1, which is gone"),
    ("info", "GET", r"/info/api/v2/(permission_group|table_mapping/.*)", "routes of auth"),
    ("info", "GET", r"/info/api/v2/(nope|datastacks/)", "no route"),
    ("info", "POST", r"/info/api/v2/datastacks", "no such method"),
    ("info", "DELETE", r"/info/api/v2/datastack/\w+", "no such method"),
    ("schema", "GET", r"(/schema/api/v2)?/nope", "no route"),
    ("annotation", "GET", r"/annotation(/api)?/version", "no route, though clients ask"),
    ("annotation", "GET", r"(/annotation/api/v2)?/nope", "no route"),
    ("annotation", "GET", r"/annotation/api/v2/aligned_volume/\w+/table/", "no route"),
    ("annotation", "PATCH", r"/annotation/api/v2/aligned_volume/\w+/table", "no such method"),
    ("annotation", "POST", r"/annotation/.*/table/\w+(/count)?", "no such method"),
    ("chunkedgraph", "GET", r"/segmentation/api/v1/table/test_v1/nope", "no route"),
    ("chunkedgraph", "GET", r"/segmentation/.*/root/", "no route, with a slash"),
    ("chunkedgraph", "GET", r"/segmentation/.*/contact_sites_pair/.*", "no route, clients ask"),
    ("chunkedgraph", "GET", r"/segmentation/.*/roots", "no such method"),
    ("state", "GET|POST", r"/nglstate/.*/", "no route, with a slash"),
    ("materialize", "GET", r"/api/versions", "no route, though clients ask"),
    ("materialize", "GET", r"/.*/segmentation_metadata", "no route, though clients ask"),
    ("materialize", "POST", r"/materialize/api/v2/datastack/\w+/query", "version 3 only"),
    ("materialize", "GET", r"/materialize/api/v3/nothing", "no route"),
    ("materialize", "GET", r"/.*/versions/|/materialize/api/v3//.*", "no route"),
    ("skeleton", "DELETE", r"/skeletoncache/.*/info", "no such method"),
)

# What a spec refuses though a server let it pass, being the server's own defect: service, name of
# the exchange, and the defect.
EXCEPTIONS = {
    ("info", "datastack_full_mirror_empty"): "takes an empty parameter for none",
    ("schema", "multi_json_list_comma_items"): "reads a list of one name, and dies of two",
    ("annotation", "tables_filter_valid="): "takes an empty parameter for none",
    ("annotation", "create_newline_suffix"): "lets one newline after the name slip through",
    ("annotation", "create_resolution_string"): "takes a string for a number",
    ("annotation", "get_json_body_ids"): "reads the body of a GET",
    ("annotation", "delete_float_ids"): "cuts 1.5 to 1, and deletes that",
    ("chunkedgraph", "x_roots_json_float"): "takes a float for an id, without its last digits",
    ("state", "get_deflate_only"): "compresses without saying so, unless gzip is named too",
}

# Answers that are what users stored, of which the service knows nothing: any of it may be missing.
USERS_OWN = {"get_state", "get_property"}

# Answers that may be anything, or any object: service, place in the spec, and why.
ANYTHING = {
    ("auth", "/components/schemas/Affiliation"): "the lists of them were always empty",
    ("chunkedgraph", "/components/schemas/ContactSites"): "the service breaks, whatever is asked",
    ("chunkedgraph", "/components/schemas/RolledBack"): "for superadmins, and not recorded",
    ("chunkedgraph", "/components/schemas/RootsAtPoints"): "the service breaks, whatever is asked",
    ("materialize", "/components/schemas/WorkerFacts"): "Celery's own, and of its version",
    (
        "materialize",
        "/paths/~1health~1live/get/responses/200/content/application~1json/schema",
    ): "not recorded, and of no use",
    ("skeleton", "/components/schemas/MeshworkAnswer"): "not recorded, and of no use",
    ("state", "/components/schemas/SegmentProperties"): "what users stored",
    ("state", "/components/schemas/State"): "what users stored",
}
