package onnx

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

var rnnOps = []row{
	opN("LSTM", 3, func(x *node) []val { return recurrent(x, lstm, plainWeights) }),
	opN("GRU", 3, func(x *node) []val { return recurrent(x, gru, plainWeights) }),
	opN("RNN", 3, func(x *node) []val { return recurrent(x, rnn, plainWeights) }),
}

// cell is what distinguishes the three: gates a step, default activations, and the step itself. States beyond the
// first (the LSTM's c) are carried alike.
type cell struct {
	gates  int64
	acts   []string
	states int
	step   func(d *direction, b bld, xt val, state []val) []val
}

// weights say how W (input 1) and R (input 2) are multiplied with.
type weights struct {
	turned bool // they are [directions, input, gates·h], not [directions, gates·h, input]
	// product is v times those of direction k, gates' columns lo to hi.
	product func(x *node, b bld, i int, k int64, v val, lo, hi int64) val
}

var plainWeights = weights{product: func(x *node, b bld, i int, k int64, v val, lo, hi int64) val {
	w := x.in[i]
	w = x.b.Transpose(x.b.Reshape(cut(x.b, w, 0, k, k+1), shapeOf(w)[1:]...), 1, 0) // in front of the loop
	return matmul(b, v, cut(b, w, 1, lo, hi), ir.NoDType)
}}

// direction is one pass over the sequence.
type direction struct {
	x      *node
	w      weights
	k, h   int64
	rbias  val // the recurrence bias, if it cannot be added beforehand (GRU)
	peep   val // peephole weights [3h], or nil
	acts   []activator
	couple bool // LSTM: forget = 1 − input
	late   bool // GRU: linear_before_reset
}

var (
	rnn = cell{1, []string{"Tanh"}, 1, func(d *direction, b bld, xt val, s []val) []val {
		return []val{d.act(b, 0, b.Add(xt, d.recur(b, s[0], 0, 1)))}
	}}
	gru = cell{3, []string{"Sigmoid", "Tanh"}, 1, func(d *direction, b bld, xt val, s []val) []val {
		h := s[0]
		zr := b.Add(d.gate(b, xt, 0, 2), d.recur(b, h, 0, 2))
		zr = d.act(b, 0, zr)
		z, r := d.gate(b, zr, 0, 1), d.gate(b, zr, 1, 2)
		var inner val
		if d.late {
			inner = b.Mul(r, plus(b, d.recur(b, h, 2, 3), d.rbias))
		} else {
			inner = plus(b, d.recur(b, b.Mul(r, h), 2, 3), d.rbias)
		}
		n := d.act(b, 1, b.Add(d.gate(b, xt, 2, 3), inner))
		return []val{b.Add(b.Mul(b.Sub(b.Like(z, 1), z), n), b.Mul(z, h))}
	}}
	lstm = cell{4, []string{"Sigmoid", "Tanh", "Tanh"}, 2, func(d *direction, b bld, xt val, s []val) []val {
		h, c := s[0], s[1]
		all := b.Add(xt, d.recur(b, h, 0, 4)) // order i o f c
		peep := func(v val, k int64, c val) val {
			if d.peep == nil {
				return v
			}
			return plus(b, v, times(b, cut(b, d.peep, 0, k*d.h, (k+1)*d.h), c))
		}
		i := d.act(b, 0, peep(d.gate(b, all, 0, 1), 0, c))
		f := b.Sub(b.Like(i, 1), i)
		if !d.couple {
			f = d.act(b, 0, peep(d.gate(b, all, 2, 3), 2, c))
		}
		next := b.Add(b.Mul(f, c), b.Mul(i, d.act(b, 1, d.gate(b, all, 3, 4))))
		o := d.act(b, 0, peep(d.gate(b, all, 1, 2), 1, next))
		return []val{b.Mul(o, d.act(b, 2, next)), next}
	}}
)

// gate takes gates lo to hi of [batch, gates·h].
func (d *direction) gate(b bld, v val, lo, hi int64) val { return cut(b, v, 1, lo*d.h, hi*d.h) }

// recur multiplies the state with the recurrence weights of gates lo to hi.
func (d *direction) recur(b bld, h val, lo, hi int64) val {
	return d.w.product(d.x, b, 2, d.k, h, lo*d.h, hi*d.h)
}

func (d *direction) act(b bld, k int, v val) val {
	if c := d.x.float("clip", 0); c > 0 {
		v = b.Clamp(scalar(b, dtypeOf(v), -c), v, scalar(b, dtypeOf(v), c))
	}
	return d.acts[k](b, v)
}

type activator func(b bld, v val) val

