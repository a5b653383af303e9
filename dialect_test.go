package godwit_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// TestDialect runs each module of testdata/dialect.txtar on the device and in the interpreter, which knows the ops that
// the compiler takes apart. Inputs are random; square matrices have a large diagonal, so they are regular.
func TestDialect(t *testing.T) { onBoth(t, "testdata/dialect.txtar") }

// TestComplex does so with complex numbers, which the compiler makes pairs of: their values go in and come out as they are.
func TestComplex(t *testing.T) { onBoth(t, "testdata/complex.txtar") }

// TestNarrow does so with integers of less than a byte.
func TestNarrow(t *testing.T) { onBoth(t, "testdata/narrow.txtar") }

// TestQuantised does so with quantised types, which are integers once a file is read.
func TestQuantised(t *testing.T) { onBoth(t, "testdata/quantised.txtar") }

// TestSmallFloats does so with floats of at most eight bits: all their numbers, and what all numbers of f16 round to, in f64 also
// from a little beyond a tie.
func TestSmallFloats(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/small_floats.txtar")
	require.NoError(t, err)
	var files []txtar.File
	for _, f := range ar.Files {
		for _, d := range []string{"f8E4M3FN", "f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ", "f8E4M3B11FNUZ", "f8E3M4", "f8E4M3", "f4E2M1FN", "f6E2M3FN", "f6E3M2FN"} {
			files = append(files, txtar.File{Name: d + "/" + f.Name, Data: bytes.ReplaceAll(f.Data, []byte("SMALL"), []byte(d))})
		}
	}
	filesOnBoth(t, files)
}

func onBoth(t *testing.T, file string) {
	ar, err := txtar.ParseFile(file)
	require.NoError(t, err)
	filesOnBoth(t, ar.Files)
}

func filesOnBoth(t *testing.T, files []txtar.File) {
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, f := range files {
		t.Run(f.Name, func(t *testing.T) {
			m, err := stablehlo.Read(f.Name, f.Data)
			require.NoError(t, err)
			r := rand.New(rand.NewPCG(1, 2))
			var args []*ir.Dense
			for _, a := range m.Func("main").Args() {
				args = append(args, dialectInput(r, a.Type))
			}
			oracle := "main"
			if m.Func("want") != nil { // says the same in other words, for what the interpreter does not know
				oracle = "want"
			}
			want, err := interp.New(m).Call(oracle, args)
			require.NoError(t, err)
			bin, err := godwit.CompileBytes(f.Name, f.Data, godwit.Options{Verify: true})
			require.NoError(t, err)
			mod, err := dev.Load(bin)
			require.NoError(t, err)
			got, _, err := mod.Run(args...)
			require.NoError(t, err)
			require.NoError(t, mod.Close())
			require.Len(t, got, len(want))
			for i := range want {
				rule := interp.Tolerance(1e-4, 1e-6)
				if want[i].DType() == ir.F16 {
					rule = interp.Tolerance(5e-3, 1e-3)
				}
				require.Equal(t, want[i].Type.Carrier().String(), got[i].Type.String())
				_, err := rule.Compare(got[i].CarriedAs(want[i].Type), want[i])
				require.NoError(t, err)
			}
		})
	}
}

func dialectInput(r *rand.Rand, t ir.Type) *ir.Dense {
	d := ir.NewDense(t)
	for i := range d.Len() {
		switch {
		case t.DType.IsComplex():
			d.SetComplex(i, complex(r.NormFloat64(), r.NormFloat64()))
		case t.DType.IsFloat():
			d.SetFloat(i, .5+r.Float64())
			if t.Rank() == 2 && t.Shape[0] == t.Shape[1] && i%int(t.Shape[0]+1) == 0 {
				d.SetFloat(i, 4)
			}
		case t.DType == ir.I1:
			d.SetInt(i, int64(r.IntN(2)))
		case t.DType.Bits() <= 8:
			d.SetInt(i, int64(r.Uint64()))
		default:
			d.SetInt(i, int64(r.IntN(4)))
		}
	}
	return d
}
