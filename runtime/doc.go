// Package runtime is how programs reach a Godwit device: the client's side of a session.
//
//	dev, _ := runtime.Open(0)         // cheap: no context, no memory
//	ctx, _ := dev.NewContext(runtime.ContextArgs{})
//	buf, _ := ctx.Alloc(4096)         // zeroed device memory, mapped
//	prog, _ := ctx.Load("k.elf", elf) // verified before it is placed
//	res, err := ctx.Run(prog, runtime.LaunchArgs{Entry: "saxpy", Args: …})
//
// Below it lie the contract (runtime/uapi), which any transport carries, and the core
// (runtime/core), which is the embedded transport. A failed job is an *Error with a code, a
// reason, and, if the program is to blame, a Fault; it never looks like success.
//
// Start reading at client.go.
package runtime
