// Package num defines Godwit's arithmetic to the bit, on every host: f16, bf16, f32 and f64 with one rounding an
// operation, canonical NaNs, fused multiply-add by rounding to odd, conversions in five rounding modes, and the
// transcendental functions as fixed sequences of IEEE operations. Values are raw bits in the low end of a uint64,
// and a Format says how to read them; start with format.go. Errors of the sequences: below 1 ulp, measured in the tests.
// Files from dd.go on hold more functions of float64, in pairs of them, which are the interpreter's (docs/ACCURACY.md).
//
// Nothing here depends on the host: only operations that IEEE 754 defines are used (math.FMA, Sqrt and the integral
// roundings among them), never math.Exp and its like, and no expression is left to be contracted: a product that is
// added to something is either a math.FMA or converted explicitly.
package num
