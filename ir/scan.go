package ir

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// scanner reads characters and words. There is no token stream: MLIR's words depend on
// where they stand (2x3xf32 in a type, [b, 0]x[i, o] in an attribute), so each rule of
// the grammar asks for what it expects.
//
// A syntax error is sticky: after the first, every method returns at once with a zero
// value, until the caller that can resume (Parse, between functions) clears it.
type scanner struct {
	file      string
	src       []byte
	off       int
	line      int // of off, from 1
	lineStart int
	failed    bool
	depth     int
	errs      source.Errors
}

// maxDepth bounds nesting of regions, types and attributes, which the parser follows by recursion.
const maxDepth = 200

// mark is a place to go back to.
type mark struct{ off, line, lineStart int }

func (s *scanner) mark() mark   { return mark{s.off, s.line, s.lineStart} }
func (s *scanner) reset(m mark) { s.off, s.line, s.lineStart = m.off, m.line, m.lineStart }

// pos is the position of the next word.
func (s *scanner) pos() source.Pos {
	s.space()
	return source.Pos{File: s.file, Line: s.line, Col: s.off - s.lineStart + 1}
}

// fail records a syntax error at the current position and stops this function's parsing.
func (s *scanner) fail(format string, args ...any) { s.failAt(s.pos(), format, args...) }

func (s *scanner) failAt(pos source.Pos, format string, args ...any) {
	if !s.failed {
		s.errs.Add(pos, format, args...)
	}
	s.failed = true
}

// expected fails with what was wanted and what is there.
func (s *scanner) expected(what string) {
	s.space()
	got := "end of file"
	if s.off < len(s.src) {
		end := s.off
		for end < len(s.src) && end < s.off+24 && s.src[end] != '\n' && (end == s.off || isWord(s.src[end])) {
			end++
		}
		got = strconv.Quote(string(s.src[s.off:end]))
	}
	s.fail("expected %s, got %s", what, got)
}

// enter counts one level of nesting; leave must follow if it returns true.
func (s *scanner) enter() bool {
	if s.depth++; s.depth > maxDepth {
		s.fail("nested more than %d deep", maxDepth)
	}
	return !s.failed
}

func (s *scanner) leave() { s.depth-- }

