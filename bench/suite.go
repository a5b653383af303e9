package bench

import "fmt"

// Suite is the workloads of the codegen suite, in order: kernels, then the whole models that are available.
func (c *Config) Suite() []Workload {
	ws := kernels()
	for _, n := range Available(c.Shared, c.Root) {
		long := n == "vgg19" || n == "zfnet512" || n == "bvlc_alexnet" // hundreds of megabytes of weights
		ws = append(ws, Workload{Name: "model/" + n, Model: n, Long: long})
	}
	return ws
}

// resnetConvs are the distinct convolutions of ResNet-50: size of the map, channels in and out, window, stride.
var resnetConvs = []struct{ hw, c, o, k, s int }{
	{224, 3, 64, 7, 2},
	{56, 64, 64, 1, 1},
	{56, 64, 64, 3, 1},
	{56, 64, 256, 1, 1},
	{56, 256, 64, 1, 1},
	{56, 256, 128, 1, 1},
	{56, 128, 128, 3, 2},
	{28, 128, 512, 1, 1},
	{56, 256, 512, 1, 2},
	{28, 512, 128, 1, 1},
	{28, 128, 128, 3, 1},
	{28, 512, 256, 1, 1},
	{28, 256, 256, 3, 2},
	{14, 256, 1024, 1, 1},
	{28, 512, 1024, 1, 2},
	{14, 1024, 256, 1, 1},
	{14, 256, 256, 3, 1},
	{14, 1024, 512, 1, 1},
	{14, 512, 512, 3, 2},
	{7, 512, 2048, 1, 1},
	{14, 1024, 2048, 1, 2},
	{7, 2048, 512, 1, 1},
	{7, 512, 512, 3, 1},
}

func kernels() []Workload {
	var ws []Workload
	add := func(text, name string, args ...any) {
		ws = append(ws, Workload{Name: fmt.Sprintf(name, args...), Text: text})
	}
	types := []struct{ in, out, name string }{{"i8", "i32", "s8"}, {"bf16", "f32", "bf16"}, {"f32", "f32", "f32"}}
	for _, t := range types {
		for _, n := range []int{64, 128, 256, 512, 1024} {
			add(gemm(n, n, n, t.in, t.out), "gemm/%s/%d", t.name, n)
		}
		for _, m := range []int{1, 4, 16} {
			add(gemm(m, 1024, 1024, t.in, t.out), "gemm/%s/%dx1024x1024", t.name, m)
		}
	}
	for _, c := range resnetConvs {
		add(conv(c.hw, c.c, c.o, c.k, c.s, 1, "f32", "f32"), "conv/%dx%d/%d-%d/k%ds%d", c.hw, c.hw, c.c, c.o, c.k, c.s)
	}
	for _, t := range types[:2] {
		for _, i := range []int{0, 2, 3, 6, 16, 19, 22} {
			c := resnetConvs[i]
			add(conv(c.hw, c.c, c.o, c.k, c.s, 1, t.in, t.out), "conv/%s/%dx%d/%d-%d/k%ds%d", t.name, c.hw, c.hw, c.c, c.o, c.k, c.s)
		}
	}
	for _, c := range []int{32, 128, 512} {
		add(conv(56, c, c, 3, 1, c, "f32", "f32"), "depthwise/56x56/%d", c)
	}
	add(conv(112, 32, 32, 3, 2, 32, "f32", "f32"), "depthwise/112x112/32/s2")
	add(pool("maximum", "0xFF800000", 112, 64, 3, 2, 1), "pool/max/112x112/64/k3s2")
	add(pool("maximum", "0xFF800000", 56, 64, 2, 2, 0), "pool/max/56x56/64/k2s2")
	add(pool("add", "0.0", 28, 192, 3, 1, 1), "pool/sum/28x28/192/k3s1")
	add(pool("add", "0.0", 7, 2048, 7, 1, 0), "pool/sum/7x7/2048/k7")
	const n = 1 << 20
	add(unary(n, "%1 = stablehlo.add %0, %0 : T"), "elementwise/add")
	add(binary(n, "%2 = stablehlo.add %0, %1 : T", "f32"), "elementwise/add2")
	add(binary(n, "%2 = stablehlo.multiply %0, %1 : T", "bf16"), "elementwise/mul-bf16")
	add(unary(n, gelu), "elementwise/gelu")
	add(unary(n, "%1 = stablehlo.logistic %0 : T"), "elementwise/sigmoid")
	add(unary(n, "%1 = stablehlo.exponential %0 : T"), "elementwise/exp")
	add(unary(n, "%1 = stablehlo.tanh %0 : T"), "elementwise/tanh")
	add(bias(1024, 1024), "elementwise/bias-relu/1024x1024")
	add(quantise(n), "elementwise/quantise")
	add(fold(1024, 1024, 1, "add", "0.0"), "reduce/rows")
	add(fold(1024, 1024, 0, "add", "0.0"), "reduce/columns")
	add(fold(1024, 1024, 1, "maximum", "0xFF800000"), "reduce/max-rows")
	add(foldAll(n), "reduce/all")
	add(fold(16384, 64, 1, "add", "0.0"), "reduce/short-rows")
	add(fold(16384, 10, 1, "add", "0.0"), "reduce/16384x10")
	add(softmax(1024, 1024), "softmax/1024x1024")
	add(softmax(4096, 128), "softmax/4096x128")
	add(softmax(8192, 32), "softmax/8192x32")
	add(softmax(8192, 10), "softmax/8192x10")
	add(layernorm(1024, 1024), "layernorm/1024x1024")
	add(layernorm(128, 768), "layernorm/128x768")
	add(layernorm(3136, 96), "layernorm/3136x96")
	add(transpose("f32", []int{1024, 1024}, []int{1, 0}), "transpose/1024x1024")
	add(transpose("i8", []int{1024, 1024}, []int{1, 0}), "transpose/i8/1024x1024")
	add(transpose("bf16", []int{1024, 1024}, []int{1, 0}), "transpose/bf16/1024x1024")
	add(transpose("i8", []int{224, 224, 3}, []int{2, 0, 1}), "transpose/i8/224x224x3")
	add(transpose("f32", []int{512, 8, 64}, []int{1, 0, 2}), "transpose/heads/512x8x64")
	add(transpose("f32", []int{1, 64, 112, 112}, []int{0, 2, 3, 1}), "transpose/nchw-nhwc/64x112x112")
	add(gather(16384, 256, 512), "gather/rows/16384x256/512")
	add(gather(16384, 64, 4096), "gather/rows/16384x64/4096")
	add(gather(1000, 16, 4096), "gather/rows/1000x16/4096")
	add(gather(2000, 1, 10000), "gather/elements/2000/10000")
	for _, t := range []int{128, 512, 1024} {
		add(attention(8, t, 64), "attention/8x%dx64", t)
	}
	return ws
}
