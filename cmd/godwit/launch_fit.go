package main

import (
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// shownFunctions bounds the names that a message lists.
const shownFunctions = 12

// fits compares the arguments and the result asked for with what the program says of the function, before anything is run. A small
// struct, which compilers return as the integer that has its bytes, is taken from the result register.
func (l *launch) fits(name string, o *object.Program) error {
	var f *object.Function
	var names []string
	for i := range o.Meta.Functions {
		if g := &o.Meta.Functions[i]; g.Name == l.fn {
			f = g
		} else {
			names = append(names, g.Name)
		}
	}
	if f == nil {
		if _, ok := o.Lookup(l.fn); ok || len(names) == 0 {
			return nil // nothing is known of it, or of any
		}
		if len(names) > shownFunctions {
			names = append(names[:shownFunctions], "…")
		}
		return fmt.Errorf("%s: no function %s: it has %s", name, l.fn, strings.Join(names, ", "))
	}
	given := len(l.args)
	if l.ret != nil && l.ret.inMemory() {
		if size, _ := l.ret.layout(); f.Ret != "" && size <= 8 {
			l.ret.packed = true
		} else {
			given++
		}
	}
	if given == len(f.Args) {
		return l.typed(f.Args[given-len(l.args):])
	}
	var types []string
	for _, a := range f.Args {
		types = append(types, a.Type)
	}
	hint := ""
	switch {
	case l.ret != nil && l.ret.inMemory() && !l.ret.packed:
		hint = ", the address of the result among them"
	case f.Ret == "" && given+1 == len(f.Args) && types[0] == "ptr":
		hint = ": if the first is where a vector or a struct is returned, say which by --ret"
	}
	return usagef("%s(%s) takes %d arguments, %d given%s", l.fn, strings.Join(types, ", "), len(f.Args), given, hint)
}

// within refuses buffers that the device's memory cannot hold before the host makes any.
func (l *launch) within(m *isa.Machine) error {
	for _, a := range l.all() {
		if size := uint64(max(a.n, 0)) * uint64(a.dtype.Size()); a.buffer && size > m.DRAMBytes {
			return usagef("--arg %s: %d bytes: the device has %d", a.text, size, m.DRAMBytes)
		}
	}
	return nil
}

// typed compares the types of as many arguments.
func (l *launch) typed(want []object.Arg) error {
	for i, a := range l.args {
		if typ := a.register(); typ != "" && !object.SameType(typ, want[i].Type) {
			return usagef("--arg %s: argument %d of %s is %s, not %s", a.text, i+1, l.fn, want[i].Type, typ)
		}
	}
	return nil
}
