package godwit

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/godwit-accel/godwit/backend"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/passes"
)

// Version is the version of the module's tools.
const Version = "0.1.0"

// Tensor is a dense tensor: element type, shape, and row-major little-endian bytes.
type Tensor = ir.Dense

// Options are everything that a compile depends on besides the model.
type Options struct {
	Machine isa.Machine        // the device to compile for; zero: isa.Default()
	Dims    map[string]int64   // values of symbolic dimensions
	Shapes  map[string][]int64 // shapes of inputs, by name
	// Values of inputs that decide a shape or another static operand. Others are not looked at.
	Values map[string]*Tensor
	// Dump, if set, gets the text after each pass, beginning with a comment that names it, so
	// that a compile can go on from there.
	Dump func(pass string, text func() string)
	// Verify proves every register allocation with the independent checker, and has a second reader count the
	// instructions of LLVM IR.
	Verify bool
	// SpillBounds has Binary.Code say by how much the spills of short blocks exceed a lower bound.
	SpillBounds bool
	// LoopStats has Binary.Code measure the innermost loops, with a remark on each.
	LoopStats bool
	// Cores that share the work; 0 means 1.
	Cores int
	// Precision of the products of f32 models: passes.PrecisionF32, the default, or passes.PrecisionBF16.
	Precision string
	// NoOptimise leaves LLVM IR kernels as they came: no loop is vectorised.
	NoOptimise bool
	// KeepRegions keeps the tensor ops of each region, which Model.Check compares with.
	KeepRegions bool
	// Fault, if set, is a bug to plant.
	Fault *Fault
	// watch, if set, sees what each pass left, before Dump does; plant may change it before.
	watch func(pass string, t *ir.Module, k *kernel.Module)
	plant planter
	to    string // stop behind this pass: there is no binary
}

// StageTime is the wall time of a part of a compile.
type StageTime struct {
	Stage string
	Time  time.Duration
}

// Binary is a compiled model.
type Binary struct {
	Name        string
	ELF         []byte
	Object      *object.Program // ELF, read
	Regions     *ir.Module      // the regions as tensor IR, of a compile with KeepRegions
	Specialised []string        // inputs whose values are built in
	Times       []StageTime
	Remarks     []kernel.Remark // what became of the loops of LLVM IR kernels; the backend's are in Code
	Code        *backend.Stats  // nil if read from a file
}

// Compile compiles a model file (.onnx, .mlir, .kir) or kernels (LLVM IR in .ll, assembly in .s); an ELF file is compiled already.
func Compile(path string, o Options) (*Binary, error) {
	data, err := room.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return CompileBytes(path, data, o)
}

// CompileBytes compiles a model that is in memory; the name tells its kind and stands in messages.
func CompileBytes(name string, data []byte, o Options) (*Binary, error) {
	c := newCompile(name, o)
	what, err := c.kind(data)
	if err != nil {
		return nil, err
	}
	c.from = passOf(data)
	switch what {
	case kindELF:
		return c.b, c.b.read(data)
	case kindKernel:
		return c.kernel(c.parseKernel(data))
	case kindLLVM:
		return c.kernel(c.importKernel(data))
	case kindAssembly:
		return Assemble(name, data, o)
	}
	m, err := c.parse(data, what)
	if err != nil {
		return nil, err
	}
	return c.module(m)
}

// Assemble makes a binary of assembly text, as docs/ISA.md has it, for the device of the options.
func Assemble(name string, src []byte, o Options) (*Binary, error) {
	c := newCompile(name, o)
	t := time.Now()
	a, err := isa.Assemble(name, src)
	if err != nil {
		return nil, err
	}
	p, err := object.FromAssembly(a)
	if err != nil {
		return nil, err
	}
	p.Meta.Machine = &c.o.Machine
	elf, err := p.Encode()
	if err != nil {
		return nil, err
	}
	c.took("assemble", t)
	return c.b, c.b.read(elf)
}

// CompileModule compiles tensor IR. It changes the module.
func CompileModule(m *ir.Module, o Options) (*Binary, error) {
	name := m.Pos.File
	if name == "" {
		name = m.Name
	}
	return newCompile(name, o).module(m)
}

