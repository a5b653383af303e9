package godwit_test

import (
	"fmt"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/runtime"
)

// Compile a model, load it into a device, run it.
func Example() {
	bin, err := godwit.Compile("testdata/mlp.mlir", godwit.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	dev, err := godwit.Open()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer dev.Close()
	model, err := dev.Load(bin)
	if err != nil {
		fmt.Println(err)
		return
	}
	out, stats, err := model.Run(godwit.Floats([]int64{2, 4}, 1, 2, 3, 4, -1, -2, -3, -4))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(out[0].Floats(), stats.Cycles > 0)
	// Output: [0 20 45 0 0 0] true
}

// Compile a kernel, as clang -S -emit-llvm prints it, load it, and launch one of its functions by name.
func ExampleDevice_LoadKernel() {
	bin, err := godwit.CompileBytes("scale.ll", []byte(`
define i64 @scale(i64 %n, float %a, ptr %x) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = getelementptr float, ptr %x, i64 %i
  %v = load float, ptr %p
  %w = fmul float %v, %a
  store float %w, ptr %p
  %next = add nuw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret i64 %next
}`), godwit.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	dev, err := godwit.Open()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer k.Close()
	x := godwit.Floats([]int64{4}, 1, 2, 3, 4)
	buf, err := k.NewBuffer(x.Bytes())
	if err != nil {
		fmt.Println(err)
		return
	}
	res, err := k.Launch("scale", runtime.I64(4), runtime.F32(2.5), runtime.Ptr("f32", buf))
	if err != nil {
		fmt.Println(err)
		return
	}
	copy(x.Data, buf.Bytes())
	fmt.Println(x.Floats(), res.Cores[0].Return, res.Cycles > 0)
	// Output: [2.5 5 7.5 10] 4 true
}
