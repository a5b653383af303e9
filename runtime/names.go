package runtime

import (
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/core"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// The names of the contract that clients meet, so that they need not import it.
type (
	// Error is the failure of a call or a job: a code, which errors.Is compares with, a reason, and the Fault of a program that trapped.
	Error = uapi.Error
	// Errno is the code of an Error: EINVAL, ETIME …
	Errno = uapi.Errno
	// Fault says where and on what a job trapped.
	Fault = uapi.Fault
	// Version is what Device.Version tells.
	Version = uapi.Version
	// DeviceInfo is one line of Devices.
	DeviceInfo = uapi.DeviceInfo
	// ContextArgs give a context its priority, its quota of memory and the time that a batch may take; zero values are those of a
	// context of normal priority, no quota and the default timeout.
	ContextArgs = uapi.ContextArgs
	// ContextInfo tells what a context uses, what it has run, and what banned it.
	ContextInfo = uapi.ContextInfo
	// LaunchArgs say which function is launched on how many cores, with what arguments and how much fuel, and who looks on.
	LaunchArgs = uapi.LaunchArgs
	// Arg is one argument of a launch: I32, I64, F32, F64, Ptr and Word make them.
	Arg = uapi.Arg
	// Packet is one entry of a batch: Launch, Copy, Fill, Await, Signal and Timestamp make them.
	Packet = uapi.Packet
	// FencePoint is a value of a fence's timeline; Fence.At makes one.
	FencePoint = uapi.FencePoint
	// Watcher is called where a function of a launch is entered and left.
	Watcher = uapi.Watcher
	// Stop is what a Watcher sees: the core's registers and memory, where it stands.
	Stop = uapi.Stop
	// Result is what a launch took: cycles, counters, a profile by function, the cores' return values.
	Result = device.Result
	// Config describes one device of Embedded.
	Config = core.Config
)

// The error codes.
const (
	EINVAL     = uapi.EINVAL
	E2BIG      = uapi.E2BIG
	EBADF      = uapi.EBADF
	ENOENT     = uapi.ENOENT
	ENOMEM     = uapi.ENOMEM
	EDQUOT     = uapi.EDQUOT
	EACCES     = uapi.EACCES
	EFAULT     = uapi.EFAULT
	ENOEXEC    = uapi.ENOEXEC
	ENOTSUP    = uapi.ENOTSUP
	EBUSY      = uapi.EBUSY
	EIO        = uapi.EIO
	ETIME      = uapi.ETIME
	ECANCELED  = uapi.ECANCELED
	EOWNERDEAD = uapi.EOWNERDEAD
	ERESET     = uapi.ERESET
)

// The priorities of contexts.
const (
	Normal = uapi.Normal
	High   = uapi.High
	Idle   = uapi.Idle
)
