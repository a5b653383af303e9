package isa

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// Param is one parameter of a device that a description may set.
type Param struct {
	Name     string // as in `--set name=value`
	Doc      string
	Min, Max int64
	Pow2     bool // only powers of two
	// Free says that the parameter decides neither code nor cycles of a program: a binary for one value
	// of it loads on a device with another.
	Free bool
	get  func(*Machine) int64
	set  func(*Machine, int64)
}

// Get is the parameter's value in m.
func (p *Param) Get(m *Machine) int64 { return p.get(m) }

// Assign sets the parameter in m, unchecked.
func (p *Param) Assign(m *Machine, v int64) { p.set(m, v) }

func intParam(name, doc string, lo, hi int64, field func(*Machine) *int) Param {
	return Param{
		Name: name, Doc: doc, Min: lo, Max: hi,
		get: func(m *Machine) int64 { return int64(*field(m)) }, set: func(m *Machine, v int64) { *field(m) = int(v) },
	}
}

func uintParam(name, doc string, lo, hi int64, field func(*Machine) *uint64) Param {
	return Param{
		Name: name, Doc: doc, Min: lo, Max: hi,
		get: func(m *Machine) int64 { return int64(*field(m)) }, set: func(m *Machine, v int64) { *field(m) = uint64(v) },
	}
}

func pow2(p Param) Param { p.Pow2 = true; return p }

func free(p Param) Param { p.Free = true; return p }

// tileMACs is the work of one mma on 8-bit elements.
var tileMACs = int64(MACs(I8))

