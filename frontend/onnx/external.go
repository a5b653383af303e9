package onnx

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/godwit-accel/godwit/internal/room"
)

// external reads tensor data kept beside the model. Files are confined to the model's folder, symbolic links
// included (os.Root), and read once.
type external struct {
	dir   string
	files map[string][]byte
}

// read gives the bytes of a tensor of the given size.
func (e *external) read(t *Tensor, size int64) ([]byte, error) {
	name := t.External["location"]
	if name == "" {
		return nil, errors.New("no location")
	}
	offset, err := number(t.External["offset"], 0)
	if err != nil {
		return nil, fmt.Errorf("offset: %w", err)
	}
	length, err := number(t.External["length"], size)
	if err != nil {
		return nil, fmt.Errorf("length: %w", err)
	}
	data, err := e.file(name)
	if err != nil {
		return nil, err
	}
	if offset > int64(len(data)) || length > int64(len(data))-offset {
		return nil, fmt.Errorf("bytes %d to %d of %s, which has %d", offset, offset+length, name, len(data))
	}
	return data[offset : offset+length : offset+length], nil
}

func number(s string, def int64) (int64, error) {
	if s == "" {
		return def, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err == nil && n < 0 {
		err = fmt.Errorf("%d is negative", n)
	}
	return n, err
}

func (e *external) file(name string) ([]byte, error) {
	if data, ok := e.files[name]; ok {
		return data, nil
	}
	if !filepath.IsLocal(name) {
		return nil, fmt.Errorf("location %q leaves the model's folder", name)
	}
	root, err := os.OpenRoot(e.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	f, err := root.Open(filepath.Clean(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if st, err := f.Stat(); err != nil {
		return nil, err
	} else if !st.Mode().IsRegular() {
		return nil, fmt.Errorf("%q is not a regular file", name)
	}
	data, err := room.ReadAll(f)
	if err != nil {
		return nil, err
	}
	if e.files == nil {
		e.files = map[string][]byte{}
	}
	e.files[name] = data
	return data, nil
}
