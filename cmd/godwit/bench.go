package main

import (
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/bench"
)

// benchFlags are the flags of bench.
type benchFlags struct {
	suite    string
	config   bench.Config
	machine  machineFlags
	asJSON   bool
	svg      string
	sweeps   []string
	kernels  []string
	cores    []int
	progress progress
}

func newBench() *cobra.Command {
	o := benchFlags{progress: newProgress()}
	c := &cobra.Command{
		Use: "bench [PATTERN]", Short: "Measure generated code against its bounds, or the emulator's speed",
		Long: `Bench --suite codegen compiles the kernels whose names match the pattern (all without one), runs each on the device,
compares its results with the interpreter, and prints its cycles beside the least that its shapes and the instruction
table allow. With --sweep it compiles for and runs on a grid of devices instead. --suite kernels does the same for kernels in C, which came
as LLVM IR. --suite emulator prints what emulated work costs on this host.`,
		Example: "  godwit bench\n  godwit bench 'gemm/f32/*' --plot roofline.svg\n  godwit bench conv --json\n  godwit bench --cores 1,2,4,8 model/resnet50 --plot cores.svg\n  godwit bench --sweep dma=32,64,128 --sweep scratchpad=512K,1M gemm/f32/512\n  godwit bench --suite emulator mma",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			pattern := ""
			if len(args) > 0 {
				pattern = args[0]
			}
			if err := o.valid(pattern); err != nil {
				return err
			}
			switch o.suite {
			case "codegen":
				if err := o.takeCores(); err != nil {
					return err
				}
				if len(o.sweeps) > 0 {
					return o.benchSweep(c, pattern)
				}
				return o.benchCodegen(c, pattern)
			case "emulator":
				return o.benchEmulator(c, pattern)
			case "kernels":
				return o.benchKernels(c, pattern)
			}
			return usagef("--suite %s: want codegen, kernels or emulator", o.suite)
		},
	}
	f := c.Flags()
	f.StringVar(&o.suite, "suite", "codegen", "`SUITE` to run: codegen, kernels or emulator")
	f.BoolVar(&o.asJSON, "json", false, "print one JSON object a line")
	f.StringVar(&o.svg, "plot", "", "write a roofline plot to this `FILE` (.svg or .png)")
	f.StringVar(&o.config.Shared, "shared", "../shared", "`FOLDER` of models; without it, kernels and our own model")
	f.StringVar(&o.config.Root, "root", ".", "`FOLDER` of the repository, with our own model")
	f.StringVar(&o.config.Precision, "precision", "", "`FORMAT` of the products of f32 models: f32 or bf16")
	f.IntVar(&o.config.Rounds, "rounds", 3, "emulation is timed over `N` runs")
	o.machine.add(c)
	f.StringArrayVar(&o.sweeps, "sweep", nil, "run on devices with each of these values of a parameter, `NAME=VALUE,VALUE`; several make a grid")
	f.IntSliceVar(&o.cores, "cores", []int{1}, "cores that share the work; several `N,N` print the speed-up of each, a sweep over cores")
	f.StringSliceVar(&o.kernels, "kernels", nil, "kernel `SETS` of the emulator suite (default: all of this host)")
	return c
}

// valid finds mistakes in the flags that would otherwise be seen after the runs only, or never.
func (o *benchFlags) valid(pattern string) error {
	if _, err := path.Match(pattern, ""); err != nil {
		return usagef("%s: %w", pattern, err)
	}
	if ext := filepath.Ext(o.svg); ext != "" && ext != ".svg" && ext != ".png" {
		return usagef("--plot %s: want .svg or .png", o.svg)
	}
	if p := o.config.Precision; p != "" && !precisionKnown(p) {
		return usagef("--precision %s: want f32 or bf16", p)
	}
	return nil
}

// matches accepts a glob over the whole name, or a part of it.
func matches(pattern, name string) bool {
	ok, _ := path.Match(pattern, name)
	return ok || strings.Contains(name, pattern)
}

// takeCores makes several numbers of cores the first axis of a sweep.
func (o *benchFlags) takeCores() error {
	if len(o.cores) == 0 {
		return usagef("--cores: want at least one number")
	}
	list := make([]string, len(o.cores))
	for i, n := range o.cores {
		if n < 1 {
			return usagef("--cores %d: want at least 1", n)
		}
		list[i] = strconv.Itoa(n)
	}
	if len(list) > 1 {
		o.sweeps = append([]string{bench.CoresAxis + "=" + strings.Join(list, ",")}, o.sweeps...)
		return nil
	}
	o.config.Cores = o.cores[0]
	return nil
}
