package llvmir

import (
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
)

func (f *function) emitCall(in *inst) {
	if in.callee.kind == oZero { // empty assembly
		return
	}
	if in.callee.kind == oSymbol && in.callee.bits == 0 {
		name := in.callee.c.sym
		callee := f.im.p.byName[name]
		if callee == nil && !strings.HasPrefix(name, "llvm.") { // those need no declaration
			refusef("call of @%s, which is not declared", name)
		}
		if callee == nil || !callee.defined {
			if !f.builtin(in, name) && !f.outsideCall(in, name) {
				refusef("call of @%s, which is neither defined nor known", name)
			}
			return
		}
		f.plainCall(in, callee)
		return
	}
	f.plainCall(in, nil)
}

// plainCall calls a function of the module, or through a pointer.
func (f *function) plainCall(in *inst, callee *fn) {
	var args []*typ
	for i := range in.args {
		args = append(args, in.args[i].t)
	}
	full, hidden, result := signature(in.t, args)
	var vals []kernel.Value
	var out kernel.Value
	if hidden {
		out = f.stack(in.t.sizeOf(), max(16, in.t.alignOf()))
		vals = append(vals, out)
	}
	for i := range in.args {
		vals = append(vals, f.passed(in, i))
	}
	if _, rest := spilled(full); rest != nil {
		area := f.stack(int64(8*len(rest)), 16)
		k := len(vals) - len(rest)
		for i, v := range vals[k:] {
			f.Store(v, area, int64(8*i), kernel.None)
		}
		vals = append(vals[:k], area)
	}
	op, sym := kernel.OpCall, in.calleeName()
	if callee == nil || !f.fits(callee, full, result) {
		op, sym = kernel.OpCallInd, ""
		vals = append([]kernel.Value{f.val(&in.callee)}, vals...)
	}
	c := kernel.New(op, result, vals...)
	c.Sym = sym
	v := f.Add(c)
	switch {
	case hidden:
		f.set(in, f.load(in.t, out, 0, 0)...)
	case result != kernel.NoType:
		if in.t.odd() > 0 {
			v = f.cut(in.t, v)
		}
		f.set(in, v)
	}
}

func (in *inst) calleeName() string {
	if in.callee.kind == oSymbol {
		return in.callee.c.sym
	}
	return ""
}

// fits reports that a call agrees with the definition; C without prototypes may differ, and then goes by address.
func (f *function) fits(callee *fn, sig []kernel.Type, result kernel.Type) bool {
	var args []*typ
	for _, a := range callee.params {
		args = append(args, a.t)
	}
	want, _, r := signature(callee.ret, args)
	if len(want) != len(sig) || r != result || callee.variadic {
		return false
	}
	for i := range want {
		if want[i] != sig[i] {
			return false
		}
	}
	return true
}

// passed is an argument as the callee gets it: what is no scalar lies in memory.
func (f *function) passed(in *inst, i int) kernel.Value {
	o := &in.args[i]
	if i < len(in.byval) && in.byval[i] != nil { // the callee may write to its copy
		t := in.byval[i]
		p := f.stack(max(t.sizeOf(), 1), max(16, t.alignOf()))
		f.copyKnownOrLoop(p, f.val(o), t.sizeOf(), t.alignOf())
		return p
	}
	if inMemory(o.t) {
		p := f.stack(max(o.t.sizeOf(), 1), max(16, o.t.alignOf()))
		f.store(o.t, f.parts(o), p, 0, 0)
		return p
	}
	return f.val(o)
}

func (f *function) copyKnownOrLoop(dst, src kernel.Value, n, align int64) {
	if n <= maxInline {
		f.copyKnown(dst, src, n, align, 0)
		return
	}
	f.copyBytes(dst, src, f.c64(n), false, false)
}

// hostFunctions are those of a C library that only a host has. Calling one is a fault that names it.
var hostFunctions = map[string]bool{}

// hostData are variables of a C library.
var hostData = map[string]bool{"stdout": true, "stderr": true, "stdin": true, "environ": true}

func init() {
	for _, s := range strings.Fields(`printf fprintf dprintf sprintf snprintf vprintf vfprintf vsnprintf puts fputs putchar fputc putc fwrite fread fopen fclose
		fflush fscanf scanf sscanf getchar fgets perror exit _exit _Exit abort quick_exit atexit raise signal __assert_fail __assert __stack_chk_fail
		__fortify_fail __chk_fail __printf_chk __fprintf_chk __sprintf_chk __snprintf_chk __cxa_pure_virtual __cxa_atexit
		getenv setenv system time clock gettimeofday clock_gettime
		getrusage rand srand random srandom drand48 lrand48 atoi atol atof strtol strtoul strtod strtoll strtoull read write open close getpid usleep sleep
		__errno_location polybench_alloc_data polybench_timer_start polybench_timer_stop polybench_timer_print polybench_flush_cache polybench_free_data
		__isoc99_sscanf __isoc99_scanf __isoc99_fscanf __isoc23_strtol __isoc23_strtoul __isoc23_sscanf __isoc23_scanf srand48 sysconf nanosleep
		fseek ftell rewind remove fileno isatty strerror localtime strftime __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc
		polybench_prepare_instruments pthread_create pthread_join omp_get_wtime longjmp setjmp _setjmp
		__cxa_throw __cxa_rethrow __cxa_allocate_exception __cxa_begin_catch __cxa_end_catch __cxa_bad_cast __cxa_throw_bad_array_new_length
		_Unwind_Resume __clang_call_terminate __gxx_personality_v0 rust_eh_personality _ZSt9terminatev _ZSt17__throw_bad_allocv
		_ZSt20__throw_length_errorPKc _ZSt20__throw_out_of_rangePKc _ZSt24__throw_out_of_range_fmtPKcz _ZSt28__throw_bad_array_new_lengthv`) {
		hostFunctions[s] = true
	}
}

