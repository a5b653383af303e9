package isa

import "slices"

// finish gives addresses to everything: branches start short and grow until all reach their target.
func (a *assembler) finish() {
	for name, pos := range a.global {
		if i, ok := a.sym[name]; ok {
			a.p.Symbols[i].Global = true
		} else {
			a.errs.Add(pos, "%s: .global names no label", name)
		}
	}
	a.checkRefs()
	if len(a.errs) > 0 {
		return
	}
	for grown := true; grown; {
		if size := a.place(); size > maxData {
			a.errs.Add(a.items[len(a.items)-1].pos, ".text of %d bytes: at most %d", size, maxData)
			return
		}
		grown = a.resolve()
	}
	a.encode()
	a.sizes()
}

// checkRefs reports the labels that do not exist.
func (a *assembler) checkRefs() {
	for i := range a.items {
		for _, r := range a.items[i].refs {
			if k, ok := a.sym[r.sym]; !ok {
				a.errs.Add(r.pos, "%s: undefined label", r.sym)
			} else if s := a.p.Symbols[k]; r.o.Kind == KTarget && s.Section != SecText {
				a.errs.Add(r.pos, "%s: branch to a label in %s", r.sym, s.Section)
			} else if r.o.Kind == KTarget && r.add%WordBytes != 0 {
				a.errs.Add(r.pos, "%s%+d: want a multiple of %d", r.sym, r.add, WordBytes)
			}
		}
	}
	for _, q := range a.quads {
		if _, ok := a.sym[q.sym]; !ok {
			a.errs.Add(q.pos, "%s: undefined label", q.sym)
		}
	}
}

// place gives every packet and label its offset and returns the size of .text.
func (a *assembler) place() (off uint64) {
	mark := 0
	marks := func(item int) {
		for ; mark < len(a.marks) && a.marks[mark].item <= item; mark++ {
			a.p.Symbols[a.marks[mark].symbol].Off = off
		}
	}
	for i := range a.items {
		it := &a.items[i]
		marks(i)
		it.off = off
		if it.align > 0 {
			off = (off + it.align - 1) &^ (it.align - 1)
			continue
		}
		for k := range it.insts {
			off += uint64(it.insts[k].Words()) * WordBytes
		}
	}
	marks(len(a.items))
	return off
}

// resolve fills in labels and reports whether an instruction became longer.
func (a *assembler) resolve() (grown bool) {
	for i := range a.items {
		it := &a.items[i]
		for _, r := range it.refs {
			in, s := &it.insts[r.inst], &a.p.Symbols[a.sym[r.sym]]
			was := in.Ext
			if s.Section != SecText {
				in.Ext = true // the distance is known only when sections have their places
			} else {
				d := int64(s.Off) + r.add - int64(it.off)
				if r.o.Kind == KTarget {
					d /= WordBytes
				}
				in.SetImm(r.o, d)
			}
			in.Ext = in.Ext || was
			grown = grown || in.Ext != was
		}
	}
	return grown
}

func (a *assembler) encode() {
	p := a.p
	for i := range a.items {
		it := &a.items[i]
		if it.align > 0 {
			for uint64(len(p.Text))*WordBytes%it.align != 0 {
				w, _ := (&Inst{Op: OpNop, End: true}).pack()
				p.Text = append(p.Text, w)
			}
			continue
		}
		p.Lines = append(p.Lines, Line{it.off, it.pos})
		for k := range it.insts {
			for _, r := range it.refs {
				if s := &p.Symbols[a.sym[r.sym]]; r.inst == k && s.Section != SecText {
					p.Relocs = append(p.Relocs, Reloc{Section: SecText, Off: it.off, Word: uint64(len(p.Text)), Inst: it.insts[k], Target: s.Section, Addend: int64(s.Off) + r.add})
				}
			}
			var err error
			if p.Text, err = Append(p.Text, &it.insts[k]); err != nil {
				a.errs.Add(it.pos, "%v", err)
			}
		}
	}
	for _, q := range a.quads {
		s := &p.Symbols[a.sym[q.sym]]
		p.Relocs = append(p.Relocs, Reloc{Section: SecData, Off: q.off, Target: s.Section, Addend: int64(s.Off) + q.add})
	}
}

// sizes lets functions reach to the next function and data to the next label of its section.
func (a *assembler) sizes() {
	end := [numSections]uint64{SecText: uint64(len(a.p.Text)) * WordBytes, SecRodata: uint64(len(a.p.Rodata)), SecData: uint64(len(a.p.Data)), SecBss: a.p.Bss}
	var starts [numSections][]uint64
	for _, s := range a.p.Symbols {
		if s.Section != SecText || s.Func {
			starts[s.Section] = append(starts[s.Section], s.Off)
		}
	}
	for sec := range starts {
		slices.Sort(starts[sec])
	}
	for i := range a.p.Symbols {
		s := &a.p.Symbols[i]
		if s.Section == SecText && !s.Func {
			continue
		}
		next := end[s.Section]
		if k, _ := slices.BinarySearch(starts[s.Section], s.Off+1); k < len(starts[s.Section]) {
			next = starts[s.Section][k]
		}
		s.Size = next - s.Off
	}
}
