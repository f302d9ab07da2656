# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""The operations, one module each, by tag."""
