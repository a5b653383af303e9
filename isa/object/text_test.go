package object_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// What WriteAssembly writes assembles to the same program, and so does what it writes of that.
func TestWriteAssembly(t *testing.T) {
	files, err := filepath.Glob("../../examples/asm/*.s")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	sources := map[string][]byte{"own": []byte(`
	.scratch 4096
	.func main
	.global main
	.args in f32* x, u64 n
	.ret u8
	.func none
	.args
	.func any
	.args i1, inout ptr
	.ret ptr
	j.x next
next:	beq s1, s2, .+24
	{ adr s1, table+4 ; }
	adr s3, v
	adr.x s4, main
	j main
	.rodata
	.byte 1, 2, 3
table:	.float 1, 2
s99x:	.byte 255
	.data
	.quad next, 77
v:	.quad buf+8, table, v
	.asciz "hello"
	.bss
	.space 16
buf:	.space 24
`)}
	for _, f := range files {
		sources[filepath.Base(f)], err = os.ReadFile(f)
		require.NoError(t, err)
	}
	build := func(name string, src []byte) *object.Program {
		a, err := isa.Assemble(name, src)
		require.NoError(t, err, string(src))
		p, err := object.FromAssembly(a)
		require.NoError(t, err)
		return p
	}
	for name, src := range sources {
		p := build(name, src)
		var text, again bytes.Buffer
		require.NoError(t, object.WriteAssembly(&text, p))
		q := build(name, text.Bytes())
		require.Equal(t, p.Text, q.Text, "%s\n%s", name, text.String())
		require.Equal(t, p.Rodata, q.Rodata)
		require.Equal(t, p.Data, q.Data)
		require.Equal(t, p.Bss, q.Bss)
		require.Equal(t, p.Relocs, q.Relocs)
		require.Equal(t, p.Meta.ScratchBytes, q.Meta.ScratchBytes)
		require.Equal(t, p.Meta.Functions, q.Meta.Functions)
		require.NoError(t, object.WriteAssembly(&again, q))
		require.Equal(t, text.String(), again.String())
	}
}
