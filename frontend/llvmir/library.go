package llvmir

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// The device library: the functions of C's mathematics and strings that are no op of the device. It is written in C
// (lib/*.c) and kept as LLVM IR, which this package translates like any other, function by function as they are called.
//
//go:generate sh lib/build.sh
//go:embed lib/lib.ll
var libraryText string

const libraryFile = "lib.ll"

// routine is how a function of the library is called.
type routine struct {
	params []kernel.Type
	result kernel.Type
}

var libraryNames = sync.OnceValue(func() map[string]*routine {
	p := newParser(libraryFile, libraryText)
	p.module()
	out := map[string]*routine{}
	for _, f := range p.funcs {
		if f.hidden {
			continue
		}
		var args []*typ
		for _, a := range f.params {
			args = append(args, a.t)
		}
		r := &routine{}
		r.params, _, r.result = signature(f.ret, args)
		out[f.name] = r
	}
	return out
})

func inLibrary(name string) bool { return libraryNames()[name] != nil }

// link translates the routines that the module calls, and those that they call, into the module.
func (im *importer) link() error {
	p := newParser(libraryFile, libraryText)
	p.module()
	lib := &importer{
		p: p, m: im.m, consts: im.consts, tables: im.tables, wanted: map[string]bool{}, debug: map[string][]int32{},
		rel: map[string]bool{}, used: map[string]bool{},
	}
	have := map[string]bool{}
	for _, f := range im.m.Funcs {
		have[f.Name] = true
	}
	var todo []string
	for name := range im.wanted {
		todo = append(todo, name)
	}
	slices.Sort(todo)
	for len(todo) > 0 {
		name := todo[0]
		todo = todo[1:]
		f := p.byName[name]
		if have[name] || f == nil {
			continue
		}
		have[name] = true
		if !p.readBody(f) {
			break
		}
		for i := range p.body.insts {
			if in := &p.body.insts[i]; in.op.name == "call" && p.byName[in.calleeName()] != nil && p.byName[in.calleeName()].defined {
				todo = append(todo, in.calleeName())
			}
		}
		lib.function(f, false)
		im.m.Func(name).Entry = false
	}
	var data []string
	for name := range lib.used {
		data = append(data, name)
	}
	slices.Sort(data)
	for _, name := range data {
		g := p.gByName[name]
		p.guard(func() source.Pos { return g.pos }, "@"+name+": ", func() { lib.global(g) })
	}
	return p.errs.Err()
}
