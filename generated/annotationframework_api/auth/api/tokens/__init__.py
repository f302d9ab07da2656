# Written by codegen.py from specs/auth.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
