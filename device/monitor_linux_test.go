package device

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// TestMonitorIsABatchTask looks at the thread that the first device has found.
func TestMonitorIsABatchTask(t *testing.T) {
	calmMonitor()
	tid, ok := monitorThread("/proc/self/task")
	if !ok {
		t.Skip("no list of threads")
	}
	require.NotEqual(t, os.Getpid(), tid)
	a, err := unix.SchedGetAttr(tid, 0)
	if err != nil {
		t.Skipf("no attributes of thread %d: %v", tid, err)
	}
	require.EqualValues(t, unix.SCHED_BATCH, a.Policy)
	if os.Geteuid() == 0 {
		b, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(tid), "timerslack_ns"))
		if err == nil {
			require.Equal(t, monitorSlack+"\n", string(b))
		}
	}
}

func TestMonitorOfNoProcess(t *testing.T) {
	_, ok := monitorThread(t.TempDir())
	require.False(t, ok)
}
