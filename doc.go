// Package godwit compiles tensor models to the GW1 accelerator and runs them on the
// emulated device.
//
//	bin, err := godwit.Compile("model.onnx", godwit.Options{})
//	dev, err := godwit.Open()
//	model, err := dev.Load(bin)
//	out, stats, err := model.Run(godwit.Floats([]int64{1, 4}, 1, 2, 3, 4))
//
// Compile reads ONNX (.onnx) and StableHLO (.mlir) models, and the text that any pass of
// the compiler dumps; kernels come as LLVM IR (.ll) or assembly (.s), and Device.LoadKernel places
// them. A Binary is an ELF file and works the same when read back from disk. Queues, fences and
// contexts are in package runtime. The packages below are the whole way down: frontend, ir, passes,
// backend, isa, runtime, device.
package godwit
