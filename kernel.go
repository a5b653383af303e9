package godwit

import (
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit/runtime"
)

// Kernel is a binary of functions on a device, in a context of its own.
type Kernel struct {
	*runtime.Context
	Binary  *Binary
	Program *runtime.Program
	fuel    uint64
	mover   *runtime.Program // copies bytes on the device; made when first needed
}

// moverText copies n bytes: the host sees buffers, not the variables of a program.
const moverText = `define void @move(ptr %to, ptr %from, i64 %n) {
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %n, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
`

var mover = sync.OnceValues(func() (*Binary, error) { return CompileBytes("mover.ll", []byte(moverText), Options{}) })

// LoadKernel places a binary on the device, to launch its functions by name. Variables keep their values between launches.
func (d *Device) LoadKernel(b *Binary) (*Kernel, error) {
	ctx, err := d.NewContext(runtime.ContextArgs{Timeout: d.opt.Timeout})
	if err != nil {
		return nil, err
	}
	p, err := ctx.Load(b.Name, b.ELF)
	if err != nil {
		_ = ctx.Close()
		return nil, err
	}
	return &Kernel{Context: ctx, Binary: b, Program: p, fuel: d.opt.Fuel}, nil
}

// Launch runs a function on arguments as registers hold them; Ptr makes one of a buffer.
func (k *Kernel) Launch(function string, args ...runtime.Arg) (runtime.Result, error) {
	return k.Run(k.Program, runtime.LaunchArgs{Entry: function, Fuel: k.fuel, Args: args})
}

// NewBuffer makes device memory that holds data.
func (k *Kernel) NewBuffer(data []byte) (*runtime.Buffer, error) {
	b, err := k.Alloc(uint64(max(len(data), 1)))
	if err == nil {
		copy(b.Bytes(), data)
	}
	return b, err
}

// global finds a variable of the program.
func (k *Kernel) global(name string) (addr, size uint64, err error) {
	s, ok := k.Program.Object.Lookup(name)
	if !ok {
		return 0, 0, fmt.Errorf("%s: no variable @%s", k.Binary.Name, name)
	}
	addr, _ = k.Program.Addr(name)
	return addr, s.Size, nil
}

func (k *Kernel) move(to, from, n uint64) error {
	if k.mover == nil {
		b, err := mover()
		if err == nil {
			k.mover, err = k.Load(b.Name, b.ELF)
		}
		if err != nil {
			return err
		}
	}
	_, err := k.Run(k.mover, runtime.LaunchArgs{Entry: "move", Args: []runtime.Arg{runtime.Word(to), runtime.Word(from), runtime.Word(n)}})
	return err
}

// SetGlobal writes a variable of the program, from its start.
func (k *Kernel) SetGlobal(name string, data []byte) error {
	addr, size, err := k.global(name)
	if err != nil {
		return err
	}
	if uint64(len(data)) > size {
		return fmt.Errorf("%s: @%s has %d bytes, not %d", k.Binary.Name, name, size, len(data))
	}
	b, err := k.NewBuffer(data)
	if err != nil {
		return err
	}
	defer b.Free() //nolint:errcheck // the context is the buffer's owner and frees it in any case
	return k.move(addr, b.Addr, uint64(len(data)))
}

// Global reads a variable of the program.
func (k *Kernel) Global(name string) ([]byte, error) {
	addr, size, err := k.global(name)
	if err != nil {
		return nil, err
	}
	b, err := k.NewBuffer(make([]byte, size))
	if err != nil {
		return nil, err
	}
	defer b.Free() //nolint:errcheck // as above
	if err := k.move(b.Addr, addr, size); err != nil {
		return nil, err
	}
	return append([]byte(nil), b.Bytes()[:size]...), nil
}

// gridVariable holds how many work items a launch has, in three dimensions, and gridSuffix follows the name of the variant
// of a function that runs all of them.
const gridVariable, gridSuffix = ".grid", ".grid"

// LaunchGrid runs a function that asks for its work item (godwit.id, get_global_id) once for each of size x·y·z items.
func (k *Kernel) LaunchGrid(function string, size [3]int64, args ...runtime.Arg) (runtime.Result, error) {
	entry, err := k.SetGrid(function, size)
	if err != nil {
		return runtime.Result{}, err
	}
	return k.Launch(entry, args...)
}

// SetGrid says how many work items the next launches have, and gives the symbol that runs function for all of them.
func (k *Kernel) SetGrid(function string, size [3]int64) (entry string, err error) {
	entry = function + gridSuffix
	if _, ok := k.Program.Object.Lookup(entry); !ok {
		if _, ok := k.Program.Object.Lookup(function); !ok {
			return "", fmt.Errorf("%s: no function @%s", k.Binary.Name, function)
		}
		return "", fmt.Errorf("%s: @%s does not ask for its work item by godwit.id or get_global_id, or returns a value: a grid has no meaning", k.Binary.Name, function)
	}
	var b []byte
	for _, n := range size {
		b = binary.LittleEndian.AppendUint64(b, uint64(n))
	}
	return entry, k.SetGlobal(gridVariable, b)
}
