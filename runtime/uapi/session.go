package uapi

import (
	"time"

	"github.com/godwit-accel/godwit/device"
)

// Handle names an object of a session: a context, buffer, program, queue or fence. 0 is none.
type Handle uint32

// Version is what both sides agree on first.
type Version struct {
	Major, Minor uint32 // of this interface; Major must be equal
	ISA          uint32
	Format       uint32 // of program files
	Generation   uint64 // counts device resets
}

// The version of this interface.
const (
	Major = 1
	Minor = 0
)

// Transport reaches the devices of one system.
type Transport interface {
	// Devices lists what there is, without waking anything.
	Devices() ([]DeviceInfo, error)
	// Open makes a session with a device. It allocates nothing on the device.
	Open(index int) (Session, error)
}

// DeviceInfo is one line of the device list.
type DeviceInfo struct {
	Index  int    `json:"index"`
	Name   string `json:"name"`
	Driver string `json:"driver"`
	Cores  int    `json:"cores"`
	Memory uint64 `json:"memory"`
}

// Session is one client of a device. Its objects are its own and die with it. Every
// method is one message; all are safe for concurrent use.
type Session interface {
	Version() (Version, error)
	// Query fills out, a little-endian struct of the class, from arg, and returns how
	// long the core's own struct is. Structs grow at the end only: a shorter arg is
	// extended with zeros, a longer one must end in zeros, a shorter out is cut, and
	// the rest of a longer one is zero.
	Query(c Class, arg, out []byte) (int, error)

	CreateContext(ContextArgs) (Handle, error)
	ContextInfo(h Handle) (ContextInfo, error)

	CreateBuffer(BufferArgs) (Handle, error)
	BufferInfo(h Handle) (BufferInfo, error)
	// MapBuffer gives the buffer's memory to the client.
	MapBuffer(h Handle) ([]byte, error)
	// ExportBuffer gives a token by which any session of the system can import the buffer.
	ExportBuffer(h Handle) (uint64, error)

	Bind(BindArgs) (addr uint64, err error)
	Unbind(context Handle, addr, size uint64) error

	LoadProgram(ProgramArgs) (Handle, error)
	ProgramInfo(h Handle) (ProgramInfo, error)

	CreateQueue(context Handle) (Handle, error)
	// Submit queues all packets or none and returns the sequence number of the batch:
	// the point of the queue's own timeline that is reached when the batch has ended.
	Submit(SubmitArgs) (seq uint64, err error)
	// Wait blocks until the batch has ended, at most for the timeout (< 0: without one),
	// and returns its outcome: nil or the error of its first failed packet.
	Wait(queue Handle, seq uint64, timeout time.Duration) error
	// Results takes the measurements of the launches of an ended batch, one a launch. They are kept
	// for the last few batches of a queue.
	Results(queue Handle, seq uint64) ([]device.Result, error)

	CreateFence(initial uint64) (Handle, error)
	// WaitFence blocks until the timeline reaches value.
	WaitFence(h Handle, value uint64, timeout time.Duration) error
	// SignalFence advances a timeline from the host.
	SignalFence(h Handle, value uint64) error
	FenceInfo(h Handle) (FenceInfo, error)

	// Destroy gives an object back. A context takes its queues and programs with it.
	Destroy(h Handle) error
	// Reset resets the device: running jobs end with ERESET, buffers and programs survive.
	Reset() error
	Close() error
}

// Priority of a context.
type Priority uint8

// The priorities: high gets 4 times the share of normal, normal 8 times that of idle.
const (
	Normal Priority = iota
	High
	Idle
)

// ContextArgs make a context.
type ContextArgs struct {
	Priority Priority
	Quota    uint64        // bytes of device memory its buffers may hold; 0 means no limit of its own
	Timeout  time.Duration // a job that runs or waits longer is ended as hung; 0 means DefaultTimeout
}

// DefaultTimeout ends jobs in contexts that name no timeout.
const DefaultTimeout = 10 * time.Minute

// ContextInfo tells about a context.
type ContextInfo struct {
	Used, Quota uint64
	Banned      bool
	Reason      *Error // of the ban
	Jobs        uint64 // launches ended
	Instret     uint64 // packets executed
	Generation  uint64
}

