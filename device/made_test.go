package device

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// segmentGen makes stretches of instructions that code can be made of. s1–s4 are bases of loads, s5–s8 of stores, s9–s11 descriptors, s12–s22 phases; the
// others take what scalar instructions make.
type segmentGen struct {
	*rand.Rand
	stores [4]isa.Inst // of each base of stores; others of a segment mostly would lie across
	tiles  bool        // with loads and products of tiles
}

// tile makes an instruction on tiles.
func (g *segmentGen) tile(pick func(least, most int) uint8) isa.Inst {
	t := pick(0, 15)
	switch k := g.IntN(10); {
	case k < 4:
		return isa.Inst{Op: isa.OpTget, Dst: pick(0, 31), A: t, Imm: int64(g.IntN(4))}
	case k < 7:
		return isa.Inst{Op: isa.OpMma, Type: []isa.Type{isa.F32, isa.F32, isa.F32, isa.BF16, isa.I8}[g.IntN(5)], Dst: t, A: pick(0, 15), B: pick(0, 15), Z: g.IntN(2) == 0}
	}
	in := isa.Inst{Op: isa.OpTld, Dst: t, A: pick(1, 4), B: pick(9, 11), C: pick(12, 22), Imm: int64(g.IntN(4)) * 1024}
	if g.IntN(6) == 0 {
		in.Mask = pick(1, 3)
	}
	return in
}

// inst makes an instruction. Now and then a store goes where loads read, or a phase is far away.
func (g *segmentGen) inst() isa.Inst {
	v := func() uint8 { return uint8(g.IntN(32)) }
	pick := func(least, most int) uint8 { return uint8(least + g.IntN(most-least+1)) }
	var in isa.Inst
	if g.tiles && g.IntN(3) == 0 {
		in = g.tile(pick)
		in.FitExt()
		return in
	}
	switch k := g.IntN(20); {
	case k < 6: // loads and stores
		in.Op = []isa.Op{isa.OpVldr, isa.OpVldr, isa.OpVldr, isa.OpVld, isa.OpVldx, isa.OpVldr, isa.OpVld, isa.OpVldr, isa.OpVstr, isa.OpVst, isa.OpVstr, isa.OpVstx}[g.IntN(12)]
		in.Type = []isa.Type{isa.I32, isa.I32, isa.I32, isa.I32, isa.I32, isa.I32, isa.I8, isa.I64}[g.IntN(8)]
		in.Dst, in.A = v(), pick(1, 4)
		if in.Op.Row().Slot == isa.SlotW {
			in.A = pick(5, 8)
			if g.IntN(30) == 0 {
				in.A = pick(1, 8)
			}
		}
		in.Imm = int64(g.IntN(5)) * []int64{4, 64, 256, 1024}[g.IntN(4)]
		switch in.Op {
		case isa.OpVldr, isa.OpVstr:
			in.B, in.C, in.Imm = pick(9, 11), pick(12, 22), in.Imm<<3|int64(rows64+g.IntN(3))
			if g.IntN(8) == 0 {
				in.B, in.C = 0, 0
			}
		case isa.OpVldx, isa.OpVstx:
			in.B, in.Imm = pick(12, 22), in.Imm<<3|int64(g.IntN(3))
		}
		if s := &g.stores[(in.A-1)&3]; in.Op.Row().Slot == isa.SlotW && in.A >= 5 && g.IntN(30) != 0 {
			if s.Op == 0 {
				*s = in
			}
			imm := int64(g.IntN(8)/6) * 1024
			if s.Op != isa.OpVst {
				imm <<= 3
			}
			s.Dst = in.Dst
			in = *s
			in.Imm += imm
		}
	case k < 9:
		in.Type = isa.I64
		switch g.IntN(3) {
		case 0: // another phase
			in.Op, in.Dst, in.A, in.Imm = isa.OpAddi, pick(12, 20), pick(12, 22), int64(g.IntN(9)-4)*4
		case 1:
			in.Op, in.Type, in.Dst, in.A = isa.OpMov, isa.TNone, pick(23, 31), pick(12, 22)
		default:
			ops := []isa.Inst{
				{Op: isa.OpAdd, Type: isa.I64},
				{Op: isa.OpAdd, Type: isa.I32},
				{Op: isa.OpSub, Type: isa.I64},
				{Op: isa.OpMul, Type: isa.I64},
				{Op: isa.OpAnd},
				{Op: isa.OpXor},
				{Op: isa.OpOr},
				{Op: isa.OpAndi, Imm: 0xff},
				{Op: isa.OpSlli, Type: isa.I64, Imm: 7},
				{Op: isa.OpSrli, Type: isa.I64, Imm: 9},
				{Op: isa.OpLi, Imm: -g.Int64N(1 << 40)},
				{Op: isa.OpAddi, Type: isa.I32, Imm: 99},
				{Op: isa.OpAddi, Type: isa.I64, Imm: 1 << 40},
				{Op: isa.OpLea, Imm: -5<<3 | 2},
			}
			in = ops[g.IntN(len(ops))]
			in.Dst, in.A = pick(23, 31), pick(0, 31)
			if in.Op.Row().Args != "" && in.Op != isa.OpLi && in.Op != isa.OpAddi && in.Op != isa.OpAndi && in.Op != isa.OpSlli && in.Op != isa.OpSrli {
				in.B = pick(0, 31)
			}
			if in.Op == isa.OpLi {
				in.A = 0
			}
		}
	default:
		ops := []isa.Inst{
			{Op: isa.OpVfma, Type: isa.F32},
			{Op: isa.OpVfma, Type: isa.F32},
			{Op: isa.OpVfnma, Type: isa.F32},
			{Op: isa.OpVadd, Type: isa.F32},
			{Op: isa.OpVsub, Type: isa.F32},
			{Op: isa.OpVmul, Type: isa.F32},
			{Op: isa.OpVdiv, Type: isa.F32},
			{Op: isa.OpVmin, Type: isa.F32},
			{Op: isa.OpVmax, Type: isa.F32},
			{Op: isa.OpVadd, Type: isa.I32},
			{Op: isa.OpVsub, Type: isa.I32},
			{Op: isa.OpVmul, Type: isa.I32},
			{Op: isa.OpVmin, Type: isa.I32},
			{Op: isa.OpVmax, Type: isa.I32},
			{Op: isa.OpVmin, Type: isa.U32},
			{Op: isa.OpVmax, Type: isa.U32},
			{Op: isa.OpVand, Type: isa.I32},
			{Op: isa.OpVor, Type: isa.I8},
			{Op: isa.OpVxor, Type: isa.I64},
			{Op: isa.OpVmov, Type: isa.I32},
			{Op: isa.OpVsplati, Type: isa.I32, Imm: 0x3fc00000},
			{Op: isa.OpVsplati, Type: isa.I16, Imm: -3},
		}
		in = ops[g.IntN(len(ops))]
		in.Dst = v()
		if in.Op != isa.OpVsplati {
			in.A = v()
		}
		if in.Op != isa.OpVsplati && in.Op != isa.OpVmov {
			in.B = v()
		}
		if in.Op == isa.OpVfma || in.Op == isa.OpVfnma {
			in.C = v()
		}
	}
	in.FitExt()
	return in
}

