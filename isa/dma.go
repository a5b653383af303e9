package isa

import (
	"encoding/binary"
	"fmt"
)

// DMADescSize is the size in bytes of a DMA descriptor in memory; its address is a multiple of 8.
const DMADescSize = 128

// DMADesc is what a dma instruction's descriptor says: a 4-D block, outermost dimension first.
//
// Element (i0,i1,i2,i3) of the destination, 0 ≤ id < N[d], lies at dst + Σ id·DstStride[d]. Where some
// id < Lo[d] or id ≥ N[d]−Hi[d] it is written with Pad; else with the source element at
// src + Σ (id−Lo[d])·SrcStride[d]. So the source block is N−Lo−Hi in shape. Strides are bytes, of any sign
// (0 repeats a source; a destination stride of 0 keeps the last element in index order).
// All reads of one transfer come before all its writes, where they overlap. N[d] = 0 moves nothing.
//
// Layout, little-endian:
//
//	0   u8      element size: 1, 2, 4 or 8
//	1   u8[7]   0
//	8   u64     pad value, its low bytes are the element
//	16  u32[4]  N
//	32  i64[4]  source strides
//	64  i64[4]  destination strides
//	96  u32[4]  Lo
//	112 u32[4]  Hi
//
// Time. Dimensions of size 1 are dropped, and an outer dimension is joined with the next inner one where that has no pads and both
// sides go on without a seam (outer stride = inner size · inner stride). What is left of the innermost dimension is a row: up to
// three runs, its low padding, its body, its high padding; where the destination, or for the body either side, is not contiguous,
// each element is a run. The engine takes max(Σ over runs max(bytes/DMALineBytes, 1/DMARunShare) rounded up, lines) cycles,
// where lines counts on each side in global memory, in index order, the 64-byte lines touched, each when it differs from the one
// before. Transfers of a core start in order when the engine is free, and complete DMALatency after their cycles.
type DMADesc struct {
	Elem                 int
	Pad                  uint64
	N, Lo, Hi            [4]uint32
	SrcStride, DstStride [4]int64
}

// Encode gives the descriptor's bytes.
func (d *DMADesc) Encode() [DMADescSize]byte {
	var b [DMADescSize]byte
	b[0] = byte(d.Elem)
	le := binary.LittleEndian
	le.PutUint64(b[8:], d.Pad)
	for i := range 4 {
		le.PutUint32(b[16+4*i:], d.N[i])
		le.PutUint64(b[32+8*i:], uint64(d.SrcStride[i]))
		le.PutUint64(b[64+8*i:], uint64(d.DstStride[i]))
		le.PutUint32(b[96+4*i:], d.Lo[i])
		le.PutUint32(b[112+4*i:], d.Hi[i])
	}
	return b
}

// DecodeDMADesc reads a descriptor and refuses what the engine would.
func DecodeDMADesc(b []byte) (DMADesc, error) {
	var d DMADesc
	if len(b) < DMADescSize {
		return d, fmt.Errorf("dma descriptor: %d bytes, want %d", len(b), DMADescSize)
	}
	le := binary.LittleEndian
	d.Elem, d.Pad = int(b[0]), le.Uint64(b[8:])
	if d.Elem != 1 && d.Elem != 2 && d.Elem != 4 && d.Elem != 8 {
		return d, fmt.Errorf("dma descriptor: element size %d is not 1, 2, 4 or 8", d.Elem)
	}
	for i, v := range b[1:8] {
		if v != 0 {
			return d, fmt.Errorf("dma descriptor: reserved byte %d is 0x%02x", i+1, v)
		}
	}
	if d.Elem < 8 && d.Pad>>(8*d.Elem) != 0 {
		return d, fmt.Errorf("dma descriptor: pad value 0x%x does not fit %d bytes", d.Pad, d.Elem)
	}
	for i := range 4 {
		d.N[i] = le.Uint32(b[16+4*i:])
		d.SrcStride[i] = int64(le.Uint64(b[32+8*i:]))
		d.DstStride[i] = int64(le.Uint64(b[64+8*i:]))
		d.Lo[i] = le.Uint32(b[96+4*i:])
		d.Hi[i] = le.Uint32(b[112+4*i:])
		if uint64(d.Lo[i])+uint64(d.Hi[i]) > uint64(d.N[i]) {
			return d, fmt.Errorf("dma descriptor: dimension %d: pads %d+%d exceed its size %d", i, d.Lo[i], d.Hi[i], d.N[i])
		}
	}
	return d, nil
}
