package ir

import "strings"

// The pretty text of an op is described by its row in a small language, words separated
// by spaces, which the parser and the printer both interpret:
//
//	%             the operands, separated by commas
//	$name:kind    an attribute in its short form (kinds below)
//	attrs         the attributes not written otherwise, if any: {a = 1}
//	?( … )        a group that is there if the attribute named in it is
//	$$name        a directive: text that only this op has (directives.go)
//	: KIND        a colon and the types; KIND is one of typeForms
//	else          a literal word or punctuation
//
// Attribute kinds: i64, i32, f64 (a bare number of that type), bool, str, sym (a symbol),
// strsym (a string written as a symbol), ints ([1, 2]), enum:NAME (a bare keyword),
// precision ([HIGH, HIGH]), algo, dense, opaque:NAME (<…> of #NAME<…>).
type piece struct {
	kind  pieceKind
	text  string // literal, attribute name, directive or type form
	arg   string // attribute kind
	enum  string
	group []piece
}

type pieceKind uint8

const (
	pLiteral pieceKind = iota
	pOperands
	pAttr
	pAttrs
	pGroup
	pDirective
	pTypes
)

func compileForm(text string) []piece {
	return compilePieces(strings.Fields(text))
}

func compilePieces(words []string) (out []piece) {
	for len(words) > 0 {
		w := words[0]
		words = words[1:]
		switch {
		case w == "%":
			out = append(out, piece{kind: pOperands})
		case w == "attrs":
			out = append(out, piece{kind: pAttrs})
		case w == "?(":
			var g []piece
			g, words = compileGroup(words)
			out = append(out, piece{kind: pGroup, group: g})
		case strings.HasPrefix(w, "$$"):
			out = append(out, piece{kind: pDirective, text: w[2:]})
		case strings.HasPrefix(w, "$"):
			f := append(strings.Split(w[1:], ":"), "", "")
			out = append(out, piece{kind: pAttr, text: f[0], arg: f[1], enum: f[2]})
		case w == ":":
			out = append(out, piece{kind: pTypes, text: words[0]})
			words = words[1:]
		default:
			out = append(out, piece{text: w})
		}
	}
	return out
}

// compileGroup reads up to the closing word; groups do not nest.
func compileGroup(words []string) ([]piece, []string) {
	for i, w := range words {
		if w == ")" {
			return compilePieces(words[:i]), words[i+1:]
		}
	}
	panic("ir: group without end in a form")
}

// groupAttr is the attribute whose presence decides about a group.
func groupAttr(g []piece) string {
	for _, p := range g {
		if p.kind == pAttr {
			return p.text
		}
	}
	return ""
}

// written are the attributes that the pretty form writes outside the dictionary.
func written(pieces []piece) map[string]bool {
	m := map[string]bool{}
	for _, p := range pieces {
		switch p.kind {
		case pAttr:
			m[p.text] = true
		case pGroup:
			m[groupAttr(p.group)] = true
		case pDirective:
			for _, a := range directives[p.text].attrs {
				m[a] = true
			}
		}
	}
	return m
}
