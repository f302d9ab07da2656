# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the materialize service."""
