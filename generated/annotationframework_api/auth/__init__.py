# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""The operations, models and wire forms of the auth service."""
