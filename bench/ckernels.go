package bench

import (
	le "encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/runtime"
)

// CKernel is a kernel of frontend/llvmir/testdata/six/six.c on buffers of about a million elements, as clang 19 leaves it at -O2 with
// -ffast-math (fast.ll) or without (strict.ll).
type CKernel struct {
	Func, File string
	Ints       []int   // arguments in front
	Scale      bool    // a float follows
	Bufs       []int   // elements of the buffers, the last one written unless the result is what counts
	Bound      float64 // cycles: 64 bytes a cycle for each byte once, one vector operation a cycle, or one adder
	What       string  // the bound is made of
	Floor      float64 // of the ratio: what is reached, so that nothing gets worse unseen
	want       func(k *CKernel, bufs [][]float32) (out, tol []float64)
}

// Name tells the kernel from the others.
func (k *CKernel) Name() string {
	s := k.Func + "/" + k.File
	for _, n := range k.Ints {
		s += fmt.Sprintf("/%d", n)
	}
	return s
}

const million = 1 << 20

// CKernels is the suite of kernels in C.
var CKernels = []CKernel{
	{"saxpy", "fast", []int{million}, true, []int{million, million}, 12 * million / 64, "DRAM", .95, wantSaxpy},
	{"dot", "fast", []int{million}, false, []int{million, million}, 8 * million / 64, "DRAM", .95, wantDot},
	{"dot", "strict", []int{million}, false, []int{million, million}, 4 * million, "one adder, in order", .85, wantDot},
	{"gelu", "fast", []int{million}, false, []int{million, million}, 12 * million / 64, "12 vector operations", .85, wantGelu},
	{"stencil", "fast", []int{1024, 1024}, false, []int{million, million}, 8 * million / 64, "DRAM", .95, wantStencil},
	{"softmax", "fast", []int{64, 16384}, false, []int{million, million}, 8 * million / 64, "DRAM", .82, wantSoftmax},
	{"softmax", "fast", []int{1024, 1024}, false, []int{million, million}, 8 * million / 64, "DRAM", .80, wantSoftmax},
	{"matmul", "fast", []int{128, 128, 128}, false, []int{1 << 14, 1 << 14, 1 << 14}, 128 * 128 * 128 / 64, "fused products", .62, wantMatmul},
	{"matmul", "fast", []int{256, 256, 256}, false, []int{1 << 16, 1 << 16, 1 << 16}, 256 * 256 * 256 / 64, "fused products", .80, wantMatmul},
	{"matmul", "strict", []int{256, 256, 256}, false, []int{1 << 16, 1 << 16, 1 << 16}, 2 * 256 * 256 * 256 / 64, "products and sums", .90, wantMatmul},
	{"matmul", "strict", []int{128, 128, 128}, false, []int{1 << 14, 1 << 14, 1 << 14}, 2 * 128 * 128 * 128 / 64, "products and sums", .80, wantMatmul},
}

// CResult is what a kernel took.
type CResult struct {
	Name   string  `json:"name"`
	Cycles uint64  `json:"cycles"`
	Bound  float64 `json:"bound"`
	Ratio  float64 `json:"ratio"`
	What   string  `json:"what"`
}

// RunCKernel compiles a kernel from the repository at root, runs it, and compares what it leaves with the same in doubles, before
// it tells its cycles.
func RunCKernel(root string, k *CKernel) (*CResult, error) {
	dev, err := godwit.Open(godwit.DeviceOptions{})
	if err != nil {
		return nil, err
	}
	defer dev.Close()
	file := filepath.Join(root, "frontend", "llvmir", "testdata", "six", k.File+".ll")
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	bin, err := godwit.CompileBytes(file, text, godwit.Options{})
	if err != nil {
		return nil, err
	}
	ctx, err := dev.NewContext(runtime.ContextArgs{})
	if err != nil {
		return nil, err
	}
	defer ctx.Close()
	prog, err := ctx.Load(k.File, bin.ELF)
	if err != nil {
		return nil, err
	}
	la := runtime.LaunchArgs{Entry: k.Func}
	for _, n := range k.Ints {
		la.Args = append(la.Args, runtime.Word(uint64(n)))
	}
	if k.Scale {
		la.Args = append(la.Args, runtime.Word(uint64(math.Float32bits(scale))))
	}
	rng := rand.New(rand.NewPCG(1, 1))
	var bufs [][]float32
	var bytes []byte // of the last buffer
	for _, n := range k.Bufs {
		buf, err := ctx.Alloc(uint64(4 * n))
		if err != nil {
			return nil, err
		}
		v := make([]float32, n)
		bytes = buf.Bytes()
		for i := range v {
			v[i] = 4*rng.Float32() - 2
			le.LittleEndian.PutUint32(bytes[4*i:], math.Float32bits(v[i]))
		}
		bufs = append(bufs, v)
		la.Args = append(la.Args, runtime.Word(buf.Addr))
	}
	res, err := ctx.Run(prog, la)
	if err != nil {
		return nil, err
	}
	want, tol := k.want(k, bufs)
	got := func(i int) uint32 { return le.LittleEndian.Uint32(bytes[4*i:]) }
	if len(want) == 1 {
		got = func(int) uint32 { return uint32(res.Cores[0].Return) }
	}
	for i, w := range want {
		if g := float64(math.Float32frombits(got(i))); !(math.Abs(g-w) <= tol[i]) {
			return nil, fmt.Errorf("%s: element %d is %v, not %v within %v", k.Name(), i, g, w, tol[i])
		}
	}
	return &CResult{k.Name(), res.Cycles, k.Bound, k.Bound / float64(res.Cycles), k.What}, nil
}

