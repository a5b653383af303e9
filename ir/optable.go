package ir

import "slices"

// The text forms that many ops share; form.go explains the language.
const (
	fSame  = "% attrs : same"  // stablehlo.add %0, %1 : tensor<2xf32>
	fFn    = "% attrs : fn"    // stablehlo.reshape %0 : (tensor<2xf32>) -> tensor<1x2xf32>
	fRes   = "attrs : res"     // stablehlo.replica_id : tensor<ui32>
	fArrow = "% attrs : arrow" // chlo.erf %0 : tensor<2xf32> -> tensor<2xf32>
	fPair  = "% attrs : pair"  // check.expect_eq %0, %1 : tensor<2xf32>, tensor<2xf32>
)

// Ops is the table of operations.
var Ops = slices.Concat(elementwiseOps, moveOps, contractOps, windowOps, indexOps, controlOps, linalgOps, dynamicOps,
	collectiveOps, chloOps, checkOps)

var opByName map[string]*OpDef

func init() { // a function, since rows' functions look rows up
	opByName = make(map[string]*OpDef, len(Ops))
	for i := range Ops {
		d := &Ops[i]
		d.inherent = make(map[string]*AttrDef, len(d.Attrs))
		for j := range d.Attrs {
			d.inherent[d.Attrs[j].Name] = &d.Attrs[j]
		}
		if d.text != "" {
			d.pieces = compileForm(d.text)
			d.written = written(d.pieces)
		}
		opByName[d.Name] = d
	}
}

func req(name string, k AttrKind, values ...string) AttrDef {
	return AttrDef{Name: name, Kind: k, Values: values}
}

func opt(name string, k AttrKind, values ...string) AttrDef {
	return AttrDef{Name: name, Kind: k, Optional: true, Values: values}
}

// row makes a row with n operands and one result.
func row(name string, n int, text string, elem ElemClass, infer func(*Op) ([]Type, error), attrs ...AttrDef) OpDef {
	return OpDef{Name: name, Min: n, Max: n, Results: 1, Traits: Pure, text: text, Elem: elem, Infer: infer, Attrs: attrs}
}

func (d OpDef) with(t Traits) OpDef { d.Traits |= t; return d }
func (d OpDef) not(t Traits) OpDef  { d.Traits &^= t; return d }

func (d OpDef) form(text string) OpDef                  { d.text = text; return d }
func (d OpDef) attrs(as ...AttrDef) OpDef               { d.Attrs = as; return d }
func (d OpDef) infer(f func(*Op) ([]Type, error)) OpDef { d.Infer = f; return d }
func (d OpDef) verify(f func(*Op) error) OpDef          { d.Verify = f; return d }

// variadic lets the row take any number of operands from Min.
func (d OpDef) variadic() OpDef { d.Max = -1; return d }

func (d OpDef) results(n int) OpDef { d.Results = n; return d }
func (d OpDef) regions(n int) OpDef { d.Regions = n; return d }

func elem1(name string, elem ElemClass, attrs ...AttrDef) OpDef {
	return row("stablehlo."+name, 1, fSame, elem, inferSame, attrs...).with(Elementwise)
}

func elem2(name string, elem ElemClass) OpDef {
	return row("stablehlo."+name, 2, fSame, elem, inferSame).with(Elementwise)
}

var accuracy = opt("result_accuracy", AnyAttr)

