package godwit

import (
	"bytes"
	"path/filepath"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/isa/object"
)

// kind is what a model file holds.
type kind int

const (
	kindUnknown kind = iota
	kindELF          // ELF, compiled already
	kindKernel
	kindLLVM
	kindAssembly
	kindTensor
	kindONNX
)

func (k kind) String() string {
	return [...]string{"what is no model", "a binary", "kernel IR", "LLVM IR", "assembly", "tensor IR", "an ONNX model"}[k]
}

// endings are the kinds told by a file's name. What has another name, or none, as standard input, is told by its first bytes.
var endings = map[string]kind{".elf": kindELF, ".kir": kindKernel, ".ll": kindLLVM, ".s": kindAssembly, ".mlir": kindTensor, ".onnx": kindONNX}

// heads are the words that texts begin with, behind space and comments. The first that fits counts.
var heads = []struct {
	text string
	kind kind
}{
	{"module \"", kindKernel},
	{"module", kindTensor},
	{"builtin.module", kindTensor},
	{"\"builtin.module\"", kindTensor},
	{"func", kindTensor},
	{"\"func.func\"", kindTensor},
	{"#", kindTensor},
	{"!", kindTensor},
	{"source_filename", kindLLVM},
	{"target ", kindLLVM},
	{"define ", kindLLVM},
	{"declare ", kindLLVM},
	{"@", kindLLVM},
	{"%", kindLLVM},
}

// kindOf tells what a file holds. An ELF file is one whatever its name, and so is kernel IR, which --dump writes beside tensor IR.
func kindOf(name string, data []byte) (kind, error) {
	if object.IsELF(data) {
		return kindELF, nil
	}
	head := headKind(data)
	if head == kindKernel {
		return head, nil
	}
	if k := endings[filepath.Ext(name)]; k != kindUnknown {
		return k, nil
	}
	if head == kindUnknown {
		return head, source.Errorf(source.Pos{File: name}, "not a model: neither ONNX, MLIR, LLVM IR, kernel IR, assembly nor an ELF file")
	}
	return head, nil
}

// headKind tells a kind by the first bytes.
func headKind(data []byte) kind {
	text := skipComments(data)
	for _, h := range heads {
		if bytes.HasPrefix(text, []byte(h.text)) {
			return h.kind
		}
	}
	if isProto(data) {
		return kindONNX
	}
	return kindUnknown
}

// isProto reports what can be the first field of an ONNX ModelProto: fields 1 to 8 are numbers and strings.
func isProto(data []byte) bool {
	if len(data) == 0 {
		return false
	}
	field, wire := data[0]>>3, data[0]&7
	return 1 <= field && field <= 8 && (wire == 0 || wire == 2)
}

// skipComments skips space and whole lines of comments, as MLIR (//) and LLVM IR (;) have them.
func skipComments(data []byte) []byte {
	for {
		data = bytes.TrimLeft(data, " \t\r\n")
		if !bytes.HasPrefix(data, []byte("//")) && !bytes.HasPrefix(data, []byte(";")) {
			return data
		}
		_, data, _ = bytes.Cut(data, []byte("\n"))
	}
}
