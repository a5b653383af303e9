package llvmir_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/runtime"
)

// Every kernel of the corpus, from every compiler, gives on the device what gcc's code gave on the host.
func TestCorpus(t *testing.T) {
	root := filepath.Join("..", "..", corpus.Dir)
	sources, err := filepath.Glob(filepath.Join(root, "src", "*.c"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(sources), 40)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true, Fuel: 50_000_000})
	require.NoError(t, err)
	defer dev.Close()
	for _, file := range sources {
		name := strings.TrimSuffix(filepath.Base(file), ".c")
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		runs, err := corpus.Runs(name, string(src))
		require.NoError(t, err)
		for _, v := range corpus.Variants {
			t.Run(name+"/"+v.Name, func(t *testing.T) {
				ll := filepath.Join(root, "ir", v.Name, name+".ll")
				text, err := os.ReadFile(ll)
				require.NoError(t, err)
				bin, err := godwit.CompileBytes(ll, text, godwit.Options{Verify: true})
				require.NoError(t, err)
				for i := range runs {
					if err := launch(dev, bin, &runs[i], filepath.Join(root, "expected")); err != nil {
						t.Errorf("%s: %v", runs[i].Func, err)
					}
				}
			})
		}
	}
}

// launch makes one run and compares what it left with the expected values.
func launch(dev *godwit.Device, bin *godwit.Binary, r *corpus.Run, dir string) error {
	list, err := tensorio.Read(filepath.Join(dir, r.Name+".npz"), tensorio.Spec{})
	if err != nil {
		return err
	}
	kept := map[string]*ir.Dense{}
	for _, n := range list {
		kept[n.Name] = n.Data
	}
	in := make([]*ir.Dense, len(r.Args))
	want := corpus.Result{Ret: kept["ret"], Out: make([]*ir.Dense, len(r.Args))}
	for i := range r.Args {
		in[i], want.Out[i] = kept[fmt.Sprintf("in%d", i)], kept[fmt.Sprintf("out%d", i)]
	}
	return compare(dev, bin, r, in, &want)
}

// compare runs a kernel on the device and holds what it left against what was expected.
func compare(dev *godwit.Device, bin *godwit.Binary, r *corpus.Run, in []*ir.Dense, want *corpus.Result) error {
	ctx, err := dev.NewContext(runtime.ContextArgs{})
	if err != nil {
		return err
	}
	defer ctx.Close()
	prog, err := ctx.Load(bin.Name, bin.ELF)
	if err != nil {
		return err
	}
	la := runtime.LaunchArgs{Entry: r.Func, Fuel: 50_000_000}
	bufs := map[int]*runtime.Buffer{}
	for i := range r.Args {
		a := &r.Args[i]
		if a.Dir == "" {
			bits, err := a.Bits()
			if err != nil {
				return err
			}
			la.Args = append(la.Args, runtime.Word(bits))
			continue
		}
		if bufs[i], err = ctx.Alloc(uint64(in[i].Type.Bytes())); err != nil {
			return err
		}
		copy(bufs[i].Bytes(), in[i].Bytes())
		la.Args = append(la.Args, runtime.Word(bufs[i].Addr))
	}
	res, err := ctx.Run(prog, la)
	if err != nil {
		return err
	}
	if r.Ret != "" {
		got := ir.NewDense(r.RetType())
		got.SetBits(0, res.Cores[0].Return)
		if diff := corpus.Compare(got, want.Ret, r.Tol); diff != "" {
			return fmt.Errorf("result: %s", diff)
		}
	}
	for i, w := range want.Out {
		if w != nil {
			got := ir.DenseBytes(w.Type, bufs[i].Bytes()[:w.Type.Bytes()])
			if diff := corpus.Compare(got, w, r.Tol); diff != "" {
				return fmt.Errorf("argument %d: %s", i+1, diff)
			}
		}
	}
	return nil
}
