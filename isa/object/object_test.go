package object

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// sample is a program that uses everything the file form has.
func sample() *Program {
	return &Program{
		Name:   "sample",
		Text:   make([]byte, 96),
		Rodata: []byte("weights, more weights"),
		Data:   make([]byte, 24),
		Bss:    100,
		Symbols: []Symbol{
			{Name: "helper", Section: Text, Value: 64, Size: 32, Kind: Func},
			{Name: "w", Section: Rodata, Value: 8, Size: 13, Kind: Object},
			{Name: "zero", Section: Abs, Value: 7},
			{Name: "main", Section: Text, Size: 64, Kind: Func, Global: true},
			{Name: "buf", Section: Bss, Size: 100, Kind: Object, Global: true},
		},
		Lines: []Line{
			{Addr: 0, File: "m.mlir", Line: 3, Col: 5},
			{Addr: 8, File: "m.mlir", Line: 400, Col: 5},
			{Addr: 40, File: "other.mlir", Line: 2, Col: 1},
			{Addr: 48},
			{Addr: 64, File: "m.mlir", Line: 1},
		},
		Relocs: []Reloc{{Off: 8, Section: Rodata, Addend: 8}, {Off: 16, Section: Text, Addend: 64}},
		Meta: Meta{
			Format: FormatVersion, ISA: 1, ArenaBytes: 4096,
			Inputs:    []Tensor{{Name: "x", DType: "f32", Shape: []int64{1, 2}}},
			Functions: []Function{{Name: "main", Args: []Arg{{Type: "f32*", Dir: "inout"}}}},
		},
	}
}

// What Write makes, Read takes back; and the bytes are the same each time.
func TestRoundTrip(t *testing.T) {
	for name, p := range map[string]*Program{"full": sample(), "empty": {Name: "empty"}} {
		t.Run(name, func(t *testing.T) {
			b, err := p.Encode()
			require.NoError(t, err)
			again, err := p.Encode()
			require.NoError(t, err)
			require.Equal(t, b, again)
			q, err := Read(name, b)
			require.NoError(t, err)
			require.Equal(t, p.Symbols, q.Symbols)
			require.Equal(t, p.Lines, q.Lines)
			require.Equal(t, p.Relocs, q.Relocs)
			require.Equal(t, p.Meta, q.Meta)
			require.Equal(t, string(p.Text)+"|"+string(p.Rodata)+"|"+string(p.Data), string(q.Text)+"|"+string(q.Rodata)+"|"+string(q.Data))
			require.Equal(t, p.Bss, q.Bss)
		})
	}
}

// The weights are the file's own bytes, not a copy.
func TestReadSharesRodata(t *testing.T) {
	b, err := sample().Encode()
	require.NoError(t, err)
	q, err := Read("x", b)
	require.NoError(t, err)
	b[strings.Index(string(b), "weights")] = 'W'
	require.Equal(t, byte('W'), q.Rodata[0])
}

// readelf and objdump, where installed, read the file without a warning and show the lines.
func TestReadelf(t *testing.T) {
	readelf, err := exec.LookPath("readelf")
	if err != nil {
		t.Log("readelf is not installed")
		return
	}
	dir := t.TempDir()
	for name, p := range map[string]*Program{"full": sample(), "empty": {}, "lines": {Text: make([]byte, 1<<16), Lines: []Line{{Addr: 0, File: "a", Line: 1}, {Addr: 1 << 15, File: "b", Line: 1}}}} {
		path := filepath.Join(dir, name)
		b, err := p.Encode()
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, b, 0o644))
		for _, flags := range []string{"-aW", "--debug-dump=decodedline", "--debug-dump=info", "-lSW"} {
			cmd := exec.Command(readelf, flags, path)
			var stderr strings.Builder
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			require.NoError(t, err)
			require.Empty(t, stderr.String())
			require.NotContains(t, strings.ToLower(string(out)), "warning")
			if name == "full" && flags == "--debug-dump=decodedline" {
				require.Regexp(t, `m\.mlir\s+400\s+0x10008`, string(out))
			}
		}
	}
}

func TestEncodeRefuses(t *testing.T) {
	for want, f := range map[string]func(*Program){
		"not a multiple of 8":         func(p *Program) { p.Text = p.Text[:9] },
		"symbol main: offset 0x61":    func(p *Program) { p.Symbols[3].Value = 0x61 },
		"cannot hold a zero byte":     func(p *Program) { p.Symbols[0].Name = "a\x00" },
		"not an aligned word of .dat": func(p *Program) { p.Relocs[0].Off = 20 },
		"outside of the image":        func(p *Program) { p.Relocs[0].Addend = 99 },
		"out of order":                func(p *Program) { p.Lines[1].Addr = 80 },
	} {
		p := sample()
		f(p)
		_, err := p.Encode()
		require.ErrorContains(t, err, want)
		require.ErrorContains(t, err, "sample: ")
	}
}

// Whatever happens to the bytes, Read says where it stops; it never panics, and what it
// accepts can be written again.
func TestReadHostile(t *testing.T) {
	good, err := sample().Encode()
	require.NoError(t, err)
	for n := range good {
		if _, err := Read("x.elf", good[:n]); n < len(good)-1 {
			require.Error(t, err)
			require.Contains(t, err.Error(), "x.elf: ")
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		b := append([]byte(nil), good...)
		for range rapid.IntRange(1, 8).Draw(t, "flips") {
			b[rapid.IntRange(0, len(b)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "to")
		}
		readAny(t, b)
	})
}

func readAny(t require.TestingT, b []byte) {
	p, err := Read("x.elf", b)
	if err != nil {
		require.Contains(t, err.Error(), "x.elf: ")
		return
	}
	p.FuncAt(0)
	p.LineAt(8)
	_, err = p.Encode()
	require.NoError(t, err)
}

func FuzzRead(f *testing.F) {
	for _, p := range []*Program{sample(), {}} {
		b, err := p.Encode()
		require.NoError(f, err)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) { readAny(t, b) })
}

func TestLookups(t *testing.T) {
	p := sample()
	s, ok := p.FuncAt(72)
	require.True(t, ok)
	require.Equal(t, "helper", s.Name)
	l, ok := p.LineAt(32)
	require.True(t, ok)
	require.Equal(t, 400, l.Line)
	_, ok = p.LineAt(56)
	require.False(t, ok)
	require.EqualValues(t, Base, p.Layout().Addr(p.Symbols[3]))
}

// Constants left in pieces make the same file as constants in one.
func TestPieces(t *testing.T) {
	whole, parts := sample(), sample()
	require.NotEmpty(t, whole.Rodata)
	n := len(whole.Rodata)
	whole.Rodata = append(whole.Rodata[:n:n], 0, 0, 0, 7, 0, 0)
	parts.Rodata, parts.Pieces = nil, []Piece{{Size: uint64(n), Bytes: whole.Rodata[:n]}, {Off: uint64(n) + 3, Size: 3, Fill: func(b []byte) { copy(b, []byte{7, 0, 0}) }}}
	require.Equal(t, whole.Layout(), parts.Layout())
	w, err := whole.Encode()
	require.NoError(t, err)
	p, err := parts.Encode()
	require.NoError(t, err)
	require.Equal(t, w, p)
}
