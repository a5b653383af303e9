package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// RandomIR writes a module of count functions void @fN(ptr %in, ptr %out) in what C does not have: integers of any width,
// vectors of any length, aggregates as values, intrinsics, jumps from anywhere to anywhere. Each reads irInput bytes, goes
// through its blocks until its fuel is used up, and stores its variables. No run has undefined behaviour or makes poison,
// and no stored value says which NaN it was.
func RandomIR(seed uint64, count int) string {
	g := &irGen{rng: rand.New(rand.NewPCG(seed, 78)), declared: map[string]bool{}}
	for range 4 {
		g.helper()
	}
	g.recursion()
	for i := range count {
		g.function(i)
	}
	return g.String() + g.decls.String()
}

// RandomIRInput and RandomIROutput are how many bytes a function of RandomIR may read and write.
const (
	RandomIRInput  = 4096
	RandomIROutput = 4096
)

// irType is an integer, a float or, with lanes, a vector of such.
type irType struct {
	bits, lanes int
	float       bool
}

func (t irType) elem() irType { return irType{t.bits, 0, t.float} }

func (t irType) with(bits int, float bool) irType { return irType{bits, t.lanes, float} }

func (t irType) cond() irType { return t.with(1, false) }

func (t irType) String() string {
	s := fmt.Sprintf("i%d", t.bits)
	if t.float {
		s = map[int]string{16: "half", 32: "float", 64: "double"}[t.bits]
	}
	if t.lanes > 0 {
		return fmt.Sprintf("<%d x %s>", t.lanes, s)
	}
	return s
}

// suffix is the type in the name of an intrinsic.
func (t irType) suffix() string {
	s := fmt.Sprintf("i%d", t.bits)
	if t.float {
		s = fmt.Sprintf("f%d", t.bits)
	}
	if t.lanes > 0 {
		return fmt.Sprintf("v%d%s", t.lanes, s)
	}
	return s
}

// stored is the type that memory holds a value in: whole bytes, as many as a power of two for lanes.
func (t irType) stored() irType {
	w := t.bits
	switch {
	case t.float:
	case t.lanes == 0:
		w = (w + 7) / 8 * 8
	default:
		for w = 8; w < t.bits; w *= 2 {
		}
	}
	return t.with(w, t.float)
}

var (
	irBit = irType{bits: 1}
	irI32 = irType{bits: 32}
	irI64 = irType{bits: 64}
)

const irStruct = "{ i32, [2 x i8], { double, i16 } }"

var irPlaces = []string{"0", "1, 1", "2, 0", "2, 1"}

type irVar struct {
	name string
	t    irType
}

type irCallee struct {
	name   string
	ret    irType
	params []irType
}

type irGen struct {
	strings.Builder
	decls    strings.Builder
	declared map[string]bool
	rng      *rand.Rand
	vars     []irVar    // in memory
	values   []irVar    // parameters of a helper
	helpers  []irCallee // made so far
	counter  string     // of the innermost loop
	block    string
	next     int
}

func (g *irGen) p(format string, args ...any) { fmt.Fprintf(&g.Builder, format, args...) }

func (g *irGen) chance(percent int) bool { return g.rng.IntN(100) < percent }

func pickOf[T any](g *irGen, list ...T) T { return list[g.rng.IntN(len(list))] }

// do writes an instruction and names its result.
func (g *irGen) do(format string, args ...any) string {
	g.next++
	name := fmt.Sprintf("%%v%d", g.next)
	g.p("  %s = %s\n", name, fmt.Sprintf(format, args...))
	return name
}

func (g *irGen) label() string {
	g.next++
	return fmt.Sprintf("l%d", g.next)
}

func (g *irGen) open(label string) {
	g.p("%s:\n", label)
	g.block = label
}

