package llvmir

import (
	"fmt"
	"math"

	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/constant"
	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/num"
)

// symbolic resolves constants that are an address and an offset.
func symbolic(c constant.Constant) (sym string, add int64, ok bool) {
	switch c := c.(type) {
	case *ir.Global:
		return c.Name(), 0, true
	case *ir.Func:
		return c.Name(), 0, true
	case *constant.ExprBitCast:
		return symbolic(c.From)
	case *constant.ExprPtrToInt:
		return symbolic(c.From)
	case *constant.ExprIntToPtr:
		return symbolic(c.From)
	case *constant.ExprGetElementPtr:
		sym, add, ok = symbolic(c.Src)
		t := c.ElemType
		for i, ix := range c.Indices {
			if x, is := ix.(*constant.Index); is {
				ix = x.Constant
			}
			n := constBits(ix)
			if i > 0 {
				var off int64
				t, off = step(t, n)
				add += off
				continue
			}
			add += n * sizeOf(t)
		}
		return sym, add, ok
	}
	return "", 0, false
}

// step goes one constant index into an aggregate.
func step(t types.Type, n int64) (types.Type, int64) {
	switch t := t.(type) {
	case *types.StructType:
		return t.Fields[n], fieldOffset(t, int(n))
	case *types.ArrayType:
		return t.ElemType, n * sizeOf(t.ElemType)
	case *types.VectorType:
		return t.ElemType, n * sizeOf(t.ElemType)
	}
	refusef("index into %v", t)
	return nil, 0
}

// constBits is the bit pattern of a scalar constant; integers are sign-extended.
func constBits(c constant.Constant) int64 {
	switch c := c.(type) {
	case *constant.Int:
		if c.X.IsInt64() {
			return c.X.Int64()
		}
		return int64(c.X.Uint64())
	case *constant.Null, *constant.ZeroInitializer, *constant.Undef, *constant.Poison:
		return 0
	case *constant.Float:
		x := math.NaN()
		if !c.NaN {
			x, _ = c.X.Float64()
		}
		switch elemOf(c.Typ) {
		case kernel.F32:
			return int64(math.Float32bits(float32(x)))
		case kernel.F16:
			return int64(num.Convert(num.F16, num.F64, math.Float64bits(x), num.RNE))
		}
		return int64(math.Float64bits(x))
	}
	refusef("constant %v is not supported", c)
	return 0
}

// constant makes a constant once a block.
func (f *function) konst(t kernel.Type, bits int64) kernel.Value {
	if f.cacheAt != f.B {
		clear(f.cache)
		f.cacheAt = f.B
	}
	k := constKey{t, bits}
	v, ok := f.cache[k]
	if !ok {
		v = f.Const(t, bits)
		f.cache[k] = v
	}
	return v
}

func (f *function) val(v value.Value) kernel.Value {
	p := f.parts(v)
	if len(p) != 1 {
		refusef("aggregate where a scalar or vector is wanted")
	}
	return p[0]
}

// parts is the kernel values of an LLVM value: one, or those of an aggregate's members.
func (f *function) parts(v value.Value) []kernel.Value {
	if a, ok := v.(*ir.Arg); ok {
		v = a.Value
	}
	if p, ok := f.vals[v]; ok {
		return p
	}
	c, ok := v.(constant.Constant)
	if !ok {
		refusef("value %s is used before it is defined", v.Ident())
	}
	if sym, add, ok := symbolic(c); ok {
		a := f.Addr(sym, add)
		if !v.Type().Equal(types.I64) {
			return []kernel.Value{a}
		}
		return []kernel.Value{f.Op(kernel.OpBitcast, kernel.TI64, a)}
	}
	switch c := c.(type) {
	case *constant.Struct:
		var out []kernel.Value
		for _, e := range c.Fields {
			out = append(out, f.parts(e)...)
		}
		return out
	case *constant.Array:
		var out []kernel.Value
		for _, e := range c.Elems {
			out = append(out, f.parts(e)...)
		}
		return out
	case *constant.Vector:
		return []kernel.Value{f.vector(c)}
	}
	ts, _ := flatten(v.Type())
	var out []kernel.Value
	for _, t := range ts {
		bits := constBits(c)
		if w := odd(t); w > 0 {
			bits &= 1<<w - 1
		}
		kt := first(t)
		if kt == kernel.Pred {
			bits &= 1
		}
		out = append(out, f.konst(kt, bits))
	}
	return out
}

func (f *function) vector(c *constant.Vector) kernel.Value {
	t := first(c.Typ)
	bits := make([]int64, len(c.Elems))
	same := true
	for i, e := range c.Elems {
		if _, _, ok := symbolic(e); ok {
			refusef("vectors of constant addresses are not supported")
		}
		bits[i] = constBits(e)
		if w := odd(c.Typ); w > 0 {
			bits[i] &= 1<<w - 1
		}
		same = same && bits[i] == bits[0]
	}
	if t.IsMask() {
		var m int64
		if len(bits) > 64 {
			refusef("mask constants of %d lanes, at most 64", len(bits))
		}
		for i, b := range bits {
			m |= b & 1 << i
		}
		return f.Op(kernel.OpSToM, t, f.I64(m))
	}
	if same {
		return f.konst(t, bits[0])
	}
	return f.table(t, bits)
}

// table loads a constant vector from read-only data.
func (f *function) table(t kernel.Type, bits []int64) kernel.Value {
	n := t.Elem.Bytes()
	buf := make([]byte, t.Bytes())
	for i, b := range bits {
		for k := range n {
			buf[i*n+k] = byte(b >> (8 * k))
		}
	}
	name := fmt.Sprintf(".vec.%d", f.im.consts)
	f.im.consts++
	f.im.m.Data = append(f.im.m.Data, &kernel.Data{Name: name, Align: 64, Size: int64(len(buf)), Bytes: buf})
	return f.Load(t, f.Addr(name, 0), 0, kernel.None)
}

// coerce changes the width of a mask to what its user wants.
func (f *function) coerce(v kernel.Value, t kernel.Type) kernel.Value {
	if t.IsMask() && f.Type(v) != t {
		return f.Op(kernel.OpMCvt, t, v)
	}
	return v
}

func (f *function) load(t types.Type, p kernel.Value) []kernel.Value {
	var out []kernel.Value
	ts, offs := flatten(t)
	for i, e := range ts {
		kt := first(e)
		if kt.IsMask() {
			refusef("loads of %v are not supported", e)
		}
		out = append(out, f.Load(kt, p, offs[i], kernel.None))
	}
	return out
}

func (f *function) store(t types.Type, vs []kernel.Value, p kernel.Value) {
	ts, offs := flatten(t)
	for i, e := range ts {
		if first(e).IsMask() {
			refusef("stores of %v are not supported", e)
		}
		f.Store(vs[i], p, offs[i], kernel.None)
	}
}

var nan, negInf = math.NaN(), math.Inf(-1)

func (f *function) f64(x float64) kernel.Value {
	return f.konst(kernel.Scalar(kernel.F64), int64(math.Float64bits(x)))
}
