package isa

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// sample makes a random valid instruction of a row: every field over its whole range, immediates short,
// long and at the edges.
func sample(t testing.TB, r *rand.Rand, op Op) Inst {
	row := op.Row()
	for range 10000 {
		in := Inst{Op: op, End: r.IntN(2) == 0}
		if len(row.Types) > 0 {
			in.Type = row.Types[r.IntN(len(row.Types))]
		}
		if row.Rnd && r.IntN(2) == 0 {
			in.Rnd = Rnd(r.IntN(int(numRnd)))
		}
		for i := range row.Operands {
			o := &row.Operands[i]
			if o.Field != FImm {
				if o.Kind == KReg || r.IntN(2) == 0 {
					in.Set(o.Field, uint8(r.IntN(o.Bank.Count())))
				}
				continue
			}
			v := int64(r.Uint64()) >> r.IntN(64)
			if o.top() && row.Ext && r.IntN(2) == 0 {
				if o.Signed {
					v = v << o.Lo >> o.Lo
				} else {
					v = int64(uint64(v) << o.Lo >> o.Lo)
				}
			} else if v &= 1<<o.Width - 1; o.Signed {
				v = v << (64 - o.Width) >> (64 - o.Width)
			}
			require.True(t, in.SetImm(o, v), "%s %s %d", row.Name, o.Name, v)
		}
		in.Pol = in.Pred != 0 && r.IntN(2) == 0
		in.Z = (row.ZFlag() || row.Mask == MaskMerge && in.Mask != 0) && r.IntN(2) == 0
		if row.Ext && r.IntN(16) == 0 {
			in.Ext = true
		}
		if in.Validate() == nil {
			return in
		}
	}
	t.Fatalf("%s: no valid instruction found", row.Name)
	return Inst{}
}

const samples = 10000

func eachRow(t *testing.T, f func(t *testing.T, r *rand.Rand, op Op)) {
	for i := 1; i < len(Table); i++ {
		t.Run(Table[i].Name, func(t *testing.T) { t.Parallel(); f(t, rand.New(rand.NewPCG(uint64(i), 1)), Op(i)) })
	}
}

func TestEncodeDecode(t *testing.T) {
	eachRow(t, func(t *testing.T, r *rand.Rand, op Op) {
		for range samples {
			in := sample(t, r, op)
			w, x, err := Encode(&in)
			if err != nil {
				t.Fatalf("%+v: %v", in, err)
			}
			got, n, err := Decode([]uint64{w, x})
			if err != nil || got != in || n != in.Words() {
				t.Fatalf("%+v\n%+v %d %v", in, got, n, err)
			}
		}
	})
}
