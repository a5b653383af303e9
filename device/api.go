package device

import "fmt"

// Timing chooses how a job's cycles are found. Values never depend on it, except what rdcyc reads.
type Timing uint8

const (
	// TimingFast memoises the pipeline's behaviour per block; the cycles are those of TimingPlain.
	TimingFast Timing = iota
	// TimingPlain runs the scoreboard packet by packet: the definition, and the checker of TimingFast.
	TimingPlain
	// TimingOff counts no cycles; rdcyc then reads the number of packets issued.
	TimingOff
)

// Options choose how a device is emulated. None of them changes a value a program computes,
// and none but TimingOff changes a cycle.
type Options struct {
	Timing Timing
	// LazyDMA moves bytes as late as the program allows, at the wait that retires the transfer.
	// Equal results in both modes show that a program misses no wait.
	LazyDMA bool
	// Kernels names the kernel set: "" for the best of this host, or a name of KernelSets.
	Kernels string
	// Race reports two cores touching a byte without a semaphore between them.
	Race bool
}

// Perm is what a page may be used for.
type Perm uint8

const (
	PermR Perm = 1 << iota
	PermW
	PermX
)

// PageSize and HugePage are the two sizes of pages.
const (
	PageSize = 4 << 10
	HugePage = 2 << 20
)

// Symbol names a part of a program's text. Profiles are kept per symbol.
type Symbol struct {
	Name       string
	Addr, Size uint64
}

// Job is one launch: Cores cores start at Entry with the same arguments.
type Job struct {
	Space   *Space
	Program *Program // the decoded image that Space maps executable at Program.Base
	Entry   uint64   // must be a packet start of Program
	Args    []uint64 // at most 16, to S1..S16 of every core; S17 = core, S18 = Cores
	Cores   int      // 0 means 1
	// ScratchBytes is how much scratchpad the program declares, counted from the lowest legal
	// address; those bytes read 0 at launch and what lies beyond traps. 0 means none.
	ScratchBytes uint64
	// StackTop holds S31 of each core; without it S31 starts at 0 and a program with a stack traps.
	StackTop []uint64
	// Fuel bounds the instructions of each core, 64 bytes moved by DMA counting as one; 0 means no bound.
	Fuel uint64
	// Hooks are called before the packet at their address is executed, on the goroutine of the core.
	// A hook may read and write memory and registers through the core; its error ends the job as a TrapHook.
	Hooks map[uint64]Hook
	// Timeline asks for CoreResult.Spans.
	Timeline bool
	// Observer, if not nil, sees every packet and transfer of a timed job.
	Observer Observer
}

// Hook is a breakpoint's function.
type Hook func(c *Core) error

// Cause says where a cycle went. The causes of a core sum to its cycles.
type Cause uint8

const (
	CauseIssue      Cause = iota // one per packet
	CauseOperand                 // a source or a destination still in flight
	CauseStructural              // a unit still busy
	CauseDMA                     // dma.wait, or a start into a full queue
	CauseCache                   // a blocking data-cache miss, or a store's extra lines
	CauseSem                     // sem.wait
	CauseBranch                  // bubbles after taken branches
	CauseLaunch                  // the fixed cost of a launch
	NumCauses
)

var causeNames = [NumCauses]string{"issue", "operand", "structural", "dma", "cache", "semaphore", "branch", "launch"}

func (c Cause) String() string {
	if c < NumCauses {
		return causeNames[c]
	}
	return fmt.Sprintf("cause(%d)", uint8(c))
}

// MmaKind groups mma by operand type for counting.
type MmaKind uint8

const (
	MmaI8 MmaKind = iota // s8 and u8 in all four pairings
	MmaBF16
	MmaF16
	MmaF32
	NumMmaKinds
)

// Counters of one core, one symbol, or a sum of them.
type Counters struct {
	Cycles  [NumCauses]uint64
	Calls   uint64 // executions of a symbol's first packet
	Packets uint64
	Insts   uint64
	Words   uint64    // instruction and extension words fetched
	Slots   [5]uint64 // instructions by slot W M V L X
	Mma     [NumMmaKinds]uint64
	MACs    uint64
	// MmaFused counts the mma executed by a fused K-loop kernel; their values and cycles are the same.
	MmaFused                     uint64
	VectorBusy                   uint64 // cycles in which the vector unit was taken
	VectorLanes                  uint64 // lanes of vector instructions, masked-off ones included
	LoadBytes, StoreBytes        uint64 // L and W slot, both memories, nominal
	LoadBusy, StoreBusy          uint64 // cycles in which the unit was taken
	DMAs                         uint64
	DMARead, DMAWritten          uint64 // bytes of global memory
	DMALines                     uint64 // 64-byte global lines touched
	DMABusy                      uint64 // cycles in which the engine was taken
	CacheAccesses, CacheMisses   uint64 // lines
	Branches, Taken              uint64
	SemPosts, SemWaits, DMAWaits uint64
}

