package device

import (
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit/isa"
)

// Device is one emulated accelerator. Its methods may be used by several goroutines; jobs run side by side
// share DRAM and nothing else.
type Device struct {
	m    isa.Machine
	opt  Options
	mem  *Memory
	kern *kernels

	mu   sync.Mutex
	idle []*Core // state of finished cores, kept for the next launch
}

// New makes a device with the parameters of m.
func New(m isa.Machine, o Options) (*Device, error) {
	k, err := chooseKernels(o.Kernels)
	if err != nil {
		return nil, err
	}
	if o.Timing > TimingOff {
		return nil, fmt.Errorf("device: no timing mode %d", o.Timing)
	}
	calmMonitor()
	return &Device{m: m, opt: o, mem: newMemory(uint64(m.DRAMBytes)), kern: k}, nil
}

// Machine gives the device's parameters.
func (d *Device) Machine() isa.Machine { return d.m }

// Options gives how the device is emulated.
func (d *Device) Options() Options { return d.opt }

// DRAM is the device's memory.
func (d *Device) DRAM() *Memory { return d.mem }

// NewSpace makes an empty address space.
func (d *Device) NewSpace() *Space { return newSpace(d.mem, isa.ScratchEnd) }

// Run starts a job and runs it to its end. The error is a *Trap if the program is to blame; the result then
// holds what was counted up to it.
func (d *Device) Run(j Job) (Result, error) {
	r, err := d.Start(j)
	if err != nil {
		return Result{}, err
	}
	defer r.Close()
	for !r.Step(1 << 40) {
	}
	return r.Result(), r.Err()
}
