// Package check runs the assembly programs of the folder above. Each .s file says what its function computes and what its arguments are;
// the tests here assemble them, run them on the emulated device and compare with known results. By hand:
//
//	go run ./cmd/godwit launch examples/asm/crc32.s --func crc32 --arg u8[9]=data.npy --arg i64:9
package check
