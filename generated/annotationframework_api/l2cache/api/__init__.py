# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""The operations, one module each, by tag."""