// call writes a call of an intrinsic, whose name gets the suffixes of types.
func (g *irGen) call(ret fmt.Stringer, name string, over []irType, args ...string) string {
	for _, t := range over {
		name += "." + t.suffix()
	}
	var types []string
	for _, a := range args {
		types = append(types, a[:strings.LastIndex(a, "|")])
	}
	if !g.declared[name] {
		g.declared[name] = true
		fmt.Fprintf(&g.decls, "declare %v @llvm.%s(%s)\n", ret, name, strings.Join(types, ", "))
	}
	return g.do("call %v @llvm.%s(%s)", ret, name, strings.ReplaceAll(strings.Join(args, ", "), "|", " "))
}

// arg is an argument of call.
func arg(t fmt.Stringer, v string) string { return t.String() + "|" + v }

func (g *irGen) intType() irType {
	return irType{bits: pickOf(g, 1, 3, 8, 8, 13, 16, 16, 17, 24, 32, 32, 32, 33, 48, 64, 64, 64, 65, 96, 100, 128, 128)}
}

func (g *irGen) anyType() irType {
	t := g.intType()
	if g.chance(25) {
		t = irType{bits: pickOf(g, 16, 32, 32, 64), float: true}
	}
	if g.chance(30) {
		t.lanes = pickOf(g, 1, 2, 3, 4, 4, 5, 7, 8, 8, 16, 20, 33)
		if t.bits > 64 && g.chance(80) {
			t.bits = pickOf(g, 8, 16, 32, 64)
		}
	}
	return t
}

// constant is a literal, of a vector often one value for all lanes.
func (g *irGen) constant(t irType) string {
	if t.lanes > 0 {
		v, same := g.constant(t.elem()), g.chance(60)
		list := make([]string, t.lanes)
		for i := range list {
			if i > 0 && !same {
				v = g.constant(t.elem())
			}
			list[i] = fmt.Sprintf("%v %s", t.elem(), v)
		}
		return "<" + strings.Join(list, ", ") + ">"
	}
	if t.float {
		return pickOf(g, "0.0", "1.0", "-0.0", "2.5", "-0.5", "1024.0", "-3.0")
	}
	if t.bits == 1 {
		return pickOf(g, "true", "false")
	}
	k := g.rng.Uint64() >> g.rng.IntN(64)
	if t.bits < 64 {
		k &= 1<<t.bits - 1
	}
	switch g.rng.IntN(4) {
	case 0:
		return fmt.Sprint(min(k, 1<<min(t.bits-1, 4)))
	case 1:
		return "-1"
	}
	return fmt.Sprint(k)
}

// splat is a small number in every lane.
func (g *irGen) splat(t irType, v int) string {
	text := fmt.Sprint(v)
	if t.bits == 1 {
		text = fmt.Sprint(v&1 != 0)
	}
	if t.float {
		text += ".0"
	}
	if t.lanes == 0 {
		return text
	}
	return "<" + strings.TrimSuffix(strings.Repeat(fmt.Sprintf("%v %s, ", t.elem(), text), t.lanes), ", ") + ">"
}

// known makes a float that is no NaN.
func (g *irGen) known(t irType, v string) string {
	c := g.do("fcmp uno %v %s, %s", t, v, v)
	return g.do("select %v %s, %v %s, %v %s", t.cond(), c, t, g.splat(t, 1), t, v)
}

// resize makes an integer of a width of that of another.
func (g *irGen) resize(v string, from, to irType) string {
	switch {
	case from.bits < to.bits:
		return g.do("%s %v %s to %v", pickOf(g, "zext", "sext"), from, v, to)
	case from.bits > to.bits:
		return g.do("trunc %v %s to %v", from, v, to)
	}
	return v
}