// fill gives a core registers that inst's instructions can use, and a scratchpad of floats; some have NaNs among them.
func (g *segmentGen) fill(c *Core) {
	size := len(c.scratch)
	for i := range c.S {
		c.S[i] = g.Uint64() >> g.IntN(64)
	}
	c.S[0] = 0
	for i := 1; i <= 8; i++ {
		c.S[i] = uint64(3*scratchBase + g.IntN(size/4)&^255)
		if i > 4 {
			c.S[i] = uint64(size/2 + (i-5)*size/9 + g.IntN(16)*64)
		}
		if g.IntN(300) == 0 {
			c.S[i] = uint64(g.IntN(2 * size))
		}
	}
	for i := 9; i <= 11; i++ {
		n0 := []int{0, 0, 1, 3, 7, 20, 100}[g.IntN(7)]
		step := []int64{4, 64, 128, 256, 512, -64, 1028, 0}[g.IntN(8)]
		turn := []int64{64, 4096, 640, -256}[g.IntN(4)]
		c.S[i] = uint64(n0) | uint64(step&(1<<24-1))<<16 | uint64(turn)<<40
	}
	for i := 12; i <= 22; i++ {
		c.S[i] = uint64(g.IntN(10)) * 4
		if g.IntN(400) == 0 {
			c.S[i] = 1<<32 + uint64(g.IntN(3))
		}
	}
	for i := 1; i < len(c.M); i++ { // m0 is all lanes
		c.M[i] = [isa.MaskBytes / 8]uint64{1<<g.IntN(64) - 1}
		if g.IntN(20) == 0 {
			c.M[i][0] = g.Uint64() >> 1
		}
	}
	special := []uint32{0x7fc00000, 0xffc00001, 0x7f800001, 0x7f800000, 0xff800000, 0, 1 << 31, 1, 0x7f7fffff}
	floats := func(b []byte, rare int) {
		for i := 0; i+4 <= len(b); i += 4 {
			v := 0x3f800000 + g.Uint32()>>8 | g.Uint32()&(1<<31)
			if rare != 0 && g.IntN(rare) == 0 {
				v = special[g.IntN(len(special))]
			}
			binary.LittleEndian.PutUint32(b[i:], v)
		}
	}
	rare := []int{0, 0, 5000, 20}[g.IntN(4)]
	for i := range c.V {
		floats(c.V[i][:], rare)
	}
	for i := range c.T {
		floats(c.T[i][:], rare)
	}
	floats(c.scratch[scratchBase:], rare*20)
}

