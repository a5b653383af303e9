package uapi

import (
	"bytes"
	"encoding/binary"
)

// Class names what Query asks. Classes below Private are common to every device.
type Class uint32

// The classes.
const (
	ClassDevice Class = iota + 1
	ClassEngine
	ClassMemory
	ClassLimits
	ClassCaps
	ClassStats
	ClassResets
	ClassFaults
	ClassLinks
	ClassPrivate Class = 1 << 16 // first class of the driver's own
	ClassMachine Class = 1<<16 + 1
)

// Index selects one of several: an engine, a fault. It is the argument of Query.
type Index struct {
	Index uint32
	_     uint32
}

// QDevice answers ClassDevice.
type QDevice struct {
	Name, Driver  [32]byte
	Cores, ISA    uint32
	ClockHz       uint64
	PowerOn       uint32 // whether any context has woken the device
	Clients       uint32
	Contexts      uint32
	_             uint32
	DriverVersion [16]byte
}

// QEngine answers ClassEngine, by index: the cores, then the copy engine.
type QEngine struct {
	Kind        [16]byte // "core" or "copy"
	Count       uint32   // how many engines there are
	Queues      uint32
	BusyCycles  uint64
	IssueCycles uint64
	Jobs        uint64
}

// QMemory answers ClassMemory.
type QMemory struct {
	Total, Used, Imported uint64
	Buffers, _            uint32
	PageSize, HugePage    uint64
}

// QLimits answers ClassLimits.
type QLimits struct {
	MaxArgs, MaxBatch      uint32
	MaxQueues, MaxContexts uint32
	MaxBuffer              uint64
	Scratchpad             uint64
	AddressBits            uint32
	SliceInstructions      uint32
	TimeoutNs              uint64
}

// QCaps answers ClassCaps: a bit for each feature.
type QCaps struct{ Bits uint64 }

// Bits of QCaps.
const (
	CapPreempt uint64 = 1 << iota
	CapTimeline
	CapImport
	CapWatch
	CapPriority
)

// QStats answers ClassStats: sums since the device was made.
type QStats struct {
	Submits, Packets, Launches uint64
	Cycles, Instructions       uint64
	Copied, Filled             uint64
	Preemptions                uint64
}

// QResets answers ClassResets.
type QResets struct {
	Jobs, Engines, Devices uint64
	Generation             uint64
}

// QFault answers ClassFaults, by index, the latest first.
type QFault struct {
	Count   uint64 // faults since the device was made
	Context uint32
	Core    uint32
	PC      uint64
	Address uint64
	Kind    [32]byte
	Text    [256]byte
}

// QLinks answers ClassLinks: connections to other devices. There are none yet.
type QLinks struct{ Count, _ uint32 }

// EncodeStruct lays a fixed-size struct out as Query carries it.
func EncodeStruct(v any) []byte {
	var b bytes.Buffer
	if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
		panic(err) // v is one of the structs above: a mistake of the caller's code
	}
	return b.Bytes()
}

// DecodeStruct reads such a struct; missing bytes are zeros, bytes that v has no field
// for must be zeros.
func DecodeStruct(b []byte, v any) error {
	n := binary.Size(v)
	if len(b) > n {
		for i, c := range b[n:] {
			if c != 0 {
				return Errorf(E2BIG, "struct", "byte %d is %#x: beyond the %d bytes known here, and not zero", n+i, c, n).At(uint64(n+i), uint64(n))
			}
		}
		b = b[:n]
	}
	full := make([]byte, n)
	copy(full, b)
	return binary.Read(bytes.NewReader(full), binary.LittleEndian, v)
}

// QMachine answers ClassMachine, the emulator's own: how it is emulated.
type QMachine struct {
	Timing  [16]byte
	Kernels [16]byte
	LazyDMA uint32
	_       uint32
}

// Text cuts the zero-terminated text of a fixed field.
func Text(b []byte) string {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return string(b)
}