// convert makes a value of one type of that of another.
func (g *irGen) convert(v string, from, to irType) string {
	if from == to {
		return v
	}
	if from.lanes != to.lanes {
		e := from.elem()
		switch {
		case from.lanes > 0 && to.lanes > 0:
			return g.convert(g.shuffle(v, v, from, to.lanes), irType{from.bits, to.lanes, from.float}, to)
		case to.lanes == 0:
			return g.convert(g.do("extractelement %v %s, %s", from, v, g.lane(from.lanes)), e, to)
		case g.chance(40):
			return g.do("insertelement %v %s, %v %s, %s", to, g.constant(to), to.elem(), g.convert(v, e, to.elem()), g.lane(to.lanes))
		}
		one := g.do("insertelement %v poison, %v %s, i32 0", to, to.elem(), g.convert(v, e, to.elem()))
		return g.do("shufflevector %v %s, %v poison, <%d x i32> zeroinitializer", to, one, to, to.lanes)
	}
	switch {
	case from.float && to.float:
		op := "fpext"
		if from.bits > to.bits {
			op = "fptrunc"
		}
		return g.do("%s %v %s to %v", op, from, v, to)
	case from.float:
		return g.call(to, pickOf(g, "fptosi.sat", "fptoui.sat"), []irType{to, from}, arg(from, v))
	case to.float && to.bits == 16 && from.bits > 8: // hosts round twice
		single := to.with(32, true)
		return g.convert(g.convert(v, from, single), single, to)
	case to.float:
		return g.do("%s %v %s to %v", pickOf(g, "sitofp", "uitofp"), from, v, to)
	}
	return g.resize(v, from, to)
}

// lane is the number of a lane, with its type: a constant or a bounded value.
func (g *irGen) lane(n int) string {
	if g.chance(70) {
		return fmt.Sprintf("%s %d", pickOf(g, "i32", "i64"), g.rng.IntN(n))
	}
	return "i32 " + g.do("urem i32 %s, %d", g.atom(irI32), n)
}

func (g *irGen) shuffle(x, y string, t irType, lanes int) string {
	mask := make([]string, lanes)
	at, step := g.rng.IntN(2*t.lanes), pickOf(g, 0, 1, 1, 2, g.rng.IntN(9))
	for i := range mask {
		k := (at + i*step) % (2 * t.lanes)
		if step > 2 {
			k = g.rng.IntN(2 * t.lanes)
		}
		mask[i] = fmt.Sprintf("i32 %d", k)
	}
	return g.do("shufflevector %v %s, %v %s, <%d x i32> <%s>", t, x, t, y, lanes, strings.Join(mask, ", "))
}

// atom is a value that takes no operation but those that get it from where it is.
func (g *irGen) atom(t irType) string {
	if g.chance(15) {
		return g.constant(t)
	}
	if g.counter != "" && g.chance(20) {
		return g.convert(g.do("load i32, ptr %s", g.counter), irI32, t)
	}
	list := append(append([]irVar(nil), g.vars...), g.values...)
	v := pickOf(g, list...)
	for range 8 {
		if v.t == t {
			break
		}
		v = pickOf(g, list...)
	}
	if v.name[1] == 'p' {
		return g.convert(v.name, v.t, t)
	}
	return g.convert(g.do("load %v, ptr %s", v.t, v.name), v.t, t)
}

func (g *irGen) value(t irType, depth int) string {
	if depth == 0 {
		return g.atom(t)
	}
	a := g.value(t, depth-1)
	other := func() string { return g.value(t, g.rng.IntN(depth)) }
	switch r := g.rng.IntN(100); {
	case r < 8:
		c := t.cond()
		if g.chance(50) {
			c = irBit
		}
		return g.do("select %v %s, %v %s, %v %s", c, g.value(c, depth-1), t, a, t, other())
	case r < 12:
		return g.do("freeze %v %s", t, a)
	case r < 17 && len(g.helpers) > 0:
		return g.callHelper(t)
	case r < 22:
		from := g.anyType()
		return g.convert(g.value(from, depth-1), from, t)
	case r < 30 && t.lanes > 0:
		if g.chance(50) {
			return g.shuffle(a, other(), t, t.lanes)
		}
		return g.do("insertelement %v %s, %v %s, %s", t, a, t.elem(), g.value(t.elem(), depth-1), g.lane(t.lanes))
	case r < 34:
		return g.recast(t, depth)
	}
	if t.float {
		return g.floatOp(t, a, other)
	}
	return g.intOp(t, a, other, depth)
}

