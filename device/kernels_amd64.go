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
	const avx2, erms = 1 << 5, 1 << 9
	if saved&0x6 == 0x6 && b7&avx2 != 0 {
		copyRows, transpose8, interleave4, interleave2 = copyRowsAVX2, transpose8AVX2, interleave4AVX2, interleave2AVX2
		interleaveWords = [5]transposer{2: interleaveWords2AVX2, 3: interleaveWords3AVX2, 4: interleaveWords4AVX2}
		separateWords = [5]transposer{2: separateWords2AVX2, 3: separateWords3AVX2, 4: separateWords4AVX2}
		if b7&erms != 0 {
			copyRows = copyByLength
		}
		k := goKernels
		k.name = "avx2"
		k.threads = threadsAVX2
		k.cmpF32, k.loadRows, k.storeRows = cmpF32AVX2, loadRowsAVX2, storeRowsAVX2
		k.lanes[laneAddF32], k.lanes[laneSubF32], k.lanes[laneMulF32], k.lanes[laneDivF32] = addF32AVX2, subF32AVX2, mulF32AVX2, divF32AVX2
		k.lanes[laneMinF32], k.lanes[laneMaxF32], k.lanes[laneFmaF32], k.lanes[laneCvtI32F32] = minF32AVX2, maxF32AVX2, fmaF32AVX2, cvtI32F32AVX2
		bf16, f16 := widener{widenRowsBF16AVX2, widenColsBF16AVX2}, widener{widenRowsF16AVX2, widenColsF16AVX2}
		s8, u8 := widener{widenRowsS8AVX2, widenColsS8AVX2}, widener{widenRowsU8AVX2, widenColsU8AVX2}
		k.chain2 = [numMmaFuncs]chainKernel{
			mmaBF16: widen(bf16, bf16, chain1F32AVX2), mmaF16: widen(f16, f16, chain1F32AVX2),
			mmaSS: widen(s8, s8, chain1WordsAVX2), mmaSU: widen(s8, u8, chain1WordsAVX2),
			mmaUS: widen(u8, s8, chain1WordsAVX2), mmaUU: widen(u8, u8, chain1WordsAVX2),
		}
		k.chain1 = k.chain2 // they do one accumulator if there is no second
		k.chain1[mmaF32] = chain1F32AVX2
		k.grid[mmaF32][oneColumn] = grid1F32AVX2
		k.few.chain1[mmaF32], k.few.grid[mmaF32][oneColumn] = chain1FewF32AVX2, grid1FewF32AVX2
		kernelSets["avx2"] = kernelSet{1, &k}
	}
	const f, dq, bw, vl, vnni = 1 << 16, 1 << 17, 1 << 30, 1 << 31, 1 << 11
	if saved&0xe6 == 0xe6 && b7&(f|dq|bw|vl) == f|dq|bw|vl && c7&vnni != 0 {
		k := goKernels
		k.name = "avx512"
		k.threads = threadsAVX512
		k.cmpF32 = cmpF32AVX512
		k.tileRows, k.loadRows, k.storeRows = tileRowsAVX512, loadRowsAVX2, storeRowsAVX2
		k.lanes = [numLaneKernels]laneKernel{
			laneAddF32: addF32AVX512, laneSubF32: subF32AVX512, laneMulF32: mulF32AVX512, laneDivF32: divF32AVX512,
			laneMinF32: minF32AVX512, laneMaxF32: maxF32AVX512, laneFmaF32: fmaF32AVX512,
			laneCvtI32F32: cvtI32F32AVX512, laneExpF32: expF32AVX512,
			laneExp2F32: exp2F32AVX512, laneLogF32: logF32AVX512, laneLog2F32: log2F32AVX512, laneExpm1F32: expm1F32AVX512, laneLog1pF32: log1pF32AVX512, laneRcpF32: rcpF32AVX512,
			laneRsqrtF32: rsqrtF32AVX512, laneSqrtF32: sqrtF32AVX512, laneTanhF32: tanhF32AVX512, laneLogisticF32: logisticF32AVX512, laneErfF32: erfF32AVX512,
			laneExpF64: expF64AVX512, laneLogF64: logF64AVX512,
		}
		// Those of 16-bit floats do one accumulator if there is no second.
		k.chain1 = [numMmaFuncs]chainKernel{
			mmaF32: chain1F32AVX512, mmaBF16: chainBF16AVX512, mmaF16: chainF16AVX512,
			mmaSS: chain1SSVNNI, mmaSU: chain1SUVNNI, mmaUS: chain1USVNNI, mmaUU: chain1UUVNNI,
		}
		k.chain2 = [numMmaFuncs]chainKernel{
			mmaF32: chain2F32AVX512, mmaBF16: chainBF16AVX512, mmaF16: chainF16AVX512,
			mmaSS: chain2SSVNNI, mmaSU: chain2SUVNNI, mmaUS: chain2USVNNI, mmaUU: chain2UUVNNI,
		}
		k.grid[mmaF32] = [...]gridKernel{grid4F32AVX512, grid2F32AVX512, grid1F32AVX512}
		k.few.chain1[mmaF32], k.few.chain2[mmaF32] = chain1FewF32AVX512, chain2FewF32AVX512
		k.few.grid[mmaF32] = [...]gridKernel{grid4FewF32AVX512, grid2FewF32AVX512, grid1FewF32AVX512}
		kernelSets["avx512"] = kernelSet{2, &k}
	}
}

// leastString is the number of bytes of a row from which on the host's instruction for copies, where it is a fast one, is faster.
const leastString = 512

// copyByLength is copyRows in the better of the two ways.
func copyByLength(dst, src *byte, dstStep, srcStep, n, rows int) {
	if n >= leastString {
		copyRowsERMS(dst, src, dstStep, srcStep, n, rows)
		return
	}
	copyRowsAVX2(dst, src, dstStep, srcStep, n, rows)
}
