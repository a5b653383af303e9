package bench

import (
	"fmt"
	"math"
	"slices"
	"time"

	"gonum.org/v1/gonum/stat"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// Kernel is one generated program of the codegen suite: a StableHLO function that the compiler gets as text.
type Kernel struct {
	Name, Text string
}

// Result is what a kernel cost. The bound comes from shapes and the instruction table alone.
type Result struct {
	Name       string  `json:"name"`
	Cycles     uint64  `json:"cycles"`
	Bound      int64   `json:"bound"`
	Ratio      float64 `json:"ratio"`
	Binds      string  `json:"binds"`
	MACUtil    float64 `json:"mac_util"`
	DMABytes   uint64  `json:"dma_bytes"`
	Compulsory uint64  `json:"compulsory_bytes"` // each distinct byte of operands and results once
	Spills     int64   `json:"spill_bytes"`      // in the code
	Words      uint64  `json:"words"`
	MACs       int64   `json:"macs"`
	CompileMs  float64 `json:"compile_ms"`
	EmulateMs  float64 `json:"emulate_ms"` // median of three
}

// Suite is the kernels of the codegen suite, in order.
func Suite() []Kernel {
	var ks []Kernel
	add := func(name, text string) { ks = append(ks, Kernel{name, text}) }
	for _, t := range []struct{ in, out, name string }{{"i8", "i32", "s8"}, {"bf16", "f32", "bf16"}, {"f32", "f32", "f32"}} {
		for _, n := range []int{64, 128, 256, 512, 1024} {
			add(fmt.Sprintf("gemm/%s/%d", t.name, n), gemm(n, n, n, t.in, t.out))
		}
		for _, m := range []int{1, 4, 16} {
			add(fmt.Sprintf("gemm/%s/%dx1024x1024", t.name, m), gemm(m, 1024, 1024, t.in, t.out))
		}
	}
	for _, c := range []struct{ hw, c, o, k, s int }{ // the distinct convolutions of ResNet-50
		{224, 3, 64, 7, 2},
		{56, 64, 64, 1, 1},
		{56, 64, 64, 3, 1},
		{56, 64, 256, 1, 1},
		{56, 256, 64, 1, 1},
		{56, 256, 128, 1, 1},
		{56, 128, 128, 3, 2},
		{28, 128, 512, 1, 1},
		{56, 256, 512, 1, 2},
		{28, 512, 128, 1, 1},
		{28, 128, 128, 3, 1},
		{28, 512, 256, 1, 1},
		{28, 256, 256, 3, 2},
		{14, 256, 1024, 1, 1},
		{28, 512, 1024, 1, 2},
		{14, 1024, 256, 1, 1},
		{14, 256, 256, 3, 1},
		{14, 1024, 512, 1, 1},
		{14, 512, 512, 3, 2},
		{7, 512, 2048, 1, 1},
		{14, 1024, 2048, 1, 2},
		{7, 2048, 512, 1, 1},
		{7, 512, 512, 3, 1},
	} {
		add(fmt.Sprintf("conv/%dx%d/%d-%d/k%ds%d", c.hw, c.hw, c.c, c.o, c.k, c.s), conv(c.hw, c.c, c.o, c.k, c.s, 1))
	}
	for _, c := range []int{32, 128, 512} {
		add(fmt.Sprintf("depthwise/56x56/%d", c), conv(56, c, c, 3, 1, c))
	}
	const n = 1 << 20
	add("elementwise/add", unary(n, "%1 = stablehlo.add %0, %0 : T"))
	add("elementwise/gelu", unary(n, `%h = stablehlo.constant dense<0.5> : T
  %r = stablehlo.constant dense<0.70710677> : T
  %o = stablehlo.constant dense<1.0> : T
  %2 = stablehlo.multiply %0, %r : T
  %3 = chlo.erf %2 : T -> T
  %4 = stablehlo.add %3, %o : T
  %5 = stablehlo.multiply %0, %h : T
  %1 = stablehlo.multiply %5, %4 : T`))
	add("reduce/rows", fold(1024, 1024, 1))
	add("reduce/columns", fold(1024, 1024, 0))
	add("softmax/1024x1024", softmax(1024, 1024))
	add("transpose/1024x1024", transpose(1024, 1024))
	add("attention/8x128x64", attention(8, 128, 64))
	add("attention/8x512x64", attention(8, 512, 64))
	return ks
}

// RunKernel compiles a kernel, runs it on seeded inputs, compares with the interpreter, and only then tells figures.
func RunKernel(k Kernel) (*Result, error) {
	m, err := ir.Parse(k.Name+".mlir", []byte(k.Text))
	if err != nil {
		return nil, err
	}
	if err := ir.Verify(m); err != nil {
		return nil, err
	}
	var args []*ir.Dense
	for i, a := range m.Func("main").Args() {
		args = append(args, seeded(a.Type, uint64(i)+1))
	}
	want, err := interp.New(m).Call("main", args)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	bin, err := godwit.CompileBytes(k.Name+".mlir", []byte(k.Text), godwit.Options{})
	if err != nil {
		return nil, err
	}
	r := &Result{Name: k.Name, CompileMs: ms(time.Since(start))}
	dev, err := godwit.Open()
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	model, err := dev.Load(bin)
	if err != nil {
		return nil, err
	}
	var times []float64
	var st *godwit.Stats
	for range 3 {
		start = time.Now()
		var got []*godwit.Tensor
		if got, st, err = model.Run(args...); err != nil {
			return nil, err
		}
		times = append(times, ms(time.Since(start)))
		for i := range got {
			if _, err := interp.Tolerance(1e-3, tolerance(want[i])).Compare(got[i], want[i]); err != nil {
				return nil, fmt.Errorf("%s: result %d: %w", k.Name, i, err)
			}
		}
	}
	slices.Sort(times)
	r.EmulateMs = stat.Quantile(.5, stat.Empirical, times, nil)
	r.Cycles, r.Words, r.DMABytes = st.Cycles, st.Total.Words, st.Total.DMARead+st.Total.DMAWritten
	mach := isa.Default()
	units := map[string]int64{}
	for _, g := range bin.Object.Meta.Regions {
		b := g.Bound
		r.Bound += max(b.MAC, b.Vector, b.Load, b.Store, b.DMA)
		r.MACs += g.MACs
		r.Spills += g.Spills
		for n, c := range map[string]int64{"matrix": b.MAC, "vector": b.Vector, "load": b.Load, "store": b.Store, "dma": b.DMA} {
			units[n] += c
		}
	}
	for _, n := range []string{"matrix", "vector", "load", "store", "dma"} {
		if r.Binds == "" || units[n] > units[r.Binds] {
			r.Binds = n
		}
	}
	r.Compulsory = uint64(units["dma"]) * uint64(mach.DMALineBytes)
	r.Ratio = float64(r.Bound) / float64(max(r.Cycles, 1))
	if r.Ratio > 1 {
		return nil, fmt.Errorf("%s: %d cycles beat the bound of %d: one of them is wrong", k.Name, r.Cycles, r.Bound)
	}
	var mma uint64
	for _, n := range st.Total.Mma {
		mma += n
	}
	r.MACUtil = float64(mma) * float64(mach.MatrixCycles) / float64(max(r.Cycles, 1))
	return r, nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// tolerance is absolute, and grows with the largest value: sums of many terms cancel.
func tolerance(d *ir.Dense) float64 {
	if !d.DType().IsFloat() {
		return 0
	}
	top := 0.0
	for i := range d.Len() {
		top = math.Max(top, math.Abs(d.Float(i)))
	}
	return 1e-5 * top
}

// seeded fills a tensor from a linear congruential sequence: floats in [−1, 1) on a grid of 2⁻⁸, integers of all bits.
func seeded(t ir.Type, seed uint64) *ir.Dense {
	d := ir.NewDense(t)
	for i := range d.Len() {
		seed = seed*6364136223846793005 + 1442695040888963407
		if t.DType.IsFloat() {
			d.SetFloat(i, float64(int64(seed>>55))/256-1)
		} else {
			d.SetBits(i, seed>>32)
		}
	}
	return d
}
