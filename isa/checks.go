package isa

import "fmt"

// Rules of single rows that the operand kinds do not express.

func shiftFits(in *Inst) error {
	if in.Imm >= int64(in.Type.Bits()) {
		return fmt.Errorf("%s: shift by %d: lanes have %d bits", in.Op, in.Imm, in.Type.Bits())
	}
	return nil
}

func slideFits(in *Inst) error {
	if in.Imm > int64(in.Type.Lanes()) {
		return fmt.Errorf("%s: slide by %d: the vector has %d lanes", in.Op, in.Imm, in.Type.Lanes())
	}
	return nil
}

func laneFits(in *Inst) error {
	if in.Imm >= int64(in.Type.Lanes()) {
		return fmt.Errorf("%s: lane %d: the vector has %d", in.Op, in.Imm, in.Type.Lanes())
	}
	return nil
}

func maskPart(in *Inst) error {
	if parts := max(1, in.Type.Lanes()/64); in.Imm >= int64(parts) {
		return fmt.Errorf("%s: part %d: type %s has %d", in.Op, in.Imm, in.Type, parts)
	}
	return nil
}

// maskParts reports that mset leaves lanes as they are.
func maskParts(in *Inst) bool { return in.Type.Lanes() > 64 }

// parts is how many narrow registers' worth of lanes fit a wide one.
func parts(in *Inst) int {
	d, s := in.Type.Size(), srcType(in).Size()
	return max(d, s) / min(d, s)
}

func narrows(in *Inst) bool { return in.Type.Size() < srcType(in).Size() }

func partFits(in *Inst) error {
	if n := parts(in); in.Imm>>4 >= int64(n) {
		return fmt.Errorf("%s: part %d: %s to %s has %d", in.Op, in.Imm>>4, srcType(in), in.Type, n)
	}
	return nil
}

// cvtRnd refuses a rounding mode where nothing is rounded.
func cvtRnd(in *Inst) error {
	if in.Rnd != RNE && !in.Type.Float() && !srcType(in).Float() {
		return fmt.Errorf("%s: rounding mode %s: integer conversions do not round", in.Op, in.Rnd)
	}
	return nil
}

func cvtPart(in *Inst) error {
	if err := cvtRnd(in); err != nil {
		return err
	}
	return partFits(in)
}
