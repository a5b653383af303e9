package godwit_test

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/source"
)

// hostileModules are small texts that ask for much. Each is refused where it stands, before memory is spent.
var hostileModules = map[string]string{
	"splat":            body("", "tensor<1000000x1000000xf32>", `%r = stablehlo.constant dense<1.0> : tensor<1000000x1000000xf32>`),
	"splat overflow":   body("", "tensor<4294967296x4294967296xf32>", `%r = stablehlo.constant dense<1.0> : tensor<4294967296x4294967296xf32>`),
	"splat used":       body("", "tensor<f32>", `%c = stablehlo.constant dense<1.0> : tensor<100000000xf32> %z = stablehlo.constant dense<0.0> : tensor<f32> %r = stablehlo.reduce(%c init: %z) applies stablehlo.add across dimensions = [0] : (tensor<100000000xf32>, tensor<f32>) -> tensor<f32>`),
	"iota":             body("", "tensor<1000000000000xi64>", `%r = stablehlo.iota dim = 0 : tensor<1000000000000xi64>`),
	"iota folded":      body("", "tensor<i64>", `%c = stablehlo.iota dim = 0 : tensor<300000000000xi64> %z = stablehlo.constant dense<0> : tensor<i64> %r = stablehlo.reduce(%c init: %z) applies stablehlo.add across dimensions = [0] : (tensor<300000000000xi64>, tensor<i64>) -> tensor<i64>`),
	"broadcast":        body("%x: tensor<1xf32>", "tensor<1000000x1000000xf32>", `%r = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<1xf32>) -> tensor<1000000x1000000xf32>`),
	"broadcast folded": body("", "tensor<1000x100000000xf32>", `%x = stablehlo.constant dense<1.0> : tensor<f32> %r = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<f32>) -> tensor<1000x100000000xf32>`),
	"pad":              body("%x: tensor<1xf32>, %z: tensor<f32>", "tensor<1000000000001xf32>", `%r = stablehlo.pad %x, %z, low = [1000000000000], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<1000000000001xf32>`),
	"pad cut back":     body("%x: tensor<1xf32>, %z: tensor<f32>", "tensor<1xf32>", `%p = stablehlo.pad %x, %z, low = [1000000000000], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<1000000000001xf32> %r = stablehlo.slice %p [0:1] : (tensor<1000000000001xf32>) -> tensor<1xf32>`),
	"pad overflow":     body("%x: tensor<2xf32>, %z: tensor<f32>", "tensor<2xf32>", `%r = stablehlo.pad %x, %z, low = [9223372036854775807], high = [9223372036854775807], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>`),
	"pad interior":     body("%x: tensor<3xf32>, %z: tensor<f32>", "tensor<3xf32>", `%r = stablehlo.pad %x, %z, low = [0], high = [0], interior = [9223372036854775807] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>`),
	"concat doubling":  body("%x0: tensor<1024xf32>", "tensor<1xf32>", doubled(30)),
	"input":            body("%x: tensor<100000000000xf32>", "tensor<100000000000xf32>", `%r = stablehlo.abs %x : tensor<100000000000xf32>`),
	"conv":             body("%x: tensor<1x1000000x1000000x1xf32>, %k: tensor<3x3x1x1000000xf32>", "tensor<1x999998x999998x1000000xf32>", `%r = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1000000x1000000x1xf32>, tensor<3x3x1x1000000xf32>) -> tensor<1x999998x999998x1000000xf32>`),
	"dot":              body("%x: tensor<1000000000x1xf32>, %y: tensor<1x1000000000xf32>", "tensor<1000000000x1000000000xf32>", `%r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<1000000000x1xf32>, tensor<1x1000000000xf32>) -> tensor<1000000000x1000000000xf32>`),
	"dot folded":       body("", "tensor<100000x100000xf32>", `%x = stablehlo.constant dense<1.0> : tensor<100000x1xf32> %y = stablehlo.constant dense<1.0> : tensor<1x100000xf32> %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<100000x1xf32>, tensor<1x100000xf32>) -> tensor<100000x100000xf32>`),
	"gather":           body("%x: tensor<4xf32>, %i: tensor<1000000000000x1xi32>", "tensor<1000000000000xf32>", `%r = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<1000000000000x1xi32>) -> tensor<1000000000000xf32>`),
	"sort":             body("%x: tensor<1099511627776xf32>", "tensor<1099511627776xf32>", `%r = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %c : tensor<i1> }) : (tensor<1099511627776xf32>) -> tensor<1099511627776xf32>`),
	"reduce_window":    body("%x: tensor<4xf32>, %z: tensor<f32>", "tensor<3000000001xf32>", `%r = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 4>, padding = dense<[[1500000000, 1500000000]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.add %a, %b : tensor<f32> stablehlo.return %c : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<3000000001xf32>`),
	"reduce_window of": body("%x: tensor<4xf32>, %z: tensor<f32>", "tensor<1xf32>", `%r = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 3000000004>, padding = dense<[[1500000000, 1500000000]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.add %a, %b : tensor<f32> stablehlo.return %c : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<1xf32>`),
	"fft":              body("%x: tensor<16777216xcomplex<f32>>", "tensor<16777216xcomplex<f32>>", `%r = stablehlo.fft %x, type = FFT, length = [16777216] : (tensor<16777216xcomplex<f32>>) -> tensor<16777216xcomplex<f32>>`),
	"top_k":            body("%x: tensor<4xf32>", "tensor<1000000000000xf32>", `%r, %i = chlo.top_k(%x, k = 1000000000000) : tensor<4xf32> -> (tensor<1000000000000xf32>, tensor<1000000000000xi32>)`),
	"rank":             body("%x: tensor<"+strings.Repeat("1x", 300)+"f32>", "tensor<"+strings.Repeat("1x", 300)+"f32>", `%r = stablehlo.abs %x : tensor<`+strings.Repeat("1x", 300)+"f32>"),
	"nested regions":   nestedIfs(40),
	"deep attribute":   `module attributes {a = ` + strings.Repeat("[", 480) + strings.Repeat("]", 480) + `} { func.func @main() { return } }`,
	"deep dense":       body("", "tensor<1xf32>", `%r = stablehlo.constant dense<`+strings.Repeat("[", 400)+"1.0"+strings.Repeat("]", 400)+`> : tensor<1xf32>`),
	"deep type":        `func.func @main(%x: ` + strings.Repeat("tuple<", 130) + "f32" + strings.Repeat(">", 130) + `) { return }`,
	"self call":        `func.func @main(%x: tensor<f32>) -> tensor<f32> { %r = func.call @main(%x) : (tensor<f32>) -> tensor<f32> return %r : tensor<f32> }`,
	"mutual call":      `func.func @main(%x: tensor<f32>) -> tensor<f32> { %r = func.call @f(%x) : (tensor<f32>) -> tensor<f32> return %r : tensor<f32> } func.func private @f(%x: tensor<f32>) -> tensor<f32> { %r = func.call @main(%x) : (tensor<f32>) -> tensor<f32> return %r : tensor<f32> }`,
	"call doubling":    callTree(12),
	"no terminator":    `func.func @main(%x: tensor<f32>) -> tensor<f32> { }`,
	"hex length":       body("", "tensor<100000000000xf32>", `%r = stablehlo.constant dense<"0x00000000"> : tensor<100000000000xf32>`),
	"negative dim":     body("%x: tensor<-1xf32>", "tensor<-1xf32>", `%r = stablehlo.abs %x : tensor<-1xf32>`),
	"huge dim":         body("%x: tensor<99999999999999999999xf32>", "tensor<f32>", `%r = stablehlo.abs %x : tensor<f32>`),
	"float exponent":   body("", "tensor<f32>", `%r = stablehlo.constant dense<1.0e999999999999> : tensor<f32>`),
	"many results":     `func.func @main(%x: tensor<f32>) -> tensor<f32> { %r:1000000000 = stablehlo.optimization_barrier %x : tensor<f32> return %r#0 : tensor<f32> }`,
	"result index":     `func.func @main(%x: tensor<f32>) -> tensor<f32> { %r:2 = stablehlo.optimization_barrier %x, %x : tensor<f32>, tensor<f32> return %r#1000000000 : tensor<f32> }`,
	"resource":         body("", "tensor<1000000000xf32>", `%r = stablehlo.constant dense_resource<a> : tensor<1000000000xf32>`),
	"unterminated":     `func.func @main() { %0 = stablehlo.constant dense<"0x` + strings.Repeat("0", 900),
	"comment":          `/* ` + strings.Repeat("/*", 400),
	// Just within what a device holds.
	"big splat":            body("", "tensor<900000000xf32>", `%r = stablehlo.constant dense<1.0> : tensor<900000000xf32>`),
	"big splat used":       body("%x: tensor<1xf32>", "tensor<900000000xf32>", `%c = stablehlo.constant dense<1.0> : tensor<900000000xf32> %b = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<1xf32>) -> tensor<900000000xf32> %r = stablehlo.add %c, %b : tensor<900000000xf32>`),
	"big iota":             body("", "tensor<900000000xi32>", `%r = stablehlo.iota dim = 0 : tensor<900000000xi32>`),
	"big iota reversed":    body("", "tensor<900000000xi32>", `%i = stablehlo.iota dim = 0 : tensor<900000000xi32> %r = stablehlo.reverse %i, dims = [0] : tensor<900000000xi32>`),
	"big transpose":        body("", "tensor<30000x30000xf32>", `%i = stablehlo.iota dim = 0 : tensor<30000x30000xf32> %r = stablehlo.transpose %i, dims = [1, 0] : (tensor<30000x30000xf32>) -> tensor<30000x30000xf32>`),
	"big splat transposed": body("", "tensor<30000x30000xf32>", `%i = stablehlo.constant dense<1.0> : tensor<30000x30000xf32> %r = stablehlo.transpose %i, dims = [1, 0] : (tensor<30000x30000xf32>) -> tensor<30000x30000xf32>`),
	"big splat dot":        body("%x: tensor<1x30000xf32>", "tensor<1x30000xf32>", `%i = stablehlo.constant dense<1.0> : tensor<30000x30000xf32> %r = stablehlo.dot_general %x, %i, contracting_dims = [1] x [0] : (tensor<1x30000xf32>, tensor<30000x30000xf32>) -> tensor<1x30000xf32>`),
	"big concat":           body("%x: tensor<1xf32>", "tensor<900000001xf32>", `%c = stablehlo.constant dense<1.0> : tensor<900000000xf32> %r = stablehlo.concatenate %c, %x, dim = 0 : (tensor<900000000xf32>, tensor<1xf32>) -> tensor<900000001xf32>`),
	"big pad folded":       body("", "tensor<900000001xf32>", `%x = stablehlo.constant dense<1.0> : tensor<1xf32> %z = stablehlo.constant dense<0.0> : tensor<f32> %r = stablehlo.pad %x, %z, low = [900000000], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<900000001xf32>`),
	"big sort":             body("%x: tensor<100000000xf32>", "tensor<100000000xf32>", `%r = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1> stablehlo.return %c : tensor<i1> }) : (tensor<100000000xf32>) -> tensor<100000000xf32>`),
	"big gather":           body("%x: tensor<4xf32>", "tensor<400000000xf32>", `%i = stablehlo.constant dense<1> : tensor<400000000x1xi32> %r = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<4xf32>, tensor<400000000x1xi32>) -> tensor<400000000xf32>`),
	"big window":           body("%x: tensor<4xf32>, %z: tensor<f32>", "tensor<500000001xf32>", `%r = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 4>, padding = dense<[[250000000, 250000000]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.add %a, %b : tensor<f32> stablehlo.return %c : tensor<f32> }) : (tensor<4xf32>, tensor<f32>) -> tensor<500000001xf32>`),
	"big cumsum":           body("%x: tensor<50000000xf32>, %z: tensor<f32>", "tensor<50000000xf32>", `%r = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 50000000>, padding = dense<[[49999999, 0]]> : tensor<1x2xi64>}> ({ ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.add %a, %b : tensor<f32> stablehlo.return %c : tensor<f32> }) : (tensor<50000000xf32>, tensor<f32>) -> tensor<50000000xf32>`),
	"big conv":             body("%x: tensor<1x1000x1000x64xf32>", "tensor<1x998x998x1000xf32>", `%k = stablehlo.constant dense<1.0> : tensor<3x3x64x1000xf32> %r = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1000x1000x64xf32>, tensor<3x3x64x1000xf32>) -> tensor<1x998x998x1000xf32>`),
	"big kernel":           body("%x: tensor<1x1000x1000x1xf32>", "tensor<1x1x1x400xf32>", `%k = stablehlo.constant dense<1.0> : tensor<1000x1000x1x400xf32> %r = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x1000x1000x1xf32>, tensor<1000x1000x1x400xf32>) -> tensor<1x1x1x400xf32>`),
	"big groups":           body("%x: tensor<1x8x8x100000xf32>", "tensor<1x6x6x100000xf32>", `%k = stablehlo.constant dense<1.0> : tensor<3x3x1x100000xf32> %r = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 100000 : i64} : (tensor<1x8x8x100000xf32>, tensor<3x3x1x100000xf32>) -> tensor<1x6x6x100000xf32>`),
	"big top_k":            body("%x: tensor<100000000xf32>", "tensor<50000000xf32>", `%r, %i = chlo.top_k(%x, k = 50000000) : tensor<100000000xf32> -> (tensor<50000000xf32>, tensor<50000000xi32>)`),
	"not text":             "module {\x00\xff\xfe" + strings.Repeat("\xff", 900),
}

