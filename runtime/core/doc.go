// Package core is the kernel side of the runtime: handles, address spaces, program
// verification, submission checks, scheduling, faults and resets. It trusts no client.
//
// System is the embedded transport: its calls are the messages. One lock a device guards
// everything but the running job itself, which works on state that nobody else touches.
//
// Start reading at system.go, then queue.go (what Submit checks), sched.go (who runs)
// and launch.go (how a job becomes a device run, and a trap a Fault).
package core
