package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime"
)

// launchFlags are the flags of launch.
type launchFlags struct {
	fn, ret string
	args    []string
	cores   int
	fuel    uint64
	asJSON  bool
	stats   bool
	timing  string
}

func newLaunch() *cobra.Command {
	var l launchFlags
	c := &cobra.Command{
		Use: "launch KERNEL --func NAME [--arg ARG]…", Short: "Run one function of a kernel (.s, .ll, .kir or .elf) on buffers",
		Long: `Launch assembles a kernel, unless it is an ELF file already, and runs one of its functions. Arguments, in order:

  i32:1000            a scalar: i1 i8 i16 i32 i64, u8 … u64, f16 bf16 f32 f64
  f32[1000]=x.npy     a buffer read from a file (.npy, .npz, .pb); [*] takes the file's size
  f32[1000]           a buffer of zeros
  inout:f32[1000]=y.npy   read, and written back to the file afterwards
  inout:f32[1000]=x.npy,y.npy   read from one, written to the other
  out:f32[1000]=z.npy written only

Buffers become global addresses. The return value is printed as --ret says.`,
		Example: `  godwit launch kernel.s --func saxpy --arg i32:1000 --arg f32:2.5 --arg f32[1000]=x.npy --arg inout:f32[1000]=y.npy
  godwit launch crc.elf --func crc32 --arg u8[64]=data.npy --arg i64:64 --ret u32`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return l.run(c, args[0]) },
	}
	f := c.Flags()
	f.StringVar(&l.fn, "func", "main", "`NAME` of the function")
	f.StringArrayVar(&l.args, "arg", nil, "an argument, see above")
	f.StringVar(&l.ret, "ret", "", "`TYPE` of the return value (default: what the program says)")
	f.IntVar(&l.cores, "cores", 0, "cores to run it on (default: what the program says)")
	f.Uint64Var(&l.fuel, "fuel", 0, "end the run after `N` packets a core (0: no limit)")
	f.BoolVar(&l.asJSON, "json", false, "print JSON")
	f.BoolVar(&l.stats, "stats", false, "print cycles by cause and by function")
	f.StringVar(&l.timing, "timing", "on", "on or off")
	return c
}

// launchArg is a parsed --arg.
type launchArg struct {
	text    string
	dir     string // in, out, inout
	typ     string
	buffer  bool
	n       int64 // elements; -1: as many as the file has
	in, out string
	bits    uint64
	buf     *runtime.Buffer
	shape   []int64
	dtype   ir.DType
}

var argForm = regexp.MustCompile(`^(?:(in|out|inout):)?([a-z][a-z0-9]*)\[([0-9]+|\*)\](?:=(.*))?$`)

func parseLaunchArg(s string) (*launchArg, error) {
	if m := argForm.FindStringSubmatch(s); m != nil {
		a := &launchArg{text: s, dir: m[1], typ: m[2], buffer: true, n: -1}
		if a.dir == "" {
			a.dir = "in"
		}
		name := a.typ
		if strings.HasPrefix(name, "u") && !strings.HasPrefix(name, "ui") {
			name = "ui" + name[1:]
		}
		var ok bool
		if a.dtype, ok = ir.ParseDType(name); !ok || object.CheckType(a.typ) != nil {
			return nil, usagef("--arg %s: element type %s: want i8 … i64, u8 … u64, f16, bf16, f32 or f64", s, a.typ)
		}
		if m[3] != "*" {
			if _, err := fmt.Sscan(m[3], &a.n); err != nil || a.n > 1<<40 {
				return nil, usagef("--arg %s: %s elements", s, m[3])
			}
		}
		a.in = m[4]
		if a.dir == "inout" {
			if from, to, ok := strings.Cut(a.in, ","); ok {
				a.in, a.out = from, to
			} else {
				a.out = a.in
			}
		}
		if a.dir == "out" {
			a.in, a.out = "", a.in
		}
		if a.n < 0 && a.in == "" {
			return nil, usagef("--arg %s: [*] needs a file to read", s)
		}
		return a, nil
	}
	typ, val, ok := strings.Cut(s, ":")
	if !ok {
		return nil, usagef("--arg %s: want TYPE:VALUE or [in:|out:|inout:]TYPE[N][=FILE]", s)
	}
	bits, err := scalarBits(typ, val)
	if err != nil {
		return nil, usagef("--arg %s: %v", s, err)
	}
	return &launchArg{text: s, typ: typ, bits: bits}, nil
}

func (l *launchFlags) run(c *cobra.Command, path string) error {
	var args []*launchArg
	for _, s := range l.args {
		a, err := parseLaunchArg(s)
		if err != nil {
			return err
		}
		args = append(args, a)
	}
	if l.timing != "on" && l.timing != "off" {
		return usagef("--timing %s: want on or off", l.timing)
	}
	elf, name, err := loadKernel(c, path)
	if err != nil {
		return err
	}
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: l.timing == "off"})
	if err != nil {
		return err
	}
	defer dev.Close()
	ctx, err := dev.Context()
	if err != nil {
		return err
	}
	prog, err := ctx.Load(name, elf)
	if err != nil {
		return err
	}
	la := runtime.LaunchArgs{Entry: l.fn, Cores: l.cores, Fuel: l.fuel}
	for _, a := range args {
		if err := a.place(ctx); err != nil {
			return err
		}
		la.Args = append(la.Args, a.value())
	}
	res, err := ctx.Run(prog, la)
	if err != nil {
		return err
	}
	for _, a := range args {
		if a.out == "" {
			continue
		}
		t := ir.DenseBytes(ir.Tensor(a.dtype, a.shape...), a.buf.Bytes())
		b, err := encodeTensor(a.out, "", t)
		if err != nil {
			return err
		}
		if err := writeFile(c, a.out, b); err != nil {
			return err
		}
	}
	return l.print(c, prog, args, &res)
}

