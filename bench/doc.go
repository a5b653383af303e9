// Package bench keeps what the generated code costs: testdata/ledger.txt has a line for
// each model with packets, words, spills, DMA bytes, cycles and the bound. The device is
// deterministic, so a refactor shows no diff, and a change of the code shows its lines:
//
//	go test ./bench -update
package bench
