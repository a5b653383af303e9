// Package opt optimises kernel IR that came from a compiler's IR: it promotes stack slots, cleans up the flow graph
// and the arithmetic, and turns counted loops into loops over whole vector registers.
//
// It promises equal memory and results, bit for bit, except where an instruction's hints allow float sums to be
// reordered. Every loop gets a remark that says what became of it. Start reading at Run in opt.go, then vectorise.go.
package opt