// activators are the functions that attribute activations may name, with their default alpha and beta; uses says
// how many of the two a function takes from the lists.
var activators = map[string]struct {
	alpha, beta float64
	uses        int
	f           func(b bld, v val, alpha, beta float64) val
}{
	"relu":    {f: func(b bld, v val, _, _ float64) val { return b.Max(v, b.Like(v, 0)) }},
	"tanh":    {f: func(b bld, v val, _, _ float64) val { return b.Tanh(v) }},
	"sigmoid": {f: func(b bld, v val, _, _ float64) val { return b.Logistic(v) }},
	"softsign": {f: func(b bld, v val, _, _ float64) val {
		return b.Div(v, b.Add(b.Abs(v), b.Like(v, 1)))
	}},
	"softplus": {f: func(b bld, v val, _, _ float64) val { return softplus(b, v) }},
	"affine": {1, 0, 2, func(b bld, v val, a, c float64) val {
		return b.Add(b.Mul(v, b.Like(v, a)), b.Like(v, c))
	}},
	"leakyrelu": {.01, 0, 1, func(b bld, v val, a, _ float64) val {
		return b.Select(b.Compare("LT", v, b.Like(v, 0)), b.Mul(v, b.Like(v, a)), v)
	}},
	"thresholdedrelu": {1, 0, 1, func(b bld, v val, a, _ float64) val {
		return b.Select(b.Compare("GE", v, b.Like(v, a)), v, b.Like(v, 0))
	}},
	"scaledtanh": {1, 1, 2, func(b bld, v val, a, c float64) val {
		return b.Mul(b.Like(v, a), b.Tanh(b.Mul(v, b.Like(v, c))))
	}},
	"hardsigmoid": {.2, .5, 2, func(b bld, v val, a, c float64) val {
		return b.Clamp(scalar(b, dtypeOf(v), 0), b.Add(b.Mul(v, b.Like(v, a)), b.Like(v, c)), scalar(b, dtypeOf(v), 1))
	}},
	"elu": {1, 0, 1, func(b bld, v val, a, _ float64) val {
		return b.Select(b.Compare("LT", v, b.Like(v, 0)), b.Mul(b.Expm1(v), b.Like(v, a)), v)
	}},
}

// activations resolves the names of all directions; the lists of alpha and beta are used up in order.
func activations(x *node, defaults []string, dirs int) []activator {
	var names []string
	if a := x.attr("activations"); a != nil && len(a.Strings) > 0 {
		names = a.Strings
	} else {
		for range dirs {
			names = append(names, defaults...)
		}
	}
	if len(names) != dirs*len(defaults) {
		x.fail("attribute activations: %d names where %d are due", len(names), dirs*len(defaults))
	}
	var alphas, betas []float32
	if a := x.attr("activation_alpha"); a != nil {
		alphas = a.Floats
	}
	if a := x.attr("activation_beta"); a != nil {
		betas = a.Floats
	}
	next := func(list *[]float32, def float64) float64 {
		if len(*list) == 0 {
			return def
		}
		v := (*list)[0]
		*list = (*list)[1:]
		return float64(v)
	}
	var out []activator
	for _, name := range names {
		a, ok := activators[strings.ToLower(name)]
		if !ok {
			x.fail("attribute activations: %q is not known", name)
		}
		alpha, beta := a.alpha, a.beta
		if a.uses >= 1 {
			alpha = next(&alphas, alpha)
		}
		if a.uses >= 2 {
			beta = next(&betas, beta)
		}
		out = append(out, func(b bld, v val) val { return a.f(b, v, alpha, beta) })
	}
	return out
}

