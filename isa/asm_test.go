package isa

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// Assembling the disassembled instruction gives the same instruction, for every row over its operand space.
func TestAsmDis(t *testing.T) {
	eachRow(t, func(t *testing.T, r *rand.Rand, op Op) {
		text := make([]byte, 0, 1<<16)
		var want []uint64
		flush := func() {
			p, err := Assemble("t.s", text)
			require.NoError(t, err)
			require.Equal(t, want, p.Text)
			text, want = text[:0], want[:0]
		}
		rounds := 1 // GODWIT_LONG=1: the full 10,000 samples, 20 s
		if os.Getenv("GODWIT_LONG") != "" {
			rounds = samples / 1000
		}
		for range rounds {
			for range 1000 {
				in := sample(t, r, op)
				in.End = true
				if CheckPacket([]Inst{in}) != nil { // the same register twice
					continue
				}
				text = append(text, in.String()...)
				text = append(text, '\n')
				want, _ = Append(want, &in)
			}
			flush()
		}
	})
}

func TestAssemble(t *testing.T) {
	p, err := Assemble("k.s", []byte(`
		.equ N, 4*1 // no products
	`))
	require.ErrorContains(t, err, `k.s:2:12: found "*": want the end of the line`)
	require.Nil(t, p)
	p, err = Assemble("k.s", []byte(`
	.text
	.global main
	.equ STEP, 0x100-128
	.func main             # entry
	adr s1, table
	li s2, f32(1.5)
	li s3, 'A'+STEP
loop: { st.i32 s2, [s1]
	addi s3, s3, -1 }
	dbnz s2, loop
	@p1 j .+16
	bne s1, s0, done
	.align 64
done:	ret s30
	.func tail
	.args in f32* x, i64 n, u8*
	.ret f32
	{ vadd.f32 v1, v2, v3 ?m1.z ; vldp.i32 v4, [s5], 256 ; dbnz s6, tail }
	.rodata
table:	.word 1, -1, 0xffffffff
	.half f16(1.5), bf16(-2)
	.align 8
	.float 0.5, -inf
	.data
ptr:	.quad table+4, main, 7
	.byte 'a', 255, -128
	.asciz "a\n"
	.bss
buf:	.space 100
	.scratch 8192
`))
	require.NoError(t, err)
	sym := func(n string) Symbol { s, ok := p.Lookup(n); require.True(t, ok, n); return s }
	require.Equal(t, uint64(0), sym("main").Off)
	require.True(t, sym("main").Global && sym("main").Func && !sym("tail").Global)
	require.Equal(t, uint64(64*2), sym("done").Off)
	require.Equal(t, sym("tail").Off, sym("main").Size)
	require.Equal(t, uint64(24), sym("table").Size)
	require.Equal(t, uint64(100), sym("buf").Size)
	require.Equal(t, uint64(8192), p.Scratch)
	require.Equal(t, []byte{1, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0x3e, 0, 0xc0, 0, 0, 0, 0x3f, 0, 0, 0x80, 0xff}, p.Rodata)
	require.Equal(t, append(append(binary.LittleEndian.AppendUint64(make([]byte, 16), 7), 'a', 255, 128), "a\n\x00"...), p.Data)
	require.Equal(t, []Signature{{Func: "tail", Args: []SignatureArg{{"x", "f32*", "in"}, {"n", "i64", ""}, {"", "ui8*", ""}}, Ret: "f32"}}, p.Signatures)
	require.Len(t, p.Relocs, 3)
	require.Equal(t, Reloc{Section: SecText, Inst: p.Relocs[0].Inst, Target: SecRodata}, p.Relocs[0])
	require.Equal(t, Reloc{Section: SecData, Target: SecRodata, Addend: 4}, p.Relocs[1])
	require.NoError(t, p.Link(func(s Section) uint64 { return uint64(s) * 0x10000 }))
	in, _, err := Decode(p.Text)
	require.NoError(t, err)
	require.Equal(t, int64(0x10000), in.Imm)
	require.Equal(t, 9, p.Lines[3].Pos.Line)
	last, _, err := DecodePacket(p.Text[sym("tail").Off/8:])
	require.NoError(t, err)
	require.Equal(t, "{ vadd.f32 v1, v2, v3 ?m1.z ; vldp.i32 v4, [s5], 256 ; dbnz s6, .+0 }", FormatPacket(last, nil))
}