// madeRig makes code of segments and runs it.
type madeRig struct {
	c     *Core
	s     *threadSet
	plan  *madePlan
	pages *madePages
}

func newMadeRig(t *testing.T) *madeRig {
	k, ok := kernelSets["avx512"]
	if !ok {
		t.Skip("no code is made on this host")
	}
	pages := &madePages{}
	t.Cleanup(pages.release)
	if pages.add([]byte{0xc3}) == 0 {
		t.Skip("the host allows no made code")
	}
	rig := newRig(t, Options{Kernels: "avx512"}, assemble(t, halt))
	rig.job.ScratchBytes = 128 << 10
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	c.made = &madeCode{}
	return &madeRig{c, k.k.threads, newPlan(), pages}
}

// madeSegment is code made of instructions.
type madeSegment struct {
	ops   []*op
	code  []thread
	tiles bool      // it has a list of loads and products
	held  [256]byte // pages, when the code was begun that came to an end
	steps int       // that Go has done for it
}

// make makes code of as many instructions as there is room for.
func (r *madeRig) make(t *testing.T, ops []*op) *madeSegment {
	r.plan.begin(r.c.S)
	code := []thread{{}}
	for i, o := range ops {
		ok, _ := makeable(o)
		require.True(t, ok, instDump(&o.in))
		if !r.plan.add(o) {
			ops = ops[:i]
			break
		}
		code = append(code, thread{handler: r.s.handlers["Go"]})
	}
	end := &code[len(ops)]
	end.handler = r.s.handlers["End"]
	around := madeAround{r.s.handlers["Go"], uintptr(unsafe.Pointer(end)), r.s.handlers["Go"], r.s.handlers["Held"], r.s.fills(), r.s.handlers["Turns"], nil}
	around.tiles = r.plan.list(r.s, r.c.run.prog, len(r.c.made.lists.all()))
	code[0].handler = r.c.made.lists.made(r.pages, r.plan, around)
	return &madeSegment{ops: ops, code: code, tiles: around.tiles != nil}
}

// run executes a segment and tells why it ended: threadGo if made code has left it alone.
func (r *madeRig) run(s *madeSegment) uint64 {
	c := r.c
	c.link.block, c.link.pipes = c.link.links, unknownState
	s.held = c.mq.held
	for e := &s.code[0]; ; {
		c.runThreads(e)
		switch {
		case c.mq.asmState.at-uintptr(unsafe.Pointer(&s.code[0])) > uintptr(len(s.ops))*unsafe.Sizeof(thread{}):
			e = c.madeStep()
			s.steps++
		case c.mq.why == threadHeld:
			c.free()
			s.held, e = c.mq.held, &s.code[0]
		default:
			return c.mq.why
		}
	}
}

// TestMadeCodeHasTilesRead: made code that comes to a page which a tile is still to be read from has it read, and does the segment.
func TestMadeCodeHasTilesRead(t *testing.T) {
	r := newMadeRig(t)
	const at = scratchBase
	r.c.S[1], r.c.S[2] = at, at+PageSize
	s := r.make(t, opsOf(t, []isa.Inst{{Op: isa.OpVld, Type: isa.I32, Dst: 3, A: 2}, {Op: isa.OpVst, Type: isa.I32, Dst: 3, A: 1}}))
	require.Len(t, s.ops, 2)
	r.c.scratch[at], r.c.scratch[at+PageSize] = 7, 8
	load := opsOf(t, []isa.Inst{{Op: isa.OpTld, Dst: 2, A: 1}})[0]
	require.True(t, load.exec(r.c, load))
	require.NotZero(t, r.c.mq.held[at/PageSize])
	require.EqualValues(t, threadEnd, r.run(s))
	require.EqualValues(t, 7, r.c.tile(2)[0])
	require.EqualValues(t, 8, r.c.scratch[at])
}

