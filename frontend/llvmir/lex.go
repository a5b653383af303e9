package llvmir

import (
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// kind is the kind of a token.
type kind uint8

const (
	tEOF    kind = iota
	tWord        // keyword, type or attribute
	tLabel       // name: at the head of a block
	tLocal       // %name
	tGlobal      // @name
	tMeta        // !name, !12, or ! alone before { or a string
	tGroup       // #12
	tString      // "…"
	tNumber      // integers, floats, hexadecimal floats
	tPunct       // one character, or …
)

// token is a piece of the text. Names come without their sigil.
type token struct {
	kind kind
	c    byte // of tPunct
	text string
	line int32
	col  int32
}

// lexer cuts the text into tokens. Everything that it does not know is a mistake with a place.
type lexer struct {
	file      string
	src       string
	i         int
	line      int32
	lineStart int
	tok       token
}

// refusal is what makes the import of a function impossible; caught at its function or at the module.
type refusal struct {
	pos source.Pos
	msg string
}

const (
	cWord   = 1 << iota // may be part of a bare word
	cDigit              // 0 to 9
	cPunct              // a token of its own
	cHead               // may begin a word
	cLetter             // begins a word, whatever follows
	cBlank              // stands between tokens, but for the end of a line
)

var class [256]uint8

func init() {
	for c := 'a'; c <= 'z'; c++ {
		class[c] |= cWord | cHead | cLetter
		class[c-'a'+'A'] |= cWord | cHead | cLetter
	}
	for c := '0'; c <= '9'; c++ {
		class[c] |= cWord | cDigit
	}
	for _, c := range "_.-$" {
		class[c] |= cWord | cHead
	}
	for _, c := range "()[]{}<>,=*|:" {
		class[c] |= cPunct
	}
	for _, c := range " \t\r" {
		class[c] |= cBlank
	}
}

func (l *lexer) pos() source.Pos {
	return source.Pos{File: l.file, Line: int(l.tok.line), Col: int(l.tok.col)}
}

// next reads a token.
func (l *lexer) next() {
	src, i := l.src, l.i
	for i < len(src) {
		c := src[i]
		switch {
		case class[c]&cBlank != 0:
			i++
			continue
		case c == '\n':
			i++
			l.line++
			l.lineStart = i
			continue
		case c == ';':
			l.i = i
			l.skipLine()
			i = l.i
			continue
		}
		break
	}
	l.i = i
	l.tok = token{line: l.line, col: int32(i - l.lineStart + 1)}
	if i >= len(src) {
		return
	}
	start, c := i, src[i]
	cl := class[c]
	switch { // what most tokens are
	case cl&cLetter != 0:
		l.word()
		l.tok.kind, l.tok.text = tWord, src[start:l.i]
		l.label()
		return
	case cl&cPunct != 0:
		l.i++
		l.tok.kind, l.tok.c = tPunct, c
		return
	}
	switch {
	case c == '%' || c == '@':
		l.i++
		l.tok.kind = tLocal
		if c == '@' {
			l.tok.kind = tGlobal
		}
		l.tok.text = l.name()
		if l.tok.text == "" {
			l.fail(l.pos(), "%c without a name", c)
		}
	case c == '!':
		l.i++
		l.tok.kind = tMeta
		if l.i < len(src) && src[l.i] != '"' {
			l.tok.text = l.name()
		}
	case c == '#':
		l.i++
		l.tok.kind = tGroup
		l.tok.text = l.name()
	case c == '"':
		l.tok.kind = tString
		l.tok.text = l.quoted()
		l.label()
	case cl&cDigit != 0, (c == '-' || c == '+') && l.i+1 < len(src) && class[src[l.i+1]]&cDigit != 0:
		l.number(start)
	case (c == '-' || c == '+') && strings.HasPrefix(src[l.i+1:], "inf"):
		l.i += 4
		l.tok.kind, l.tok.text = tNumber, src[start:l.i]
	case (c == '-' || c == '+') && (strings.HasPrefix(src[l.i+1:], "nan") || strings.HasPrefix(src[l.i+1:], "qnan")):
		l.i++
		l.word()
		l.tok.kind, l.tok.text = tNumber, src[start:l.i]
	case strings.HasPrefix(src[l.i:], "..."):
		l.i += 3
		l.tok.kind, l.tok.c = tPunct, '.'
	case cl&cHead != 0:
		l.word()
		l.tok.kind, l.tok.text = tWord, src[start:l.i]
		l.label()
	default:
		l.fail(l.pos(), "character %q where none is known", c)
	}
}

func (l *lexer) word() {
	src, i := l.src, l.i
	for i < len(src) && class[src[i]]&cWord != 0 {
		i++
	}
	l.i = i
}

// label makes a word that a colon follows directly the name of a block.
func (l *lexer) label() {
	if l.i < len(l.src) && l.src[l.i] == ':' && (l.i+1 >= len(l.src) || l.src[l.i+1] != ':') {
		l.i++
		l.tok.kind = tLabel
	}
}

// number reads integers, decimal floats (whose exponent has a sign) and hexadecimal ones.
func (l *lexer) number(start int) {
	l.i++
	for l.i < len(l.src) {
		c := l.src[l.i]
		if class[c]&cWord == 0 && (c != '+' || l.src[l.i-1] != 'e' && l.src[l.i-1] != 'E') {
			break
		}
		l.i++
	}
	l.tok.kind, l.tok.text = tNumber, l.src[start:l.i]
	l.label()
}

func (l *lexer) name() string {
	if l.i < len(l.src) && l.src[l.i] == '"' {
		return l.quoted()
	}
	start := l.i
	l.word()
	return l.src[start:l.i]
}

func (l *lexer) quoted() string {
	end := strings.IndexByte(l.src[l.i+1:], '"')
	if end < 0 {
		l.fail(l.pos(), "string without an end")
	}
	s := l.src[l.i+1 : l.i+1+end]
	l.i += end + 2
	if strings.IndexByte(s, '\n') >= 0 {
		l.fail(l.pos(), "string without an end on its line")
	}
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	return unescape(s)
}

// unescape resolves \\ and \hh.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] != '\\':
			b.WriteByte(s[i])
		case i+1 < len(s) && s[i+1] == '\\':
			b.WriteByte('\\')
			i++
		case i+2 < len(s) && hexDigit(s[i+1]) >= 0 && hexDigit(s[i+2]) >= 0:
			b.WriteByte(byte(hexDigit(s[i+1])<<4 | hexDigit(s[i+2])))
			i += 2
		default:
			b.WriteByte('\\')
		}
	}
	return b.String()
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|32 >= 'a' && c|32 <= 'f':
		return int(c|32-'a') + 10
	}
	return -1
}

