package ir

// DotDims is #stablehlo.dot<...>: the dimension numbers of dot_general.
type DotDims struct {
	LHSBatch, RHSBatch             []int64
	LHSContracting, RHSContracting []int64
}

// ConvDims is #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>: which dimension
// of each tensor is the batch, the feature, and the n-th spatial one.
type ConvDims struct {
	InputBatch, InputFeature          int64
	InputSpatial                      []int64
	KernelInFeature, KernelOutFeature int64
	KernelSpatial                     []int64
	OutputBatch, OutputFeature        int64
	OutputSpatial                     []int64
}

// GatherDims is #stablehlo.gather<...>.
type GatherDims struct {
	OffsetDims, CollapsedSliceDims               []int64
	OperandBatchingDims, StartIndicesBatchingDim []int64
	StartIndexMap                                []int64
	IndexVectorDim                               int64
}

// ScatterDims is #stablehlo.scatter<...>.
type ScatterDims struct {
	UpdateWindowDims, InsertedWindowDims       []int64
	InputBatchingDims, ScatterIndicesBatchDims []int64
	ScatterDimsToOperandDims                   []int64
	IndexVectorDim                             int64
}

// Channel is #stablehlo.channel_handle<handle = 1, type = 0>.
type Channel struct{ Handle, Type int64 }

// DotAlgorithm is #stablehlo.dot_algorithm<...>.
type DotAlgorithm struct {
	LHSType, RHSType, AccumType     DType
	LHSComponents, RHSComponents    int64
	PrimitiveOps                    int64
	AllowImprecise                  bool
	lhsSpelled, rhsSpelled, accType string // as written, when not one of our element types (tf32)
}

// Alias is #stablehlo.output_operand_alias<...>.
type Alias struct {
	OutputTuple  []int64
	Operand      int64
	OperandTuple []int64
}

// field describes one entry of a structured attribute: exactly one pointer is set.
type field struct {
	name string
	list *[]int64
	num  *int64
	flag *bool
	typ  *DType
	text *string // the spelling behind typ
	must bool
}

func (d *DotDims) fields() []field {
	return []field{
		{name: "lhs_batching_dimensions", list: &d.LHSBatch},
		{name: "rhs_batching_dimensions", list: &d.RHSBatch},
		{name: "lhs_contracting_dimensions", list: &d.LHSContracting},
		{name: "rhs_contracting_dimensions", list: &d.RHSContracting},
	}
}

func (d *GatherDims) fields() []field {
	return []field{
		{name: "offset_dims", list: &d.OffsetDims},
		{name: "collapsed_slice_dims", list: &d.CollapsedSliceDims},
		{name: "operand_batching_dims", list: &d.OperandBatchingDims},
		{name: "start_indices_batching_dims", list: &d.StartIndicesBatchingDim},
		{name: "start_index_map", list: &d.StartIndexMap},
		{name: "index_vector_dim", num: &d.IndexVectorDim},
	}
}

func (d *ScatterDims) fields() []field {
	return []field{
		{name: "update_window_dims", list: &d.UpdateWindowDims},
		{name: "inserted_window_dims", list: &d.InsertedWindowDims},
		{name: "input_batching_dims", list: &d.InputBatchingDims},
		{name: "scatter_indices_batching_dims", list: &d.ScatterIndicesBatchDims},
		{name: "scatter_dims_to_operand_dims", list: &d.ScatterDimsToOperandDims},
		{name: "index_vector_dim", num: &d.IndexVectorDim},
	}
}

func (c *Channel) fields() []field {
	return []field{{name: "handle", num: &c.Handle, must: true}, {name: "type", num: &c.Type, must: true}}
}

func (a *DotAlgorithm) fields() []field {
	return []field{
		{name: "lhs_precision_type", typ: &a.LHSType, text: &a.lhsSpelled, must: true},
		{name: "rhs_precision_type", typ: &a.RHSType, text: &a.rhsSpelled, must: true},
		{name: "accumulation_type", typ: &a.AccumType, text: &a.accType, must: true},
		{name: "lhs_component_count", num: &a.LHSComponents, must: true},
		{name: "rhs_component_count", num: &a.RHSComponents, must: true},
		{name: "num_primitive_operations", num: &a.PrimitiveOps, must: true},
		{name: "allow_imprecise_accumulation", flag: &a.AllowImprecise, must: true},
	}
}

func (a *Alias) fields() []field {
	return []field{
		{name: "output_tuple_indices", list: &a.OutputTuple, must: true},
		{name: "operand_index", num: &a.Operand, must: true},
		{name: "operand_tuple_indices", list: &a.OperandTuple, must: true},
	}
}

// DotDims are the op's dot dimension numbers; ok is false if they are absent.
func (op *Op) DotDims() (d DotDims, ok bool) {
	d, ok = op.Attrs.Get("dot_dimension_numbers").(DotDims)
	return d, ok
}

// ConvDims are the op's convolution dimension numbers.
func (op *Op) ConvDims() (d ConvDims, ok bool) {
	d, ok = op.Attrs.Get("dimension_numbers").(ConvDims)
	return d, ok
}

// GatherDims are the op's gather dimension numbers.
func (op *Op) GatherDims() (d GatherDims, ok bool) {
	d, ok = op.Attrs.Get("dimension_numbers").(GatherDims)
	return d, ok
}

// ScatterDims are the op's scatter dimension numbers.
func (op *Op) ScatterDims() (d ScatterDims, ok bool) {
	d, ok = op.Attrs.Get("scatter_dimension_numbers").(ScatterDims)
	return d, ok
}
