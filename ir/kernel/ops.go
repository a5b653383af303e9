package kernel

// Op is an opcode of the kernel IR: an index into Ops.
type Op uint16

// Flags say what the passes may do with an op.
type Flags uint16

// Properties of ops.
const (
	Pure     Flags = 1 << iota // no effect but its result: may be moved, merged, dropped
	Reads                      // reads memory at its pointer
	Writes                     // writes memory at its pointer
	Effect                     // ordered with every other effect: DMA, semaphores, calls, traps
	Term                       // ends a block
	Maskable                   // takes Mask and Old
	Commutes                   // its first two operands may be exchanged
	Rounds                     // uses Rnd
)

// Sig says how the operand types and the result type hang together.
type Sig uint8

// Signatures. T is Inst.Type.
const (
	SigNone    Sig = iota // () → T
	SigUnary              // (T) → T
	SigBinary             // (T, T) → T
	SigTernary            // (T, T, T) → T
	SigCompare            // (U, U) → T = mask type of U
	SigSelect             // (mask type of T, T, T) → T
	SigConvert            // (U) → T, equal lanes
	SigReduce             // (vector of T) → T
	SigOther              // checked by the row's own function
)

// Class of element types an op accepts in T (or U for comparisons and conversions).
type Class uint8

// Element classes.
const (
	AnyClass Class = iota
	IntClass       // i8…i64, ptr; and i1/masks where the row says so
	FloatClass
	BitsClass // i1, masks and integers
)

// Row describes one op.
type Row struct {
	Name  string
	Sig   Sig
	Class Class
	Flags Flags
	Imm   string // what Imm is called in text; empty = unused
	Imm2  string
	Sym   bool
	Doc   string
	Check func(f *Func, in *Inst) string // for SigOther: what is wrong, or ""
}

// The opcodes.
const (
	OpConst Op = iota
	OpAddr
	OpIota
	OpAdd
	OpSub
	OpMul
	OpMulHS
	OpMulHU
	OpSDiv
	OpUDiv
	OpSRem
	OpURem
	OpAnd
	OpOr
	OpXor
	OpAndN
	OpNot
	OpShl
	OpLShr
	OpAShr
	OpRotL
	OpRotR
	OpSMin
	OpSMax
	OpUMin
	OpUMax
	OpAbs
	OpNeg
	OpAddSatS
	OpAddSatU
	OpSubSatS
	OpSubSatU
	OpClz
	OpCtz
	OpPopCnt
	OpBSwap
	OpBitRev
	OpDot4SS
	OpDot4US
	OpDot4UU
	OpFAdd
	OpFSub
	OpFMul
	OpFDiv
	OpFMA
	OpFMin
	OpFMax
	OpFMinNum
	OpFMaxNum
	OpFNeg
	OpFAbs
	OpCopySign
	OpSqrt
	OpRound
	OpExp
	OpExp2
	OpLog
	OpLog2
	OpExpm1
	OpLog1p
	OpRcp
	OpRsqrt
	OpSin
	OpCos
	OpTan
	OpTanh
	OpLogistic
	OpErf
	OpICmp
	OpFCmp
	OpSelect
	OpZExt
	OpSExt
	OpTrunc
	OpSatSS
	OpSatSU
	OpSatUU
	OpFPExt
	OpFPTrunc
	OpSIToFP
	OpUIToFP
	OpFPToSI
	OpFPToUI
	OpBitcast
	OpPart
	OpSetPart
	OpSplat
	OpInsert
	OpInsertV
	OpExtract
	OpExtractV
	OpSlideUp
	OpSlideDown
	OpPermute
	OpZipLo
	OpZipHi
	OpUnzipEven
	OpUnzipOdd
	OpCompress
	OpRAdd
	OpRAnd
	OpROr
	OpRXor
	OpRSMin
	OpRSMax
	OpRUMin
	OpRUMax
	OpRFAdd
	OpRFMin
	OpRFMax
	OpMCount
	OpMPopCnt
	OpMAny
	OpMAll
	OpMPrefix
	OpMToS
	OpSToM
	OpMCvt
	OpLoad
	OpLoadSplat
	OpStore
	OpLoadRows
	OpStoreRows
	OpGather
	OpScatter
	OpTLoad
	OpTStore
	OpMmaSS
	OpMmaUS
	OpMmaSU
	OpMmaUU
	OpMmaBF16
	OpMmaF16
	OpMmaF32
	OpTZero
	OpTGet
	OpTPut
	OpVQntS
	OpVQntU
	OpDMA
	OpDMAWait
	OpSemPost
	OpSemWait
	OpFence
	OpFetch
	OpRdCyc
	OpCoreID
	OpNumCores
	OpTrace
	OpAssert
	OpAlloca
	OpCall
	OpCallInd
	OpBr
	OpCondBr
	OpDbnz
	OpSwitch
	OpRet
	OpTrap
	NumOps
)

