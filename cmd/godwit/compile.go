package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/passes"
)

// compileFlags are the flags of compile.
type compileFlags struct {
	model      modelFlags
	out, emit  string
	dump       string
	showTime   bool
	statistics bool
	remarks    bool
	values     []string
}

// emits are what --emit knows.
var emits = []string{"elf", "mlir", "kir", "asm"}

func newCompile() *cobra.Command {
	var l compileFlags
	c := &cobra.Command{
		Use: "compile MODEL", Short: "Compile a model (.onnx, .mlir, .kir) or kernels (.ll, .s) to a device binary",
		Long: `Compile takes an ONNX model, a StableHLO module, an LLVM IR kernel, or the text that --dump wrote after any
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
			return l.run(c, args[0])
		},
	}
	l.model.add(c)
	l.model.addCode(c)
	f := c.Flags()
	f.StringVarP(&l.out, "output", "o", "", "output `FILE`, - for standard output (default: the model's name with .elf)")
	f.StringVar(&l.emit, "emit", "elf", "`KIND` to write: elf, mlir, kir, asm (which godwit asm reads)")
	f.StringVar(&l.dump, "dump", "", "print the IR behind `PASSES` to standard error: all, or after:PASS[,PASS…]; passes: "+strings.Join(passes.Names(), " "))
	f.StringArrayVar(&l.values, "value", nil, "value of an input that decides a shape or another static operand, `NAME=FILE`: it is built in")
	f.BoolVar(&l.showTime, "time", false, "print the time of each pass to standard error")
	f.BoolVar(&l.remarks, "remarks", false, "say of each innermost loop what was done to it, or why not, to standard error: vectorised, staged, pipelined with its II beside ResMII and RecMII")
	f.BoolVar(&l.statistics, "stats", false, "print the size of the code to standard error")
	return c
}

func (l *compileFlags) run(c *cobra.Command, path string) error {
	o, err := l.model.options()
	if err != nil {
		return err
	}
	if !slices.Contains(emits, l.emit) {
		return usagef("--emit %s: want elf, mlir, kir or asm", l.emit)
	}
	want, err := dumpWanted(l.dump)
	if err != nil {
		return err
	}
	data, name, err := readFile(c, path)
	if err != nil {
		return err
	}
	if err := l.specialise(&o, name, data); err != nil {
		return err
	}
	texts := map[string]string{} // by --emit, of the last pass that leaves it
	o.Dump = func(pass string, text func() string) {
		level := "kir"
		if passes.Lookup(pass).Level == passes.Tensor {
			level = "mlir"
		}
		if l.emit == level {
			texts[level] = text()
		}
		if want(pass) {
			fmt.Fprint(c.ErrOrStderr(), text())
		}
	}
	o.LoopStats = l.remarks
	held := expect(name, data)
	b, err := godwit.CompileBytes(name, data, o)
	runtime.KeepAlive(held)
	if err != nil {
		return err
	}
	l.tell(c, b)
	out, err := l.output(b, texts)
	if err != nil {
		return err
	}
	if l.out == "" {
		l.out = "-"
		if l.emit == "elf" {
			l.out = elfName(path)
		}
	}
	return writeFile(c, l.out, out)
}

// specialise reads the inputs of --value.
func (l *compileFlags) specialise(o *godwit.Options, name string, data []byte) error {
	if len(l.values) == 0 {
		return nil
	}
	names, err := godwit.InputNames(name, data)
	if err != nil {
		return err
	}
	set, err := readInputs("value", l.values, names)
	if err != nil {
		return err
	}
	for in, file := range set.images {
		return usagef("--value %s=%s: a picture decides no shape: want a file of tensors", in, file)
	}
	set.specialise(o)
	return nil
}

// tell prints what was asked about the compile.
func (l *compileFlags) tell(c *cobra.Command, b *godwit.Binary) {
	w := c.ErrOrStderr()
	if l.showTime {
		printTimes(c, b)
	}
	if l.remarks {
		printRemarks(w, b)
	}
	if l.statistics && b.Code != nil {
		fmt.Fprintf(w, "%d instructions in %d packets, %d words, %d spill bytes, %d bytes of scratchpad, %d bytes of arena\n",
			b.Code.Insts, b.Code.Packets, b.Code.Words, b.Code.SpillBytes, b.Object.Meta.ScratchBytes, b.Object.Meta.ArenaBytes)
	}
}

// output is what --emit asks for.
func (l *compileFlags) output(b *godwit.Binary, texts map[string]string) ([]byte, error) {
	switch l.emit {
	case "elf":
		return b.ELF, nil
	case "asm":
		var buf bytes.Buffer
		err := object.WriteAssembly(&buf, b.Object)
		return buf.Bytes(), err
	}
	text, ok := texts[l.emit]
	if !ok {
		return nil, fmt.Errorf("%s: there is no %s of it: what was read is further down already", b.Name, l.emit)
	}
	return []byte(text), nil
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
