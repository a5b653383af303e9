package core

import (
	"maps"
	"slices"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// A watched function is stopped at its first packet, and at the packets after its direct calls.
// A function that is the launch's own entry returns to nothing, so it has no return to stop at;
// functions called through a register are seen at entry only. Of a recursive function the outermost
// call is seen: a core is inside from the entry to the return, so that a loop that jumps back to the
// function's first packet is no call.

// watch is what happens at one address. Several functions never share a return address, but
// one's entry may be the place another returns to.
type watch struct{ list []stop }

type stop struct {
	symbol string
	enters bool
	inside []bool // by core, shared by the stops of a function in one launch
	f      func(*uapi.Stop) error
}

func (w watch) hook(c *device.Core) error {
	for _, s := range w.list {
		if s.inside[c.ID()] == s.enters {
			continue
		}
		s.inside[c.ID()] = s.enters
		if s.f == nil {
			continue
		}
		c.Land() // a fault comes up when the transfer retires
		err := s.f(&uapi.Stop{
			Symbol: s.symbol, Core: c.ID(), Cycle: c.Cycle(), Reg: func(i int) uint64 { return c.S[i&31] }, Read: c.Read,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// watches resolves symbols to addresses, for a launch on some cores.
func (p *program) watches(m map[string]uapi.Watcher, cores int) (map[uint64]watch, error) {
	out := map[uint64]watch{}
	at := func(off uint64, s stop) {
		w := out[p.base+off]
		w.list = append(w.list, s)
		out[p.base+off] = w
	}
	var entries []func()
	for _, name := range slices.Sorted(maps.Keys(m)) {
		s, ok := p.obj.Lookup(name)
		if !ok || s.Section != object.Text || !p.starts.Has(s.Value) {
			return nil, uapi.Errorf(uapi.ENOENT, p.object(), "watch %s: no such function", name)
		}
		inside := make([]bool, cores)
		for _, ret := range p.returns(s.Value) {
			at(ret, stop{name, false, inside, m[name].Return})
		}
		// Returns come first: the call that ends at a packet precedes the one that starts there.
		entries = append(entries, func() { at(s.Value, stop{name, true, inside, m[name].Entry}) })
	}
	for _, f := range entries {
		f()
	}
	return out, nil
}

// returns lists the offsets of .text that direct calls of a function come back to.
func (p *program) returns(callee uint64) []uint64 {
	if p.calls == nil {
		p.calls = map[uint64][]uint64{}
		words := p.obj.Words()
		for at := 0; at < len(words); {
			insts, n, err := isa.DecodePacket(words[at:])
			if err != nil {
				break // verified before: cannot be
			}
			for i := range insts {
				in := &insts[i]
				if in.Op != isa.OpCall {
					continue
				}
				for k, ops := 0, in.Op.Row().Operands; k < len(ops); k++ {
					if ops[k].Kind == isa.KTarget {
						to := uint64(int64(at)+in.GetImm(&ops[k])) * 8
						p.calls[to] = append(p.calls[to], uint64(at+n)*8)
					}
				}
			}
			at += n
		}
	}
	return p.calls[callee]
}
