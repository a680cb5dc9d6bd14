# The newest Python of 3.11-3.13 that really runs: 3.12 and later read articles about twice as fast as 3.11.
# (A pyenv shim may be on PATH and still not run; pyenv's versions are looked at directly.)
PYTHON ?= $(shell for p in python3.13 "$$HOME"/.pyenv/versions/3.13.*/bin/python3 \
	python3.12 "$$HOME"/.pyenv/versions/3.12.*/bin/python3 python3.11 python3; do \
	"$$p" -c 'import sys, venv, ssl, sqlite3; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1 \
	&& { echo "$$p"; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
LEARNED := streams/opinion/learned.json.gz

# One thread a process for linear algebra: processes are newswatch's unit of parallelism.
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1
export MKL_NUM_THREADS := 1

.DEFAULT_GOAL := help
.PHONY: help install demo up test kafka test-kafka faults faust-shapes feeds-bench accuracy bench-read check format reference lock clean

help: ## Show what there is to make
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

install: $(STAMP) $(LEARNED) ## Install everything into .venv

$(STAMP): pyproject.toml requirements.lock
	@test -n "$(PYTHON)" || { echo "newswatch needs Python 3.11, 3.12 or 3.13 with venv; none was found. Install one, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Installing into $(VENV) with $(PYTHON) (about a minute) ..."
	@test -x $(BIN)/python || "$(PYTHON)" -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# The second opinion is learned from labelled articles, and no part of the repository. Changes of the reader alone do
# not make it anew, since that takes some thirty minutes: `newswatch train` does.
$(LEARNED): $(STAMP) $(wildcard streams/opinion/*.py streams/encoder/*.py tests/data/events/dev/*.jsonl tests/data/events/desks/*/* tests/data/events/unread/*/*)
	@echo "Learning from labelled articles (some thirty minutes, once) ..."
	@if test -t 2; then $(BIN)/newswatch train; \
	else $(BIN)/newswatch train 2> $(VENV)/train.log || { cat $(VENV)/train.log >&2; exit 1; }; fi

# The demo does not wait for what is learned: it hears a second opinion where one was trained.
demo: $(STAMP) ## Run the whole over sample articles (ARTICLES=folder for others)
	@$(BIN)/newswatch demo $(if $(ARTICLES),--articles "$(ARTICLES)")

up: $(STAMP) $(LEARNED) ## Run everything on this machine, by newswatch.yaml, until Ctrl-C
	@$(BIN)/newswatch up

test: $(STAMP) $(LEARNED) ## Run the unit tests and the integration tests on the local broker
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

# Apache Kafka for tests: resolved from Maven Central into an ignored folder, run as a plain process (Java 17 or later).
KAFKA_VERSION := $(shell sed -n 's:.*<kafka.version>\(.*\)</kafka.version>.*:\1:p' tests/kafka/pom.xml)
KAFKA_LIBS := .kafka/$(KAFKA_VERSION)

$(KAFKA_LIBS): tests/kafka/pom.xml
	@rm -rf $@ $@.partial
	@mvn --quiet --batch-mode -f $< dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/$@.partial
	@mv $@.partial $@ && touch $@

kafka: $(STAMP) $(KAFKA_LIBS) ## Run a real Apache Kafka on loopback until Ctrl-C (NODES=3 for three)
	@$(BIN)/python tests/kafka_nodes.py $(or $(NODES),1)

test-kafka: $(STAMP) $(LEARNED) $(KAFKA_LIBS) ## Run the connectors', integration and acceptance tests on Apache Kafka, one node and three
	@KAFKA_NODES=1 $(BIN)/python -m pytest -m "broker or kafka" tests/connectors tests/integration tests/acceptance $(PYTEST_ARGS)
	@KAFKA_NODES=3 $(BIN)/python -m pytest -m kafka tests/integration $(PYTEST_ARGS)

faults: $(STAMP) $(LEARNED) $(KAFKA_LIBS) ## Hurt a running system on Apache Kafka in every way, and show what became of each article
	@PYTHONPATH=tests $(BIN)/python -m faults $(ROW)

faust-shapes: $(STAMP) $(KAFKA_LIBS) ## Measure on Apache Kafka what plain Faust loses when a handler raises
	@KAFKA_NODES=1 PYTHONPATH=tests:. $(BIN)/python tests/benchmarks/faust_shapes.py

check: $(STAMP) ## Lint, type-check, and hold the import contracts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

feeds-bench: $(STAMP) ## Measure polling and parsing: feeds per second and memory (FEEDS=10000)
	@$(BIN)/python tests/benchmarks/feeds_bench.py --feeds $(or $(FEEDS),10000)

accuracy: $(STAMP) $(LEARNED) ## Measure rules against labelled articles: precision, recall and F1 by rule, language, difficulty
	@$(BIN)/python tests/benchmarks/accuracy.py $(ARGS)

bench-read: $(STAMP) $(LEARNED) ## Measure reading at 100, 10k and 100k rules against naive search: articles per second
	@$(BIN)/python tests/benchmarks/read_bench.py $(ARGS)

format: $(STAMP) ## Format the code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

reference: $(STAMP) ## Write what follows from the code: JSON Schemas, tables of settings and metrics
	@for name in annotated-article article alert match rules settings; do \
		$(BIN)/newswatch schema $$name > docs/schemas/$$name.json; done
	@PYTHONPATH=. $(BIN)/python tests/reference.py > /dev/null

lock: $(STAMP) ## Pin the newest versions that fit, with hashes, for Python 3.11-3.13
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock
	@$(MAKE) --no-print-directory deploy/requirements.lock deploy/train.lock

# What a container holds: no local broker, no development tools; of the versions in requirements.lock.
deploy/requirements.lock: pyproject.toml requirements.lock
	@$(BIN)/python -m pip install --quiet uv
	@grep -v -- '--hash' requirements.lock | sed 's/ \\$$//' > $@.pins
	@echo hatchling | $(BIN)/uv pip compile pyproject.toml - --extra encoder --extra fr --extra fulltext --extra postgres --constraint $@.pins --universal \
		--python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file $@; rm $@.pins

# What a container is built with besides, and does not hold: for learning the second opinion.
deploy/train.lock: pyproject.toml requirements.lock
	@$(BIN)/python -m pip install --quiet uv
	@grep -v -- '--hash' requirements.lock | sed 's/ \\$$//' > $@.pins
	@echo scikit-learn | $(BIN)/uv pip compile - --constraint $@.pins --universal \
		--python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file $@; rm $@.pins

clean: ## Remove the environment and what runs leave behind
	rm -rf $(VENV) var
