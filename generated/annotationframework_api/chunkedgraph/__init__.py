# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the chunkedgraph service."""
