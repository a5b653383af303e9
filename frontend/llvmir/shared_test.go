package llvmir_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/num"
	"github.com/godwit-accel/godwit/runtime"
)

// rig is what a kernel runs on: the device, or the interpreter of its IR.
type rig interface {
	buffer(data []byte) (addr uint64, bytes []byte)
	call(fn string, args ...uint64) (uint64, error)
	set(t *testing.T, variable string, data []byte)
	get(t *testing.T, variable string, n int) []byte
}

type deviceRig struct{ *godwit.Kernel }

func (d deviceRig) buffer(data []byte) (uint64, []byte) {
	b, err := d.NewBuffer(data)
	if err != nil {
		panic(err)
	}
	return b.Addr, b.Bytes()[:len(data)]
}

func (d deviceRig) call(fn string, args ...uint64) (uint64, error) {
	var list []runtime.Arg
	for _, a := range args {
		list = append(list, runtime.Word(a))
	}
	res, err := d.Launch(fn, list...)
	if err != nil {
		return 0, err
	}
	return res.Cores[0].Return, nil
}

func (d deviceRig) set(t *testing.T, v string, data []byte) { require.NoError(t, d.SetGlobal(v, data)) }

func (d deviceRig) get(t *testing.T, v string, n int) []byte {
	b, err := d.Global(v)
	require.NoError(t, err)
	return b[:n]
}

type interpRig struct{ *kir.Machine }

func (k interpRig) buffer(data []byte) (uint64, []byte) {
	b := append([]byte(nil), data...)
	return k.Mem.Alloc(b, true), b
}

func (k interpRig) call(fn string, args ...uint64) (uint64, error) { return k.Call(fn, args...) }

func (k interpRig) bytes(t *testing.T, v string, n int) []byte {
	addr, ok := k.Symbol(v)
	require.True(t, ok)
	b, err := k.Mem.At(addr, n, true)
	require.NoError(t, err)
	return b
}

func (k interpRig) set(t *testing.T, v string, data []byte)  { copy(k.bytes(t, v, len(data)), data) }
func (k interpRig) get(t *testing.T, v string, n int) []byte { return k.bytes(t, v, n) }

const sharedDir = "../../../shared/llvm"

// sharedRuns reads how each kernel is called.
func sharedRuns(t *testing.T) map[string][]corpus.Run {
	text, err := os.ReadFile(filepath.Join("testdata", "shared.runs"))
	require.NoError(t, err)
	out := map[string][]corpus.Run{}
	for _, part := range strings.Split("\n"+string(text), "\nfile ")[1:] {
		name, body, _ := strings.Cut(part, ".c\n")
		runs, err := corpus.Runs(name, body)
		require.NoError(t, err)
		out[name] = runs
	}
	return out
}

// TestShared runs the kernels of ../shared/llvm, from every compiler, on the device and on the interpreter. Expected values are
// those of gcc's code for the runs that a comment can say, and of Go for the others.
func TestShared(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(sharedDir, "*", "*.ll"))
	if len(files) == 0 {
		golden.NoShared(t, "llvm")
	}
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true, Fuel: 50_000_000})
	require.NoError(t, err)
	defer dev.Close()
	runs := sharedRuns(t)
	if os.Getenv("GODWIT_UPDATE") != "" {
		updateShared(t, runs)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".ll")
		t.Run(filepath.Base(filepath.Dir(file))+"/"+name, func(t *testing.T) {
			if runs[name] == nil && byHand[name] == nil {
				t.Fatalf("nothing says how %s is called", name)
			}
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			bin, err := godwit.CompileBytes(file, text, godwit.Options{Verify: true})
			require.NoError(t, err)
			k, err := dev.LoadKernel(bin)
			require.NoError(t, err)
			defer k.Close()
			m, err := llvmir.Import(file, text)
			require.NoError(t, err)
			interp, err := kir.New(m, kir.NewMemory())
			require.NoError(t, err)
			for _, r := range []rig{deviceRig{k}, interpRig{interp}} {
				kept := keptValues(t, name, len(runs[name]))
				for i := range runs[name] {
					if err := runOn(r, &runs[name][i], fmt.Sprintf("%d.", i), kept); err != nil {
						t.Errorf("%T: %s: %v", r, runs[name][i].Func, err)
					}
				}
				if hand := byHand[name]; hand != nil {
					hand(t, r)
				}
			}
		})
	}
}

