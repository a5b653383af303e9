package kernel

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// Every .kir case parses, verifies and prints to itself; a want.err file instead lists what is wrong with it.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var in, want string
		for _, f := range txtar.Parse(data).Files {
			switch f.Name {
			case "input.kir":
				in = string(f.Data)
			case "want.err":
				want = string(f.Data)
			}
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			m, err := Parse("input.kir", []byte(in))
			if err == nil {
				err = Verify(m)
			}
			if want != "" {
				require.Error(t, err)
				require.Equal(t, strings.TrimSpace(want), err.Error())
				return
			}
			require.NoError(t, err)
			require.Equal(t, in, m.String())
		})
	}
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		data, _ := os.ReadFile(file)
		for _, x := range txtar.Parse(data).Files {
			f.Add(x.Data)
		}
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		m, err := Parse("f", src)
		if err != nil || Verify(m) != nil {
			return
		}
		text := m.String()
		m2, err := Parse("f", []byte(text))
		require.NoError(t, err)
		require.Equal(t, text, m2.String())
	})
}

// The builder's loop runs through the printer, the parser and the verifier.
func TestBuilder(t *testing.T) {
	m := &Module{Name: "m"}
	b := NewFunc(m, "sum", TPtr, TI64)
	b.F.Result = TF32
	out := b.Loop(b.Param(1), []Value{b.Param(0), b.F32(0)}, func(c []Value) []Value {
		x := b.Load(TF32, c[0], 0, None)
		return []Value{b.AddI(c[0], 4), b.Bin(OpFAdd, c[1], x)}
	})
	b.Ret(out[1])
	require.NoError(t, Verify(m))
	m2, err := Parse("m", []byte(m.String()))
	require.NoError(t, err)
	require.NoError(t, Verify(m2))
	require.Equal(t, m.String(), m2.String())
	cfg := NewCFG(m.Funcs[0])
	require.Len(t, cfg.Loops, 1)
	require.Equal(t, []int{0, 1, 0}, cfg.Depth)
}
