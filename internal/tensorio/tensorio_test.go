package tensorio

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

var samples = func() []Named {
	var out []Named
	for _, dt := range []ir.DType{ir.I1, ir.I8, ir.I16, ir.I32, ir.I64, ir.UI8, ir.UI16, ir.UI32, ir.UI64, ir.F16, ir.BF16, ir.F32, ir.F64} {
		d := ir.NewDense(ir.Tensor(dt, 2, 3))
		for i := range d.Len() {
			d.SetInt(i, int64(i%2+i/3))
		}
		out = append(out, Named{dt.String(), d})
	}
	out = append(out, Named{"scalar", ir.DenseFloats(ir.Tensor(ir.F32), -1.5)}, Named{"empty", ir.NewDense(ir.Tensor(ir.I64, 0, 4))},
		Named{"splat", ir.DenseFloats(ir.Tensor(ir.F32, 5), 2)})
	return out
}()

func TestRoundTrip(t *testing.T) {
	for _, n := range samples {
		for _, file := range []string{"t.npy", "t.pb"} {
			b, err := Encode(file, n)
			require.NoError(t, err)
			got, err := Decode(file, b, Spec{})
			require.NoError(t, err, "%s %s", file, n.Name)
			require.True(t, n.Data.Equal(got[0].Data), "%s %s", file, n.Name)
		}
	}
	b, err := Encode("t.npz", samples...)
	require.NoError(t, err)
	got, err := Decode("t.npz", b, Spec{})
	require.NoError(t, err)
	require.Len(t, got, len(samples))
	for i, n := range samples {
		require.Equal(t, n.Name, got[i].Name)
		require.True(t, n.Data.Equal(got[i].Data))
	}
}

// The header is laid out as NumPy does it: one line, padded so that the data begins at a multiple of 64.
func TestNPYHeader(t *testing.T) {
	b, err := Encode("t.npy", Named{Data: ir.DenseInts(ir.Tensor(ir.I32, 2), 1, 2)})
	require.NoError(t, err)
	require.Equal(t, "\x93NUMPY\x01\x00v\x00{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }"+
		"                                                            \n\x01\x00\x00\x00\x02\x00\x00\x00", string(b))
}

func npy(header, data string) []byte {
	return append([]byte("\x93NUMPY\x01\x00"+string([]byte{byte(len(header)), 0})), header+data...)
}

func TestNPYForms(t *testing.T) {
	got, err := Decode("a.npy", npy("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }", "\x00\x01\x00\x04\x00\x02\x00\x05\x00\x03\x00\x06"), Spec{})
	require.NoError(t, err)
	require.Equal(t, []int64{1, 2, 3, 4, 5, 6}, got[0].Data.Ints())

	for _, c := range []struct{ header, data, want string }{
		{"{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", "1234", "a.npy: byte 67: 4 bytes of data where tensor<3xf32> needs 12"},
		{"{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999, 99999999999), }", "", "a.npy: byte 89: 0 bytes of data where tensor<99999999999x99999999999xf32> needs -1"},
		{"{'descr': '<U4', 'fortran_order': False, 'shape': (3,), }", "", `a.npy: byte 10: element type "U4" is not supported`},
		{"{'descr': [('a', '<f4')], 'shape': (3,), }", "", `a.npy: byte 10: no plain descr, fortran_order and shape in the header "{'descr': [('a', '<f4')], 'shape': (3,), }"`},
		{"{'descr': '|b1', 'fortran_order': False, 'shape': (2,), }", "\x01\x07", "a.npy: byte 68: a bool of value 7"},
	} {
		_, err := Decode("a.npy", npy(c.header, c.data), Spec{})
		require.EqualError(t, err, c.want)
	}
}

func TestFormats(t *testing.T) {
	_, err := Decode("a.txt", nil, Spec{})
	require.EqualError(t, err, `a.txt: tensor files end in .npy, .npz, .pb, .png, .jpg, .jpeg, not ".txt"`)
	_, err = Encode("a.png", samples[0])
	require.EqualError(t, err, "a.png: .png can be read only")
	_, err = Encode("a.npy", samples...)
	require.EqualError(t, err, "a.npy: .npy holds one tensor, not 16")
}

func picture(t *testing.T, w, h int, at func(x, y int) color.Color) []byte {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.Set(x, y, at(x, y))
		}
	}
	var buf bytes.Buffer
	require.NoError(t, png.Encode(&buf, img))
	return buf.Bytes()
}

