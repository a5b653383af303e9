package crosscheck

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// normalised is text for the parser, line by line the source's, and what was counted on the way.
type normalised struct {
	text   []byte
	counts []int // instructions of each defined function, in order
	lines  []int // line of each define
}

// maxSplat bounds the lanes that a splat is written out to: a byte vector of a register.
const maxSplat = 256

// normalise rewrites src, or says of every word that is not on the white list where it stands.
func normalise(file string, src string) (*normalised, error) {
	n := &normalised{text: make([]byte, 0, len(src))}
	var errs source.Errors
	inBody := false
	for no, line := range strings.Split(src, "\n") {
		s := &scanner{line: line, pos: source.Pos{File: file, Line: no + 1}, errs: &errs}
		head := strings.TrimSpace(line)
		switch {
		case dropLine(head):
		case head == "}" && inBody:
			inBody = false
			n.text = append(n.text, '}')
		default:
			s.ordered = strings.Contains(line, "vector.reduce.f")
			s.keepAlign = strings.HasPrefix(line, "@") || strings.Contains(line, "= alloca ")
			s.run()
			n.text = append(n.text, strings.Join(s.out, " ")...)
			if strings.HasPrefix(head, "define ") {
				inBody = true
				n.counts = append(n.counts, 0)
				n.lines = append(n.lines, no+1)
			} else if inBody && s.isInst {
				n.counts[len(n.counts)-1]++
			}
		}
		n.text = append(n.text, '\n')
	}
	return n, errs.Err()
}

// dropLine reports lines without meaning for the importer: metadata, attribute groups, debug records.
func dropLine(head string) bool {
	for _, p := range []string{";", "source_filename", "target ", "attributes #", "!", "#dbg_", "$"} {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	return strings.Contains(head, "@llvm.dbg.") || strings.Contains(head, "@llvm.experimental.noalias.scope.decl")
}

type scanner struct {
	line      string
	pos       source.Pos
	errs      *source.Errors
	i         int
	out       []string
	isInst    bool
	ordered   bool
	keepAlign bool
}

func wordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-' || c == '$'
}

func (s *scanner) fail(at int, format string, args ...any) {
	p := s.pos
	p.Col = at + 1
	s.errs.Add(p, format, args...)
}

// name reads the rest of an identifier after its sigil, quoted or bare.
func (s *scanner) name(start int) string {
	if s.i < len(s.line) && s.line[s.i] == '"' {
		s.quoted()
	} else {
		for s.i < len(s.line) && wordByte(s.line[s.i]) {
			s.i++
		}
	}
	return s.line[start:s.i]
}

func (s *scanner) quoted() {
	end := strings.IndexByte(s.line[s.i+1:], '"')
	if end < 0 {
		s.fail(s.i, "string without an end")
		s.i = len(s.line)
		return
	}
	s.i += end + 2
}

func (s *scanner) dropComma() {
	if k := len(s.out); k > 0 && s.out[k-1] == "," {
		s.out = s.out[:k-1]
	}
}

func (s *scanner) skipSpace() {
	for s.i < len(s.line) && (s.line[s.i] == ' ' || s.line[s.i] == '\t') {
		s.i++
	}
}

// parens skips a balanced group and returns what it holds.
func (s *scanner) parens() string {
	start, depth := s.i, 0
	for ; s.i < len(s.line); s.i++ {
		switch s.line[s.i] {
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				s.i++
				return s.line[start+1 : s.i-1]
			}
		}
	}
	s.fail(start, "parenthesis without an end")
	return ""
}

func (s *scanner) run() {
	for s.i < len(s.line) {
		start, c := s.i, s.line[s.i]
		switch {
		case c == ' ' || c == '\t' || c == '\r':
			s.i++
		case c == ';':
			return
		case c == '%' || c == '@':
			s.i++
			s.out = append(s.out, s.name(start))
		case c == '#': // attribute group
			s.i++
			s.name(start)
		case c == '!': // metadata attachment: kind and node
			s.i++
			s.name(start)
			s.dropComma()
		case c == '"':
			s.quoted()
			if k := len(s.out); k > 0 && s.out[k-1] == "c" {
				s.out[k-1] += s.line[start:s.i]
			} else {
				s.fail(start, "string %s where none is known", s.line[start:s.i])
			}
		case c == ':' && len(s.out) == 1: // the end of a label, one token with its name
			s.i++
			s.out[0] += ":"
		case strings.IndexByte("()[]{}<>,=*", c) >= 0:
			s.i++
			s.out = append(s.out, string(c))
		case strings.HasPrefix(s.line[s.i:], "..."):
			s.i += 3
			s.out = append(s.out, "...")
		case wordByte(c) || c == '+':
			s.i++
			s.word(start, s.name(start))
		default:
			s.fail(start, "character %q where none is known", c)
			return
		}
	}
}

func intType(w string) bool {
	if len(w) < 2 || w[0] != 'i' {
		return false
	}
	_, err := strconv.Atoi(w[1:])
	return err == nil
}

func (s *scanner) word(start int, w string) {
	if c := w[0]; c >= '0' && c <= '9' || c == '-' || c == '+' {
		if s.i < len(s.line) && s.line[s.i] == '+' { // 1.0e+00
			s.i++
			w = s.name(start)
		}
		s.out = append(s.out, w)
		return
	}
	if s.i < len(s.line) && s.line[s.i] == ':' && len(s.out) == 0 { // a label
		s.out = append(s.out, w)
		return
	}
	switch {
	case w == "ptr":
		s.out = append(s.out, "i8*")
		return
	case w == "splat":
		s.splat(start)
		return
	case intType(w):
		s.out = append(s.out, w)
		return
	}
	switch a := words[w]; a {
	case opcode:
		if k := len(s.out); k == 0 || k == 2 && s.out[1] == "=" {
			s.isInst = true
		}
		s.out = append(s.out, w)
	case pass:
		s.out = append(s.out, w)
	case drop:
	case reassoc:
		if s.ordered {
			s.out = append(s.out, w)
		}
	case dropParen:
		if w == "byval" && s.isInst { // a promise of the caller's: the callee may write to its copy
			s.fail(start, "byval: structs passed by copy are not supported")
		}
		s.skipSpace()
		if s.i < len(s.line) && s.line[s.i] == '(' {
			s.parens()
		}
	case dropNum:
		s.skipSpace()
		at := s.i
		num := s.name(at)
		if s.keepAlign {
			s.out = append(s.out, w, num)
		} else {
			s.dropComma()
		}
	default:
		why := refusals[w]
		if why == "" {
			why = "the importer does not know this word"
		}
		s.fail(start, "%s: %s", w, why)
	}
}

// splat writes the shorthand for equal lanes out: <4 x i32> splat (i32 1).
func (s *scanner) splat(start int) {
	s.skipSpace()
	if s.i >= len(s.line) || s.line[s.i] != '(' {
		s.fail(start, "splat without a value")
		return
	}
	inner := s.parens()
	lanes := 0
	for k := len(s.out) - 1; k >= 0; k-- {
		if s.out[k] == "<" && k+1 < len(s.out) {
			lanes, _ = strconv.Atoi(s.out[k+1])
			break
		}
	}
	if lanes < 1 || lanes > maxSplat {
		s.fail(start, "splat of %d lanes, at most %d", lanes, maxSplat)
		return
	}
	sub := &scanner{line: inner, pos: s.pos, errs: s.errs}
	sub.run()
	one := strings.Join(sub.out, " ")
	s.out = append(s.out, fmt.Sprintf("<%s>", strings.TrimSuffix(strings.Repeat(one+", ", lanes), ", ")))
}
