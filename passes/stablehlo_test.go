package passes

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// These tests compile the self-checking StableHLO modules to kernel IR and run that on the kernel interpreter:
// everything above the backend, without it. The real conformance runs are the command line's.

// selfCheck splits a self-checking module: main takes the results of @inputs as arguments and returns what the
// checks look at; want is what they compare it with.
func selfCheck(m *ir.Module) (args, want []*ir.Dense, kinds []string, err error) {
	oracle := m.Clone()
	f := oracle.Func("main")
	var wants []*ir.Value
	f.Walk(func(op *ir.Op) {
		if op.Name == "stablehlo.custom_call" && strings.HasPrefix(op.Symbol(), "check.") {
			wants = append(wants, op.Operands[1])
			op.Erase()
		}
	})
	f.Return().SetOperands(wants...)
	f.Results = nil
	for _, v := range wants {
		f.Results = append(f.Results, v.Type)
	}
	if want, err = interp.New(oracle).Call("main", nil); err != nil {
		return nil, nil, nil, err
	}
	if g := m.Func("inputs"); g != nil {
		if args, err = interp.New(m).Call("inputs", nil); err != nil {
			return nil, nil, nil, err
		}
	}
	f = m.Func("main")
	var got []*ir.Value
	f.Walk(func(op *ir.Op) {
		switch {
		case op.Name == "func.call" && op.Symbol() == "inputs":
			for _, r := range op.Results {
				r.ReplaceAllUses(f.Block().AddArg(r.Type))
			}
			op.Erase()
		case op.Name == "stablehlo.custom_call" && strings.HasPrefix(op.Symbol(), "check."):
			got = append(got, op.Operands[0])
			kinds = append(kinds, op.Symbol())
			op.Erase()
		}
	})
	f.Return().SetOperands(got...)
	f.Results, f.ResAttrs, f.ArgAttrs = nil, nil, nil
	for _, v := range got {
		f.Results = append(f.Results, v.Type)
	}
	return args, want, kinds, nil
}

// runKernel runs a compiled module's main on the kernel interpreter.
func runKernel(k *kernel.Module, args []*ir.Dense, results []ir.Type) ([]*ir.Dense, error) {
	mem := kir.NewMemory()
	mach, err := kir.New(k, mem)
	if err != nil {
		return nil, err
	}
	io := make([]byte, 8*(len(args)+len(results)))
	var outs [][]byte
	for i, a := range args {
		binary.LittleEndian.PutUint64(io[8*i:], mem.Alloc(slices.Clone(a.Bytes()), false))
	}
	for i, t := range results {
		out := make([]byte, t.Bytes())
		outs = append(outs, out)
		binary.LittleEndian.PutUint64(io[8*(len(args)+i):], mem.Alloc(out, true))
	}
	arena := int64(1 << 20)
	var meta meta
	if err := json.Unmarshal([]byte(k.Meta), &meta); err != nil {
		return nil, err
	}
	arena = max(64, int64(meta.Arena))
	if _, err := mach.Call("main", mem.Alloc(io, false), mem.Alloc(make([]byte, arena), true)); err != nil {
		return nil, err
	}
	var res []*ir.Dense
	for i, t := range results {
		res = append(res, ir.DenseBytes(t, outs[i]))
	}
	return res, nil
}

// differ says how got differs from want beyond the tolerance of a check, "" if it does not.
func differ(kind string, got, want *ir.Dense) string {
	for i := range want.Len() {
		if got.Type.DType.IsInt() {
			if got.Bits(i) != want.Bits(i) {
				return fmt.Sprintf("element %d: got %d, want %d", i, got.Int(i), want.Int(i))
			}
			continue
		}
		g, w := got.Float(i), want.Float(i)
		if g == w || math.IsNaN(g) && math.IsNaN(w) {
			continue
		}
		ok := false
		switch kind {
		case "check.expect_close":
			ok = ulps(got.Type.DType, got.Bits(i), want.Bits(i)) <= 3
		case "check.expect_almost_eq":
			ok = math.Abs(g-w) <= 1e-3 || math.Abs(g-w) <= 1e-3*math.Abs(w)
		}
		if !ok {
			return fmt.Sprintf("element %d: got %v, want %v", i, g, w)
		}
	}
	return ""
}

func ulps(d ir.DType, a, b uint64) int64 {
	f := func(x uint64) int64 {
		if s := uint64(1) << (d.Bits() - 1); x&s != 0 {
			return -int64(x &^ s)
		}
		return int64(x)
	}
	n := f(a) - f(b)
	return max(n, -n)
}

func checkFile(path string) (err error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	m, err := ir.Parse(filepath.Base(path), src)
	if err != nil {
		return err
	}
	args, want, kinds, err := selfCheck(m)
	if err != nil {
		return fmt.Errorf("oracle: %w", err)
	}
	results := m.Func("main").Results
	k, _, err := Compile(m, Options{Machine: isa.Default()})
	if err != nil {
		return fmt.Errorf("compile: %w", err)
	}
	got, err := runKernel(k, args, results)
	if err != nil {
		return fmt.Errorf("run: %w", err)
	}
	for i := range want {
		if d := differ(kinds[i], got[i], want[i]); d != "" {
			return fmt.Errorf("differs: result %d: %s", i, d)
		}
	}
	return nil
}

const stablehlo = "../../shared/stablehlo/testdata"

// TestStableHLO runs the modules named by GODWIT_MATCH (a glob), or a sample of all.
func TestStableHLO(t *testing.T) {
	if _, err := os.Stat(stablehlo); err != nil {
		golden.NoShared(t, "stablehlo/testdata")
	}
	glob, step := os.Getenv("GODWIT_MATCH"), 1
	if glob == "" {
		glob, step = "*", 23
	}
	if os.Getenv("GODWIT_LONG") != "" {
		step = 1
	}
	files, _ := filepath.Glob(filepath.Join(stablehlo, glob+".mlir"))
	pass, unsupported := 0, 0
	for i := 0; i < len(files); i += step {
		err := checkFile(files[i])
		switch {
		case err != nil && strings.Contains(err.Error(), "unsupported op"):
			unsupported++
			t.Logf("%v", err)
		case err != nil:
			msg := err.Error()
			t.Errorf("%s: %s", filepath.Base(files[i]), msg[:min(len(msg), 1500)])
		default:
			pass++
		}
	}
	t.Logf("%d passed, %d unsupported", pass, unsupported)
	if step == 1 && len(files) > 1000 && unsupported > 3 {
		t.Errorf("%d unsupported, were 3", unsupported)
	}
}
