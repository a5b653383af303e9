package device

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestHandlersEqualReference executes vector instructions by their handlers, one by one, with special operands and under masks, and compares
// with the reference functions. It says how many lanes that were; GODWIT_LONG=1 makes it some 10⁸.
func TestHandlersEqualReference(t *testing.T) {
	var ins []isa.Inst
	add := func(op isa.Op, typ isa.Type) {
		in := isa.Inst{Op: op, Type: typ, Dst: 4, A: 1, B: 2, C: 3}
		ins = append(ins, in)
		in.Mask = 5
		ins = append(ins, in)
		in.Z = true
		ins = append(ins, in)
	}
	for op, types := range laneHandlers {
		for typ := range types {
			add(op, typ)
		}
	}
	for op := range wholeHandlers {
		for _, typ := range op.Row().Types {
			add(op, typ)
		}
	}
	add(isa.OpVcvt, isa.F32)
	r := rand.New(rand.NewPCG(5, 6))
	lanes := 0
	for _, name := range KernelSets() {
		k := kernelSets[name].k
		if k.threads == nil {
			continue
		}
		rig := newRig(t, Options{Kernels: name}, assemble(t, halt))
		run, err := rig.d.Start(rig.job)
		require.NoError(t, err)
		c := run.cores[0]
		handled := 0
		for i := range ins {
			in := ins[i]
			if in.Op == isa.OpVcvt {
				in.B, in.C, in.Imm = 0, 0, int64(isa.I32)
			}
			if in.Op != isa.OpVfma && in.Op != isa.OpVfnma {
				in.C = 0
			}
			if in.Op == isa.OpVmov {
				in.B = 0
			}
			if in.Validate() != nil {
				continue
			}
			o := makeOp(&in, 0)
			code := []thread{k.threads.entry(run.prog, &o), {handler: k.threads.handlers["End"]}}
			if code[0].handler != k.threads.handlers["Go"] {
				handled++
			}
			for range long(4, 3200) {
				for v := range 5 {
					fillFor(r, in.Type, c.V[v][:])
				}
				in.Dst = uint8(r.IntN(5))
				o := makeOp(&in, 0)
				code[0] = k.threads.entry(run.prog, &o)
				for w := range c.M[5] {
					c.M[5][w] = r.Uint64()
				}
				was := c.State
				c.link.block, c.link.pipes = c.link.links, unknownState
				if c.runThreads(&code[0]); c.mq.why == threadGo {
					require.True(t, o.exec(c, &o))
				}
				got := c.V
				c.State = was
				require.Equal(t, isa.FaultNone, isa.Table[in.Op].Ref(&c.State, &in))
				for v := range got {
					require.True(t, got[v] == c.V[v], "%s: %s: v%d", name, instDump(&in), v)
				}
				lanes += in.Type.Lanes()
			}
		}
		require.Greater(t, handled, 30)
	}
	t.Logf("%d lanes compared", lanes)
}
