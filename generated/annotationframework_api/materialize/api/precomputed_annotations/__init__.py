# Written by codegen.py from specs/materialize.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