// Params is the table of device parameters, in the order a description prints them.
var Params = []Param{
	free(intParam("cores.max", "cores of the device", 1, 8, func(m *Machine) *int { return &m.MaxCores })),
	free(intParam("cores", "cores a launch takes by default", 1, 8, func(m *Machine) *int { return &m.Cores })),
	uintParam("scratchpad", "end of the scratchpad of a core, as an address", 128<<10, ScratchEnd, func(m *Machine) *uint64 { return &m.ScratchBytes }),
	free(uintParam("dram", "bytes of global memory", 64<<20, 1<<40, func(m *Machine) *uint64 { return &m.DRAMBytes })),
	pow2(Param{
		Name: "matrix.macs", Doc: "8-bit multiply-adds of the matrix unit a cycle; 16-bit: half, f32: an eighth", Min: 16, Max: tileMACs,
		get: func(m *Machine) int64 { return tileMACs / int64(m.MatrixCycles) },
		set: func(m *Machine, v int64) { m.MatrixCycles = int(tileMACs / v) },
	}),
	intParam("matrix.latency", "cycles from the end of an mma until others see its result", 0, 256, func(m *Machine) *int { return &m.MatrixExtra }),
	intParam("matrix.move", "cycles of tmov and tzero", 1, 64, func(m *Machine) *int { return &m.TileMove }),
	intParam("vector.f64", "cycles the vector unit is taken by an f64 operation", 1, 64, func(m *Machine) *int { return &m.VectorF64 }),
	intParam("vector.trans", "the same, by a transcendental one", 1, 256, func(m *Machine) *int { return &m.VectorTrans }),
	intParam("vector.div", "the same, by a division", 1, 256, func(m *Machine) *int { return &m.VectorDiv }),
	intParam("vector.latency", "latency of simple vector operations", 1, 64, func(m *Machine) *int { return &m.VectorLat }),
	intParam("vector.slow", "latency of transcendental ones and divisions", 1, 256, func(m *Machine) *int { return &m.VectorSlow }),
	pow2(intParam("mem.bytes", "bytes a load or store unit moves in a cycle", 32, 256, func(m *Machine) *int { return &m.MemBytes })),
	intParam("mem.tile", "cycles a unit is taken by a tile", 1, 64, func(m *Machine) *int { return &m.TileCycles }),
	intParam("mem.rows", "descriptor rows a cycle", 1, 16, func(m *Machine) *int { return &m.RowsCycle }),
	intParam("mem.gather", "gather and scatter lanes a cycle", 1, 256, func(m *Machine) *int { return &m.GatherLanes }),
	intParam("mem.latency", "latency of a load from the scratchpad", 1, 64, func(m *Machine) *int { return &m.LoadLat }),
	intParam("mem.increment", "latency of a post-incremented base", 1, 64, func(m *Machine) *int { return &m.IncLat }),
	intParam("scalar.latency", "latency of simple scalar operations", 1, 64, func(m *Machine) *int { return &m.ScalarLat }),
	intParam("scalar.mul", "latency of a scalar product", 1, 64, func(m *Machine) *int { return &m.ScalarMul }),
	intParam("scalar.div", "latency of a scalar division", 1, 256, func(m *Machine) *int { return &m.ScalarDiv }),
	intParam("scalar.float", "latency of scalar float operations", 1, 64, func(m *Machine) *int { return &m.ScalarFP }),
	intParam("branch", "bubbles after a taken branch", 0, 64, func(m *Machine) *int { return &m.BranchBubbles }),
	pow2(intParam("dma", "bytes a cycle between global memory and scratchpad; also a line", 16, 256, func(m *Machine) *int { return &m.DMALineBytes })),
	intParam("dma.runs", "contiguous runs a cycle at most", 1, 64, func(m *Machine) *int { return &m.DMARunShare }),
	intParam("dma.latency", "cycles from the end of a transfer's cost to its completion", 0, 100_000, func(m *Machine) *int { return &m.DMALatency }),
	intParam("cache.bytes", "bytes of the data cache", 4<<10, 16<<20, func(m *Machine) *int { return &m.CacheBytes }),
	pow2(intParam("cache.line", "bytes of a cache line", 16, 256, func(m *Machine) *int { return &m.CacheLine })),
	intParam("cache.ways", "associativity of the cache; 0: full", 0, 64, func(m *Machine) *int { return &m.CacheWays }),
	intParam("cache.miss", "cycles of a cache miss", 0, 100_000, func(m *Machine) *int { return &m.CacheMiss }),
	intParam("cache.miss.line", "further cycles a line of it", 0, 1000, func(m *Machine) *int { return &m.CacheMissLine }),
	intParam("cache.queue", "lines that may wait to be fetched into the cache", 1, 1024, func(m *Machine) *int { return &m.CacheQueue }),
	intParam("store.line", "cycles a line a store to global memory takes", 1, 1000, func(m *Machine) *int { return &m.StoreLine }),
	intParam("sem.latency", "cycles from a post until the waiting core sees it", 1, 100_000, func(m *Machine) *int { return &m.SemLatency }),
	intParam("launch", "cycles of a launch", 0, 1_000_000, func(m *Machine) *int { return &m.LaunchCycles }),
	intParam("regs.s", "scalar registers the compiler may use", 8, 29, func(m *Machine) *int { return &m.Regs.S }),
	intParam("regs.p", "predicate registers", 3, 7, func(m *Machine) *int { return &m.Regs.P }),
	intParam("regs.v", "vector registers", 6, 32, func(m *Machine) *int { return &m.Regs.V }),
	intParam("regs.m", "mask registers", 3, 15, func(m *Machine) *int { return &m.Regs.M }),
	intParam("regs.t", "tile registers", 4, 16, func(m *Machine) *int { return &m.Regs.T }),
	free(Param{
		Name: "clock", Doc: "nominal clock in MHz, for reports", Min: 1, Max: 100_000,
		get: func(m *Machine) int64 { return int64(m.ClockHz / 1e6) }, set: func(m *Machine, v int64) { m.ClockHz = float64(v) * 1e6 },
	}),
}

// LookupParam finds a parameter by name, nil if there is none.
func LookupParam(name string) *Param {
	for i := range Params {
		if Params[i].Name == name {
			return &Params[i]
		}
	}
	return nil
}