const mw = Pure | Maskable

// Ops is the table of kernel IR ops, by Op. "Lane by lane" ops mean the same on scalars.
var Ops = [NumOps]Row{
	OpConst:     {Name: "const", Flags: Pure, Imm: "bits", Doc: "the bit pattern Imm, in every lane of a vector; masks: 0 or all ones"},
	OpAddr:      {Name: "addr", Flags: Pure, Imm: "off", Sym: true, Doc: "address of a global object or function, plus off"},
	OpIota:      {Name: "iota", Class: IntClass, Flags: Pure, Doc: "lane i holds i"},
	OpAdd:       {Name: "add", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "a + b, wraps"},
	OpSub:       {Name: "sub", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "a − b, wraps"},
	OpMul:       {Name: "mul", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "low half of a × b"},
	OpMulHS:     {Name: "mulhs", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "high half of the signed product"},
	OpMulHU:     {Name: "mulhu", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "high half of the unsigned product"},
	OpSDiv:      {Name: "sdiv", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "signed quotient to zero; x/0 = −1, min/−1 = min"},
	OpUDiv:      {Name: "udiv", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "unsigned quotient; x/0 = all ones"},
	OpSRem:      {Name: "srem", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "signed remainder, sign of a; x%0 = x, min%−1 = 0"},
	OpURem:      {Name: "urem", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "unsigned remainder; x%0 = x"},
	OpAnd:       {Name: "and", Sig: SigBinary, Class: BitsClass, Flags: mw | Commutes, Doc: "a & b"},
	OpOr:        {Name: "or", Sig: SigBinary, Class: BitsClass, Flags: mw | Commutes, Doc: "a | b"},
	OpXor:       {Name: "xor", Sig: SigBinary, Class: BitsClass, Flags: mw | Commutes, Doc: "a ^ b"},
	OpAndN:      {Name: "andn", Sig: SigBinary, Class: BitsClass, Flags: mw, Doc: "a & ~b"},
	OpNot:       {Name: "not", Sig: SigUnary, Class: BitsClass, Flags: mw, Doc: "~a"},
	OpShl:       {Name: "shl", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "a << (b mod width)"},
	OpLShr:      {Name: "lshr", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "a >> (b mod width), zeros come in"},
	OpAShr:      {Name: "ashr", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "a >> (b mod width), sign comes in"},
	OpRotL:      {Name: "rotl", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "rotate left by b mod width"},
	OpRotR:      {Name: "rotr", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "rotate right by b mod width"},
	OpSMin:      {Name: "smin", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "signed minimum"},
	OpSMax:      {Name: "smax", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "signed maximum"},
	OpUMin:      {Name: "umin", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "unsigned minimum"},
	OpUMax:      {Name: "umax", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "unsigned maximum"},
	OpAbs:       {Name: "abs", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "|a|, min stays min"},
	OpNeg:       {Name: "neg", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "−a, wraps"},
	OpAddSatS:   {Name: "addsats", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "signed saturating sum"},
	OpAddSatU:   {Name: "addsatu", Sig: SigBinary, Class: IntClass, Flags: mw | Commutes, Doc: "unsigned saturating sum"},
	OpSubSatS:   {Name: "subsats", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "signed saturating difference"},
	OpSubSatU:   {Name: "subsatu", Sig: SigBinary, Class: IntClass, Flags: mw, Doc: "unsigned saturating difference"},
	OpClz:       {Name: "clz", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "leading zeros; width for 0"},
	OpCtz:       {Name: "ctz", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "trailing zeros; width for 0"},
	OpPopCnt:    {Name: "popcnt", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "number of ones"},
	OpBSwap:     {Name: "bswap", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "bytes reversed"},
	OpBitRev:    {Name: "bitrev", Sig: SigUnary, Class: IntClass, Flags: mw, Doc: "bits reversed"},
	OpDot4SS:    {Name: "dot4.ss", Sig: SigOther, Flags: Pure, Check: checkDot4, Doc: "(acc <Nxi32>, a <4Nxi8>, b <4Nxi8>): acc + Σ of 4 products, both signed"},
	OpDot4US:    {Name: "dot4.us", Sig: SigOther, Flags: Pure, Check: checkDot4, Doc: "the same, a unsigned, b signed"},
	OpDot4UU:    {Name: "dot4.uu", Sig: SigOther, Flags: Pure, Check: checkDot4, Doc: "the same, both unsigned"},
	OpFAdd:      {Name: "fadd", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "a + b, rounded once to nearest even"},
	OpFSub:      {Name: "fsub", Sig: SigBinary, Class: FloatClass, Flags: mw, Doc: "a − b"},
	OpFMul:      {Name: "fmul", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "a × b"},
	OpFDiv:      {Name: "fdiv", Sig: SigBinary, Class: FloatClass, Flags: mw, Doc: "a ÷ b"},
	OpFMA:       {Name: "fma", Sig: SigTernary, Class: FloatClass, Flags: mw | Commutes, Doc: "a × b + c, rounded once"},
	OpFMin:      {Name: "fmin", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "minimum, NaN wins, −0 < +0"},
	OpFMax:      {Name: "fmax", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "maximum, NaN wins"},
	OpFMinNum:   {Name: "fminnum", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "minimum, numbers win over NaN"},
	OpFMaxNum:   {Name: "fmaxnum", Sig: SigBinary, Class: FloatClass, Flags: mw | Commutes, Doc: "maximum, numbers win over NaN"},
	OpFNeg:      {Name: "fneg", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "sign flipped, also of NaN"},
	OpFAbs:      {Name: "fabs", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "sign cleared"},
	OpCopySign:  {Name: "copysign", Sig: SigBinary, Class: FloatClass, Flags: mw, Doc: "magnitude of a, sign of b"},
	OpSqrt:      {Name: "sqrt", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "correctly rounded square root"},
	OpRound:     {Name: "round", Sig: SigUnary, Class: FloatClass, Flags: mw | Rounds, Doc: "to an integral value in the mode Rnd (rmm = half away from zero)"},
	OpExp:       {Name: "exp", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "num's defined sequence for eᵃ; the rest alike"},
	OpExp2:      {Name: "exp2", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "2ᵃ"},
	OpLog:       {Name: "log", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "natural logarithm"},
	OpLog2:      {Name: "log2", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "binary logarithm"},
	OpExpm1:     {Name: "expm1", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "eᵃ − 1"},
	OpLog1p:     {Name: "log1p", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "natural logarithm of 1 + a"},
	OpRcp:       {Name: "rcp", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "1 ÷ a as num defines it"},
	OpRsqrt:     {Name: "rsqrt", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "1 ÷ √a as num defines it"},
	OpSin:       {Name: "sin", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "sine"},
	OpCos:       {Name: "cos", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "cosine"},
	OpTan:       {Name: "tan", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "tangent"},
	OpTanh:      {Name: "tanh", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "hyperbolic tangent"},
	OpLogistic:  {Name: "logistic", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "1 ÷ (1 + e⁻ᵃ)"},
	OpErf:       {Name: "erf", Sig: SigUnary, Class: FloatClass, Flags: mw, Doc: "error function"},
	OpICmp:      {Name: "icmp", Sig: SigCompare, Class: IntClass, Flags: mw, Doc: "integer comparison by Cond"},
	OpFCmp:      {Name: "fcmp", Sig: SigCompare, Class: FloatClass, Flags: mw, Doc: "float comparison by Cond"},
	OpSelect:    {Name: "select", Sig: SigSelect, Flags: Pure, Doc: "(c, a, b): a where c, else b"},
	OpZExt:      {Name: "zext", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "to a wider integer, zero-extended; from i1/mask: 0 or 1"},
	OpSExt:      {Name: "sext", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "to a wider integer, sign-extended; from i1/mask: 0 or −1"},
	OpTrunc:     {Name: "trunc", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "to a narrower integer, low bits; to i1: the low bit"},
	OpSatSS:     {Name: "satss", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "narrow a signed value, saturating to signed"},
	OpSatSU:     {Name: "satsu", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "narrow a signed value, saturating to unsigned"},
	OpSatUU:     {Name: "satuu", Sig: SigConvert, Class: IntClass, Flags: mw, Doc: "narrow an unsigned value, saturating"},
	OpFPExt:     {Name: "fpext", Sig: SigConvert, Class: FloatClass, Flags: mw, Doc: "to a wider float (f16 and bf16 have one width: neither extends to the other)"},
	OpFPTrunc:   {Name: "fptrunc", Sig: SigConvert, Class: FloatClass, Flags: mw | Rounds, Doc: "to a narrower float in the mode Rnd"},
	OpSIToFP:    {Name: "sitofp", Sig: SigConvert, Class: IntClass, Flags: mw | Rounds, Doc: "signed integer to float"},
	OpUIToFP:    {Name: "uitofp", Sig: SigConvert, Class: IntClass, Flags: mw | Rounds, Doc: "unsigned integer to float; from i1/mask: 0 or 1"},
	OpFPToSI:    {Name: "fptosi", Sig: SigConvert, Class: FloatClass, Flags: mw | Rounds, Doc: "to a signed integer in the mode Rnd, saturating, NaN → 0 (C's cast is rtz)"},
	OpFPToUI:    {Name: "fptoui", Sig: SigConvert, Class: FloatClass, Flags: mw | Rounds, Doc: "to an unsigned integer, saturating, NaN → 0"},
	OpBitcast:   {Name: "bitcast", Sig: SigOther, Flags: Pure, Check: checkBitcast, Doc: "the same bits as another type of the same size; lane 0 is the low end"},
	OpPart:      {Name: "part", Sig: SigOther, Flags: Pure, Imm: "part", Check: checkPart, Doc: "lanes part·N … part·N+N−1 of a wider vector, N = lanes of T"},
	OpSetPart:   {Name: "setpart", Sig: SigOther, Flags: Pure, Imm: "part", Check: checkSetPart, Doc: "(old T, v <N>): old with lanes part·N … replaced by v"},
	OpSplat:     {Name: "splat", Sig: SigOther, Flags: Pure, Check: checkSplat, Doc: "a scalar in every lane; i1 → mask"},
	OpInsert:    {Name: "insert", Sig: SigOther, Flags: Pure, Imm: "lane", Check: checkInsert, Doc: "(v T, s): v with one lane replaced"},
	OpInsertV:   {Name: "insertv", Sig: SigOther, Flags: Pure, Check: checkInsert, Doc: "(v T, s, lane i64): lane mod lanes"},
	OpExtract:   {Name: "extract", Sig: SigOther, Flags: Pure, Imm: "lane", Check: checkExtract, Doc: "(v): one lane as a scalar"},
	OpExtractV:  {Name: "extractv", Sig: SigOther, Flags: Pure, Check: checkExtract, Doc: "(v, lane i64): lane mod lanes"},
	OpSlideUp:   {Name: "slideup", Sig: SigUnary, Flags: mw, Imm: "n", Doc: "lane i holds a[i−n], zero below"},
	OpSlideDown: {Name: "slidedown", Sig: SigUnary, Flags: mw, Imm: "n", Doc: "lane i holds a[i+n], zero beyond"},
	OpPermute:   {Name: "permute", Sig: SigOther, Flags: mw, Check: checkPermute, Doc: "(v T, idx: integers of T's width and lanes): v[idx[i]], zero where idx ≥ lanes (unsigned)"},
	OpZipLo:     {Name: "ziplo", Sig: SigBinary, Flags: mw, Doc: "a0 b0 a1 b1 … of the low halves"},
	OpZipHi:     {Name: "ziphi", Sig: SigBinary, Flags: mw, Doc: "the same of the high halves"},
	OpUnzipEven: {Name: "unzipeven", Sig: SigBinary, Flags: mw, Doc: "even lanes of a, then of b"},
	OpUnzipOdd:  {Name: "unzipodd", Sig: SigBinary, Flags: mw, Doc: "odd lanes of a, then of b"},
	OpCompress:  {Name: "compress", Sig: SigUnary, Flags: Pure | Maskable, Doc: "the lanes in Mask moved together at the low end, zeros above"},
	OpRAdd:      {Name: "radd", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "sum of the lanes in Mask (all of them without), wraps; none: 0"},
	OpRAnd:      {Name: "rand", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "and of the lanes; none: all ones"},
	OpROr:       {Name: "ror", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "or of the lanes"},
	OpRXor:      {Name: "rxor", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "xor of the lanes"},
	OpRSMin:     {Name: "rsmin", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "signed minimum; none: the greatest value"},
	OpRSMax:     {Name: "rsmax", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "signed maximum"},
	OpRUMin:     {Name: "rumin", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "unsigned minimum"},
	OpRUMax:     {Name: "rumax", Sig: SigReduce, Class: IntClass, Flags: mw, Doc: "unsigned maximum"},
	OpRFAdd:     {Name: "rfadd", Sig: SigReduce, Class: FloatClass, Flags: mw, Doc: "sum by the ISA's tree: lanes padded with −0 to the register, then halves added (i with i+n/2) until one is left"},
	OpRFMin:     {Name: "rfmin", Sig: SigReduce, Class: FloatClass, Flags: mw, Doc: "minimum, NaN wins; none: +inf"},
	OpRFMax:     {Name: "rfmax", Sig: SigReduce, Class: FloatClass, Flags: mw, Doc: "maximum, NaN wins; none: −inf"},
	OpMCount:    {Name: "mcount", Sig: SigOther, Flags: Pure, Check: checkFromScalar, Doc: "(n i64) → mask: lanes i < n (signed; n ≤ 0 gives none)"},
	OpMPopCnt:   {Name: "mpopcnt", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → i64: number of lanes set"},
	OpMAny:      {Name: "many", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → i1"},
	OpMAll:      {Name: "mall", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → i1, over the lanes of m's type"},
	OpMPrefix:   {Name: "mprefix", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → vector of integers of m's width: lanes set below lane i"},
	OpMToS:      {Name: "mtos", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → i64: bit i = lane i, the first 64"},
	OpSToM:      {Name: "stom", Sig: SigOther, Flags: Pure, Check: checkFromScalar, Doc: "(i64) → mask: lane i = bit i, lanes from 64 on clear"},
	OpMCvt:      {Name: "mcvt", Sig: SigOther, Flags: Pure, Check: checkFromMask, Doc: "(m) → mask of another width, equal lanes"},
	OpLoad:      {Name: "load", Sig: SigOther, Flags: Reads | Maskable, Imm: "off", Imm2: "scale", Check: checkLoad, Doc: "(p [, i i64]): T at p + off + i·scale; scale 1, 2, 4 … 8; an i1 reads a byte, non-zero is true; a mask 32 bytes"},
	OpLoadSplat: {Name: "loadsplat", Sig: SigOther, Flags: Reads | Maskable, Imm: "off", Imm2: "scale", Check: checkLoad, Doc: "the same, one element in every lane"},
	OpStore:     {Name: "store", Sig: SigOther, Flags: Writes | Maskable, Imm: "off", Imm2: "scale", Check: checkStore, Doc: "(v T, p [, i]): v to p + off + i·scale"},
	OpLoadRows:  {Name: "loadrows", Sig: SigOther, Flags: Reads | Maskable, Imm: "off", Imm2: "rowbytes", Check: checkLoadRows, Doc: "(p, desc i64, phase i64): rows of rowbytes (16…256) each at the address the row descriptor gives, packed into T"},
	OpStoreRows: {Name: "storerows", Sig: SigOther, Flags: Writes | Maskable, Imm: "off", Imm2: "rowbytes", Check: checkStoreRows, Doc: "(v T, p, desc, phase): the reverse"},
	OpGather:    {Name: "gather", Sig: SigOther, Flags: Reads | Maskable, Imm: "off", Imm2: "scale", Check: checkGather, Doc: "(p, idx): lane i from p + off + idx[i]·scale; idx signed i32 or i64, lanes as T"},
	OpScatter:   {Name: "scatter", Sig: SigOther, Flags: Writes | Maskable, Imm: "off", Imm2: "scale", Check: checkScatter, Doc: "(v T, p, idx): the reverse, in lane order: the highest lane wins"},
	OpTLoad:     {Name: "tload", Sig: SigOther, Flags: Reads, Imm: "off", Check: checkTLoad, Doc: "(p, desc i64, phase i64 [, keep <64xm8>]): 16 rows of 64 bytes; row r at p + off + ((r+phase) mod n0)·s0 + ((r+phase) div n0)·s1; keep = bytes of each row that are not zeroed nor read"},
	OpTStore:    {Name: "tstore", Sig: SigOther, Flags: Writes, Imm: "off", Check: checkTStore, Doc: "(t, p, desc, phase [, keep]): the reverse"},
	OpMmaSS:     {Name: "mma.ss", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "([acc,] a, b): acc + A·B, s8·s8 → s32; without acc from zero"},
	OpMmaUS:     {Name: "mma.us", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "u8·s8 → s32"},
	OpMmaSU:     {Name: "mma.su", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "s8·u8 → s32"},
	OpMmaUU:     {Name: "mma.uu", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "u8·u8 → s32"},
	OpMmaBF16:   {Name: "mma.bf16", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "bf16 → f32, ascending k, one fused rounding each"},
	OpMmaF16:    {Name: "mma.f16", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "f16 → f32"},
	OpMmaF32:    {Name: "mma.f32", Sig: SigOther, Flags: Pure, Check: checkMma, Doc: "f32 → f32"},
	OpTZero:     {Name: "tzero", Flags: Pure, Doc: "a tile of zeros"},
	OpTGet:      {Name: "tget", Sig: SigOther, Flags: Pure, Imm: "q", Check: checkTGet, Doc: "(t) → full vector: rows 4q … 4q+3"},
	OpTPut:      {Name: "tput", Sig: SigOther, Flags: Pure, Imm: "q", Check: checkTPut, Doc: "(t, v) → t with rows 4q … 4q+3 replaced"},
	OpVQntS:     {Name: "vqnt.s8", Sig: SigOther, Flags: Pure, Imm: "q", Imm2: "relu", Check: checkVQnt, Doc: "(old <256xi8>, t, scale <64xf32>, zp i32): bytes 64q… = sat8(rne(f32(rows 4q…4q+3)·scale) + zp), relu: not below zp"},
	OpVQntU:     {Name: "vqnt.u8", Sig: SigOther, Flags: Pure, Imm: "q", Imm2: "relu", Check: checkVQnt, Doc: "the same, saturating to u8"},
	OpDMA:       {Name: "dma", Sig: SigOther, Flags: Effect, Imm: "queue", Check: checkDMA, Doc: "(desc ptr, src ptr, dst ptr): start the copy that the 128-byte descriptor describes"},
	OpDMAWait:   {Name: "dmawait", Sig: SigOther, Flags: Effect, Imm: "queue", Imm2: "n", Check: checkNoArgs, Doc: "until at most n copies of the queue are outstanding"},
	OpSemPost:   {Name: "sempost", Sig: SigOther, Flags: Effect, Imm: "sem", Check: checkOneI64, Doc: "(core i64): raise semaphore sem between this core and core"},
	OpSemWait:   {Name: "semwait", Sig: SigOther, Flags: Effect, Imm: "sem", Check: checkTwoI64, Doc: "(core i64, count i64): until core has posted sem count times in all"},
	OpFetch:     {Name: "fetch", Sig: SigOther, Imm: "off", Imm2: "rows", Check: checkFetch, Doc: "(p, bytes, stride i64): the data cache is asked for rows of bytes, stride apart, from p + off on; no access"},
	OpFence:     {Name: "fence", Sig: SigOther, Flags: Effect, Check: checkNoArgs, Doc: "all earlier memory effects before all later ones, DMA too"},
	OpRdCyc:     {Name: "rdcyc", Flags: Effect, Doc: "cycle counter"},
	OpCoreID:    {Name: "coreid", Flags: Pure, Doc: "this core's number; in entry functions only"},
	OpNumCores:  {Name: "numcores", Flags: Pure, Doc: "cores of the launch; in entry functions only"},
	OpTrace:     {Name: "trace", Sig: SigOther, Flags: Effect, Imm: "id", Check: checkOneI64, Doc: "(v i64): put v into the trace"},
	OpAssert:    {Name: "assert", Sig: SigOther, Flags: Effect, Imm: "code", Check: checkOnePred, Doc: "(c i1): trap with code unless c"},
	OpAlloca:    {Name: "alloca", Flags: Effect, Imm: "bytes", Imm2: "align", Doc: "stack space of the function's frame; in the entry block only"},
	OpCall:      {Name: "call", Sig: SigOther, Flags: Effect, Sym: true, Check: checkCall, Doc: "call a function of the module"},
	OpCallInd:   {Name: "callind", Sig: SigOther, Flags: Effect, Check: checkCallInd, Doc: "(target ptr, args…): call through a pointer"},
	OpBr:        {Name: "br", Sig: SigOther, Flags: Term, Check: checkTerm(0, 1), Doc: "jump"},
	OpCondBr:    {Name: "cbr", Sig: SigOther, Flags: Term, Check: checkTerm(1, 2), Doc: "(c i1): first successor if c, else the second"},
	OpDbnz:      {Name: "dbnz", Sig: SigOther, Flags: Term, Check: checkTerm(1, 2), Doc: "(n i64) → n−1: first successor if n−1 ≠ 0, else the second; the result may be used in the successors' arguments"},
	OpSwitch:    {Name: "switch", Sig: SigOther, Flags: Term, Check: checkSwitch, Doc: "(v): the successor of the equal case, else the first"},
	OpRet:       {Name: "ret", Sig: SigOther, Flags: Term, Check: checkRet, Doc: "return, with the function's result if it has one"},
	OpTrap:      {Name: "trap", Sig: SigOther, Flags: Term, Imm: "code", Check: checkNoArgs, Doc: "stop with a fault"},
}

func (o Op) String() string { return Ops[o].Name }

// Is reports whether the op has all the flags.
func (o Op) Is(fl Flags) bool { return Ops[o].Flags&fl == fl }
