package llvmir

// Nothing unwinds on the device: to throw is a fault that names the function of the C++ library that does it. So an invoke
// is a call that goes on at its normal destination, and the blocks that would catch are reached by nothing.

func readInvoke(p *parser, in *inst) {
	readCall(p, in)
	p.expectWord("to")
	in.blocks = append(in.blocks, p.successor())
	p.expectWord("unwind")
	p.successor()
}

func (f *function) emitInvoke(in *inst) {
	f.emitCall(in)
	f.emitBr(in)
}

// readLandingPad reads the type of what was thrown, and the clauses that say what is caught.
func readLandingPad(p *parser, in *inst) {
	in.t = p.parseType()
	for {
		switch {
		case p.acceptWord("cleanup"):
		case p.acceptWord("catch"), p.acceptWord("filter"):
			p.typed()
		default:
			return
		}
	}
}

func (f *function) emitLandingPad(*inst) {
	refusef("landingpad that is reached without an exception")
}