func keptValues(t *testing.T, name string, runs int) map[string]*ir.Dense {
	kept := map[string]*ir.Dense{}
	if runs == 0 {
		return kept
	}
	list, err := tensorio.Read(filepath.Join("testdata", "shared", name+".npz"), tensorio.Spec{})
	require.NoError(t, err)
	for _, n := range list {
		kept[n.Name] = n.Data
	}
	return kept
}

func updateShared(t *testing.T, runs map[string][]corpus.Run) {
	for name, list := range runs {
		results, err := corpus.Native(list, filepath.Join(sharedDir, "c", name+".c"))
		require.NoError(t, err)
		var out []tensorio.Named
		for i, res := range results {
			if res.Ret != nil {
				out = append(out, tensorio.Named{Name: fmt.Sprintf("%d.ret", i), Data: res.Ret})
			}
			for j, d := range res.Out {
				if d != nil {
					out = append(out, tensorio.Named{Name: fmt.Sprintf("%d.out%d", i, j), Data: d})
				}
			}
		}
		b, err := tensorio.Encode(name+".npz", out...)
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Join("testdata", "shared"), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join("testdata", "shared", name+".npz"), b, 0o644))
	}
}

// runOn makes one run and compares what it left with what is kept.
func runOn(r rig, run *corpus.Run, prefix string, kept map[string]*ir.Dense) error {
	var args []uint64
	bufs := make([][]byte, len(run.Args))
	for i := range run.Args {
		a := &run.Args[i]
		if a.Dir == "" {
			bits, err := a.Bits()
			if err != nil {
				return err
			}
			args = append(args, bits)
			continue
		}
		addr, b := r.buffer(run.Input(i).Bytes())
		bufs[i], args = b, append(args, addr)
	}
	ret, err := r.call(run.Func, args...)
	if err != nil {
		return err
	}
	if run.Ret != "" {
		got := ir.NewDense(run.RetType())
		got.SetBits(0, ret)
		if diff := corpus.Compare(got, kept[prefix+"ret"], run.Tol); diff != "" {
			return fmt.Errorf("result: %s", diff)
		}
	}
	for i := range run.Args {
		if want := kept[fmt.Sprintf("%sout%d", prefix, i)]; want != nil {
			if diff := corpus.Compare(ir.DenseBytes(want.Type, bufs[i]), want, run.Tol); diff != "" {
				return fmt.Errorf("argument %d: %s", i+1, diff)
			}
		}
	}
	return nil
}

func floats(r *rand.Rand, n int) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = r.Float32()*2 - 1
	}
	return out
}