var elementwiseOps = []OpDef{
	elem1("abs", SignedNum).infer(inferReal),
	elem1("cbrt", FloatOrComp, accuracy),
	elem1("ceil", FloatElem),
	elem1("count_leading_zeros", IntElem),
	elem1("cosine", FloatOrComp, accuracy),
	elem1("exponential", FloatOrComp, accuracy),
	elem1("exponential_minus_one", FloatOrComp, accuracy),
	elem1("floor", FloatElem),
	elem1("imag", FloatOrComp).infer(inferReal),
	elem1("is_finite", FloatElem).infer(inferPred).form(fFn),
	elem1("log", FloatOrComp, accuracy),
	elem1("log_plus_one", FloatOrComp, accuracy),
	elem1("logistic", FloatOrComp, accuracy),
	elem1("negate", NumElem),
	elem1("not", LogicElem),
	elem1("popcnt", IntElem),
	elem1("real", FloatOrComp).infer(inferReal),
	elem1("round_nearest_afz", FloatElem),
	elem1("round_nearest_even", FloatElem),
	elem1("rsqrt", FloatOrComp, accuracy),
	elem1("sign", SignedNum),
	elem1("sine", FloatOrComp, accuracy),
	elem1("sqrt", FloatOrComp, accuracy),
	elem1("tan", FloatOrComp, accuracy),
	elem1("tanh", FloatOrComp, accuracy),

	elem2("add", AnyElem).with(Commutative),
	elem2("and", LogicElem).with(Commutative),
	elem2("atan2", FloatOrComp),
	elem2("divide", NumElem),
	elem2("maximum", AnyElem).with(Commutative),
	elem2("minimum", AnyElem).with(Commutative),
	elem2("multiply", AnyElem).with(Commutative),
	elem2("or", LogicElem).with(Commutative),
	elem2("power", NumElem),
	elem2("remainder", NumElem),
	elem2("shift_left", IntElem),
	elem2("shift_right_arithmetic", IntElem),
	elem2("shift_right_logical", IntElem),
	elem2("subtract", NumElem),
	elem2("xor", LogicElem).with(Commutative),

	elem2("complex", FloatElem).infer(inferComplex).form("% attrs : complex"),
	elem2("compare", AnyElem).infer(inferCompare).
		form("$comparison_direction:enum:comparison_direction , % ?( , $compare_type:enum:comparison_type ) attrs : fn").
		attrs(req("comparison_direction", EnumAttr, "EQ", "NE", "GE", "GT", "LE", "LT"),
			opt("compare_type", EnumAttr, "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED", "NOTYPE")),
	row("stablehlo.select", 3, "% attrs : select", BoolElem, inferSelect).with(Elementwise),
	row("stablehlo.clamp", 3, fSame, AnyElem, inferClamp).with(Elementwise),
	row("stablehlo.convert", 1, fSame, AnyElem, nil).with(Elementwise).verify(verifyConvert),
	row("stablehlo.reduce_precision", 1, "% , format = $$expman attrs : same", FloatElem, inferSame,
		req("exponent_bits", IntAttr), req("mantissa_bits", IntAttr)).with(Elementwise).verify(verifyReducePrecision),
	row("stablehlo.map", 1, "", AnyElem, inferMap, req("dimensions", IntsAttr)).variadic().regions(1).not(Pure).with(Recursive | Elementwise),
	row("stablehlo.constant", 0, "attrs $value:dense", AnyElem, inferConstant, req("value", DenseAttr)).with(ConstantOp),
	row("stablehlo.iota", 0, "dim = $iota_dimension:i64 attrs : res", AnyElem, nil, req("iota_dimension", IntAttr)).verify(verifyIota),
}

var moveOps = []OpDef{
	row("stablehlo.bitcast_convert", 1, fFn, AnyElem, nil).verify(verifyBitcast),
	row("stablehlo.broadcast", 1, "% , sizes = $broadcast_sizes:ints attrs : fn", AnyElem, inferBroadcast, req("broadcast_sizes", IntsAttr)),
	row("stablehlo.broadcast_in_dim", 1, "% , dims = $broadcast_dimensions:ints attrs : fn", AnyElem, nil,
		req("broadcast_dimensions", IntsAttr)).verify(verifyBroadcastInDim),
	row("stablehlo.concatenate", 1, "% , dim = $dimension:i64 attrs : fn", AnyElem, inferConcat, req("dimension", IntAttr)).variadic(),
	row("stablehlo.pad", 2, "% , low = $edge_padding_low:ints , high = $edge_padding_high:ints , interior = $interior_padding:ints attrs : fn",
		AnyElem, inferPad, req("edge_padding_low", IntsAttr), req("edge_padding_high", IntsAttr), req("interior_padding", IntsAttr)),
	row("stablehlo.reshape", 1, fFn, AnyElem, nil).verify(verifyReshape),
	row("stablehlo.reverse", 1, "% , dims = $dimensions:ints attrs : same", AnyElem, inferReverse, req("dimensions", IntsAttr)),
	row("stablehlo.slice", 1, "% $$slice attrs : fn", AnyElem, inferSlice,
		req("start_indices", IntsAttr), req("limit_indices", IntsAttr), req("strides", IntsAttr)),
	row("stablehlo.transpose", 1, "% , dims = $permutation:ints attrs : fn", AnyElem, inferTranspose, req("permutation", IntsAttr)),
	row("stablehlo.dynamic_slice", 1, "% , sizes = $slice_sizes:ints attrs : fn", AnyElem, inferDynamicSlice, req("slice_sizes", IntsAttr)).variadic(),
	row("stablehlo.dynamic_update_slice", 2, fFn, AnyElem, inferDynamicUpdateSlice).variadic(),
	row("stablehlo.optimization_barrier", 0, "$$barrier", AnyElem, inferOperands).variadic().results(-1).with(AnyKind),
	row("stablehlo.tuple", 0, "% attrs : tuple", AnyElem, inferTuple).variadic().with(AnyKind),
	row("stablehlo.get_tuple_element", 1, "% [ $index:i32 ] attrs : fn", AnyElem, inferTupleElement, req("index", IntAttr)).with(AnyKind),
}

