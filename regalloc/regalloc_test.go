package regalloc

import (
	"fmt"
	"hash/fnv"
	"math/rand"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// gen makes random functions: structured control flow (so loops nest as in real code),
// up to live values of each class alive at once.
type gen struct {
	r      *rand.Rand
	f      *Func
	scope  []VReg // values usable here
	live   int
	budget int
	insts  []Inst
	params []VReg
	calls  bool
}

func (g *gen) vreg(c Class) VReg {
	g.f.VRegs = append(g.f.VRegs, VRegInfo{Class: c})
	return VReg(len(g.f.VRegs) - 1)
}

func (g *gen) pick(c Class) VReg {
	for n := 0; n < 40; n++ {
		if v := g.scope[g.r.Intn(len(g.scope))]; g.f.VRegs[v].Class == c {
			return v
		}
	}
	v := g.vreg(c)
	if g.r.Intn(3) == 0 {
		g.f.VRegs[v].Remat = int32(len(g.f.VRegs))
	}
	g.insts = append(g.insts, Inst{Ops: []Operand{DefOf(v)}})
	g.scope = append(g.scope, v)
	return v
}

func (g *gen) add(in Inst) {
	g.insts = append(g.insts, in)
	for _, o := range in.Ops {
		if o.Role == Def {
			g.scope = append(g.scope, o.V)
		}
	}
}

var callClobber = func() *RegSet {
	s := &RegSet{}
	for r := 1; r <= 18; r++ {
		s.Add(S, r)
	}
	for r := 0; r < 32; r++ {
		s.Add(V, r)
	}
	for r := 0; r < 16; r++ {
		s.Add(M, r)
		s.Add(T, r)
	}
	for r := 1; r < 8; r++ {
		s.Add(P, r)
	}
	return s
}()

func (g *gen) stmt() {
	c := Class(g.r.Intn(int(NumClasses)))
	switch k := g.r.Intn(20); {
	case k < 4:
		v := g.vreg(c)
		if g.r.Intn(2) == 0 {
			g.f.VRegs[v].Remat = int32(len(g.f.VRegs))
		}
		g.add(Inst{Ops: []Operand{DefOf(v)}})
	case k < 5:
		s := g.pick(c)
		g.add(Inst{Ops: []Operand{DefOf(g.vreg(c)), UseOf(s)}, Move: true})
	case k < 8:
		x, y := g.pick(c), g.pick(c)
		if g.r.Intn(2) == 0 {
			g.add(Inst{Ops: []Operand{DefTied(g.vreg(c), 1), UseOf(x), UseOf(y)}})
		} else {
			g.add(Inst{Ops: []Operand{UseOf(y), UseOf(x), DefTied(g.vreg(c), 1)}})
		}
	case k < 9 && g.calls:
		ops := []Operand{}
		x := g.pick(S)
		for i := 0; i < g.r.Intn(4); i++ {
			if g.r.Intn(2) == 0 {
				x = g.pick(S) // else one value in two registers
			}
			ops = append(ops, UseFixed(x, 1+i))
		}
		ops = append(ops, DefFixed(g.vreg(S), 1))
		g.add(Inst{Ops: ops, Clobber: callClobber})
	case k < 10:
		x := g.pick(c)
		t := g.vreg(c)
		g.add(Inst{Ops: []Operand{DefOf(g.vreg(c)), UseOf(x), TempOf(t)}})
	default:
		ops := []Operand{}
		for i := 0; i < 1+g.r.Intn(3); i++ {
			d := c
			if g.r.Intn(3) == 0 {
				d = Class(g.r.Intn(int(NumClasses)))
			}
			ops = append(ops, UseOf(g.pick(d)))
		}
		if g.r.Intn(8) > 0 {
			ops = append(ops, DefOf(g.vreg(c)))
		}
		g.add(Inst{Ops: ops})
	}
	if g.live > 0 && len(g.scope) > g.live {
		// Old values leave the scope at random, so that about live of them stay alive.
		i := g.r.Intn(len(g.scope))
		g.scope[i] = g.scope[len(g.scope)-1]
		g.scope = g.scope[:len(g.scope)-1]
	}
}

// close ends the block in hand.
func (g *gen) close(term []Operand, succs ...Edge) int {
	g.insts = append(g.insts, Inst{Ops: term})
	g.f.Blocks = append(g.f.Blocks, Block{First: len(g.f.Insts), N: len(g.insts), Params: g.params, Succs: succs})
	g.f.Insts = append(g.f.Insts, g.insts...)
	g.insts, g.params = nil, nil
	return len(g.f.Blocks) - 1
}

func (g *gen) newParams(n int) (ps []VReg) {
	for i := 0; i < n; i++ {
		ps = append(ps, g.vreg(Class(g.r.Intn(int(NumClasses)))))
	}
	return ps
}

func (g *gen) args(ps []VReg) (as []VReg) {
	for _, p := range ps {
		as = append(as, g.pick(g.f.VRegs[p].Class))
	}
	return as
}

func (g *gen) body(depth int) {
	for n := 2 + g.r.Intn(10); n > 0 && g.budget > 0; n-- {
		g.budget--
		switch k := g.r.Intn(12); {
		case k == 0 && depth > 0: // loop
			ps := g.newParams(g.r.Intn(5))
			as := g.args(ps)
			pre := g.close(nil, Edge{})
			g.f.Blocks[pre].Succs[0] = Edge{To: pre + 1, Args: as}
			outer := append([]VReg(nil), g.scope...)
			g.params = ps
			g.scope = append(g.scope, ps...)
			g.body(depth - 1)
			back := g.args(ps)
			cond := []Operand{UseOf(g.pick(S))}
			ex := g.newParams(g.r.Intn(2))
			exa := g.args(ex)
			if g.r.Intn(2) == 0 { // a counter that the terminator writes
				for i, p := range ps {
					if g.f.VRegs[p].Class == S {
						d := g.vreg(S)
						cond = []Operand{UseOf(g.pick(S)), DefTied(d, 0)}
						back[i] = d
						break
					}
				}
			}
			latch := g.close(cond, Edge{To: pre + 1, Args: back}, Edge{Args: exa})
			g.f.Blocks[latch].Succs[1].To = latch + 1
			g.params = ex
			if g.r.Intn(2) == 0 {
				outer = append(outer, ps...)
			}
			g.scope = append(outer, ex...)
		case k == 1 && depth > 0: // if, with or without else
			cond := []Operand{UseOf(g.pick(P))}
			ps := g.newParams(g.r.Intn(3))
			skip := g.args(ps)
			head := g.close(cond, Edge{}, Edge{})
			g.f.Blocks[head].Succs[0].To = head + 1
			outer := append([]VReg(nil), g.scope...)
			g.body(depth - 1)
			thenArgs := g.args(ps)
			then := g.close(nil, Edge{To: 0, Args: thenArgs})
			if g.r.Intn(2) == 0 {
				g.f.Blocks[head].Succs[1] = Edge{To: then + 1, Args: skip} // critical edge
				g.f.Blocks[then].Succs[0].To = then + 1
			} else {
				g.f.Blocks[head].Succs[1] = Edge{To: then + 1}
				g.scope = append([]VReg(nil), outer...)
				g.body(depth - 1)
				els := g.close(nil, Edge{Args: g.args(ps)})
				g.f.Blocks[els].Succs[0].To = els + 1
				g.f.Blocks[then].Succs[0].To = els + 1
			}
			g.params = ps
			g.scope = append(outer, ps...)
		default:
			g.stmt()
		}
	}
}

// generate makes a function with about live values of each class alive.
func generate(seed int64, live, size int) *Func {
	g := &gen{r: rand.New(rand.NewSource(seed)), f: &Func{}, live: live * int(NumClasses), budget: size, calls: seed%3 != 0}
	args := []Operand{}
	for i := 1; i <= 4; i++ {
		args = append(args, DefFixed(g.vreg(S), i))
	}
	g.add(Inst{Ops: args})
	for i := 0; i < g.live; i++ {
		v := g.vreg(Class(i % int(NumClasses)))
		g.add(Inst{Ops: []Operand{DefOf(v)}})
	}
	for g.budget > 0 {
		g.body(3)
	}
	for _, v := range append([]VReg(nil), g.scope...) { // all values stay alive to the end
		g.add(Inst{Ops: []Operand{UseOf(v)}})
	}
	ret := []Operand{UseFixed(g.pick(S), 1)}
	g.close(ret)
	return g.f
}

// fnvOf hashes numbers: an instruction's results are a hash of it and of its inputs.
func fnvOf(xs ...uint64) uint64 {
	h := fnv.New64a()
	for _, x := range xs {
		var b [8]byte
		for i := range b {
			b[i] = byte(x >> (8 * i))
		}
		h.Write(b[:])
	}
	return h.Sum64()
}

func results(f *Func, i int, ins []uint64) []uint64 {
	var outs []uint64
	for j, o := range f.Insts[i].Ops {
		if o.Role == Use {
			continue
		}
		switch {
		case f.VRegs[o.V].Remat != 0:
			outs = append(outs, fnvOf(uint64(f.VRegs[o.V].Remat)))
		case f.Insts[i].Move:
			outs = append(outs, ins[0])
		default:
			outs = append(outs, fnvOf(append([]uint64{uint64(i), uint64(j)}, ins...)...))
		}
	}
	return outs
}

// simulate runs the input (r nil) or an allocation of it along a random path and hashes
// every value read.
func simulate(f *Func, r *Result, seed int64, steps int) uint64 {
	rnd := rand.New(rand.NewSource(seed))
	regs := map[Loc]uint64{}
	vals := make([]uint64, len(f.VRegs))
	trace := uint64(1)
	edit := func(e *Edit) {
		if e.Kind == EditRemat {
			regs[e.To] = fnvOf(uint64(e.Cookie))
			return
		}
		x := regs[e.From]
		if e.Tmp != NoLoc {
			regs[e.Tmp] = 0xdead
		}
		if e.Kind == EditSwap {
			regs[e.From] = regs[e.To]
		}
		regs[e.To] = x
	}
	run := func(i int) {
		var ins []uint64
		ops := f.Insts[i].Ops
		for j, o := range ops {
			if o.Role == Use || o.Role == Mod {
				if r == nil {
					ins = append(ins, vals[o.V])
				} else {
					ins = append(ins, regs[r.Op(i, j)])
				}
			}
		}
		trace = fnvOf(append([]uint64{trace, uint64(i)}, ins...)...)
		outs := results(f, i, ins)
		if c := f.Insts[i].Clobber; c != nil && r != nil {
			for cl := Class(0); cl < NumClasses; cl++ {
				for x := 0; x < MaxRegs; x++ {
					if c.Has(cl, x) {
						regs[RegLoc(cl, x)] = 0xbad
					}
				}
			}
		}
		for j, o := range ops {
			if o.Role == Use {
				continue
			}
			if r == nil {
				vals[o.V] = outs[0]
			} else {
				regs[r.Op(i, j)] = outs[0]
			}
			outs = outs[1:]
		}
	}
	for b := 0; steps > 0; {
		if r == nil {
			for i := f.Blocks[b].First; i < f.Blocks[b].First+f.Blocks[b].N; i++ {
				run(i)
				steps--
			}
		} else {
			for _, x := range r.Code[r.CodeStart[b]:r.CodeStart[b+1]] {
				if x < 0 {
					edit(&r.Edits[^x])
				} else {
					run(int(x))
					steps--
				}
			}
		}
		if len(f.Blocks[b].Succs) == 0 {
			break
		}
		k := rnd.Intn(len(f.Blocks[b].Succs))
		e := &f.Blocks[b].Succs[k]
		if r == nil {
			var args []uint64
			for _, a := range e.Args {
				args = append(args, vals[a])
			}
			for i, p := range f.Blocks[e.To].Params {
				vals[p] = args[i]
			}
		} else {
			for _, ec := range r.Edges {
				if ec.Block == b && ec.Succ == k {
					for _, i := range ec.Edits {
						edit(&r.Edits[i])
					}
				}
			}
		}
		b = e.To
	}
	return trace
}

func allocateAndProve(t *testing.T, f *Func, cfg *Config, name string) *Result {
	t.Helper()
	r, err := Allocate(f, cfg)
	require.NoError(t, err, name)
	require.NoError(t, Check(f, cfg, r), name)
	for s := int64(0); s < 3; s++ {
		require.Equal(t, simulate(f, nil, s, 2000), simulate(f, r, s, 2000), name)
	}
	return r
}

func long() bool { return os.Getenv("GODWIT_LONG") != "" }

// Random programs with up to four times more live values than registers, in files of
// full size and of 8 and 4 registers.
func TestRandom(t *testing.T) {
	n := 60
	if long() {
		n = 2000
	}
	for seed := 0; seed < n; seed++ {
		for _, k := range []int{0, 8, 4} {
			cfg := DefaultConfig()
			live := []int{4, 16, 40, 100}[seed%4]
			if k > 0 {
				cfg = cfg.Limit(k)
				live = k * (1 + seed%4)
			}
			f := generate(int64(seed), live, 30+seed%5*60)
			allocateAndProve(t, f, cfg, fmt.Sprintf("seed %d, %d registers", seed, k))
		}
	}
}

// An instruction that wants more registers than there are, and broken inputs, are errors.
func TestErrors(t *testing.T) {
	f := generate(3, 8, 60)
	_, err := Allocate(f, DefaultConfig().Limit(1))
	var e *Error
	require.ErrorAs(t, err, &e)
	require.Contains(t, err.Error(), "needs more than the 1 allocatable registers")
	for name, spoil := range map[string]func(f *Func){
		"no virtual register":      func(f *Func) { f.Insts[5].Ops = []Operand{UseOf(1 << 20)} },
		"bad tie":                  func(f *Func) { f.Insts[5].Ops = []Operand{DefTied(0, 0)} },
		"want a run from":          func(f *Func) { f.Blocks[0].First = 1 },
		"edge to block":            func(f *Func) { f.Blocks[0].Succs = []Edge{{To: 9999}} },
		"after the last block":     func(f *Func) { f.Insts = append(f.Insts, Inst{}) },
		"a fixed operand is a use": func(f *Func) { f.Insts[5].Ops = []Operand{{V: 0, Role: Mod, Fixed: 1, Tie: -1}} },
		"a move is a def and a":    func(f *Func) { f.Insts[5] = Inst{Move: true} },
	} {
		f := generate(3, 8, 60)
		spoil(f)
		_, err := Allocate(f, DefaultConfig())
		require.ErrorContains(t, err, name)
	}
}

// The same input gives the same output.
func TestDeterministic(t *testing.T) {
	f := generate(7, 60, 500)
	a, err := Allocate(f, DefaultConfig())
	require.NoError(t, err)
	b, err := Allocate(f, DefaultConfig())
	require.NoError(t, err)
	require.Equal(t, a, b)
}

// Each random damage to a finished allocation is caught by the checker, or a simulation
// along many paths shows that it does no harm.
func TestMutations(t *testing.T) {
	caught, harmless := 0, 0
	for seed := int64(0); caught+harmless < 1000; seed++ {
		k := []int{0, 8, 4}[seed%3]
		cfg := DefaultConfig()
		live := 60
		if k > 0 {
			cfg, live = cfg.Limit(k), 3*k
		}
		f := generate(seed, live, 60)
		r, err := Allocate(f, cfg)
		require.NoError(t, err)
		rnd := rand.New(rand.NewSource(seed))
		for n := 0; n < 25; n++ {
			m := mutate(rnd, f, r)
			if m == nil {
				continue
			}
			if Check(f, cfg, m) != nil {
				caught++
				continue
			}
			for s := int64(0); s < 20; s++ {
				require.Equal(t, simulate(f, nil, s, 1500), simulate(f, m, s, 1500), "seed %d mutation %d passed the checker", seed, n)
			}
			harmless++
		}
	}
	t.Logf("%d caught, %d harmless", caught, harmless)
	require.Greater(t, caught, 700)
}

func mutate(rnd *rand.Rand, f *Func, r *Result) *Result {
	m := *r
	m.Regs = append([]Loc(nil), r.Regs...)
	m.Edits = append([]Edit(nil), r.Edits...)
	m.Code = append([]int32(nil), r.Code...)
	other := func(l Loc) Loc {
		if l.IsSlot() {
			return SlotLoc(rnd.Intn(len(r.Slots)))
		}
		if !l.IsReg() {
			return l
		}
		return RegLoc(l.Class(), rnd.Intn(8))
	}
	switch k := rnd.Intn(5); {
	case k == 0: // another register for an operand
		i := rnd.Intn(len(m.Regs))
		if n := other(m.Regs[i]); n != m.Regs[i] {
			m.Regs[i] = n
			return &m
		}
	case len(m.Edits) == 0:
	case k == 1: // another source or target
		e := &m.Edits[rnd.Intn(len(m.Edits))]
		old := *e
		if rnd.Intn(2) == 0 {
			e.From = other(e.From)
		} else {
			e.To = other(e.To)
		}
		if *e != old {
			return &m
		}
	case k == 2: // drop an edit
		i := rnd.Intn(len(m.Code))
		if m.Code[i] < 0 {
			e := &m.Edits[^m.Code[i]]
			*e = Edit{Kind: EditMove, Class: e.Class, From: RegLoc(e.Class, 1), To: RegLoc(e.Class, 1), Tmp: NoLoc, V: e.V}
			return &m
		}
	case k == 3: // swap neighbours
		i := rnd.Intn(len(m.Code) - 1)
		if m.Code[i] < 0 && m.Code[i+1] < 0 {
			m.Code[i], m.Code[i+1] = m.Code[i+1], m.Code[i]
			return &m
		}
	case k == 4: // swap two operands' registers
		i, j := rnd.Intn(len(m.Regs)), rnd.Intn(len(m.Regs))
		if m.Regs[i] != m.Regs[j] && m.Regs[i].Class() == m.Regs[j].Class() {
			m.Regs[i], m.Regs[j] = m.Regs[j], m.Regs[i]
			return &m
		}
	}
	return nil
}

// parallel checks that moves, given as target and source pairs of bytes, with cycles, through
// registers and slots, do what the parallel assignment says. Some places can be exchanged.
func parallel(t *testing.T, data []byte) {
	const places = 8
	var ms []pmove
	var taken [places]bool
	for i := 0; i+1 < len(data); i += 2 {
		if d := data[i] % places; !taken[d] {
			taken[d] = true
			ms = append(ms, pmove{src: Loc(data[i+1] % places), dst: Loc(d)})
		}
	}
	var have, want [places + 1]int
	for i := range have {
		have[i], want[i] = i, i
	}
	for _, m := range ms {
		want[m.dst] = int(m.src)
	}
	var r resolver
	for swaps := Loc(0); swaps <= places; swaps += places / 2 { // the scratch state of one is clean for the next
		cp := append([]pmove(nil), ms...)
		now := have
		r.sequence(cp, func(i int) { now[cp[i].dst] = now[cp[i].src] },
			func(m *pmove) bool {
				if max(m.src, m.dst) >= swaps {
					return false
				}
				now[m.src], now[m.dst] = now[m.dst], now[m.src]
				return true
			},
			func(m *pmove) Loc { now[places] = now[m.src]; return places })
		require.Equal(t, want[:places], now[:places], "%v", ms)
	}
}

func TestParallelMoves(t *testing.T) {
	rnd := rand.New(rand.NewSource(1))
	for range 3000 {
		data := make([]byte, 2*rnd.Intn(24))
		rnd.Read(data)
		parallel(t, data)
	}
}

func FuzzParallelMoves(f *testing.F) {
	f.Add([]byte{0, 1, 1, 0})
	f.Add([]byte{0, 1, 1, 2, 2, 0, 3, 0, 4, 4})
	f.Fuzz(parallel)
}

// FuzzAllocate draws the function's seed and shape.
func FuzzAllocate(f *testing.F) {
	f.Add(int64(1), uint8(4), uint8(10))
	f.Add(int64(2), uint8(0), uint8(100))
	f.Fuzz(func(t *testing.T, seed int64, k, live uint8) {
		cfg := DefaultConfig()
		if k %= 16; k >= 4 {
			cfg = cfg.Limit(int(k))
		}
		allocateAndProve(t, generate(seed&0xffffff, 1+int(live%128), 120), cfg, "fuzz")
	})
}

func BenchmarkAllocate(b *testing.B) {
	f := generate(1, 24, 20000)
	cfg := DefaultConfig()
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		if _, err := Allocate(f, cfg); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(f.Insts))*float64(b.N)/b.Elapsed().Seconds(), "insts/s")
}
