package passes

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// Every folder of testdata is a pass: its cases run the pipeline up to it, so that an input is as a user writes
// it, and want.mlir (want.kir from lower on) is what the pass leaves.
func TestPasses(t *testing.T) {
	for _, p := range Pipeline {
		dir := filepath.Join("testdata", p.Name)
		if files, _ := filepath.Glob(dir + "/*.txtar"); len(files) == 0 {
			continue
		}
		t.Run(p.Name, func(t *testing.T) {
			golden.Cases(t, dir+"/*.txtar", func(c *golden.Case) {
				m, err := ir.Parse("input.mlir", c.Input("input.mlir"))
				require.NoError(c.T, err)
				k, _, err := Compile(m, Options{Machine: isa.Default(), To: p.Name})
				require.NoError(c.T, err)
				if k != nil {
					k.Meta, k.Locs = "", nil
					c.Want("want.kir", k.String())
				} else {
					c.Want("want.mlir", m.String())
				}
			})
		})
	}
}

// What cannot be compiled is reported whole.
func TestErrors(t *testing.T) {
	golden.Cases(t, "testdata/errors/*.txtar", func(c *golden.Case) {
		m, err := ir.Parse("input.mlir", c.Input("input.mlir"))
		require.NoError(c.T, err)
		_, _, err = Compile(m, Options{Machine: isa.Default()})
		require.Error(c.T, err)
		c.Want("want.err", err.Error())
	})
}

// The same module gives the same text.
func TestDeterministic(t *testing.T) {
	src, err := os.ReadFile("testdata/resume/net.mlir")
	require.NoError(t, err)
	var first string
	for i := range 3 {
		m, err := ir.Parse("net.mlir", src)
		require.NoError(t, err)
		k, _, err := Compile(m, Options{Machine: isa.Default()})
		require.NoError(t, err)
		if i == 0 {
			first = k.String()
		}
		require.Equal(t, first, k.String())
	}
}
