package device

import (
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

var (
	threadsAVX512 = newThreadSet(handlersAVX512, &namesAVX512, runAVX512).makes(madeWarm)
	threadsAVX2   = newThreadSet(handlersAVX2, &namesAVX2, runAVX2)
)

// newThreadSet asks for the addresses of handlers and gives them names.
func newThreadSet[T, N any](fill func(*T), names *N, run func(regs, state, op, scratch *byte, size int, link *byte)) *threadSet {
	var table T
	fill(&table)
	n := len(unsafe.Slice((*string)(unsafe.Pointer(names)), unsafe.Sizeof(*names)/unsafe.Sizeof("")))
	s := &threadSet{handlers: make(map[string]uintptr, n), run: run}
	for i, name := range unsafe.Slice((*string)(unsafe.Pointer(names)), n) {
		s.handlers[name] = unsafe.Slice((*uintptr)(unsafe.Pointer(&table)), n)[i]
	}
	s.tget = s.handlers["Tget"]
	return s
}

// placeOfCaches is behind the core, which the host's allocator puts on a page.
const placeOfCaches = unsafe.Offsetof(Core{}.mq) + unsafe.Offsetof(matrixQueue{}.asmState) + unsafe.Offsetof(asmState{}.tileCaches)

// What kernelgen takes for granted; a layout that differs does not compile.
var (
	_ [unsafe.Offsetof(isa.State{}.S)]struct{}      = [0]struct{}{}
	_ [unsafe.Offsetof(isa.State{}.M)]struct{}      = [256]struct{}{}
	_ [unsafe.Offsetof(isa.State{}.V)]struct{}      = [768]struct{}{}
	_ [unsafe.Offsetof(isa.State{}.T)]struct{}      = [8960]struct{}{}
	_ [unsafe.Offsetof(isa.State{}.P)]struct{}      = [25344]struct{}{}
	_ [unsafe.Sizeof(thread{})]struct{}             = [32]struct{}{}
	_ [unsafe.Offsetof(thread{}.imm)]struct{}       = [16]struct{}{}
	_ [unsafe.Offsetof(thread{}.cache)]struct{}     = [24]struct{}{}
	_ [unsafe.Offsetof(asmState{}.dirty)]struct{}   = [256]struct{}{}
	_ [unsafe.Offsetof(asmState{}.ref)]struct{}     = [512]struct{}{}
	_ [unsafe.Offsetof(asmState{}.chains)]struct{}  = [640]struct{}{}
	_ [unsafe.Offsetof(asmState{}.lazy)]struct{}    = [2944]struct{}{}
	_ [unsafe.Offsetof(asmState{}.active)]struct{}  = [2946]struct{}{}
	_ [unsafe.Offsetof(asmState{}.kind)]struct{}    = [2948]struct{}{}
	_ [unsafe.Offsetof(asmState{}.at)]struct{}      = [2952]struct{}{}
	_ [unsafe.Offsetof(asmState{}.why)]struct{}     = [2960]struct{}{}
	_ [unsafe.Offsetof(asmState{}.even)]struct{}    = [2968]struct{}{}
	_ [unsafe.Offsetof(asmState{}.staged)]struct{}  = [3096]struct{}{}
	_ [unsafe.Offsetof(asmState{}.stageAt)]struct{} = [3104]struct{}{}
	_ [unsafe.Offsetof(asmState{}.back)]struct{}    = [3112]struct{}{}
	_ [stageSlots]struct{}                          = [64]struct{}{}
	_ [unsafe.Offsetof(accChain{}.load)]struct{}    = [8]struct{}{}
	_ [unsafe.Offsetof(linkState{}.now)]struct{}    = [32]struct{}{}
	_ [unsafe.Offsetof(linkState{}.pipes)]struct{}  = [72]struct{}{}
	_ [unsafe.Offsetof(linkState{}.block)]struct{}  = [80]struct{}{}
	_ [unsafe.Sizeof(blockLink{})]struct{}          = [128]struct{}{}
	_ [placeOfCaches % 64]struct{}                  = [0]struct{}{}
	_ [1<<16 - placeOfCaches]struct{}               // entries have 16 bits for places before these
	_ [unsafe.Offsetof(blockLink{}.known)]struct{}  = [24]struct{}{}
	_ [unsafe.Sizeof(linkTime{})]struct{}           = [24]struct{}{}
	_ [unsafe.Offsetof(accChain{}.a)]struct{}       = [16]struct{}{}
	_ [unsafe.Offsetof(accChain{}.b)]struct{}       = [80]struct{}{}
	_ [unsafe.Offsetof(tileCache{}.most)]struct{}   = [56]struct{}{}
	_ [unsafe.Offsetof(rowCache{}.base)]struct{}    = [56]struct{}{}
	_ [unsafe.Offsetof(rowCache{}.turn)]struct{}    = [88]struct{}{}
	_ [unsafe.Offsetof(rowCache{}.offs)]struct{}    = [96]struct{}{}
)
