package main

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/passes"
)

func newCompile() *cobra.Command {
	var (
		model      modelFlags
		out, emit  string
		dump       string
		showTime   bool
		statistics bool
		remarks    bool
		values     []string
	)
	c := &cobra.Command{
		Use: "compile MODEL", Short: "Compile a model (.onnx, .mlir, .kir) or LLVM IR kernel (.ll) to a device binary",
		Long: `Compile takes an ONNX model, a StableHLO module, or the text that --dump wrote after any
pass, down to an ELF file for the device.

--emit chooses what is written: elf (default), mlir (the tensor IR before lowering),
kir (the kernel IR after its passes), or asm.`,
		Example: `  godwit compile model.onnx -o model.elf
  godwit compile model.onnx --emit kir -o -
  godwit compile model.mlir --dump after:fuse -o /dev/null
  godwit compile model.onnx --dim batch=1 --time -o model.elf`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			compilerGC()
			o, err := model.options()
			if err != nil {
				return err
			}
			if !slices.Contains([]string{"elf", "mlir", "kir", "asm"}, emit) {
				return usagef("--emit %s: want elf, mlir, kir or asm", emit)
			}
			want, err := dumpWanted(dump)
			if err != nil {
				return err
			}
			data, name, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			for _, v := range values {
				n, file, ok := strings.Cut(v, "=")
				if !ok {
					return usagef("--value %s: want NAME=FILE", v)
				}
				list, err := tensorio.Read(file, tensorio.Spec{})
				if err != nil {
					return err
				}
				if o.Values == nil {
					o.Values = map[string]*godwit.Tensor{}
				}
				o.Values[n] = list[0].Data
				o.Shapes[n] = list[0].Data.Type.Shape
			}
			var texts struct{ mlir, kir string }
			o.Dump = func(pass string, text func() string) {
				p := passes.Lookup(pass)
				switch {
				case emit == "mlir" && p.Level == passes.Tensor:
					texts.mlir = text()
				case emit == "kir" && p.Level != passes.Tensor:
					texts.kir = text()
				}
				if want(pass) {
					fmt.Fprint(c.ErrOrStderr(), text())
				}
			}
			o.LoopStats = remarks
			held := expect(name, data)
			b, err := godwit.CompileBytes(name, data, o)
			runtime.KeepAlive(held)
			if err != nil {
				return err
			}
			if showTime {
				printTimes(c, b)
			}
			if remarks {
				printRemarks(c.ErrOrStderr(), b)
			}
			if statistics && b.Code != nil {
				fmt.Fprintf(c.ErrOrStderr(), "%d instructions in %d packets, %d words, %d spill bytes, %d bytes of scratchpad, %d bytes of arena\n",
					b.Code.Insts, b.Code.Packets, b.Code.Words, b.Code.SpillBytes, b.Object.Meta.ScratchBytes, b.Object.Meta.ArenaBytes)
			}
			if out == "" {
				out = "-"
				if emit == "elf" {
					out = strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)) + ".elf"
				}
			}
			var bytesOut []byte
			switch emit {
			case "elf":
				bytesOut = b.ELF
			case "mlir":
				bytesOut = []byte(texts.mlir)
			case "kir":
				bytesOut = []byte(texts.kir)
			case "asm":
				var buf bytes.Buffer
				if err := object.WriteAssembly(&buf, b.Object); err != nil {
					return err
				}
				bytesOut = buf.Bytes()
			}
			return writeFile(c, out, bytesOut)
		},
	}
	model.add(c)
	f := c.Flags()
	f.StringVarP(&out, "output", "o", "", "output `FILE`, - for standard output (default: the model's name with .elf)")
	f.StringVar(&emit, "emit", "elf", "what to write: elf, mlir, kir, asm (which godwit asm reads)")
	f.StringVar(&dump, "dump", "", "print the IR to standard error: all, or after:PASS[,PASS…]; passes: "+strings.Join(passes.Names(), " "))
	f.StringArrayVar(&values, "value", nil, "value of an input that decides a shape or another static operand, `NAME=FILE`: it is built in")
	f.BoolVar(&showTime, "time", false, "print the time of each pass to standard error")
	f.BoolVar(&remarks, "remarks", false, "say of each innermost loop what was done to it, or why not, to standard error: vectorised, staged, pipelined with its II beside ResMII and RecMII")
	f.BoolVar(&statistics, "stats", false, "print the size of the code to standard error")
	return c
}

// dumpWanted parses --dump.
func dumpWanted(s string) (func(string) bool, error) {
	list, ok := strings.CutPrefix(s, "after:")
	switch {
	case s == "":
		return func(string) bool { return false }, nil
	case s == "all":
		return func(string) bool { return true }, nil
	case !ok:
		return nil, usagef("--dump %s: want all or after:PASS", s)
	}
	names := strings.Split(list, ",")
	for _, n := range names {
		if passes.Lookup(n) == nil {
			return nil, usagef("--dump %s: there is no pass %q: want one of %s", s, n, strings.Join(passes.Names(), " "))
		}
	}
	return func(p string) bool { return slices.Contains(names, p) }, nil
}

// printRemarks prints what the optimiser and the backend say of loops.
func printRemarks(w io.Writer, b *godwit.Binary) {
	for _, r := range b.Remarks {
		fmt.Fprintln(w, r)
	}
	if b.Code != nil {
		for _, r := range b.Code.Remarks {
			fmt.Fprintln(w, r)
		}
	}
}

func printTimes(c *cobra.Command, b *godwit.Binary) {
	w := tabwriter.NewWriter(c.ErrOrStderr(), 0, 0, 2, ' ', tabwriter.AlignRight)
	var sum time.Duration
	for _, t := range b.Times {
		fmt.Fprintf(w, "%s\t%.2f ms\t\n", t.Stage, float64(t.Time.Microseconds())/1e3)
		sum += t.Time
	}
	fmt.Fprintf(w, "total\t%.2f ms\t\n", float64(sum.Microseconds())/1e3)
	_ = w.Flush()
}