// recast reads the bits of a value as another type of as many.
func (g *irGen) recast(t irType, depth int) string {
	n := t.bits * max(t.lanes, 1)
	var list []irType
	for _, w := range []int{1, 3, 8, 16, 32, 64} {
		if n%w == 0 && n/w <= 64 {
			list = append(list, irType{bits: w, lanes: n / w})
		}
	}
	if n <= 128 {
		list = append(list, irType{bits: n})
	}
	if n == 32 || n == 64 {
		list = append(list, irType{bits: n, float: true})
	}
	if len(list) == 0 {
		return g.atom(t)
	}
	from := pickOf(g, list...)
	v := g.value(from, depth-1)
	if from.float {
		v = g.known(from, v)
	}
	if from == t {
		return v
	}
	return g.do("bitcast %v %s to %v", from, v, t)
}

func (g *irGen) floatOp(t irType, a string, other func() string) string {
	switch g.rng.IntN(9) {
	case 0:
		return g.do("fneg %v %s", t, a)
	case 1:
		return g.call(t, pickOf(g, "fabs", "floor", "ceil", "trunc", "rint", "sqrt"), []irType{t}, arg(t, a))
	case 2:
		return g.call(t, "copysign", []irType{t}, arg(t, a), arg(t, g.known(t, other())))
	case 3:
		// clang for x86 has −0 for the minimum of NaN and −0
		return g.call(t, pickOf(g, "minimum", "maximum"), []irType{t}, arg(t, g.known(t, a)), arg(t, g.known(t, other())))
	case 4:
		if t.bits > 16 {
			return g.call(t, "fma", []irType{t}, arg(t, a), arg(t, other()), arg(t, other()))
		}
	}
	return g.do("%s %v %s, %s", pickOf(g, "fadd", "fsub", "fmul", "fdiv"), t, a, other())
}

