package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// launchFlags are the flags of launch.
type launchFlags struct {
	device         machineFlags
	fn, ret, grid  string
	args, bufs     []string
	globals, outs  []string
	cores          int
	exec           execFlags
	asJSON, stats  bool
	check, remarks bool
}

func newLaunch() *cobra.Command {
	var l launchFlags
	c := &cobra.Command{
		Use: "launch KERNEL --func NAME [--arg ARG]…", Short: "Run one function of a kernel (.s, .ll, .kir or .elf) on buffers",
		Long: `Launch compiles or assembles a kernel, unless it is an ELF file already, and runs one of its functions. Arguments, in order:

  i32:1000                      a scalar: i1 i8 i16 i32 i64, u8 … u64, f16 bf16 f32 f64
  f32[1000]=x.npy               a buffer read from a file (.npy, .npz, .pb); [*] takes the file's size
  f32[1000]                     a buffer of zeros
  inout:f32[1000]=y.npy         read, and written back to the file afterwards
  inout:f32[1000]=x.npy,y.npy   read from one, written to the other
  out:f32[1000]=z.npy           written only
  f32x4:1,2,3,4                 a vector by value
  @NAME                         the address of a buffer that --buf NAME=BUFFER makes
  struct:@a,@b,i32:7            the address of a struct: scalars, vectors and addresses, laid out as C does

Buffers become global addresses. The return value is printed as --ret says: a scalar type, a vector (f32x4) or a struct
(struct:f32,i32). --global and --out-global write and read variables of the program.`,
		Example: `  godwit launch kernel.s --func saxpy --arg i32:1000 --arg f32:2.5 --arg f32[1000]=x.npy --arg inout:f32[1000]=y.npy
  godwit launch crc.elf --func crc32 --arg u8[64]=data.npy --arg i64:64 --ret u32
  godwit launch nbody.ll --func step --buf x=inout:f32[64]=x.npy --buf m=f32[64]=m.npy --arg struct:@x,@m,i32:64 --arg f32:0.01
  godwit launch matmul.ll --func matmul_fixed --global A=a.npy --global B=b.npy --out-global C=c.npy --check
  godwit launch blur.ll --func blur --grid 640,480 --arg u8[307200]=in.npy --arg out:u8[307200]=out.npy`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			compilerGC()
			return l.run(c, args[0])
		},
	}
	l.device.add(c)
	l.exec.add(c)
	f := c.Flags()
	f.StringVar(&l.fn, "func", "main", "`NAME` of the function")
	f.StringArrayVar(&l.args, "arg", nil, "argument `ARG`, see above")
	f.StringArrayVar(&l.bufs, "buf", nil, "`NAME=BUFFER`, a buffer that arguments mention as @NAME")
	f.StringArrayVar(&l.globals, "global", nil, "`NAME=FILE`, a variable to be set before")
	f.StringArrayVar(&l.outs, "out-global", nil, "`NAME=FILE` or NAME=TYPE, a variable to be written to a file or printed afterwards")
	f.StringVar(&l.ret, "ret", "", "`TYPE` of the return value (default: what the program says)")
	f.StringVar(&l.grid, "grid", "", "`X,Y,Z` work items, for functions that ask godwit.id or get_global_id")
	f.IntVar(&l.cores, "cores", 0, "`N` cores to run it on (default: what the program says)")
	f.BoolVar(&l.asJSON, "json", false, "print JSON")
	f.BoolVar(&l.stats, "stats", false, "print cycles by cause and by function, and of each innermost loop its II, bound, spills, lanes and misses (of .s and .elf what its run tells)")
	f.BoolVar(&l.check, "check", false, "run it on the interpreter of the kernel IR too and compare (.ll and .kir)")
	f.BoolVar(&l.remarks, "remarks", false, "print what the compiler did to each loop, or why not (.ll and .kir)")
	return c
}

// launch is a run in the making: the arguments as parsed, and what they are in the device's memory.
type launch struct {
	*launchFlags
	named   map[string]*launchArg
	args    []*launchArg
	globals []*launchGlobal
	outs    []*launchGlobal
	grid    *[3]int64
	ret     *launchArg // what the result looks like; nil: nothing
}

// all are the arguments and the named buffers, in the order of the command line.
func (l *launch) all() []*launchArg {
	var out []*launchArg
	for _, s := range l.bufs {
		name, _, _ := strings.Cut(s, "=")
		out = append(out, l.named[name])
	}
	return append(out, l.args...)
}