func isWord(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '.'
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// space skips white space and comments.
func (s *scanner) space() {
	for s.off < len(s.src) {
		switch c := s.src[s.off]; {
		case c == '\n':
			s.off++
			s.line++
			s.lineStart = s.off
		case c == ' ' || c == '\t' || c == '\r':
			s.off++
		case c == '/' && s.off+1 < len(s.src) && s.src[s.off+1] == '/':
			if n := bytes.IndexByte(s.src[s.off:], '\n'); n >= 0 {
				s.off += n
			} else {
				s.off = len(s.src)
			}
		default:
			return
		}
	}
}

// peek is the next character after white space, 0 at the end.
func (s *scanner) peek() byte {
	s.space()
	if s.off >= len(s.src) || s.failed {
		return 0
	}
	return s.src[s.off]
}

// at reports whether the text comes next; a word must end where the text ends.
func (s *scanner) at(text string) bool {
	s.space()
	end := s.off + len(text)
	if s.failed || end > len(s.src) || string(s.src[s.off:end]) != text {
		return false
	}
	return !isWord(text[len(text)-1]) || end == len(s.src) || !isWord(s.src[end])
}

// got skips the text if it comes next.
func (s *scanner) got(text string) bool {
	if !s.at(text) {
		return false
	}
	s.off += len(text)
	return true
}

// want skips the text, which must come next.
func (s *scanner) want(text string) bool {
	if s.got(text) {
		return true
	}
	if !s.failed {
		s.expected(strconv.Quote(text))
	}
	return false
}

// word reads letters, digits and _ $ . not starting with a digit; "" if there is none.
func (s *scanner) word() string {
	if c := s.peek(); c == 0 || isDigit(c) || !isWord(c) {
		return ""
	}
	start := s.off
	for s.off < len(s.src) && isWord(s.src[s.off]) {
		s.off++
	}
	return string(s.src[start:s.off])
}

// ident reads a word without dots, as a keyword or attribute name is.
func (s *scanner) ident(what string) string {
	w := s.word()
	if w == "" {
		s.expected(what)
	}
	return w
}

// suffix reads the rest of a name after its sigil: digits, or a word that may contain - as well.
func (s *scanner) suffix(what string) string {
	start := s.off
	for s.off < len(s.src) && (isWord(s.src[s.off]) || s.src[s.off] == '-') {
		s.off++
	}
	if s.off == start {
		s.expected(what)
	}
	return string(s.src[start:s.off])
}

// integer reads an optional sign and decimal or hex digits.
func (s *scanner) integer() int64 {
	pos := s.pos()
	start := s.off
	if s.off < len(s.src) && s.src[s.off] == '-' {
		s.off++
	}
	for s.off < len(s.src) && isDigit(s.src[s.off]) {
		s.off++
	}
	v, err := strconv.ParseInt(string(s.src[start:s.off]), 10, 64)
	if err != nil {
		s.off = start
		if s.failed {
			return 0
		}
		if err.(*strconv.NumError).Err == strconv.ErrRange {
			s.failAt(pos, "integer out of range")
		} else {
			s.expected("an integer")
		}
	}
	return v
}

// ints reads [1, 2, 3].
func (s *scanner) ints() []int64 {
	out := []int64{}
	s.list("[", "]", func() { out = append(out, s.integer()) })
	return out
}

// list reads items separated by commas between two brackets.
func (s *scanner) list(open, end string, item func()) {
	if !s.want(open) || s.got(end) {
		return
	}
	for !s.failed {
		item()
		if s.failed || s.got(end) {
			return
		}
		if !s.got(",") {
			s.expected(strconv.Quote(",") + " or " + strconv.Quote(end))
		}
	}
}

// quoted reads a string with its escapes.
func (s *scanner) quoted() string {
	if s.peek() != '"' {
		s.expected("a string")
		return ""
	}
	start := s.off + 1
	for i := start; i < len(s.src) && s.src[i] != '\n'; i++ {
		switch s.src[i] {
		case '\\':
			i++
		case '"':
			raw := s.src[start:i]
			if bytes.IndexByte(raw, '\\') < 0 {
				s.off = i + 1
				return string(raw)
			}
			text, ok := unescape(raw)
			if !ok {
				s.fail("bad escape in a string")
			}
			s.off = i + 1
			return text
		}
	}
	s.fail("string does not end on its line")
	return ""
}

func unescape(raw []byte) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(raw); i++ {
		if raw[i] != '\\' {
			b.WriteByte(raw[i])
			continue
		}
		if i++; i >= len(raw) {
			return "", false
		}
		switch c := raw[i]; c {
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case '"', '\\':
			b.WriteByte(c)
		default:
			if i+1 >= len(raw) {
				return "", false
			}
			v, err := strconv.ParseUint(string(raw[i:i+2]), 16, 8)
			if err != nil {
				return "", false
			}
			b.WriteByte(byte(v))
			i++
		}
	}
	return b.String(), true
}

// balanced reads raw text from an opening bracket to its partner, strings and -> skipped,
// and gives it with each run of white space as one blank.
func (s *scanner) balanced() string {
	s.space()
	var out, stack []byte
	blank := false
	for s.off < len(s.src) && !s.failed {
		c := s.src[s.off]
		if c <= ' ' || c == '/' && s.off+1 < len(s.src) && s.src[s.off+1] == '/' {
			before := s.off
			if s.space(); s.off > before {
				blank = true
				continue
			}
			s.fail("unexpected character %q", c)
			return ""
		}
		if blank {
			out = append(out, ' ')
			blank = false
		}
		switch c {
		case '"':
			out = appendQuoted(out, s.quoted())
			continue
		case '-':
			if s.off+1 < len(s.src) && s.src[s.off+1] == '>' {
				out = append(out, '-', '>')
				s.off += 2
				continue
			}
		case '<', '(', '[', '{':
			if stack = append(stack, closing(c)); len(stack) > maxDepth {
				s.fail("nested more than %d deep", maxDepth)
			}
		case '>', ')', ']', '}':
			if len(stack) == 0 || stack[len(stack)-1] != c {
				s.fail("unbalanced %q", c)
				return ""
			}
			stack = stack[:len(stack)-1]
		}
		out = append(out, c)
		s.off++
		if len(stack) == 0 {
			return string(out)
		}
	}
	s.fail("bracket without end")
	return ""
}

func closing(c byte) byte {
	switch c {
	case '<':
		return '>'
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return '}'
}
