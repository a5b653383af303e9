package tensorio

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Named is a tensor and the name that its file gives it ("" where the format has none).
type Named struct {
	Name string
	Data *ir.Dense
}

// Spec says what an image is to become. The other formats say it themselves and ignore it.
type Spec struct {
	Type        ir.Type   // of the input that the image feeds
	Mean, Scale []float64 // value = (pixel − mean) · scale, pixels 0…255; one entry or one a channel; nil: see Image
}

// format is one row of the table of file types.
type format struct {
	exts   []string
	decode func(file string, data []byte, spec Spec) ([]Named, error)
	encode func(tensors []Named) ([]byte, error) // nil: reading only
	single bool                                  // holds exactly one tensor
}

var formats = []format{
	{[]string{".npy"}, one(decodeNPY), func(t []Named) ([]byte, error) { return appendNPY(nil, t[0].Data) }, true},
	{[]string{".npz"}, decodeNPZ, encodeNPZ, false},
	{[]string{".pb"}, decodePB, func(t []Named) ([]byte, error) { return onnx.AppendTensor(nil, t[0].Name, t[0].Data) }, true},
	{[]string{".png", ".jpg", ".jpeg"}, Image, nil, true},
}

func one(f func(string, []byte) (*ir.Dense, error)) func(string, []byte, Spec) ([]Named, error) {
	return func(file string, data []byte, _ Spec) ([]Named, error) {
		d, err := f(file, data)
		if err != nil {
			return nil, err
		}
		return []Named{{Data: d}}, nil
	}
}

func lookup(file string) (*format, error) {
	ext := strings.ToLower(filepath.Ext(file))
	var known []string
	for i := range formats {
		if slices.Contains(formats[i].exts, ext) {
			return &formats[i], nil
		}
		known = append(known, formats[i].exts...)
	}
	return nil, source.Errorf(source.Pos{File: file}, "tensor files end in %s, not %q", strings.Join(known, ", "), ext)
}

// Read reads the tensors of a file, whose ending says what it is.
func Read(file string, spec Spec) ([]Named, error) {
	if _, err := lookup(file); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return Decode(file, data, spec)
}

// Decode is Read for bytes that are already in memory; file gives the format and stands in messages.
func Decode(file string, data []byte, spec Spec) ([]Named, error) {
	f, err := lookup(file)
	if err != nil {
		return nil, err
	}
	return f.decode(file, data, spec)
}

// Encode gives the bytes of a file of that name. All but .npz hold exactly one tensor.
func Encode(file string, tensors ...Named) ([]byte, error) {
	f, err := lookup(file)
	if err != nil {
		return nil, err
	}
	switch {
	case f.encode == nil:
		return nil, source.Errorf(source.Pos{File: file}, "%s can be read only", filepath.Ext(file))
	case f.single && len(tensors) != 1:
		return nil, source.Errorf(source.Pos{File: file}, "%s holds one tensor, not %d", filepath.Ext(file), len(tensors))
	}
	b, err := f.encode(tensors)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return b, nil
}

func decodePB(file string, data []byte, _ Spec) ([]Named, error) {
	t, err := onnx.DecodeTensor(file, data)
	if err != nil {
		return nil, err
	}
	d, err := t.Carried(file, nil)
	if err != nil {
		return nil, err
	}
	return []Named{{t.Name, d}}, nil
}