func (f *launchFlags) parse() (*launch, error) {
	l := &launch{launchFlags: f, named: map[string]*launchArg{}}
	for _, s := range f.bufs {
		name, spec, ok := strings.Cut(s, "=")
		if !ok {
			return nil, usagef("--buf %s: want NAME=BUFFER", s)
		}
		a, err := parseLaunchArg("--buf", spec)
		if err == nil && !a.buffer {
			err = usagef("--buf %s: want [in:|out:|inout:]TYPE[N][=FILE]", s)
		}
		if err != nil {
			return nil, err
		}
		if l.named[name] != nil {
			return nil, usagef("--buf %s: there are two of that name", name)
		}
		l.named[name] = a
	}
	for _, s := range f.args {
		a, err := parseLaunchArg("--arg", s)
		if err != nil {
			return nil, err
		}
		for _, m := range append([]*launchArg{a}, a.fields...) {
			if m.ref != "" && l.named[m.ref] == nil {
				return nil, usagef("--arg %s: no --buf %s", s, m.ref)
			}
		}
		l.args = append(l.args, a)
	}
	if f.ret != "" {
		a, err := parseResult(f.ret)
		if err != nil {
			return nil, err
		}
		l.ret = a
	}
	var err error
	if l.globals, err = parseGlobals("--global", f.globals); err != nil {
		return nil, err
	}
	if l.outs, err = parseGlobals("--out-global", f.outs); err != nil {
		return nil, err
	}
	if f.grid != "" {
		g := [3]int64{1, 1, 1}
		list := strings.Split(f.grid, ",")
		for i, s := range list {
			n, err := strconv.ParseInt(strings.TrimSpace(s), 10, 64)
			if err != nil || n < 1 || len(list) > 3 {
				return nil, usagef("--grid %s: want X, X,Y or X,Y,Z, each at least 1", f.grid)
			}
			g[i] = n
		}
		l.grid = &g
	}
	return l, f.exec.valid()
}

func (f *launchFlags) run(c *cobra.Command, path string) error {
	l, err := f.parse()
	if err != nil {
		return err
	}
	mach, err := l.device.machine()
	if err != nil {
		return err
	}
	if err := l.within(&mach); err != nil {
		return err
	}
	bin, mod, err := loadKernel(c, path, mach)
	if err != nil {
		return err
	}
	if mod == nil && (l.check || l.remarks) {
		return usagef("%s: --check and --remarks need kernel IR: a .ll or .kir file", bin.Name)
	}
	if mod != nil && l.ret == nil {
		if k := mod.Func(l.fn); k != nil && k.Result != kernel.NoType {
			l.ret, _ = parseResult(k.Result.String())
		}
	}
	dev, err := godwit.Open(l.exec.options(mach))
	if err != nil {
		return err
	}
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	if err != nil {
		return err
	}
	defer k.Close() //nolint:errcheck // the device goes with it
	if l.ret == nil {
		if s := programResult(bin.Object, l.fn); s != "" {
			if l.ret, err = parseResult(s); err != nil {
				return err
			}
		}
	}
	if err := l.fits(bin.Name, bin.Object); err != nil {
		return err
	}
	t := &deviceTarget{Kernel: k, l: l}
	switch {
	case l.stats && bin.Code != nil:
		t.profile = newLoopProfile(bin)
	case l.stats:
		t.profile = newTraceLoops(bin)
	}
	if t.profile != nil {
		t.observers = append(t.observers, t.profile)
	}
	rec := l.exec.recorder(bin.Object)
	if rec != nil {
		t.observers = append(t.observers, rec)
	}
	out, err := l.on(t)
	if err != nil {
		return err
	}
	if err := l.exec.writeTrace(c, rec, mach); err != nil {
		return err
	}
	if err := l.write(c, out); err != nil {
		return err
	}
	verdict := ""
	if l.check {
		if verdict, err = l.compare(mod, out); err != nil {
			return err
		}
	}
	rep := l.report(bin, out, &t.res, verdict)
	if t.profile != nil {
		rep.Loops = t.profile.lines()
	}
	return l.print(c, bin, rep, &t.res)
}

// programResult is the result type that the program's own description gives a function.
func programResult(o *object.Program, name string) string {
	for _, f := range o.Meta.Functions {
		if f.Name == name {
			return f.Ret
		}
	}
	return ""
}

// loadKernel compiles or assembles a source, or reads a binary; the kernel IR comes with it where there is one.
func loadKernel(c *cobra.Command, path string, mach isa.Machine) (*godwit.Binary, *kernel.Module, error) {
	data, name, err := readFile(c, path)
	if err != nil {
		return nil, nil, err
	}
	ext := filepath.Ext(name)
	switch {
	case object.IsELF(data):
		b, err := godwit.CompileBytes(name, data, godwit.Options{})
		return b, nil, err
	case ext == ".ll" || ext == ".kir":
		b, err := godwit.CompileBytes(name, data, godwit.Options{Machine: mach, SpillBounds: true, LoopStats: true})
		if err != nil {
			return nil, nil, err
		}
		var m *kernel.Module
		if ext == ".ll" {
			m, err = llvmir.Import(name, data)
		} else {
			m, err = kernel.Parse(name, data)
		}
		return b, m, err
	case ext != ".s" && path != "-":
		return nil, nil, fmt.Errorf("%s: kernels end in .s, .ll, .kir or .elf, not %q", name, ext)
	}
	b, err := godwit.Assemble(name, data, godwit.Options{Machine: mach})
	return b, nil, err
}

