package llvmir

import (
	"path"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// debugNodes are the nodes of debug metadata that say where code comes from.
var debugNodes = map[string]bool{
	"DILocation": true, "DISubprogram": true, "DILexicalBlock": true, "DILexicalBlockFile": true, "DIFile": true,
}

// isDebugRecord reports a record of the form #dbg_value(…).
func isDebugRecord(name string) bool { return strings.HasPrefix(name, "dbg_") }

// resolveDebug replaces places in the text by the lines of the source that the text was made from, where it says them.
func (p *parser) resolveDebug(im *importer) {
	for node, places := range im.debug {
		pos, ok := p.location(node)
		if !ok {
			continue
		}
		for _, k := range places {
			im.m.Locs[k] = pos
		}
	}
}

// location reads !DILocation(line: 3, column: 7, scope: !9).
func (p *parser) location(node string) (source.Pos, bool) {
	text := p.meta[node]
	if !strings.HasPrefix(text, "DILocation") {
		return source.Pos{}, false
	}
	line, err := strconv.Atoi(field(text, "line"))
	if err != nil || line == 0 {
		return source.Pos{}, false
	}
	col, _ := strconv.Atoi(field(text, "column"))
	scope := field(text, "scope")
	for range 64 { // scopes nest no deeper in code that a person wrote
		s := p.meta[strings.TrimPrefix(scope, "!")]
		if s == "" {
			return source.Pos{}, false
		}
		if f := p.meta[strings.TrimPrefix(field(s, "file"), "!")]; f != "" {
			name := field(f, "filename")
			if path.IsAbs(name) {
				name = path.Base(name)
			}
			return source.Pos{File: name, Line: line, Col: col}, true
		}
		scope = field(s, "scope")
	}
	return source.Pos{}, false
}

// field is the value of name: in a node.
func field(text, name string) string {
	i := strings.Index(text, name+": ")
	for i > 0 && text[i-1] != '(' && text[i-1] != ' ' {
		k := strings.Index(text[i+1:], name+": ")
		if k < 0 {
			return ""
		}
		i += k + 1
	}
	if i < 0 {
		return ""
	}
	v := text[i+len(name)+2:]
	if strings.HasPrefix(v, `"`) {
		v = v[1:]
		if k := strings.IndexByte(v, '"'); k >= 0 {
			return v[:k]
		}
	}
	return strings.TrimSpace(v[:strings.IndexAny(v+",", ",)")])
}