var precision = opt("precision_config", PrecisionAttr, "DEFAULT", "HIGH", "HIGHEST")

var contractOps = []OpDef{
	row("stablehlo.dot", 2, "% ?( , precision = $precision_config:precision ) attrs : fn", AnyElem, inferDot, precision).with(ElemFree),
	row("stablehlo.dot_general", 2,
		"% , $$dotdims ?( , precision = $precision_config:precision ) ?( , algorithm = $algorithm:algo ) attrs : fn",
		AnyElem, inferDotGeneral, req("dot_dimension_numbers", DotDimsAttr), precision, opt("algorithm", AnyAttr)).with(ElemFree),
	row("stablehlo.convolution", 2, "( % ) dim_numbers = $$conv , window = { $$window } attrs : fn", AnyElem, inferConv, convAttrs...).with(ElemFree),
	row("stablehlo.dynamic_conv", 3, "", AnyElem, nil, convAttrs...),
	row("stablehlo.einsum", 2, "% , config = $einsum_config:str attrs : fn", AnyElem, nil, req("einsum_config", StringAttr)),
	row("stablehlo.unary_einsum", 1, "% , config = $einsum_config:str attrs : fn", AnyElem, nil, req("einsum_config", StringAttr)),
}

var convAttrs = []AttrDef{
	opt("window_strides", IntsAttr), opt("padding", MatrixAttr), opt("lhs_dilation", IntsAttr), opt("rhs_dilation", IntsAttr),
	opt("window_reversal", BoolsAttr), req("dimension_numbers", ConvDimsAttr), req("feature_group_count", IntAttr),
	req("batch_group_count", IntAttr), precision,
}

var windowOps = []OpDef{
	row("stablehlo.reduce", 2, "$$reduce", AnyElem, inferReduce, req("dimensions", IntsAttr)).variadic().results(-1).regions(1),
	row("stablehlo.reduce_window", 2, "", AnyElem, inferReduceWindow, req("window_dimensions", IntsAttr), opt("window_strides", IntsAttr),
		opt("base_dilations", IntsAttr), opt("window_dilations", IntsAttr), opt("padding", MatrixAttr)).variadic().results(-1).regions(1),
	row("stablehlo.select_and_scatter", 3, "", AnyElem, inferSelectAndScatter, opt("window_dimensions", IntsAttr),
		opt("window_strides", IntsAttr), opt("padding", MatrixAttr)).regions(2),
}

var indexOps = []OpDef{
	row("stablehlo.gather", 2, "", AnyElem, inferGather, req("dimension_numbers", GatherDimsAttr), req("slice_sizes", IntsAttr),
		opt("indices_are_sorted", BoolAttr)),
	row("stablehlo.scatter", 3, "", AnyElem, inferScatter, req("scatter_dimension_numbers", ScatterDimsAttr),
		opt("indices_are_sorted", BoolAttr), opt("unique_indices", BoolAttr)).variadic().results(-1).regions(1),
	row("stablehlo.sort", 1, "", AnyElem, inferSort, opt("dimension", IntAttr), opt("is_stable", BoolAttr)).variadic().results(-1).regions(1),
	row("stablehlo.torch_index_select", 2, "", AnyElem, nil, req("dim", IntAttr), req("batch_dims", IntAttr)),
}

