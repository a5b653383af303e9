package onnx

import "cmp"

// The messages of onnx.proto that a model for inference can hold. Names follow the schema; what is not read
// (doc strings, training information, meta data) is left out.

// Model is a ModelProto.
type Model struct {
	IRVersion int64
	Producer  string
	Opsets    []Opset
	Graph     *Graph
	Functions []*Function
}

// Opset is an OperatorSetIdProto.
type Opset struct {
	Domain  string
	Version int64
}

// Graph is a GraphProto.
type Graph struct {
	Name    string
	Nodes   []*Node
	Inits   []*Tensor
	Sparse  []*SparseTensor
	Inputs  []*ValueInfo
	Outputs []*ValueInfo
	Values  []*ValueInfo
}

// RealInputs are the inputs without those that an initialiser backs, which IR version 3 lists too.
func (g *Graph) RealInputs() []*ValueInfo {
	isInit := map[string]bool{}
	for _, t := range g.Inits {
		isInit[t.Name] = true
	}
	for _, t := range g.Sparse {
		if t.Values != nil {
			isInit[t.Values.Name] = true
		}
	}
	var out []*ValueInfo
	for _, v := range g.Inputs {
		if !isInit[v.Name] {
			out = append(out, v)
		}
	}
	return out
}

// Function is a FunctionProto: a model-local operator.
type Function struct {
	Name, Domain, Overload string
	Inputs, Outputs        []string
	Attrs                  []string // names without default
	Defaults               []*Attr
	Nodes                  []*Node
	Opsets                 []Opset
}

// Node is a NodeProto. Off is its place in the file.
type Node struct {
	Op, Domain, Name, Overload string
	Inputs, Outputs            []string
	Attrs                      []*Attr
	Off                        int
}

// Attr is an AttributeProto.
type Attr struct {
	Name    string
	Type    int64
	Ref     string // attribute of the enclosing function
	F       float32
	I       int64
	S       string
	T       *Tensor
	G       *Graph
	Sparse  *SparseTensor
	Floats  []float32
	Ints    []int64
	Strings []string
	Tensors []*Tensor
	Graphs  []*Graph
}

// Tensor is a TensorProto. Raw aliases the file's bytes.
type Tensor struct {
	Name     string
	Dims     []int64
	Type     DataType
	Raw      []byte
	HasRaw   bool
	Floats   []float32
	Ints32   []int32
	Ints64   []int64
	Doubles  []float64
	Uints64  []uint64
	Strings  [][]byte
	External map[string]string
	Location int64 // 1: external
	Off      int
}

// SparseTensor is a SparseTensorProto.
type SparseTensor struct {
	Values, Indices *Tensor
	Dims            []int64
}

// ValueInfo is a ValueInfoProto of a tensor. HasShape tells an unknown rank from rank 0.
type ValueInfo struct {
	Name     string
	Kind     string // "tensor", or the outermost TypeProto case that is not one; Type and Dims are then those of the elements
	Type     DataType
	Holds    string // what a sequence or optional holds: "tensor", "sequence" …
	HasShape bool
	Dims     []Dim
	Off      int
}

// is notes a TypeProto case: the outermost names the kind, and what it holds is kept for lists of lists.
func (v *ValueInfo) is(kind string) {
	if v.Kind == "" {
		v.Kind = kind
		return
	}
	v.Holds = cmp.Or(v.Holds, kind)
}

// List is a SequenceProto or an OptionalProto of tensors, which share their field numbers as far as both have them.
type List struct {
	Name  string
	Items []*Tensor
	List  *List // an OptionalProto's sequence
}

// Dim is a dimension: a number, a symbol, or (both zero) unknown.
type Dim struct {
	Value int64
	Known bool
	Param string
}

// Field numbers of onnx.proto3, one table per message.
var (
	modelFields     []field[Model]
	opsetFields     []field[Opset]
	graphFields     []field[Graph]
	functionFields  []field[Function]
	nodeFields      []field[Node]
	attrFields      []field[Attr]
	tensorFields    []field[Tensor]
	sparseFields    []field[SparseTensor]
	entryFields     []field[entry]
	valueInfoFields []field[ValueInfo]
	typeFields      []field[ValueInfo]
	elementFields   []field[ValueInfo]
	listFields      []field[List]
	tensorTypeField []field[ValueInfo]
	shapeFields     []field[ValueInfo]
	dimFields       []field[Dim]
)

type entry struct{ key, value string } // StringStringEntryProto

