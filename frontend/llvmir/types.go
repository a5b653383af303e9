package llvmir

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

func sprintf(format string, args ...any) string {
	if len(args) == 0 {
		return format
	}
	return fmt.Sprintf(format, args...)
}

// refusef says that the construct in hand is not supported; its place is added by who catches it.
func refusef(format string, args ...any) {
	panic(refusal{source.Pos{}, sprintf(format, args...)})
}

// typeKind is the kind of an LLVM type.
type typeKind uint8

const (
	kVoid typeKind = iota
	kInt
	kFloat
	kPtr
	kVec
	kArray
	kStruct
	kFunc
	kLabel
	kMeta
	kOpaque
)

// typ is an LLVM type. Integer, float and pointer types are one object each, so that == tells them apart.
type typ struct {
	kind   typeKind
	packed bool
	varArg bool
	elem   kernel.Elem // kFloat; kInt: of the register that holds it
	n      int64       // bits, lanes or elements
	of     *typ        // element, or result of a function
	fields []*typ      // or parameters
	name   string

	laid, busy  bool
	size, align int64
	places      []int64 // offsets of fields
	flat        bool
	ts          []*typ // flattened
	offs        []int64
}

var (
	void  = &typ{kind: kVoid}
	ptr   = &typ{kind: kPtr, elem: kernel.Ptr}
	label = &typ{kind: kLabel}
	meta  = &typ{kind: kMeta}
	half  = &typ{kind: kFloat, elem: kernel.F16}
	bf16  = &typ{kind: kFloat, elem: kernel.BF16}
	f32   = &typ{kind: kFloat, elem: kernel.F32}
	f64   = &typ{kind: kFloat, elem: kernel.F64}
	ints  [129]*typ
	i1    = intType(1)
	i8    = intType(8)
	i32   = intType(32)
	i64   = intType(64)
)

func init() {
	for n := range ints {
		intType(n)
	}
}

// intType is the integer type of n bits, at most 128.
func intType(n int) *typ {
	if ints[n] == nil {
		t := &typ{kind: kInt, n: int64(n), elem: kernel.I64}
		for _, e := range [...]kernel.Elem{kernel.I1, kernel.I8, kernel.I16, kernel.I32, kernel.I64} {
			bits := int64(8 * e.Bytes())
			if e == kernel.I1 {
				bits = 1
			}
			if t.n <= bits {
				t.elem = e
				break
			}
		}
		ints[n] = t
	}
	return ints[n]
}

var wordTypes vocabulary[*typ]

func init() {
	for w, t := range map[string]*typ{
		"void": void, "ptr": ptr, "label": label, "metadata": meta, "half": half, "bfloat": bf16, "float": f32, "double": f64,
	} {
		wordTypes.add(w, t)
	}
}

// typeOfWord finds a simple type by its keyword, nil if it is none.
func typeOfWord(w string) *typ {
	if len(w) > 1 && w[0] == 'i' && class[w[1]]&cDigit != 0 {
		n, err := strconv.Atoi(w[1:])
		if err != nil || n < 1 {
			return nil
		}
		if n > 128 {
			refusef("%s: integers wider than 128 bits are not supported", w)
		}
		return ints[n]
	}
	t, _ := wordTypes.get(w)
	return t
}

func (t *typ) String() string {
	list := func(ts []*typ) string {
		s := ""
		for i, f := range ts {
			if i > 0 {
				s += ", "
			}
			s += f.String()
		}
		return s
	}
	switch t.kind {
	case kVoid:
		return "void"
	case kInt:
		return fmt.Sprintf("i%d", t.n)
	case kFloat:
		return wordTypes.list[slices.Index(wordTypes.means, t)]
	case kPtr:
		return "ptr"
	case kVec:
		return fmt.Sprintf("<%d x %v>", t.n, t.of)
	case kArray:
		return fmt.Sprintf("[%d x %v]", t.n, t.of)
	case kStruct:
		if t.name != "" {
			return "%" + t.name
		}
		return "{" + list(t.fields) + "}"
	case kFunc:
		return fmt.Sprintf("%v (%s)", t.of, list(t.fields))
	}
	return "%" + t.name
}

// odd is the width of an integer (or lane) that has no register of its own, else 0. Such values are kept zero-extended.
func (t *typ) odd() int {
	if t.kind == kVec {
		t = t.of
	}
	if t.kind == kInt {
		switch t.n {
		case 1, 8, 16, 32, 64:
		default:
			if t.n < 64 {
				return int(t.n)
			}
		}
	}
	return 0
}

// wide reports an integer that takes two registers.
func (t *typ) wide() bool { return t.kind == kInt && t.n > 64 }

// wideLanes reports a vector of integers that take two registers: it is a list of them, not of vector registers.
func (t *typ) wideLanes() bool { return t.kind == kVec && t.of.wide() }

// maxLanes is how many lanes of any type a register holds. Wider vectors are lists of registers: with one number of
// lanes for all element types, operations that change the width stay lane by lane.
const maxLanes = 32

// chunks is how many registers a vector takes.
func (t *typ) chunks() int {
	if t.kind != kVec {
		return 1
	}
	return int((t.n + maxLanes - 1) / maxLanes)
}

