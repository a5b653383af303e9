package ir

import "math"

// Neutral is the scalar from which a fold with the combiner, an op's name, starts: others come out of it unchanged. Of an op
// that has no such element it is 0. That of maximum is the lowest value of the type, that of minimum the highest.
func Neutral(combiner string, dt DType) *Dense {
	t := Tensor(dt)
	switch combiner {
	case "stablehlo.maximum":
		switch {
		case dt.IsFloat():
			return DenseFloats(t, math.Inf(-1))
		case dt.IsSigned():
			return DenseInts(t, -1<<(dt.Bits()-1))
		}
	case "stablehlo.minimum":
		switch {
		case dt.IsFloat():
			return DenseFloats(t, math.Inf(1))
		case dt.IsSigned():
			return DenseInts(t, 1<<(dt.Bits()-1)-1)
		}
		return DenseInts(t, 1<<dt.Bits()-1) // all ones, i1 too
	case "stablehlo.multiply":
		return DenseFloats(t, 1)
	case "stablehlo.and":
		return DenseInts(t, -1)
	}
	return DenseFloats(t, 0)
}
