package godwit_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// What the table of ops allows must be drawn, every op with every type: what is not is here with its reason.
var undrawn = map[string]string{}

func init() {
	for why, names := range map[string]string{
		"there is one device": "stablehlo.all_gather stablehlo.all_reduce stablehlo.all_to_all stablehlo.collective_broadcast stablehlo.collective_permute " +
			"stablehlo.cross-replica-sum stablehlo.reduce_scatter sdy.sharding_constraint stablehlo.partition_id stablehlo.replica_id stablehlo.send stablehlo.recv stablehlo.infeed " +
			"stablehlo.outfeed stablehlo.after_all stablehlo.create_token",
		"complex numbers are decomposed, see passes/testdata/decompose": "stablehlo.complex stablehlo.real stablehlo.imag chlo.broadcast_complex stablehlo.fft chlo._asin_acos_kernel",
		"a sum in another order decides the next step: bits cannot be asked": "stablehlo.cholesky stablehlo.triangular_solve stablehlo.batch_norm_inference " +
			"stablehlo.batch_norm_training stablehlo.batch_norm_grad",
		"shapes that come as constants are settled before compiling, see dialect_test.go": "stablehlo.dynamic_conv stablehlo.dynamic_broadcast_in_dim " +
			"stablehlo.dynamic_gather stablehlo.dynamic_iota stablehlo.dynamic_pad stablehlo.dynamic_reshape stablehlo.real_dynamic_slice " +
			"stablehlo.get_dimension_size stablehlo.set_dimension_size chlo.dynamic_reshape chlo.minimum_broadcast_shapes",
		"calls are inlined, see passes/testdata/inline":                              "func.call stablehlo.composite stablehlo.custom_call stablehlo.tuple stablehlo.get_tuple_element",
		"needs a quantised type":                                                     "stablehlo.uniform_quantize stablehlo.uniform_dequantize",
		"the interpreter is not exact at their many poles":                           "chlo.polygamma chlo.zeta chlo.broadcast_polygamma chlo.broadcast_zeta",
		"the interpreter draws no numbers":                                           "stablehlo.rng",
		"works on the state of a generator, which has one type; see dialect_test.go": "stablehlo.rng_bit_generator",
		"has no operand: the constants of every program":                             "chlo.constant chlo.constant_like",
	} {
		for _, n := range strings.Fields(names) {
			undrawn[n] = why
		}
	}
	for why, pairs := range map[string]string{
		"the index of a branch is i32":      "stablehlo.case i8,stablehlo.case i16,stablehlo.case i64",
		"StableHLO gives them no i1":        "stablehlo.iota i1,stablehlo.bitcast_convert i1,chlo.top_k i1",
		"integers are their own conjugates": "chlo.conj i1,chlo.conj i8,chlo.conj i16,chlo.conj i32,chlo.conj i64,chlo.conj ui8,chlo.conj ui16,chlo.conj ui32,chlo.conj ui64",
		"i1 has no sums there":              "stablehlo.dot i1,stablehlo.einsum i1,stablehlo.dot_general i1,stablehlo.convolution i1,stablehlo.select_and_scatter i1,stablehlo.while i1,stablehlo.clamp i1",
	} {
		for _, n := range strings.Split(pairs, ",") {
			undrawn[n] = why
		}
	}
}

// The generator draws every op of the table with every element type.
func TestRandomGraphsCoverTheTable(t *testing.T) {
	drawn := map[string]bool{}
	for seed := range uint64(20000) {
		m, _, _, err := drawModule(seed)
		require.NoError(t, err, seed)
		m.Walk(func(op *ir.Op) {
			for i, v := range append(slices.Clone(op.Operands), op.Results...) {
				if i == 0 || op.Name == "stablehlo.while" { // what else goes round in a loop is any type
					drawn[op.Name+" "+v.Type.DType.String()] = true
				}
			}
		})
	}
	var missing []string
	total := 0
	for _, op := range ir.Ops {
		if undrawn[op.Name] != "" || strings.HasPrefix(op.Name, "check.") {
			continue
		}
		var types []string
		for _, d := range drawnTypes {
			if pair := op.Name + " " + d.String(); op.Elem.Contains(d) && undrawn[pair] == "" {
				if total++; !drawn[pair] {
					types = append(types, d.String())
				}
			}
		}
		if len(types) > 0 {
			missing = append(missing, fmt.Sprintf("%s: %s", op.Name, strings.Join(types, " ")))
		}
	}
	t.Logf("%d of %d pairs of op and type are drawn", total-len(missing), total)
	require.Empty(t, missing, strings.Join(missing, "\n"))
}
