package runtime_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	goruntime "runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Version and Query work before anything else exists, and wake nothing.
func TestOpenIsCheap(t *testing.T) {
	d := open(t, transport(0))
	v, err := d.Version()
	require.NoError(t, err)
	require.EqualValues(t, isa.Version, v.ISA)
	q, err := runtime.Query[uapi.QDevice](d, uapi.ClassDevice, 0)
	require.NoError(t, err)
	require.Equal(t, "gw0", uapi.Text(q.Name[:]))
	require.Zero(t, q.PowerOn)
	newContext(t, d, runtime.ContextArgs{})
	q, err = runtime.Query[uapi.QDevice](d, uapi.ClassDevice, 0)
	require.NoError(t, err)
	require.EqualValues(t, 1, q.PowerOn)
}

func TestQueryClasses(t *testing.T) {
	d := open(t, transport(0))
	m, err := runtime.Query[uapi.QMemory](d, uapi.ClassMemory, 0)
	require.NoError(t, err)
	require.EqualValues(t, 4<<30, m.Total)
	for c := uapi.ClassDevice; c <= uapi.ClassLinks; c++ {
		n, err := d.Session().Query(c, nil, nil)
		require.NoError(t, err)
		require.NotZero(t, n)
	}
	_, err = d.Session().Query(999, nil, nil)
	require.ErrorIs(t, err, runtime.ENOTSUP)
	// A struct of a newer client: longer, zeros behind what this core knows.
	out := bytes.Repeat([]byte{0xff}, 200)
	n, err := d.Session().Query(uapi.ClassCaps, make([]byte, 64), out)
	require.NoError(t, err)
	require.Equal(t, make([]byte, 200-n), out[n:])
	arg := make([]byte, 64)
	arg[63] = 1
	_, err = d.Session().Query(uapi.ClassCaps, arg, out)
	require.ErrorIs(t, err, runtime.E2BIG)
	// Of an older one: shorter.
	_, err = d.Session().Query(uapi.ClassDevice, nil, out[:5])
	require.NoError(t, err)
	require.Equal(t, "gw0\x00\x00", string(out[:5]))
}

func TestRun(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	res, err := j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", j.buf), runtime.I64(1000)}})
	require.NoError(t, err)
	require.EqualValues(t, 1000, j.count())
	require.EqualValues(t, 1000, res.Cores[0].Return)
	require.NotZero(t, res.Cycles)
	require.Equal(t, "inc", res.Profile[0].Symbol)
	// Relocated data points where the image lies.
	at, ok := j.prog.Addr("table")
	require.True(t, ok)
	res, err = j.run("where", at)
	require.NoError(t, err)
	require.EqualValues(t, 4711, res.Cores[0].Return)
}

// Several cores run the same entry, each with its number and stack.
func TestCores(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	res, err := j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "ids", Cores: 3, Args: []runtime.Arg{runtime.Word(j.buf.Addr)}})
	require.NoError(t, err)
	require.Len(t, res.Cores, 3)
	for i := range 3 {
		require.EqualValues(t, 3, binary.LittleEndian.Uint64(j.buf.Bytes()[8*i:]))
		require.EqualValues(t, i, res.Cores[i].Return)
	}
	_, err = j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "ids", Cores: 9})
	require.ErrorIs(t, err, runtime.EINVAL)
}

