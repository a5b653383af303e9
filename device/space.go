package device

import (
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
)

// Space is one address space: a page table over global memory. The table is kept as runs of
// pages that are contiguous in virtual and physical memory and alike in size and permission, so one
// look-up serves a whole buffer. Readers take an immutable snapshot; a change replaces it.
type Space struct {
	mem  *Memory
	base uint64 // lowest global address
	mu   sync.Mutex
	runs atomic.Pointer[[]pageRun]
}

type pageRun struct {
	va, pa, size uint64
	host         []byte // bytes of the run; shorter than size where DRAM has no bytes
	page         uint64 // PageSize or HugePage
	perm         Perm
}

// maxVA bounds virtual addresses, so that address sums do not wrap.
const maxVA = 1 << 48

func newSpace(mem *Memory, base uint64) *Space {
	s := &Space{mem: mem, base: base}
	s.runs.Store(&[]pageRun{})
	return s
}

// Map adds pages. va, pa and size are multiples of PageSize; where all three are multiples of HugePage the
// pages are huge ones. The range must be free, above the scratchpad, and inside one extent of DRAM.
func (s *Space) Map(va, pa, size uint64, perm Perm) error {
	page := uint64(PageSize)
	if (va|pa|size)&(HugePage-1) == 0 {
		page = HugePage
	}
	switch {
	case (va|pa|size)&(PageSize-1) != 0 || size == 0:
		return fmt.Errorf("map 0x%x to 0x%x, %d bytes: not whole pages of %d bytes", va, pa, size, PageSize)
	case va < s.base || va >= maxVA || size > maxVA-va:
		return fmt.Errorf("map 0x%x, %d bytes: global addresses are 0x%x to 0x%x", va, size, s.base, uint64(maxVA))
	case perm&PermX != 0 && perm&PermW != 0:
		return fmt.Errorf("map 0x%x, %d bytes: a page is writable or executable, not both", va, size)
	}
	host, ok := s.mem.span(pa, size)
	if !ok {
		return fmt.Errorf("map 0x%x to 0x%x, %d bytes: not in one extent of dram", va, pa, size)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	old := *s.runs.Load()
	i := sort.Search(len(old), func(i int) bool { return old[i].va+old[i].size > va })
	if i < len(old) && old[i].va < va+size {
		return fmt.Errorf("map 0x%x, %d bytes: 0x%x is mapped already", va, size, max(old[i].va, va))
	}
	runs := make([]pageRun, 0, len(old)+1)
	runs = append(runs, old[:i]...)
	runs = append(runs, pageRun{va: va, pa: pa, size: size, host: host, page: page, perm: perm})
	runs = append(runs, old[i:]...)
	s.runs.Store(&runs)
	return nil
}

// Unmap removes pages; all of the range must be mapped, and no huge page may be torn apart.
func (s *Space) Unmap(va, size uint64) error {
	if (va|size)&(PageSize-1) != 0 || size == 0 || va >= maxVA || size > maxVA-va {
		return fmt.Errorf("unmap 0x%x, %d bytes: not whole pages of %d bytes", va, size, PageSize)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	runs := make([]pageRun, 0, len(*s.runs.Load())+1)
	end, covered := va+size, uint64(0)
	for _, r := range *s.runs.Load() {
		lo, hi := max(r.va, va), min(r.va+r.size, end)
		if lo >= hi {
			runs = append(runs, r)
			continue
		}
		if (lo|hi)&(r.page-1) != 0 {
			return fmt.Errorf("unmap 0x%x, %d bytes: tears a page of %d bytes", va, size, r.page)
		}
		covered += hi - lo
		if lo > r.va {
			runs = append(runs, r.part(r.va, lo))
		}
		if hi < r.va+r.size {
			runs = append(runs, r.part(hi, r.va+r.size))
		}
	}
	if covered != size {
		return fmt.Errorf("unmap 0x%x, %d bytes: only %d of them are mapped", va, size, covered)
	}
	s.runs.Store(&runs)
	return nil
}

func (r pageRun) part(lo, hi uint64) pageRun {
	n := uint64(len(r.host))
	a, b := min(lo-r.va, n), min(hi-r.va, n)
	r.host = r.host[a:b:b]
	r.pa += lo - r.va
	r.va, r.size = lo, hi-lo
	return r
}

// find returns the run that holds va.
func (s *Space) find(va uint64) (pageRun, bool) {
	runs := *s.runs.Load()
	i := sort.Search(len(runs), func(i int) bool { return runs[i].va+runs[i].size > va })
	if i < len(runs) && runs[i].va <= va {
		return runs[i], true
	}
	return pageRun{}, false
}

// Lookup translates an address.
func (s *Space) Lookup(va uint64) (pa uint64, perm Perm, ok bool) {
	r, ok := s.find(va)
	return r.pa + (va - r.va), r.perm, ok
}

// Read copies memory out, for the owner of the space: permissions do not matter.
func (s *Space) Read(va uint64, p []byte) error { return s.copy(va, p, false) }

// Write copies memory in, for the owner of the space: permissions do not matter.
func (s *Space) Write(va uint64, p []byte) error { return s.copy(va, p, true) }

func (s *Space) copy(va uint64, p []byte, in bool) error {
	for len(p) > 0 {
		r, ok := s.find(va)
		if !ok || va-r.va >= uint64(len(r.host)) {
			return fmt.Errorf("0x%x is not mapped", va)
		}
		h, n := r.host[va-r.va:], 0
		if in {
			n = copy(h, p)
		} else {
			n = copy(p, h)
		}
		p, va = p[n:], va+uint64(n)
	}
	return nil
}
