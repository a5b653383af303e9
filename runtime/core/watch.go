package core

import (
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// A watched function is stopped at its first packet, and at the packets after its direct calls.
// A function that is the launch's own entry returns to nothing, so it has no return to stop at;
// functions called through a register are seen at entry only.

// watch is what happens at one address. Several functions never share a return address, but
// one's entry may be the place another returns to.
type watch struct{ list []stop }

type stop struct {
	symbol string
	f      func(*uapi.Stop) error
}

func (w watch) hook(c *device.Core) error {
	for _, s := range w.list {
		err := s.f(&uapi.Stop{
			Symbol: s.symbol, Core: c.ID(), Cycle: c.Cycle(), Reg: func(i int) uint64 { return c.S[i&31] }, Read: c.Read,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// watches resolves symbols to addresses.
func (p *program) watches(m map[string]uapi.Watcher) (map[uint64]watch, error) {
	out := map[uint64]watch{}
	at := func(addr uint64, s stop) {
		w := out[addr]
		// Returns come before entries: the call that ends at this packet precedes the one that starts.
		w.list = append(w.list, s)
		out[addr] = w
	}
	for name, w := range m {
		s, ok := p.obj.Lookup(name)
		if !ok || s.Section != object.Text || !p.starts.Has(s.Value) {
			return nil, uapi.Errorf(uapi.ENOENT, p.object(), "watch %s: no such function", name)
		}
		if w.Return != nil {
			for _, ret := range p.returns(s.Value) {
				at(p.base+ret, stop{name, w.Return})
			}
		}
	}
	for name, w := range m {
		if s, _ := p.obj.Lookup(name); w.Entry != nil {
			at(p.base+s.Value, stop{name, w.Entry})
		}
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
