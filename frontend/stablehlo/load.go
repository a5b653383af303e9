package stablehlo

import (
	"fmt"
	"os"

	"github.com/godwit-accel/godwit/ir"
)

// maxFile bounds a module's text: weights are written as hex, two bytes for one.
const maxFile = 8 << 30

// Load reads and verifies the module in a file.
func Load(path string) (*ir.Module, error) {
	src, err := readFile(path)
	if err != nil {
		return nil, err
	}
	return Read(path, src)
}

func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, fmt.Errorf("%s: not a regular file", path)
	case info.Size() > maxFile:
		return nil, fmt.Errorf("%s: %d bytes, more than %d", path, info.Size(), int64(maxFile))
	}
	return os.ReadFile(path)
}

// Read reads and verifies a module, and puts ops in the place of quantised types and of custom calls that stand for them; name is the file name that messages show.
func Read(name string, src []byte) (*ir.Module, error) {
	m, err := ir.Parse(name, src)
	if err != nil {
		return nil, err
	}
	if err := unquantise(m); err != nil {
		return nil, err
	}
	if err := ir.Verify(m); err != nil {
		return nil, err
	}
	resolve(m)
	return m, nil
}