// chunk is the kernel type of register i of a scalar or vector.
func (t *typ) chunk(i int) kernel.Type {
	if t.kind != kVec {
		return kernel.Scalar(t.scalarElem())
	}
	n := int(min(t.n-int64(i)*maxLanes, maxLanes))
	e := t.of.scalarElem()
	if t.of.wide() {
		refusef("type %v is not supported", t)
	}
	if e == kernel.I1 {
		return kernel.Mask(4, n)
	}
	return kernel.Vec(e, n)
}

func (t *typ) scalarElem() kernel.Elem {
	switch t.kind {
	case kInt, kFloat, kPtr:
		return t.elem
	}
	refusef("type %v is not supported here", t)
	return kernel.Void
}

// flatten is the scalars and vectors of a type, with their offsets: aggregates in registers are their parts.
func (t *typ) flatten() ([]*typ, []int64) {
	if t.flat {
		return t.ts, t.offs
	}
	sub := func(f *typ, at int64) {
		t2, o2 := f.flatten()
		for i := range t2 {
			t.ts, t.offs = append(t.ts, t2[i]), append(t.offs, at+o2[i])
		}
		if len(t.ts) > 4*maxArrayValue {
			refusef("%v as a value has too many members", t)
		}
	}
	t.lay()
	t.ts, t.offs = nil, nil
	switch t.kind {
	case kStruct:
		for i, f := range t.fields {
			sub(f, t.fieldOffset(i))
		}
	case kArray:
		if t.n > maxArrayValue {
			refusef("array of %d elements as a value, at most %d", t.n, maxArrayValue)
		}
		for i := range t.n {
			sub(t.of, i*t.of.sizeOf())
		}
	case kVoid:
	case kFunc, kLabel, kMeta, kOpaque:
		refusef("values of type %v are not supported", t)
	default:
		t.ts, t.offs = []*typ{t}, []int64{0}
	}
	t.flat = true
	return t.ts, t.offs
}

const maxArrayValue = 1024

// registers counts the kernel values of a type.
func (t *typ) registers() int {
	ts, _ := t.flatten()
	n := 0
	for _, p := range ts {
		switch {
		case p.wide():
			n += 2
		case p.wideLanes():
			n += 2 * int(p.n)
		default:
			n += p.chunks()
		}
	}
	return n
}

func alignUp(n, a int64) int64 { return (n + a - 1) / a * a }

func pow2(n int64) int64 {
	p := int64(1)
	for p < n {
		p *= 2
	}
	return p
}

func (t *typ) fieldOffset(i int) int64 {
	if t.lay(); i < 0 || i >= len(t.places) {
		refusef("%v has no field %d", t, i)
	}
	return t.places[i]
}

// sizeOf and alignOf lay types out as x86-64 and AArch64 do.
func (t *typ) sizeOf() int64 {
	t.lay()
	return t.size
}

func (t *typ) alignOf() int64 {
	t.lay()
	return t.align
}

const maxTypeBytes = 1 << 40

func (t *typ) lay() {
	if t.laid {
		return
	}
	if t.busy {
		refusef("%v contains itself", t)
	}
	t.busy = true
	defer func() { t.busy = false }()
	switch t.kind {
	case kInt:
		t.size = pow2((t.n + 7) / 8)
		t.align = t.size
	case kFloat, kPtr:
		t.size = int64(t.elem.Bytes())
		t.align = t.size
	case kVec:
		bits := t.of.sizeOf() * 8
		if t.of.kind == kInt {
			bits = t.of.n
		}
		t.size = pow2((t.n*bits + 7) / 8)
		t.align = t.size
	case kArray:
		t.align = t.of.alignOf()
		if es := t.of.sizeOf(); es > 0 && t.n > maxTypeBytes/es {
			refusef("%v is too big", t)
		}
		t.size = t.n * t.of.sizeOf()
	case kStruct:
		t.align = 1
		t.size = 0
		t.places = t.places[:0]
		for _, f := range t.fields {
			if size := f.sizeOf(); !t.packed {
				t.align = max(t.align, f.alignOf())
				t.size = alignUp(t.size, f.alignOf())
				t.places = append(t.places, t.size)
				t.size += size
			} else {
				t.places = append(t.places, t.size)
				t.size += size
			}
		}
		if t.size > maxTypeBytes {
			refusef("%v is too big", t)
		}
		t.size = alignUp(t.size, t.align)
	case kFunc, kVoid:
		t.size, t.align = 1, 1
	default:
		refusef("size of %v, which is opaque", t)
	}
	t.laid = true
}

// storeSize is how many bytes a load or store of a scalar or vector touches.
func (t *typ) storeSize() int64 {
	switch {
	case t.kind == kInt:
		return (t.n + 7) / 8
	case t.kind == kVec && t.of.kind == kInt:
		return (t.n*t.of.n + 7) / 8
	case t.kind == kVec:
		return t.n * t.of.sizeOf()
	}
	return t.sizeOf()
}

// step goes one constant index into an aggregate.
func (t *typ) step(n int64) (*typ, int64) {
	switch t.kind {
	case kStruct:
		off := t.fieldOffset(int(n))
		return t.fields[n], off
	case kArray, kVec:
		return t.of, n * t.of.sizeOf()
	}
	refusef("index into %v", t)
	return nil, 0
}
