package device

import (
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"golang.org/x/sys/unix"
)

// calmMonitor keeps Go's monitor thread from interrupting an emulation. The thread polls every 20 µs for some milliseconds after the process has waited in a
// system call, and a host may wake it on the CPU that emulates: a sixth of the time of a model that runs for as long. As a batch task it waits for a
// CPU, and with slack in its timers it polls less often. What the monitor does (retake processors, preempt, poll) bears a delay of a millisecond. That
// the host refuses is no error: the slack of another thread takes CAP_SYS_NICE.
var calmMonitor = sync.OnceFunc(func() {
	tid, ok := monitorThread("/proc/self/task")
	if !ok {
		return
	}
	_ = unix.SchedSetAttr(tid, &unix.SchedAttr{Size: unix.SizeofSchedAttr, Policy: unix.SCHED_BATCH}, 0)
	if f, err := os.OpenFile(filepath.Join("/proc", strconv.Itoa(tid), "timerslack_ns"), os.O_WRONLY, 0); err == nil {
		_, _ = f.WriteString(monitorSlack)
		_ = f.Close()
	}
})

const monitorSlack = "1000000" // ns

// monitorThread is the second thread of the process: Go's runtime starts it before any other. The kernel lists threads as they began.
func monitorThread(dir string) (tid int, ok bool) {
	d, err := os.Open(dir)
	if err != nil {
		return 0, false
	}
	defer d.Close()
	names, err := d.Readdirnames(2)
	if err != nil || len(names) < 2 {
		return 0, false
	}
	tid, err = strconv.Atoi(names[1])
	return tid, err == nil
}
