// Package amd64 encodes the instructions of AMD64 that the emulator makes code of: moves and arithmetic of 64-bit registers, jumps, and AVX-512
// operations of whole registers. It encodes what it is asked for and knows nothing of what it means.
//
// A memory operand is a base and a displacement, a jump has 32 bits of distance; displacements and numbers take a byte where they fit. Its tests compare it with Go's assembler. Start at
// code.go (bytes, labels, moves), then vector.go.
package amd64
