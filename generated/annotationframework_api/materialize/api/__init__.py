# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""The operations, one module each, by tag."""
