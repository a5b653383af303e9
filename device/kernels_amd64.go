package device

//go:generate sh -c "cd kernelgen && go run . -out ../zkernels_amd64.s -stubs ../zkernels_amd64.go -pkg device"

// The sets for amd64: AVX-512 with VNNI, and AVX2 with FMA for what it has a kernel for.

func init() {
	_, _, c1, _ := cpuid(1, 0)
	const fma, osxsave, avx = 1 << 12, 1 << 27, 1 << 28
	if c1&osxsave == 0 || c1&avx == 0 || c1&fma == 0 {
		return
	}
	saved := xgetbv()
	_, b7, c7, _ := cpuid(7, 0)
	const avx2 = 1 << 5
	if saved&0x6 == 0x6 && b7&avx2 != 0 {
		k := goKernels
		k.name, k.mmaF32 = "avx2", mmaF32AVX2
		k.rows4 = rows4AVX2
		k.chain1 = [numMmaFuncs]chainKernel{mmaF32: chain1F32AVX2}
		k.plainChains()
		kernelSets["avx2"] = kernelSet{1, &k}
	}
	const f, dq, bw, vl, vnni = 1 << 16, 1 << 17, 1 << 30, 1 << 31, 1 << 11
	if saved&0xe6 == 0xe6 && b7&(f|dq|bw|vl) == f|dq|bw|vl && c7&vnni != 0 {
		k := goKernels
		k.name = "avx512"
		k.mmaF32, k.mmaBF16, k.mmaF16 = mmaF32AVX512, mmaBF16AVX512, mmaF16AVX512
		k.mmaSS, k.mmaSU, k.mmaUS, k.mmaUU = mmaSSVNNI, mmaSUVNNI, mmaUSVNNI, mmaUUVNNI
		k.cmpF32 = cmpF32AVX512
		k.tileRows, k.rows4 = tileRowsAVX512, rows4AVX512
		k.lanes = [numLaneKernels]laneKernel{
			laneAddF32: addF32AVX512, laneSubF32: subF32AVX512, laneMulF32: mulF32AVX512, laneDivF32: divF32AVX512,
			laneMinF32: minF32AVX512, laneMaxF32: maxF32AVX512, laneFmaF32: fmaF32AVX512,
			laneCvtI32F32: cvtI32F32AVX512, laneExpF32: expF32AVX512,
		}
		k.chain1 = [numMmaFuncs]chainKernel{
			mmaF32: chain1F32AVX512, mmaSS: chain1SSVNNI, mmaSU: chain1SUVNNI, mmaUS: chain1USVNNI, mmaUU: chain1UUVNNI,
		}
		k.chain2 = [numMmaFuncs]chainKernel{
			mmaF32: chain2F32AVX512, mmaSS: chain2SSVNNI, mmaSU: chain2SUVNNI, mmaUS: chain2USVNNI, mmaUU: chain2UUVNNI,
		}
		k.plainChains()
		kernelSets["avx512"] = kernelSet{2, &k}
	}
}
