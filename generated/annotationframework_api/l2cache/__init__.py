# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the l2cache service."""
