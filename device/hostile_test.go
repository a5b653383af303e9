package device

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// wild makes any valid instruction, aimed at nothing.
func (g *gen) wild() isa.Inst {
	for {
		op := isa.Op(1 + g.IntN(len(isa.Table)-1))
		typ := isa.TNone
		if ts := op.Row().Types; len(ts) > 0 {
			typ = ts[g.IntN(len(ts))]
		}
		if in := g.wildOf(op, typ); in.Op != 0 {
			return in
		}
	}
}

// wildOf makes one of an operation and type, or none if that was too hard.
func (g *gen) wildOf(op isa.Op, typ isa.Type) isa.Inst {
	r := op.Row()
	for range 20 {
		in := isa.Inst{Op: op, Type: typ}
		if r.Rnd && g.IntN(2) == 0 {
			in.Rnd = isa.Rnd(g.IntN(5))
		}
		for i := range r.Operands {
			o := &r.Operands[i]
			switch {
			case o.Field != isa.FImm:
				if o.Kind == isa.KReg || g.IntN(3) == 0 {
					in.Set(o.Field, uint8(g.IntN(o.Bank.Count())))
				}
			case o.Kind == isa.KTarget:
				in.SetImm(o, int64(g.IntN(60)-30))
			default:
				in.SetImm(o, g.Int64N(1<<g.IntN(int(o.Width)+1)))
			}
		}
		in.Pol = in.Pred != 0 && g.IntN(2) == 0
		in.FitExt()
		if in.Validate() == nil {
			return in
		}
	}
	return isa.Inst{}
}

// hostile is text of wild packets, with some words spoilt.
func (g *gen) hostile(packets int) []byte {
	var words []uint64
	for _, p := range []pkt{li(20, scratchAt), li(21, dataBase), li(22, descAt), li(28, 64<<16), li(19, int64(textBase+8*g.IntN(100)))} {
		p[0].FitExt()
		words, _ = isa.EncodePacket(words, p)
	}
	for range packets {
		var p pkt
		for range 1 + g.IntN(4) {
			q := append(append(pkt(nil), p...), g.wild())
			for i := range q {
				q[i].End = i == len(q)-1
			}
			if isa.CheckPacket(q) == nil {
				p = q
			}
		}
		if len(p) > 0 {
			words, _ = isa.EncodePacket(words, p)
		}
	}
	if g.IntN(4) == 0 {
		words[g.IntN(len(words))] = g.Uint64()
	}
	var text []byte
	for _, w := range words {
		text = binary.LittleEndian.AppendUint64(text, w)
	}
	return text
}

// runHostile executes text on one core, in every timing mode: nothing panics, and all modes end alike.
func runHostile(t testing.TB, seed uint64, text []byte) {
	type end struct {
		trap string
		res  Result
	}
	var want end
	for i, o := range []Options{{Timing: TimingPlain}, {}, {LazyDMA: true}, {Timing: TimingOff}} {
		r := newRig(t, o, text)
		g := &gen{Rand: rand.New(rand.NewPCG(seed, 7))}
		g.descs(r.data[descAt-dataBase:])
		r.job.Fuel = 3000
		run, err := r.d.Start(r.job)
		if err != nil {
			return
		}
		for !run.Step(500) {
		}
		got := end{res: run.Result()}
		var trap *Trap
		if errors.As(run.Err(), &trap) {
			got.trap = trap.Error()
		}
		if i == 0 {
			want = got
		}
		if o.LazyDMA || o.Timing == TimingOff {
			continue // may differ: nothing says that this program waits for its transfers, or does not read the clock
		}
		require.Equal(t, want.trap, got.trap, "seed %d", seed)
		require.Equal(t, want.res, got.res, "seed %d", seed)
		require.Equal(t, got.res.Cycles, got.res.Total.Total(), "seed %d: %s", seed, got.trap)
	}
}

func TestHostilePrograms(t *testing.T) {
	for seed := range long(60, 10000) {
		g := &gen{Rand: rand.New(rand.NewPCG(seed, 8))}
		runHostile(t, seed, g.hostile(40))
	}
}

// FuzzText executes any bytes.
func FuzzText(f *testing.F) {
	for seed := range uint64(10) {
		f.Add((&gen{Rand: rand.New(rand.NewPCG(seed, 8))}).hostile(10))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if text = text[:len(text)&^7]; len(text) > 0 && len(text) < 1<<14 {
			runHostile(t, 1, text)
		}
	})
}

// A text is decoded in parts, and comes out as in one piece, whatever lies in it.
func TestLoadInParts(t *testing.T) {
	g := &gen{Rand: rand.New(rand.NewPCG(5, 7))}
	for _, spoilt := range []int{0, 1, 100} {
		text := g.hostile(9000)
		for range spoilt {
			binary.LittleEndian.PutUint64(text[8*g.IntN(len(text)/8):], g.Uint64())
		}
		p, err := Load(isa.Default(), textBase, text, nil)
		require.NoError(t, err)
		require.Greater(t, len(isa.Parts(p.words)), 2)
		q := &Program{words: p.words, at: make([]int32, len(p.words))}
		packets, ops, legal := q.read(isa.Mark{}, isa.Mark{Word: len(p.words)}, nil, nil)
		_, errs := p.Bad(len(p.words))
		require.Equal(t, len(errs) == 0, legal)
		require.Equal(t, q.at, p.at)
		require.Len(t, p.timing, len(packets))
		require.Len(t, p.packets, len(packets))
		for i, k := range p.packets {
			k.block, k.sym = 0, 0 // are found afterwards
			require.Equal(t, packets[i], k)
		}
		require.Len(t, p.ops, len(ops))
		for i := range ops {
			require.Equal(t, ops[i].in, p.ops[i].in)
			require.Equal(t, ops[i].pc, p.ops[i].pc)
		}
	}
}
