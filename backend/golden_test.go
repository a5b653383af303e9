package backend

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Kernel programs: their machine code, and, where they have a @main without parameters, the
// trace that it leaves on the interpreter and on the device.
func TestCases(t *testing.T) {
	golden.Cases(t, "testdata/*.txtar", func(c *golden.Case) {
		m, err := kernel.Parse("input.kir", c.Input("input.kir"))
		require.NoError(c.T, err)
		require.NoError(c.T, kernel.Verify(m))
		var asm bytes.Buffer
		opt := Options{Verify: true, Dump: &asm}
		if _, n, ok := strings.Cut(c.Comment(), "allocatable="); ok {
			_, err := fmt.Sscan(n, &opt.Allocatable)
			require.NoError(c.T, err)
		}
		p, _, err := Compile(m, opt)
		if err != nil {
			c.Want("want.err", err.Error())
			return
		}
		c.Want("want.asm", asm.String())
		if f := m.Func("main"); f == nil || len(f.Sig) > 0 {
			return
		}
		k, err := kir.New(m, kir.NewMemory())
		require.NoError(c.T, err)
		_, err = k.Call("main")
		require.NoError(c.T, err)
		res, err := newRig(c.T, p, device.Options{}).call("main")
		require.NoError(c.T, err)
		var got []uint64
		for _, e := range res.Trace {
			got = append(got, e.Value)
		}
		require.Equal(c.T, k.Trace, got)
		var b strings.Builder
		for _, v := range got {
			fmt.Fprintf(&b, "%d\n", int64(v))
		}
		c.Want("want.trace", b.String())
	})
}

// The same module gives the same bytes, and allocation and schedule do not depend on chance.
func TestDeterministic(t *testing.T) {
	golden.Cases(t, "testdata/[ikp]*.txtar", func(c *golden.Case) {
		var first []byte
		for range 3 {
			m, err := kernel.Parse("input.kir", c.Input("input.kir"))
			require.NoError(c.T, err)
			p, _, err := Compile(m, Options{})
			require.NoError(c.T, err)
			elf, err := p.Encode()
			require.NoError(c.T, err)
			if first == nil {
				first = elf
			}
			require.Equal(c.T, first, elf)
		}
	})
}
