package passes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// A compile resumed from the text of any pass gives the same kernel module, text for text.
func TestResume(t *testing.T) {
	files, _ := filepath.Glob("testdata/resume/*.mlir")
	require.NotEmpty(t, files)
	for _, file := range files {
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := ir.Parse(file, src)
		require.NoError(t, err)
		type dumped struct{ pass, tensor, kernel string }
		var dumps []dumped
		opt := Options{Machine: isa.Default(), Dump: func(p string, m *ir.Module, k *kernel.Module) {
			d := dumped{pass: p}
			if m != nil {
				var b strings.Builder
				require.NoError(t, m.PrintLocs(&b))
				d.tensor = b.String()
			} else {
				d.kernel = k.String()
			}
			dumps = append(dumps, d)
		}}
		whole, _, err := Compile(m, opt)
		require.NoError(t, err, file)
		opt.Dump = nil
		require.Len(t, dumps, len(Pipeline))
		for _, d := range dumps {
			opt.From = d.pass
			var again *kernel.Module
			if d.tensor != "" {
				m, err := ir.Parse(file, []byte(d.tensor))
				require.NoError(t, err, "%s after %s\n%s", file, d.pass, d.tensor)
				again, _, err = Compile(m, opt)
				require.NoError(t, err, "%s after %s", file, d.pass)
			} else {
				k, err := kernel.Parse(file, []byte(d.kernel))
				require.NoError(t, err, "%s after %s", file, d.pass)
				again, _, err = CompileKernel(k, opt)
				require.NoError(t, err)
			}
			require.Equal(t, whole.String(), again.String(), "%s resumed after %s", file, d.pass)
		}
	}
}

// The table is in an order that its own dependences allow.
func TestOrder(t *testing.T) {
	seen := map[string]bool{}
	level := Tensor
	for _, p := range Pipeline {
		for _, a := range p.After {
			require.True(t, seen[a], "%s comes before %s", p.Name, a)
		}
		require.False(t, seen[p.Name], "%s is listed twice", p.Name)
		require.GreaterOrEqual(t, p.Level, level, p.Name)
		require.NotEmpty(t, p.Doc, p.Name)
		seen[p.Name], level = true, p.Level
	}
}
