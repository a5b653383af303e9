package runtime

import (
	"math"
)

// Ptr passes a buffer's address as a pointer to elements of a type.
func Ptr(elem string, b *Buffer) Arg { return Arg{Type: elem + "*", Value: b.Addr} }

// I32 passes a 32-bit integer; registers hold it sign-extended.
func I32(v int32) Arg { return Arg{Type: "i32", Value: uint64(int64(v))} }

// I64 passes a 64-bit integer.
func I64(v int64) Arg { return Arg{Type: "i64", Value: uint64(v)} }

// F32 passes a float; the register's upper half is 0.
func F32(v float32) Arg { return Arg{Type: "f32", Value: uint64(math.Float32bits(v))} }

// F64 passes a double.
func F64(v float64) Arg { return Arg{Type: "f64", Value: math.Float64bits(v)} }

// Word passes a bare register value, unchecked.
func Word(v uint64) Arg { return Arg{Value: v} }
