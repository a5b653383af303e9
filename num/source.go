package num

import "embed"

//go:embed format.go convert.go arith.go func.go narrow.go reduce.go wide.go tables.go
var files embed.FS

// Source is the source of this package, file by file, for the manual.
func Source() (texts []string) {
	for _, n := range []string{"format", "convert", "arith", "func", "narrow", "reduce", "wide", "tables"} {
		b, err := files.ReadFile(n + ".go")
		if err == nil {
			texts = append(texts, string(b))
		}
	}
	return texts
}
