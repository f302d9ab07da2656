# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the state service."""