// skipLine goes to the end of the line.
func (l *lexer) skipLine() {
	if k := strings.IndexByte(l.src[l.i:], '\n'); k >= 0 {
		l.i += k
	} else {
		l.i = len(l.src)
	}
}

func (l *lexer) fail(pos source.Pos, format string, args ...any) {
	panic(refusal{pos, sprintf(format, args...)})
}

// isPunct reports that the current token is the character.
func (l *lexer) isPunct(c byte) bool { return l.tok.kind == tPunct && l.tok.c == c }

// isWord reports that the current token is the keyword.
func (l *lexer) isWord(w string) bool { return l.tok.kind == tWord && l.tok.text == w }

// accept goes on if the current token is the character.
func (l *lexer) accept(c byte) bool {
	if l.isPunct(c) {
		l.next()
		return true
	}
	return false
}

// acceptWord goes on if the current token is the keyword.
func (l *lexer) acceptWord(w string) bool {
	if l.isWord(w) {
		l.next()
		return true
	}
	return false
}

func (l *lexer) expect(c byte) {
	if !l.accept(c) {
		l.fail(l.pos(), "%s where %q belongs", l.tok, string(c))
	}
}

func (l *lexer) expectWord(w string) {
	if !l.acceptWord(w) {
		l.fail(l.pos(), "%s where %s belongs", l.tok, w)
	}
}

// skipGroup skips a balanced group that begins at the current token.
func (l *lexer) skipGroup() {
	depth, from := 0, l.pos()
	for {
		if l.tok.kind == tPunct {
			switch l.tok.c {
			case '(', '[', '{':
				depth++
			case ')', ']', '}':
				depth--
			}
		}
		if l.tok.kind == tEOF {
			l.fail(from, "bracket without an end")
		}
		l.next()
		if depth <= 0 {
			return
		}
	}
}

func (t token) String() string {
	switch t.kind {
	case tEOF:
		return "the end of the file"
	case tPunct:
		if t.c == '.' {
			return "..."
		}
		return string(t.c)
	case tLocal:
		return "%" + t.text
	case tGlobal:
		return "@" + t.text
	case tMeta:
		return "!" + t.text
	case tGroup:
		return "#" + t.text
	case tLabel:
		return t.text + ":"
	case tString:
		return "a string"
	}
	return t.text
}
