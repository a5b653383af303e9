// Package bigmath evaluates the transcendental functions slowly, to hundreds of bits, with math/big: what the fast
// ones are measured against. Series and recurrences here are the textbook's, shared with nothing else in the module.
// Arguments are float64s inside the domain; the caller deals with infinities, NaN and poles.
package bigmath