// Arguments arrive as registers hold their types.
func TestArguments(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	for _, c := range []struct {
		arg  runtime.Arg
		want uint64
	}{
		{runtime.I32(-2), ^uint64(1)},
		{runtime.I64(1 << 40), 1 << 40},
		{runtime.F32(-1), 0xbf800000},
		{runtime.F64(-1), 0xbff0000000000000},
		{runtime.Ptr("i64", j.buf), j.buf.Addr},
		{runtime.Word(7), 7},
	} {
		res, err := j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "same", Args: []runtime.Arg{c.arg}})
		require.NoError(t, err)
		require.Equal(t, c.want, res.Cores[0].Return, "%+v", c.arg)
	}
	_, err := j.ctx.Run(j.prog, runtime.LaunchArgs{Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", j.buf), runtime.F64(1)}})
	require.ErrorIs(t, err, runtime.EINVAL, "inc takes an i64")
}

// A device has a context of its own, which loads programs from files.
func TestOwnContext(t *testing.T) {
	d := open(t, transport(0))
	c, err := d.Context()
	require.NoError(t, err)
	again, err := d.Context()
	require.NoError(t, err)
	require.Same(t, c, again)
	path := filepath.Join(t.TempDir(), "t.elf")
	require.NoError(t, os.WriteFile(path, testELF(t), 0o600))
	p, err := c.LoadFile(path)
	require.NoError(t, err)
	res, err := c.Run(p, runtime.LaunchArgs{Entry: "same", Args: []runtime.Arg{runtime.I64(5)}})
	require.NoError(t, err)
	require.EqualValues(t, 5, res.Cores[0].Return)
	_, err = c.LoadFile(path + "x")
	require.ErrorIs(t, err, os.ErrNotExist)
}

// Who waits for a fence or a queue that is closed is told so, and neither can be used again.
func TestCloseFenceAndQueue(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{})
	f, err := d.NewFence(0)
	require.NoError(t, err)
	seq, err := j.q.Submit(runtime.Await(f, 1), j.inc(1))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	require.ErrorIs(t, j.q.Wait(seq), runtime.ECANCELED)
	require.ErrorIs(t, f.Signal(1), runtime.EBADF)

	g, err := d.NewFence(0)
	require.NoError(t, err)
	q, err := j.ctx.NewQueue()
	require.NoError(t, err)
	_, err = q.Submit(runtime.Await(g, 1), j.inc(1))
	require.NoError(t, err)
	require.NoError(t, q.Close())
	_, err = q.Submit(j.inc(1))
	require.ErrorIs(t, err, runtime.EBADF)
	require.NoError(t, g.Signal(1))
	require.Zero(t, j.count(), "what was in the queue was cancelled")
	_, err = j.run("same", 1)
	require.NoError(t, err, "the context goes on")
}

// All packets of one format, in order: fill, copy through host memory, launch, timestamps, fences.
func TestPackets(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{})
	host, err := d.NewHostBuffer(64)
	require.NoError(t, err)
	f, err := d.NewFence(0)
	require.NoError(t, err)
	seq, err := j.q.Submit(
		runtime.Timestamp(j.buf, 16),
		runtime.Fill(j.buf, 0, 8, 41), j.inc(1), runtime.Copy(host, 8, j.buf, 0, 8),
		runtime.Signal(f, 5), runtime.Await(f, 3),
		runtime.Timestamp(j.buf, 24),
		runtime.Fill(host, 1, 5, 0x0807060504030201),
	)
	require.NoError(t, err)
	require.NoError(t, j.q.Wait(seq))
	require.EqualValues(t, 42, binary.LittleEndian.Uint64(host.Bytes()[8:]))
	require.Equal(t, []byte{0, 1, 2, 3, 4, 5, 0, 0}, host.Bytes()[:8])
	b := j.buf.Bytes()
	require.Less(t, binary.LittleEndian.Uint64(b[16:]), binary.LittleEndian.Uint64(b[24:]))
	require.NoError(t, f.Wait(5, 0))
	require.ErrorIs(t, f.Wait(6, time.Millisecond), runtime.ETIME)
	require.ErrorIs(t, f.Signal(5), runtime.EINVAL)
}