// Parse reads a model as tensor IR without compiling it.
func Parse(name string, data []byte, o Options) (*ir.Module, error) {
	c := newCompile(name, o)
	what, err := c.kind(data)
	if err != nil {
		return nil, err
	}
	return c.parse(data, what)
}

// compile is a compile in progress.
type compile struct {
	b    *Binary
	o    Options
	from string // the pass whose dump is compiled, or ""
}

func newCompile(name string, o Options) *compile {
	if o.Machine == (isa.Machine{}) {
		o.Machine = isa.Default()
	}
	return &compile{b: &Binary{Name: name}, o: o}
}

// kind tells what is compiled, and refuses sizes for what leaves none open.
func (c *compile) kind(data []byte) (kind, error) {
	what, err := kindOf(c.b.Name, data)
	if err == nil && what != kindONNX && (len(c.o.Dims) > 0 || what != kindTensor && len(c.o.Shapes) > 0) {
		err = source.Errorf(source.Pos{File: c.b.Name}, "sizes are given, but %s leaves none open", what)
	}
	return what, err
}

func (c *compile) took(stage string, since time.Time) {
	c.b.Times = append(c.b.Times, StageTime{stage, time.Since(since)})
}

func (c *compile) parse(data []byte, what kind) (*ir.Module, error) {
	t, name := time.Now(), c.b.Name
	defer func() { c.took("parse", t) }()
	switch what {
	case kindTensor:
		m, err := stablehlo.Read(name, data)
		if err == nil {
			err = bindShapes(m, c.o.Shapes)
		}
		return m, err
	case kindONNX:
		return c.importModel(data)
	}
	return nil, source.Errorf(source.Pos{File: name}, "%s has no tensor IR", what)
}

// importModel reads an ONNX model.
func (c *compile) importModel(data []byte) (*ir.Module, error) {
	res, err := onnx.Import(c.b.Name, data, onnx.Options{Dims: c.o.Dims, Shapes: c.o.Shapes, Values: c.o.Values})
	if err != nil {
		return nil, err
	}
	c.b.Specialised = res.Specialised
	// Notes travel with the module, through its text too, into the binary.
	var notes ir.Array
	for _, in := range res.Specialised {
		notes = append(notes, ir.String(specialNote(in)+specialValue(c.o.Values[in])))
	}
	if len(notes) > 0 {
		res.Module.Attrs = append(res.Module.Attrs, ir.A("gw.notes", notes))
	}
	return res.Module, nil
}

// passes gives the options of the pass pipeline.
func (c *compile) passes() passes.Options {
	o := passes.Options{Machine: c.o.Machine, From: c.from, To: c.o.to, Precision: c.o.Precision, Cores: c.o.Cores}
	o.Dump = func(pass string, t *ir.Module, k *kernel.Module) {
		c.plant(pass, t, k, nil)
		if c.o.watch != nil {
			c.o.watch(pass, t, k)
		}
		if pass == "place" && c.o.KeepRegions && t != nil {
			c.b.Regions = t
		}
		if c.o.Dump != nil {
			c.o.Dump(pass, func() string {
				if t != nil {
					var b strings.Builder
					b.WriteString(dumpHead + pass + "\n")
					_ = t.PrintLocs(&b) // with places, for the line table; a Builder takes everything
					return b.String()
				}
				return dumpHead + pass + "\n" + k.String()
			})
		}
	}
	return o
}

func (c *compile) plant(stage string, t *ir.Module, k *kernel.Module, p *object.Program) {
	c.o.Fault.plant(stage, t, k, p)
	if c.o.plant != nil {
		c.o.plant(stage, t, k, p)
	}
}

const dumpHead = "// godwit: after "

// passOf reads the comment that Dump puts before its text.
func passOf(data []byte) string {
	s, ok := strings.CutPrefix(string(data[:min(len(data), 80)]), dumpHead)
	if !ok {
		return ""
	}
	s, _, _ = strings.Cut(s, "\n")
	return strings.TrimSpace(s)
}

// parseKernel reads kernel IR.
func (c *compile) parseKernel(data []byte) (*kernel.Module, error) {
	t := time.Now()
	defer func() { c.took("parse", t) }()
	k, err := kernel.Parse(c.b.Name, data)
	if err != nil {
		return nil, err
	}
	return k, kernel.Verify(k)
}

