# Written by codegen.py from specs/state.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
