# Written by codegen.py from specs/annotation.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
