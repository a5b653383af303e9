package bench

import (
	"fmt"
	goruntime "runtime"
	"slices"
	"strings"
	"time"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/bench/internal/peak"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// EmulatorCase is a program that shows how fast the emulator does one kind of work.
type EmulatorCase struct {
	Name  string
	Unit  string  // what is counted: word, op, mma, byte
	Units float64 // in a run
	MACs  float64 // of a unit, if it multiplies
	Peak  float64 // MACs of a lane in a multiply-add of the host's width, which the peak rate is measured in
	Cores int
	Text  string // assembly, or else
	Model string // StableHLO
}

// EmulatorResult is what a case cost on the host.
type EmulatorResult struct {
	Name    string  `json:"name"`
	Kernels string  `json:"kernels"`
	Timing  string  `json:"timing"`
	Threads int     `json:"threads"`
	Unit    string  `json:"unit"`
	Ns      float64 `json:"ns_per_unit"` // least of the rounds
	Median  float64 `json:"ns_per_unit_median"`
	Rate    float64 `json:"rate"` // with RateOf: M words/s, GMAC/s, GB/s
	RateOf  string  `json:"rate_of"`
	Peak    float64 `json:"of_peak,omitempty"` // share of the host's peak multiply-add rate
	Fused   float64 `json:"fused,omitempty"`   // share of mma that ran in a fused loop
	Cycles  uint64  `json:"cycles,omitempty"`
}

// Rounds of each case, fewer if they take long; the least time counts, as others use the host too.
const (
	emulatorRounds = 7
	emulatorTime   = time.Second
)

// EmulatorSuite is the cases of the emulator suite, in order.
func EmulatorSuite() []EmulatorCase {
	var cs []EmulatorCase
	loop := func(name, unit string, n int, units float64, setup, body string) {
		cs = append(cs, EmulatorCase{Name: name, Unit: unit, Units: units * float64(n), Cores: 1, Text: looped(n, setup, body)})
	}
	var b strings.Builder
	for i := range 15 {
		fmt.Fprintf(&b, "\taddi s%d, s3, %d\n", 4+i, i)
	}
	loop("scalar/independent", "word", 20000, 16, "", b.String())
	loop("scalar/chain", "word", 20000, 16, "", strings.Repeat("\tadd s4, s4, s3\n\txor s4, s4, s3\n\tslli s5, s4, 3\n", 5))
	loop("scalar/memory", "word", 20000, 16, "", strings.Repeat("\tst.i64 s4, [s20]\n\tld.i64 s5, [s20+8]\n\tadd s4, s4, s5\n", 5))
	loop("scalar/branch", "word", 40000, 6, "", "\taddi s4, s4, 1\n\tandi s5, s4, 1\n\tbeq s5, s0, skip\n\taddi s6, s6, 1\n\taddi s6, s6, 1\nskip:\n")
	loop("scalar/float", "word", 20000, 16, "", strings.Repeat("\tfma.f32 s4, s3, s3, s4\n\tfadd.f32 s5, s4, s3\n\tfmul.f64 s6, s6, s3\n", 5))
	for _, v := range []struct{ name, op string }{
		{"add.f32", "vadd.f32 v%d, v1, v2"},
		{"fma.f32", "vfma.f32 v%d, v1, v2, v3"},
		{"max.f32", "vmax.f32 v%d, v1, v2"},
		{"div.f32", "vdiv.f32 v%d, v1, v2"},
		{"exp.f32", "vexp.f32 v%d, v1"},
		{"tanh.f32", "vtanh.f32 v%d, v1"},
		{"erf.f32", "verf.f32 v%d, v1"},
		{"sqrt.f32", "vsqrt.f32 v%d, v2"},
		{"rsqrt.f32", "vrsqrt.f32 v%d, v2"},
		{"log.f32", "vlog.f32 v%d, v2"},
		{"exp2.f32", "vexp2.f32 v%d, v2"},
		{"sin.f32", "vsin.f32 v%d, v2"},
		{"maxnum.f32", "vmaxnum.f32 v%d, v1, v2"},
		{"add.i8", "vadd.i8 v%d, v1, v2"},
		{"add.i32", "vadd.i32 v%d, v1, v2"},
		{"mul.i32", "vmul.i32 v%d, v1, v2"},
		{"add.f16", "vadd.f16 v%d, v1, v2"},
		{"fma.bf16", "vfma.bf16 v%d, v1, v2, v3"},
		{"add.f64", "vadd.f64 v%d, v1, v2"},
		{"masked-fma.f32", "vfma.f32 v%d, v1, v2, v3 ?m1"},
		{"cvt.f32.i32", "vcvt.f32.i32 v%d, v1, 0"},
		{"cvt.bf16.f32", "vcvt.bf16.f32 v%d, v1, 0"},
		{"sel.f32", "vsel.i32 v%d, m1, v1, v2"},
		{"and.i32", "vand.i32 v%d, v1, v2"},
		{"redsum.f32", "vredsum.f32 v%d, v1"},
		{"redsum.i32", "vredsum.i32 v%d, v1"},
		{"dot4.i8", "vdot4.i8 v%d, v1, v2, v3"},
		{"perm.i32", "vperm.i32 v%d, v1, v2"},
		{"slide.i32", "vslide.i32 v%d, v1, v2, 3"},
		{"zip.i8", "vzip.i8 v%d, v1, v2, 0"},
		{"gather.i32", "vldg.i32 v%d, [s20+v4*4]"},
		{"masked-load", "vld.i32 v%d, [s20] ?m1"},
		{"load", "vld.i32 v%d, [s20]"},
		{"store", "vst.i32 v%d, [s21]"},
	} {
		b.Reset()
		for i := range 8 {
			fmt.Fprintf(&b, "\t"+v.op+"\n", 8+i)
		}
		loop("vector/"+v.name, "op", 4000, 8, "\tvld.i32 v1, [s20]\n\tvld.i32 v2, [s20+256]\n\tvld.i32 v3, [s20+512]\n\tli s5, 40\n\tmcnt.i32 m1, s5\n\tvidx.i32 v4, s0\n", b.String())
	}
	types := []struct {
		name       string
		macs, peak float64
	}{{"f32", 16, 1}, {"bf16", 32, 1}, {"f16", 32, 1}, {"i8", 64, 4}}
	for _, t := range types {
		b.Reset()
		for i := range 8 {
			fmt.Fprintf(&b, "\tmma.%s t%d, t0, t1\n", t.name, 2+i)
		}
		loop("mma/"+t.name+"/registers", "mma", 2000, 8, "\ttld t0, [s20], s7, s0\n\ttld t1, [s20], s7, s0\n", b.String())
		cs[len(cs)-1].MACs, cs[len(cs)-1].Peak = 256*t.macs, t.peak
	}
	for _, t := range types {
		cs = append(cs, EmulatorCase{Name: "mma/" + t.name + "/k-loop", Unit: "mma", Units: 4 * kSteps * kBlocks, MACs: 256 * t.macs, Peak: t.peak, Cores: 1, Text: kLoop(t.name)})
	}
	for _, d := range []struct{ name, shape, src, dst string }{
		{"dense", "1, 1, 1, 16384", "0, 0, 0, 4", "0, 0, 0, 4"},
		{"rows", "1, 1, 1024, 16", "0, 0, 128, 4", "0, 0, 64, 4"},
		{"transpose", "1, 1, 256, 64", "0, 0, 4, 1024", "0, 0, 256, 4"},
	} {
		cs = append(cs, EmulatorCase{Name: "dma/" + d.name, Unit: "byte", Units: 65536 * 200, Cores: 1, Text: dma(d.shape, d.src, d.dst)})
	}
	cs = append(cs, EmulatorCase{Name: "gemm/s8/1024", Unit: "mma", Units: 1 << 16, MACs: 1 << 14, Peak: 4, Cores: 1, Model: gemm(1024, 1024, 1024, "i8", "i32")},
		EmulatorCase{Name: "gemm/f32/512", Unit: "mma", Units: 1 << 15, MACs: 1 << 12, Peak: 1, Cores: 1, Model: gemm(512, 512, 512, "f32", "f32")})
	for _, n := range []int{1, 2} {
		cs = append(cs, EmulatorCase{Name: fmt.Sprintf("cores/%d", n), Unit: "mma", Units: 4 * kSteps * kBlocks, MACs: 4096, Peak: 1, Cores: n, Text: kLoop("f32")})
	}
	return cs
}

// looped is a function that does the body n times, with 64 KiB of scratchpad at s20 and s21.
func looped(n int, setup, body string) string {
	return fmt.Sprintf(`	.scratch 131072
	.text
	.global main
	.func main
	li s20, 4096
	li s21, 8192
	li s7, 64
	slli s7, s7, 16
	li s1, %d
%sloop:
%s	dbnz s1, loop
	ret s30
`, n, setup, body)
}

// The K-loop: steps of a block of 2×2 accumulators, 64 bytes of K each, as many blocks as shown, split over the cores.
const (
	kSteps  = 64
	kBlocks = 200
)

func kLoop(typ string) string {
	return fmt.Sprintf(`	.scratch 524288
	.text
	.global main
	.func main
	li s1, %[1]d
	div s1, s1, s18
	li s7, 64
	slli s7, s7, 16                  // rows of 64 bytes
block:	li s20, 4096
	li s21, 135168
	li s2, %[2]d
	{ tzero t4 ; tld t0, [s20], s7, s0 }
	{ tzero t5 ; tld t1, [s20+65536], s7, s0 ; addi s20, s20, 1024 }
	{ tzero t6 ; tld t2, [s21], s7, s0 }
	{ tzero t7 ; tld t3, [s21+65536], s7, s0 ; addi s21, s21, 1024 }
loop:	mma.%[3]s t4, t0, t2
	{ mma.%[3]s t5, t1, t2 ; tld t2, [s21], s7, s0 }
	{ mma.%[3]s t6, t0, t3 ; tld t0, [s20], s7, s0 }
	{ mma.%[3]s t7, t1, t3 ; tld t1, [s20+65536], s7, s0 ; addi s20, s20, 1024 }
	{ tld t3, [s21+65536], s7, s0 ; addi s21, s21, 1024 }
	dbnz s2, loop
	dbnz s1, block
	ret s30
`, kBlocks, kSteps, typ)
}

// dma moves 64 KiB from the buffer in s1 to the scratchpad, 200 times.
func dma(shape, src, dst string) string {
	return fmt.Sprintf(`	.scratch 131072
	.text
	.global main
	.func main
	adr s4, block
	li s5, 4096
	li s6, 200
loop:	dma 0, s4, s1, s5
	dma.wait 0, 0
	dbnz s6, loop
	ret s30
	.rodata
	.align 64
block:	.byte 4, 0, 0, 0, 0, 0, 0, 0
	.quad 0
	.word %s
	.quad %s, %s
	.word 0, 0, 0, 0, 0, 0, 0, 0
`, shape, src, dst)
}

// EmulatorRun is a case on a device, ready to run.
type EmulatorRun struct {
	dev  *runtime.Device
	ctx  *runtime.Context
	prog *runtime.Program
	args []runtime.Arg
	c    EmulatorCase
}

// Open loads a case on a device with these kernels and this timing.
func (c EmulatorCase) Open(kernels string, timing device.Timing) (*EmulatorRun, error) {
	r := &EmulatorRun{c: c}
	elf, err := c.assemble()
	if err != nil {
		return nil, err
	}
	if r.dev, err = runtime.OpenOn(runtime.Embedded(runtime.Config{Machine: isa.Default(), Options: device.Options{Kernels: kernels, Timing: timing}}), 0); err != nil {
		return nil, err
	}
	if r.ctx, err = r.dev.NewContext(runtime.ContextArgs{}); err != nil {
		return nil, err
	}
	if r.prog, err = r.ctx.Load(c.Name, elf); err != nil {
		return nil, err
	}
	// A model takes a table of addresses and an arena; assembly takes a buffer.
	const size = 16 << 20
	buf, err := r.ctx.Alloc(size)
	if err != nil {
		return nil, err
	}
	r.args = []runtime.Arg{runtime.Word(buf.Addr), runtime.Word(buf.Addr + size/2)}
	if c.Model != "" {
		for i := range 8 {
			putAddr(buf.Bytes()[8*i:], buf.Addr+4096+uint64(i)*(size/8))
		}
	}
	return r, nil
}

func putAddr(b []byte, v uint64) {
	for i := range 8 {
		b[i] = byte(v >> (8 * i))
	}
}

func (c EmulatorCase) assemble() ([]byte, error) {
	if c.Model != "" {
		bin, err := godwit.CompileBytes(c.Name+".mlir", []byte(c.Model), godwit.Options{})
		if err != nil {
			return nil, err
		}
		return bin.ELF, nil
	}
	a, err := isa.Assemble(c.Name, []byte(c.Text))
	if err != nil {
		return nil, err
	}
	p, err := object.FromAssembly(a)
	if err != nil {
		return nil, err
	}
	return p.Encode()
}

// Run runs the program once.
func (r *EmulatorRun) Run() (runtime.Result, error) {
	return r.ctx.Run(r.prog, runtime.LaunchArgs{Entry: "main", Cores: r.c.Cores, Args: r.args})
}

// Close gives the device back.
func (r *EmulatorRun) Close() error { return r.dev.Close() }

// Timings are the ways of counting cycles that the suite compares.
var Timings = []struct {
	Name string
	T    device.Timing
}{{"on", device.TimingFast}, {"off", device.TimingOff}}

// RunEmulator measures a case: with one host thread a core, the least time of several rounds.
func RunEmulator(c EmulatorCase, kernels string, timing device.Timing) (*EmulatorResult, error) {
	defer goruntime.GOMAXPROCS(goruntime.GOMAXPROCS(c.Cores))
	r, err := c.Open(kernels, timing)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Name, err)
	}
	defer r.Close()
	res := &EmulatorResult{Name: c.Name, Kernels: kernels, Threads: c.Cores, Unit: c.Unit}
	for _, t := range Timings {
		if t.T == timing {
			res.Timing = t.Name
		}
	}
	var ns []float64
	begin := time.Now()
	for i := range emulatorRounds + 1 {
		if len(ns) > 1 && time.Since(begin) > emulatorTime {
			break
		}
		start := time.Now()
		out, err := r.Run()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Name, err)
		}
		if i == 0 {
			continue // decodes and fills caches
		}
		ns = append(ns, float64(time.Since(start).Nanoseconds())/c.Units)
		res.Cycles = out.Cycles
		if n := out.Total.Mma; n != [device.NumMmaKinds]uint64{} {
			res.Fused = float64(out.Total.MmaFused) / float64(n[0]+n[1]+n[2]+n[3])
		}
	}
	res.Ns, res.Median = slices.Min(ns), Median(ns)
	switch {
	case c.MACs > 0:
		res.Rate, res.RateOf = c.MACs/res.Ns, "GMAC/s"
		if p := hostPeak(kernels); p > 0 {
			res.Peak = res.Rate / (p * c.Peak * float64(c.Cores))
		}
	case c.Unit == "byte":
		res.Rate, res.RateOf = 1/res.Ns, "GB/s"
	default:
		res.Rate, res.RateOf = 1e3/res.Ns, "M "+c.Unit+"s/s"
	}
	return res, nil
}

// hostPeak is the host's rate of f32 multiply-adds with the vectors of a kernel set, in G a second.
func hostPeak(kernels string) float64 {
	return peak.FMA(map[string]int{"avx512": 512, "avx2": 256}[kernels]) / 1e9
}