// Domain says where a buffer's memory is.
type Domain uint8

// The domains.
const (
	DRAM Domain = iota // device memory: can be bound into contexts
	Host               // host memory: for COPY only
)

// BufferArgs make a buffer: zeroed, or of the host's own bytes, or another session's.
type BufferArgs struct {
	Context Handle // whose quota pays; 0: nobody's
	Size    uint64
	Domain  Domain
	Import  []byte // bytes to become the buffer without a copy; the caller leaves them in place
	Token   uint64 // an exported buffer to share
	Const   bool   // the buffer is never to be written: it is bound read-only
}

// BufferInfo tells about a buffer.
type BufferInfo struct {
	Size   uint64
	Domain Domain
	Const  bool
	Binds  int
}

// BindArgs map a range of a buffer into a context's address space.
type BindArgs struct {
	Context, Buffer Handle
	Offset, Size    uint64      // whole pages; Size 0 means all from Offset
	Addr            uint64      // 0 lets the core choose
	Perm            device.Perm // PermR, or PermR|PermW; code comes from programs only
}

// ProgramArgs load a program into a context.
type ProgramArgs struct {
	Context Handle
	Name    string // for messages
	ELF     []byte // stays in place until the program is destroyed: .rodata is used where it lies
}

// ProgramInfo tells where a program was placed.
type ProgramInfo struct {
	Context Handle
	Base    uint64 // address of .text; link addresses move by Base − object.Base
	Packets int
}

// Op is what a packet of a queue does.
type Op uint8

// The packets.
const (
	Launch    Op = iota + 1 // run a program: Launch
	Copy                    // Size bytes from Object2+Off2 to Object+Off
	Fill                    // Size bytes at Object+Off get the bytes of Value, 8 at a time
	Wait                    // until fence Object reaches Value
	Signal                  // advance fence Object to Value
	Timestamp               // the device clock, in cycles, goes to the 8 bytes at Object+Off
)

var opNames = [...]string{"nop", "launch", "copy", "fill", "wait", "signal", "timestamp"}

func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return "?"
}

// Packet is one entry of a queue, the same for all engines.
type Packet struct {
	Op              Op
	Object, Object2 Handle
	Off, Off2       uint64
	Size, Value     uint64
	Launch          *LaunchArgs
}

// LaunchArgs are the body of a LAUNCH.
type LaunchArgs struct {
	Program Handle
	Entry   string // a function symbol
	Cores   int    // 0 means what the program asks for
	Args    []Arg  // at most 16
	Fuel    uint64 // instructions a core may execute, 64 bytes moved by DMA counting as one; 0 means no limit but the timeout
	// Watch is called at the entry and return of functions, with the job stopped. Only
	// transports inside this process carry it.
	Watch map[string]Watcher
	// Observer sees every packet and transfer; the same transports.
	Observer device.Observer
}

// MaxArgs is how many arguments a launch can have.
const MaxArgs = 16

// Arg is one launch argument. Type is a scalar type name (i32, f64 …), or a pointer to
// elements (f32*), or empty for a bare register value; a program's argument table is checked
// against it. The register gets Value as it is: scalars sign- or zero-extended by the client.
type Arg struct {
	Type  string
	Value uint64
}

// Watcher sees a function's calls.
type Watcher struct {
	Entry, Return func(*Stop) error
}

// Stop is a job stopped at a function's entry or return.
type Stop struct {
	Symbol string
	Core   int
	Cycle  uint64
	Reg    func(i int) uint64                // scalar register Si
	Read   func(addr uint64, p []byte) error // global memory or scratchpad
}

// FencePoint is a value of a timeline.
type FencePoint struct {
	Fence Handle
	Value uint64
}

// SubmitArgs are a batch: it starts when all In are reached and advances all Out when it ends.
type SubmitArgs struct {
	Queue   Handle
	Packets []Packet
	In, Out []FencePoint
}

// FenceState says how a timeline stands.
type FenceState uint8

// The states. All but Pending are final for the points asked about.
const (
	Pending FenceState = iota
	Done
	Failed
	Cancelled
	WasReset
)

// FenceInfo tells about a timeline.
type FenceInfo struct {
	Value uint64
	State FenceState
	Err   *Error
}
