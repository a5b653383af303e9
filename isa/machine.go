package isa

// Machine holds the parameters of a device. Compiler, emulator and bound read the same one.
type Machine struct {
	Cores        int    // default number of cores; 1 to MaxCores
	MaxCores     int    //
	ScratchBytes uint64 // end of the scratchpad as an address; the first 4096 bytes trap
	DRAMBytes    uint64

	MatrixCycles int // cycles the matrix unit is taken by an mma
	MatrixExtra  int // further cycles until other instructions see the result
	TileMove     int // tmov, tzero

	VectorF64   int // cycles the vector unit is taken by an f64 operation
	VectorTrans int // by a transcendental one
	VectorDiv   int // by a division
	VectorLat   int // latency of simple vector operations
	VectorSlow  int // latency of transcendental ones and divisions

	MemBytes    int // bytes a load or store unit moves in a cycle
	TileCycles  int // cycles a unit is taken by a tile
	RowsCycle   int // descriptor rows a cycle
	GatherLanes int // gather and scatter lanes a cycle
	LoadLat     int
	IncLat      int // a post-incremented base

	ScalarLat, ScalarMul, ScalarDiv, ScalarFP int

	BranchBubbles int // after taken branches, calls, returns, and dbnz falling through

	DMALineBytes  int // bytes a cycle to and from global memory, also the size of a line
	DMARunShare   int // a contiguous run costs at least 1/DMARunShare cycles
	DMALatency    int // from the end of the transfer's cost to its completion
	DMAQueues     int
	DMAQueueDepth int

	CacheBytes, CacheLine, CacheWays int // CacheWays 0: fully associative
	CacheMiss, CacheMissLine         int // a miss costs CacheMiss + CacheMissLine per line
	CacheQueue                       int // lines that may wait to be fetched
	StoreLine                        int // cycles a line a store to global memory takes

	SemLatency   int // from a post until the waiting core sees it
	Semaphores   int // per ordered pair of cores
	LaunchCycles int
	ClockHz      float64 // nominal, for reports only

	Regs Regs // registers the allocator may use
}

// Regs counts registers by bank.
type Regs struct{ S, P, V, M, T int }

// Default is the GW1 device.
func Default() Machine {
	return Machine{
		Cores: 1, MaxCores: 8, ScratchBytes: ScratchEnd, DRAMBytes: 4 << 30,
		MatrixCycles: 16, MatrixExtra: 24, TileMove: 4,
		VectorF64: 2, VectorTrans: 4, VectorDiv: 16, VectorLat: 4, VectorSlow: 12,
		MemBytes: 256, TileCycles: 4, RowsCycle: 4, GatherLanes: 16, LoadLat: 6, IncLat: 1,
		ScalarLat: 1, ScalarMul: 3, ScalarDiv: 16, ScalarFP: 4,
		BranchBubbles: 2,
		DMALineBytes:  64, DMARunShare: 16, DMALatency: 200, DMAQueues: 8, DMAQueueDepth: 16,
		CacheBytes: 64 << 10, CacheLine: 64, CacheMiss: 100, CacheMissLine: 1, CacheQueue: 128, StoreLine: 1,
		SemLatency: 20, Semaphores: 16, LaunchCycles: 100, ClockHz: 1e9,
		Regs: Regs{S: 29, P: 7, V: 32, M: 15, T: 16},
	}
}

// Class groups instructions that are timed alike.
type Class uint8

// The timing classes.
const (
	ClassScalar Class = iota + 1
	ClassScalarMul
	ClassScalarDiv
	ClassScalarFP
	ClassBranch
	ClassSystem
	ClassDMA
	ClassSync
	ClassMatrix
	ClassTileMove
	ClassVector
	ClassVectorTrans
	ClassVectorDiv
	ClassLoad
	ClassLoadRows
	ClassLoadTile
	ClassGather
	ClassStore
	ClassStoreRows
	ClassStoreTile
	ClassScatter
	ClassFetch
)

// Occupancy is how many cycles the instruction takes its slot's unit.
func (m *Machine) Occupancy(in *Inst) int {
	switch in.Op.Row().Class {
	case ClassMatrix:
		return m.MatrixCycles
	case ClassTileMove:
		return m.TileMove
	case ClassScalarDiv:
		return m.ScalarDiv
	case ClassVector, ClassVectorTrans, ClassVectorDiv:
		return m.vectorCycles(in)
	case ClassLoadRows, ClassStoreRows:
		return max(1, VBytes>>(in.Imm&7+4)/m.RowsCycle)
	case ClassLoadTile, ClassStoreTile:
		return m.TileCycles
	case ClassGather, ClassScatter:
		return gatherLanes(in.Type) / m.GatherLanes
	}
	return 1
}

func (m *Machine) vectorCycles(in *Inst) int {
	switch in.Op.Row().Class {
	case ClassVectorTrans:
		return m.VectorTrans
	case ClassVectorDiv:
		return m.VectorDiv
	}
	if in.Type == F64 || in.Op == OpVcvt && srcType(in) == F64 {
		return m.VectorF64
	}
	return 1
}

// Latency is how many cycles after issue a destination of the instruction can be read: the unit's
// latency behind the last of the cycles it takes. Of a post-incremented base it is IncLat.
func (m *Machine) Latency(in *Inst, o *Operand) int {
	if o.Role == Mod && o.Bank == BankS && o.Field == FA {
		return m.IncLat
	}
	switch in.Op.Row().Class {
	case ClassScalarMul:
		return m.ScalarMul
	case ClassScalarDiv:
		return m.ScalarDiv
	case ClassScalarFP:
		return m.ScalarFP
	case ClassMatrix:
		return m.MatrixCycles + m.MatrixExtra
	case ClassTileMove:
		return m.TileMove
	case ClassVector:
		return m.VectorLat + m.Occupancy(in) - 1
	case ClassVectorTrans, ClassVectorDiv:
		return m.VectorSlow + m.Occupancy(in) - 1
	case ClassLoad, ClassLoadRows, ClassLoadTile, ClassGather:
		return m.LoadLat + m.Occupancy(in) - 1
	}
	return m.ScalarLat
}

// Forward is the shorter latency with which the result of prev reaches operand o of next, if there is
// one: an mma adds to the accumulator of an earlier mma of the same element type as soon as the unit is free.
func (m *Machine) Forward(prev, next *Inst, o *Operand) (int, bool) {
	if prev.Op == OpMma && next.Op == OpMma && o.Field == FDst && prev.Dst == next.Dst && prev.Type.Float() == next.Type.Float() {
		return m.MatrixCycles, true
	}
	return 0, false
}

// MACs is how many multiply-accumulate operations an mma of the type does.
func MACs(t Type) int { return 16 * 16 * TileStride / t.Size() }
