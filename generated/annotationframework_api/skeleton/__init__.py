# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the skeleton service."""
