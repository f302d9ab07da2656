# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the annotation service."""
