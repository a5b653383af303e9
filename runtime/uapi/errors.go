package uapi

import (
	"errors"
	"fmt"
	"strings"
)

// Errno classifies a failure. The names are those of errno(3) where one fits.
type Errno uint16

// The codes.
const (
	OK         Errno = iota
	EINVAL           // an argument is wrong in itself
	E2BIG            // a struct or a batch is longer than the core understands
	EBADF            // no such handle
	ENOENT           // no such object by that name
	ENOMEM           // device memory or address space is used up
	EDQUOT           // the context's own quota is used up
	EACCES           // the object exists, but not for this use
	EFAULT           // an address or offset is outside of its object
	ENOEXEC          // the program was refused
	ENOTSUP          // a version or feature that this side does not have
	EBUSY            // jobs in flight use the object
	EIO              // the job trapped
	ETIME            // out of fuel or past the timeout: the job was ended as hung
	ECANCELED        // the job was dropped: its context died or was closed
	EOWNERDEAD       // the context is banned by an earlier fault
	ERESET           // the device was reset under the job
)

var errnoNames = [...]string{
	"OK", "EINVAL", "E2BIG", "EBADF", "ENOENT", "ENOMEM", "EDQUOT", "EACCES", "EFAULT",
	"ENOEXEC", "ENOTSUP", "EBUSY", "EIO", "ETIME", "ECANCELED", "EOWNERDEAD", "ERESET",
}

func (e Errno) String() string {
	if int(e) < len(errnoNames) {
		return errnoNames[e]
	}
	return fmt.Sprintf("errno %d", uint16(e))
}

// Error lets a bare code be compared with errors.Is.
func (e Errno) Error() string { return e.String() }

// Reason says what exactly was wrong: which object, where in it, and what the limit was.
type Reason struct {
	Object string `json:"object,omitempty"`
	Offset uint64 `json:"offset,omitempty"`
	Limit  uint64 `json:"limit,omitempty"`
	Text   string `json:"text"`
}

// Error is the failure of a call or a job.
type Error struct {
	Code   Errno  `json:"code"`
	Reason Reason `json:"reason"`
	Fault  *Fault `json:"fault,omitempty"` // of a job that trapped
	Err    error  `json:"-"`               // cause on this side of the transport: a hook's or a reader's error
}

// Errorf makes an Error about an object; a %w becomes its cause.
func Errorf(code Errno, object, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Code: code, Reason: Reason{Object: object, Text: err.Error()}, Err: errors.Unwrap(err)}
}

// At adds the offset that was wrong and the limit it broke.
func (e *Error) At(offset, limit uint64) *Error {
	e.Reason.Offset, e.Reason.Limit = offset, limit
	return e
}

func (e *Error) Error() string {
	if e.Fault != nil {
		return e.Fault.String()
	}
	if e.Reason.Object == "" {
		return e.Reason.Text
	}
	return e.Reason.Object + ": " + e.Reason.Text
}

// Unwrap gives errors.Is the code and the cause.
func (e *Error) Unwrap() []error {
	if e.Err == nil {
		return []error{e.Code}
	}
	return []error{e.Code, e.Err}
}

// Fault is the record of a job that trapped.
type Fault struct {
	Program  string   `json:"program"` // file the program came from
	Kind     string   `json:"kind"`
	Core     int      `json:"core"`
	PC       uint64   `json:"pc"`     // virtual address of the packet
	Offset   uint64   `json:"offset"` // the same as offset in .text
	Symbol   string   `json:"symbol,omitempty"`
	Source   string   `json:"source,omitempty"` // file:line:col of the line table
	Slot     string   `json:"slot,omitempty"`
	Words    []uint64 `json:"words,omitempty"`
	Packet   string   `json:"packet,omitempty"` // disassembled
	Text     string   `json:"text,omitempty"`   // the faulting instruction
	Operands []string `json:"operands,omitempty"`
	Address  uint64   `json:"address,omitempty"`
	Access   string   `json:"access,omitempty"`
	Detail   string   `json:"detail,omitempty"`
}

// String is the one-line report: position, kind, detail, instruction, operands.
func (f *Fault) String() string {
	var b strings.Builder
	if f.Source != "" {
		b.WriteString(f.Source)
	} else {
		fmt.Fprintf(&b, "%s:.text+%#x", f.Program, f.Offset)
	}
	fmt.Fprintf(&b, ": %s", f.Kind)
	if f.Detail != "" {
		b.WriteString(": " + f.Detail)
	}
	fmt.Fprintf(&b, " (core %d, pc %#x", f.Core, f.PC)
	if f.Symbol != "" {
		b.WriteString(" " + f.Symbol)
	}
	if f.Text != "" {
		b.WriteString(", " + f.Text)
		if f.Slot != "" {
			b.WriteString(" in slot " + f.Slot)
		}
	}
	if len(f.Operands) > 0 {
		b.WriteString(": " + strings.Join(f.Operands, " "))
	}
	return b.String() + ")"
}
