package backend

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/godwit-accel/godwit/internal/kgen"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Random programs whose accesses lie off their alignment, and say so, give the interpreter's bits.
func TestUnderAligned(t *testing.T) {
	n := uint64(120)
	if long() {
		n = 10_000
	}
	for seed := range n {
		r := rand.New(rand.NewPCG(seed, 7))
		g, o := shape(seed)
		m := kgen.Program(r.IntN, g)
		m.ScratchBytes += 256
		moved := 0
		for _, f := range m.Funcs {
			for _, b := range f.Blocks {
				for i := range b.Insts {
					in := &b.Insts[i]
					switch in.Op {
					case kernel.OpLoad, kernel.OpLoadSplat, kernel.OpGather, kernel.OpStore, kernel.OpScatter:
						in.Align = 1 << r.IntN(3)
						in.Imm += int64(in.Align) * int64(r.IntN(8))
						moved++
					}
				}
			}
		}
		in := make([]byte, kgen.InBytes+4096)
		for i := range in {
			in[i] = byte(r.Uint32())
		}
		compareModule(t, fmt.Sprintf("seed %d, %d accesses moved", seed, moved), m, o, in)
	}
}
