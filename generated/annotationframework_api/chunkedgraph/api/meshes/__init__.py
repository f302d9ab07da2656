# Written by codegen.py from specs/chunkedgraph.yaml. Do not edit: python codegen.py
"""Operations of one tag."""
