# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the info service."""
