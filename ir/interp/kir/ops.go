package kir

import (
	"encoding/binary"
	"math"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// kernelOps are the ops that do not work lane by lane.
var kernelOps = [kernel.NumOps]func(*frame) error{}

func init() { // an init, since call refers back to the table
	k := &kernelOps
	k[kernel.OpConst] = func(fr *frame) error {
		return fr.lanewise(func(int) (uint64, error) { return uint64(fr.in.Imm), nil })
	}
	k[kernel.OpAddr] = func(fr *frame) error { return fr.set(value{s: fr.k.syms[fr.in.Sym] + uint64(fr.in.Imm)}) }
	k[kernel.OpIota] = func(fr *frame) error {
		return fr.lanewise(func(i int) (uint64, error) { return uint64(i), nil })
	}
	k[kernel.OpDot4SS], k[kernel.OpDot4US], k[kernel.OpDot4UU] = dot4, dot4, dot4
	k[kernel.OpBitcast] = bitcast
	k[kernel.OpPart] = func(fr *frame) error {
		n := fr.in.Type.Bytes()
		return fr.set(value{v: clone(fr.arg(0).v[int(fr.in.Imm)*n:][:n])})
	}
	k[kernel.OpSetPart] = func(fr *frame) error {
		out, part := clone(fr.arg(0).v), fr.arg(1).v
		copy(out[int(fr.in.Imm)*len(part):], part)
		return fr.set(value{v: out})
	}
	k[kernel.OpSplat] = func(fr *frame) error {
		return fr.lanewise(func(int) (uint64, error) { return fr.s(0), nil })
	}
	k[kernel.OpInsert], k[kernel.OpInsertV] = insert, insert
	k[kernel.OpExtract], k[kernel.OpExtractV] = extract, extract
	k[kernel.OpSlideUp] = pick(func(fr *frame, i, n int) int { return back(i, fr.in.Imm, n) })
	k[kernel.OpSlideDown] = pick(func(fr *frame, i, n int) int { return back(i, -fr.in.Imm, n) })
	k[kernel.OpPermute] = pick(func(fr *frame, i, n int) int {
		x := lane(fr.arg(1), fr.f.TypeOf(fr.in.Args[1]), i)
		if x >= uint64(n) {
			return -1
		}
		return int(x)
	})
	k[kernel.OpZipLo] = pick2(func(i, n int) int { return i/2 + i%2*n })
	k[kernel.OpZipHi] = pick2(func(i, n int) int { return n/2 + i/2 + i%2*n })
	k[kernel.OpUnzipEven] = pick2(func(i, _ int) int { return 2 * i })
	k[kernel.OpUnzipOdd] = pick2(func(i, _ int) int { return 2*i + 1 })
	k[kernel.OpCompress] = compress
	for _, op := range []kernel.Op{
		kernel.OpRAdd, kernel.OpRAnd, kernel.OpROr, kernel.OpRXor, kernel.OpRSMin, kernel.OpRSMax,
		kernel.OpRUMin, kernel.OpRUMax, kernel.OpRFAdd, kernel.OpRFMin, kernel.OpRFMax,
	} {
		k[op] = reduceLanes
	}
	k[kernel.OpMCount] = func(fr *frame) error {
		return fr.lanewise(func(i int) (uint64, error) { return b2u(int64(i) < int64(fr.s(0))), nil })
	}
	k[kernel.OpMPopCnt] = func(fr *frame) error { return fr.set(value{s: uint64(count(fr.arg(0).m))}) }
	k[kernel.OpMAny] = func(fr *frame) error { return fr.set(value{s: b2u(count(fr.arg(0).m) > 0)}) }
	k[kernel.OpMAll] = func(fr *frame) error {
		return fr.set(value{s: b2u(count(fr.arg(0).m) == len(fr.arg(0).m))})
	}
	k[kernel.OpMPrefix] = func(fr *frame) error {
		m := fr.arg(0).m
		return fr.lanewise(func(i int) (uint64, error) { return uint64(count(m[:i])), nil })
	}
	k[kernel.OpMToS] = func(fr *frame) error {
		var s uint64
		for i, b := range fr.arg(0).m {
			if i < 64 {
				s |= b2u(b) << i
			}
		}
		return fr.set(value{s: s})
	}
	k[kernel.OpSToM] = func(fr *frame) error {
		return fr.lanewise(func(i int) (uint64, error) { return fr.s(0) >> min(i, 63) & b2u(i < 64), nil })
	}
	k[kernel.OpMCvt] = func(fr *frame) error { return fr.set(fr.arg(0)) }
	k[kernel.OpLoad], k[kernel.OpLoadSplat] = load, load
	k[kernel.OpStore] = store
	k[kernel.OpLoadRows], k[kernel.OpStoreRows] = loadRows, storeRows
	k[kernel.OpGather], k[kernel.OpScatter] = gather, scatter
	k[kernel.OpTLoad], k[kernel.OpTStore] = tload, tstore
	for _, op := range []kernel.Op{kernel.OpMmaSS, kernel.OpMmaUS, kernel.OpMmaSU, kernel.OpMmaUU, kernel.OpMmaBF16, kernel.OpMmaF16, kernel.OpMmaF32} {
		k[op] = mma
	}
	k[kernel.OpTZero] = func(fr *frame) error { return fr.set(blank(kernel.Tile)) }
	k[kernel.OpTGet] = func(fr *frame) error { return fr.set(value{v: clone(fr.arg(0).v[256*fr.in.Imm:][:256])}) }
	k[kernel.OpTPut] = func(fr *frame) error {
		out := clone(fr.arg(0).v)
		copy(out[256*fr.in.Imm:], fr.arg(1).v)
		return fr.set(value{v: out})
	}
	k[kernel.OpVQntS], k[kernel.OpVQntU] = vqnt, vqnt
	k[kernel.OpDMA] = dma
	for _, op := range []kernel.Op{kernel.OpDMAWait, kernel.OpFence, kernel.OpFetch} {
		k[op] = func(*frame) error { return nil }
	}
	k[kernel.OpRdCyc] = func(fr *frame) error { return fr.set(value{s: uint64(fr.k.Executed)}) }
	k[kernel.OpCoreID] = func(fr *frame) error { return fr.set(value{s: fr.k.Core}) }
	k[kernel.OpNumCores] = func(fr *frame) error { return fr.set(value{s: fr.k.Cores}) }
	k[kernel.OpTrace] = func(fr *frame) error { fr.k.Trace = append(fr.k.Trace, fr.s(0)); return nil }
	k[kernel.OpAssert] = func(fr *frame) error {
		if fr.s(0) == 0 {
			return fr.fault("assertion %d fails", fr.in.Imm)
		}
		return nil
	}
	k[kernel.OpAlloca] = func(fr *frame) error {
		a := uint64(max(fr.in.Imm2, 16))
		fr.k.sp = (fr.k.sp - uint64(fr.in.Imm)) &^ (a - 1)
		return fr.set(value{s: fr.k.sp})
	}
	k[kernel.OpCall] = func(fr *frame) error { return call(fr, fr.k.m.Func(fr.in.Sym), 0) }
	k[kernel.OpCallInd] = func(fr *frame) error {
		f := fr.k.funcs[fr.s(0)]
		if f == nil || len(f.Sig) != len(fr.in.Args)-1 || f.Result != fr.in.Type {
			return fr.fault("0x%x is no function of this signature", fr.s(0))
		}
		return call(fr, f, 1)
	}
}

func clone(b []byte) []byte { return append([]byte(nil), b...) }

func count(m []bool) int {
	n := 0
	for _, b := range m {
		if b {
			n++
		}
	}
	return n
}

func call(fr *frame, f *kernel.Func, from int) error {
	if len(f.Blocks) == 0 {
		return fr.fault("@%s has no body", f.Name)
	}
	args := make([]uint64, 0, len(fr.in.Args))
	for _, a := range fr.in.Args[from:] {
		args = append(args, fr.vals[a].s)
	}
	r, err := fr.k.run(f, args)
	if err == nil && fr.in.Res != kernel.None {
		fr.vals[fr.in.Res] = value{s: truncBits(fr.in.Type.Elem, r)}
	}
	return err
}

func dot4(fr *frame) error {
	op := fr.in.Op
	a, b := fr.arg(1).v, fr.arg(2).v
	return fr.lanewise(func(i int) (uint64, error) {
		sum := int32(lane(fr.arg(0), fr.in.Type, i))
		for j := 4 * i; j < 4*i+4; j++ {
			sum += byteOf(a[j], op == kernel.OpDot4SS) * byteOf(b[j], op != kernel.OpDot4UU)
		}
		return uint64(uint32(sum)), nil
	})
}

func byteOf(b byte, signed bool) int32 {
	if signed {
		return int32(int8(b))
	}
	return int32(b)
}

func bitcast(fr *frame) error {
	v, u, t := fr.arg(0), fr.f.TypeOf(fr.in.Args[0]), fr.in.Type
	bytes := v.v
	if u.Lanes == 0 {
		bytes = make([]byte, 8)
		storeLE(bytes, v.s)
	}
	if t.Lanes == 0 {
		return fr.set(value{s: loadLE(bytes[:t.Elem.Bytes()])})
	}
	return fr.set(value{v: clone(bytes[:t.Bytes()])})
}

func insert(fr *frame) error {
	i := uint64(fr.in.Imm)
	if fr.in.Op == kernel.OpInsertV {
		i = fr.s(2) % uint64(fr.in.Type.Lanes)
	}
	out := value{v: clone(fr.arg(0).v)}
	setLane(&out, fr.in.Type, int(i), fr.s(1))
	return fr.set(out)
}

func extract(fr *frame) error {
	u := fr.f.TypeOf(fr.in.Args[0])
	i := uint64(fr.in.Imm)
	if fr.in.Op == kernel.OpExtractV {
		i = fr.s(1) % uint64(u.Lanes)
	}
	return fr.set(value{s: lane(fr.arg(0), u, int(i))})
}

// back is lane i−n, or −1 where there is none among lanes.
func back(i int, n int64, lanes int) int {
	j := int64(i) - n
	if j < 0 || j >= int64(lanes) {
		return -1
	}
	return int(j)
}

// pick makes an op whose lane i is a lane of operand 0, or zero where from says −1.
func pick(from func(fr *frame, i, n int) int) func(*frame) error {
	return func(fr *frame) error {
		t := fr.in.Type
		return fr.lanewise(func(i int) (uint64, error) {
			j := from(fr, i, int(t.Lanes))
			if j < 0 {
				return 0, nil
			}
			return lane(fr.arg(0), t, j), nil
		})
	}
}

// pick2 makes an op whose lane i is a lane of the two operands, one behind the other.
func pick2(from func(i, n int) int) func(*frame) error {
	return func(fr *frame) error {
		t := fr.in.Type
		n := int(t.Lanes)
		return fr.lanewise(func(i int) (uint64, error) {
			j := from(i, n)
			return lane(fr.arg(j/n), t, j%n), nil
		})
	}
}

func compress(fr *frame) error {
	t := fr.in.Type
	out, n := blank(t), 0
	for i := range int(t.Lanes) {
		if fr.on(i) {
			setLane(&out, t, n, lane(fr.arg(0), t, i))
			n++
		}
	}
	return fr.set(out)
}

// reduction is the lane op that a whole reduction repeats, and what its idle lanes hold.
var reduction = map[kernel.Op]struct {
	op   kernel.Op
	idle func(e kernel.Elem) uint64
}{
	kernel.OpRAdd:  {kernel.OpAdd, func(kernel.Elem) uint64 { return 0 }},
	kernel.OpRAnd:  {kernel.OpAnd, func(kernel.Elem) uint64 { return math.MaxUint64 }},
	kernel.OpROr:   {kernel.OpOr, func(kernel.Elem) uint64 { return 0 }},
	kernel.OpRXor:  {kernel.OpXor, func(kernel.Elem) uint64 { return 0 }},
	kernel.OpRSMin: {kernel.OpSMin, func(e kernel.Elem) uint64 { return 1<<(8*e.Bytes()-1) - 1 }},
	kernel.OpRSMax: {kernel.OpSMax, func(e kernel.Elem) uint64 { return 1 << (8*e.Bytes() - 1) }},
	kernel.OpRUMin: {kernel.OpUMin, func(kernel.Elem) uint64 { return math.MaxUint64 }},
	kernel.OpRUMax: {kernel.OpUMax, func(kernel.Elem) uint64 { return 0 }},
	kernel.OpRFAdd: {kernel.OpFAdd, func(e kernel.Elem) uint64 { return 1 << (8*e.Bytes() - 1) }},
	kernel.OpRFMin: {kernel.OpFMin, func(e kernel.Elem) uint64 { return infinity(e, false) }},
	kernel.OpRFMax: {kernel.OpFMax, func(e kernel.Elem) uint64 { return infinity(e, true) }},
}

func infinity(e kernel.Elem, negative bool) uint64 {
	bits := map[kernel.Elem]uint64{kernel.F16: 0x7C00, kernel.BF16: 0x7F80, kernel.F32: 0x7F80_0000, kernel.F64: 0x7FF0_0000_0000_0000}[e]
	return bits | b2u(negative)<<(8*e.Bytes()-1)
}

// reduceLanes folds the register's lanes by halves: i with i + n/2, until one is left. Lanes that are off, or beyond
// the type's, are idle.
func reduceLanes(fr *frame) error {
	r := reduction[fr.in.Op]
	u := fr.f.TypeOf(fr.in.Args[0])
	n := kernel.VectorBytes / u.Elem.Bytes()
	x := make([]uint64, n)
	for i := range x {
		x[i] = truncBits(u.Elem, r.idle(u.Elem))
		if i < int(u.Lanes) && fr.on(i) {
			x[i] = lane(fr.arg(0), u, i)
		}
	}
	a := laneArgs{in: fr.in, t: u.Elem, u: u.Elem}
	for n /= 2; n > 0; n /= 2 {
		for i := range n {
			a.x[0], a.x[1] = x[i], x[i+n]
			x[i] = truncBits(u.Elem, laneOps[r.op](&a))
		}
	}
	return fr.set(value{s: x[0]})
}

// address is p + off + i·scale of a load or store whose pointer is operand at.
func (fr *frame) address(at int) uint64 {
	p := fr.s(at) + uint64(fr.in.Imm)
	if len(fr.in.Args) > at+1 {
		p += fr.s(at+1) * uint64(max(1, fr.in.Imm2))
	}
	return p
}

func (fr *frame) mem(addr uint64, n, align int, write bool) ([]byte, error) {
	if addr%uint64(align) != 0 {
		return nil, fr.fault("address 0x%x is not aligned to %d", addr, align)
	}
	b, err := fr.k.Mem.At(addr, n, write)
	if err != nil {
		return nil, fr.fault("%v", err)
	}
	return b, nil
}

// The backend splits what is less aligned than its element, so the interpreter asks for no alignment.
const noAlign = 1

func load(fr *frame) error {
	t := fr.in.Type
	p := fr.address(0)
	if t.IsMask() {
		b, err := fr.mem(p, isa.MaskBytes, noAlign, false)
		if err != nil {
			return err
		}
		return fr.lanewise(func(i int) (uint64, error) {
			bit := i * int(t.Width)
			return uint64(b[bit/8] >> (bit % 8) & 1), nil
		})
	}
	n := t.Elem.Bytes()
	return fr.lanewise(func(i int) (uint64, error) {
		at := p
		if fr.in.Op == kernel.OpLoad {
			at += uint64(i * n)
		}
		b, err := fr.mem(at, n, noAlign, false)
		if err != nil {
			return 0, err
		}
		if x := loadLE(b); t.Elem != kernel.I1 {
			return x, nil
		} else {
			return b2u(x != 0), nil
		}
	})
}

func store(fr *frame) error {
	t, p, v := fr.in.Type, fr.address(1), fr.arg(0)
	if t.IsMask() {
		b, err := fr.mem(p, isa.MaskBytes, noAlign, true)
		if err != nil {
			return err
		}
		clear(b)
		for i, on := range v.m {
			for bit := i * int(t.Width); bit < (i+1)*int(t.Width); bit++ { // all bits of a lane alike
				b[bit/8] |= byte(b2u(on)) << (bit % 8)
			}
		}
		return nil
	}
	n := t.Elem.Bytes()
	for i := range lanes(t) {
		if !fr.on(i) {
			continue
		}
		b, err := fr.mem(p+uint64(i*n), n, noAlign, true)
		if err != nil {
			return err
		}
		storeLE(b, lane(v, t, i))
	}
	return nil
}

// rowAddr is where row r of a row descriptor lies: see ISA.md.
func rowAddr(p, desc, phase uint64, r int) uint64 {
	n0 := desc & 0xFFFF
	s0 := uint64(int64(desc<<24) >> 40)
	s1 := uint64(int64(desc) >> 40)
	q := uint64(r) + phase
	if n0 == 0 {
		return p + q*s0
	}
	return p + q%n0*s0 + q/n0*s1
}

// rows calls f for each byte row with the lanes of it that are on.
func (fr *frame) eachRow(at int, write bool, f func(row int, b []byte)) error {
	rb := int(fr.in.Imm2)
	p := fr.s(at) + uint64(fr.in.Imm)
	size := fr.in.Type.Elem.Bytes()
	for r := range kernel.VectorBytes / rb {
		base := rowAddr(p, fr.s(at+1), fr.s(at+2), r)
		for j := 0; j < rb; j += size {
			if i := (r*rb + j) / size; fr.on(i) {
				b, err := fr.mem(base+uint64(j), size, noAlign, write)
				if err != nil {
					return err
				}
				f(i, b)
			}
		}
	}
	return nil
}

func loadRows(fr *frame) error {
	t := fr.in.Type
	out := blank(t)
	for i := range int(t.Lanes) {
		setLane(&out, t, i, fr.off(i, t.Elem.Bytes()))
	}
	err := fr.eachRow(0, false, func(i int, b []byte) { setLane(&out, t, i, loadLE(b)) })
	if err != nil {
		return err
	}
	return fr.set(out)
}

func storeRows(fr *frame) error {
	v, t := fr.arg(0), fr.in.Type
	return fr.eachRow(1, true, func(i int, b []byte) { storeLE(b, lane(v, t, i)) })
}

func (fr *frame) indexed(at, i int) uint64 {
	t := fr.f.TypeOf(fr.in.Args[at+1])
	x := lane(fr.arg(at+1), t, i)
	if t.Elem == kernel.I32 {
		x = uint64(int64(int32(x)))
	}
	return fr.s(at) + uint64(fr.in.Imm) + x*uint64(max(1, fr.in.Imm2))
}

func gather(fr *frame) error {
	n := fr.in.Type.Elem.Bytes()
	return fr.lanewise(func(i int) (uint64, error) {
		b, err := fr.mem(fr.indexed(0, i), n, noAlign, false)
		if err != nil {
			return 0, err
		}
		return loadLE(b), nil
	})
}

func scatter(fr *frame) error {
	t, v := fr.in.Type, fr.arg(0)
	for i := range int(t.Lanes) {
		if !fr.on(i) {
			continue
		}
		b, err := fr.mem(fr.indexed(1, i), t.Elem.Bytes(), noAlign, true)
		if err != nil {
			return err
		}
		storeLE(b, lane(v, t, i))
	}
	return nil
}

// tileRows calls f for the bytes of each tile row that the keep mask (operand at+3, if there) leaves.
func (fr *frame) tileRows(at int, write bool, f func(off int, b []byte)) error {
	p := fr.s(at) + uint64(fr.in.Imm)
	var keep []bool
	if len(fr.in.Args) > at+3 {
		keep = fr.arg(at + 3).m
	}
	for r := range isa.TileRows {
		base := rowAddr(p, fr.s(at+1), fr.s(at+2), r)
		for j := range isa.TileStride {
			if keep != nil && !keep[j] {
				continue
			}
			b, err := fr.mem(base+uint64(j), 1, 1, write)
			if err != nil {
				return err
			}
			f(r*isa.TileStride+j, b)
		}
	}
	return nil
}

func tload(fr *frame) error {
	out := blank(kernel.Tile)
	if err := fr.tileRows(0, false, func(o int, b []byte) { out.v[o] = b[0] }); err != nil {
		return err
	}
	return fr.set(out)
}

func tstore(fr *frame) error {
	v := fr.arg(0).v
	return fr.tileRows(1, true, func(o int, b []byte) { b[0] = v[o] })
}

// mma is C[16×16] += A[16×64 bytes] · B[64 bytes×16], B in k-groups of 4 bytes: row g of B holds, for each of the
// 16 columns, the 4 bytes of k-group g.
func mma(fr *frame) error {
	in := fr.in
	acc := blank(kernel.Tile)
	at := 0
	if len(in.Args) == 3 {
		copy(acc.v, fr.arg(0).v)
		at = 1
	}
	a, b := fr.arg(at).v, fr.arg(at+1).v
	le := binary.LittleEndian
	for i := range 16 {
		for j := range 16 {
			c := acc.v[64*i+4*j:][:4]
			sum := le.Uint32(c)
			for g := range 16 {
				sum = mmaGroup(in.Op, sum, a[64*i+4*g:][:4], b[64*g+4*j:][:4])
			}
			le.PutUint32(c, sum)
		}
	}
	return fr.set(acc)
}

func vqnt(fr *frame) error {
	in := fr.in
	out := clone(fr.arg(0).v)
	t, scale, zp := fr.arg(1).v, fr.arg(2).v, int64(int32(fr.s(3)))
	lo, hi := int64(-128), int64(127)
	if in.Op == kernel.OpVQntU {
		lo, hi = 0, 255
	}
	if in.Imm2 != 0 {
		lo = max(lo, min(zp, hi))
	}
	for i := range 64 {
		acc := float32(int32(binary.LittleEndian.Uint32(t[256*int(in.Imm)+4*i:])))
		s := math.Float32frombits(binary.LittleEndian.Uint32(scale[4*i:]))
		y := math.RoundToEven(float64(float32(acc * s)))
		q := zp
		switch {
		case y != y:
		case y > 1<<33:
			q = hi
		case y < -1<<33:
			q = lo
		default:
			q += int64(y)
		}
		out[64*int(in.Imm)+i] = byte(min(max(q, lo), hi))
	}
	return fr.set(value{v: out})
}

func dma(fr *frame) error {
	b, err := fr.mem(fr.s(0), isa.DMADescSize, 8, false)
	if err != nil {
		return err
	}
	d, err := isa.DecodeDMADesc(b)
	if err == nil {
		err = fr.k.Mem.copyDMA(&d, fr.s(1), fr.s(2))
	}
	if err != nil {
		return fr.fault("%v", err)
	}
	return nil
}
