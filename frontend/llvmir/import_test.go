package llvmir

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/interp/kir"
)

// corpus is the checked-in files and those of the directory that GODWIT_LLVM names, if it does.
func corpus(t *testing.T, pattern string) []string {
	var all []string
	for _, dir := range []string{"testdata", os.Getenv("GODWIT_LLVM")} {
		if dir == "" {
			continue
		}
		files, err := filepath.Glob(filepath.Join(dir, "*", pattern))
		require.NoError(t, err)
		all = append(all, files...)
	}
	require.NotEmpty(t, all)
	return all
}

func read(t *testing.T, file string) []byte {
	src, err := os.ReadFile(file)
	require.NoError(t, err)
	return src
}

func TestCorpus(t *testing.T) {
	for _, f := range corpus(t, "*.ll") {
		if _, err := Import(filepath.Base(f), read(t, f)); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
}

func le(x []uint32) []byte {
	var b []byte
	for _, v := range x {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

const n = 77

// drivers run the functions of a kernel on seeded input and compare with the C source said in Go.
var drivers = map[string]func(t *testing.T, k *kir.Machine, r *rand.Rand){
	"saxpy.ll": func(t *testing.T, k *kir.Machine, r *rand.Rand) {
		for _, fn := range []string{"saxpy", "saxpy_alias"} {
			x, y, want := make([]uint32, n), make([]uint32, n), make([]uint32, n)
			a := float32(2.5)
			for i := range x {
				p, q := r.Float32(), r.Float32()
				x[i], y[i] = math.Float32bits(p), math.Float32bits(q)
				m := a * p
				want[i] = math.Float32bits(m + q)
			}
			out := le(y)
			_, err := k.Call(fn, n, uint64(math.Float32bits(a)), k.Mem.Alloc(le(x), false), k.Mem.Alloc(out, true))
			require.NoError(t, err)
			for i := range want { // clang may fuse: 4 ulp
				require.InDelta(t, want[i], binary.LittleEndian.Uint32(out[4*i:]), 4)
			}
		}
	},
	"crc32.ll": func(t *testing.T, k *kir.Machine, r *rand.Rand) {
		p := make([]byte, n)
		for i := range p {
			p[i] = byte(r.Uint32())
		}
		_, err := k.Call("crc_init")
		require.NoError(t, err)
		at := k.Mem.Alloc(p, false)
		for _, fn := range []string{"crc32_bit", "crc32_tab"} {
			got, err := k.Call(fn, at, n)
			require.NoError(t, err)
			require.Equal(t, uint64(crc32.ChecksumIEEE(p)), got, fn)
		}
	},
	"sumbranch.ll": func(t *testing.T, k *kir.Machine, r *rand.Rand) {
		for x, want := range map[int32]int32{0: 7, 1: 19, 5: -3, 9: 100, 1000: 4, -8: -24} {
			got, err := k.Call("classify", uint64(uint32(x)))
			require.NoError(t, err)
			require.Equal(t, want, int32(got))
		}
		x := make([]uint32, n)
		count := uint64(0)
		for i := range x {
			x[i] = r.Uint32N(100)
			if x[i] > 40 {
				count++
			}
		}
		got, err := k.Call("count_gt", n, k.Mem.Alloc(le(x), false), 40)
		require.NoError(t, err)
		require.Equal(t, count, got)
	},
	"sieve.ll": func(t *testing.T, k *kir.Machine, _ *rand.Rand) {
		got, err := k.Call("sieve", 100, k.Mem.Alloc(make([]byte, 100), true))
		require.NoError(t, err)
		require.Equal(t, uint64(25), got)
	},
	"prefix.ll": func(t *testing.T, k *kir.Machine, r *rand.Rand) {
		x, want, out := make([]uint32, n), make([]uint32, n), make([]byte, 4*n)
		s := uint32(0)
		for i := range x {
			x[i] = r.Uint32()
			s += x[i]
			want[i] = s
		}
		_, err := k.Call("prefix", n, k.Mem.Alloc(le(x), false), k.Mem.Alloc(out, true))
		require.NoError(t, err)
		require.Equal(t, le(want), out)
	},
	"bubble.ll": func(t *testing.T, k *kir.Machine, r *rand.Rand) {
		x := make([]uint32, n)
		for i := range x {
			x[i] = r.Uint32() >> 1
		}
		out := le(x)
		_, err := k.Call("bubble", n, k.Mem.Alloc(out, true))
		require.NoError(t, err)
		sort.Slice(x, func(i, j int) bool { return x[i] < x[j] })
		require.Equal(t, le(x), out)
	},
}

func TestRun(t *testing.T) {
	for name, drive := range drivers {
		for _, file := range corpus(t, name) {
			t.Run(file, func(t *testing.T) {
				m, err := Import(name, read(t, file))
				require.NoError(t, err)
				k, err := kir.New(m, kir.NewMemory())
				require.NoError(t, err)
				k.Fuel = 1 << 22
				drive(t, k, rand.New(rand.NewPCG(1, 2)))
			})
		}
	}
}
