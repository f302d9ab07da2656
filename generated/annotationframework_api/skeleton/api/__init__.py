# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""The operations, one module each, by tag."""
