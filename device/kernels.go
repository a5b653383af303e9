package device

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

// kernels is the seam for fast code: the inner loops whose speed decides emulation time. Every set gives
// the bits of the plain Go one, which tests compare. A and C are row-major tiles, B is in k-groups of
// four bytes: B[g][n] holds the 4/size values k = 4g/size … of column n.
type kernels struct {
	name  string
	lanes [numLaneKernels]laneKernel
	// cmpF32 gives a bit a lane.
	cmpF32 func(a, b *[256]byte) (less, equal, unordered uint64)
	productKernels
	few productKernels // the same of the first rows of a tile only, where the set has them
	// A tile from 16 rows of 64 bytes at offsets behind src; a vector from and to rows of 16 to 256 bytes. The caller has checked bounds.
	tileRows  func(t *[1024]byte, src *byte, rows *[16]int32)
	loadRows  func(v *[256]byte, mem *byte, rows *[16]int32, size int)
	storeRows func(v *[256]byte, mem *byte, rows *[16]int32, size int)
	threads   *threadSet // nil: blocks are executed in Go
}

type productKernels struct {
	// A chain of products into one accumulator, and, where the set has it, into two that share their A.
	chain1, chain2 [numMmaFuncs]chainKernel
	// The products of a tile of rows and columns side by side, as many as gridWidths says, where the set has them.
	grid [numMmaFuncs][len(gridWidths)]gridKernel
}

// laneKernel computes a vector from up to three. Lane i of the sources is read before lane i of d is written, not
// necessarily before other lanes.
type laneKernel func(d, a, b, e *[256]byte)

// The vector operations that have a kernel.
const (
	laneAddF32 = iota
	laneSubF32
	laneMulF32
	laneDivF32
	laneMinF32
	laneMaxF32
	laneFmaF32
	laneCvtI32F32
	laneExpF32
	laneExp2F32
	laneLogF32
	laneLog2F32
	laneExpm1F32
	laneLog1pF32
	laneRcpF32
	laneRsqrtF32
	laneSqrtF32
	laneTanhF32
	laneLogisticF32
	laneErfF32
	numF32Kernels
	laneExpF64 = iota - 1
	laneLogF64
	numLaneKernels
)

type kernelSet struct {
	better int
	k      *kernels
}

// kernelSets holds the sets this host can run, by name; better is greater.
var kernelSets = func() map[string]kernelSet {
	return map[string]kernelSet{"go": {0, &goKernels}}
}()

// KernelSets names the kernel sets this host can run, the best first.
func KernelSets() []string {
	var names []string
	for n := range kernelSets {
		names = append(names, n)
	}
	sort.Slice(names, func(i, j int) bool { return kernelSets[names[i]].better > kernelSets[names[j]].better })
	return names
}

// KernelsEnv is the environment variable that overrides the choice of the best set.
const KernelsEnv = "GODWIT_KERNELS"

func chooseKernels(name string) (*kernels, error) {
	if name == "" {
		name = os.Getenv(KernelsEnv)
	}
	if name == "" {
		name = KernelSets()[0]
	}
	s, ok := kernelSets[name]
	if !ok {
		return nil, fmt.Errorf("device: no kernel set %q: this host has %s", name, strings.Join(KernelSets(), ", "))
	}
	return s.k, nil
}
