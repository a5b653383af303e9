package kir

import (
	"math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// laneOps are the ops that work lane by lane, on bit patterns that are zero above the element's width.
var laneOps = [kernel.NumOps]func(*laneArgs) uint64{}

func init() {
	for op, f := range intOps {
		laneOps[op] = func(a *laneArgs) uint64 { return f(a.width(), a.x[0], a.x[1]) }
	}
	for op, f := range signedOps {
		laneOps[op] = func(a *laneArgs) uint64 {
			return uint64(f(a.width(), signed(a.t, a.x[0]), signed(a.t, a.x[1])))
		}
	}
	laneOps[kernel.OpSelect] = func(a *laneArgs) uint64 {
		if a.x[0] != 0 {
			return a.x[1]
		}
		return a.x[2]
	}
	laneOps[kernel.OpICmp] = func(a *laneArgs) uint64 {
		return b2u(a.in.Cond.Ints(a.x[0], a.x[1], signed(a.u, a.x[0]), signed(a.u, a.x[1])))
	}
	laneOps[kernel.OpZExt] = func(a *laneArgs) uint64 { return a.x[0] }
	laneOps[kernel.OpSExt] = func(a *laneArgs) uint64 { return uint64(signed(a.u, a.x[0])) }
	laneOps[kernel.OpTrunc] = func(a *laneArgs) uint64 { return a.x[0] }
	laneOps[kernel.OpSatSS] = func(a *laneArgs) uint64 {
		w := 8*a.t.Bytes() - 1
		return uint64(min(max(signed(a.u, a.x[0]), -1<<w), 1<<w-1))
	}
	laneOps[kernel.OpSatSU] = func(a *laneArgs) uint64 {
		return uint64(min(max(signed(a.u, a.x[0]), 0), 1<<(8*a.t.Bytes())-1))
	}
	laneOps[kernel.OpSatUU] = func(a *laneArgs) uint64 { return min(a.x[0], 1<<(8*a.t.Bytes())-1) }
}

// width of the result in bits.
func (a *laneArgs) width() uint {
	if a.t == kernel.I1 {
		return 1
	}
	return uint(8 * a.t.Bytes())
}

// signed reads a bit pattern as a signed number.
func signed(e kernel.Elem, x uint64) int64 {
	if e == kernel.I1 {
		return -int64(x & 1)
	}
	s := 64 - 8*e.Bytes()
	return int64(x<<s) >> s
}

// intOps do not look at the sign; w is the width in bits. The result is cut to the width by the caller.
var intOps = map[kernel.Op]func(w uint, a, b uint64) uint64{
	kernel.OpAdd:  func(_ uint, a, b uint64) uint64 { return a + b },
	kernel.OpSub:  func(_ uint, a, b uint64) uint64 { return a - b },
	kernel.OpMul:  func(_ uint, a, b uint64) uint64 { return a * b },
	kernel.OpNeg:  func(_ uint, a, _ uint64) uint64 { return -a },
	kernel.OpAnd:  func(_ uint, a, b uint64) uint64 { return a & b },
	kernel.OpOr:   func(_ uint, a, b uint64) uint64 { return a | b },
	kernel.OpXor:  func(_ uint, a, b uint64) uint64 { return a ^ b },
	kernel.OpAndN: func(_ uint, a, b uint64) uint64 { return a &^ b },
	kernel.OpNot:  func(_ uint, a, _ uint64) uint64 { return ^a },
	kernel.OpShl:  func(w uint, a, b uint64) uint64 { return a << (b % uint64(w)) },
	kernel.OpLShr: func(w uint, a, b uint64) uint64 { return a >> (b % uint64(w)) },
	kernel.OpRotL: rotate,
	kernel.OpRotR: func(w uint, a, b uint64) uint64 { return rotate(w, a, uint64(w)-b%uint64(w)) },
	kernel.OpUMin: func(_ uint, a, b uint64) uint64 { return min(a, b) },
	kernel.OpUMax: func(_ uint, a, b uint64) uint64 { return max(a, b) },
	kernel.OpMulHU: func(w uint, a, b uint64) uint64 {
		hi, lo := bits.Mul64(a, b)
		if w == 64 {
			return hi
		}
		return lo >> w
	},
	kernel.OpUDiv: func(_ uint, a, b uint64) uint64 {
		if b == 0 {
			return ^uint64(0)
		}
		return a / b
	},
	kernel.OpURem: func(_ uint, a, b uint64) uint64 {
		if b == 0 {
			return a
		}
		return a % b
	},
	kernel.OpAddSatU: func(w uint, a, b uint64) uint64 {
		sum, carry := bits.Add64(a, b, 0)
		if carry != 0 || w < 64 && sum>>w != 0 {
			return ^uint64(0)
		}
		return sum
	},
	kernel.OpSubSatU: func(_ uint, a, b uint64) uint64 { return a - min(a, b) },
	kernel.OpClz:     func(w uint, a, _ uint64) uint64 { return uint64(bits.LeadingZeros64(a)) - uint64(64-w) },
	kernel.OpCtz:     func(w uint, a, _ uint64) uint64 { return min(uint64(w), uint64(bits.TrailingZeros64(a))) },
	kernel.OpPopCnt:  func(_ uint, a, _ uint64) uint64 { return uint64(bits.OnesCount64(a)) },
	kernel.OpBSwap:   func(w uint, a, _ uint64) uint64 { return bits.ReverseBytes64(a) >> (64 - w) },
	kernel.OpBitRev:  func(w uint, a, _ uint64) uint64 { return bits.Reverse64(a) >> (64 - w) },
}

func rotate(w uint, a, b uint64) uint64 {
	n := uint(b % uint64(w))
	if n == 0 {
		return a
	}
	return a<<n | a>>(w-n)
}

// signedOps read their operands as signed.
var signedOps = map[kernel.Op]func(w uint, a, b int64) int64{
	kernel.OpSMin: func(_ uint, a, b int64) int64 { return min(a, b) },
	kernel.OpSMax: func(_ uint, a, b int64) int64 { return max(a, b) },
	kernel.OpAbs:  func(_ uint, a, _ int64) int64 { return max(a, -a) },
	kernel.OpMulHS: func(w uint, a, b int64) int64 {
		if w < 64 {
			return a * b >> w
		}
		hi, _ := bits.Mul64(uint64(a), uint64(b))
		return int64(hi) - a>>63&b - b>>63&a
	},
	kernel.OpSDiv: func(_ uint, a, b int64) int64 {
		switch b {
		case 0:
			return -1
		case -1:
			return -a
		}
		return a / b
	},
	kernel.OpSRem: func(_ uint, a, b int64) int64 {
		switch b {
		case 0:
			return a
		case -1:
			return 0
		}
		return a % b
	},
	kernel.OpAddSatS: func(w uint, a, b int64) int64 {
		sum := a + b
		if w == 64 && (a < 0) == (b < 0) && (sum < 0) != (a < 0) {
			return a>>63 ^ (1<<63 - 1)
		}
		return clampTo(w, sum)
	},
	kernel.OpSubSatS: func(w uint, a, b int64) int64 {
		d := a - b
		if w == 64 && (a < 0) != (b < 0) && (d < 0) != (a < 0) {
			return a>>63 ^ (1<<63 - 1)
		}
		return clampTo(w, d)
	},
	kernel.OpAShr: func(w uint, a, b int64) int64 { return a >> (uint64(b) % uint64(w)) },
}

func clampTo(w uint, x int64) int64 {
	if w == 64 {
		return x
	}
	return min(max(x, -1<<(w-1)), 1<<(w-1)-1)
}

// compareFloat decides by the order of two numbers: the o conditions are false on NaN and the u conditions true.
func compareFloat(c kernel.Cond, a, b float64) bool {
	nan := a != a || b != b
	if c >= kernel.FUEQ && c < kernel.FUNO && nan {
		return true
	}
	switch c {
	case kernel.FOEQ, kernel.FUEQ:
		return a == b
	case kernel.FOGT, kernel.FUGT:
		return a > b
	case kernel.FOGE, kernel.FUGE:
		return a >= b
	case kernel.FOLT, kernel.FULT:
		return a < b
	case kernel.FOLE, kernel.FULE:
		return a <= b
	case kernel.FONE:
		return a < b || a > b
	case kernel.FUNE:
		return a != b
	case kernel.FORD:
		return !nan
	}
	return nan // uno
}
