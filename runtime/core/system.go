package core

import (
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Config describes one emulated device of a system.
type Config struct {
	Machine isa.Machine
	Options device.Options
	// Slice is how many packets a job executes before another may have the device; 0 means DefaultSlice.
	Slice uint64
}

// DefaultSlice is some milliseconds of emulation: short enough to share, long enough not to count.
const DefaultSlice = 100_000

// System is a set of devices in this process. It is a uapi.Transport.
type System struct{ devices []*Device }

var _ uapi.Transport = (*System)(nil)

// New makes a system. The devices take memory when a first context wakes them.
func New(configs ...Config) *System {
	s := &System{}
	for i, c := range configs {
		if c.Slice == 0 {
			c.Slice = DefaultSlice
		}
		s.devices = append(s.devices, &Device{index: i, cfg: c, generation: 1, exports: map[uint64]*buffer{}})
	}
	return s
}

// Devices lists the devices.
func (s *System) Devices() ([]uapi.DeviceInfo, error) {
	var out []uapi.DeviceInfo
	for _, d := range s.devices {
		m := &d.cfg.Machine
		out = append(out, uapi.DeviceInfo{
			Index: d.index, Name: d.name(), Driver: driver, Cores: m.Cores, Memory: uint64(m.DRAMBytes),
		})
	}
	return out, nil
}

// Open makes a session.
func (s *System) Open(index int) (uapi.Session, error) {
	if index < 0 || index >= len(s.devices) {
		return nil, uapi.Errorf(uapi.ENOENT, fmt.Sprintf("device %d", index), "there is no such device: the system has %d", len(s.devices)).At(uint64(index), uint64(len(s.devices)))
	}
	d := s.devices[index]
	d.mu.Lock()
	d.clients++
	d.mu.Unlock()
	return &session{d: d}, nil
}

const driver = "embedded"

// Device is the core's side of one device. mu guards all of it and all objects of its sessions.
type Device struct {
	index int
	cfg   Config

	mu         sync.Mutex
	dev        *device.Device // nil until a first context or buffer wakes it
	clients    int
	contexts   []*context // in order of creation
	lastID     uint32
	generation uint64
	exports    map[uint64]*buffer
	lastToken  uint64
	buffers    int
	imported   uint64

	engine engine
	clock  uint64 // cycles of all jobs so far, what TIMESTAMP reads
	stats  uapi.QStats
	busy   uint64 // cycles with a core at work
	issue  uint64 // of these, cycles that issued a packet
	resets uapi.QResets
	faults []faultEntry // the latest maxFaults
	nfault uint64
}

type faultEntry struct {
	context uint32
	err     *uapi.Error
}

const maxFaults = 16

func (d *Device) name() string { return fmt.Sprintf("gw%d", d.index) }

// wake powers the device up on first need.
func (d *Device) wake() error {
	if d.dev != nil {
		return nil
	}
	dev, err := device.New(d.cfg.Machine, d.cfg.Options)
	if err != nil {
		return uapi.Errorf(uapi.EINVAL, d.name(), "%w", err)
	}
	d.dev = dev
	return nil
}

func (d *Device) version() uapi.Version {
	return uapi.Version{
		Major: uapi.Major, Minor: uapi.Minor, ISA: isa.Version,
		Format: object.FormatVersion, Generation: d.generation,
	}
}
