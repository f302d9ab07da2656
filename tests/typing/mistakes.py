"""A program of mistakes: each ignore is an error that mypy and pyright must see, never run."""

import numpy as np

from annotationframework_api import Client
from annotationframework_api.info.api.datastacks import get_datastack_full
from annotationframeworkclient import FrameworkClient

client = FrameworkClient(datastack="d")  # type: ignore[call-arg]  # the argument's name
client = FrameworkClient(5)  # type: ignore[arg-type]  # a name is a str
client.annotations  # type: ignore[attr-defined]  # a service's name
client.datastack_name = "other"  # type: ignore[misc]  # changed only by copy
client.auth.token = 5  # type: ignore[assignment]  # a token is a str

client.info.image_source(format_for="cloudvol")  # type: ignore[arg-type]  # none of the formats
client.info.get_datastack_info()["local_sever"]  # type: ignore[typeddict-item]  # a key's name
client.info.viewer_site().lower()  # type: ignore[union-attr]  # it may be None
client.info.get_datastacks().keys()  # type: ignore[attr-defined]  # a list

client.annotation.create_table("t")  # type: ignore[call-arg]  # the schema type is missing
client.annotation.create_table("t", "s", "d", [4, 4, 40])  # type: ignore[call-arg]  # by keyword only
client.annotation.create_table("t", "s", write_permission="ME")  # type: ignore[arg-type]  # an enum
client.annotation.get_annotation("t", 1.5)  # type: ignore[arg-type]  # a float is no id
client.annotation.get_annotation("t", [1.5])  # type: ignore[arg-type]  # nor in a list
client.annotation.get_annotation("t", np.float64(1.5))  # type: ignore[arg-type]  # nor is numpy's
client.annotation.post_annotation("t", 5)  # type: ignore[arg-type]  # no annotation
client.annotation.post_annotation("t", [5])  # type: ignore[list-item]  # no annotation
client.annotation.update_annotation("t", {})[0].lower()  # type: ignore[attr-defined]  # an int
client.annotation.get_table_metadata("t")["table_id"]  # type: ignore[typeddict-item]  # no such key

client.low_level("materialise")  # type: ignore[call-overload]  # a service's name
get_datastack_full.sync("d", client=client)  # type: ignore[arg-type]  # not the generated client

server = Client("https://global.daf-apis.com")
get_datastack_full.sync("d")  # type: ignore[call-arg]  # no client
get_datastack_full.sync("d", client=server).local_sever  # type: ignore[attr-defined]  # its name
