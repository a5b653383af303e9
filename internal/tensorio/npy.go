package tensorio

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Why not a library: those for Go know neither f16 nor bf16, and allocate what the header claims.

const npyMagic = "\x93NUMPY"

// npyTypes are NumPy's type codes without the byte-order mark. NumPy itself has no bf16; ml_dtypes saves it as V2.
var npyTypes = []struct {
	code string
	dt   ir.DType
}{
	{"b1", ir.I1},
	{"i1", ir.I8},
	{"i2", ir.I16},
	{"i4", ir.I32},
	{"i8", ir.I64},
	{"u1", ir.UI8},
	{"u2", ir.UI16},
	{"u4", ir.UI32},
	{"u8", ir.UI64},
	{"f2", ir.F16},
	{"f4", ir.F32},
	{"f8", ir.F64},
	{"V2", ir.BF16},
	{"c8", ir.C64},
	{"c16", ir.C128},
}

var (
	npyDescr   = regexp.MustCompile(`'descr'\s*:\s*'([<>|=]?)([a-zA-Z]\d+)'`)
	npyFortran = regexp.MustCompile(`'fortran_order'\s*:\s*(True|False)`)
	npyShape   = regexp.MustCompile(`'shape'\s*:\s*\(([\d\s,]*)\)`)
)

func decodeNPY(file string, data []byte) (*ir.Dense, error) {
	fail := func(off int, format string, args ...any) (*ir.Dense, error) {
		return nil, source.Errorf(source.Pos{File: file}, "byte %d: "+format, append([]any{off}, args...)...)
	}
	if len(data) < 10 || string(data[:6]) != npyMagic {
		return fail(0, "not a .npy file: no %q at its beginning", npyMagic)
	}
	start, size := 10, int(binary.LittleEndian.Uint16(data[8:]))
	switch v := data[6]; {
	case v == 2 || v == 3:
		if len(data) < 12 {
			return fail(len(data), "the header is cut short")
		}
		start, size = 12, int(binary.LittleEndian.Uint32(data[8:]))
	case v != 1:
		return fail(6, "format version %d is not known", v)
	}
	if size > len(data)-start {
		return fail(8, "a header of %d bytes in a file of %d", size, len(data))
	}
	header, body := string(data[start:start+size]), data[start+size:]
	descr, fortran, shape := npyDescr.FindStringSubmatch(header), npyFortran.FindStringSubmatch(header), npyShape.FindStringSubmatch(header)
	if descr == nil || fortran == nil || shape == nil {
		return fail(start, "no plain descr, fortran_order and shape in the header %q", strings.TrimSpace(header))
	}
	typ := ir.Type{Kind: ir.TensorKind}
	for _, t := range npyTypes {
		if t.code == descr[2] {
			typ.DType = t.dt
		}
	}
	if typ.DType == ir.NoDType {
		return fail(start, "element type %q is not supported", descr[2])
	}
	for _, f := range strings.FieldsFunc(shape[1], func(r rune) bool { return r == ',' || r == ' ' }) {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return fail(start, "dimension %q: %w", f, err)
		}
		typ.Shape = append(typ.Shape, n)
	}
	want := typ.Bytes()
	if want < 0 || want != int64(len(body)) {
		return fail(start+size, "%d bytes of data where %s needs %d", len(body), typ, want)
	}
	d := ir.DenseBytes(typ, body)
	if descr[1] == ">" {
		d = swapBytes(d)
	}
	if typ.DType == ir.I1 {
		for i, b := range body {
			if b > 1 {
				return fail(start+size+i, "a bool of value %d", b)
			}
		}
	}
	if fortran[1] == "True" {
		d = fromColumnMajor(d)
	}
	return d, nil
}

func swapBytes(d *ir.Dense) *ir.Dense {
	n := d.DType().Size()
	if d.DType().IsComplex() {
		n /= 2
	}
	out := bytes.Clone(d.Data)
	for i := 0; i+n <= len(out); i += n {
		for a, b := i, i+n-1; a < b; a, b = a+1, b-1 {
			out[a], out[b] = out[b], out[a]
		}
	}
	return ir.DenseBytes(d.Type, out)
}

// fromColumnMajor reorders data whose first index runs fastest.
func fromColumnMajor(d *ir.Dense) *ir.Dense {
	out, shape, size := ir.NewDense(d.Type), d.Shape(), d.DType().Size()
	idx := make([]int64, len(shape))
	for i := range d.Len() { // i walks the source
		at := int64(0)
		for k, n := range shape {
			at = at*n + idx[k]
		}
		copy(out.Data[int(at)*size:], d.Data[i*size:(i+1)*size])
		for k := range idx {
			if idx[k]++; idx[k] < shape[k] {
				break
			}
			idx[k] = 0
		}
	}
	return out
}

func appendNPY(b []byte, d *ir.Dense) ([]byte, error) {
	code := ""
	for _, t := range npyTypes {
		if t.dt == d.DType() {
			code = t.code
		}
	}
	if code == "" {
		return nil, fmt.Errorf("element type %s cannot be written as .npy", d.DType())
	}
	order := "<"
	if d.DType().Size() == 1 {
		order = "|"
	}
	dims := ""
	for _, n := range d.Shape() {
		dims += strconv.FormatInt(n, 10) + ", "
	}
	if len(d.Shape()) > 1 {
		dims = strings.TrimSuffix(dims, ", ")
	} else {
		dims = strings.TrimSuffix(dims, " ")
	}
	header := fmt.Sprintf("{'descr': '%s%s', 'fortran_order': False, 'shape': (%s), }", order, code, dims)
	header += strings.Repeat(" ", (64-(10+len(header)+1)%64)%64) + "\n"
	b = append(b, npyMagic+"\x01\x00"...)
	b = binary.LittleEndian.AppendUint16(b, uint16(len(header)))
	return append(append(b, header...), d.Bytes()...), nil
}

func decodeNPZ(file string, data []byte, _ Spec) ([]Named, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, source.Errorf(source.Pos{File: file}, "not a .npz file: %w", err)
	}
	var out []Named
	for _, f := range z.File {
		name, ok := strings.CutSuffix(f.Name, ".npy")
		if !ok {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, source.Errorf(source.Pos{File: file}, "%s: %w", f.Name, err)
		}
		// ReadAll grows with what is really there, so a lying header costs nothing.
		body, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			return nil, source.Errorf(source.Pos{File: file}, "%s: %w", f.Name, err)
		}
		d, err := decodeNPY(file+":"+f.Name, body)
		if err != nil {
			return nil, err
		}
		out = append(out, Named{name, d})
	}
	if len(out) == 0 {
		return nil, source.Errorf(source.Pos{File: file}, "no .npy inside")
	}
	return out, nil
}

func encodeNPZ(tensors []Named) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, t := range tensors {
		w, err := z.CreateHeader(&zip.FileHeader{Name: t.Name + ".npy", Method: zip.Store})
		if err != nil {
			return nil, err
		}
		b, err := appendNPY(nil, t.Data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", t.Name, err)
		}
		if _, err := w.Write(b); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}
