# Written by codegen.py from specs/l2cache.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