// importKernel reads LLVM IR and optimises it.
func (c *compile) importKernel(data []byte) (*kernel.Module, error) {
	t := time.Now()
	k, err := llvmir.Import(c.b.Name, data)
	if err != nil {
		return nil, err
	}
	c.took("parse", t)
	if c.o.Verify {
		t = time.Now()
		if _, err := llvmir.CrossCheck(c.b.Name, data); err != nil {
			return nil, err
		}
		c.took("crosscheck", t)
	}
	t = time.Now()
	defer func() { c.took("optimise", t) }()
	if !c.o.NoOptimise {
		if c.b.Remarks, err = opt.Run(k, opt.Options{Level: 2, Machine: c.o.Machine}); err != nil {
			return nil, c.positioned(err)
		}
	}
	return k, nil
}

// kernel compiles kernel IR that was read, or gives the mistake found in it.
func (c *compile) kernel(k *kernel.Module, err error) (*Binary, error) {
	if err != nil {
		return nil, err
	}
	k, info, err := passes.CompileKernel(k, c.passes())
	return c.finish(k, info, err)
}

func (c *compile) module(m *ir.Module) (*Binary, error) {
	if m.Func("main") == nil {
		return nil, source.Errorf(source.Pos{File: c.b.Name}, "no function @main: nothing to compile")
	}
	if c.from == "place" && c.o.KeepRegions {
		c.b.Regions = m
	}
	k, info, err := passes.Compile(m, c.passes())
	return c.finish(k, info, err)
}

// finish takes what the passes left to an ELF file.
func (c *compile) finish(k *kernel.Module, info *passes.Info, err error) (*Binary, error) {
	if info != nil {
		for _, t := range info.Times {
			c.b.Times = append(c.b.Times, StageTime{t.Pass, t.Time})
		}
	}
	if err != nil {
		return nil, c.positioned(err)
	}
	if c.o.to != "" {
		return nil, nil //nolint:nilnil // what was asked is what watch saw
	}
	t := time.Now()
	p, stats, err := backend.Compile(k, backend.Options{Machine: c.o.Machine, Verify: c.o.Verify, SpillBounds: c.o.SpillBounds, LoopStats: c.o.LoopStats})
	if err != nil {
		return nil, c.positioned(err)
	}
	c.took("backend", t)
	t = time.Now()
	c.plant(BackendStage, nil, nil, p)
	c.b.Code = stats
	p.Name = c.b.Name
	p.Meta.Machine = &c.o.Machine
	p.Meta.Format, p.Meta.ISA, p.Meta.Producer = object.FormatVersion, isa.Version, "godwit "+Version
	spills := map[string]int64{}
	for _, f := range stats.Funcs {
		spills[f.Name] = int64(f.Alloc.SpillBytes + f.Alloc.ReloadBytes)
	}
	for i := range p.Meta.Regions {
		p.Meta.Regions[i].Spills = spills[p.Meta.Regions[i].Symbol]
	}
	elf, err := p.Encode()
	if err != nil {
		return nil, err
	}
	if err := c.b.read(elf); err != nil {
		return nil, err
	}
	c.took("object", t)
	return c.b, nil
}

// Machine is the device the binary was compiled for.
func (b *Binary) Machine() isa.Machine {
	if m := b.Object.Meta.Machine; m != nil {
		return *m
	}
	return isa.Default()
}

func (b *Binary) read(elf []byte) error {
	p, err := object.Read(b.Name, elf)
	if err != nil {
		return err
	}
	if len(p.Text) == 0 {
		return source.Errorf(source.Pos{File: b.Name}, "it has no instructions")
	}
	b.ELF, b.Object = elf, p
	return nil
}

// positioned makes sure that a message names the model.
func (c *compile) positioned(err error) error {
	var e *source.Error
	if errors.As(err, &e) && e.Pos.IsValid() || strings.Contains(err.Error(), c.b.Name) {
		return err
	}
	return fmt.Errorf("%s: %w", c.b.Name, err)
}

// A note says which value of an input is built into a binary, so that a run with another is refused.
func specialNote(input string) string { return "specialised on input " + input + " = " }

func specialValue(t *Tensor) string { return fmt.Sprintf("%s %x", t.Type, t.Bytes()) }