// A batch with one bad packet leaves no trace.
func TestSubmitAllOrNothing(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{})
	konst, err := j.ctx.ImportBytes(make([]byte, 100), true)
	require.NoError(t, err)
	other := newJob(t, d, runtime.ContextArgs{})
	launch := func(entry string, a ...runtime.Arg) runtime.Packet {
		return runtime.Launch(j.prog, runtime.LaunchArgs{Entry: entry, Args: a})
	}
	for _, x := range []struct {
		name string
		bad  runtime.Packet
		code runtime.Errno
		text string
	}{
		{"range", runtime.Fill(j.buf, 4090, 8, 0), runtime.EFAULT, "packet 1: fill: buffer"},
		{"wraps", runtime.Copy(j.buf, ^uint64(0), j.buf, 0, 8), runtime.EFAULT, "it has 4096"},
		{"constant", runtime.Fill(konst, 0, 8, 0), runtime.EACCES, "constant"},
		{"handle", runtime.Packet{Op: uapi.Fill, Object: 12345}, runtime.EBADF, "no such object"},
		{"kind", runtime.Packet{Op: uapi.Signal, Object: 1}, runtime.EBADF, "it is a context"},
		{"op", runtime.Packet{Op: 77}, runtime.EINVAL, "no such packet"},
		{"stamp", runtime.Timestamp(j.buf, 4), runtime.EINVAL, "not a multiple of 8"},
		{"no body", runtime.Packet{Op: uapi.Launch}, runtime.EINVAL, "no body"},
		{"symbol", launch("nosuch"), runtime.ENOENT, "no symbol nosuch"},
		{"data", launch("table"), runtime.EINVAL, "not the start of a packet"},
		{"foreign", other.inc(1), runtime.EACCES, "is loaded in context"},
		{"count", launch("inc"), runtime.EINVAL, "takes 2 arguments: 0 given"},
		{"type", launch("inc", runtime.Ptr("f32", j.buf), runtime.I64(1)), runtime.EINVAL, "type f32*: want i64*"},
		{"scalar", launch("inc", runtime.Ptr("i64", j.buf), runtime.F32(1)), runtime.EINVAL, "type f32: want i64"},
		{"wild", launch("inc", runtime.Word(64), runtime.I64(1)), runtime.EFAULT, "points to nothing"},
		{"odd", launch("inc", runtime.Word(j.buf.Addr+4), runtime.I64(1)), runtime.EFAULT, "not a multiple of 8"},
		{"read-only", launch("inc", runtime.Word(konst.Addr), runtime.I64(1)), runtime.EACCES, "read-only"},
		{"17", launch("spin", make([]runtime.Arg, 17)...), runtime.E2BIG, "at most 16"},
	} {
		t.Run(x.name, func(t *testing.T) {
			_, err := j.q.Submit(runtime.Fill(j.buf, 0, 8, 99), x.bad)
			require.ErrorIs(t, err, x.code)
			require.ErrorContains(t, err, x.text)
			var e *runtime.Error
			require.ErrorAs(t, err, &e)
			require.Equal(t, x.code, e.Code)
		})
	}
	require.Zero(t, j.count())
	_, err = j.q.Submit(make([]runtime.Packet, 5000)...)
	require.ErrorIs(t, err, runtime.E2BIG)
	require.ErrorIs(t, j.q.Wait(1), runtime.EINVAL)
}

// Buffers: zeroed, quota, sharing between contexts and sessions, permissions, guard pages.
func TestBuffers(t *testing.T) {
	tr := transport(0)
	d := open(t, tr)
	a := newContext(t, d, runtime.ContextArgs{Quota: 10000})
	b1, err := a.Alloc(6000)
	require.NoError(t, err)
	require.Equal(t, make([]byte, 6000), b1.Bytes())
	_, err = a.Alloc(6000)
	require.ErrorIs(t, err, runtime.EDQUOT)
	b2, err := a.Alloc(4000)
	require.NoError(t, err)
	require.GreaterOrEqual(t, b2.Addr, b1.Addr+8192+device.PageSize, "a guard page between buffers")
	require.NoError(t, b1.Free())
	_, err = a.Alloc(6000)
	require.NoError(t, err)
	_, err = a.Alloc(0)
	require.ErrorIs(t, err, runtime.EINVAL)
	free := newContext(t, d, runtime.ContextArgs{})
	_, err = free.Alloc(5 << 30)
	require.ErrorIs(t, err, runtime.ENOMEM)

	token, err := b2.Export()
	require.NoError(t, err)
	d2 := open(t, tr)
	j := newJob(t, d2, runtime.ContextArgs{})
	shared, err := d2.Import(token)
	require.NoError(t, err)
	addr, err := j.ctx.Bind(shared, 0, 0, device.PermR|device.PermW)
	require.NoError(t, err)
	_, err = j.run("store", addr, 77)
	require.NoError(t, err)
	require.EqualValues(t, 77, binary.LittleEndian.Uint64(b2.Bytes()))
	ro, err := j.ctx.Bind(shared, 0, 4096, device.PermR)
	require.NoError(t, err)
	require.NoError(t, j.ctx.Unbind(addr))
	_, err = j.ctx.Bind(shared, 4096, 4096, device.PermR)
	require.ErrorIs(t, err, runtime.EFAULT)
	_, err = j.ctx.Bind(shared, 0, 0, device.PermX)
	require.ErrorIs(t, err, runtime.EINVAL)
	_, err = j.run("store", ro, 1)
	require.ErrorIs(t, err, runtime.EIO)
	require.ErrorContains(t, err, "page fault")
}