// raw is values as memory has them.
func raw(v any) []byte {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func asFloats(b []byte) []float32 {
	out := make([]float32, len(b)/4)
	_ = binary.Read(bytes.NewReader(b), binary.LittleEndian, out)
	return out
}

func near(t *testing.T, want, got []float32, rel float64) {
	require.Len(t, got, len(want))
	for i := range want {
		require.InDelta(t, want[i], got[i], rel*math.Max(1, math.Abs(float64(want[i]))), "element %d", i)
	}
}

// byHand drives the kernels that have variables, structs, vectors or half precision, with Go's idea of their results.
var byHand = map[string]func(t *testing.T, r rig){
	"crc32": func(t *testing.T, r rig) {
		p := []byte("the quick brown fox jumps over the lazy dog")
		_, err := r.call("crc_init")
		require.NoError(t, err)
		at, _ := r.buffer(p)
		got, err := r.call("crc32_tab", at, uint64(len(p)))
		require.NoError(t, err)
		require.Equal(t, crc32.ChecksumIEEE(p), uint32(got))
	},
	"f16": func(t *testing.T, r rig) {
		const n = 67
		x, want := make([]uint16, n), make([]uint16, n)
		s := float32(1.37)
		for i, f := range floats(rand.New(rand.NewPCG(1, 1)), n) {
			h := num.Convert(num.F16, num.F32, uint64(math.Float32bits(f)), num.RNE)
			wide := math.Float32frombits(uint32(num.Convert(num.F32, num.F16, h, num.RNE)))
			x[i], want[i] = uint16(h), uint16(num.Convert(num.F16, num.F32, uint64(math.Float32bits(wide*s)), num.RNE))
		}
		from, _ := r.buffer(raw(x))
		to, got := r.buffer(make([]byte, 2*n))
		_, err := r.call("f16_scale", n, from, to, uint64(math.Float32bits(s)))
		require.NoError(t, err)
		require.Equal(t, raw(want), got)
	},
	"matmul": func(t *testing.T, r rig) {
		const n = 64
		rng := rand.New(rand.NewPCG(2, 2))
		a, b, want := floats(rng, n*n), floats(rng, n*n), make([]float32, n*n)
		for i := range n {
			for j := range n {
				var s float64
				for p := range n {
					s += float64(a[i*n+p]) * float64(b[p*n+j])
				}
				want[i*n+j] = float32(s)
			}
		}
		r.set(t, "A", raw(a))
		r.set(t, "B", raw(b))
		_, err := r.call("matmul_fixed")
		require.NoError(t, err)
		near(t, want, asFloats(r.get(t, "C", 4*n*n)), 64*0x1p-23)
	},
	"nbody": nbody,
	"vecext": func(t *testing.T, r rig) {
		rng := rand.New(rand.NewPCG(3, 3))
		a, b, c := floats(rng, 8), floats(rng, 8), floats(rng, 8)
		pa, _ := r.buffer(raw(a))
		pb, _ := r.buffer(raw(b))
		pc, _ := r.buffer(raw(c))
		call := func(fn string, args ...uint64) []float32 {
			out, got := r.buffer(make([]byte, 32))
			_, err := r.call(fn, append([]uint64{out}, args...)...)
			require.NoError(t, err)
			return asFloats(got)
		}
		mad, sel, rev := make([]float32, 8), make([]float32, 8), make([]float32, 8)
		for i := range a {
			mad[i], sel[i], rev[i] = a[i]*b[i]+c[i], max(a[i], b[i]), a[7-i]
		}
		near(t, mad, call("vmad", pa, pb, pc), 0x1p-22)
		near(t, sel, call("vsel", pa, pb), 0)
		near(t, rev, call("vrev", pa), 0)
		got, err := r.call("vget", pa, 5)
		require.NoError(t, err)
		require.Equal(t, math.Float32bits(a[5]), uint32(got))
	},
}

func nbody(t *testing.T, r rig) {
	const n = 19
	rng := rand.New(rand.NewPCG(4, 4))
	var data [7][]float32
	var bufs [7][]byte
	bodies := make([]byte, 64)
	for i := range data {
		data[i] = floats(rng, n)
		var addr uint64
		addr, bufs[i] = r.buffer(raw(data[i]))
		binary.LittleEndian.PutUint64(bodies[8*i:], addr)
	}
	binary.LittleEndian.PutUint32(bodies[56:], n)
	at, _ := r.buffer(bodies)
	const dt = 0.01
	_, err := r.call("nbody_step", at, uint64(math.Float32bits(dt)))
	require.NoError(t, err)
	x := data
	for i := range n {
		var acc [3]float64
		for j := range n {
			var d [3]float64
			sum := 1e-9
			for k := range d {
				d[k] = float64(x[k][j]) - float64(x[k][i])
				sum += d[k] * d[k]
			}
			q := 1 / math.Sqrt(sum)
			for k := range d {
				acc[k] += float64(x[6][j]) * q * q * q * d[k]
			}
		}
		for k := range acc {
			x[3+k][i] += float32(dt * acc[k])
		}
	}
	for k := range 3 {
		for i := range n {
			x[k][i] += dt * x[3+k][i]
		}
	}
	for i := range x[:6] {
		near(t, x[i], asFloats(bufs[i]), 1e-3)
	}
	aos(t, r)
}

// aos is the functions on arrays of structs: {float p[3]; int id; {double w; short k[4]}} takes 32 bytes.
func aos(t *testing.T, r rig) {
	const n = 9
	var b []byte
	want := 0.0
	for i := range n {
		b = append(b, raw([]float32{1, float32(i), 3})...)
		b = append(b, raw([]int32{int32(i)})...)
		b = append(b, raw([]float64{0.5 * float64(i)})...)
		b = append(b, raw([]int16{1, 2, int16(i - 4), 4})...)
		want += float64(i)*0.5*float64(i) + float64(i-4)
	}
	at, _ := r.buffer(b)
	got, err := r.call("aos_sum", at, n)
	require.NoError(t, err)
	require.Equal(t, want, math.Float64frombits(got))
	out, copied := r.buffer(make([]byte, 32))
	_, err = r.call("aos_copy", out, at+32)
	require.NoError(t, err)
	binary.LittleEndian.PutUint32(b[32+12:], 2)
	require.Equal(t, b[32:64], copied)
}
