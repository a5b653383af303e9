package runtime

import (
	"sync"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/runtime/core"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Embedded makes a system of emulated devices in this process.
func Embedded(configs ...Config) uapi.Transport { return core.New(configs...) }

// system is what Devices and Open use: one default device.
var system = sync.OnceValue(func() uapi.Transport { return Embedded(Config{Machine: isa.Default()}) })

// Devices lists the devices of the default system, waking none.
func Devices() ([]DeviceInfo, error) { return system().Devices() }

// Open opens a device of the default system.
func Open(index int) (*Device, error) { return OpenOn(system(), index) }

// OpenOn opens a device of a system. It costs next to nothing: no context is made and no
// memory taken until one is needed.
func OpenOn(t uapi.Transport, index int) (*Device, error) {
	s, err := t.Open(index)
	if err != nil {
		return nil, err
	}
	return &Device{s: s}, nil
}

// Device is an open device.
type Device struct {
	s uapi.Session

	mu  sync.Mutex
	ctx *Context
}

// Version tells what the device speaks; it works before anything else does.
func (d *Device) Version() (Version, error) {
	v, err := d.s.Version()
	if err == nil && v.Major != uapi.Major {
		err = uapi.Errorf(ENOTSUP, "device", "interface version %d.%d: this client speaks %d.%d", v.Major, v.Minor, uapi.Major, uapi.Minor)
	}
	return v, err
}

// Query asks one of the classes of uapi, which choose T.
func Query[T any](d *Device, c uapi.Class, index int) (T, error) {
	var v T
	b := uapi.EncodeStruct(&v)
	n, err := d.s.Query(c, uapi.EncodeStruct(uapi.Index{Index: uint32(index)}), b)
	if err != nil {
		return v, err
	}
	return v, uapi.DecodeStruct(b[:min(n, len(b))], &v)
}

// Session gives the calls below.
func (d *Device) Session() uapi.Session { return d.s }

// Reset resets the device.
func (d *Device) Reset() error { return d.s.Reset() }

// Close ends the session; everything made in it is given back.
func (d *Device) Close() error { return d.s.Close() }

// Context is the session's own context, made when first asked for.
func (d *Device) Context() (*Context, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.ctx == nil {
		c, err := d.NewContext(ContextArgs{})
		if err != nil {
			return nil, err
		}
		d.ctx = c
	}
	return d.ctx, nil
}

// NewContext makes a context: an address space and fault domain of its own.
func (d *Device) NewContext(a ContextArgs) (*Context, error) {
	h, err := d.s.CreateContext(a)
	if err != nil {
		return nil, err
	}
	return &Context{s: d.s, h: h}, nil
}

// NewFence makes a timeline that starts at a value.
func (d *Device) NewFence(initial uint64) (*Fence, error) {
	h, err := d.s.CreateFence(initial)
	if err != nil {
		return nil, err
	}
	return &Fence{s: d.s, h: h}, nil
}

// Import makes a buffer of one that another session exported.
func (d *Device) Import(token uint64) (*Buffer, error) {
	h, err := d.s.CreateBuffer(uapi.BufferArgs{Token: token})
	if err != nil {
		return nil, err
	}
	return newBuffer(d.s, h)
}

// NewHostBuffer makes a zeroed buffer in host memory, for copies only.
func (d *Device) NewHostBuffer(size uint64) (*Buffer, error) {
	h, err := d.s.CreateBuffer(uapi.BufferArgs{Size: size, Domain: uapi.Host})
	if err != nil {
		return nil, err
	}
	return newBuffer(d.s, h)
}