func (g *irGen) intOp(t irType, a string, other func() string, depth int) string {
	r := g.rng.IntN(20)
	if t.bits == 1 && r < 8 {
		return g.compare(t, depth)
	}
	switch r {
	case 0, 1:
		amount := g.do("urem %v %s, %s", t, other(), g.splat(t, max(min(t.bits, 1<<min(t.bits-1, 10)), 1)))
		if t.bits == 1 {
			amount = g.splat(t, 0)
		}
		return g.do("%s %v %s, %s", pickOf(g, "shl", "lshr", "ashr"), t, a, amount)
	case 2:
		if t.bits > 1 {
			d := g.do("or %v %s, %s", t, other(), g.splat(t, 1))
			x := g.do("lshr %v %s, %s", t, a, g.splat(t, 1))
			return g.do("%s %v %s, %s", pickOf(g, "udiv", "sdiv", "urem", "srem"), t, x, d)
		}
	case 3:
		return g.call(t, pickOf(g, "smin", "smax", "umin", "umax", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"), []irType{t}, arg(t, a), arg(t, other()))
	case 4:
		if t.bits%16 == 0 && g.chance(40) {
			return g.call(t, "bswap", []irType{t}, arg(t, a))
		}
		return g.call(t, pickOf(g, "ctpop", "bitreverse"), []irType{t}, arg(t, a))
	case 5:
		return g.call(t, pickOf(g, "ctlz", "cttz", "abs"), []irType{t}, arg(t, a), arg(irBit, "false"))
	case 6:
		return g.call(t, pickOf(g, "fshl", "fshr"), []irType{t}, arg(t, a), arg(t, other()), arg(t, other()))
	case 7:
		return g.overflow(t, a, other())
	case 8:
		v := irType{t.bits, pickOf(g, 2, 3, 4, 7, 8, 16, 33), false}
		if t.lanes == 0 && t.bits <= 64 {
			return g.call(t, "vector.reduce."+pickOf(g, "add", "mul", "and", "or", "xor", "smin", "smax", "umin", "umax"), []irType{v}, arg(v, g.value(v, depth-1)))
		}
	case 9:
		return g.do("xor %v %s, %s", t, a, g.splat(t, -1))
	}
	return g.do("%s %v %s, %s", pickOf(g, "add", "sub", "mul", "and", "or", "xor"), t, a, other())
}

func (g *irGen) compare(t irType, depth int) string {
	of := g.anyType()
	of.lanes = t.lanes
	x, y := g.value(of, depth-1), g.value(of, depth-1)
	if of.float {
		return g.do("fcmp %s %v %s, %s", pickOf(g, "olt", "ole", "ogt", "oge", "oeq", "one", "ult", "ule", "ugt", "uge", "ueq", "une", "ord", "uno"), of, x, y)
	}
	return g.do("icmp %s %v %s, %s", pickOf(g, "slt", "sle", "sgt", "sge", "eq", "ne", "ult", "ule", "ugt", "uge"), of, x, y)
}

type irPair struct{ value, bit irType }

func (p irPair) String() string { return fmt.Sprintf("{ %v, %v }", p.value, p.bit) }

func (g *irGen) overflow(t irType, x, y string) string {
	pair := irPair{t, t.cond()}
	v := g.call(pair, pickOf(g, "sadd", "uadd", "ssub", "usub", "smul", "umul")+".with.overflow", []irType{t}, arg(t, x), arg(t, y))
	if g.chance(50) {
		return g.do("extractvalue %v %s, 0", pair, v)
	}
	return g.resize(g.do("extractvalue %v %s, 1", pair, v), pair.bit, t)
}

func (g *irGen) callHelper(t irType) string {
	h := pickOf(g, g.helpers...)
	args := make([]string, len(h.params))
	for i, p := range h.params {
		args[i] = fmt.Sprintf("%v %s", p, g.atom(p))
	}
	callee := h.name
	if g.chance(25) { // by its address
		callee = g.do("load ptr, ptr %s.p", h.name)
	}
	return g.convert(g.do("call %v %s(%s)", h.ret, callee, strings.Join(args, ", ")), h.ret, t)
}

// helper writes a function that takes and returns anything, and a variable with its address.
func (g *irGen) helper() {
	h := irCallee{name: fmt.Sprintf("@h%d", len(g.helpers)), ret: g.anyType()}
	var params []string
	g.values = nil
	for i := range 1 + g.rng.IntN(10) {
		t := g.anyType()
		h.params = append(h.params, t)
		g.values = append(g.values, irVar{fmt.Sprintf("%%p%d", i), t})
		params = append(params, fmt.Sprintf("%v %%p%d", t, i))
	}
	g.p("%s.p = %s ptr %s\n", h.name, pickOf(g, "constant", "global"), h.name)
	g.p("define internal %v %s(%s) %s {\n", h.ret, h.name, strings.Join(params, ", "), pickOf(g, "", "noinline"))
	v := g.value(h.ret, 2)
	g.p("  ret %v %s\n}\n", h.ret, v)
	g.helpers, g.values = append(g.helpers, h), nil
}

// recursion writes a function that calls itself a few times.
func (g *irGen) recursion() {
	t := g.anyType()
	h := irCallee{"@rec", t, []irType{{bits: 3}, t}}
	g.values = []irVar{{"%p0", h.params[0]}, {"%p1", t}}
	g.p("@rec.p = global ptr @rec\ndefine internal %v @rec(i3 %%p0, %v %%p1) {\n", t, t)
	g.p("  %%c = icmp eq i3 %%p0, 0\n  br i1 %%c, label %%done, label %%more\ndone:\n  ret %v %%p1\nmore:\n  %%n = sub i3 %%p0, 1\n", t)
	v := g.value(t, 1)
	g.p("  %%r = call %v @rec(i3 %%n, %v %s)\n", t, t, v)
	g.values = append(g.values, irVar{"%pr", t})
	g.p("  %%pr = freeze %v %%r\n", t)
	v = g.value(t, 1)
	g.p("  ret %v %s\n}\n", t, v)
	g.helpers, g.values = append(g.helpers, h), nil
}

const irArray = 64 // elements of an array on the stack

var irArrays = []irType{{bits: 8}, {bits: 32}, {bits: 64, float: true}}

const irRecord = "{ i8, [3 x i16], <2 x float>, i33 }"

var irFields = []struct {
	t  irType
	at string
}{{irType{bits: 8}, "i32 0"}, {irType{bits: 16}, "i32 1, i64 2"}, {irType{bits: 32, float: true, lanes: 2}, "i32 2"}, {irType{bits: 33}, "i32 3"}}

func (g *irGen) function(i int) {
	g.p("define void @f%d(ptr %%in, ptr %%out) {\n", i)
	g.vars, g.counter = nil, ""
	at := 0
	for k := range 4 + g.rng.IntN(5) {
		g.vars = append(g.vars, irVar{fmt.Sprintf("%%x%d", k), g.anyType()})
		g.p("  %%x%d = alloca %v\n", k, g.vars[k].t)
	}
	g.p("  %%agg = alloca %s\n  store %s zeroinitializer, ptr %%agg\n", irStruct, irStruct)
	g.p("  %%rec = alloca [8 x %s]\n  %%fuel = alloca i32\n  store i32 %d, ptr %%fuel\n", irRecord, 3+g.rng.IntN(30))
	g.p("  store [8 x %s] zeroinitializer, ptr %%rec\n  %%c1 = alloca i32\n  %%c2 = alloca i32\n", irRecord)
	for _, v := range g.vars {
		s := v.t.stored()
		p := g.do("getelementptr i8, ptr %%in, i64 %d", at)
		x := g.do("load %v, ptr %s, align 1", s, p)
		if s != v.t {
			x = g.do("trunc %v %s to %v", s, x, v.t)
		}
		g.p("  store %v %s, ptr %s\n", v.t, x, v.name)
		at += s.bits / 8 * max(s.lanes, 1)
	}
	for k, t := range irArrays {
		g.p("  %%a%d = alloca [%d x %v]\n", k, irArray, t)
		g.p("  call void @llvm.memcpy.p0.p0.i64(ptr %%a%d, ptr %%in, i64 %d, i1 false)\n", k, irArray*t.bits/8)
	}
	if !g.declared["memcpy"] {
		g.declared["memcpy"] = true
		g.decls.WriteString("declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\ndeclare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)\ndeclare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n")
	}
	for k := range irArrays { // by an index that nobody knows, so that no optimiser makes a register of it
		g.p("  store i8 0, ptr %s\n", g.element(k, 1))
	}
	g.blocks(1 + g.rng.IntN(6))
	g.open("exit")
	g.results()
	g.p("  ret void\n}\n")
}

// blocks writes blocks any of which may follow any other.
func (g *irGen) blocks(n int) {
	to := func() string { return fmt.Sprintf("%%b%d", g.rng.IntN(n)) }
	g.p("  br label %%b0\n")
	for i := range n {
		g.open(fmt.Sprintf("b%d", i))
		for range 1 + g.rng.IntN(3) {
			g.statement(1)
		}
		f := g.do("load i32, ptr %%fuel")
		f = g.do("sub i32 %s, 1", f)
		g.p("  store i32 %s, ptr %%fuel\n", f)
		c := g.do("icmp eq i32 %s, 0", f)
		on := g.label()
		g.p("  br i1 %s, label %%exit, label %%%s\n", c, on)
		g.open(on)
		switch g.rng.IntN(3) {
		case 0:
			g.p("  br label %s\n", to())
		case 1:
			v := g.value(irBit, 1)
			g.p("  br i1 %s, label %s, label %s\n", v, to(), to())
		default:
			t := g.intType()
			for t.bits > 64 {
				t = g.intType()
			}
			v := g.value(t, 1)
			g.p("  switch %v %s, label %s [", t, v, to())
			if t.bits > 1 {
				for k := range 1 + g.rng.IntN(min(t.bits, 6)) {
					g.p(" %v %d, label %s", t, k-1, to())
				}
			}
			g.p(" ]\n")
		}
	}
}

func (g *irGen) statement(level int) {
	switch r := g.rng.IntN(100); {
	case r < 45:
		v := pickOf(g, g.vars...)
		g.p("  store %v %s, ptr %s\n", v.t, g.value(v.t, 1+g.rng.IntN(3)), v.name)
	case r < 60:
		g.array()
	case r < 68:
		g.record()
	case r < 76:
		g.aggregate()
	case r < 80:
		g.bytes()
	case r < 90 && level < 3:
		g.loop(level)
	default:
		v := g.value(irBit, 1)
		yes, no, end := g.label(), g.label(), g.label()
		g.p("  br i1 %s, label %%%s, label %%%s\n", v, yes, no)
		for _, l := range []string{yes, no} {
			g.open(l)
			if level < 4 {
				g.statement(level + 1)
			}
			g.p("  br label %%%s\n", end)
		}
		g.open(end)
	}
}

// loop counts a variable up to a small number, which is known or not.
func (g *irGen) loop(level int) {
	c := fmt.Sprintf("%%c%d", level)
	if g.chance(10) {
		c = g.do("alloca i32")
	}
	head, body, end := g.label(), g.label(), g.label()
	bound := fmt.Sprint(1 + g.rng.IntN(40))
	if g.chance(50) {
		bound = g.do("and i32 %s, 15", g.atom(irI32))
	}
	g.p("  store i32 0, ptr %s\n  br label %%%s\n", c, head)
	g.open(head)
	i := g.do("load i32, ptr %s", c)
	t := g.do("icmp slt i32 %s, %s", i, bound)
	g.p("  br i1 %s, label %%%s, label %%%s\n", t, body, end)
	g.open(body)
	outer := g.counter
	g.counter = c
	for range 1 + g.rng.IntN(2) {
		g.statement(level + 1)
	}
	g.counter = outer
	i = g.do("load i32, ptr %s", c)
	i = g.do("add nsw i32 %s, 1", i)
	g.p("  store i32 %s, ptr %s\n  br label %%%s\n", i, c, head)
	g.open(end)
}

// element is the address of an element of an array.
func (g *irGen) element(k, room int) string {
	i := g.atom(irI64)
	if g.counter != "" && g.chance(70) {
		i = g.do("zext i32 %s to i64", g.do("load i32, ptr %s", g.counter))
	}
	i = g.do("urem i64 %s, %d", i, irArray-room+1)
	return g.do("getelementptr inbounds [%d x %v], ptr %%a%d, i64 0, i64 %s", irArray, irArrays[k], k, i)
}

// array reads one array and writes one, single elements or vectors of them, masked or not.
func (g *irGen) array() {
	k, j := g.rng.IntN(len(irArrays)), g.rng.IntN(len(irArrays))
	from, to := irArrays[k], irArrays[j]
	if g.chance(30) {
		from.lanes = pickOf(g, 2, 3, 4, 8, 16)
		to.lanes = from.lanes
	}
	align := func(t irType) string { return fmt.Sprintf("align %d", t.bits/8) }
	p := g.element(k, max(from.lanes, 1))
	var x string
	if from.lanes > 0 && g.chance(40) {
		x = g.call(from, "masked.load."+from.suffix()+".p0", nil, "ptr|"+p, "i32 immarg|"+fmt.Sprint(from.bits/8), arg(from.cond(), g.value(from.cond(), 1)), arg(from, g.constant(from)))
	} else {
		x = g.do("load %v, ptr %s, %s", from, p, align(from))
	}
	x = g.convert(x, from, to)
	if g.chance(60) {
		x = g.do("%s %v %s, %s", map[bool]string{false: "add", true: "fadd"}[to.float], to, x, g.value(to, 1))
	}
	q := g.element(j, max(to.lanes, 1))
	g.p("  store %v %s, ptr %s, %s\n", to, x, q, align(to))
}

// record reads or writes a field in an array of structs.
func (g *irGen) record() {
	f := pickOf(g, irFields...)
	i := g.do("and i32 %s, 7", g.atom(irI32))
	p := g.do("getelementptr inbounds [8 x %s], ptr %%rec, i64 0, i32 %s, %s", irRecord, i, f.at)
	if g.chance(50) {
		g.p("  store %v %s, ptr %s\n", f.t, g.value(f.t, 1), p)
		return
	}
	v := pickOf(g, g.vars...)
	x := g.do("load %v, ptr %s", f.t, p)
	g.p("  store %v %s, ptr %s\n", v.t, g.convert(x, f.t, v.t), v.name)
}

// aggregate changes a struct as a value.
func (g *irGen) aggregate() {
	k := g.rng.IntN(len(irPlaces))
	t := []irType{irI32, {bits: 8}, {bits: 64, float: true}, {bits: 16}}[k]
	s := g.do("load %s, ptr %%agg", irStruct)
	v := g.value(t, 1)
	n := g.do("insertvalue %s %s, %v %s, %s", irStruct, s, t, v, irPlaces[k])
	if g.chance(40) {
		n = g.do("select i1 %s, %s %s, %s %s", g.value(irBit, 1), irStruct, n, irStruct, s)
	}
	if g.chance(20) {
		n = g.do("freeze %s %s", irStruct, n)
	}
	g.p("  store %s %s, ptr %%agg\n", irStruct, n)
}

// bytes moves or sets a part of an array.
func (g *irGen) bytes() {
	n := fmt.Sprint(g.rng.IntN(33))
	if g.chance(50) {
		n = g.do("and i64 %s, 31", g.atom(irI64))
	}
	p, q := g.element(0, 32), g.element(pickOf(g, 0, 1), 32)
	if g.chance(40) {
		g.p("  call void @llvm.memset.p0.i64(ptr %s, i8 %s, i64 %s, i1 false)\n", p, g.atom(irType{bits: 8}), n)
		return
	}
	g.p("  call void @llvm.memmove.p0.p0.i64(ptr %s, ptr %s, i64 %s, i1 false)\n", p, q, n)
}

// results stores all variables.
func (g *irGen) results() {
	at := 0
	put := func(t irType, v string) {
		if t.float {
			v = g.known(t, v)
		}
		s := t.stored()
		if s != t {
			v = g.do("zext %v %s to %v", t, v, s)
		}
		p := g.do("getelementptr i8, ptr %%out, i64 %d", at)
		g.p("  store %v %s, ptr %s, align 1\n", s, v, p)
		at += s.bits / 8 * max(s.lanes, 1)
	}
	for _, v := range g.vars {
		put(v.t, g.do("load %v, ptr %s", v.t, v.name))
	}
	s := g.do("load %s, ptr %%agg", irStruct)
	for k, t := range []irType{irI32, {bits: 8}, {bits: 64, float: true}, {bits: 16}} {
		put(t, g.do("extractvalue %s %s, %s", irStruct, s, irPlaces[k]))
	}
	for _, f := range irFields {
		put(f.t, g.do("load %v, ptr %s", f.t, g.do("getelementptr [8 x %s], ptr %%rec, i64 0, i64 5, %s", irRecord, f.at)))
	}
	for k, t := range irArrays {
		w := irType{t.bits, 16, t.float}
		for i := range irArray / 16 {
			put(w, g.do("load %v, ptr %s, align 1", w, g.do("getelementptr %v, ptr %%a%d, i64 %d", t, k, 16*i)))
		}
	}
}
