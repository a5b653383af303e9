package device

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

func TestMemoryExtents(t *testing.T) {
	m := newMemory(16 << 20)
	a, err := m.Alloc(100)
	require.NoError(t, err)
	b, err := m.Alloc(3 << 20)
	require.NoError(t, err)
	require.Zero(t, b%HugePage)
	require.EqualValues(t, PageSize+3<<20, m.Used())
	_, err = m.Alloc(14 << 20)
	var full *ErrNoMemory
	require.ErrorAs(t, err, &full)
	require.EqualValues(t, 16<<20-m.Used(), full.Free)
	host := []byte("weights")
	c, err := m.Import(host)
	require.NoError(t, err)
	got, err := m.Bytes(c, 7)
	require.NoError(t, err)
	require.Same(t, &host[0], &got[0])
	_, err = m.Bytes(c, 8)
	require.Error(t, err)
	require.NoError(t, m.Free(a))
	require.Error(t, m.Free(a))
	again, err := m.Alloc(4096)
	require.NoError(t, err)
	require.Equal(t, a, again)
}

func TestSpace(t *testing.T) {
	d, err := New(isa.Default(), Options{})
	require.NoError(t, err)
	s := d.NewSpace()
	pa, err := d.DRAM().Alloc(4 * HugePage)
	require.NoError(t, err)
	require.NoError(t, s.Map(0x400000, pa, 2*HugePage, PermR|PermW))
	require.ErrorContains(t, s.Map(0x400000+HugePage, pa, PageSize, PermR), "mapped already")
	require.ErrorContains(t, s.Map(0x1000, pa, PageSize, PermR), "global addresses")
	require.ErrorContains(t, s.Map(0x10000100, pa, PageSize, PermR), "whole pages")
	require.ErrorContains(t, s.Map(0x10000000, pa, PageSize, PermW|PermX), "writable or executable")
	require.ErrorContains(t, s.Map(0x10000000, 1<<33, PageSize, PermR), "extent")
	require.ErrorContains(t, s.Unmap(0x400000, PageSize), "tears")
	require.NoError(t, s.Map(0x10000000, pa+3*HugePage+PageSize, 8*PageSize, PermR))
	require.NoError(t, s.Unmap(0x10002000, 2*PageSize))
	at, perm, ok := s.Lookup(0x10005004)
	require.True(t, ok)
	require.Equal(t, PermR, perm)
	require.EqualValues(t, pa+3*HugePage+6*PageSize+4, at)
	_, _, ok = s.Lookup(0x10003000)
	require.False(t, ok)
	require.ErrorContains(t, s.Unmap(0x10001000, 3*PageSize), "only 4096")
	require.NoError(t, s.Write(0x400000+HugePage-2, []byte{1, 2, 3, 4}))
	b := make([]byte, 4)
	require.NoError(t, s.Read(0x400000+HugePage-2, b))
	require.Equal(t, []byte{1, 2, 3, 4}, b)
}

// TestCacheLRU: a line comes back after 1024 others, not after 1023.
func TestCacheLRU(t *testing.T) {
	m := isa.Default()
	lines := uint64(m.CacheBytes / m.CacheLine)
	for _, ways := range []int{0, 8} {
		m.CacheWays = ways
		d := newDataCache(&m)
		d.reset()
		require.False(t, d.touch(7))
		for i := range lines - 1 {
			require.False(t, d.touch(8+i))
		}
		require.True(t, d.touch(7))
		for i := range lines {
			require.False(t, d.touch(100000+i))
		}
		require.False(t, d.touch(7))
		require.True(t, d.touch(7))
	}
}

// All of a page in which something may be read may be read: behind the end of an imported region there are zeros. Nothing can be written there.
func TestImportedTail(t *testing.T) {
	const at = dataBase + dataSize
	load := isa.Inst{Op: isa.OpVld, Dst: 3, A: 1, Type: isa.I8}
	store := isa.Inst{Op: isa.OpVst, Dst: 3, A: 2, Type: isa.I8}
	r := newRig(t, Options{}, assemble(t, []pkt{{load}, {store}, halt}...))
	host := make([]byte, 1000)
	for i := range host {
		host[i] = byte(i | 1)
	}
	pa, err := r.d.DRAM().Import(host)
	require.NoError(t, err)
	require.NoError(t, r.space.Map(at, pa, PageSize, PermR))
	r.ok(at+900, dataBase)
	require.Equal(t, append(append([]byte{}, host[900:]...), make([]byte, 156)...), r.data[:256])
	r.ok(at+PageSize-256, dataBase)
	require.Equal(t, make([]byte, 256), r.data[:256])
	_, err = r.run(at+PageSize-255, dataBase)
	require.ErrorContains(t, err, "no page is mapped there")
	require.NoError(t, r.space.Unmap(at, PageSize))
	require.NoError(t, r.space.Map(at, pa, PageSize, PermR|PermW))
	r.ok(at, at)
	_, err = r.run(at, at+900)
	require.ErrorContains(t, err, "the page has no memory there")
}
