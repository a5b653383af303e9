package onnx_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/passes"
)

// TestCompiled takes the same tests down to kernel IR and runs that on its interpreter: what the decompositions emit
// can be compiled. A sample, or all with GODWIT_LONG.
func TestCompiled(t *testing.T) {
	if _, err := os.Stat(sharedRoot); err != nil {
		golden.NoShared(t, "onnx")
	}
	step := 11
	if os.Getenv("GODWIT_LONG") != "" {
		step = 1
	}
	for _, s := range suites[:4] { // the models take longer; the command line runs them
		folders, err := filepath.Glob(filepath.Join(sharedRoot, s.dir, "*", "model.onnx"))
		require.NoError(t, err)
		sort.Strings(folders)
		for i := 0; i < len(folders); i += step {
			if err := runCases(filepath.Dir(folders[i]), s.atol, onKernels); err != nil {
				t.Errorf("%s: %.800v", filepath.Base(filepath.Dir(folders[i])), err)
			}
		}
	}
}

// onKernels compiles a model and runs it on the kernel interpreter.
func onKernels(res *onnx.Result, args []*ir.Dense) ([]*ir.Dense, error) {
	k, _, err := passes.Compile(res.Module, passes.Options{Machine: isa.Default()})
	if err != nil {
		return nil, fmt.Errorf("compile: %w", err)
	}
	var meta struct {
		Arena int64 `json:"arena_bytes"`
	}
	mem := kir.NewMemory()
	mach, err := kir.New(k, mem)
	if err := errors.Join(err, json.Unmarshal([]byte(k.Meta), &meta)); err != nil {
		return nil, err
	}
	var io []byte
	var outs []*ir.Dense
	for _, a := range args {
		io = binary.LittleEndian.AppendUint64(io, mem.Alloc(slices.Clone(a.Bytes()), false))
	}
	for _, o := range res.Outputs {
		d := ir.NewDense(o.Type)
		io = binary.LittleEndian.AppendUint64(io, mem.Alloc(d.Data, true))
		outs = append(outs, d)
	}
	_, err = mach.Call("main", mem.Alloc(io, false), mem.Alloc(make([]byte, max(64, meta.Arena)), true))
	return outs, err
}
