# Written by codegen.py from specs/templates/runtime/__init__.py. Do not edit: python codegen.py
"""The one runtime under every service's generated operations."""
