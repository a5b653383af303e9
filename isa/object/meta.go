package object

import "github.com/godwit-accel/godwit/isa"

// FormatVersion is the version of Meta and of the section set. A loader refuses others.
const FormatVersion = 2

// Meta describes a program to the loader and to people: section .gw.meta, as JSON.
type Meta struct {
	Format       int          `json:"format"`              // FormatVersion
	ISA          int          `json:"isa"`                 // version of the instruction set
	Producer     string       `json:"producer,omitempty"`  // which tool made it
	Machine      *isa.Machine `json:"machine,omitempty"`   // parameters of the device it was compiled for
	Cores        int          `json:"cores,omitempty"`     // cores it must run on; 0 and 1 mean one
	ScratchBytes uint64       `json:"scratch_bytes"`       // scratchpad in use; addresses above trap
	StackBytes   uint64       `json:"stack_bytes"`         // stack a core; 0 means the default
	ArenaBytes   uint64       `json:"arena_bytes"`         // global memory for activations, passed in S2
	Inputs       []Tensor     `json:"inputs,omitempty"`    // the model's arguments, in order
	Outputs      []Tensor     `json:"outputs,omitempty"`   // the model's results, in order
	Regions      []Region     `json:"regions,omitempty"`   // fused regions in execution order
	Functions    []Function   `json:"functions,omitempty"` // entries with typed arguments
	Notes        []string     `json:"notes,omitempty"`     // what the values of inputs were specialised on
}

// DefaultStack is the stack of a core when a program names none.
const DefaultStack = 1 << 20

// Tensor is the type of an input or output: dense, row-major.
type Tensor struct {
	Name  string  `json:"name"`
	DType string  `json:"dtype"`
	Shape []int64 `json:"shape"`
	// Sizes is not empty for a count, an i64 scalar: the outputs and dimensions that have only so many elements, their
	// shape being a bound. Counts stand after all other outputs.
	Sizes []Size `json:"sizes,omitempty"`
}

// Size names a dimension of an output.
type Size struct {
	Output int `json:"output"`
	Dim    int `json:"dim"`
}

// Region is one fused region of a model: a function of .text and what it stands for.
type Region struct {
	Name   string   `json:"name"`             // unique in the program
	Symbol string   `json:"symbol"`           // the function that computes it
	Form   string   `json:"form"`             // map, reduce, contract, move, index, or scalar
	Ops    []string `json:"ops"`              // tensor ops inside, as the model names them
	Source string   `json:"source,omitempty"` // file:line:col or node name it came from
	MACs   int64    `json:"macs,omitempty"`
	Bound  Bound    `json:"bound"`
	// Predicted is what the compiler's cost model says the region takes, in cycles, on the slowest core; 0 if it has no opinion.
	Predicted int64 `json:"predicted,omitempty"`
	Spills    int64 `json:"spill_bytes,omitempty"` // spill bytes in the code, not executed ones
	// ScratchLive is the bytes of scratchpad buffers alive at the worst place, ScratchUsed those that the plan spans.
	ScratchLive int64    `json:"scratch_live,omitempty"`
	ScratchUsed int64    `json:"scratch_used,omitempty"`
	Inputs      []Buffer `json:"in,omitempty"` // tensors it reads, in the order of its IR function's arguments
	Outputs     []Buffer `json:"out,omitempty"`
	Scalar      string   `json:"scalar,omitempty"` // why it runs scalar code, if it does
}

// Bound is the least number of cycles each unit needs for a region, from shapes and the machine alone.
type Bound struct {
	MAC    int64 `json:"mac"`
	Vector int64 `json:"vector"`
	Load   int64 `json:"load"`
	Store  int64 `json:"store"`
	DMA    int64 `json:"dma"`
}

// Where a Buffer lies.
const (
	InArena   = "arena"   // Offset from the arena base
	InInput   = "input"   // model input Index, plus Offset
	InOutput  = "output"  // model output Index, plus Offset
	InRodata  = "rodata"  // Offset in .rodata
	InScratch = "scratch" // scratchpad address Offset, on core 0
)

// Buffer is a tensor in memory at a region's entry or return.
type Buffer struct {
	Name    string  `json:"name,omitempty"`
	DType   string  `json:"dtype"`
	Shape   []int64 `json:"shape"`
	Strides []int64 `json:"strides,omitempty"` // in bytes; none means dense row-major
	In      string  `json:"in"`
	Index   int     `json:"index,omitempty"`
	Offset  uint64  `json:"offset"`
}

// Function is a callable symbol with typed arguments, in the order of S1, S2, …
type Function struct {
	Name string `json:"name"`
	Args []Arg  `json:"args"`
	Ret  string `json:"ret,omitempty"` // a scalar type, or empty
}

// Arg is one argument: a scalar such as i32 or f64, or a pointer to elements such as f32*.
type Arg struct {
	Name string `json:"name,omitempty"`
	Type string `json:"type"`
	Dir  string `json:"dir,omitempty"` // in, out or inout, for pointers
}