// recurrent runs a cell over the sequence in each direction. The input's share of all steps is one matrix product in
// front of the loop; short sequences are unrolled, others become a while.
func recurrent(x *node, c cell, w weights) []val {
	b, v := x.b, x.in[0]
	if v.Type.Rank() != 3 || x.in[1].Type.Rank() != 3 || x.in[2].Type.Rank() != 3 {
		x.fail("X, W and R must have three dimensions")
	}
	swap := x.flag("layout", 0)
	if swap {
		v = b.Transpose(v, 1, 0, 2)
	}
	in, out := 2, 1
	if w.turned {
		in, out = 1, 2
	}
	dirs, h := dim(x.in[1], 0), dim(x.in[2], in)
	want := map[string]int64{"forward": 1, "reverse": 1, "bidirectional": 2}[x.oneOf("direction", "forward", "reverse", "bidirectional")]
	if dirs != want || dim(x.in[1], out) != c.gates*h || dim(x.in[2], out) != c.gates*h || dim(x.in[1], in) != dim(v, 2) {
		x.fail("W %s and R %s do not fit %d directions of %d gates", ir.ShapeString(shapeOf(x.in[1])), ir.ShapeString(shapeOf(x.in[2])), want, c.gates)
	}
	acts := activations(x, c.acts, int(dirs))
	batch, dt := dim(v, 1), dtypeOf(v)
	first := make([]val, c.states)
	for i := range first {
		if s := x.arg(5 + i); s != nil {
			if first[i] = s; swap {
				first[i] = b.Transpose(s, 1, 0, 2)
			}
		} else {
			first[i] = fill(b, dt, 0, dirs, batch, h)
		}
	}
	of := func(v val, k int64, shape ...int64) val { return b.Reshape(cut(b, v, 0, k, k+1), shape...) }
	var ys []val
	finals := make([][]val, c.states)
	for k := range dirs {
		d := &direction{x: x, w: w, k: k, h: h, acts: acts[int(k)*len(c.acts) : (int(k)+1)*len(c.acts)], couple: x.flag("input_forget", 0), late: x.flag("linear_before_reset", 0)}
		xw := w.product(x, b, 1, k, v, 0, c.gates*h)
		d.rbias = fill(b, dt, 0, h)
		if bias := x.arg(3); bias != nil {
			all := of(bias, k, 2*c.gates*h)
			wb, rb := cut(b, all, 0, 0, c.gates*h), cut(b, all, 0, c.gates*h, 2*c.gates*h)
			if c.gates == gru.gates { // the bias of the hidden gate stays inside the reset
				d.rbias = cut(b, rb, 0, 2*h, 3*h)
				rb = padAxis(b, cut(b, rb, 0, 0, 2*h), scalar(b, dt, 0), 0, 0, h)
			}
			xw = plus(b, xw, b.Add(wb, rb))
		}
		if p := x.arg(7); p != nil && c.states == 2 {
			d.peep = of(p, k, 3*h)
		}
		state := make([]val, c.states)
		for i := range state {
			state[i] = of(first[i], k, batch, h)
		}
		back := k == 1 || x.str("direction", "forward") == "reverse"
		y, last := d.pass(c, xw, x.arg(4), state, back)
		ys = append(ys, y)
		for i, s := range last {
			finals[i] = append(finals[i], b.Reshape(s, 1, batch, h))
		}
	}
	y := b.Concat(1, ys...) // [seq, dirs, batch, h]
	if swap {
		y = b.Transpose(y, 2, 0, 1, 3)
	}
	outs := []val{y}
	for _, f := range finals {
		s := b.Concat(0, f...)
		if swap {
			s = b.Transpose(s, 1, 0, 2)
		}
		outs = append(outs, s)
	}
	return outs
}

// unrolled is the longest sequence that is written out step by step.
const unrolled = 4

// pass runs the steps: xw is [seq, batch, gates·h]. The outputs come as [seq, 1, batch, h]. Behind the end of a
// sequence (lens) the state stands still and the output is 0.
func (d *direction) pass(c cell, xw, lens val, state []val, back bool) (y val, last []val) {
	b := d.x.b
	seq, batch, dt := dim(xw, 0), dim(xw, 1), dtypeOf(xw)
	step := func(b bld, t, xt val, s []val) (out val, next []val) {
		next = c.step(d, b, xt, s)
		if out = next[0]; lens == nil {
			return out, next
		}
		live := b.BroadcastInDim(compare(b, "LT", b.Convert(t, ir.I32), b.Convert(lens, ir.I32)), shapeOf(out), []int64{0})
		for i := range next {
			next[i] = b.Select(live, next[i], s[i])
		}
		return b.Select(live, out, b.Like(out, 0)), next
	}
	if seq <= unrolled {
		outs := make([]val, seq)
		for i := range seq {
			t := i
			if back {
				t = seq - 1 - i
			}
			xt := b.Reshape(cut(b, xw, 0, t, t+1), shapeOf(xw)[1:]...)
			outs[t], state = step(b, b.Ints(ir.Tensor(ir.I32), t), xt, state)
			outs[t] = b.Reshape(outs[t], 1, 1, batch, d.h)
		}
		if seq == 0 {
			return fill(b, dt, 0, 0, 1, batch, d.h), state
		}
		return b.Concat(0, outs...), state
	}
	i32 := func(b bld, v int64) val { return b.Ints(ir.Tensor(ir.I32), v) }
	init := append([]val{i32(b, 0), fill(b, dt, 0, seq, 1, batch, d.h)}, state...)
	res := b.While(init, func(b bld, a []val) []val {
		return []val{b.Compare("LT", a[0], i32(b, seq))}
	}, func(b bld, a []val) []val {
		t, zero := a[0], i32(b, 0)
		if back {
			t = b.Sub(i32(b, seq-1), t)
		}
		xt := b.Reshape(b.DynamicSlice(xw, []val{t, zero, zero}, 1, batch, dim(xw, 2)), batch, dim(xw, 2))
		out, next := step(b, t, xt, a[2:])
		y := b.DynamicUpdateSlice(a[1], b.Reshape(out, 1, 1, batch, d.h), t, zero, zero, zero)
		return append([]val{b.Add(a[0], i32(b, 1)), y}, next...)
	})
	return res[1], slices.Clone(res[2:])
}
