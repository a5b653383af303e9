package backend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Buffers of 256 bytes at 4096 and 512 at 4608: alive together or not, by what lies between their accesses.
func TestScratchLive(t *testing.T) {
	for _, c := range []struct {
		name, body string
		live       int64
		first      string // what is said of the first buffer
	}{
		{"one after the other", "  store i32 %z, %a\n  store i32 %z, %a\n  store i32 %z, %b\n  ret\n", 512, ""},
		{"one inside the other", "  store i32 %z, %a\n  store i32 %z, %b\n  store i32 %z, %a\n  ret\n", 768, ""},
		{"in a loop", "  br ^1()\n^1 \"l\"():\n  store i32 %z, %a\n  store i32 %z, %b\n  cbr %c ^1() ^2()\n^2 \"e\"():\n  ret\n", 768, ""},
		{"on two ways", "  cbr %c ^1() ^2()\n^1 \"l\"():\n  store i32 %z, %a\n  br ^3()\n^2 \"r\"():\n  store i32 %z, %b\n  br ^3()\n^3 \"e\"():\n  ret\n", 512, ""},
		{"a transfer until its wait", "  dma %p, %p, %a\n  store i32 %z, %b\n  dmawait n=0\n  ret\n", 768, ""},
		{"what comes, until it is read", "  store i32 %z, %b\n  store i32 %z, %a\n  ret\n", 768, " given"},
		{"what goes, from where it is written", "  store i32 %z, %a\n  store i32 %z, %b\n  ret\n", 768, " kept"},
		{"what only passes", "  store i32 %z, %b\n  ret\n", 768, " given kept"},
	} {
		text := "module \"w\" scratch=1024\nfunc @main(ptr, i1) entry scratch(4096+256" + c.first + ", 4608+512) {\n^0 \"entry\"(%p: ptr, %c: i1):\n" +
			"  %z = const i32\n  %a = const ptr bits=4096\n  %b = const ptr bits=4608\n" + c.body + "}\n"
		m, err := kernel.Parse(c.name, []byte(text))
		require.NoError(t, err, text)
		require.NoError(t, kernel.Verify(m), text)
		_, st, err := Compile(m, Options{})
		require.NoError(t, err, c.name)
		require.Equal(t, c.live, st.Funcs[0].ScratchLive, c.name)
		require.Equal(t, int64(4608+512-4096), st.Funcs[0].ScratchUsed, c.name)
	}
}
