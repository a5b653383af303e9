package isa

// Type lists that rows share.
var (
	ints    = []Type{I8, I16, I32, I64}
	allInts = []Type{I8, I16, I32, I64, U8, U16, U32, U64}
	floats  = []Type{F16, BF16, F32, F64}
	arith   = []Type{I8, I16, I32, I64, F16, BF16, F32, F64}
	every   = []Type{I8, I16, I32, I64, U8, U16, U32, U64, F16, BF16, F32, F64}
	word    = []Type{I64, I32}
	words   = []Type{I64, I32, U64, U32}
	loads   = []Type{I8, I16, I32, I64, U8, U16, U32}
	narrow  = []Type{I8, I16, I32, U8, U16, U32}
	lanes4  = []Type{I8, I16, I32, I64, U8, U16, U32}
	lanesW  = []Type{I8, I16, I32, I64, U32}
	dots    = []Type{I8, U8, U8I8, I8U8}
	mmas    = []Type{I8, U8, U8I8, I8U8, BF16, F16, F32}
	quants  = []Type{I8, U8}
)
