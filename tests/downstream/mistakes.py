"""Mistakes that people make: type checkers see each line that ends in a word about it, no other."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd

from annotationframework_api.annotation_types import (
    BoundSpatialPoint,
    BoundTag,
    CellTypeLocal,
    NucleusDetection,
    NucleusDetectionDict,
    NucleusDetectionRow,
    Synapse,
)
from annotationframework_api.annotation_types import Nucleus  # wrong: a class's name
from annotationframeworkclient import FrameworkClient
from annotationframeworkclient import FrameworkClent  # wrong: a name
from annotationframeworkclient.errors import InvalidAnotation  # wrong: an error's name

client = FrameworkClient("minnie65_phase3_v0")
nuclei = client.annotation.table("nuclei", NucleusDetection)
synapses = client.annotation.table("synapses", Synapse)
point = BoundSpatialPoint(position=(1, 2, 3))

# --- None unhandled -------------------------------------------------------------------------------

client.info.viewer_site().lower()  # wrong: it may be None
client.info.get_datastack_info()["viewer_site"].lower()  # wrong: it may be None
len(nuclei.get(1)[0]["bb_end_position"])  # wrong: there may be no box
client.annotation.get_table_metadata("nuclei")["notice_text"].lower()  # wrong: there may be none
nuclei.get(1)[0]["superceded_id"] + 1  # wrong: it may be None
client.auth.token.upper()  # wrong: there may be none

# --- The client -----------------------------------------------------------------------------------

FrameworkClient(datastack="minnie65_phase3_v0")  # wrong: the argument's name
FrameworkClient("minnie65_phase3_v0", token="...")  # wrong: the argument's name
FrameworkClient(5)  # wrong: a name is a text
client.annotations.get_tables()  # wrong: a service's name
client.materialise  # wrong: a service's name
client.info.image_source(format_for="cloudvol")  # wrong: none of the formats
client.info.get_datastack_info()["local_sever"]  # wrong: a key
client.info.get_datastacks().keys()  # wrong: a list
client.schema.annotation_type("nucleus_detection")(volume=1.0)  # wrong: no point
client.low_level("materialise")  # wrong: a service's name

# --- Time -----------------------------------------------------------------------------------------

client.chunkedgraph.get_roots([1], timestamp="2024-01-01")  # wrong: a text is no time
client.chunkedgraph.get_roots([1], timestamp=1.7e9)  # wrong: nor is a number
client.chunkedgraph.get_roots([1], timestamp=dt.date(2024, 1, 1))  # wrong: nor a day
client.chunkedgraph.get_root_timestamps([1])[0].seconds  # wrong: a time, no duration
nuclei.get(1)[0]["created"].year  # wrong: the service's text

# --- Ids ------------------------------------------------------------------------------------------

nuclei.get(1.0)  # wrong: a float is no id
nuclei.get([1.5, 2.5])  # wrong: nor in a list
nuclei.get(client)  # wrong: anything
nuclei.delete(annotation_id=1)  # wrong: the argument's name
client.chunkedgraph.get_roots(1.5)  # wrong: a float is no id
client.chunkedgraph.get_leaves(None)  # wrong: None is no id

# --- Annotations ----------------------------------------------------------------------------------

nuclei.post({"pt": {"position": [1, 2, 3]}, "volumne": 5})  # wrong: a key
nuclei.post([{"pt": {"position": [1, 2, 3]}, "volumne": 5}])  # wrong: a key, in a list
nuclei.post({"pt": {"positions": [1, 2, 3]}})  # wrong: a key of the point
nuclei.post({"pt": [1, 2, 3]})  # wrong: a point is no list
nuclei.post({"pt_position": [1, 2, 3]})  # wrong: a flat column
nuclei.post({"volume": 5})  # wrong: no point
nuclei.post({"pt": {"position": [1.5, 2, 3]}})  # wrong: half a voxel
nuclei.post({"pt": {"position": "1, 2, 3"}})  # wrong: a text
nuclei.post({"pt": {"position": [1, 2, 3]}, "volume": "large"})  # wrong: a text
nuclei.post({"pt": {"position": [1, 2, 3]}, "type": "synapse"})  # wrong: another type
nuclei.post(pd.DataFrame())  # wrong: upload takes frames
nuclei.post([1, 2, 3])  # wrong: no annotation
nuclei.post({"pt": {"position": [1, 2, 3]}}, roundpositions=True)  # wrong: the argument's name
nuclei.update({"pt": {"position": [1, 2, 3]}})  # wrong: no id
nuclei.update(nuclei.get)  # wrong: a method
new: NucleusDetectionDict = {"pt": {"position": [1, 2, 3]}, "size": 5}  # wrong: a key
NucleusDetection(pt=[1, 2, 3])  # wrong: a point is no list
NucleusDetection(pt=point, volumne=5)  # wrong: the argument's name
NucleusDetection(volume=5)  # wrong: no point
NucleusDetection(point)  # wrong: by keyword only
NucleusDetection(pt=point).volume = 5  # wrong: it is frozen
NucleusDetection(pt=point).pt.positions  # wrong: a part's name
BoundSpatialPoint([1, 2, 3])  # wrong: by keyword only
CellTypeLocal(pt=point, cell_type="23P")  # wrong: no classification system
client.annotation.create_table("t")  # wrong: no schema type
client.annotation.create_table("t", "synapse", "", [4, 4, 40])  # wrong: by keyword only
client.annotation.create_table("t", "synapse", write_permission="ME")  # wrong: no such permission
client.annotation.post_annotation("t", 5)  # wrong: no annotation
client.annotation.post_annotation("t", [5])  # wrong: no annotation
client.annotation.table("t", "synapse")  # wrong: a class is wanted

# --- Another table's ------------------------------------------------------------------------------

synapses.post(nuclei.get(1))  # wrong: rows of another table's type
synapses.update(nuclei.get(1))  # wrong: rows of another table's type
nuclei.post(BoundTag(pt=point, tag="soma"))  # wrong: an annotation of another type
nuclei.post([BoundTag(pt=point, tag="soma")])  # wrong: the same in a list
nuclei.upload(BoundTag(pt=point, tag=name) for name in "ab")  # wrong: and in a generator
nuclei.get(1)[0]["pre_pt_position"]  # wrong: another table's column
nuclei.get(1)[0]["pt"]  # wrong: rows that are read have flat columns
nuclei.get(1)[0]["volume"].lower()  # wrong: a number

# --- What comes back ------------------------------------------------------------------------------

ids: list[str] = nuclei.post({"pt": {"position": [1, 2, 3]}})  # wrong: the ids are ints
nuclei.update({"id": 1, "pt": {"position": [1, 2, 3]}})[0].lower()  # wrong: ids by ids
nuclei.upload("nuclei.csv").id  # wrong: an attribute
nuclei.upload("nuclei.csv").ids.lower()  # wrong: an array
nuclei.validate({"pt": {"position": [1, 2, 3]}})[0].row  # wrong: an attribute
row: NucleusDetectionRow = nuclei.get(1)  # wrong: a list
for found in nuclei.get([1, 2]):
    found["volume"] = "large"  # wrong: a number
    found["pt_position"] = np.array([1, 2, 3])  # wrong: a list of ints
count: str = nuclei.count()  # wrong: an int
