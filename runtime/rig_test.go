package runtime_test

import (
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// The conformance suite runs on every transport: so far there is the embedded one.
func transport(slice uint64) uapi.Transport {
	return runtime.Embedded(runtime.Config{Machine: isa.Default(), Slice: slice})
}

func open(t testing.TB, tr uapi.Transport) *runtime.Device {
	d, err := runtime.OpenOn(tr, 0)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, d.Close()) })
	return d
}

func newContext(t testing.TB, d *runtime.Device, a runtime.ContextArgs) *runtime.Context {
	if a.Timeout == 0 {
		a.Timeout = 20 * time.Second
	}
	c, err := d.NewContext(a)
	require.NoError(t, err)
	return c
}

// fn is a function of a test program, one instruction a packet.
type fn struct {
	name string
	code []isa.Inst
}

// functions of the test program. Branches count words, and every instruction is one.
var functions = []fn{
	// inc(s1: *i64, s2: n): adds 1 to *s1, n times.
	{"inc", []isa.Inst{
		{Op: isa.OpLd, Type: isa.I64, Dst: 3, A: 1},
		{Op: isa.OpAddi, Type: isa.I64, Dst: 3, A: 3, Imm: 1},
		{Op: isa.OpSt, Type: isa.I64, Dst: 3, A: 1},
		{Op: isa.OpDbnz, Dst: 2, Imm: -3},
		{Op: isa.OpMov, Dst: 1, A: 3},
		{Op: isa.OpRet, A: 30},
	}},
	// twice(s1, s2): inc, called two times.
	{"twice", []isa.Inst{
		{Op: isa.OpMov, Dst: 20, A: 30},
		{Op: isa.OpMov, Dst: 19, A: 1},
		{Op: isa.OpMov, Dst: 21, A: 2},
		{Op: isa.OpCall, Dst: 30, Imm: -9},
		{Op: isa.OpMov, Dst: 1, A: 19},
		{Op: isa.OpMov, Dst: 2, A: 21},
		{Op: isa.OpCall, Dst: 30, Imm: -12},
		{Op: isa.OpRet, A: 20},
	}},
	{"spin", []isa.Inst{{Op: isa.OpNop}, {Op: isa.OpJ, Imm: -1}}},
	{"null", []isa.Inst{{Op: isa.OpLd, Type: isa.I64, Dst: 3, A: 0, Imm: 8}, {Op: isa.OpRet, A: 30}}},
	{"load", []isa.Inst{{Op: isa.OpLd, Type: isa.I64, Dst: 1, A: 1}, {Op: isa.OpRet, A: 30}}},
	{"store", []isa.Inst{{Op: isa.OpSt, Type: isa.I64, Dst: 2, A: 1}, {Op: isa.OpRet, A: 30}}},
	{"jump", []isa.Inst{{Op: isa.OpJr, A: 1}}},
	{"stop", []isa.Inst{{Op: isa.OpTrap, Imm: 7}}},
	{"check", []isa.Inst{{Op: isa.OpCmpi, Type: isa.I64, Dst: 1, A: 0, Imm: 1}, {Op: isa.OpAssert, A: 1, Imm: 9}}},
	{"recurse", []isa.Inst{
		{Op: isa.OpAddi, Type: isa.I64, Dst: 31, A: 31, Imm: -16},
		{Op: isa.OpSt, Type: isa.I64, Dst: 30, A: 31},
		{Op: isa.OpCall, Dst: 30, Imm: -2},
	}},
	// table(s1: slot of .data): returns what the relocated word in .data points to.
	{"where", []isa.Inst{{Op: isa.OpLd, Type: isa.I64, Dst: 1, A: 1}, {Op: isa.OpLd, Type: isa.I64, Dst: 1, A: 1}, {Op: isa.OpRet, A: 30}}},
	{"ids", []isa.Inst{
		{Op: isa.OpStx, Type: isa.I64, Dst: 18, A: 1, B: 17, Imm: 3},
		{Op: isa.OpMov, Dst: 1, A: 17},
		{Op: isa.OpRet, A: 30},
	}},
	// same(s1) returns its argument.
	{"same", []isa.Inst{{Op: isa.OpRet, A: 30}}},
}

// testProgram assembles the functions.
func testProgram(t testing.TB) *object.Program {
	p := &object.Program{Name: "t.elf", Rodata: make([]byte, 64), Data: make([]byte, 16), Bss: 64}
	binary.LittleEndian.PutUint64(p.Rodata[8:], 4711)
	p.Relocs = []object.Reloc{{Off: 8, Section: object.Rodata, Addend: 8}}
	p.Symbols = []object.Symbol{
		{Name: "table", Section: object.Data, Value: 8, Size: 8, Kind: object.Object},
		{Name: "konst", Section: object.Rodata, Value: 8, Size: 8, Kind: object.Object},
	}
	line := 1
	for _, f := range functions {
		start := uint64(len(p.Text))
		for _, in := range f.code {
			in.End = true
			w, _, err := isa.Encode(&in)
			require.NoError(t, err, "%s: %+v", f.name, in)
			p.Lines = append(p.Lines, object.Line{Addr: uint64(len(p.Text)), File: "t.s", Line: line, Col: 2})
			p.Text = binary.LittleEndian.AppendUint64(p.Text, w)
			line++
		}
		p.Symbols = append(p.Symbols, object.Symbol{
			Name: f.name, Section: object.Text, Value: start, Size: uint64(len(p.Text)) - start, Kind: object.Func, Global: true,
		})
	}
	p.Meta = object.Meta{Format: object.FormatVersion, ISA: isa.Version, StackBytes: 8192, Functions: []object.Function{
		{Name: "inc", Args: []object.Arg{{Name: "p", Type: "i64*", Dir: "inout"}, {Name: "n", Type: "i64"}}, Ret: "i64"},
	}}
	return p
}

func testELF(t testing.TB) []byte {
	b, err := testProgram(t).Encode()
	require.NoError(t, err)
	return b
}

// job is a context with the test program and a buffer of a page.
type job struct {
	t    testing.TB
	ctx  *runtime.Context
	prog *runtime.Program
	buf  *runtime.Buffer
	q    *runtime.Queue
}

func newJob(t testing.TB, d *runtime.Device, a runtime.ContextArgs) *job {
	j := &job{t: t, ctx: newContext(t, d, a)}
	var err error
	j.prog, err = j.ctx.Load("t.elf", testELF(t))
	require.NoError(t, err)
	j.buf, err = j.ctx.Alloc(4096)
	require.NoError(t, err)
	j.q, err = j.ctx.NewQueue()
	require.NoError(t, err)
	return j
}

func (j *job) inc(n uint64) runtime.Packet {
	return runtime.Launch(j.prog, runtime.LaunchArgs{Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", j.buf), runtime.I64(int64(n))}})
}

func (j *job) count() uint64 { return binary.LittleEndian.Uint64(j.buf.Bytes()) }

func (j *job) run(entry string, args ...uint64) (runtime.Result, error) {
	a := runtime.LaunchArgs{Entry: entry, Fuel: 1_000_000}
	for _, v := range args {
		a.Args = append(a.Args, runtime.Word(v))
	}
	return j.ctx.Run(j.prog, a)
}
