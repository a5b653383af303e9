// Command peers times Godwit beside other ONNX runtimes: the same files, the same inputs, one thread each, interleaved in
// one run, outputs compared.
//
//	go run ./bench/peers --models resnet50,super_resolution
//
// It needs node, npm and a Go module proxy, and keeps what it installs in the user's cache folder. main.go has the
// flags, install.go gets the peers, process.go talks to them, measure.go makes the rounds, rows.go prints;
// godwit.go, runner.js and onnxgo/ are the runners.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// options are the flags.
type options struct {
	models, runners []string
	shared, root    string
	rounds          int
	budget          time.Duration
	asJSON          bool
}

func main() {
	if len(os.Args) == 2 && os.Args[1] == childArg {
		serve(os.Stdin, os.Stdout)
		return
	}
	var o options
	c := &cobra.Command{
		Use: "peers", Short: "Time Godwit beside other ONNX runtimes",
		Long: `Peers runs models on Godwit (with each of its kernel sets), onnxruntime and onnx-go, each a process of its own with
one thread, taking turns. It prints medians, least times, CPU time and the ratio to onnxruntime; apart from that what
it took to get ready (compile or create a session), memory, how far outputs differ, and the CPU that others used meanwhile.

Light graphs have seeded weights, and are written so that onnx-go can read them: Add for a Sum of two, no Dropout.`,
		Args: cobra.NoArgs, SilenceUsage: true,
		RunE: func(c *cobra.Command, _ []string) error { return run(&o, c.OutOrStdout()) },
	}
	f := c.Flags()
	f.StringSliceVar(&o.models, "models", []string{"resnet50", "super_resolution", "ultraface", "ocr_cls", "mnist8"}, "`NAMES` of models, or all: "+strings.Join(append(append(bench.Light, bench.Shared...), bench.Own...), " "))
	f.StringSliceVar(&o.runners, "runners", runnerNames(), "`NAMES` of runners")
	f.StringVar(&o.shared, "shared", "../shared", "`FOLDER` with onnx/light and models")
	f.StringVar(&o.root, "root", ".", "`FOLDER` of the repository")
	f.IntVar(&o.rounds, "rounds", 9, "turns of each runner")
	f.DurationVar(&o.budget, "budget", 20*time.Second, "time of a runner on a model, after which it has no more turns")
	f.BoolVar(&o.asJSON, "json", false, "print one JSON object a line")
	if err := c.Execute(); err != nil {
		os.Exit(1)
	}
}

func run(o *options, w interface{ Write([]byte) (int, error) }) error {
	if len(o.models) == 1 && o.models[0] == "all" {
		o.models = bench.Available(o.shared, o.root)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	in, err := install(cache+"/godwit-peers", o.root, o.runners)
	if err != nil {
		return err
	}
	for _, name := range o.models {
		m, err := bench.OpenModel(o.shared, o.root, name)
		if err != nil {
			return err
		}
		res, err := measure(o, in, m)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := res.print(w, o.asJSON); err != nil {
			return err
		}
	}
	return nil
}
