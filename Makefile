# One-word commands for a newcomer: each sets up what it needs and nothing must be run before it.
PYTHON ?= $(shell command -v python3.11 || command -v python3)

.PHONY: demo test generate bench clean

demo: .venv/.runtime-installed
	.venv/bin/annotationframework demo

test: .venv/.dev-installed .envs/emannotationschemas/.installed .envs/caveclient/.installed
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	PATH="$(CURDIR)/.venv/bin:$$PATH" .venv/bin/pyright
	.venv/bin/python codegen.py --check
	.venv/bin/python -m pytest

generate: .venv/.dev-installed
	.venv/bin/python codegen.py

bench: .venv/.dev-installed
	.venv/bin/python tests/benchmarks/import_time.py

clean:
	rm -rf .venv .envs

.venv/bin/python:
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --upgrade 'pip>=25.1' # --group is new in 25.1

.venv/.runtime-installed: pyproject.toml | .venv/bin/python
	.venv/bin/python -m pip install --quiet --editable '.[sandbox]'
	touch $@

.venv/.dev-installed: pyproject.toml | .venv/bin/python
	.venv/bin/python -m pip install --quiet --editable '.[sandbox]' --group dev
	touch $@ .venv/.runtime-installed

# Other projects' packages with old pins live in environments of their own.
.envs/%/.installed: tests/environments/%.txt
	$(PYTHON) -m venv .envs/$*
	.envs/$*/bin/python -m pip install --quiet --requirement $<
	touch $@
