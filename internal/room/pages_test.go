package room

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// Memory of Dirty is its own, up to the last byte, and what is appended goes elsewhere.
func TestDirty(t *testing.T) {
	var all [][]byte
	for k, n := range []int{0, 1, hugePage - 1, hugePage, 3*hugePage + 5} {
		b := Dirty(n)
		require.Len(t, b, n)
		require.Equal(t, n, cap(b))
		for i := range b {
			b[i] = byte(k)
		}
		all = append(all, b)
		_ = append(b, 255)
	}
	runtime.GC()
	for k, b := range all {
		require.Equal(t, len(b), bytes.Count(b, []byte{byte(k)}))
	}
}

func TestReadFile(t *testing.T) {
	for _, n := range []int{0, 100, 2*hugePage + 7} {
		want := make([]byte, n)
		for i := range want {
			want[i] = byte(i * 7)
		}
		file := filepath.Join(t.TempDir(), "f")
		require.NoError(t, os.WriteFile(file, want, 0o600))
		got, err := ReadFile(file)
		require.NoError(t, err)
		require.True(t, string(want) == string(got))
	}
	_, err := ReadFile(filepath.Join(t.TempDir(), "absent"))
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = ReadFile(t.TempDir())
	require.Error(t, err)

	// A pipe is read where it is open: opened again it might have nobody who writes.
	r, w, err := os.Pipe()
	require.NoError(t, err)
	_, err = w.WriteString("model")
	require.NoError(t, err)
	require.NoError(t, w.Close())
	got, err := ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, "model", string(got))
}