// Total is the sum of all causes.
func (c *Counters) Total() uint64 {
	var n uint64
	for _, v := range c.Cycles {
		n += v
	}
	return n
}

// Profile is what one symbol of the program cost, callees not included.
type Profile struct {
	Symbol string // "" for text outside every symbol
	Counters
}

// TraceEvent is what a trace instruction left.
type TraceEvent struct {
	Core  int
	PC    uint64
	Cycle uint64
	Tag   int64
	Value uint64
}

// CoreResult is the outcome of one core.
type CoreResult struct {
	Cycles   uint64
	Return   uint64 // S1 at the end
	Counters Counters
	Profile  []Profile // per symbol in program order, symbols never entered left out
	Spans    []Span    // with Job.Timeline: which symbol's packets issued when, in order; the first 65536
}

// Span is a stretch of time in which a core issued packets of one symbol.
type Span struct {
	Symbol     string
	Start, End uint64 // cycles from the launch
}

// Result is the outcome of a job. A trapped job has one too, up to the trap.
type Result struct {
	Cycles  uint64 // of the slowest core
	Total   Counters
	Cores   []CoreResult
	Profile []Profile // summed over cores, in program order
	Trace   []TraceEvent
}

// TrapKind classifies traps.
type TrapKind uint8

const (
	TrapIllegal    TrapKind = iota + 1 // undefined opcode, reserved bit, illegal packet or operand
	TrapFetch                          // pc outside the program or not on a packet start
	TrapPage                           // no page, or not with this permission
	TrapRange                          // below 4096, or outside the declared scratchpad
	TrapMisaligned                     // address not a multiple of the access size
	TrapAssert                         // assert failed
	TrapExplicit                       // trap instruction
	TrapFuel                           // instruction budget used up
	TrapDMA                            // bad DMA descriptor or wait
	TrapSem                            // bad semaphore: wrong core, second poster or waiter
	TrapDeadlock                       // every unfinished core waits
	TrapHook                           // a hook returned an error
	TrapRace                           // two cores touched a byte without order (Options.Race)
	TrapCancelled                      // the job was cancelled by its owner
)

var trapNames = [...]string{
	"none", "illegal instruction", "bad fetch address", "page fault", "address out of range", "misaligned access",
	"assertion failed", "trap", "out of fuel", "dma error", "semaphore error", "deadlock", "hook", "data race", "cancelled",
}

func (k TrapKind) String() string {
	if int(k) < len(trapNames) {
		return trapNames[k]
	}
	return fmt.Sprintf("trap(%d)", uint8(k))
}

// Trap ends a job. Slots of the packet before Slot are done, Slot and the later ones are not.
type Trap struct {
	Kind   TrapKind
	Core   int
	PC     uint64   // of the packet
	Slot   string   // W, M, V, L, X, or "" when the packet as a whole is to blame
	Packet []uint64 // its words
	Text   string   // the faulting instruction, disassembled, or the packet
	Symbol string   // the symbol around PC, with offset
	Addr   uint64   // the address accessed, where there is one
	Access string   // what the access was: "load", "store", "dma read" …
	Detail string   // what was wrong, with both numbers
	Regs   []string // operands and their values, "S4=0x1000"
	Err    error    // a hook's error
}

func (t *Trap) Error() string {
	s := fmt.Sprintf("core %d: pc 0x%x", t.Core, t.PC)
	if t.Symbol != "" {
		s += " (" + t.Symbol + ")"
	}
	s += ": " + t.Kind.String()
	if t.Detail != "" {
		s += ": " + t.Detail
	}
	if t.Text != "" {
		s += ": " + t.Text
		if t.Slot != "" {
			s += " in slot " + t.Slot
		}
	}
	for i, r := range t.Regs {
		if i == 0 {
			s += ":"
		}
		s += " " + r
	}
	return s
}

// Unwrap gives a hook's error.
func (t *Trap) Unwrap() error { return t.Err }
