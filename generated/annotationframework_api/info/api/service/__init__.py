# Written by codegen.py from specs/info.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