const (
	scale = float32(2.5)
	eps   = 1.0 / (1 << 23)
)

// each computes elements one by one, right to some units of the sum of what they are made of.
func each(n int, units float64, of func(i int) (value, made float64)) (out, tol []float64) {
	out, tol = make([]float64, n), make([]float64, n)
	for i := range out {
		v, made := of(i)
		out[i], tol[i] = v, units*eps*made
	}
	return out, tol
}

func wantSaxpy(_ *CKernel, b [][]float32) (out, tol []float64) {
	return each(len(b[1]), 2, func(i int) (float64, float64) {
		p, q := float64(scale)*float64(b[0][i]), float64(b[1][i])
		return p + q, math.Abs(p) + math.Abs(q)
	})
}

// ordered is the sum of n products as C defines it, each step rounded; reordered, it may be that far off.
func ordered(k *CKernel, n int, of func(i int) (a, b float32)) (sum, tol float64) {
	s, made := float32(0), 0.0
	for i := range n {
		a, b := of(i)
		p := a * b
		s += p
		made += math.Abs(float64(p))
	}
	if k.File == "fast" {
		tol = made * eps * math.Sqrt(float64(n))
	}
	return float64(s), tol
}

func wantDot(k *CKernel, b [][]float32) (out, tol []float64) {
	s, t := ordered(k, len(b[0]), func(i int) (float32, float32) { return b[0][i], b[1][i] })
	return []float64{s}, []float64{t}
}

func wantMatmul(k *CKernel, b [][]float32) (out, tol []float64) {
	m, n, p := k.Ints[0], k.Ints[1], k.Ints[2]
	out, tol = make([]float64, m*n), make([]float64, m*n)
	for i := range out {
		out[i], tol[i] = ordered(k, p, func(x int) (float32, float32) { return b[0][i/n*p+x], b[1][x*n+i%n] })
	}
	return out, tol
}

func wantGelu(_ *CKernel, b [][]float32) (out, tol []float64) {
	return each(len(b[0]), 8, func(i int) (float64, float64) {
		x := float64(b[0][i])
		return .5 * x * (1 + math.Tanh(0.7978845608*(x+0.044715*x*x*x))), math.Abs(x)
	})
}

func wantStencil(k *CKernel, b [][]float32) (out, tol []float64) {
	h, w := k.Ints[0], k.Ints[1]
	return each(h*w, 4, func(i int) (v, made float64) {
		if i/w == 0 || i/w == h-1 || i%w == 0 || i%w == w-1 {
			return float64(b[1][i]), 0
		}
		for _, j := range []int{i, i - w, i + w, i - 1, i + 1} {
			v += float64(b[0][j])
			made += math.Abs(float64(b[0][j]))
		}
		return v / 5, made
	})
}

func wantSoftmax(k *CKernel, b [][]float32) (out, tol []float64) {
	n := k.Ints[1]
	var sum, top float64
	return each(len(b[0]), 32, func(i int) (float64, float64) {
		row := b[0][i/n*n:][:n]
		if i%n == 0 {
			sum, top = 0, math.Inf(-1)
			for _, x := range row {
				top = max(top, float64(x))
			}
			for _, x := range row {
				sum += math.Exp(float64(x) - top)
			}
		}
		v := math.Exp(float64(b[0][i])-top) / sum
		return v, v
	})
}
