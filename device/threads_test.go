package device

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

var updateHandlers = flag.Bool("update", false, "write testdata/handlers.txt anew")

// unhandled are the operations that TestHandlersEqualReference does not try: they need memory, tiles or the program around them.
func unhandled(r *isa.Row) bool {
	switch r.Slot {
	case isa.SlotW, isa.SlotL, isa.SlotM:
		return true
	}
	return r.Ref == nil || r.Class == isa.ClassBranch || r.Class == isa.ClassSystem || strings.HasPrefix(r.Name, "t") || r.Name == "vqnt"
}

// TestHandlersEqualReference executes instructions by their handlers, one by one, with special operands and under masks, and compares
// with the reference functions. GODWIT_LONG=1 makes it some 10⁸ lanes. What has a handler in which set stands in testdata/handlers.txt, so that a
// missing one is seen: a type is in brackets if its handlers do only a part of the forms.
func TestHandlersEqualReference(t *testing.T) {
	g := &gen{Rand: rand.New(rand.NewPCG(5, 6))}
	var rigs []*Core
	var names []string
	for _, name := range KernelSets() {
		if kernelSets[name].k.threads == nil {
			continue
		}
		rig := newRig(t, Options{Kernels: name}, assemble(t, halt))
		run, err := rig.d.Start(rig.job)
		require.NoError(t, err)
		rigs, names = append(rigs, run.cores[0]), append(names, name)
	}
	if len(rigs) == 0 {
		t.Skip("no threaded code on this host")
	}
	lanes := 0
	list, did, rare := map[string]string{}, map[string]int{}, map[string]int{}
	for op := range isa.Table {
		row := isa.Op(op).Row()
		if op == 0 || unhandled(row) {
			continue
		}
		types := row.Types
		if len(types) == 0 {
			types = []isa.Type{isa.TNone}
		}
		for k, c := range rigs {
			for _, typ := range types {
				tried, handled := map[string]int{}, map[string]int{}
				n := long(100, 2000)
				if row.Srcs != nil {
					n *= 20
				}
				for range n {
					in := g.wildOf(isa.Op(op), typ)
					if in.Op == 0 {
						continue
					}
					in.Pred, in.Pol = 0, false
					if in.Dst == 0 && in.Validate() == nil { // a constant register: no handler, and no share of what has one
						if in.Dst = 1; in.Validate() != nil {
							in.Dst = 0
						}
					}
					form := typ.String()
					if row.Srcs != nil {
						form += "←" + isa.Type(in.Imm&15).String()
					}
					tried[form]++
					if ok, left := c.handles(t, names[k], g, &in); ok {
						handled[form]++
						if left {
							rare[row.Name+typ.String()]++
							continue
						}
						did[row.Name+typ.String()]++
						lanes += isa.VBytes / max(1, typ.Size())
					}
				}
				forms := make([]string, 0, len(handled))
				for form, n := range handled {
					if n < tried[form]*9/10 {
						form = "[" + form + "]"
					}
					forms = append(forms, form)
				}
				sort.Strings(forms)
				if len(forms) > 0 {
					list[row.Name+" "+names[k]] += strings.TrimRight(" "+strings.Join(forms, " "), " ")
				}
			}
		}
	}
	t.Logf("%d lanes compared", lanes)
	for k := range rare {
		require.Greater(t, did[k], 20, "%s: all but %d were left to Go", k, did[k])
	}
	checkHandlers(t, list, names)
}

