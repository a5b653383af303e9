package godwit_test

import (
	"os"
	"testing"

	"github.com/godwit-accel/godwit"
)

func BenchmarkCompileX(b *testing.B) {
	data, _ := os.ReadFile("/tmp/models/resnet50.onnx")
	for b.Loop() {
		if _, err := godwit.CompileBytes("r.onnx", data, godwit.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
