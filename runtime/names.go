package runtime

import (
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/core"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// The names of the contract that clients meet, so that they need not import it.
type (
	Error       = uapi.Error
	Errno       = uapi.Errno
	Fault       = uapi.Fault
	Version     = uapi.Version
	DeviceInfo  = uapi.DeviceInfo
	ContextArgs = uapi.ContextArgs
	ContextInfo = uapi.ContextInfo
	LaunchArgs  = uapi.LaunchArgs
	Arg         = uapi.Arg
	Packet      = uapi.Packet
	FencePoint  = uapi.FencePoint
	Watcher     = uapi.Watcher
	Stop        = uapi.Stop
	Result      = device.Result
	Config      = core.Config
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
