# Written by codegen.py from specs/skeleton.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