// TestMadeCodePlacesAround: of loads that differ in their immediates only, some lie before what the segment stores and some behind. That is no reason to leave it
// alone.
func TestMadeCodePlacesAround(t *testing.T) {
	r := newMadeRig(t)
	r.c.S[1], r.c.S[2] = scratchBase, scratchBase+2<<10
	load := func(dst uint8, imm int64) isa.Inst {
		return isa.Inst{Op: isa.OpVld, Type: isa.I32, Dst: dst, A: 1, Imm: imm}
	}
	s := r.make(t, opsOf(t, []isa.Inst{load(3, 0), {Op: isa.OpVst, Type: isa.I32, Dst: 3, A: 2}, load(4, 4<<10), load(5, 256), load(6, 5<<10)}))
	require.Len(t, s.ops, 5)
	require.Len(t, r.plan.places, 3)
	require.EqualValues(t, threadEnd, r.run(s))
}

// TestMadeCodeAsksForRows: rows of tiles that are not known, or not any more, are no reason to leave a segment alone.
func TestMadeCodeAsksForRows(t *testing.T) {
	r := newMadeRig(t)
	r.c.S[1], r.c.S[9] = scratchBase+1<<10, 512<<16
	s := r.make(t, opsOf(t, []isa.Inst{{Op: isa.OpTld, Dst: 2, A: 1, B: 9}, {Op: isa.OpTld, Dst: 3, A: 1}, {Op: isa.OpTget, Dst: 4, A: 2}, {Op: isa.OpTget, Dst: 5, A: 3}}))
	require.True(t, s.tiles)
	for range 3 {
		require.EqualValues(t, threadEnd, r.run(s))
		r.c.settle()
		r.c.mq.forgetRows(r.c)
	}
}

// TestMadeCodeGoesOnByTurns: rows of a tile that are known serve phases some turns on or back, and Go is asked for others.
func TestMadeCodeGoesOnByTurns(t *testing.T) {
	const turn, step, wrap = 40, 128, -1024
	r := newMadeRig(t)
	r.c.S[1], r.c.S[9] = scratchBase+64<<10, turn|step<<16|wrap&0xffffff<<40
	s := r.make(t, opsOf(t, []isa.Inst{{Op: isa.OpTld, Dst: 2, A: 1, B: 9, C: 8}}))
	require.True(t, s.tiles)
	for _, x := range []struct {
		phase uint64
		asked int
	}{{3, 1}, {20 + 5*turn, 0}, {2 * turn, 0}, {1, 0}, {turn - isa.TileRows, 0}, {turn - 5, 1}, {9*turn - 5, 0}, {turn - 4, 1}, {3 * turn, 1}, {4*turn + 7, 0}} {
		r.c.S[8], s.steps = x.phase, 0
		require.EqualValues(t, threadEnd, r.run(s))
		require.Equal(t, x.asked, s.steps, "phase %d", x.phase)
		w := walkRows(r.c.S[9], x.phase)
		ref := r.c.mq.ref[2]
		for i, off := range r.c.mq.offsets(r.c, ref.rows) {
			require.EqualValues(t, r.c.S[1]+w.off, uint64(ref.off)+uint64(int64(off)), "phase %d, row %d", x.phase, i)
			w.next()
		}
	}
}

