package ir_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// A product is the constant that its text says, element for element, whatever lies between two factors.
func TestScaled(t *testing.T) {
	for _, run := range []int{1, 2, 3, 4, 7} {
		typ := ir.Tensor(ir.F32, 2, 3, int64(run))
		of := ir.NewDense(typ)
		for i := range of.Len() {
			of.SetFloat(i, float64(i)-2.5)
		}
		s := &ir.Scaled{Of: of, Factors: []float32{.5, -3, .1}, Run: run}
		want := ir.NewDense(typ)
		for i := range want.Len() {
			want.SetFloat(i, float64(float32(of.Float(i))*s.Factors[i/run%3]))
		}
		require.Equal(t, want.Bytes(), s.Dense().Bytes())
		require.Equal(t, ir.AttrString(want), ir.AttrString(s))

		m := &ir.Module{}
		b := ir.NewBuilder(ir.NewFunc(m, "main", nil, []ir.Type{typ}).Block())
		v := b.Scaled(s)
		b.Return(v)
		require.NoError(t, ir.Verify(m))
		require.True(t, v.IsConst())
		require.Nil(t, v.Splat())
		require.Same(t, s, v.Scaled())
		require.Same(t, v.Const(), v.Const())
	}
}
