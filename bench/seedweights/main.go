// Command seedweights fills an ONNX graph that has no weights of its own with seeded ones:
//
//	go run ./bench/seedweights ../shared/onnx/light/light_resnet50.onnx -o resnet50.onnx
package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench/internal/prep"
)

func main() {
	var out string
	var s uint64
	c := &cobra.Command{
		Use: "seedweights IN.onnx -o OUT.onnx", Short: "Fill a graph without weights with seeded ones",
		Long: `Convolutions and matrix products get He's variance, batch norms a scale of U(.5,1) (a quarter of it where a
residual branch ends), a variance of U(.5,1.5), a mean and a bias of U(-.1,.1). Equal seeds give equal bytes.`,
		Args: cobra.ExactArgs(1), SilenceUsage: true,
		RunE: func(_ *cobra.Command, args []string) error {
			data, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			if data, err = prep.Fill(args[0], data, s); err != nil {
				return err
			}
			return os.WriteFile(out, data, 0o644)
		},
	}
	c.Flags().StringVarP(&out, "output", "o", "", "the `FILE` to write")
	c.Flags().Uint64Var(&s, "seed", 1, "another seed gives other weights")
	_ = c.MarkFlagRequired("output")
	if c.Execute() != nil {
		os.Exit(1)
	}
}
