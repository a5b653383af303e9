package device

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCountersAreWords is what adding them as words takes for granted.
func TestCountersAreWords(t *testing.T) {
	c := reflect.TypeFor[Counters]()
	at := uintptr(0)
	for i := range c.NumField() {
		f := c.Field(i)
		typ := f.Type
		if typ.Kind() == reflect.Array {
			typ = typ.Elem()
		}
		require.Equal(t, reflect.Uint64, typ.Kind(), f.Name)
		require.Equal(t, at, f.Offset, f.Name)
		at += f.Type.Size()
	}
	require.Equal(t, at, c.Size())

	var a, b Counters
	for i := range a.words() {
		a.words()[i], b.words()[i] = uint64(i), 1<<63|1
	}
	a.Add(&b)
	for i, n := range a.words() {
		require.Equal(t, 1<<63|uint64(i)+1, n)
	}
}
