package amd64

import (
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "have Go's assembler write testdata/bytes.txt anew")

// cases are instructions as Go's assembler writes them, and as this package encodes them. Displacements and numbers are such that the assembler has no shorter form.
func cases() map[string]func(c *Code) {
	m := map[string]func(c *Code){}
	add := func(text string, f func(c *Code)) { m[text] = f }
	names := [...]string{"AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"}
	const far = 0x12345
	for _, r := range []Reg{RCX, RBX, RSI, R8, R12, R13, R15} {
		n := names[r]
		for _, b := range []Reg{RAX, RSP, RBP, R10, R12, R13} {
			mem, at := fmt.Sprintf("%d(%s)", far, names[b]), Mem{b, far}
			add("MOVQ "+mem+", "+n, func(c *Code) { c.Load(r, at) })
			add("MOVQ "+n+", "+mem, func(c *Code) { c.Store(at, r) })
			add("LEAQ "+mem+", "+n, func(c *Code) { c.Address(r, at) })
			add("MOVB $7, "+mem, func(c *Code) { c.Store8(at, 7) })
			add("CMPB "+mem+", $7", func(c *Code) { c.Compare8(at, 7) })
			add("JMP "+mem, func(c *Code) { c.JumpMem(at) })
			add("PREFETCHT0 "+mem, func(c *Code) { c.Prefetch(at) })
			for op, o := range map[string]Op{"ADDQ": Add, "ORQ": Or, "ANDQ": And, "SUBQ": Sub, "XORQ": Xor, "IMULQ": Mul} {
				add(op+" "+mem+", "+n, func(c *Code) { c.DoMem(o, r, at) })
			}
			add("CMPQ "+n+", "+mem, func(c *Code) { c.DoMem(Compare, r, at) })
		}
		for op, o := range map[string]Op{"ADDQ": Add, "ORQ": Or, "ANDQ": And, "SUBQ": Sub, "XORQ": Xor} {
			add(op+" $-74565, "+n, func(c *Code) { c.DoImm(o, r, -74565) })
		}
		add("CMPQ "+n+", $74565", func(c *Code) { c.DoImm(Compare, r, 74565) })
		add("IMULQ R9, "+n, func(c *Code) { c.Do(Mul, r, R9) })
		add("MOVLQSX "+n+", R9", func(c *Code) { c.Extend32(R9, r) })
		add("MOVQ $0x123456789abcdef, "+n, func(c *Code) { c.Set(r, 0x123456789abcdef) })
		add("SHLQ $9, "+n, func(c *Code) { c.ShiftLeft(r, 9) })
		add("SHRQ $9, "+n, func(c *Code) { c.ShiftRight(r, 9) })
		add("SARQ $9, "+n, func(c *Code) { c.ShiftRightSigned(r, 9) })
		add("TESTL $74565, "+n, func(c *Code) { c.Test(r, 74565) })
		add("JMP "+n, func(c *Code) { c.JumpReg(r) })
		add("VPBROADCASTQ "+n+", Y17", func(c *Code) { c.FillHalf(17, r) })
		add("VPBROADCASTQ "+n+", Z9", func(c *Code) { c.Fill(9, r) })
		add("VPBROADCASTD "+n+", K2, Z25", func(c *Code) { c.Fill32(25, r, 2) })
	}
	for _, v := range [][3]Vec{{0, 1, 2}, {7, 8, 15}, {16, 9, 31}, {31, 16, 3}, {12, 24, 20}} {
		d, a, b := v[0], v[1], v[2]
		for op, o := range map[string]VecOp{
			"VADDPS": AddPS, "VSUBPS": SubPS, "VMULPS": MulPS, "VDIVPS": DivPS, "VFMADD231PS": FMA231PS, "VFMADD213PS": FMA213PS, "VFNMADD231PS": FNMA231PS, "VFMADD132PS": FMA132PS, "VFNMADD132PS": FNMA132PS,
			"VFNMADD213PS": FNMA213PS, "VPADDD": AddD, "VPSUBD": SubD, "VPMULLD": MulD, "VPMINSD": MinSD, "VPMAXSD": MaxSD, "VPMINUD": MinUD,
			"VPMAXUD": MaxUD, "VPADDQ": AddQ, "VPANDQ": AndQ, "VPORQ": OrQ, "VPXORQ": XorQ,
		} {
			add(fmt.Sprintf("%s Z%d, Z%d, Z%d", op, b, a, d), func(c *Code) { c.Vec(o, d, a, b) })
		}
		add(fmt.Sprintf("VRANGEPS $5, Z%d, Z%d, Z%d", b, a, d), func(c *Code) { c.VecImm(RangePS, d, a, b, 5) })
		add(fmt.Sprintf("VMOVAPS Z%d, Z%d", b, d), func(c *Code) { c.MoveVec(d, b) })
		add(fmt.Sprintf("VCMPPS $3, Z%d, Z%d, K2", b, a), func(c *Code) { c.Unordered(2, a, b) })
		add(fmt.Sprintf("VCMPPS $7, Z%d, Z%d, K1, K1", b, a), func(c *Code) { c.Ordered(1, 1, a, b) })
		add(fmt.Sprintf("VCMPPS $7, Z%d, Z%d, K6", b, a), func(c *Code) { c.Ordered(6, 0, a, b) })
		for _, base := range []Reg{RAX, RSP, R12, R13} {
			mem, at := fmt.Sprintf("%d(%s)", far, names[base]), Mem{base, far}
			add(fmt.Sprintf("VFMADD132PS %s, Z%d, Z%d", mem, a, d), func(c *Code) { c.VecMem(FMA132PS, d, a, at) })
			add(fmt.Sprintf("VPANDQ %s, Z%d, Z%d", mem, a, d), func(c *Code) { c.VecMem(AndQ, d, a, at) })
			add(fmt.Sprintf("VMOVUPS %s, Z%d", mem, d), func(c *Code) { c.LoadVec(d, at) })
			add(fmt.Sprintf("VMOVUPS Z%d, %s", d, mem), func(c *Code) { c.StoreVec(at, d) })
			add(fmt.Sprintf("VMOVUPS Y%d, %s", d|16, mem), func(c *Code) { c.StoreHalf(at, d|16) })
			add(fmt.Sprintf("VPADDQ %s, Y%d, Y%d", mem, a|16, d), func(c *Code) { c.AddHalf(d, a|16, at) })
			add(fmt.Sprintf("VPCMPUQ.BCST $6, %s, Z%d, K7, K1", mem, a), func(c *Code) { c.CompareLanesTo(CompareUQ, 1, 7, a, LanesAbove, at) })
			add(fmt.Sprintf("VPCMPQ.BCST $1, %s, Z%d, K2", mem, a), func(c *Code) { c.CompareLanesTo(CompareSQ, 2, 0, a, LanesLess, at) })
		}
		add(fmt.Sprintf("VPCMPUQ $1, Z%d, Z%d, K3, K4", b, a), func(c *Code) { c.CompareLanes(CompareUQ, 4, 3, a, LanesLess, b) })
	}
	for _, disp := range []int32{1, 8, -128, 127, 128, 96, 4064, 8064, 8128, -8192, 100} { // some take a byte, of vectors in units of their size
		for _, base := range []Reg{RBX, RSP, RBP, R12, R13} {
			mem, at := fmt.Sprintf("%d(%s)", disp, names[base]), Mem{base, disp}
			add("MOVQ "+mem+", R9", func(c *Code) { c.Load(R9, at) })
			add("MOVB $7, "+mem, func(c *Code) { c.Store8(at, 7) })
			add(fmt.Sprintf("VMOVUPS %s, Z20", mem), func(c *Code) { c.LoadVec(20, at) })
			add(fmt.Sprintf("VMOVUPS Y17, %s", mem), func(c *Code) { c.StoreHalf(at, 17) })
			add(fmt.Sprintf("VPADDQ %s, Y18, Y3", mem), func(c *Code) { c.AddHalf(3, 18, at) })
			add(fmt.Sprintf("VPCMPUQ.BCST $1, %s, Z18, K5", mem), func(c *Code) { c.CompareLanesTo(CompareUQ, 5, 0, 18, LanesLess, at) })
		}
	}
	for _, r := range []Reg{RCX, R9} {
		n := names[r]
		add("ADDQ $-128, "+n, func(c *Code) { c.DoImm(Add, r, -128) })
		add("CMPQ "+n+", $127", func(c *Code) { c.DoImm(Compare, r, 127) })
		add("MOVL $0xfedcba98, "+n, func(c *Code) { c.Set(r, 0xfedcba98) })
		add("MOVL $1, "+n, func(c *Code) { c.Set(r, 1) })
		add("MOVQ $-5, "+n, func(c *Code) { c.Set(r, -5) })
	}
	for k := range Mask(7) {
		add(fmt.Sprintf("KANDW K%d, K%d, K%d", k+1, 7-k, 7-k), func(c *Code) { c.AndMask(7-k, k+1) })
		add(fmt.Sprintf("KORW K%d, K%d, K%d", k+1, 7-k, 7-k), func(c *Code) { c.OrMask(7-k, k+1) })
		add(fmt.Sprintf("KXORW K%d, K%d, K%d", k+1, k+1, k+1), func(c *Code) { c.ClearMask(k + 1) })
		add(fmt.Sprintf("KMOVW BX, K%d", k+1), func(c *Code) { c.SetMask(k+1, RBX) })
		add(fmt.Sprintf("KORTESTW K%d, K%d", k+1, k+1), func(c *Code) { c.OnesTest(k + 1) })
	}
	return m
}