func init() { // not initialisers: messages nest, and Go refuses the cycle
	modelFields = []field[Model]{
		num(1, "ir_version", func(m *Model, v int64) { m.IRVersion = v }),
		str(2, "producer_name", func(m *Model, v string) { m.Producer = v }),
		sub(7, "graph", &graphFields, func(m *Model, v *Graph) { m.Graph = v }),
		sub(8, "opset_import", &opsetFields, func(m *Model, v *Opset) { m.Opsets = append(m.Opsets, *v) }),
		sub(25, "functions", &functionFields, func(m *Model, v *Function) { m.Functions = append(m.Functions, v) }),
	}
	opsetFields = []field[Opset]{
		str(1, "domain", func(m *Opset, v string) { m.Domain = v }),
		num(2, "version", func(m *Opset, v int64) { m.Version = v }),
	}
	graphFields = []field[Graph]{
		sub(1, "node", &nodeFields, func(m *Graph, v *Node) { m.Nodes = append(m.Nodes, v) }),
		str(2, "name", func(m *Graph, v string) { m.Name = v }),
		sub(5, "initializer", &tensorFields, func(m *Graph, v *Tensor) { m.Inits = append(m.Inits, v) }),
		sub(11, "input", &valueInfoFields, func(m *Graph, v *ValueInfo) { m.Inputs = append(m.Inputs, v) }),
		sub(12, "output", &valueInfoFields, func(m *Graph, v *ValueInfo) { m.Outputs = append(m.Outputs, v) }),
		sub(13, "value_info", &valueInfoFields, func(m *Graph, v *ValueInfo) { m.Values = append(m.Values, v) }),
		sub(15, "sparse_initializer", &sparseFields, func(m *Graph, v *SparseTensor) { m.Sparse = append(m.Sparse, v) }),
	}
	functionFields = []field[Function]{
		str(1, "name", func(m *Function, v string) { m.Name = v }),
		str(4, "input", func(m *Function, v string) { m.Inputs = append(m.Inputs, v) }),
		str(5, "output", func(m *Function, v string) { m.Outputs = append(m.Outputs, v) }),
		str(6, "attribute", func(m *Function, v string) { m.Attrs = append(m.Attrs, v) }),
		sub(7, "node", &nodeFields, func(m *Function, v *Node) { m.Nodes = append(m.Nodes, v) }),
		sub(9, "opset_import", &opsetFields, func(m *Function, v *Opset) { m.Opsets = append(m.Opsets, *v) }),
		str(10, "domain", func(m *Function, v string) { m.Domain = v }),
		sub(11, "attribute_proto", &attrFields, func(m *Function, v *Attr) { m.Defaults = append(m.Defaults, v) }),
		str(13, "overload", func(m *Function, v string) { m.Overload = v }),
	}
	nodeFields = []field[Node]{
		here(func(m *Node, off int) { m.Off = off }),
		str(1, "input", func(m *Node, v string) { m.Inputs = append(m.Inputs, v) }),
		str(2, "output", func(m *Node, v string) { m.Outputs = append(m.Outputs, v) }),
		str(3, "name", func(m *Node, v string) { m.Name = v }),
		str(4, "op_type", func(m *Node, v string) { m.Op = v }),
		sub(5, "attribute", &attrFields, func(m *Node, v *Attr) { m.Attrs = append(m.Attrs, v) }),
		str(7, "domain", func(m *Node, v string) { m.Domain = v }),
		str(8, "overload", func(m *Node, v string) { m.Overload = v }),
	}
	attrFields = []field[Attr]{
		str(1, "name", func(m *Attr, v string) { m.Name = v }),
		f32(2, "f", func(m *Attr, v float32) { m.F = v }),
		num(3, "i", func(m *Attr, v int64) { m.I = v }),
		str(4, "s", func(m *Attr, v string) { m.S = v }),
		sub(5, "t", &tensorFields, func(m *Attr, v *Tensor) { m.T = v }),
		sub(6, "g", &graphFields, func(m *Attr, v *Graph) { m.G = v }),
		f32(7, "floats", func(m *Attr, v float32) { m.Floats = append(m.Floats, v) }),
		num(8, "ints", func(m *Attr, v int64) { m.Ints = append(m.Ints, v) }),
		str(9, "strings", func(m *Attr, v string) { m.Strings = append(m.Strings, v) }),
		sub(10, "tensors", &tensorFields, func(m *Attr, v *Tensor) { m.Tensors = append(m.Tensors, v) }),
		sub(11, "graphs", &graphFields, func(m *Attr, v *Graph) { m.Graphs = append(m.Graphs, v) }),
		num(20, "type", func(m *Attr, v int64) { m.Type = v }),
		str(21, "ref_attr_name", func(m *Attr, v string) { m.Ref = v }),
		sub(22, "sparse_tensor", &sparseFields, func(m *Attr, v *SparseTensor) { m.Sparse = v }),
	}
	tensorFields = []field[Tensor]{
		here(func(m *Tensor, off int) { m.Off = off }),
		num(1, "dims", func(m *Tensor, v int64) { m.Dims = append(m.Dims, v) }),
		num(2, "data_type", func(m *Tensor, v int64) { m.Type = DataType(v) }),
		f32(4, "float_data", func(m *Tensor, v float32) { m.Floats = append(m.Floats, v) }),
		num(5, "int32_data", func(m *Tensor, v int64) { m.Ints32 = append(m.Ints32, int32(v)) }),
		raw(6, "string_data", func(m *Tensor, v []byte) { m.Strings = append(m.Strings, v) }),
		num(7, "int64_data", func(m *Tensor, v int64) { m.Ints64 = append(m.Ints64, v) }),
		str(8, "name", func(m *Tensor, v string) { m.Name = v }),
		raw(9, "raw_data", func(m *Tensor, v []byte) { m.Raw, m.HasRaw = v, true }),
		f64(10, "double_data", func(m *Tensor, v float64) { m.Doubles = append(m.Doubles, v) }),
		num(11, "uint64_data", func(m *Tensor, v int64) { m.Uints64 = append(m.Uints64, uint64(v)) }),
		sub(13, "external_data", &entryFields, func(m *Tensor, v *entry) {
			if m.External == nil {
				m.External = map[string]string{}
			}
			m.External[v.key] = v.value
		}),
		num(14, "data_location", func(m *Tensor, v int64) { m.Location = v }),
	}
	sparseFields = []field[SparseTensor]{
		sub(1, "values", &tensorFields, func(m *SparseTensor, v *Tensor) { m.Values = v }),
		sub(2, "indices", &tensorFields, func(m *SparseTensor, v *Tensor) { m.Indices = v }),
		num(3, "dims", func(m *SparseTensor, v int64) { m.Dims = append(m.Dims, v) }),
	}
	listFields = []field[List]{
		str(1, "name", func(m *List, v string) { m.Name = v }),
		sub(3, "tensor_values", &tensorFields, func(m *List, v *Tensor) { m.Items = append(m.Items, v) }),
		sub(5, "sequence_value", &listFields, func(m *List, v *List) { m.List = v }),
	}
	entryFields = []field[entry]{
		str(1, "key", func(m *entry, v string) { m.key = v }),
		str(2, "value", func(m *entry, v string) { m.value = v }),
	}
	valueInfoFields = []field[ValueInfo]{
		here(func(m *ValueInfo, off int) { m.Off = off }),
		str(1, "name", func(m *ValueInfo, v string) { m.Name = v }),
		same(2, "type", &typeFields),
	}
	typeFields = []field[ValueInfo]{ // TypeProto
		mark(1, "tensor_type", &tensorTypeField, func(m *ValueInfo) { m.is("tensor") }),
		mark(4, "sequence_type", &elementFields, func(m *ValueInfo) { m.is("sequence") }),
		raw(5, "map_type", func(m *ValueInfo, _ []byte) { m.is("map") }),
		raw(8, "sparse_tensor_type", func(m *ValueInfo, _ []byte) { m.is("sparse tensor") }),
		mark(9, "optional_type", &elementFields, func(m *ValueInfo) { m.is("optional") }),
	}
	elementFields = []field[ValueInfo]{ // TypeProto.Sequence, TypeProto.Optional
		same(1, "elem_type", &typeFields),
	}
	tensorTypeField = []field[ValueInfo]{ // TypeProto.Tensor
		num(1, "elem_type", func(m *ValueInfo, v int64) { m.Type = DataType(v) }),
		mark(2, "shape", &shapeFields, func(m *ValueInfo) { m.HasShape = true }),
	}
	shapeFields = []field[ValueInfo]{ // TensorShapeProto
		sub(1, "dim", &dimFields, func(m *ValueInfo, v *Dim) { m.Dims = append(m.Dims, *v) }),
	}
	dimFields = []field[Dim]{
		num(1, "dim_value", func(m *Dim, v int64) { m.Value, m.Known = v, true }),
		str(2, "dim_param", func(m *Dim, v string) { m.Param = v }),
	}
}