// Set gives the parameter name a value: a decimal number, with K, M or G for powers of 1024.
func (m *Machine) Set(name, value string) error {
	p := LookupParam(name)
	if p == nil {
		return fmt.Errorf("device parameter %q: there is none of this name%s", name, nearest(name))
	}
	v, err := parseSize(value)
	switch {
	case err != nil:
		return fmt.Errorf("device parameter %s: value %q: want a number, as 64 or 512K", name, value)
	case v < p.Min || v > p.Max:
		return fmt.Errorf("device parameter %s: %d is not between %d and %d", name, v, p.Min, p.Max)
	case p.Pow2 && v&(v-1) != 0:
		return fmt.Errorf("device parameter %s: %d is not a power of two", name, v)
	}
	p.set(m, v)
	return m.consistent()
}

// consistent reports parameters that contradict each other.
func (m *Machine) consistent() error {
	if m.Cores > m.MaxCores {
		return fmt.Errorf("device parameters cores, cores.max: a launch on %d cores of %d", m.Cores, m.MaxCores)
	}
	if ways := m.CacheWays; ways > 0 && m.CacheBytes%(ways*m.CacheLine) != 0 {
		return fmt.Errorf("device parameters cache.bytes, cache.line, cache.ways: %d bytes are not whole sets of %d lines of %d", m.CacheBytes, ways, m.CacheLine)
	}
	if m.CacheBytes%m.CacheLine != 0 {
		return fmt.Errorf("device parameter cache.bytes: %d bytes are not whole lines of %d", m.CacheBytes, m.CacheLine)
	}
	return nil
}

func parseSize(s string) (int64, error) {
	shift := 0
	if n := len(s); n > 0 {
		if i := strings.IndexByte("KMG", s[n-1]); i >= 0 {
			shift, s = 10*(i+1), s[:n-1]
		}
	}
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil || v < 0 || v > math.MaxInt64>>shift {
		return 0, strconv.ErrRange
	}
	return v << shift, nil
}

// nearest offers the names that share the part before the dot.
func nearest(name string) string {
	head, _, _ := strings.Cut(name, ".")
	var like []string
	for i := range Params {
		if h, _, _ := strings.Cut(Params[i].Name, "."); h == head {
			like = append(like, Params[i].Name)
		}
	}
	if len(like) == 0 {
		for i := range Params {
			like = append(like, Params[i].Name)
		}
	}
	return "; there are " + strings.Join(like, ", ")
}

// ReadMachine reads a device description: lines `name = value`, and comments from # to the end of a line. What
// it does not name is as in base. All mistakes are reported at once, each with its line.
func ReadMachine(file string, text []byte, base Machine) (Machine, error) {
	m := base
	var errs source.Errors
	seen := map[string]int{}
	line := 0
	for s := range strings.Lines(string(text)) {
		line++
		s, _, _ = strings.Cut(s, "#")
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		pos := source.Pos{File: file, Line: line, Col: 1}
		name, value, ok := strings.Cut(s, "=")
		name, value = strings.TrimSpace(name), strings.TrimSpace(value)
		if !ok {
			errs.Add(pos, "%q: want name = value", s)
			continue
		}
		if l, dup := seen[name]; dup {
			errs.Add(pos, "%s is set twice, first in line %d", name, l)
			continue
		}
		seen[name] = line
		if err := m.Set(name, value); err != nil {
			errs.Add(pos, "%w", err)
		}
	}
	return m, errs.Err()
}

// Describe is m as a description, a line a parameter; with all = false only those that differ from the default.
func (m *Machine) Describe(all bool) string {
	var b strings.Builder
	def := Default()
	for i := range Params {
		p := &Params[i]
		if v := p.get(m); all || v != p.get(&def) {
			fmt.Fprintf(&b, "%-16s = %-10d # %s\n", p.Name, v, p.Doc)
		}
	}
	return b.String()
}

// Difference names the parameters in which a program for the machine m does not fit the device d, each
// with both values; "" if it fits.
func (m *Machine) Difference(d *Machine) string {
	var diff []string
	for i := range Params {
		p := &Params[i]
		if a, b := p.get(m), p.get(d); a != b && !p.Free {
			diff = append(diff, fmt.Sprintf("%s=%d (the device: %d)", p.Name, a, b))
		}
	}
	return strings.Join(diff, ", ")
}
