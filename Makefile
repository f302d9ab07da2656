# One-word commands for a newcomer: each sets up what it needs, and nothing must be run before it.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := $(CURDIR)/.venv/bin
OTHERS := $(patsubst %,.envs/%/.installed,caveclient emannotationschemas \
	emannotationschemas_old pandas22)

.PHONY: demo test check-types generate bench clean

demo: .venv/.runtime-installed
	@$(BIN)/annotationframework demo

test: .venv/.dev-installed $(OTHERS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/zizmor --offline --quiet .github/workflows
	$(MAKE) --no-print-directory check-types
	$(BIN)/python codegen.py --check
	$(BIN)/python -m pytest

check-types: export PATH := $(BIN):$(PATH)
check-types: .venv/.dev-installed
	.ci/released-programs
	mypy
	pyright
	pyright --verifytypes annotationframeworkclient --ignoreexternal
	pyright --verifytypes annotationframework_api --ignoreexternal

generate: .venv/.dev-installed
	$(BIN)/python codegen.py
	$(BIN)/python codegen.py api

bench: .venv/.dev-installed $(OTHERS)
	$(BIN)/python -m tests.benchmarks.import_time
	$(BIN)/python -m tests.benchmarks.roots
	$(BIN)/python -m tests.benchmarks.annotations
	$(BIN)/python -m tests.benchmarks.uploads

clean:
	rm -rf .venv .envs

.venv/bin/python:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1' # --group is new in 25.1

.venv/.runtime-installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[sandbox]'
	touch $@

.venv/.dev-installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[sandbox]' --group dev
	touch $@ .venv/.runtime-installed

# Other projects' packages with old pins live in environments of their own, on the Python that
# they were tried on.
.envs/%/.installed: tests/environments/%.txt
	$(shell command -v python3.11 || command -v python3) -m venv .envs/$*
	.envs/$*/bin/python -m pip install --quiet --requirement $<
	touch $@
