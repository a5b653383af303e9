package llvmir

import (
	"fmt"

	"github.com/llir/llvm/ir/types"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// refusal is what the translation of one instruction or type cannot do; caught at the function.
type refusal struct{ msg string }

func refusef(format string, args ...any) { panic(refusal{fmt.Sprintf(format, args...)}) }

func intElem(bits uint64) kernel.Elem {
	for _, e := range []struct {
		n uint64
		e kernel.Elem
	}{{1, kernel.I1}, {8, kernel.I8}, {16, kernel.I16}, {32, kernel.I32}, {64, kernel.I64}} {
		if bits <= e.n {
			return e.e
		}
	}
	refusef("integers of %d bits are not supported", bits)
	return kernel.Void
}

func elemOf(t types.Type) kernel.Elem {
	switch t := t.(type) {
	case *types.IntType:
		return intElem(t.BitSize)
	case *types.PointerType:
		return kernel.Ptr
	case *types.FloatType:
		switch t.Kind {
		case types.FloatKindHalf:
			return kernel.F16
		case types.FloatKindFloat:
			return kernel.F32
		case types.FloatKindDouble:
			return kernel.F64
		}
	}
	refusef("type %v is not supported", t)
	return kernel.Void
}

// odd is the width of an integer that has no register of its own, else 0. Such values are kept zero-extended.
func odd(t types.Type) int {
	if v, ok := t.(*types.VectorType); ok {
		t = v.ElemType
	}
	if t, ok := t.(*types.IntType); ok {
		switch t.BitSize {
		case 1, 8, 16, 32, 64:
		default:
			return int(t.BitSize)
		}
	}
	return 0
}

// first is the kernel type of a scalar or vector.
func first(t types.Type) kernel.Type {
	v, ok := t.(*types.VectorType)
	if !ok {
		return kernel.Scalar(elemOf(t))
	}
	e, n := elemOf(v.ElemType), int(v.Len)
	switch {
	case v.Scalable:
		refusef("scalable vectors: compile for fixed-width vectors")
	case e == kernel.I1 && n <= kernel.VectorBytes:
		return kernel.Mask(min(4, 1<<log2(kernel.VectorBytes/n)), n)
	case v.Len*uint64(e.Bytes()) > kernel.VectorBytes:
		refusef("%v is wider than a register of %d bytes", t, kernel.VectorBytes)
	}
	return kernel.Vec(e, n)
}

func log2(n int) int {
	k := 0
	for n > 1 {
		n >>= 1
		k++
	}
	return k
}

// flatten is the scalars and vectors of a type, with their offsets: aggregates in registers are their parts.
func flatten(t types.Type) (ts []types.Type, offs []int64) {
	sub := func(f types.Type, at int64) {
		t2, o2 := flatten(f)
		for i := range t2 {
			ts, offs = append(ts, t2[i]), append(offs, at+o2[i])
		}
	}
	switch t := t.(type) {
	case *types.StructType:
		for i, f := range t.Fields {
			sub(f, fieldOffset(t, i))
		}
	case *types.ArrayType:
		if t.Len > 64 {
			refusef("array of %d elements as a value, at most 64", t.Len)
		}
		for i := range t.Len {
			sub(t.ElemType, int64(i)*sizeOf(t.ElemType))
		}
	case *types.VoidType:
	default:
		return []types.Type{t}, []int64{0}
	}
	return ts, offs
}

func alignUp(n, a int64) int64 { return (n + a - 1) / a * a }

func fieldOffset(s *types.StructType, i int) int64 {
	var off int64
	for k, f := range s.Fields {
		if !s.Packed {
			off = alignUp(off, alignOf(f))
		}
		if k == i {
			return off
		}
		off += sizeOf(f)
	}
	refusef("struct has no field %d", i)
	return 0
}

func pow2(n int64) int64 {
	p := int64(1)
	for p < n {
		p *= 2
	}
	return p
}

// sizeOf and alignOf lay types out as x86-64 and AArch64 do.
func sizeOf(t types.Type) int64 {
	switch t := t.(type) {
	case *types.StructType:
		if t.Opaque {
			refusef("size of an opaque struct")
		}
		if len(t.Fields) == 0 {
			return 0
		}
		last := len(t.Fields) - 1
		n := fieldOffset(t, last) + sizeOf(t.Fields[last])
		return alignUp(n, alignOf(t))
	case *types.ArrayType:
		return int64(t.Len) * sizeOf(t.ElemType)
	case *types.VectorType:
		if t.ElemType.Equal(types.I1) {
			return pow2(int64(t.Len+7) / 8)
		}
		return pow2(int64(t.Len) * sizeOf(t.ElemType))
	case *types.FuncType:
		return 1
	}
	return int64(elemOf(t).Bytes())
}

func alignOf(t types.Type) int64 {
	switch t := t.(type) {
	case *types.StructType:
		a := int64(1)
		if !t.Packed {
			for _, f := range t.Fields {
				a = max(a, alignOf(f))
			}
		}
		return a
	case *types.ArrayType:
		return alignOf(t.ElemType)
	}
	return sizeOf(t)
}
