package accuracy

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// every is the step between the arguments of a sweep, odd so that it meets all low bits.
func every(t *testing.T) uint64 {
	s := os.Getenv("GODWIT_EVERY")
	if s == "" {
		return 1
	}
	n, err := strconv.ParseUint(s, 10, 32)
	require.NoError(t, err)
	return n | 1
}

// sweep measures the device on every step-th f32.
func (o op) sweep(t *testing.T, step uint64) (all found) {
	const n = 1 << 20
	wide, err := o.interpreter(ir.F64, n)
	require.NoError(t, err)
	dev, done, err := o.device(ir.F32, n)
	require.NoError(t, err)
	defer done()
	for first := uint64(0); first < 1<<32; first += n * step {
		args := []*ir.Dense{sequence(ir.F32, first, step, n)} // the last ones begin again at 0
		got, err := dev(args...)
		require.NoError(t, err)
		ref, err := wide(widened(args)...)
		require.NoError(t, err)
		all.add(o.quickly(ir.F32, args, got, ref))
	}
	return all
}

// sweepFile keeps what sweeps found, a line each: op, results, ulp, where, results that are not the nearest.
const sweepFile = "testdata/sweeps.txt"

// keep puts an outcome into the file, in place of one of the same op that saw no more.
func keep(t *testing.T, o op, f found) {
	old, err := os.ReadFile(sweepFile)
	require.NoError(t, err)
	name := short(o)
	row := fmt.Sprintf("%s %d %.5f %.9g %d\n", name, f.n, f.ulp, f.x, f.unequal)
	var rows []string
	for l := range bytes.Lines(old) {
		v := strings.Fields(string(l))
		if v[0] != name {
			rows = append(rows, string(l))
			continue
		}
		if n, err := strconv.Atoi(v[1]); err == nil && n > f.n {
			return
		}
	}
	rows = append(rows, row)
	slices.Sort(rows)
	require.NoError(t, os.WriteFile(sweepFile, []byte(strings.Join(rows, "")), 0o644))
}
