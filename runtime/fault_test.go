package runtime_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/godwit-accel/godwit/runtime"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Each way to fail kills its own context, says where and why in one line, and leaves a neighbour that
// was running all along bit-exact.
func TestFaultsAreIsolated(t *testing.T) {
	d := open(t, transport(500))
	good := newJob(t, d, runtime.ContextArgs{})
	want := uint64(0)
	for _, x := range []struct {
		name, entry string
		args        func(j *job) []uint64
		code        runtime.Errno
		text        string
	}{
		{"infinite loop", "spin", nil, runtime.ETIME, `^t\.s:\d+:2: out of fuel`},
		{"null", "null", nil, runtime.EIO, `^t\.s:17:2: address out of range: load of 0x8`},
		{"unmapped", "load", func(*job) []uint64 { return []uint64{1 << 40} }, runtime.EIO, `^t\.s:19:2: page fault: load of 0x10000000000`},
		{"past the end", "store", func(j *job) []uint64 { return []uint64{j.buf.Addr + 4096, 1} }, runtime.EIO, `^t\.s:21:2: page fault: store`},
		{"scratchpad not declared", "load", func(*job) []uint64 { return []uint64{8192} }, runtime.EIO, "address out of range"},
		{"misaligned", "load", func(j *job) []uint64 { return []uint64{j.buf.Addr + 4} }, runtime.EIO, `^t\.s:19:2: misaligned access`},
		{"weights are read-only", "store", func(j *job) []uint64 { a, _ := j.prog.Addr("konst"); return []uint64{a, 1} }, runtime.EIO, "page fault"},
		{"code is read-only", "store", func(j *job) []uint64 { return []uint64{j.prog.Base, 1} }, runtime.EIO, "page fault"},
		{"illegal jump", "jump", func(j *job) []uint64 { return []uint64{j.prog.Base + 4} }, runtime.EIO, "bad fetch address"},
		{"jump to data", "jump", func(j *job) []uint64 { return []uint64{j.buf.Addr} }, runtime.EIO, "bad fetch address"},
		{"neighbour's memory", "load", func(*job) []uint64 { return []uint64{good.buf.Addr + 1<<30} }, runtime.EIO, "page fault"},
		{"trap", "stop", nil, runtime.EIO, `trap: code 7`},
		{"assert", "check", nil, runtime.EIO, `assertion failed: code 9`},
		{"stack overflow", "recurse", nil, runtime.EIO, "page fault: store"},
	} {
		t.Run(x.name, func(t *testing.T) {
			bad := newJob(t, d, runtime.ContextArgs{})
			seq, err := good.q.Submit(good.inc(3000))
			require.NoError(t, err)
			want += 3000
			var args []uint64
			if x.args != nil {
				args = x.args(bad)
			}
			_, err = bad.run(x.entry, args...)
			require.ErrorIs(t, err, x.code)
			require.Regexp(t, x.text, err.Error())
			require.NotContains(t, err.Error(), "\n")
			var e *runtime.Error
			require.ErrorAs(t, err, &e)
			require.NotEmpty(t, e.Fault.Words)
			require.NotEmpty(t, e.Fault.Packet)

			_, err = bad.run("inc", bad.buf.Addr, 1)
			require.ErrorIs(t, err, runtime.EOWNERDEAD)
			require.ErrorIs(t, err, x.code, "the ban tells why")
			_, err = bad.ctx.Alloc(1)
			require.ErrorIs(t, err, runtime.EOWNERDEAD)
			require.NoError(t, bad.ctx.Close())

			require.NoError(t, good.q.Wait(seq))
			require.Equal(t, want, good.count())
		})
	}
	q, err := runtime.Query[uapi.QFault](d, uapi.ClassFaults, 0)
	require.NoError(t, err)
	require.EqualValues(t, 14, q.Count)
	require.Contains(t, uapi.Text(q.Text[:]), "page fault")
}

// Batches behind a faulting one are cancelled, those of other queues of the context too.
func TestFaultCancelsTheRest(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	q2, err := j.ctx.NewQueue()
	require.NoError(t, err)
	s1, err := j.q.Submit(runtime.Launch(j.prog, runtime.LaunchArgs{Entry: "spin", Fuel: 500_000}), j.inc(1))
	require.NoError(t, err)
	s2, err := j.q.Submit(j.inc(1))
	require.NoError(t, err)
	s3, err := q2.Submit(runtime.Launch(j.prog, runtime.LaunchArgs{Entry: "spin"}))
	require.NoError(t, err)
	require.ErrorIs(t, j.q.Wait(s1), runtime.ETIME)
	require.ErrorIs(t, j.q.Wait(s2), runtime.ECANCELED)
	require.ErrorIs(t, q2.Wait(s3), runtime.ECANCELED)
	require.Zero(t, j.count())
}

// A job without fuel limit ends by the timeout of its context.
func TestTimeout(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{Timeout: 30 * time.Millisecond})
	_, err := j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "spin"})
	require.ErrorIs(t, err, runtime.ETIME)
	require.ErrorContains(t, err, "ended as hung")
	r, err := runtime.Query[uapi.QResets](d, uapi.ClassResets, 0)
	require.NoError(t, err)
	require.EqualValues(t, 1, r.Jobs)
	require.Zero(t, r.Devices)
}

// A slice that never comes back costs an engine reset, and the others go on.
func TestEngineReset(t *testing.T) {
	d := open(t, transport(0))
	j, good := newJob(t, d, runtime.ContextArgs{Timeout: 10 * time.Millisecond}), newJob(t, d, runtime.ContextArgs{})
	block := make(chan struct{})
	defer close(block)
	_, err := j.ctx.Run(j.prog, runtime.LaunchArgs{
		Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", j.buf), runtime.I64(1)},
		Watch: map[string]runtime.Watcher{"inc": {Entry: func(*runtime.Stop) error { <-block; return nil }}},
	})
	require.ErrorIs(t, err, runtime.ETIME)
	_, err = good.run("inc", good.buf.Addr, 5)
	require.NoError(t, err)
	require.EqualValues(t, 5, good.count())
	r, err := runtime.Query[uapi.QResets](d, uapi.ClassResets, 0)
	require.NoError(t, err)
	require.EqualValues(t, 1, r.Engines)
}

// Whatever a file holds, loading and running it never panics; what loads runs inside its own walls.
func TestHostilePrograms(t *testing.T) {
	d := open(t, transport(0))
	good := testELF(t)
	rapid.Check(t, func(rt *rapid.T) {
		b := append([]byte(nil), good...)
		for range rapid.IntRange(1, 4).Draw(rt, "flips") {
			i := rapid.IntRange(0, len(b)-1).Draw(rt, "at")
			b[i] ^= 1 << rapid.IntRange(0, 7).Draw(rt, "bit")
		}
		runAny(rt, d, b)
	})
}

func runAny(t require.TestingT, d *runtime.Device, b []byte) {
	c, err := d.NewContext(runtime.ContextArgs{Timeout: 5 * time.Second})
	require.NoError(t, err)
	defer c.Close()
	p, err := c.Load("t.elf", b)
	if err != nil {
		require.NotEmpty(t, err.Error())
		return
	}
	for _, s := range p.Object.Symbols {
		_, _ = c.Run(p, runtime.LaunchArgs{Entry: s.Name, Fuel: 1000, Args: []runtime.Arg{runtime.Word(p.Base), runtime.Word(7)}})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(testELF(f))
	d, err := runtime.OpenOn(transport(0), 0)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, b []byte) { runAny(t, d, b) })
}