var controlOps = []OpDef{
	row("stablehlo.if", 1, "", BoolElem, inferBranches).results(-1).regions(2).not(Pure).with(Recursive),
	row("stablehlo.case", 1, "", SintElem, inferBranches).results(-1).regions(-1).not(Pure).with(Recursive),
	row("stablehlo.while", 0, "$$while", AnyElem, inferWhile).variadic().results(-1).regions(2).with(AnyKind | Recursive).not(Pure),
	row("stablehlo.return", 0, "$$return", AnyElem, nil).variadic().results(0).with(Terminator | AnyKind).not(Pure),
	row("func.return", 0, "$$return", AnyElem, nil).variadic().results(0).with(Terminator | AnyKind).not(Pure),
	row("func.call", 0, "$callee:sym ( % ) attrs : fn", AnyElem, nil, req("callee", SymbolAttr)).
		variadic().results(-1).with(AnyKind).not(Pure).verify(verifyCall),
	row("stablehlo.custom_call", 0, "$call_target_name:strsym ( % ) attrs : fn", AnyElem, nil, req("call_target_name", StringAttr),
		opt("has_side_effect", BoolAttr), opt("backend_config", AnyAttr), opt("api_version", IntAttr), opt("called_computations", ArrayAttr),
		opt("operand_layouts", ArrayAttr), opt("result_layouts", ArrayAttr), opt("output_operand_aliases", ArrayAttr)).
		variadic().results(-1).with(AnyKind).not(Pure).verify(verifyCustomCall),
	row("stablehlo.composite", 0, "$name:str % attrs : fn", AnyElem, nil, req("name", StringAttr), req("decomposition", SymbolAttr),
		opt("composite_attributes", DictAttr), opt("version", IntAttr)).variadic().results(-1).with(AnyKind).not(Pure).verify(verifyCall),
	row("stablehlo.after_all", 0, fSame, AnyElem, inferToken).variadic().with(AnyKind),
	row("stablehlo.create_token", 0, fRes, AnyElem, inferToken),
	row("stablehlo.infeed", 1, "", AnyElem, nil, opt("infeed_config", StringAttr), opt("layout", ArrayAttr)).results(-1).with(AnyKind | SideEffect).not(Pure),
	row("stablehlo.outfeed", 1, "", AnyElem, nil, opt("outfeed_config", StringAttr)).variadic().with(AnyKind | SideEffect).not(Pure),
	row("stablehlo.send", 1, "", AnyElem, nil, req("channel_handle", AnyAttr), opt("is_host_transfer", BoolAttr)).variadic().with(AnyKind | SideEffect).not(Pure),
	row("stablehlo.recv", 1, "", AnyElem, nil, req("channel_handle", AnyAttr), opt("is_host_transfer", BoolAttr)).results(-1).with(AnyKind | SideEffect).not(Pure),
}

var linalgOps = []OpDef{
	row("stablehlo.cholesky", 1, "% ?( , lower = $lower:bool ) attrs : same", FloatOrComp, inferCholesky, opt("lower", BoolAttr)),
	row("stablehlo.triangular_solve", 2, "", FloatOrComp, inferTriangularSolve, req("left_side", BoolAttr), req("lower", BoolAttr),
		req("unit_diagonal", BoolAttr), req("transpose_a", EnumAttr, "NO_TRANSPOSE", "TRANSPOSE", "ADJOINT")),
	row("stablehlo.fft", 1, "% , type = $fft_type:enum:fft_type , length = $fft_length:ints attrs : fn", FloatOrComp, inferFFT,
		req("fft_type", EnumAttr, "FFT", "IFFT", "RFFT", "IRFFT"), req("fft_length", IntsAttr)),
	row("stablehlo.batch_norm_inference", 5, "", FloatElem, inferBatchNorm, req("epsilon", AnyAttr), req("feature_index", IntAttr)),
	row("stablehlo.batch_norm_training", 3, "", FloatElem, inferBatchNorm, req("epsilon", AnyAttr), req("feature_index", IntAttr)).results(3),
	row("stablehlo.batch_norm_grad", 5, "", FloatElem, inferBatchNorm, req("epsilon", AnyAttr), req("feature_index", IntAttr)).results(3),
	row("stablehlo.rng", 3, "% , distribution = $rng_distribution:enum:rng_distribution attrs : fn", AnyElem, nil,
		req("rng_distribution", EnumAttr, "UNIFORM", "NORMAL")).not(Pure).with(SideEffect).verify(verifyRng),
	row("stablehlo.rng_bit_generator", 1, "% , algorithm = $rng_algorithm:enum:rng_algorithm attrs : fn", AnyElem, nil,
		req("rng_algorithm", EnumAttr, "DEFAULT", "THREE_FRY", "PHILOX")).results(2).verify(verifyRngBits),
}