// checkHandlers compares what was found with the golden file.
func checkHandlers(t *testing.T, list map[string]string, names []string) {
	const file = "testdata/handlers.txt"
	if len(names) < 2 || os.Getenv("GODWIT_LONG") != "" {
		return // a host without AVX-512; or shares that come out otherwise
	}
	var lines []string
	for k, v := range list {
		lines = append(lines, k+":"+v)
	}
	sort.Strings(lines)
	got := strings.Join(lines, "\n") + "\n"
	if *updateHandlers {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// handles reports whether the core's set has a handler for an instruction, and checks that it does what the reference function does; or left it to Go.
func (c *Core) handles(t *testing.T, name string, g *gen, in *isa.Inst) (has, left bool) {
	o := makeOp(in, 0)
	o.quicken()
	s := c.threads
	code := []thread{s.entry(c.run.prog, &o), {handler: s.handlers["End"]}}
	if code[0].handler == s.handlers["Go"] {
		return false, false
	}
	types := []isa.Type{in.Type, in.Type}
	if in.Op == isa.OpVcvt || in.Op == isa.OpVcvts {
		types[0] = isa.Type(in.Imm & 15)
	}
	for _, v := range [...]uint8{in.Dst, in.A, in.B, in.C} {
		fillFor(g.Rand, types[g.IntN(2)], c.V[v&31][:])
	}
	for i := 1; i < 32; i++ {
		if c.S[i] = g.Uint64() >> g.IntN(64); g.IntN(3) == 0 {
			c.S[i] = -c.S[i]
		}
	}
	for i := 1; i < 8; i++ {
		c.P[i] = g.IntN(2) == 0
	}
	for i := 1; i < 16; i++ {
		for w := range c.M[i] {
			c.M[i][w] = g.Uint64() >> (63 * g.IntN(2)) * g.Uint64()
		}
	}
	was := c.State
	c.link.block, c.link.pipes = c.link.links, unknownState
	if c.runThreads(&code[0]); c.mq.why == threadGo {
		return true, true
	}
	require.EqualValues(t, threadEnd, c.mq.why, instDump(in))
	got := c.State
	c.State = was
	c.PC = c.run.prog.Base
	require.Equal(t, isa.FaultNone, isa.Table[in.Op].Ref(&c.State, in))
	what := fmt.Sprintf("%s: %s", name, instDump(in))
	require.True(t, c.S == got.S && c.P == got.P && c.M == got.M, "%s:\n%x %v %x\n%x %v %x", what, c.S, c.P, c.M, got.S, got.P, got.M)
	for v := range got.V {
		require.True(t, got.V[v] == c.V[v], "%s: v%d\n%x\n%x", what, v, c.V[v], got.V[v])
	}
	return true, false
}

// TestAccessHandlers executes loads and stores by their handlers, at places in the scratchpad and just beside it, and by Go, which TestExecEqualsReference
// compares with the reference functions.
func TestAccessHandlers(t *testing.T) {
	g := &gen{Rand: rand.New(rand.NewPCG(7, 8))}
	for _, name := range KernelSets() {
		if kernelSets[name].k.threads == nil {
			continue
		}
		rig := newRig(t, Options{Kernels: name}, assemble(t, halt))
		run, err := rig.d.Start(rig.job)
		require.NoError(t, err)
		c := run.cores[0]
		s := c.threads
		fillFor(g.Rand, isa.I8, c.scratch[scratchBase:])
		did := map[string]int{}
		for _, op := range []isa.Op{
			isa.OpLd, isa.OpLdx, isa.OpLdp, isa.OpSt, isa.OpStx, isa.OpStp, isa.OpVld, isa.OpVldx, isa.OpVldp, isa.OpVst, isa.OpVstx, isa.OpVstp, isa.OpVldb, isa.OpVldbx,
		} {
			for _, typ := range op.Row().Types {
				for range long(60, 3000) {
					in := g.wildOf(op, typ)
					in.Pred, in.Pol = 0, false
					o := makeOp(&in, 0)
					o.quicken()
					code := []thread{s.entry(c.run.prog, &o), {handler: s.handlers["End"]}}
					if in.Op == 0 || in.A == 0 || code[0].handler == s.handlers["Go"] {
						continue
					}
					for i := 1; i < 32; i++ {
						c.S[i] = g.Uint64() & 31
					}
					for i := range c.V {
						fillFor(g.Rand, isa.I8, c.V[i][:])
					}
					for i := 1; i < 16; i++ {
						for w := range c.M[i] {
							c.M[i][w] = g.Uint64() >> (63 * g.IntN(2)) * g.Uint64()
						}
					}
					// Somewhere in the scratchpad, at its ends or out of it, most often aligned.
					at := uint64(scratchBase) - 16 + uint64(g.IntN(len(c.scratch)-scratchBase+32))
					if g.IntN(8) > 0 {
						at &^= uint64(typ.Size() - 1)
					}
					switch offset := in.Imm; {
					case strings.HasSuffix(op.Row().Name, "p"):
						c.S[in.A&31] = at
					case strings.HasSuffix(op.Row().Name, "x"):
						c.S[in.A&31] = at - c.S[in.B&31]<<(in.Imm&7) - uint64(in.Imm>>3)
					default:
						c.S[in.A&31] = at - uint64(offset)
					}
					around := c.scratch[max(at, 1024)-1024 : min(int(at)+1024, len(c.scratch))]
					was, mem := c.State, append([]byte(nil), around...)
					c.link.block, c.link.pipes = c.link.links, unknownState
					if c.runThreads(&code[0]); c.mq.why == threadGo {
						require.True(t, was == c.State && bytes.Equal(mem, around), "%s: %s left to Go with effects", name, instDump(&in))
						continue
					}
					did[op.Row().Name]++
					got, gotMem := c.State, append([]byte(nil), around...)
					c.State = was
					copy(around, mem)
					require.True(t, o.exec(c, &o), "%s: %s", name, instDump(&in))
					c.settle()
					require.True(t, got == c.State, "%s: %s", name, instDump(&in))
					require.True(t, bytes.Equal(gotMem, around), "%s: %s", name, instDump(&in))
				}
			}
			require.Positive(t, did[op.Row().Name], "%s: %s has no handler", name, op.Row().Name)
		}
		t.Log(name, did)
	}
}

// TestTileHandlerAtTheEnds: the handler of tld takes a tile whose rows reach to the first or the last byte of the scratchpad, and leaves one that goes further.
func TestTileHandlerAtTheEnds(t *testing.T) {
	const step = 128
	for _, name := range KernelSets() {
		if kernelSets[name].k.threads == nil {
			continue
		}
		rig := newRig(t, Options{Kernels: name}, assemble(t, halt))
		run, err := rig.d.Start(rig.job)
		require.NoError(t, err)
		c := run.cores[0]
		o := makeOp(&isa.Inst{Op: isa.OpTld, Dst: 2, A: 1, B: 9}, 0)
		o.quicken()
		code := []thread{c.threads.entry(c.run.prog, &o), {handler: c.threads.handlers["End"]}}
		c.S[9] = step << 16
		require.True(t, c.cacheRows(&c.mq.tileCaches[cacheOf(&o.in)], 0, c.S[9], 0))
		last := uint64(len(c.scratch)) - (isa.TileRows-1)*step - isa.TileStride
		for at, why := range map[uint64]uint64{scratchBase - 1: threadGo, scratchBase: threadEnd, last: threadEnd, last + 1: threadGo, uint64(len(c.scratch)): threadGo} {
			c.S[1] = at
			c.link.block, c.link.pipes = c.link.links, unknownState
			c.runThreads(&code[0])
			require.Equal(t, why, c.mq.why, "%s: 0x%x", name, at)
			if why == threadEnd {
				require.EqualValues(t, at, c.mq.ref[2].off)
			}
		}
	}
}
