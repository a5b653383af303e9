package accuracy

import (
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/godwit-accel/godwit"
	b "github.com/godwit-accel/godwit/internal/bigmath"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// batch is how many elements one run computes.
const batch = 1 << 16

// formats are the formats of results.
var formats = map[ir.DType]b.Format{ir.F16: b.F16, ir.BF16: b.BF16, ir.F32: b.F32, ir.F64: b.F64}

// place computes an op on whole tensors: the interpreter or the device.
type place func(args ...*ir.Dense) (*ir.Dense, error)

func (o op) text(d ir.DType, n int) string {
	t := fmt.Sprintf("tensor<%dx%s>", n, d)
	if o.binary {
		return fmt.Sprintf("func.func @main(%%x: %[1]s, %%y: %[1]s) -> %[1]s {\n%%r = %[2]s %%x, %%y : %[3]s\nreturn %%r : %[1]s }", t, o.name, o.types(t))
	}
	return fmt.Sprintf("func.func @main(%%x: %[1]s) -> %[1]s {\n%%r = %[2]s %%x : %[3]s\nreturn %%r : %[1]s }", t, o.name, o.types(t))
}

func (o op) types(t string) string {
	if !strings.HasPrefix(o.name, "chlo.") {
		return t
	}
	if o.binary {
		return t + ", " + t + " -> " + t
	}
	return t + " -> " + t
}

func (o op) module(d ir.DType, n int) (*ir.Module, error) {
	if o.model != nil {
		data := o.model.encode(o.name, d, n)
		return godwit.Parse("op.onnx", data, godwit.Options{})
	}
	return ir.Parse(o.name, []byte(o.text(d, n)))
}

func (o op) interpreter(d ir.DType, n int) (place, error) {
	m, err := o.module(d, n)
	if err != nil {
		return nil, err
	}
	in := interp.New(m)
	return func(args ...*ir.Dense) (*ir.Dense, error) {
		out, err := in.Call("main", args)
		if err != nil {
			return nil, err
		}
		return out[0], nil
	}, nil
}

func (o op) device(d ir.DType, n int) (place, func(), error) {
	m, err := o.module(d, n)
	if err != nil {
		return nil, nil, err
	}
	bin, err := godwit.CompileModule(m, godwit.Options{})
	if err != nil {
		return nil, nil, err
	}
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	if err != nil {
		return nil, nil, err
	}
	model, err := dev.Load(bin)
	if err != nil {
		dev.Close()
		return nil, nil, err
	}
	return func(args ...*ir.Dense) (*ir.Dense, error) {
		out, _, err := model.Run(args...)
		if err != nil {
			return nil, err
		}
		return out[0], nil
	}, func() { dev.Close() }, nil
}

// found is the outcome for an op and type in one place.
type found struct {
	n       int
	ulp     float64
	x, y    float64 // where
	got     float64
	wrongs  int    // special values that are wrong
	wrong   string // the first of them
	unequal int    // results that are not the nearest number
}

func (f *found) note(ulp, x, y, got float64) {
	if !(ulp <= f.ulp) {
		f.ulp, f.x, f.y, f.got = ulp, x, y, got
	}
}

// special compares a special value: one NaN is as good as another, zeros have their signs.
func (f *found) special(x, y, got, want float64) {
	if got != got && want != want || got == want && math.Signbit(got) == math.Signbit(want) {
		return
	}
	if f.wrongs++; f.wrongs == 1 {
		f.wrong = fmt.Sprintf("f(%v, %v) is %v, not %v", x, y, got, want)
	}
}

func (f *found) add(g found) {
	f.n += g.n
	f.unequal += g.unequal
	if f.wrongs == 0 {
		f.wrong = g.wrong
	}
	f.wrongs += g.wrongs
	f.note(g.ulp, g.x, g.y, g.got)
}

// exactly measures results against exact ones, one by one, those of several places at once.
func (o op) exactly(d ir.DType, args []*ir.Dense, got ...*ir.Dense) []found {
	fs := make([]found, len(got))
	for i := range got[0].Len() {
		x, y := pick(args, i)
		want, special := o.special(x, y)
		var e *big.Float
		if !special {
			e = o.exact(x, y)
		}
		for k := range got {
			f, g := &fs[k], got[k].Float(i)
			f.n++
			if special {
				f.special(x, y, g, d.FloatFromBits(d.FloatBits(want)))
				continue
			}
			u := formats[d].Ulps(g, e, o.floor)
			if u > .5 {
				f.unequal++
			}
			f.note(u, x, y, g)
		}
	}
	return fs
}

// quickly measures against float64 results of the same op, and exactly where those leave doubt about the nearest number
// or the error is a candidate for the largest.
func (o op) quickly(d ir.DType, args []*ir.Dense, got, ref *ir.Dense) (f found) {
	for i := range got.Len() {
		x, y := pick(args, i)
		g, want := got.Float(i), ref.Float(i)
		f.n++
		if w, ok := o.special(x, y); ok {
			f.special(x, y, g, d.FloatFromBits(d.FloatBits(w)))
			continue
		}
		_, e := math.Frexp(want)
		u := math.Abs(g-want) * math.Ldexp(1, -formats[d].Unit(e-1))
		if !(u < .5-0x1p-24) {
			u = formats[d].Ulps(g, o.exact(x, y), 0)
		}
		if u > .5 {
			f.unequal++
		}
		f.note(u, x, y, g)
	}
	return f
}

// pick takes the operands of element i.
func pick(args []*ir.Dense, i int) (x, y float64) {
	if len(args) > 1 {
		y = args[1].Float(i)
	}
	return args[0].Float(i), y
}

// widened is the same numbers as f64.
func widened(args []*ir.Dense) (out []*ir.Dense) {
	for _, d := range args {
		w := ir.NewDense(d.Type.WithDType(ir.F64))
		for i := range d.Len() {
			w.SetFloat(i, d.Float(i))
		}
		out = append(out, w)
	}
	return out
}
