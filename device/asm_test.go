package device

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// pkt is a packet of a test program; lbl marks the next packet.
type pkt []isa.Inst

// prog assembles packets. Branch targets are given in packets, relative to the branch's own, in Imm.
func assemble(t testing.TB, packets ...pkt) []byte {
	t.Helper()
	at := make([]int, len(packets)+1)
	var words []uint64
	for pass := range 2 { // no branch of a test needs an extension, so lengths are known after one pass
		words = words[:0]
		for i, p := range packets {
			at[i] = len(words)
			q := append(pkt(nil), p...)
			for j := range q {
				if q[j].Op.Row().Class == isa.ClassBranch && hasTarget(&q[j]) && pass == 1 {
					q[j].Imm = int64(at[i+int(q[j].Imm)] - at[i])
				}
				q[j].FitExt()
			}
			var err error
			words, err = isa.EncodePacket(words, q)
			require.NoError(t, err, "packet %d: %v", i, p)
		}
	}
	out := make([]byte, 0, 8*len(words))
	for _, w := range words {
		out = binary.LittleEndian.AppendUint64(out, w)
	}
	return out
}

func hasTarget(in *isa.Inst) bool {
	for _, o := range in.Op.Row().Operands {
		if o.Kind == isa.KTarget {
			return true
		}
	}
	return false
}

const (
	textBase = 0x200000
	dataBase = 0x800000
	dataSize = 1 << 20
)

// rig is a device with one space: text at textBase, dataSize bytes at dataBase.
type rig struct {
	t     testing.TB
	d     *Device
	space *Space
	data  []byte
	job   Job
}

func newRig(t testing.TB, o Options, text []byte, syms ...Symbol) *rig {
	t.Helper()
	m := isa.Default()
	d, err := New(m, o)
	require.NoError(t, err)
	r := &rig{t: t, d: d, space: d.NewSpace()}
	pa, err := d.DRAM().Alloc(uint64(len(text)))
	require.NoError(t, err)
	b, err := d.DRAM().Bytes(pa, uint64(len(text)))
	require.NoError(t, err)
	copy(b, text)
	size := (uint64(len(text)) + PageSize - 1) &^ (PageSize - 1)
	require.NoError(t, r.space.Map(textBase, pa, size, PermR|PermX))
	pa, err = d.DRAM().Alloc(dataSize)
	require.NoError(t, err)
	r.data, err = d.DRAM().Bytes(pa, dataSize)
	require.NoError(t, err)
	require.NoError(t, r.space.Map(dataBase, pa, dataSize, PermR|PermW))
	p, err := Load(m, textBase, text, syms)
	require.NoError(t, err)
	r.job = Job{Space: r.space, Program: p, Entry: textBase, ScratchBytes: m.ScratchBytes - 4096, Fuel: 1 << 30}
	return r
}

func (r *rig) run(args ...uint64) (Result, error) {
	r.job.Args = args
	res, err := r.d.Run(r.job)
	if r.d.opt.Timing != TimingOff {
		for _, c := range res.Cores {
			require.Equal(r.t, c.Cycles, c.Counters.Total(), "causes and issue sum to the cycles: %v", c.Counters.Cycles)
		}
	}
	return res, err
}

func (r *rig) ok(args ...uint64) Result {
	r.t.Helper()
	res, err := r.run(args...)
	require.NoError(r.t, err)
	return res
}

var halt = pkt{{Op: isa.OpHalt}}

func li(d uint8, v int64) pkt { return pkt{{Op: isa.OpLi, Dst: d, Imm: v}} }