// TestMadeCodeEqualsReference makes code of random segments and compares registers and scratchpad with what the reference functions do, one instruction after the
// other. Where made code leaves a segment alone, nothing may have happened.
func TestMadeCodeEqualsReference(t *testing.T) {
	r := newMadeRig(t)
	c := r.c
	g := &segmentGen{Rand: rand.New(rand.NewPCG(7, 8))}
	before, after := make([]byte, len(c.scratch)), make([]byte, len(c.scratch))
	done, left := [2]int{}, [2]int{}
	for range long(200, 8000) {
		n := 1 + g.IntN(10+90*g.IntN(2))
		g.stores, g.tiles = [4]isa.Inst{}, g.IntN(2) == 0
		g.fill(c)
		descs := [3]uint64(c.S[9:])
		seg := r.make(t, g.ops(t, n))
		ops := seg.ops
		if len(ops) == 0 {
			continue
		}
		kind := 0
		if seg.tiles {
			kind = 1
		}
		for range 4 {
			g.fill(c)
			if g.IntN(3) > 0 {
				copy(c.S[9:], descs[:])
			}
			c.mq.reset()
			copy(before, c.scratch)
			was, prior := c.State, g.ops(t, g.IntN(2)*5)
			for _, o := range ops { // so that tiles' rows are known
				if o.in.Op == isa.OpTld && g.IntN(50) == 0 || !o.exec(c, o) {
					break
				}
				if o.in.Op == isa.OpTld {
					c.cacheRows(&c.mq.tileCaches[cacheOf(&o.in)], 0, c.S[o.in.B&31], c.S[o.in.C&31])
				}
			}
			begin := func() {
				c.State, c.trap = was, nil
				copy(c.scratch, before)
				c.mq.reset()
				for _, o := range prior {
					if o.quick >= quickTget {
						o.exec(c, o)
					}
				}
			}
			begin()
			c.settle()
			settled := c.State
			begin()
			if g.IntN(10) == 0 {
				c.mq.held[g.IntN(40)] = 1
			}
			why := r.run(seg)
			c.settle()
			got := c.State
			copy(after, c.scratch)
			if why == threadGo {
				left[kind]++
				require.Equal(t, uintptr(unsafe.Pointer(&seg.code[0])), c.mq.asmState.at)
				require.True(t, got == settled && string(after) == string(before), "left alone, but something happened")
				continue
			}
			done[kind]++
			require.EqualValues(t, threadEnd, why)
			c.State = settled
			copy(c.scratch, before)
			c.PC = c.run.prog.Base
			for _, o := range ops {
				require.Equal(t, isa.FaultNone, o.in.Op.Row().Ref(&c.State, &o.in), "%s", instDump(&o.in))
			}
			require.Equal(t, c.S, got.S)
			for v := range got.V {
				require.True(t, got.V[v] == c.V[v], "v%d\n%x\n%x\n%v", v, c.V[v], got.V[v], instsOf(ops))
			}
			for i := range got.T {
				require.True(t, got.T[i] == c.T[i], "t%d\n%x\n%x\n%v", i, c.T[i], got.T[i], instsOf(ops))
			}
			for p := range len(after) / PageSize {
				if !bytesEqual(after, c.scratch, p) {
					t.Fatalf("page %d differs: %v", p, instsOf(ops))
				}
				if !bytesEqual(after, before, p) {
					require.Zero(t, seg.held[p], "a page that is still to be read was written")
					require.NotZero(t, c.mq.dirty[p])
				}
			}
		}
	}
	t.Logf("%d segments done, %d left alone; with tiles %d and %d", done[0], left[0], done[1], left[1])
	for i := range done {
		require.Greater(t, done[i], left[i]/2)
	}
}

// ops makes instructions ready to execute.
func (g *segmentGen) ops(t *testing.T, n int) []*op {
	insts := make([]isa.Inst, n)
	for i := range insts {
		insts[i] = g.inst()
	}
	return opsOf(t, insts)
}

func opsOf(t *testing.T, insts []isa.Inst) []*op {
	ops := make([]*op, len(insts))
	for i := range ops {
		in := &insts[i]
		require.NoError(t, in.Validate(), instDump(in))
		o := makeOp(in, 0)
		o.quicken()
		ops[i] = &o
	}
	return ops
}

func instsOf(ops []*op) []string {
	var s []string
	for _, o := range ops {
		s = append(s, instDump(&o.in))
	}
	return s
}

func bytesEqual(a, b []byte, page int) bool {
	return string(a[page*PageSize:][:PageSize]) == string(b[page*PageSize:][:PageSize])
}

// A segment whose first access finds its rows' place in the cache taken, by another of the same segment, is done by handlers where its code cannot be: they fill
// the place and go on, whatever code has made of it before. The store lies across the loads, so the code never does it.
func TestMadeCodeLeavesRowsTaken(t *testing.T) {
	const apart, sums = 64 << 16, 40
	first := isa.Inst{Op: isa.OpVldr, Type: isa.I32, Dst: 1, A: 1, B: 2, C: 14, Imm: rows64}
	second := isa.Inst{Op: isa.OpVldr, Type: isa.I32, Dst: 2, A: 1, B: 7, C: 23, Imm: 64<<3 | rows64}
	require.Equal(t, rowCacheAt(&first), rowCacheAt(&second))
	store := isa.Inst{Op: isa.OpVst, Type: isa.I32, Dst: 3, A: 1, Imm: 256}
	ps := []pkt{li(1, 1<<16), li(2, apart), li(7, 2*apart), li(14, 4), li(23, 8), li(20, 50), {first}, {second}}
	for range sums { // enough for code to be worth it
		ps = append(ps, pkt{{Op: isa.OpVadd, Type: isa.F32, Dst: 3, A: 1, B: 2}})
	}
	ps = append(ps, pkt{store}, pkt{{Op: isa.OpDbnz, Dst: 20, Imm: -(sums + 3)}}, halt)
	rig, done := newRig(t, Options{}, assemble(t, ps...)), make(chan struct{})
	go func() {
		rig.ok()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Minute):
		t.Fatal("it goes on for ever")
	}
}
