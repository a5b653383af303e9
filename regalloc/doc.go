// Package regalloc assigns physical registers and spill slots to virtual registers.
// It knows register classes and operand roles, and no opcode: the back end describes
// each instruction by its operands and gets back a register for each of them and a
// list of edits (moves, spills, reloads, rematerialisations) to put between.
//
// Method, in the line of regalloc2 and of linear scan with live-range splitting:
//
//	liveness ─ live ranges ─ bundles ─ queue ─┬─ a free register?           take it
//	           (live.go)     (bundle.go)      ├─ cheaper bundles in the way? evict them
//	                                          └─ else split at the conflict, requeue
//	                                             (alloc.go, split.go)
//	what no register holds ─ spill slots, coloured (spill.go)
//	boundaries and edges ─ parallel moves ─ edits (emit.go, pmove.go)
//
// Where that spills, a second attempt cuts bundles in crowded blocks first, by furthest next use (furthest.go), and at the end short
// blocks that still spill are allocated once more, each by itself (local.go, with localread, localplan and locallay).
// bound.go says what no allocation of a block can avoid.
//
// What else there is:
//
//	occupancy, taken            what a register holds and when; which are taken at a point
//	kept                        values of loops that others would drive out
//	stores, chance, mirror      where a spilled value is stored; registers that are free by chance, or hold it still
//	edges, ends, liveplaces     edges of blocks; where values are at a block's ends; which places are alive
//	pressure, dump, room        what loops ask for; text; lists that an allocation cuts its own from
//
// Check (check.go) proves a finished allocation by data flow over the output and
// shares no code with the allocator. Start reading at Func in func.go.
package regalloc
