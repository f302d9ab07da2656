# Written by codegen.py from specs/schema.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
