package device

//go:generate sh -c "cd kernelgen && go run . -out ../zkernels_amd64.s -stubs ../zkernels_amd64.go -pkg device -threads ../zthreads_amd64.go"

// The sets for amd64: AVX-512 with VNNI, and AVX2 with FMA and half-precision conversion; the functions of AVX2 are the plain ones.

func init() {
	_, _, c1, _ := cpuid(1, 0)
	const fma, osxsave, avx, f16c = 1 << 12, 1 << 27, 1 << 28, 1 << 29
	if c1&osxsave == 0 || c1&avx == 0 || c1&fma == 0 || c1&f16c == 0 {
		return
	}
	saved := xgetbv()
	_, b7, c7, _ := cpuid(7, 0)
	const avx2 = 1 << 5
	if saved&0x6 == 0x6 && b7&avx2 != 0 {
		copyRows, interleave4, interleave2 = copyRowsAVX2, interleave4AVX2, interleave2AVX2
		k := goKernels
		k.name = "avx2"
		k.threads = threadsAVX2
		k.mmaF32, k.mmaBF16, k.mmaF16 = mmaF32AVX2, mmaBF16AVX2, mmaF16AVX2
		k.mmaSS, k.mmaSU, k.mmaUS, k.mmaUU = mmaSSAVX2, mmaSUAVX2, mmaUSAVX2, mmaUUAVX2
		k.cmpF32, k.loadRows, k.storeRows = cmpF32AVX2, loadRowsAVX2, storeRowsAVX2
		k.lanes[laneAddF32], k.lanes[laneSubF32], k.lanes[laneMulF32], k.lanes[laneDivF32] = addF32AVX2, subF32AVX2, mulF32AVX2, divF32AVX2
		k.lanes[laneMinF32], k.lanes[laneMaxF32], k.lanes[laneFmaF32], k.lanes[laneCvtI32F32] = minF32AVX2, maxF32AVX2, fmaF32AVX2, cvtI32F32AVX2
		bf16, f16 := widener{widenRowsBF16AVX2, widenColsBF16AVX2}, widener{widenRowsF16AVX2, widenColsF16AVX2}
		k.chain1 = [numMmaFuncs]chainKernel{mmaF32: chain1F32AVX2, mmaBF16: bf16.chain(chain1F32AVX2, 1), mmaF16: f16.chain(chain1F32AVX2, 1)}
		k.plainChains()
		kernelSets["avx2"] = kernelSet{1, &k}
	}
	const f, dq, bw, vl, vnni = 1 << 16, 1 << 17, 1 << 30, 1 << 31, 1 << 11
	if saved&0xe6 == 0xe6 && b7&(f|dq|bw|vl) == f|dq|bw|vl && c7&vnni != 0 {
		k := goKernels
		k.name = "avx512"
		k.threads = threadsAVX512
		k.mmaF32, k.mmaBF16, k.mmaF16 = mmaF32AVX512, mmaBF16AVX512, mmaF16AVX512
		k.mmaSS, k.mmaSU, k.mmaUS, k.mmaUU = mmaSSVNNI, mmaSUVNNI, mmaUSVNNI, mmaUUVNNI
		k.cmpF32 = cmpF32AVX512
		k.tileRows, k.loadRows, k.storeRows = tileRowsAVX512, loadRowsAVX2, storeRowsAVX2
		k.lanes = [numLaneKernels]laneKernel{
			laneAddF32: addF32AVX512, laneSubF32: subF32AVX512, laneMulF32: mulF32AVX512, laneDivF32: divF32AVX512,
			laneMinF32: minF32AVX512, laneMaxF32: maxF32AVX512, laneFmaF32: fmaF32AVX512,
			laneCvtI32F32: cvtI32F32AVX512, laneExpF32: expF32AVX512,
			laneExp2F32: exp2F32AVX512, laneLogF32: logF32AVX512, laneLog2F32: log2F32AVX512, laneRcpF32: rcpF32AVX512,
			laneRsqrtF32: rsqrtF32AVX512, laneSqrtF32: sqrtF32AVX512, laneTanhF32: tanhF32AVX512, laneErfF32: erfF32AVX512,
		}
		bf16, f16 := widener{widenRowsBF16AVX512, widenColsBF16AVX512}, widener{widenRowsF16AVX512, widenColsF16AVX512}
		k.chain1 = [numMmaFuncs]chainKernel{
			mmaF32: chain1F32AVX512, mmaBF16: bf16.chain(chain1F32AVX512, 1), mmaF16: f16.chain(chain1F32AVX512, 1), mmaSS: chain1SSVNNI, mmaSU: chain1SUVNNI, mmaUS: chain1USVNNI, mmaUU: chain1UUVNNI,
		}
		k.chain2 = [numMmaFuncs]chainKernel{
			mmaF32: chain2F32AVX512, mmaBF16: bf16.chain(chain2F32AVX512, 2), mmaF16: f16.chain(chain2F32AVX512, 2), mmaSS: chain2SSVNNI, mmaSU: chain2SUVNNI, mmaUS: chain2USVNNI, mmaUU: chain2UUVNNI,
		}
		k.plainChains()
		kernelSets["avx512"] = kernelSet{2, &k}
	}
}
