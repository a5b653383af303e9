package llvmir_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Modules in testdata/regress went wrong once. Each says in comments how it is called, as sources of the corpus do, and
// leaves on the device what the interpreter makes of the module as it was imported.
func TestRegressions(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "regress", "*.ll"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		runs, err := corpus.Runs(filepath.Base(file), strings.ReplaceAll(string(text), "; run:", "// run:"))
		require.NoError(t, err)
		require.NotEmpty(t, runs, file)
		bin, err := godwit.CompileBytes(file, text, godwit.Options{Verify: true})
		require.NoError(t, err)
		for i := range runs {
			r := &runs[i]
			m, err := llvmir.Import(file, text)
			require.NoError(t, err)
			in := make([]*ir.Dense, len(r.Args))
			for k := range r.Args {
				if r.Args[k].Dir != "" {
					in[k] = r.Input(k)
				}
			}
			want, err := interpret(m, r, in)
			require.NoError(t, err)
			require.NoError(t, compare(dev, bin, r, in, want), "%s: %s", file, r.Func)
		}
	}
}

// interpret makes one run on the interpreter of the kernel IR.
func interpret(m *kernel.Module, r *corpus.Run, in []*ir.Dense) (*corpus.Result, error) {
	mem := kir.NewMemory()
	res := &corpus.Result{Out: make([]*ir.Dense, len(r.Args))}
	var args []uint64
	for i := range r.Args {
		a := &r.Args[i]
		if a.Dir == "" {
			bits, err := a.Bits()
			if err != nil {
				return nil, err
			}
			args = append(args, bits)
			continue
		}
		b := append([]byte(nil), in[i].Bytes()...)
		args = append(args, mem.Alloc(b, true))
		res.Out[i] = ir.DenseBytes(a.Type(), b)
	}
	k, err := kir.New(m, mem)
	if err != nil {
		return nil, err
	}
	v, err := k.Call(r.Func, args...)
	if r.Ret != "" {
		res.Ret = ir.NewDense(r.RetType())
		res.Ret.SetBits(0, v)
	}
	return res, err
}
