package backend

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/internal/kgen"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

func long() bool { return os.Getenv("GODWIT_LONG") != "" }

// shape chooses the options of the n-th random program: sizes, tiles, calls, pressure and
// register files all vary.
func shape(n uint64) (kgen.Options, Options) {
	g := kgen.Options{Steps: 10 + int(n%7)*12, Tiles: n%2 == 0, Calls: n%3 == 0}
	o := Options{Verify: true}
	switch n % 8 {
	case 3:
		o.Allocatable = 8
		g.Live = 4 * 8
	case 5:
		o.Allocatable = 4
		g.Live = 4 * 4
	case 6:
		g.Live = 128 // four times the V and S registers, eight times M and T
	case 7:
		o.NoSchedule = true
	}
	return g, o
}

// compare runs a random program on the interpreter and on the device and compares memory.
func compare(t testing.TB, seed uint64) {
	r := rand.New(rand.NewPCG(seed, 1))
	g, o := shape(seed)
	m := kgen.Program(r.IntN, g)
	in := make([]byte, kgen.InBytes+4096)
	for i := range in {
		in[i] = byte(r.Uint32())
	}
	name := fmt.Sprintf("seed %d", seed)
	compareModule(t, name, m, o, in)
}

func compareModule(t testing.TB, name string, m *kernel.Module, o Options, in []byte) {
	p, _, err := Compile(m, o)
	require.NoError(t, err, "%s\n%s", name, m)
	mem := kir.NewMemory()
	k, err := kir.New(m, mem)
	require.NoError(t, err)
	want := make([]byte, kgen.OutBytes)
	_, werr := k.Call("main", mem.Alloc(in, false), mem.Alloc(want, true))
	require.NoError(t, werr)
	rg := newRig(t, p, device.Options{Timing: device.TimingOff})
	ia, _ := rg.alloc(in)
	oa, got := rg.alloc(make([]byte, kgen.OutBytes))
	_, err = rg.call("main", ia, oa)
	require.NoError(t, err, "%s\n%s", name, m)
	for i := range want {
		if want[i] != got[i] {
			t.Fatalf("%s: byte %d of the output is %#x, want %#x\n%s", name, i, got[i], want[i], m)
		}
	}
}

// Random programs give the same bits on the interpreter and, compiled, on the device.
func TestRandom(t *testing.T) {
	n := uint64(500)
	if long() {
		n = 100_000
	}
	from := uint64(0)
	if s := os.Getenv("GODWIT_SEED"); s != "" {
		from, _ = strconv.ParseUint(s, 10, 64)
		n = from + 1
	}
	for seed := from; seed < n; seed++ {
		if seed > from && seed%5000 == 0 {
			fmt.Println("random programs:", seed)
		}
		compare(t, seed)
	}
}

// FuzzRandom lets the fuzzer draw the program.
func FuzzRandom(f *testing.F) {
	for seed := byte(0); seed < 8; seed++ {
		f.Add([]byte{seed, 200, 3, 77, seed, 19, 250, 4, 91, 33, 8, 128, 64, seed})
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) == 0 {
			return
		}
		g, o := shape(uint64(data[0]))
		at := 0
		draw := func(n int) int { // bytes as numbers; when they run out, a fixed sequence
			x := at * 2654435761
			if at < len(data) {
				x = int(data[at])
				if n > 256 && at+1 < len(data) {
					x |= int(data[at+1]) << 8
				}
			}
			at++
			return (x & 0x7fffffff) % n
		}
		in := make([]byte, kgen.InBytes+4096)
		for i := range in {
			in[i] = byte(i*i>>3) ^ data[i%len(data)]
		}
		compareModule(t, "fuzz", kgen.Program(draw, g), o, in)
	})
}
