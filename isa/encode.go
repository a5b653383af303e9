package isa

import "fmt"

// Encode returns the instruction word and, if in.Ext, the extension word.
func Encode(in *Inst) (word, ext uint64, err error) {
	if err := in.Validate(); err != nil {
		return 0, 0, err
	}
	word, ext = in.pack()
	return word, ext, nil
}

func (in *Inst) pack() (word, ext uint64) {
	bit := func(b bool) uint64 {
		if b {
			return 1
		}
		return 0
	}
	opc := uint64(in.Op)<<1 | bit(in.Ext)
	word = bit(in.End)<<posEnd | opc<<posOpc | uint64(in.Dst)<<posDst | uint64(in.A)<<posA | uint64(in.B)<<posB | uint64(in.C)<<posC |
		uint64(in.Mask)<<posMask | bit(in.Z)<<posZ | uint64(in.Pred)<<posPred | bit(in.Pol)<<posPol |
		uint64(in.Type)<<posType | uint64(in.Rnd)<<posRnd | uint64(in.Imm)&(1<<immBits-1)
	if in.Ext {
		ext = uint64(in.Imm) >> immBits
	}
	return word, ext
}

// Append encodes the instruction behind words.
func Append(words []uint64, in *Inst) ([]uint64, error) {
	w, x, err := Encode(in)
	if err != nil {
		return words, err
	}
	words = append(words, w)
	if in.Ext {
		words = append(words, x)
	}
	return words, nil
}

// Extended reports whether an instruction word is followed by an extension word.
func Extended(word uint64) bool { return word>>posOpc&1 != 0 }

// Decode reads the instruction at the start of words and returns how many words it takes.
// It refuses every word that Encode cannot make.
func Decode(words []uint64) (Inst, int, error) {
	if len(words) == 0 {
		return Inst{}, 0, ErrTruncated
	}
	w := words[0]
	f := func(pos, width uint) uint64 { return w >> pos & (1<<width - 1) }
	in := Inst{
		Op: Op(f(posOpc+1, 9)), Ext: f(posOpc, 1) != 0, End: f(posEnd, 1) != 0,
		Dst: uint8(f(posDst, 5)), A: uint8(f(posA, 5)), B: uint8(f(posB, 5)), C: uint8(f(posC, 5)),
		Mask: uint8(f(posMask, 4)), Z: f(posZ, 1) != 0, Pred: uint8(f(posPred, 3)), Pol: f(posPol, 1) != 0,
		Type: Type(f(posType, 4)), Rnd: Rnd(f(posRnd, 3)), Imm: int64(f(0, immBits)),
	}
	r := in.Op.Row()
	if r == nil {
		return Inst{}, 0, fmt.Errorf("word %#016x: opcode %d: no such instruction", w, f(posOpc, 10))
	}
	n := 1
	switch {
	case in.Ext && len(words) < 2:
		return Inst{}, 0, ErrTruncated
	case in.Ext:
		if words[1]>>extBits != 0 {
			return Inst{}, 0, fmt.Errorf("%s: extension word %#016x: upper bits are reserved", r.Name, words[1])
		}
		in.Imm |= int64(words[1] << immBits)
		n = 2
	case r.immSign:
		in.Imm = in.Imm << (64 - immBits) >> (64 - immBits)
	}
	if err := in.Validate(); err != nil {
		return Inst{}, 0, fmt.Errorf("word %#016x: %w", w, err)
	}
	return in, n, nil
}

// DecodePacket reads one packet, checks that it is legal, and returns how many words it takes.
func DecodePacket(words []uint64) ([]Inst, int, error) { return DecodePacketInto(nil, words) }

// DecodePacketInto is DecodePacket that uses the memory of p, for who reads one packet after another.
func DecodePacketInto(p []Inst, words []uint64) ([]Inst, int, error) {
	p = p[:0]
	at := 0
	for {
		in, n, err := Decode(words[at:])
		if err != nil {
			return p, at, err
		}
		p = append(p, in)
		at += n
		if in.End {
			return p, at, CheckPacket(p)
		}
		if len(p) == int(NumSlots) {
			return p, at, fmt.Errorf("packet of more than %d instructions", NumSlots)
		}
	}
}

// Mark is a place in a text: a word, with how many packets and instructions are in front of it.
type Mark struct{ Word, Packet, Inst int }

// partWords is the length of a part of a text that is worth a processor.
const partWords = 4096

// Parts cuts a text between packets, so that its parts can be decoded at the same time: part i is from mark i to mark i+1.
// It goes by the marks of ends and extensions alone. Who decodes sees whether all is legal and comes out so.
func Parts(words []uint64) []Mark {
	marks, at := []Mark{{}}, Mark{}
	for at.Word < len(words) {
		w := words[at.Word]
		at.Word++
		if at.Inst++; Extended(w) {
			at.Word++
		}
		if w>>posEnd&1 == 0 {
			continue
		}
		if at.Packet++; at.Word-marks[len(marks)-1].Word >= partWords {
			marks = append(marks, at)
		}
	}
	if at.Word = len(words); at != marks[len(marks)-1] {
		marks = append(marks, at)
	}
	return marks
}

// EncodePacket sets the end marks and appends a legal packet to words.
func EncodePacket(words []uint64, p []Inst) ([]uint64, error) {
	for i := range p {
		p[i].End = i == len(p)-1
	}
	if err := CheckPacket(p); err != nil {
		return words, err
	}
	for i := range p {
		var err error
		if words, err = Append(words, &p[i]); err != nil {
			return words, err
		}
	}
	return words, nil
}
