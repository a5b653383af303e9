package check

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// rig runs the functions of one file on a device of its own.
type rig struct {
	testing.TB
	ctx  *runtime.Context
	prog *runtime.Program
}

func load(t *testing.T, file string) *rig {
	src, err := os.ReadFile("../" + file)
	require.NoError(t, err)
	a, err := isa.Assemble(file, src)
	require.NoError(t, err)
	p, err := object.FromAssembly(a)
	require.NoError(t, err)
	elf, err := p.Encode()
	require.NoError(t, err)
	d, err := runtime.OpenOn(runtime.Embedded(runtime.Config{Machine: isa.Default()}), 0)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, d.Close()) })
	ctx, err := d.NewContext(runtime.ContextArgs{Timeout: 20 * time.Second})
	require.NoError(t, err)
	prog, err := ctx.Load(file, elf)
	require.NoError(t, err)
	return &rig{t, ctx, prog}
}

func (r *rig) buffer(b []byte) *runtime.Buffer {
	buf, err := r.ctx.Alloc(max(uint64(len(b)), 1))
	require.NoError(r, err)
	copy(buf.Bytes(), b)
	return buf
}

func (r *rig) floats(x []float32) *runtime.Buffer {
	var b []byte
	for _, v := range x {
		b = binary.LittleEndian.AppendUint32(b, math.Float32bits(v))
	}
	return r.buffer(b)
}

func readFloats(b *runtime.Buffer, n int) (x []float32) {
	for i := range n {
		x = append(x, math.Float32frombits(binary.LittleEndian.Uint32(b.Bytes()[4*i:])))
	}
	return x
}

func (r *rig) call(f string, args ...runtime.Arg) runtime.Result {
	res, err := r.ctx.Run(r.prog, runtime.LaunchArgs{Entry: f, Args: args, Fuel: 1 << 24})
	require.NoError(r, err)
	return res
}

func TestSaxpy(t *testing.T) {
	r := load(t, "saxpy.s")
	for _, n := range []int{0, 1, 63, 64, 65, 128, 1000} {
		x, y, want := make([]float32, n+1), make([]float32, n+1), make([]float32, n+1)
		for i := range x { // small integers: every order and rounding gives the same
			x[i], y[i] = float32(i%17-8), float32(i%5)
			want[i] = y[i] + 2.5*x[i]
		}
		want[n] = y[n] // behind the end nothing changes
		bx, by := r.floats(x), r.floats(y)
		r.call("saxpy", runtime.I64(int64(n)), runtime.F32(2.5), runtime.Ptr("f32", bx), runtime.Ptr("f32", by))
		require.Equal(t, want, readFloats(by, n+1), n)
	}
}

func TestSoftmax(t *testing.T) {
	r := load(t, "softmax.s")
	for _, n := range []int{1, 10, 64, 200} {
		x := make([]float32, n)
		sum := 0.
		for i := range x {
			x[i] = float32(math.Sin(float64(i))) * 20
			sum += math.Exp(float64(x[i]) - 20)
		}
		bx, by := r.floats(x), r.floats(make([]float32, n))
		r.call("softmax", runtime.I64(int64(n)), runtime.Ptr("f32", bx), runtime.Ptr("f32", by))
		total := float32(0)
		for i, y := range readFloats(by, n) {
			require.InEpsilon(t, math.Exp(float64(x[i])-20)/sum, y, 3e-6)
			total += y
		}
		require.InDelta(t, 1, total, 1e-5)
	}
}

func TestGemm(t *testing.T) {
	r := load(t, "gemm.s")
	const k = 1024
	rnd := rand.New(rand.NewPCG(1, 2))
	a, b, packed := make([]byte, 16*k), make([]byte, k*16), make([]byte, k*16)
	for i := range a {
		a[i], b[i] = byte(rnd.Uint32()), byte(rnd.Uint32())
	}
	for kk := range k {
		for j := range 16 {
			packed[kk/64*1024+kk%64/4*64+4*j+kk%4] = b[16*kk+j]
		}
	}
	c := r.buffer(make([]byte, 1024))
	res := r.call("gemm", runtime.Ptr("i8", r.buffer(a)), runtime.Ptr("i8", r.buffer(packed)), runtime.Ptr("i32", c))
	for i := range 16 {
		for j := range 16 {
			want := int32(0)
			for kk := range k {
				want += int32(int8(a[i*k+kk])) * int32(int8(b[16*kk+j]))
			}
			require.Equal(t, want, int32(binary.LittleEndian.Uint32(c.Bytes()[4*(16*i+j):])))
		}
	}
	require.EqualValues(t, 16, res.Total.Mma[0])
	t.Logf("%d cycles, of which the matrix unit needs %d", res.Cycles, 16*16)
}

func TestBubblesort(t *testing.T) {
	r := load(t, "bubblesort.s")
	for _, n := range []int{0, 1, 2, 3, 50} {
		rnd := rand.New(rand.NewPCG(uint64(n), 3))
		var x []int32
		var b []byte
		for range n {
			x = append(x, int32(rnd.Uint32()))
			b = binary.LittleEndian.AppendUint32(b, uint32(x[len(x)-1]))
		}
		slices.Sort(x)
		buf := r.buffer(b)
		r.call("bubblesort", runtime.I64(int64(n)), runtime.Ptr("i32", buf))
		for i, v := range x {
			require.Equal(t, v, int32(binary.LittleEndian.Uint32(buf.Bytes()[4*i:])))
		}
	}
}

func TestCRC32(t *testing.T) {
	r := load(t, "crc32.s")
	for text, want := range map[string]uint32{"": 0, "123456789": 0xcbf43926, "The quick brown fox jumps over the lazy dog": 0x414fa339} {
		require.Equal(t, crc32.ChecksumIEEE([]byte(text)), want)
		res := r.call("crc32", runtime.Ptr("ui8", r.buffer([]byte(text))), runtime.I64(int64(len(text))))
		require.EqualValues(t, want, res.Cores[0].Return)
	}
}

func TestCopy(t *testing.T) {
	r := load(t, "copy.s")
	var one uint64
	for _, n := range []int{0, 1, 2, 7} {
		src := make([]byte, 4096*n)
		for i := range src {
			src[i] = byte(i * 31 >> 3)
		}
		dst := r.buffer(make([]byte, len(src)))
		res := r.call("copy", runtime.Ptr("ui8", r.buffer(src)), runtime.Ptr("ui8", dst), runtime.I64(int64(n)))
		require.Equal(t, src, dst.Bytes()[:len(src)])
		if n == 1 {
			one = res.Cycles
		}
		if n == 7 { // the transfers of neighbouring blocks overlap
			require.Less(t, res.Cycles, 7*one*7/10)
		}
	}
}
