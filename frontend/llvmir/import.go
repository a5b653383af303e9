package llvmir

import (
	"sort"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Import translates a module of textual LLVM IR. All refusals are reported at once, with their places.
func Import(file string, src []byte) (*kernel.Module, error) {
	m, err := translate(file, string(src), true)
	if err != nil {
		return nil, err
	}
	return m, kernel.Verify(m)
}

func translate(file, src string, link bool) (*kernel.Module, error) {
	p := newParser(file, src)
	p.module()
	im := &importer{
		p: p, m: &kernel.Module{Name: file, Locs: make([]source.Pos, 1, 1+strings.Count(src, "\n"))}, wanted: map[string]bool{},
		debug: map[string][]int32{}, rel: map[string]bool{},
	}
	for _, g := range p.globals {
		p.guard(func() source.Pos { return g.pos }, "@"+g.name+": ", func() { im.global(g) })
	}
	for _, f := range p.funcs {
		if p.readBody(f) {
			im.function(f, false)
			if last := im.last; last != nil && last.usesGrid && f.ret == void && !f.hidden {
				im.function(f, true)
			}
		}
	}
	p.resolveDebug(im)
	if err := p.errs.Err(); err != nil {
		return nil, err
	}
	im.trapFunctions()
	if link && len(im.wanted) > 0 {
		if err := im.link(); err != nil {
			return nil, err
		}
	}
	return im.m, nil
}

type importer struct {
	p      *parser
	m      *kernel.Module
	consts int
	wanted map[string]bool    // library functions that are called
	traps  map[string]int32   // host functions that are called, with a place
	debug  map[string][]int32 // places to be replaced, by node of debug metadata
	rel    map[string]bool    // tables of distances that have a table of addresses
	last   *function
	tables map[string]string // names of constant vectors, by content
	used   map[string]bool   // variables of the library that are used, while it is linked
}

func (im *importer) global(g *global) {
	if len(g.name) > 5 && g.name[:5] == "llvm." {
		if (g.name == "llvm.global_ctors" || g.name == "llvm.global_dtors") && g.init != nil && g.init.kind == oList {
			refusef("static constructors are not supported")
		}
		return
	}
	d := &kernel.Data{Name: g.name, Align: int(max(16, g.t.alignOf(), g.align)), Write: !g.konst, Size: g.t.sizeOf()}
	if g.init == nil {
		if g.missing() { // refused where it is used
			return
		}
		d.Size = max(d.Size, 64) // C++ points behind their start
		im.m.Data = append(im.m.Data, d)
		return
	}
	if d.Size > maxGlobal {
		refusef("variable of %d bytes, at most %d", d.Size, maxGlobal)
	}
	if isRelative(g.init) {
		im.relative(g)
		return
	}
	if g.init.kind != oZero {
		buf := make([]byte, d.Size)
		if im.fill(d, buf, g.init, 0) {
			d.Bytes = buf
		}
	}
	im.m.Data = append(im.m.Data, d)
}

const maxGlobal = 256 << 20

// fill writes a constant into an image at off and reports whether a byte was set.
func (im *importer) fill(d *kernel.Data, buf []byte, c *operand, off int64) bool {
	switch {
	case c.kind == oSymbol:
		if off%8 != 0 {
			refusef("address at offset %d, which is not a multiple of 8", off)
		}
		d.Refs = append(d.Refs, kernel.Ref{Off: off, Sym: im.resolve(c.c.sym), Add: c.bits})
		return true
	case c.kind == oDiff:
		refusef("distances of symbols are supported in tables of them only")
	case c.kind == oList && c.c.list != nil && (c.t.kind != kVec || c.t.of.kind == kPtr):
		set := false
		for i := range c.c.list {
			var at int64
			if c.t.kind == kStruct {
				at = c.t.fieldOffset(i)
			} else {
				at = int64(i) * c.t.of.sizeOf()
			}
			if im.fill(d, buf, &c.c.list[i], off+at) {
				set = true
			}
		}
		return set
	case c.kind == oZero:
		return false
	}
	if !encode(buf[off:], c) {
		refusef("this constant is not supported")
	}
	return true
}

// missing reports a variable that is declared only, but for what the importer gives a place: streams of the C library,
// and what type information of C++ points to.
func (g *global) missing() bool {
	return g.init == nil && !hostData[g.name] && !strings.HasPrefix(g.name, "_ZTVN10__cxxabiv1")
}

// resolve checks that a symbol is there; functions that are not defined may be in the library.
func (im *importer) resolve(sym string) string {
	if g := im.p.gByName[sym]; g != nil {
		if g.missing() {
			refusef("@%s is an external variable, which nothing defines", sym)
		}
		if im.used != nil {
			im.used[sym] = true
		}
		return sym
	}
	f := im.p.byName[sym]
	if f == nil {
		refusef("@%s is not defined", sym)
	}
	if !f.defined {
		if !im.outside(sym) {
			refusef("address of @%s, which is neither defined nor known", sym)
		}
	}
	return sym
}

// outside notes the use of a function that the module does not define, if there is one of its name.
func (im *importer) outside(sym string) bool {
	switch {
	case inLibrary(sym):
		im.wanted[sym] = true
	case hostFunctions[sym]:
		im.trap(sym)
	default:
		return false
	}
	return true
}

// trap notes a function that a fault is to name when it is called.
func (im *importer) trap(sym string) {
	if im.traps == nil {
		im.traps = map[string]int32{}
	}
	if _, ok := im.traps[sym]; !ok {
		im.traps[sym] = 0
		if im.last != nil {
			im.traps[sym] = im.last.Loc
		}
	}
}

// isRelative reports a table of distances of symbols, as clang makes of tables of strings.
func isRelative(o *operand) bool {
	return o.kind == oList && o.t.kind == kArray && len(o.c.list) > 0 && o.c.list[0].kind == oDiff
}

// relative turns a table of distances from itself into one of addresses, twice as wide.
func (im *importer) relative(g *global) {
	d := &kernel.Data{Name: g.name, Align: 16, Write: true, Size: 8 * g.t.n}
	for i := range g.init.c.list {
		e := &g.init.c.list[i]
		if e.kind != oDiff || e.c.minus != g.name || e.t != i32 {
			refusef("table of distances from other places than its own is not supported")
		}
		d.Refs = append(d.Refs, kernel.Ref{Off: 8 * int64(i), Sym: im.resolve(e.c.sym), Add: e.bits})
	}
	im.rel[g.name] = true
	im.m.Data = append(im.m.Data, d)
}

// trapFunctions defines what only a host has: a fault then names the function.
func (im *importer) trapFunctions() {
	var names []string
	for s := range im.traps {
		names = append(names, s)
	}
	sort.Strings(names)
	for _, s := range names {
		b := kernel.NewFunc(im.m, s)
		b.Loc, b.F.Loc = im.traps[s], im.traps[s]
		b.Add(kernel.New(kernel.OpTrap, kernel.NoType))
	}
}

// place makes an entry of the line table; debug information replaces it later.
func (im *importer) place(pos source.Pos, debug string) int32 {
	im.m.Locs = append(im.m.Locs, pos)
	k := int32(len(im.m.Locs) - 1)
	if debug != "" {
		im.debug[debug] = append(im.debug[debug], k)
	}
	return k
}
