package core

import (
	"fmt"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// classes is what Query knows: each answers with one of the fixed structs, from the
// index that is its argument.
var classes = map[uapi.Class]func(d *Device, i uint32) (any, error){
	uapi.ClassDevice: func(d *Device, _ uint32) (any, error) {
		q := uapi.QDevice{Cores: uint32(d.cfg.Machine.MaxCores), ISA: isa.Version, ClockHz: 1e9, Clients: uint32(d.clients), Contexts: uint32(len(d.contexts))}
		copy(q.Name[:], d.name())
		copy(q.Driver[:], driver)
		copy(q.DriverVersion[:], fmt.Sprintf("%d.%d", uapi.Major, uapi.Minor))
		if d.dev != nil {
			q.PowerOn = 1
		}
		return &q, nil
	},
	uapi.ClassEngine: func(d *Device, i uint32) (any, error) {
		n := uint32(d.cfg.Machine.MaxCores) + 1
		if i >= n {
			return nil, uapi.Errorf(uapi.ENOENT, fmt.Sprintf("engine %d", i), "there are %d", n).At(uint64(i), uint64(n))
		}
		q := uapi.QEngine{Count: n}
		for _, c := range d.contexts {
			q.Queues += uint32(len(c.queues))
		}
		if i+1 < n {
			copy(q.Kind[:], "core")
		} else {
			copy(q.Kind[:], "copy")
		}
		if i == 0 {
			q.BusyCycles, q.IssueCycles, q.Jobs = d.busy, d.issue, d.stats.Launches
		}
		return &q, nil
	},
	uapi.ClassMemory: func(d *Device, _ uint32) (any, error) {
		q := uapi.QMemory{
			Total: uint64(d.cfg.Machine.DRAMBytes), Imported: d.imported, Buffers: uint32(d.buffers),
			PageSize: device.PageSize, HugePage: device.HugePage,
		}
		if d.dev != nil {
			q.Used = d.dev.DRAM().Used()
		}
		return &q, nil
	},
	uapi.ClassLimits: func(d *Device, _ uint32) (any, error) {
		return &uapi.QLimits{
			MaxArgs: uapi.MaxArgs, MaxBatch: maxBatch, MaxQueues: maxQueues, MaxContexts: maxContexts,
			MaxBuffer: uint64(d.cfg.Machine.DRAMBytes), Scratchpad: uint64(d.cfg.Machine.ScratchBytes), AddressBits: 47,
			SliceInstructions: uint32(d.cfg.Slice), TimeoutNs: uint64(uapi.DefaultTimeout),
		}, nil
	},
	uapi.ClassCaps: func(*Device, uint32) (any, error) {
		return &uapi.QCaps{Bits: uapi.CapPreempt | uapi.CapTimeline | uapi.CapImport | uapi.CapWatch | uapi.CapPriority}, nil
	},
	uapi.ClassStats: func(d *Device, _ uint32) (any, error) { return &d.stats, nil },
	uapi.ClassResets: func(d *Device, _ uint32) (any, error) {
		q := d.resets
		q.Generation = d.generation
		return &q, nil
	},
	uapi.ClassFaults: func(d *Device, i uint32) (any, error) {
		q := uapi.QFault{Count: d.nfault}
		if n := len(d.faults); int(i) < n {
			f := d.faults[n-1-int(i)]
			q.Context = f.context
			copy(q.Text[:], f.err.Error())
			if x := f.err.Fault; x != nil {
				q.Core, q.PC, q.Address = uint32(x.Core), x.PC, x.Address
				copy(q.Kind[:], x.Kind)
			} else {
				copy(q.Kind[:], "timeout")
			}
		}
		return &q, nil
	},
	uapi.ClassLinks: func(*Device, uint32) (any, error) { return &uapi.QLinks{}, nil },
	uapi.ClassMachine: func(d *Device, _ uint32) (any, error) {
		q := uapi.QMachine{}
		copy(q.Timing[:], [...]string{"fast", "plain", "off"}[d.cfg.Options.Timing%3])
		copy(q.Kernels[:], d.cfg.Options.Kernels)
		if d.cfg.Options.LazyDMA {
			q.LazyDMA = 1
		}
		return &q, nil
	},
}

func (s *session) Query(c uapi.Class, arg, out []byte) (int, error) {
	defer s.lock()()
	f, ok := classes[c]
	if !ok {
		return 0, uapi.Errorf(uapi.ENOTSUP, fmt.Sprintf("query class %#x", uint32(c)), "this device does not know it")
	}
	var ix uapi.Index
	if err := uapi.DecodeStruct(arg, &ix); err != nil {
		return 0, err
	}
	v, err := f(s.d, ix.Index)
	if err != nil {
		return 0, err
	}
	full := uapi.EncodeStruct(v)
	clear(out[copy(out, full):])
	return len(full), nil
}
