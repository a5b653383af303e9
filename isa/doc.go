// Package isa holds GW1, the instruction set, as one table (Table, a Row an instruction). Encode, decode,
// assembler, disassembler, packet legality, reference semantics, timing and the manual docs/ISA.md are loops
// over it. Start with row.go for what a row says and table*.go for the rows. What is where:
//
//	row, types, tables, table*, checks      the table
//	inst, encode, legal                     instructions, words, packets
//	format, lex, asm*, program              text out and in; sections
//	state, ref*                             reference semantics: a function a row
//	machine, params, dma, version           a device's parameters and latencies, DMA descriptors
//	manual*, gen*                           the manual; what go generate runs
//
// # Words
//
// An instruction is a 64-bit little-endian word, from the most significant bit:
//
//	end:1 opc:10 dst:5 a:5 b:5 c:5 mask:4 z:1 pred:3 pol:1 type:4 rnd:3 imm:17
//
// opc is the Op (index in Table) in its upper nine bits; its lowest bit says that an extension word follows.
// Only rows with Ext may have one. Then imm is 64 bits wide: 17 from the word, 47 from bits 46:0 of the extension
// word, whose other bits are 0. Without extension the 17 bits are sign-extended if the row's uppermost immediate
// is signed, else zero-extended: that is Inst.Imm. Inst.SetImm sets Ext as needed; an extension that is not needed
// is legal (for addresses known late), and written as the suffix .x of the mnemonic.
// A field that a row's format does not have is 0; Decode refuses every word that Encode cannot make.
//
// Immediates are bit ranges of imm: a range that ends at bit 16 goes on into the extension. In conversions
// Type is the destination and imm[3:0] the source type, part = imm[6:4]; comparisons have their Cond in imm[3:0] and
// their immediate in imm[16:4]. Indexed addresses have log2 of the scale in imm[2:0] and the offset in imm[16:3];
// row lengths are log2 minus 4 in imm[2:0] (16 to 256 bytes). Branch offsets count words, adr counts bytes, both from
// the first word of the packet. Stores carry their data in dst.
//
// # Predicates and masks
//
// X, L and W instructions execute if P[pred] differs from pol. Pred 0 is always; inverted P0 has no encoding.
// V instructions, and vector loads and stores, take a mask. Bit i of a mask belongs to byte i of a vector; a lane w
// bytes wide is on if the bit of its lowest byte is on. Whatever writes a mask by lanes sets all w bits of a lane alike.
// MaskMerge rows keep the destination where the lane is off, with z they write 0 there; MaskSelect rows use the
// mask to choose what takes part. z with mask 0 has no encoding. On mma, z starts the sum from 0 instead.
// Operand.Role is the role without mask and predicate; Inst.RoleOf gives it for an instruction: a destination under
// a predicate, under a merging mask, or written in part (narrowing conversions, mset of i8 and i16) is also read.
//
// # Scalars
//
// An i32 or u32 result is sign-extended to 64 bits, as in RV64, except that ext.u32, ld.u32 and vextr.u32 extend with zeros;
// u8 and u16 results are zero-extended, i8 and i16 results sign-extended. Operands narrower than 64 bits use the low bits of
// the register. Float results leave the upper bits 0.
//
// # Time
//
// The first packet of a job issues in cycle LaunchCycles, each other one a cycle after the one before it or later: when every
// register that it reads or writes has no write pending, its units are free, and the bubbles after a branch are over. All of such
// a stall counts for the cause that ends last; of those that end together for operand, then structural, then branch.
// A register is written Latency cycles after issue, a unit taken for Occupancy cycles; an mma may follow an mma on the same
// accumulator as Machine.Forward says. S0, P0 and M0 are never pending. Predicates and masks that are off change nothing.
//
// A taken branch, call or return, and a dbnz that falls through, leave BranchBubbles before the next packet; a dbnz taken backward
// leaves none. A load whose lines (64 bytes, data cache with LRU replacement, cold at launch) are not all cached holds
// the next packet until LoadLat + CacheMiss + CacheMissLine a missing line after its issue. A store to global memory takes its unit for StoreLine
// a line, if that is more than its Occupancy; it neither fills the cache nor empties it. dma.wait holds the next packet until the
// transfer completes, a dma into a full queue until the oldest of the queue does, sem.wait until SemLatency after the issue of the
// n-th sem.post. A packet that is held longer than it would be by rule one also finds the pipelines empty: it issues when the wait is over
// and nothing is in flight any more, and the whole stall counts for the wait.
// halt, or a return to the address that S30 holds at launch, ends the core when everything in flight has arrived, its transfers included.
package isa

//go:generate go run gen_ops.go
//go:generate go run gen_manual.go
