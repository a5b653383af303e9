package ir_test

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// checkAnyText: whatever the text, it is either refused with positions, or it prints to
// a fixpoint in both forms, verified or not. Nothing panics.
func checkAnyText(t testing.TB, src []byte) {
	m, err := ir.Parse("any.mlir", src)
	if err != nil {
		_, list := mistakes("any.mlir", src)
		require.NotEmpty(t, list)
		for _, e := range list {
			require.Positive(t, e.Pos.Line, "%v", e)
		}
		return
	}
	_ = ir.Verify(m)
	pretty, gen := m.String(), generic(t, m)
	for _, text := range []string{pretty, gen} {
		back, err := ir.Parse("printed.mlir", []byte(text))
		require.NoError(t, err, "%s", text)
		require.Equal(t, pretty, back.String())
		require.Equal(t, gen, generic(t, back))
	}
}

func FuzzParse(f *testing.F) {
	for _, src := range seedText(f) {
		f.Add(src)
	}
	f.Add([]byte(`func.func @f(%x: tensor<2xf32>) { return }`))
	f.Add([]byte(`"builtin.module"() ({}) : () -> ()`))
	f.Add([]byte("module { func.func @f() { %0 = stablehlo.constant dense<[[1],[2]]> : tensor<2x1xi8>\nreturn } }"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) < 1<<16 {
			checkAnyText(t, src)
		}
	})
}

// Our cases with bytes cut out, changed, moved from elsewhere, and with their end missing.
func TestDamagedText(t *testing.T) {
	var texts [][]byte
	all := seedText(t)
	for _, name := range sortedKeys(all) {
		texts = append(texts, all[name])
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		s := slices.Clone(texts[r.IntN(len(texts))])
		for range 1 + r.IntN(3) {
			i := r.IntN(len(s))
			switch r.IntN(4) {
			case 0:
				s = slices.Delete(s, i, min(len(s), i+1+r.IntN(8)))
			case 1:
				s[i] ^= 1 << r.IntN(8)
			case 2:
				o := texts[r.IntN(len(texts))]
				j := r.IntN(len(o))
				s = slices.Insert(s, i, o[j:min(len(o), j+r.IntN(60))]...)
			case 3:
				s = s[:i+1]
			}
			s = append(s, '\n')
		}
		checkAnyText(t, s)
	}
}

// A text of a few bytes cannot make the parser allocate what its types name.
func TestSmallTextSmallMemory(t *testing.T) {
	for _, src := range []string{
		`func.func @f() { %0 = stablehlo.constant dense<1> : tensor<1000000x1000000xf32> return }`,
		`func.func @f() { %0 = stablehlo.constant dense<[1]> : tensor<1000000x1000000xf32> return }`,
		`func.func @f() { %0 = stablehlo.constant dense<"0x00"> : tensor<1000000x1000000xi8> return }`,
		`func.func @f(%x: tensor<2xf32>) { %0 = "stablehlo.slice"(%x) {start_indices = dense<0> : tensor<1000000000xi64>} : (tensor<2xf32>) -> tensor<2xf32> return }`,
		`func.func @f(%x: tensor<2xf32>) { %0:1000000000 = "stablehlo.slice"(%x) : (tensor<2xf32>) -> tensor<2xf32> return }`,
		`func.func @f(%x: tensor<2xf32>) { %0 = "stablehlo.pad"(%x, %x) {edge_padding_low = array<i64: 9223372036854775807>, edge_padding_high = array<i64: 1>, interior_padding = array<i64: 0>} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> return }`,
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _ = mistakes("small.mlir", []byte(src))
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20), src)
	}
}

// Nesting deeper than the parser follows is refused, not a stack overflow.
func TestDeepNesting(t *testing.T) {
	for _, unit := range []string{"tuple<", "[", "{a = ", "(", "#a.b<", "dense<[", `"gw.a"() ({`} {
		src := "func.func @f() attributes {a = "
		if unit[0] == '"' {
			src = "func.func @f() {"
		}
		src += strings.Repeat(unit, 100000)
		_, list := mistakes("deep.mlir", []byte(src))
		require.NotEmpty(t, list, unit)
	}
}