// The dynamic ops are read and printed; they compile only where the compiler can fold
// their shape operands, so their result types are taken as stated.
var dynamicOps = []OpDef{
	row("stablehlo.dynamic_broadcast_in_dim", 2, "% , dims = $broadcast_dimensions:ints attrs : fn", AnyElem, nil,
		req("broadcast_dimensions", IntsAttr), opt("known_expanding_dimensions", IntsAttr), opt("known_nonexpanding_dimensions", IntsAttr)).verify(verifySameElem),
	row("stablehlo.dynamic_gather", 3, "", AnyElem, nil, req("dimension_numbers", GatherDimsAttr), opt("indices_are_sorted", BoolAttr)).verify(verifySameElem),
	row("stablehlo.dynamic_iota", 1, "% , dim = $iota_dimension:i64 attrs : fn", IntElem, nil, req("iota_dimension", IntAttr)).verify(verifyIota),
	row("stablehlo.dynamic_pad", 5, fFn, AnyElem, nil).verify(verifySameElem),
	row("stablehlo.dynamic_reshape", 2, fFn, AnyElem, nil).verify(verifySameElem),
	row("stablehlo.real_dynamic_slice", 4, fFn, AnyElem, nil).verify(verifySameElem),
	row("stablehlo.get_dimension_size", 1, "% , dim = $dimension:i64 attrs : fn", AnyElem, inferDimensionSize, req("dimension", IntAttr)),
	row("stablehlo.set_dimension_size", 2, "% , dim = $dimension:i64 attrs : fn", AnyElem, nil, req("dimension", IntAttr)).verify(verifySameElem),
	row("stablehlo.uniform_quantize", 1, fFn, AnyElem, nil),
	row("stablehlo.uniform_dequantize", 1, fFn, AnyElem, nil),
}

func collective(name string, min, regions int, attrs ...AttrDef) OpDef {
	return row("stablehlo."+name, min, "", AnyElem, nil, append(attrs, opt("channel_handle", AnyAttr), opt("use_global_device_ids", AnyAttr))...).
		variadic().results(-1).regions(regions).with(Collective | AnyKind).not(Pure)
}

var collectiveOps = []OpDef{
	collective("all_gather", 1, 0, req("all_gather_dim", IntAttr), req("replica_groups", AnyAttr)),
	collective("all_reduce", 1, 1, req("replica_groups", AnyAttr)),
	collective("all_to_all", 1, 0, req("split_dimension", IntAttr), req("concat_dimension", IntAttr), req("split_count", IntAttr), req("replica_groups", AnyAttr)),
	collective("collective_broadcast", 1, 0, req("replica_groups", AnyAttr)),
	collective("collective_permute", 1, 0, req("source_target_pairs", AnyAttr)),
	collective("cross-replica-sum", 1, 0, req("replica_groups", AnyAttr)),
	collective("reduce_scatter", 1, 1, req("scatter_dimension", IntAttr), req("replica_groups", AnyAttr)),
	row("sdy.sharding_constraint", 1, "% $sharding:opaque:sdy.sharding attrs : same", AnyElem, inferSame, req("sharding", AnyAttr)),
	row("stablehlo.partition_id", 0, fRes, AnyElem, inferUI32),
	row("stablehlo.replica_id", 0, fRes, AnyElem, inferUI32),
}

func chloUnary(name string, elem ElemClass) OpDef {
	return row("chlo."+name, 1, fArrow, elem, inferSame).with(Elementwise)
}

func chloBinary(name string, elem ElemClass) OpDef {
	return row("chlo."+name, 2, fArrow, elem, inferSame).with(Elementwise)
}

func broadcasting(name string, elem ElemClass) OpDef {
	return row("chlo.broadcast_"+name, 2, fFn, elem, inferChloBroadcast, opt("broadcast_dimensions", IntsAttr))
}

