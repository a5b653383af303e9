# What CI runs, one step at a time: `make check` is all of it but the conformance.
TOOL = go tool -modfile=tools/go.mod
FUZZTIME ?= 10s

.PHONY: all build test race check fmt lint generate fuzz conformance long

all: build

build:
	go build ./...

test:
	go test ./...

race:
	go test -race ./device/... ./runtime/...

check: fmt lint generate test fuzz

fmt:
	@out=$$($(TOOL) gofumpt -l .); if [ -n "$$out" ]; then echo "gofumpt would change:"; echo "$$out"; exit 1; fi

lint:
	go vet ./...
	$(TOOL) staticcheck ./...

# Generated files must be what the generators write now.
generate:
	go generate ./...
	git diff --exit-code

# Every fuzz target of every package, FUZZTIME each.
fuzz:
	@set -e; for p in $$(go list ./...); do \
	  for t in $$(go test -list '^Fuzz' $$p | grep '^Fuzz' || true); do \
	    echo "fuzz $$p $$t"; go test -run '^$$' -fuzz "^$$t$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$p; \
	  done; done

conformance: build
	.ci/conformance

# The long sweeps: exhaustive functions, 100,000 random programs.
long:
	GODWIT_LONG=1 go test -timeout 6h -count=1 ./...
