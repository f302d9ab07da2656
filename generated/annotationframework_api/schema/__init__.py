# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the schema service."""
