package main

import (
	"encoding/binary"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa/object"
)

// launchArg is a parsed --arg or --buf: a buffer, a scalar, a vector or struct by value, or the address of a buffer.
type launchArg struct {
	text    string
	dir     string // of a buffer: in, out, inout
	typ     string
	buffer  bool
	n       int64 // elements; -1: as many as the file has
	in, out string
	bits    uint64
	lanes   []uint64     // of a vector
	fields  []*launchArg // of a struct
	packed  bool         // a result of several parts that comes in the register
	ref     string       // the buffer whose address it is
	shape   []int64
	dtype   ir.DType
	data    []byte // of a buffer, before
}

var (
	argForm    = regexp.MustCompile(`^(?:(in|out|inout):)?([a-z][a-z0-9]*)\[([0-9]+|\*)\](?:=(.*))?$`)
	vectorForm = regexp.MustCompile(`^([iuf]\d+|bf16)x(\d+)$`)
)

func parseLaunchArg(flag, s string) (*launchArg, error) {
	if m := argForm.FindStringSubmatch(s); m != nil {
		return parseBuffer(flag, s, m)
	}
	if ref, ok := strings.CutPrefix(s, "@"); ok {
		return &launchArg{text: s, typ: "ptr", ref: ref}, nil
	}
	typ, val, ok := strings.Cut(s, ":")
	if !ok {
		return nil, usagef("%s %s: want TYPE:VALUE or [in:|out:|inout:]TYPE[N][=FILE]", flag, s)
	}
	if typ == "struct" {
		a := &launchArg{text: s, typ: typ}
		for _, f := range structFields(val) {
			m, err := parseLaunchArg(flag, f)
			if err != nil {
				return nil, err
			}
			if m.buffer || m.fields != nil {
				return nil, usagef("%s %s: fields are scalars, vectors and @buffers, not %s", flag, s, f)
			}
			a.fields = append(a.fields, m)
		}
		return a, nil
	}
	if m := vectorForm.FindStringSubmatch(typ); m != nil {
		a := &launchArg{text: s, typ: m[1]}
		list := strings.Split(val, ",")
		if n, err := strconv.Atoi(m[2]); err != nil || n != len(list) {
			return nil, usagef("%s %s: %d values", flag, s, len(list))
		}
		for _, v := range list {
			bits, err := scalarBits(m[1], strings.TrimSpace(v))
			if err != nil {
				return nil, usagef("%s %s: %v", flag, s, err)
			}
			a.lanes = append(a.lanes, bits)
		}
		return a, nil
	}
	bits, err := scalarBits(typ, val)
	if err != nil {
		return nil, usagef("%s %s: %v", flag, s, err)
	}
	return &launchArg{text: s, typ: typ, bits: bits}, nil
}

// structFields splits at commas that a field follows, so that the values of a vector stay together.
func structFields(s string) []string {
	var out []string
	for _, f := range strings.Split(s, ",") {
		f = strings.TrimSpace(f)
		if k := len(out); k > 0 && !strings.HasPrefix(f, "@") && !strings.Contains(f, ":") {
			out[k-1] += "," + f
			continue
		}
		out = append(out, f)
	}
	return out
}

func parseBuffer(flag, s string, m []string) (*launchArg, error) {
	a := &launchArg{text: s, dir: m[1], typ: m[2], buffer: true, n: -1}
	if a.dir == "" {
		a.dir = "in"
	}
	var ok bool
	if a.dtype, ok = ir.ParseDType(signType(a.typ)); !ok || object.CheckType(a.typ) != nil {
		return nil, usagef("%s %s: element type %s: want i8 … i64, u8 … u64, f16, bf16, f32 or f64", flag, s, a.typ)
	}
	if m[3] != "*" {
		if _, err := fmt.Sscan(m[3], &a.n); err != nil || a.n > 1<<40 {
			return nil, usagef("%s %s: %s elements", flag, s, m[3])
		}
	}
	a.in = m[4]
	if a.dir == "inout" {
		if from, to, ok := strings.Cut(a.in, ","); ok {
			a.in, a.out = from, to
		} else {
			a.out = a.in
		}
	}
	if a.dir == "out" {
		a.in, a.out = "", a.in
	}
	if a.n < 0 && a.in == "" {
		return nil, usagef("%s %s: [*] needs a file to read", flag, s)
	}
	return a, nil
}