var chloOps = []OpDef{
	chloUnary("acos", FloatOrComp), chloUnary("acosh", FloatOrComp), chloUnary("asin", FloatOrComp), chloUnary("asinh", FloatOrComp),
	chloUnary("atan", FloatOrComp), chloUnary("atanh", FloatOrComp), chloUnary("bessel_i1e", FloatElem), chloUnary("conj", AnyElem),
	chloUnary("cosh", FloatOrComp), chloUnary("sinh", FloatOrComp), chloUnary("tan", FloatOrComp), chloUnary("digamma", FloatElem),
	chloUnary("erf", FloatElem), chloUnary("erf_inv", FloatElem), chloUnary("erfc", FloatElem), chloUnary("lgamma", FloatElem),
	chloUnary("square", NumElem), chloUnary("is_inf", FloatElem).infer(inferPred), chloUnary("is_neg_inf", FloatElem).infer(inferPred),
	chloUnary("is_pos_inf", FloatElem).infer(inferPred), chloUnary("_asin_acos_kernel", FloatOrComp),
	chloBinary("next_after", FloatElem), chloBinary("polygamma", FloatElem), chloBinary("zeta", FloatElem), chloBinary("mulhi", IntElem),
	row("chlo.constant", 0, "attrs $value:dense", AnyElem, inferConstant, req("value", DenseAttr)).with(ConstantOp),
	row("chlo.constant_like", 1, "", AnyElem, nil, req("value", AnyAttr)),
	row("chlo.top_k", 1, "( % , k = $k:i64 ) attrs : arrowlist", AnyElem, inferTopK, req("k", IntAttr)).results(2),
	broadcasting("add", AnyElem), broadcasting("and", LogicElem), broadcasting("atan2", FloatOrComp), broadcasting("divide", NumElem),
	broadcasting("maximum", AnyElem), broadcasting("minimum", AnyElem), broadcasting("multiply", AnyElem), broadcasting("next_after", FloatElem),
	broadcasting("or", LogicElem), broadcasting("polygamma", FloatElem), broadcasting("power", NumElem), broadcasting("remainder", NumElem),
	broadcasting("shift_left", IntElem), broadcasting("shift_right_arithmetic", IntElem), broadcasting("shift_right_logical", IntElem),
	broadcasting("subtract", NumElem), broadcasting("xor", LogicElem), broadcasting("zeta", FloatElem), broadcasting("complex", FloatElem),
	broadcasting("compare", AnyElem).attrs(opt("broadcast_dimensions", IntsAttr),
		req("comparison_direction", EnumAttr, "EQ", "NE", "GE", "GT", "LE", "LT"),
		opt("compare_type", EnumAttr, "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED", "NOTYPE")),
	row("chlo.broadcast_select", 3, fFn, BoolElem, nil),
	row("chlo.dynamic_reshape", 2, "", AnyElem, nil).verify(verifySameElem),
	row("chlo.minimum_broadcast_shapes", 1, "", AnyElem, nil).variadic().results(-1),
}

// The check dialect: assertions inside self-checking files.
var checkOps = []OpDef{
	row("check.expect_eq", 2, fPair, AnyElem, nil).results(0).not(Pure).with(SideEffect).verify(verifyChecked),
	row("check.expect_close", 2, "% ?( , max_ulp_difference = $max_ulp_difference:i64 ) ?( , min_ulp_difference = $min_ulp_difference:i64 ) attrs : pair", AnyElem, nil, opt("max_ulp_difference", IntAttr), opt("min_ulp_difference", IntAttr)).
		results(0).not(Pure).with(SideEffect).verify(verifyChecked),
	row("check.expect_almost_eq", 2, "% ?( , tolerance = $tolerance:f64 ) attrs : pair", FloatOrComp, nil, opt("tolerance", AnyAttr)).results(0).not(Pure).with(SideEffect).verify(verifyChecked),
	row("check.expect_eq_const", 1, "% , $value:dense attrs", AnyElem, nil, req("value", DenseAttr)).results(0).not(Pure).with(SideEffect).verify(verifyCheckedConst),
	row("check.expect_almost_eq_const", 1, "% , $value:dense ?( , tolerance = $tolerance:f64 ) attrs", FloatOrComp, nil, req("value", DenseAttr), opt("tolerance", AnyAttr)).
		results(0).not(Pure).with(SideEffect).verify(verifyCheckedConst),
}