func body(args, result, ops string) string {
	return "func.func @main(" + args + ") -> " + result + " {\n" + strings.ReplaceAll(ops, " %r", "\n%r") + "\nreturn %r : " + result + "\n}\n"
}

func doubled(n int) string {
	var b strings.Builder
	size := int64(1024)
	for i := range n {
		fmt.Fprintf(&b, "%%x%d = stablehlo.concatenate %%x%d, %%x%d, dim = 0 : (tensor<%dxf32>, tensor<%dxf32>) -> tensor<%dxf32>\n", i+1, i, i, size, size, 2*size)
		size *= 2
	}
	fmt.Fprintf(&b, "%%r = stablehlo.slice %%x%d [0:1] : (tensor<%dxf32>) -> tensor<1xf32>", n, size)
	return b.String()
}

func nestedIfs(n int) string {
	return "func.func @main(%p: tensor<i1>) -> tensor<i1> { " + strings.Repeat(`%r = "stablehlo.if"(%p) ({ `, n) + "stablehlo.return %p : tensor<i1> " +
		strings.Repeat("}) : (tensor<i1>) -> tensor<i1> ", n)
}

func callTree(n int) string {
	var b strings.Builder
	for i := range n {
		name := fmt.Sprintf("private @f%d", i)
		if i == 0 {
			name = "@main"
		}
		call := fmt.Sprintf("func.call @f%d(", i+1)
		if i == n-1 {
			call = "stablehlo.custom_call @x("
		}
		fmt.Fprintf(&b, "func.func %s(%%x: tensor<f32>) -> tensor<f32> {", name)
		prev := "%x"
		for j := range 6 {
			fmt.Fprintf(&b, "%%v%d = %s%s) : (tensor<f32>) -> tensor<f32>\n", j, call, prev)
			prev = fmt.Sprintf("%%v%d", j)
		}
		fmt.Fprintf(&b, "return %s : tensor<f32> }\n", prev)
	}
	return b.String()
}

// frugal compiles: a panic is none of the answers, nor is much memory, nor an error without a place.
func frugal(t *testing.T, name string, data []byte) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	_, err := godwit.CompileBytes(name, data, godwit.Options{})
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	t.Logf("%5d KB %8s %.150v", (after.TotalAlloc-before.TotalAlloc)>>10, took.Round(time.Millisecond), err)
	if err != nil {
		require.NotContains(t, err.Error(), "internal error")
		var e *source.Error
		require.True(t, errors.As(err, &e) && e.Pos.IsValid(), "no position: %v", err)
	}
	limit := uint64(64 << 20)
	if err == nil { // what is compiled may cost more than what is refused
		limit = 256 << 20
	}
	require.Less(t, after.TotalAlloc-before.TotalAlloc, limit)
}

// Files of some KB ask for much: each is refused with its place, and with less than 64 MB allocated in all.
func TestHostileModules(t *testing.T) {
	only := os.Getenv("GODWIT_ONLY")
	for name, text := range hostileModules {
		if only != "" && !strings.Contains(name, only) {
			continue
		}
		t.Run(name, func(t *testing.T) { frugal(t, "x.mlir", []byte(text)) })
	}
}
