package ir

// Traits are properties that passes ask for.
type Traits uint16

// The traits.
const (
	Pure        Traits = 1 << iota // no effect but its results: may be erased, moved, merged
	Elementwise                    // result element i depends on operand elements i only
	Commutative                    // binary, operands may be swapped
	Terminator                     // ends a block
	ConstantOp                     // no operands, the value is an attribute
	Collective                     // talks to other devices
	ElemFree                       // the stated result element types may differ from the inferred ones
	AnyKind                        // operands may be tuples and tokens, not tensors only
	SideEffect                     // must run even if its results are unused
	Recursive                      // as pure as the ops in its regions
)

// OpDef is one row of the table of operations: everything that parser, printer, verifier,
// builder and passes know about it.
type OpDef struct {
	Name     string
	Min, Max int // number of operands; Max -1: any
	Results  int // number of results; -1: as inferred or stated
	Regions  int // number of regions; -1: any
	Traits   Traits
	Elem     ElemClass // element types that operand 0 may have
	Attrs    []AttrDef
	Infer    func(op *Op) ([]Type, error) // result types from operands, attributes, regions; nil: they must be stated
	Verify   func(op *Op) error           // rules beyond arity, attributes, element class and inference
	text     string                       // the pretty form, in the language of form.go; "": generic only
	pieces   []piece
	written  map[string]bool // attributes that the pretty form writes outside the dictionary
	inherent map[string]*AttrDef
}

// Has reports whether the row has the trait.
func (d *OpDef) Has(t Traits) bool { return d != nil && d.Traits&t == t }

// Has reports whether the op's row has the trait; unregistered ops have none.
func (op *Op) Has(t Traits) bool { return op.Def().Has(t) }

// ElemClass is a set of element types.
type ElemClass uint8

// Element classes; AnyElem (zero) is no constraint.
const (
	AnyElem  ElemClass = 0
	BoolElem ElemClass = 1 << iota
	SintElem
	UintElem
	FloatElem
	ComplexElem
	IntElem     = SintElem | UintElem
	LogicElem   = BoolElem | IntElem
	FloatOrComp = FloatElem | ComplexElem
	SignedNum   = SintElem | FloatOrComp
	NumElem     = IntElem | FloatOrComp
)

// AttrDef is one attribute of an op.
type AttrDef struct {
	Name     string
	Kind     AttrKind
	Optional bool
	Values   []string // of an enumeration
}

// AttrKind is the shape an attribute must have.
type AttrKind uint8

// The attribute kinds.
const (
	AnyAttr AttrKind = iota
	IntAttr
	BoolAttr
	StringAttr
	SymbolAttr
	TypeAttrKind
	IntsAttr   // list of i64
	BoolsAttr  // list of i1
	MatrixAttr // n×m integers
	DenseAttr  // constant of any type
	EnumAttr
	DotDimsAttr
	ConvDimsAttr
	GatherDimsAttr
	ScatterDimsAttr
	ArrayAttr
	DictAttr
	PrecisionAttr // [#stablehlo<precision DEFAULT>, ...]
)

// Lookup finds an op's row by its full name, nil if it is not registered.
func Lookup(name string) *OpDef { return opByName[name] }
