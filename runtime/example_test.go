package runtime_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// assembled is a program of two functions: one adds 1 to n numbers, one never ends.
func assembled() []byte {
	a, err := isa.Assemble("k.s", []byte(`
	.func add1
	.args i64 n, inout i32* x
loop:	ld.i32 s3, [s2]
	addi s3, s3, 1
	stp.i32 s3, [s2], 4
	dbnz s1, loop
	ret s30
	.func spin
here:	j here
`))
	if err != nil {
		panic(err)
	}
	p, err := object.FromAssembly(a)
	if err != nil {
		panic(err)
	}
	elf, err := p.Encode()
	if err != nil {
		panic(err)
	}
	return elf
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// A batch waits for the host, copies in, launches, copies out, and tells the host: one submission.
func ExampleQueue() {
	dev := must(runtime.Open(0))
	defer dev.Close()
	ctx := must(dev.NewContext(runtime.ContextArgs{}))
	prog := must(ctx.Load("k.s", assembled()))
	buf, host := must(ctx.Alloc(4096)), must(dev.NewHostBuffer(4096))
	host.Bytes()[0] = 41

	q, fence := must(ctx.NewQueue()), must(dev.NewFence(0))
	batch := must(q.Submit(
		runtime.Await(fence, 1),
		runtime.Copy(buf, 0, host, 0, 4096),
		runtime.Launch(prog, runtime.LaunchArgs{Entry: "add1", Args: []runtime.Arg{runtime.I64(8), runtime.Ptr("i32", buf)}}),
		runtime.Copy(host, 0, buf, 0, 4096),
		runtime.Signal(fence, 2),
	))
	fmt.Println(errors.Is(q.WaitFor(batch, time.Millisecond), runtime.ETIME))
	fmt.Println(fence.Signal(1), fence.Wait(2, time.Minute), q.Wait(batch))
	fmt.Println(host.Bytes()[:8], len(must(q.Results(batch))))
	// Output:
	// true
	// <nil> <nil> <nil>
	// [42 0 0 0 1 0 0 0] 1
}

// A job that fails ends its context, and no other: each is a fault domain.
func ExampleContext_Run() {
	dev := must(runtime.Open(0))
	defer dev.Close()
	elf := assembled()
	for _, function := range []string{"spin", "add1"} {
		ctx := must(dev.NewContext(runtime.ContextArgs{Timeout: time.Minute}))
		args := runtime.LaunchArgs{Entry: function, Fuel: 10_000}
		if function == "add1" {
			buf := must(ctx.Alloc(4096))
			args.Args = []runtime.Arg{runtime.I64(1025), runtime.Ptr("i32", buf)} // one too many
		}
		_, err := ctx.Run(must(ctx.Load("k.s", elf)), args)
		var e *runtime.Error
		if errors.As(err, &e) && e.Fault != nil {
			fmt.Println(e.Code, "-", e.Fault.Kind, "-", e.Fault.Source, "-", e.Fault.Text)
		}
		fmt.Println(must(ctx.Info()).Banned)
	}
	// Output:
	// ETIME - out of fuel - k.s:10:7 - j .+0
	// true
	// EIO - page fault - k.s:4:7 - ld.i32 s3, [s2]
	// true
}