// A branch that does not reach with 17 bits gets its extension, and everything behind it moves.
func TestAssembleGrows(t *testing.T) {
	p, err := Assemble("k.s", []byte("j far\n.align 1048576\nfar: j far\n"))
	require.NoError(t, err)
	in, n, err := Decode(p.Text)
	require.NoError(t, err)
	require.Equal(t, 2, n)
	require.Equal(t, int64(1<<17), in.Imm)
}

// Every mistake has its message and place.
func TestAssembleErrors(t *testing.T) {
	for _, c := range [][2]string{
		{"frob s1, s2", `1:1: frob: unknown instruction`},
		{"add s1, s2", `1:11: found the end of the line: want ","`},
		{"add s1, s2, v3", `1:13: found "v3": want a register s0 to s31`},
		{"add s1, s2, s32", `1:13: s32: no such register: the last is s31`},
		{"add.f32 s1, s2, s3", `1:1: add: type 11 (f32) is not allowed`},
		{"add.q s1, s2, s3", `1:1: add: unknown suffix ".q"`},
		{"add.i32.i64 s1, s2, s3", `1:1: add: two suffixes for the type`},
		{"vadd v1, v2, v3", `1:1: vadd: type missing: one of i8 i16 i32 i64 f16 bf16 f32 f64`},
		{"cmp p1, s2, s3", `1:1: cmp: condition missing`},
		{"cmp.uno p1, s2, s3", `1:1: cmp: condition 7 is not one of type i64`},
		{"vcvt.f32 v1, v2, 0", `1:1: vcvt: source type missing`},
		{"vcvt.f32.f32 v1, v2, 0", `1:1: vcvt: no conversion from 11 (f32) to f32`},
		{"vcvt.f32.i8 v1, v2, 4", `1:1: vcvt: part 4: i8 to f32 has 4`},
		{"slli s1, s2, 64", `1:14: sh 64: does not fit in 6 bits`},
		{"slli.i32 s1, s2, 32", `1:1: slli: shift by 32: lanes have 32 bits`},
		{"vins.i32 v1, s2, 64", `1:1: vins: lane 64: the vector has 64`},
		{"ldx s1, [s2+s3*3]", `1:1: ldx: type missing: one of i8 i16 i32 i64 u8 u16 u32`},
		{"ldx.i32 s1, [s2+s3*3]", `1:20: scale 3: want a power of 2 from 1 to 128`},
		{"add s1, s2, s3 ?m1", `1:17: add: takes no mask`},
		{"vadd.i8 v1, v2, v3 ?m16", `1:21: found "m16": want a mask m1 to m15, or with .z`},
		{"vadd.i8 v1, v2, v3 ?m0.z", `1:1: vadd: z without a merging mask`},
		{"@p1 vadd.i8 v1, v2, v3", `1:1: vadd: takes no predicate`},
		{"@!p0 nop", `1:1: @!p0: would never execute`},
		{"{ add s1, s2, s3 ; vadd.i8 v1, v2, v3 }", `1:1: illegal packet: vadd: slot V after slot X: the order is W M V L X, one instruction each`},
		{"{ vextr.i8 s1, v1, 0 ; add s2, s1, s3 }", `1:1: illegal packet: add: reads s1, which an earlier slot of the packet writes`},
		{"{ ldp.i8 s1, [s1], 1 }", `1:1: illegal packet: ldp: writes s1 twice`},
		{"{ }", `1:1: empty packet`},
		{"{ nop", `1:1: packet is not closed`},
		{"j nowhere", `1:3: nowhere: undefined label`},
		{"j .+4", `1:3: target .+4: want a multiple of 8`},
		{"a:\na: nop", `2:1: a: already defined at t.s:1:1`},
		{"s1: nop", `1:1: s1: names a register or the packet itself`},
		{".frob", `1:1: .frob: unknown directive`},
		{".word 1", `1:1: .word in .text: want .rodata or .data`},
		{".data\n.byte 256", `2:7: 256: does not fit in 8 bits`},
		{".data\n.word x", `2:7: x: an address fits only a .quad in .data`},
		{".data\nnop", `2:1: instruction in .data: want .text`},
		{".global x", `1:9: x: .global names no label`},
		{".align 3", `1:8: .align 3: want a power of 2 up to 1048576`},
		{"li s1, 99999999999999999999", `1:8: 99999999999999999999: not a number of 64 bits`},
		{"li s1, lbl\nlbl: nop", `1:8: lbl: want a number or the name of an .equ before it`},
		{".data\n.ascii \"x", `2:8: unterminated or malformed quote`},
		{"nop nop", `1:5: found "nop": want the end of the line`},
		{".args i32", `1:1: no .func before it`},
		{".func f\n.args 32", `2:7: found "32": want a type such as i32 or f32*`},
		{".func f\n.ret", `2:5: found the end of the line: want a type such as i32 or f32*`},
		{".global 3", `1:9: found "3": want a name`},
		{".data\n.ascii 3", `2:8: found "3": want a text in quotes`},
		{".func f\n.args x32", `2:7: found "x32": want a type such as i32 or f32*`},
		{"nop %", `1:5: unexpected character '%'`},
	} {
		_, err := Assemble("t.s", []byte(c[0]))
		require.Error(t, err, c[0])
		require.Contains(t, err.Error(), "t.s:"+c[1], c[0])
	}
	_, err := Assemble("t.s", []byte("a b\nnop\nc d\n"))
	require.EqualError(t, err, "t.s:1:1: a: unknown instruction\nt.s:3:1: c: unknown instruction")
}

