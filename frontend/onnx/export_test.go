package onnx

import (
	"testing"

	"github.com/godwit-accel/godwit/ir"
)

// EncodeText reads a model in the text form of tests and writes it as a file.
func EncodeText(src string) (*Model, []byte, error) {
	m, err := parseText(src)
	if err != nil {
		return nil, nil, err
	}
	return m, encodeModel(m), nil
}

// TypeOfInput is the element type of the input that a line of a run is for.
func TypeOfInput(m *Model, l string) ir.DType { return typeOfInput(m, l) }

// ParseDense reads "x[2,2] = 1 2 3 4".
func ParseDense(t *testing.T, l string, dt ir.DType) (string, *ir.Dense) { return parseDense(t, l, dt) }
