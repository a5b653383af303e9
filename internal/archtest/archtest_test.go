package archtest

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/godwit-accel/godwit"

// allowed lists, for each package, the packages of this module that it may import;
// internal/source, internal/parallel and internal/room are open to all, "*" means everything. Each is there because it is used. Tests may import more.
var allowed = map[string]string{
	"internal/source":   "",
	"internal/parallel": "",
	"internal/room":     "",
	"internal/archtest": "",
	"internal/golden":   "",
	"internal/kgen":     "ir/kernel",
	"internal/corpus":   "ir",
	"internal/bigmath":  "",
	"internal/accuracy": "",

	"num":               "",
	"ir":                "",
	"ir/kernel":         "",
	"ir/interp":         "ir num",
	"ir/kernel/opt":     "ir/kernel isa",     // isa for the machine's limits and the layout of DMA descriptors
	"ir/interp/kir":     "ir/kernel num isa", // isa for the layout of DMA descriptors
	"internal/tensorio": "ir frontend/onnx",  // .pb is a part of the ONNX schema

	"isa":        "num",
	"isa/object": "isa",

	"frontend/onnx":              "ir ir/interp",
	"frontend/stablehlo":         "ir",
	"frontend/llvmir/crosscheck": "",
	"frontend/llvmir":            "ir/kernel num frontend/llvmir/crosscheck", // num: constants of half precision
	"passes":                     "ir ir/kernel ir/kernel/opt ir/interp isa num",
	"regalloc":                   "",
	"backend":                    "ir/kernel isa isa/object regalloc",

	"device/amd64": "",
	"device":       "isa num device/amd64",
	"runtime/uapi": "device",
	"runtime/core": "isa isa/object device runtime/uapi",
	"runtime":      "isa isa/object device runtime/uapi runtime/core",

	"runtime/timeline": "isa isa/object device",

	".":          "*",
	"cmd/godwit": "*",
	"bench":      "*",
}

// tools are programs and examples beside the product: they may import everything, nothing imports them.
var tools = []string{"examples/", "bench/", "tools/", "internal/corpus/gen", "internal/corpus/large"}

func TestImports(t *testing.T) {
	root := filepath.Join("..", "..")
	var wrong []string
	used := map[[2]string]bool{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		rel = filepath.ToSlash(rel)
		if d.IsDir() {
			if name := d.Name(); rel != "." && (name == "testdata" || strings.ContainsRune("._", rune(name[0]))) || isModule(path) && rel != "." {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(rel, ".go") || strings.HasSuffix(rel, "_test.go") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(filepath.Dir(rel))
		f, err := parser.ParseFile(token.NewFileSet(), rel, src, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		if ignored(src) {
			return nil // a generator, run by hand
		}
		list, listed := allowed[pkg]
		if slices.ContainsFunc(tools, func(p string) bool { return strings.HasPrefix(pkg+"/", p) }) && !listed {
			return nil
		}
		if !listed {
			wrong = append(wrong, rel+": package "+pkg+" is not listed")
			return nil
		}
		for _, im := range f.Imports {
			p, _ := strconv.Unquote(im.Path.Value)
			own, ok := strings.CutPrefix(p, module+"/")
			if p == module {
				own, ok = ".", true
			}
			used[[2]string{pkg, own}] = true
			switch {
			case p == "C":
				wrong = append(wrong, rel+": cgo")
			case !ok || own == "internal/source" || own == "internal/parallel" || own == "internal/room" || list == "*" || slices.Contains(strings.Fields(list), own):
			default:
				wrong = append(wrong, rel+": imports "+own)
			}
		}
		return nil
	})
	require.NoError(t, err)
	for pkg, list := range allowed {
		for _, p := range strings.Fields(list) {
			if p != "*" && !used[[2]string{pkg, p}] {
				wrong = append(wrong, "the list lets "+pkg+" import "+p+", which it does not")
			}
		}
	}
	sort.Strings(wrong)
	require.Empty(t, wrong, "imports against the list above")
}

func isModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func ignored(src []byte) bool {
	head, _, _ := strings.Cut(string(src), "\npackage ")
	return strings.Contains(head, "//go:build ignore")
}

// Every listed package that exists says in doc.go what it is.
func TestDocs(t *testing.T) {
	for pkg := range allowed {
		dir := filepath.Join("..", "..", filepath.FromSlash(pkg))
		if files, _ := filepath.Glob(filepath.Join(dir, "*.go")); len(files) == 0 {
			continue
		}
		_, err := os.Stat(filepath.Join(dir, "doc.go"))
		require.NoError(t, err, pkg)
	}
}
