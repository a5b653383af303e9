// Command godwit compiles, runs and inspects programs of the GW1 accelerator.
//
// Each command is a file of its own; main.go ties them together and decides the exit code:
// 0 for success, 1 for a failure, 2 for wrong usage.
package main

//go:generate sh -c "go run . ops --markdown > ../../docs/COVERAGE.md"
