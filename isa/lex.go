package isa

import (
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// tok is a token of assembly text. Kind is 'i' identifier, 'n' number, 's' string (text without quotes, escapes
// resolved), 'c' character, '\n' end of a line, 0 end of the file, or the punctuation itself.
type tok struct {
	kind byte
	text string
	pos  source.Pos
}

func identStart(c byte) bool {
	return c == '_' || c == '.' || c == '$' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
func digit(c byte) bool { return '0' <= c && c <= '9' }

var escapes = map[byte]byte{'n': '\n', 't': '\t', 'r': '\r', '0': 0, '\\': '\\', '"': '"', '\'': '\''}

// lex splits the text of a file. Comments run from "//" or "#" to the end of the line.
func lex(file, src string, errs *source.Errors) []tok {
	var toks []tok
	line, start := 1, 0
	for i := 0; i < len(src); {
		pos := source.Pos{File: file, Line: line, Col: i - start + 1}
		add := func(kind byte, n int) {
			toks = append(toks, tok{kind, src[i : i+n], pos})
			i += n
		}
		switch c := src[i]; {
		case c == '\n':
			add('\n', 1)
			line, start = line+1, i
		case c == ' ' || c == '\t' || c == '\r':
			i++
		case c == '#' || strings.HasPrefix(src[i:], "//"):
			if n := strings.IndexByte(src[i:], '\n'); n >= 0 {
				i += n
			} else {
				i = len(src)
			}
		case identStart(c):
			n := 1
			for i+n < len(src) && (identStart(src[i+n]) || digit(src[i+n])) {
				n++
			}
			add('i', n)
		case digit(c):
			add('n', numberLen(src[i:]))
		case c == '"' || c == '\'':
			text, n, ok := quoted(src[i:])
			if !ok {
				errs.Add(pos, "unterminated or malformed quote")
				text, n = "?", max(1, strings.IndexByte(src[i:]+"\n", '\n'))
			}
			kind := byte('s')
			if c == '\'' {
				kind = 'c'
			}
			toks = append(toks, tok{kind, text, pos})
			i += n
		case strings.IndexByte(",;:{}[]()+-*@!?=", c) >= 0:
			add(c, 1)
		default:
			errs.Add(pos, "unexpected character %q", c)
			i++
		}
	}
	return append(toks, tok{'\n', "\n", source.Pos{File: file, Line: line, Col: len(src) - start + 1}}, tok{pos: source.Pos{File: file, Line: line}})
}

// numberLen is the length of a number: digits, letters and points, and a sign behind an exponent letter.
func numberLen(s string) int {
	hex := len(s) > 1 && s[1]|0x20 == 'x'
	n := 1
	for n < len(s) {
		c := s[n]
		sign := (c == '+' || c == '-') && (s[n-1]|0x20 == 'p' && hex || s[n-1]|0x20 == 'e' && !hex)
		if !digit(c) && !identStart(c) && !sign {
			break
		}
		n++
	}
	return n
}

// quoted reads a string or character literal at the start of s.
func quoted(s string) (text string, n int, ok bool) {
	var b strings.Builder
	for n = 1; n < len(s) && s[n] != '\n'; n++ {
		switch {
		case s[n] == s[0]:
			return b.String(), n + 1, s[0] == '"' || b.Len() == 1
		case s[n] == '\\' && n+1 < len(s):
			n++
			e, known := escapes[s[n]]
			if !known {
				return "", 0, false
			}
			b.WriteByte(e)
		default:
			b.WriteByte(s[n])
		}
	}
	return "", 0, false
}