// outsideCall calls the device library, or traps in the name of a host function.
func (f *function) outsideCall(in *inst, name string) bool {
	last := f.endsHere(in)
	if !f.im.outside(name) {
		if !last {
			return false
		}
		f.im.trap(name)
	}
	if !inLibrary(name) {
		if f.im.traps[name] == 0 {
			f.im.traps[name] = f.Loc
		}
		f.Call(name, kernel.NoType)
		if in.t.kind != kVoid {
			f.set(in, f.zero(in.t)...)
		}
		return true
	}
	var args []*typ
	for i := range in.args {
		args = append(args, in.args[i].t)
	}
	_, hidden, result := signature(in.t, args)
	var vals []kernel.Value
	var out kernel.Value
	if hidden {
		out = f.stack(in.t.sizeOf(), max(16, in.t.alignOf()))
		vals = append(vals, out)
	}
	for i := range in.args {
		vals = append(vals, f.passed(in, i))
	}
	v := f.library(name, result, vals...)
	switch {
	case hidden:
		f.set(in, f.load(in.t, out, 0, 0)...)
	case result != kernel.NoType:
		f.set(in, v)
	}
	return true
}

// endsHere reports a call that does not come back: what to do in the function is unknown, but that it ends the run is not.
func (f *function) endsHere(in *inst) bool {
	blk := &f.b.blocks[f.at]
	return blk.last-blk.first >= 2 && &f.b.insts[blk.last-2] == in && f.b.insts[blk.last-1].op.name == "unreachable"
}

// library calls a routine of the device library.
func (f *function) library(name string, t kernel.Type, args ...kernel.Value) kernel.Value {
	sig := libraryNames()[name]
	if sig == nil {
		refusef("the device library has no %s", name)
	}
	if len(sig.params) != len(args) {
		refusef("@%s takes %d arguments, not %d", name, len(sig.params), len(args))
	}
	for i, a := range args {
		if f.Type(a) != sig.params[i] {
			refusef("@%s: argument %d is %v, wants %v", name, i+1, f.Type(a), sig.params[i])
		}
	}
	if t != sig.result {
		refusef("@%s returns %v, not %v", name, sig.result, t)
	}
	f.im.wanted[name] = true
	return f.Call(name, t, args...)
}

// libraryLanes calls a float function of the library for each lane; half precision computes in single.
func (f *function) libraryLanes(in *inst, name string, t *typ, n int) {
	e := elemOf(t)
	if e.kind != kFloat {
		refusef("%s of %v is not supported", name, t)
	}
	if e.elem != kernel.F64 {
		name += "f"
	}
	one := func(a []kernel.Value) kernel.Value {
		if e.elem == kernel.F64 || e.elem == kernel.F32 {
			return f.library(name, kernel.Scalar(e.elem), a...)
		}
		w := make([]kernel.Value, len(a))
		for i := range a {
			w[i] = a[i]
			if f.Type(a[i]).Elem == e.elem {
				w[i] = f.Op(kernel.OpFPExt, kernel.TF32, a[i])
			}
		}
		return f.Op(kernel.OpFPTrunc, kernel.Scalar(e.elem), f.library(name, kernel.TF32, w...))
	}
	if t.kind != kVec {
		var a []kernel.Value
		for i := range n {
			a = append(a, f.val(&in.args[i]))
		}
		f.set(in, one(a))
		return
	}
	var out []kernel.Value
	for c := range t.chunks() {
		kt := t.chunk(c)
		v := f.konst(kt, 0)
		for l := range int64(kt.Lanes) {
			var a []kernel.Value
			for i := range n {
				x := f.parts(&in.args[i])
				if in.args[i].t.kind != kVec {
					a = append(a, x[0])
					continue
				}
				a = append(a, f.OpImm(kernel.OpExtract, kernel.Scalar(f.Type(x[c]).Elem), l, 0, x[c]))
			}
			v = f.OpImm(kernel.OpInsert, kt, l, 0, v, one(a))
		}
		out = append(out, v)
	}
	f.set(in, out...)
}
