package godwit_test

import (
	"fmt"

	"github.com/godwit-accel/godwit"
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