func FuzzAssemble(f *testing.F) {
	f.Add("x: { vadd.f32 v1, v2, v3 ?m1.z ; ld.i8 s1, [s2+8] ; @!p1 addi s4, s4, 1 }\n.data\n.quad x, 'a', f32(1e-3)\n.asciz \"s\\n\"")
	f.Add(".func f\n adr s1, t\n.rodata\n t: .float 1, -inf\n.align 64\n.space 3, 7\n.bss\n.space 9")
	f.Fuzz(func(t *testing.T, src string) {
		if p, err := Assemble("f.s", []byte(src)); err == nil {
			for at := 0; at < len(p.Text); {
				_, n, err := DecodePacket(p.Text[at:])
				require.NoError(t, err)
				at += n
			}
		}
	})
}

// Random words decode to what encodes to the same words, or are refused.
func FuzzDecode(f *testing.F) {
	r := rand.New(rand.NewPCG(1, 1))
	for i := 1; i < len(Table); i++ {
		in := sample(f, r, Op(i))
		w, x, _ := Encode(&in)
		f.Add(w, x)
	}
	f.Fuzz(func(t *testing.T, w, x uint64) { checkDecode(t, w, x) })
}

func checkDecode(t testing.TB, w, x uint64) bool {
	in, n, err := Decode([]uint64{w, x})
	if err != nil {
		return false
	}
	w2, x2, err := Encode(&in)
	if err != nil || w2 != w || n == 2 && x2 != x || n != in.Words() {
		t.Fatalf("%016x %016x decodes to %v, which encodes to %016x %016x %v", w, x, in, w2, x2, err)
	}
	return true
}

// The same with words near valid ones, of which enough are valid.
func TestDecodeRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	valid := 0
	for i := range 200000 {
		w, x := r.Uint64(), r.Uint64()>>uint(17*r.IntN(2))
		if i%2 == 0 {
			in := sample(t, r, Op(1+r.IntN(len(Table)-1)))
			w, x, _ = Encode(&in)
			for range 1 + r.IntN(2) {
				w ^= 1 << r.IntN(64)
			}
		}
		if checkDecode(t, w, x) {
			valid++
		}
	}
	require.Greater(t, valid, 10000)
	for op := len(Table); op < 512; op++ {
		_, _, err := Decode([]uint64{uint64(op) << 54, 0})
		require.ErrorContains(t, err, "no such instruction")
	}
	_, _, err := Decode([]uint64{0})
	require.ErrorContains(t, err, "no such instruction")
}