// launchReport is launch --json.
type launchReport struct {
	Func    string            `json:"func"`
	Return  any               `json:"return,omitempty"`
	Buffers []launchBuffer    `json:"buffers,omitempty"`
	Cycles  uint64            `json:"cycles"`
	Packets uint64            `json:"packets"`
	Causes  map[string]uint64 `json:"cycles_by_cause,omitempty"`
	Trace   []string          `json:"trace,omitempty"`
	Check   string            `json:"check,omitempty"`
	Loops   []string          `json:"loops,omitempty"`
	Remarks []string          `json:"remarks,omitempty"`
}

type launchBuffer struct {
	Arg    int    `json:"arg,omitempty"`
	Name   string `json:"name,omitempty"`
	Global string `json:"global,omitempty"`
	File   string `json:"file,omitempty"`
	Data   []any  `json:"data,omitempty"`
}

func (b *launchBuffer) what() string {
	switch {
	case b.Name != "":
		return "buffer " + b.Name
	case b.Global != "":
		return "variable " + b.Global
	}
	return fmt.Sprintf("argument %d", b.Arg)
}

// shown is a tensor's elements, the first few of them for people.
func (l *launch) shown(t *godwit.Tensor) (out []any) {
	for j := range t.Len() {
		if !l.asJSON && j == shownElements {
			return append(out, "…")
		}
		out = append(out, element(t, j))
	}
	return out
}

func (l *launch) report(bin *godwit.Binary, out *launchResult, res *runtime.Result, verdict string) *launchReport {
	rep := &launchReport{Func: l.fn, Cycles: res.Cycles, Packets: res.Total.Packets, Causes: map[string]uint64{}, Check: verdict}
	if out.ret != nil {
		if list := l.shownResult(out.ret); len(list) == 1 {
			rep.Return = list[0]
		} else {
			rep.Return = list
		}
	}
	names := make([]string, len(l.bufs)+len(l.args))
	for i, s := range l.bufs {
		names[i], _, _ = strings.Cut(s, "=")
	}
	for i, a := range l.all() {
		if !a.buffer || a.dir == "in" {
			continue
		}
		b := launchBuffer{Name: names[i], File: a.out}
		if i >= len(l.bufs) {
			b.Arg = i - len(l.bufs) + 1
		}
		if a.out == "" {
			b.Data = l.shown(ir.DenseBytes(ir.Tensor(a.dtype, a.shape...), out.bytes[i]))
		}
		rep.Buffers = append(rep.Buffers, b)
	}
	for i, g := range l.outs {
		b := launchBuffer{Global: g.name, File: g.file}
		if g.file == "" {
			b.Data = l.shown(g.tensor(out.globals[i]))
		}
		rep.Buffers = append(rep.Buffers, b)
	}
	for _, e := range res.Trace {
		rep.Trace = append(rep.Trace, fmt.Sprintf("core %d cycle %d id %d: %#x", e.Core, e.Cycle, e.Tag, e.Value))
	}
	for cause, n := range res.Total.Cycles {
		if n > 0 {
			rep.Causes[causeName(cause)] = n
		}
	}
	if l.remarks {
		list := bin.Remarks
		if bin.Code != nil {
			list = append(slices.Clone(list), bin.Code.Remarks...)
		}
		for _, r := range list {
			rep.Remarks = append(rep.Remarks, r.String())
		}
	}
	return rep
}

func (l *launch) print(c *cobra.Command, bin *godwit.Binary, rep *launchReport, res *runtime.Result) error {
	if l.asJSON {
		return printJSON(c, rep)
	}
	var w bytes.Buffer
	if rep.Return != nil {
		fmt.Fprintf(&w, "%s returned %v\n", l.fn, rep.Return)
	}
	for i := range rep.Buffers {
		if b := &rep.Buffers[i]; b.File != "" {
			fmt.Fprintf(&w, "%s written to %s\n", b.what(), b.File)
		} else {
			fmt.Fprintf(&w, "%s = %v\n", b.what(), b.Data)
		}
	}
	for _, s := range rep.Trace {
		fmt.Fprintln(&w, s)
	}
	if rep.Check != "" {
		fmt.Fprintf(&w, "check: %s\n", rep.Check)
	}
	timed := fmt.Sprintf("%d cycles, %d packets", rep.Cycles, rep.Packets)
	if l.exec.timing == "off" {
		timed = fmt.Sprintf("%d packets, not timed", rep.Packets)
	}
	fmt.Fprintln(&w, timed)
	if l.stats {
		r := runReport{}
		r.regions(&godwit.Binary{Object: bin.Object}, &godwit.Stats{Result: *res})
		for _, k := range causeOrder() {
			if rep.Causes[k] > 0 {
				fmt.Fprintf(&w, "  %-10s %d\n", k, rep.Causes[k])
			}
		}
		r.table(&w)
	}
	for _, s := range rep.Loops {
		fmt.Fprintln(&w, s)
	}
	for _, s := range rep.Remarks {
		fmt.Fprintln(&w, s)
	}
	_, err := c.OutOrStdout().Write(w.Bytes())
	return err
}

// signType spells unsigned types as the tensor IR does.
func signType(t string) string {
	if strings.HasPrefix(t, "u") && !strings.HasPrefix(t, "ui") {
		return "ui" + t[1:]
	}
	return t
}