// Imported bytes are the buffer: no copy in either direction.
func TestImportShares(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	mine := make([]byte, 24)
	b, err := j.ctx.ImportBytes(mine, false)
	require.NoError(t, err)
	_, err = j.run("store", b.Addr+16, 5)
	require.NoError(t, err)
	require.EqualValues(t, 5, mine[16])
	_, err = j.run("store", b.Addr+24, 5)
	require.ErrorIs(t, err, runtime.EIO, "past the end of what was imported")
}

func TestRefusedPrograms(t *testing.T) {
	c := newContext(t, open(t, transport(0)), runtime.ContextArgs{})
	for want, f := range map[string]func(*object.Program){
		"t.elf: format version 9":              func(p *object.Program) { p.Meta.Format = 9 },
		"isa version 77":                       func(p *object.Program) { p.Meta.ISA = 77 },
		"illegal packet":                       func(p *object.Program) { copy(p.Text[16:], "\xff\xff\xff\xff\xff\xff\xff\xff") },
		"t.elf: .text+0x18 (inc+0x18, t.s:4)":  func(p *object.Program) { p.Text[24] ^= 0xff },
		"needs 99 cores: the device has 8":     func(p *object.Program) { p.Meta.Cores = 99 },
		"bytes of scratchpad: the device has":  func(p *object.Program) { p.Meta.ScratchBytes = 1 << 20 },
		"function nosuch: no such symbol":      func(p *object.Program) { p.Meta.Functions[0].Name = "nosuch" },
		"want a scalar such as i32":            func(p *object.Program) { p.Meta.Functions[0].Args[0].Type = "float" },
		"region r: no such symbol":             func(p *object.Program) { p.Meta.Regions = []object.Region{{Name: "r", Symbol: "r"}} },
		"function table: .data+0x8 is not the": func(p *object.Program) { p.Symbols[0].Kind = object.Func },
	} {
		p := testProgram(t)
		f(p)
		b, err := p.Encode()
		require.NoError(t, err)
		_, err = c.Load("t.elf", b)
		require.ErrorIs(t, err, runtime.ENOEXEC, want)
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, "t.elf: ")
	}
	_, err := c.Load("t.elf", []byte("hello"))
	require.ErrorContains(t, err, "t.elf: offset 0x0: not an ELF file")
	info, err := c.Info()
	require.NoError(t, err)
	require.False(t, info.Banned, "a refused program harms nobody")
}

