package corpus

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Run is one call of a kernel, from a comment of its source:
//
//	// run: [ret:TYPE] FUNC ARG… [tol:ULPS]
//
// ARG is a scalar TYPE:VALUE or a buffer DIR:TYPE[N], DIR one of in, out, inout; {LO,HI} behind it bounds its seeded
// elements, which are in [−1, 1) for floats and of all bits for integers else. Out buffers begin as zeros.
type Run struct {
	Name string // file without .c, a dot, function
	Func string
	Ret  string // kind of the result, or ""
	Args []Arg
	Tol  uint64 // how far floats may be off, in units in the last place
}

// Arg is one argument of a run.
type Arg struct {
	Kind   string // i8 … i64, u8 … u64, f32, f64
	Dir    string // of a buffer, else ""
	Value  string // of a scalar
	N      int    // elements of a buffer
	Lo, Hi float64
	Ranged bool
}

// DefaultTol is how far floats may be off where the run does not say.
const DefaultTol = 4

var (
	bufferArg = regexp.MustCompile(`^(in|out|inout):([iuf]\d+)\[(\d+)\](?:\{(-?[\d.]+),(-?[\d.]+)\})?$`)
	scalarArg = regexp.MustCompile(`^([iuf]\d+):(-?[\d.]+)$`)
)

var dtypes = map[string]ir.DType{
	"i8": ir.I8, "i16": ir.I16, "i32": ir.I32, "i64": ir.I64, "u8": ir.UI8, "u16": ir.UI16, "u32": ir.UI32, "u64": ir.UI64, "f32": ir.F32, "f64": ir.F64,
}

// Runs reads the run comments of a source; name is the file's without .c.
func Runs(name, src string) ([]Run, error) {
	var out []Run
	line := 0
	for l := range strings.Lines(src) {
		line++
		text, ok := strings.CutPrefix(l, "// run:")
		if !ok {
			continue
		}
		r := Run{Tol: DefaultTol}
		for _, w := range strings.Fields(text) {
			if err := r.word(w); err != nil {
				return nil, fmt.Errorf("%s.c:%d: %q: %w", name, line, w, err)
			}
		}
		if r.Func == "" {
			return nil, fmt.Errorf("%s.c:%d: a run without a function", name, line)
		}
		r.Name = name + "." + r.Func
		out = append(out, r)
	}
	return out, nil
}

func (r *Run) word(w string) error {
	if v, ok := strings.CutPrefix(w, "ret:"); ok {
		r.Ret = v
		return known(v)
	}
	if v, ok := strings.CutPrefix(w, "tol:"); ok {
		n, err := strconv.ParseUint(v, 10, 32)
		r.Tol = n
		return err
	}
	if m := bufferArg.FindStringSubmatch(w); m != nil {
		a := Arg{Dir: m[1], Kind: m[2], Ranged: m[4] != ""}
		a.N, _ = strconv.Atoi(m[3]) // the expressions match numbers only
		a.Lo, _ = strconv.ParseFloat(m[4], 64)
		a.Hi, _ = strconv.ParseFloat(m[5], 64)
		r.Args = append(r.Args, a)
		return known(a.Kind)
	}
	if m := scalarArg.FindStringSubmatch(w); m != nil {
		r.Args = append(r.Args, Arg{Kind: m[1], Value: m[2]})
		return known(m[1])
	}
	if r.Func != "" || strings.ContainsAny(w, ":[{") {
		return fmt.Errorf("neither a scalar nor a buffer")
	}
	r.Func = w
	return nil
}

func known(kind string) error {
	if _, ok := dtypes[kind]; !ok {
		return fmt.Errorf("unknown type %q", kind)
	}
	return nil
}

// Type is the type of a buffer, or of a scalar as a tensor of one element.
func (a *Arg) Type() ir.Type {
	if a.Dir == "" {
		return ir.Tensor(dtypes[a.Kind])
	}
	return ir.Tensor(dtypes[a.Kind], int64(a.N))
}

// RetType is the type of the result as a tensor of one element.
func (r *Run) RetType() ir.Type { return ir.Tensor(dtypes[r.Ret]) }

// Bits is a scalar as the register holds it.
func (a *Arg) Bits() (uint64, error) {
	switch a.Kind {
	case "f32":
		v, err := strconv.ParseFloat(a.Value, 32)
		return uint64(math.Float32bits(float32(v))), err
	case "f64":
		v, err := strconv.ParseFloat(a.Value, 64)
		return math.Float64bits(v), err
	}
	v, err := strconv.ParseInt(a.Value, 10, 64)
	return uint64(v), err
}

// Input makes the buffer of argument i, the same at every call.
func (r *Run) Input(i int) *ir.Dense {
	a := &r.Args[i]
	d := ir.NewDense(a.Type())
	if a.Dir == "out" {
		return d
	}
	h := fnv.New64a()
	fmt.Fprintf(h, "%s/%d", r.Name, i)
	rng := rand.New(rand.NewPCG(h.Sum64(), 1))
	float := d.DType().IsFloat()
	for k := range d.Len() {
		switch {
		case float && a.Ranged:
			d.SetFloat(k, a.Lo+(a.Hi-a.Lo)*rng.Float64())
		case float:
			d.SetFloat(k, 2*rng.Float64()-1)
		case a.Ranged:
			d.SetInt(k, int64(a.Lo)+rng.Int64N(int64(a.Hi)-int64(a.Lo)+1))
		default:
			d.SetBits(k, rng.Uint64())
		}
	}
	return d
}

// Compare says where got is not the value expected, "" if nowhere: integers must be equal, floats within tol units in the
// last place, or within tol of the smallest unit of the largest value of the tensor, which is what cancellation leaves.
func Compare(got, want *ir.Dense, tol uint64) string {
	if !want.DType().IsFloat() {
		for i := range want.Len() {
			if g, w := got.Int(i), want.Int(i); g != w {
				return fmt.Sprintf("element %d is %d, not %d", i, g, w)
			}
		}
		return ""
	}
	for i := range want.Len() {
		g, w := got.Float(i), want.Float(i)
		if math.IsNaN(g) && math.IsNaN(w) || g == w {
			continue
		}
		ulp := math.Nextafter(math.Abs(w), math.Inf(1)) - math.Abs(w)
		if want.DType() == ir.F32 {
			ulp = float64(math.Nextafter32(float32(math.Abs(w)), float32(math.Inf(1)))) - math.Abs(w)
		}
		if off := math.Abs(g-w) / ulp; !(off <= float64(tol)) {
			return fmt.Sprintf("element %d is %v, not %v: %.1f units in the last place", i, g, w, off)
		}
	}
	return ""
}