// TestBytes compares with what Go's assembler makes of the same instructions.
func TestBytes(t *testing.T) {
	cs := cases()
	const file = "testdata/bytes.txt"
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(assembled(t, cs)), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	n := 0
	for line := range strings.Lines(string(want)) {
		b, text, _ := strings.Cut(strings.TrimSpace(line), "\t")
		f := cs[text]
		require.NotNil(t, f, text)
		var c Code
		f(&c)
		require.Equal(t, b, hex.EncodeToString(c.Finish()), text)
		n++
	}
	require.Len(t, cs, n)
}

// assembled is a line for each case, sorted: bytes, and the instruction.
func assembled(t *testing.T, cs map[string]func(*Code)) string {
	var texts []string
	for text := range cs {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	var src strings.Builder
	for i, text := range texts {
		fmt.Fprintf(&src, "TEXT f%d(SB), 4, $0\n\t%s\n", i, text)
	}
	in := filepath.Join(t.TempDir(), "x.s")
	require.NoError(t, os.WriteFile(in, []byte(src.String()), 0o644))
	cmd := exec.Command("go", "tool", "asm", "-S", "-p", "x", "-o", in+".o", in)
	cmd.Env = append(os.Environ(), "GOARCH=amd64")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	var lines strings.Builder
	hexes := regexp.MustCompile(`(?m)^\t0x0000 ((?:[0-9a-f]{2} )+)`).FindAllStringSubmatch(string(out), -1)
	require.Len(t, hexes, len(texts))
	for i, h := range hexes {
		fmt.Fprintf(&lines, "%s\t%s\n", strings.ReplaceAll(h[1], " ", ""), texts[i])
	}
	return lines.String()
}

// TestLabels jumps forwards and backwards.
func TestLabels(t *testing.T) {
	var c Code
	a, b := c.Label(), c.Label()
	c.Bind(a)
	c.JumpIf(Equal, b)
	c.Jump(a)
	c.AddressOf(R13, a)
	c.Bind(b)
	require.Equal(t, "0f840c000000"+"e9f5ffffff"+"4c8d2deeffffff", hex.EncodeToString(c.Finish()))
}