// What is verified is what runs: bytes changed after the load have no effect.
func TestTextIsCopied(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	b := testELF(t)
	p, err := j.ctx.Load("t.elf", b)
	require.NoError(t, err)
	i := bytes.Index(b, testProgram(t).Text)
	clear(b[i : i+64])
	_, err = j.ctx.Run(p, runtime.LaunchArgs{Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", j.buf), runtime.I64(3)}})
	require.NoError(t, err)
	require.EqualValues(t, 3, j.count())
}

// Fences order batches across queues and contexts; a failure runs along them instead of hanging.
func TestFences(t *testing.T) {
	d := open(t, transport(0))
	a, b := newJob(t, d, runtime.ContextArgs{}), newJob(t, d, runtime.ContextArgs{})
	f, err := d.NewFence(0)
	require.NoError(t, err)
	sb, err := b.q.SubmitFenced([]runtime.FencePoint{f.At(1)}, nil, b.inc(1))
	require.NoError(t, err)
	require.ErrorIs(t, b.q.WaitFor(sb, 5*time.Millisecond), runtime.ETIME)
	sa, err := a.q.SubmitFenced(nil, []runtime.FencePoint{f.At(1)}, a.inc(1))
	require.NoError(t, err)
	require.NoError(t, b.q.Wait(sb))
	require.NoError(t, a.q.Wait(sa))

	sb, err = b.q.Submit(runtime.Await(f, 2), b.inc(1))
	require.NoError(t, err)
	_, err = a.q.SubmitFenced(nil, []runtime.FencePoint{f.At(2)}, runtime.Launch(a.prog, runtime.LaunchArgs{Entry: "stop"}))
	require.NoError(t, err)
	err = b.q.Wait(sb)
	require.ErrorIs(t, err, runtime.ECANCELED)
	require.ErrorContains(t, err, "which failed")
	info, err := f.Info()
	require.NoError(t, err)
	require.Equal(t, uapi.Failed, info.State)
	_, err = b.ctx.Run(b.prog, runtime.LaunchArgs{Entry: "inc", Args: []runtime.Arg{runtime.Ptr("i64", b.buf), runtime.I64(1)}})
	require.NoError(t, err, "the waiter is not to blame")
}

// A wait that nobody answers ends by the context's timeout; one whose context goes, by that.
func TestWaitsEnd(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{Timeout: 20 * time.Millisecond})
	f, err := d.NewFence(0)
	require.NoError(t, err)
	seq, err := j.q.Submit(runtime.Await(f, 1))
	require.NoError(t, err)
	require.ErrorIs(t, j.q.Wait(seq), runtime.ETIME)
	k := newJob(t, d, runtime.ContextArgs{})
	seq, err = k.q.Submit(runtime.Await(f, 1))
	require.NoError(t, err)
	out := make(chan error)
	go func() { out <- k.q.Wait(seq) }()
	time.Sleep(time.Millisecond)
	require.NoError(t, k.ctx.Close())
	if err := <-out; !errors.Is(err, runtime.EBADF) { // the close came first, on a busy host
		require.ErrorIs(t, err, runtime.ECANCELED)
	}
}

// Results and cycles do not depend on what else the device does, or on slices.
func TestSharing(t *testing.T) {
	alone := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	res, err := alone.run("inc", alone.buf.Addr, 20000)
	require.NoError(t, err)
	d := open(t, transport(1000))
	start, err := d.NewFence(0) // all begin together, however late this test fills the queues
	require.NoError(t, err)
	jobs := map[*job]uint64{}
	for _, p := range []uapi.Priority{runtime.High, runtime.Normal, runtime.Idle, runtime.Normal} {
		j := newJob(t, d, runtime.ContextArgs{Priority: p})
		jobs[j], err = j.q.SubmitFenced([]runtime.FencePoint{start.At(1)}, nil, j.inc(20000))
		require.NoError(t, err)
	}
	require.NoError(t, start.Signal(1))
	for j, seq := range jobs {
		require.NoError(t, j.q.Wait(seq))
		got, err := j.q.Results(seq)
		require.NoError(t, err)
		require.Equal(t, res.Cycles, got[0].Cycles)
		require.EqualValues(t, 20000, j.count())
	}
	s, err := runtime.Query[uapi.QStats](d, uapi.ClassStats, 0)
	require.NoError(t, err)
	require.EqualValues(t, 4, s.Launches)
	require.Greater(t, s.Preemptions, uint64(20))
}

// High gets four times the share of normal, and nobody starves. High's own batch takes down how far normal has come: when
// this test is told of the end does not matter.
func TestPriorities(t *testing.T) {
	d := open(t, transport(1000))
	hi := newJob(t, d, runtime.ContextArgs{Priority: runtime.High})
	lo := newJob(t, d, runtime.ContextArgs{Priority: runtime.Normal})
	f, err := d.NewFence(0)
	require.NoError(t, err)
	in := []runtime.FencePoint{f.At(1)}
	sl, err := lo.q.SubmitFenced(in, nil, lo.inc(200_000))
	require.NoError(t, err)
	sh, err := hi.q.SubmitFenced(in, nil, hi.inc(200_000), runtime.Copy(hi.buf, 8, lo.buf, 0, 8))
	require.NoError(t, err)
	require.NoError(t, f.Signal(1))
	require.NoError(t, hi.q.Wait(sh))
	require.NoError(t, lo.q.Wait(sl))
	require.InDelta(t, 50_000, float64(binary.LittleEndian.Uint64(hi.buf.Bytes()[8:])), 2_000)
}

// Watchers see a function's calls with the job stopped.
func TestWatch(t *testing.T) {
	j := newJob(t, open(t, transport(0)), runtime.ContextArgs{})
	var seen []uint64
	look := func(s *runtime.Stop) error {
		var b [8]byte
		require.NoError(t, s.Read(j.buf.Addr, b[:]))
		seen = append(seen, binary.LittleEndian.Uint64(b[:]))
		return nil
	}
	args := runtime.LaunchArgs{
		Entry: "twice", Args: []runtime.Arg{runtime.Word(j.buf.Addr), runtime.Word(10)},
		Watch: map[string]runtime.Watcher{"inc": {Entry: look, Return: look}},
	}
	_, err := j.ctx.Run(j.prog, args)
	require.NoError(t, err)
	require.Equal(t, []uint64{0, 10, 10, 20}, seen)
	args.Watch = map[string]runtime.Watcher{"inc": {Entry: func(*runtime.Stop) error { return errors.New("seen enough") }}}
	_, err = j.ctx.Run(j.prog, args)
	require.ErrorIs(t, err, runtime.ECANCELED)
	require.ErrorContains(t, err, "seen enough")
	_, err = j.run("inc", j.buf.Addr, 1)
	require.NoError(t, err, "a watcher that stops its job does no harm to the context")
	args.Watch = map[string]runtime.Watcher{"nosuch": {}}
	_, err = j.ctx.Run(j.prog, args)
	require.ErrorIs(t, err, runtime.ENOENT)
}

// A device reset ends what runs, keeps buffers and programs, and shows in the generation.
func TestReset(t *testing.T) {
	d := open(t, transport(0))
	j := newJob(t, d, runtime.ContextArgs{})
	f, err := d.NewFence(0)
	require.NoError(t, err)
	seq, err := j.q.Submit(runtime.Fill(j.buf, 0, 8, 5), runtime.Signal(f, 1), runtime.Launch(j.prog, runtime.LaunchArgs{Entry: "spin"}))
	require.NoError(t, err)
	require.NoError(t, f.Wait(1, -1))
	require.NoError(t, d.Reset())
	require.ErrorIs(t, j.q.Wait(seq), runtime.ERESET)
	v, err := d.Version()
	require.NoError(t, err)
	require.EqualValues(t, 2, v.Generation)
	_, err = j.run("inc", j.buf.Addr, 1)
	require.NoError(t, err)
	require.EqualValues(t, 6, j.count())
}

// Closing a context or a whole session ends what runs in it, and leaves nothing behind.
func TestCloseWhileRunning(t *testing.T) {
	tr := transport(0)
	keep := open(t, tr)
	newJob(t, keep, runtime.ContextArgs{})
	before, err := runtime.Query[uapi.QMemory](keep, uapi.ClassMemory, 0)
	require.NoError(t, err)
	for _, all := range []bool{false, true} {
		d, err := runtime.OpenOn(tr, 0)
		require.NoError(t, err)
		j := newJob(t, d, runtime.ContextArgs{})
		f, err := d.NewFence(0)
		require.NoError(t, err)
		seq, err := j.q.Submit(runtime.Signal(f, 1), runtime.Launch(j.prog, runtime.LaunchArgs{Entry: "spin"}))
		require.NoError(t, err)
		require.NoError(t, f.Wait(1, -1))
		require.ErrorIs(t, j.buf.Free(), runtime.EBUSY)
		require.ErrorIs(t, j.prog.Unload(), runtime.EBUSY)
		require.ErrorIs(t, j.ctx.Unbind(j.buf.Addr), runtime.EBUSY)
		out := make(chan error, 1)
		go func() { out <- j.q.Wait(seq) }()
		if all {
			require.NoError(t, d.Close())
		} else {
			require.NoError(t, j.ctx.Close())
		}
		<-out // ECANCELED, or EBADF if the close came first
		require.NoError(t, d.Close())
	}
	require.Eventually(t, func() bool {
		after, err := runtime.Query[uapi.QMemory](keep, uapi.ClassMemory, 0)
		return err == nil && after.Used == before.Used && after.Buffers == before.Buffers
	}, 5*time.Second, time.Millisecond)
	k := newJob(t, keep, runtime.ContextArgs{})
	_, err = k.run("inc", k.buf.Addr, 3)
	require.NoError(t, err)
}

// A context that is closed leaves nothing of its programs on the host: their code as it is executed is many times their bytes.
func TestCloseForgetsPrograms(t *testing.T) {
	p := testProgram(t)
	p.Text = append(p.Text, bytes.Repeat(p.Text[len(p.Text)-8:], 50_000)...)
	elf, err := p.Encode()
	require.NoError(t, err)
	d := open(t, transport(0))
	heap := func() uint64 {
		var m goruntime.MemStats
		goruntime.GC()
		goruntime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := uint64(0)
	for n := range 6 {
		ctx := newContext(t, d, runtime.ContextArgs{})
		prog, err := ctx.Load("long.elf", elf)
		require.NoError(t, err)
		_, err = ctx.Run(prog, runtime.LaunchArgs{Entry: "check", Fuel: 100})
		require.ErrorIs(t, err, runtime.EIO) // it runs, and its assertion fails
		require.NoError(t, ctx.Close())
		if n == 0 {
			before = heap()
		}
	}
	// What ends with a context may take a moment to let go.
	require.Eventually(t, func() bool { return heap() < before+uint64(2*len(elf)) }, 30*time.Second, 50*time.Millisecond)
}