func TestImageLayouts(t *testing.T) {
	data := picture(t, 2, 1, func(x, _ int) color.Color {
		if x == 0 {
			return color.NRGBA{255, 0, 51, 255}
		}
		return color.NRGBA{0, 102, 0, 255}
	})
	for _, c := range []struct {
		shape []int64
		spec  Spec
		want  []float64
	}{
		{[]int64{1, 3, 1, 2}, Spec{}, []float64{1, 0, 0, .4, .2, 0}},
		{[]int64{1, 1, 2, 3}, Spec{}, nil}, // one channel of 2×3 rather than three of 1×2
		{[]int64{1, 2, 3}, Spec{}, nil},
		{[]int64{3, 1, 2}, Spec{Mean: []float64{127.5}, Scale: []float64{1 / 127.5}}, []float64{1, -1, -1, -.2, -.6, -1}},
		{[]int64{3, 1, 2}, Spec{Mean: []float64{0, 0, 51}, Scale: []float64{1, 1, 2}}, []float64{255, 0, 0, 102, 0, -102}},
		{[]int64{1, 2}, Spec{}, []float64{82. / 255, 60. / 255}},
	} {
		c.spec.Type = ir.Tensor(ir.F32, c.shape...)
		got, err := Decode("a.png", data, c.spec)
		require.NoError(t, err)
		require.Equal(t, c.shape, got[0].Data.Shape())
		if c.want != nil {
			require.InDeltaSlice(t, c.want, got[0].Data.Floats(), 1e-6, "%v", c.shape)
		}
	}
}

func TestImageValues(t *testing.T) {
	grey := picture(t, 8, 8, func(x, y int) color.Color { return color.Gray{200} })
	got, err := Decode("a.png", grey, Spec{Type: ir.Tensor(ir.UI8, 1, 3, 2, 2)})
	require.NoError(t, err, "integers take pixels as they are")
	require.Equal(t, []int64{200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200}, got[0].Data.Ints())

	clear := picture(t, 4, 4, func(x, y int) color.Color { return color.NRGBA{0, 0, 0, 0} })
	got, err = Decode("a.png", clear, Spec{Type: ir.Tensor(ir.F32, 4, 4)})
	require.NoError(t, err)
	require.Equal(t, 1., got[0].Data.Float(5), "nothing drawn is white")

	got, err = Decode("a.png", grey, Spec{Type: ir.Tensor(ir.F32, 1, 784)})
	require.NoError(t, err, "a flat square")
	require.InDelta(t, 200./255, got[0].Data.Float(783), 1e-6)
}

func TestImageMistakes(t *testing.T) {
	ok := picture(t, 2, 2, func(x, y int) color.Color { return color.Black })
	for _, c := range []struct {
		data []byte
		spec Spec
		want string
	}{
		{ok, Spec{Type: ir.Tensor(ir.F32, 1, 5, 4, 4)}, "a.png: a picture does not fit an input of type tensor<1x5x4x4xf32>: want N = 1 and one or three channels"},
		{[]byte("no"), Spec{Type: ir.Tensor(ir.F32, 4, 4)}, "a.png: not a picture that can be read: image: unknown format"},
		{ok[:40], Spec{Type: ir.Tensor(ir.F32, 4, 4)}, "a.png: png: unexpected EOF"},
		{ok, Spec{Type: ir.Tensor(ir.F32, 4, 4), Mean: []float64{1, 2}}, "a.png: 2 values of mean for 1 channels"},
	} {
		_, err := Decode("a.png", c.data, c.spec)
		require.EqualError(t, err, c.want)
	}
}

// What is allocated hangs on the file's size, not on what it claims.
func TestBoundedMemory(t *testing.T) {
	big := picture(t, 1, 1, func(x, y int) color.Color { return color.Black })
	copy(big[16:24], "\x00\x0f\xff\xff\x00\x0f\xff\xff") // a header of a million pixels squared
	for _, c := range []struct {
		file string
		data []byte
	}{
		{"a.png", big},
		{"a.npy", npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1000000000,), }", "")},
		{"a.pb", []byte("\x08\x80\x94\xeb\xdc\x03\x10\x01\x4a\x00")},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := Decode(c.file, c.data, Spec{Type: ir.Tensor(ir.F32, 4, 4)})
		runtime.ReadMemStats(&after)
		require.Error(t, err, c.file)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<20), c.file)
	}
}

func FuzzDecode(f *testing.F) {
	for i, file := range []string{"t.npy", "t.pb", "t.npz"} {
		b, err := Encode(file, samples[i])
		require.NoError(f, err)
		f.Add(file, b)
	}
	f.Fuzz(func(t *testing.T, file string, data []byte) {
		tensors, err := Decode(file, data, Spec{Type: ir.Tensor(ir.F32, 1, 1, 4, 4)})
		if err != nil {
			return
		}
		for _, n := range tensors {
			require.EqualValues(t, n.Data.Type.Bytes(), len(n.Data.Bytes()))
		}
	})
}