// loadKernel gives the ELF bytes of a source or binary file.
func loadKernel(c *cobra.Command, path string) ([]byte, string, error) {
	data, name, err := readFile(c, path)
	if err != nil || object.IsELF(data) {
		return data, name, err
	}
	switch ext := filepath.Ext(name); {
	case ext == ".ll" || ext == ".kir":
		b, err := godwit.CompileBytes(name, data, godwit.Options{})
		if err != nil {
			return nil, "", err
		}
		return b.ELF, name, nil
	case ext != ".s" && path != "-":
		return nil, "", fmt.Errorf("%s: kernels end in .s, .ll, .kir or .elf, not %q", name, ext)
	}
	p, err := assemble(name, data)
	if err != nil {
		return nil, "", err
	}
	elf, err := p.Encode()
	return elf, name, err
}

// place makes the argument's buffer and fills it.
func (a *launchArg) place(ctx *runtime.Context) error {
	if !a.buffer {
		return nil
	}
	var data []byte
	a.shape = []int64{a.n}
	if a.in != "" {
		list, err := tensorio.Read(a.in, tensorio.Spec{})
		if err != nil {
			return err
		}
		if len(list) != 1 {
			return fmt.Errorf("%s: %d tensors, want one", a.in, len(list))
		}
		t := list[0].Data
		if t.Type.DType != a.dtype {
			return fmt.Errorf("--arg %s: %s holds %s", a.text, a.in, t.Type)
		}
		if a.n >= 0 && int64(t.Len()) != a.n {
			return fmt.Errorf("--arg %s: %s holds %d elements, not %d", a.text, a.in, t.Len(), a.n)
		}
		a.shape, data = t.Type.Shape, t.Bytes()
	}
	n := int64(len(data))
	if data == nil {
		n = a.n * int64(a.dtype.Size())
	}
	buf, err := ctx.Alloc(uint64(max(n, 1)))
	if err != nil {
		return fmt.Errorf("--arg %s: %w", a.text, err)
	}
	copy(buf.Bytes(), data)
	a.buf = buf
	return nil
}

func (a *launchArg) value() runtime.Arg {
	if a.buffer {
		return runtime.Ptr(a.typ, a.buf)
	}
	return runtime.Arg{Type: a.typ, Value: a.bits}
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
}

type launchBuffer struct {
	Arg  int    `json:"arg"`
	File string `json:"file,omitempty"`
	Data []any  `json:"data,omitempty"`
}

func (l *launchFlags) print(c *cobra.Command, prog *runtime.Program, args []*launchArg, res *runtime.Result) error {
	rep := launchReport{Func: l.fn, Cycles: res.Cycles, Packets: res.Total.Packets, Causes: map[string]uint64{}}
	ret := l.ret
	if i := slices.IndexFunc(prog.Object.Meta.Functions, func(f object.Function) bool { return f.Name == l.fn }); ret == "" && i >= 0 {
		ret = prog.Object.Meta.Functions[i].Ret
	}
	if ret != "" {
		d, ok := ir.ParseDType(signType(ret))
		if !ok {
			return usagef("--ret %s: want a scalar type", ret)
		}
		t := ir.NewDense(ir.Tensor(d))
		t.SetBits(0, res.Cores[0].Return)
		rep.Return = element(t, 0)
	}
	for i, a := range args {
		if !a.buffer || a.dir == "in" {
			continue
		}
		b := launchBuffer{Arg: i + 1, File: a.out}
		if a.out == "" {
			t := ir.DenseBytes(ir.Tensor(a.dtype, a.shape...), a.buf.Bytes())
			for j := range t.Len() {
				if !l.asJSON && j == shownElements {
					b.Data = append(b.Data, "…")
					break
				}
				b.Data = append(b.Data, element(t, j))
			}
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
	if l.asJSON {
		return printJSON(c, rep)
	}
	var w bytes.Buffer
	if rep.Return != nil {
		fmt.Fprintf(&w, "%s returned %v\n", l.fn, rep.Return)
	}
	for _, b := range rep.Buffers {
		if b.File != "" {
			fmt.Fprintf(&w, "argument %d written to %s\n", b.Arg, b.File)
		} else {
			fmt.Fprintf(&w, "argument %d = %v\n", b.Arg, b.Data)
		}
	}
	for _, s := range rep.Trace {
		fmt.Fprintln(&w, s)
	}
	fmt.Fprintf(&w, "%d cycles, %d packets\n", rep.Cycles, rep.Packets)
	if l.stats {
		r := runReport{}
		r.regions(&godwit.Binary{Object: prog.Object}, &godwit.Stats{Result: *res})
		for _, k := range causeOrder() {
			if rep.Causes[k] > 0 {
				fmt.Fprintf(&w, "  %-10s %d\n", k, rep.Causes[k])
			}
		}
		r.table(&w)
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