// parseResult reads --ret: a scalar type, a vector of one, or a struct of those.
func parseResult(s string) (*launchArg, error) {
	if list, ok := strings.CutPrefix(s, "struct:"); ok {
		a := &launchArg{text: s, typ: "struct"}
		for _, f := range strings.Split(list, ",") {
			m, err := parseResult(strings.TrimSpace(f))
			if err != nil {
				return nil, err
			}
			a.fields = append(a.fields, m)
		}
		return a, nil
	}
	if s == "ptr" {
		return &launchArg{text: s, typ: s, dtype: ir.UI64}, nil
	}
	typ, n := s, 0
	if m := vectorForm.FindStringSubmatch(s); m != nil {
		typ = m[1]
		n, _ = strconv.Atoi(m[2]) // the form matches numbers only
	}
	if d, ok := ir.ParseDType(signType(typ)); ok && n <= 4096 && (object.CheckType(typ) == nil || typ == "i1") {
		a := &launchArg{text: s, typ: typ, dtype: d}
		if n > 0 {
			a.lanes = make([]uint64, n)
		}
		return a, nil
	}
	return nil, usagef("--ret %s: want a scalar type, a vector such as f32x4, or struct:TYPE,…", s)
}

// layout gives the size and alignment of a scalar, vector or struct, as C has them.
func (a *launchArg) layout() (size, align int) {
	if a.fields != nil {
		align = 1
		for _, f := range a.fields {
			s, al := f.layout()
			size = (size+al-1)/al*al + s
			align = max(align, al)
		}
		return (size + align - 1) / align * align, align
	}
	size = 8
	if a.typ != "ptr" {
		size = max(object.ElemSize(a.typ), 1)
	}
	if a.lanes != nil {
		n := 1
		for n < size*len(a.lanes) {
			n *= 2
		}
		return n, n
	}
	return size, size
}

// encode writes a value as memory has it; addr finds the address of a named buffer.
func (a *launchArg) encode(b []byte, addr func(name string) uint64) {
	if a.fields != nil {
		at := 0
		for _, f := range a.fields {
			s, al := f.layout()
			at = (at + al - 1) / al * al
			f.encode(b[at:], addr)
			at += s
		}
		return
	}
	put := func(b []byte, v uint64, n int) {
		var w [8]byte
		binary.LittleEndian.PutUint64(w[:], v)
		copy(b[:n], w[:])
	}
	if a.ref != "" {
		put(b, addr(a.ref), 8)
		return
	}
	n := max(object.ElemSize(a.typ), 1)
	if a.lanes == nil {
		put(b, a.bits, n)
	}
	for i, v := range a.lanes {
		put(b[i*n:], v, n)
	}
}

// inMemory reports an argument that goes by address without being a buffer.
func (a *launchArg) inMemory() bool { return a.fields != nil || a.lanes != nil }

// load reads what a buffer holds before.
func (a *launchArg) load() error {
	if !a.buffer {
		return nil
	}
	a.shape = []int64{a.n}
	if a.in == "" {
		a.data = make([]byte, a.n*int64(a.dtype.Size()))
		return nil
	}
	t, err := readTensor(a.in)
	if err != nil {
		return err
	}
	if t.Type.DType != a.dtype {
		return fmt.Errorf("--arg %s: %s holds %s", a.text, a.in, t.Type)
	}
	if a.n >= 0 && int64(t.Len()) != a.n {
		return fmt.Errorf("--arg %s: %s holds %d elements, not %d", a.text, a.in, t.Len(), a.n)
	}
	a.shape, a.data = t.Type.Shape, t.Bytes()
	return nil
}

func readTensor(file string) (*godwit.Tensor, error) {
	list, err := tensorio.Read(file, tensorio.Spec{})
	if err != nil {
		return nil, err
	}
	if len(list) != 1 {
		return nil, fmt.Errorf("%s: %d tensors, want one", file, len(list))
	}
	return list[0].Data, nil
}

// launchGlobal is a parsed --global or --out-global.
type launchGlobal struct {
	name, file string
	dtype      ir.DType
}

// parseGlobals reads NAME=FILE, or NAME=TYPE, which only prints. A type before a file, NAME=f32:FILE, gives
// the elements of a variable that is written; u8 is the default.
func parseGlobals(flag string, list []string) ([]*launchGlobal, error) {
	var out []*launchGlobal
	for _, s := range list {
		name, val, ok := strings.Cut(s, "=")
		if !ok || name == "" || val == "" {
			return nil, usagef("%s %s: want NAME=FILE", flag, s)
		}
		g := &launchGlobal{name: name, file: val, dtype: ir.UI8}
		if typ, file, ok := strings.Cut(val, ":"); ok || flag == "--out-global" {
			if d, known := ir.ParseDType(signType(typ)); known {
				g.dtype, g.file = d, file
			}
		}
		if flag == "--global" && g.file == "" {
			return nil, usagef("%s %s: want NAME=FILE", flag, s)
		}
		out = append(out, g)
	}
	return out, nil
}

func (g *launchGlobal) tensor(b []byte) *godwit.Tensor {
	n := len(b) / g.dtype.Size()
	return ir.DenseBytes(ir.Tensor(g.dtype, int64(n)), b[:n*g.dtype.Size()])
}
