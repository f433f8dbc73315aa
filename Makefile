# Builds, tests and shows the site. `make site` and `make test` get the machine ready themselves.
#
# Recipes run in this folder and name everything relative to it, so its path may hold spaces.

SHELL = /bin/sh
INSYN = .build/release/insyn
BROWSER = .build/browser/bin/python -B Tests/Browser
# `make site ARGUMENTS="--base-url https://example.org/"` hands options on to `insyn build`.
ARGUMENTS =

.DEFAULT_GOAL := site
.PHONY: site preview build test browser accessibility screenshots golden lint format check bench coverage
.PHONY: bench-browser random-edits

# The website, from content/ to site/.
site: build
	@"$(INSYN)" build --content content --templates templates --output site $(ARGUMENTS)

# Shows the built site on this machine.
preview: build
	@"$(INSYN)" serve $(ARGUMENTS)

# The program, as it is used.
build:
	@sh Scripts/setup
	@swift build -c release --product insyn

test:
	@sh Scripts/setup python3
	swift test
	python3 -B -m unittest discover -s Tests/Site
	python3 -B -m unittest discover -s Tests/Scripts

# The tests in a browser alone. Pictures of the pages end up in .build/screenshots.
browser:
	@sh Scripts/setup browser
	@swift build --product insyn
	@$(BROWSER)/run.py

# The same, and writes what came of them where the accessibility statement reads it.
accessibility:
	@sh Scripts/setup browser
	@swift build --product insyn
	@$(BROWSER)/run.py --results content/accessibility-results.yaml

# The pictures in README.
screenshots:
	@sh Scripts/setup browser
	@swift build --product insyn
	@$(BROWSER)/screenshots.py docs/images

# Writes the golden files anew; the tests still fail, so that the changes are looked at.
golden:
	@sh Scripts/setup
	RECORD_GOLDEN=1 swift test

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

# Everything that CI checks.
check:
	@bash .ci/run

# How much of what the sources say is on the site, and what is left out and why.
coverage: site
	@sh Scripts/setup python3
	@python3 -B Scripts/coverage

# How long the commands take here.
bench: build
	@sh Scripts/setup python3
	@python3 Scripts/bench
	@swift build -c release --product insyn-benchmarks
	@for name in loading quantities templates; do .build/release/insyn-benchmarks $$name; done

# 200 random edits to 100 partnerships, each rebuilt and held against a clean build. It takes long.
random-edits: build
	@sh Scripts/setup python3
	@python3 -B Tests/Incremental/random_edits.py $(ARGUMENTS)

# How soon a page is there on a slow phone.
bench-browser: build
	@sh Scripts/setup browser
	@INSYN="$(INSYN)" $(BROWSER)/slow_phone.py
