// Package golden compares what a test made with the files it keeps, and rewrites them on request:
//
//	go test ./passes -update
//
// A case is a txtar file: inputs, and want.* sections that the test fills in.
package golden
