package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/ir"
)

// server is the Godwit side: the emulated device, timing on.
type server struct {
	dev   *godwit.Device
	model *godwit.Model
	args  []*godwit.Tensor
	outs  []*godwit.Tensor
}

// serve answers commands until there are no more.
func serve(r io.Reader, w io.Writer) {
	s := &server{}
	do := map[string]func(command) (*answer, error){
		"load": s.load, "run": s.run, "outputs": s.outputs, "save": s.save, "memory": memory,
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c command
		a, err := &answer{}, json.Unmarshal(lines.Bytes(), &c)
		if f := do[c.Do]; err == nil && f != nil {
			a, err = f(c)
		} else if err == nil {
			err = fmt.Errorf("unknown command %q", c.Do)
		}
		if err != nil {
			a = &answer{Error: err.Error()}
		}
		b, err := json.Marshal(a)
		if err != nil {
			return
		}
		fmt.Fprintf(w, "@%s\n", b)
	}
}

func (s *server) load(c command) (*answer, error) {
	if s.model != nil {
		if err := s.model.Close(); err != nil {
			return nil, err
		}
		s.model = nil
	}
	o := godwit.Options{Values: map[string]*godwit.Tensor{}, Shapes: map[string][]int64{}}
	for _, t := range c.Inputs {
		d, err := t.read()
		if err != nil {
			return nil, err
		}
		if o.Values[t.Name] = d; filepath.Ext(c.Model) == ".onnx" { // a binary has its sizes
			o.Shapes[t.Name] = d.Type.Shape
		}
	}
	start := time.Now()
	bin, err := godwit.Compile(c.Model, o)
	if err != nil {
		return nil, err
	}
	compiled := time.Since(start)
	if s.dev == nil {
		if s.dev, err = godwit.Open(); err != nil {
			return nil, err
		}
	}
	if s.model, err = s.dev.Load(bin); err != nil {
		return nil, err
	}
	a := &answer{ReadyMs: ms(time.Since(start)), LoadMs: ms(time.Since(start) - compiled)}
	if s.args, err = s.model.Zeros(); err != nil {
		return nil, err
	}
	for i, in := range s.model.Inputs() {
		if t := o.Values[in.Name]; t != nil {
			s.args[i] = t
		}
	}
	return a, nil
}

func (s *server) run(command) (a *answer, err error) {
	cpu, start := cpuTime(), time.Now()
	if s.outs, _, err = s.model.Run(s.args...); err != nil {
		return nil, err
	}
	return &answer{Ms: ms(time.Since(start)), CPUMs: ms(cpuTime() - cpu)}, nil
}

func (s *server) outputs(c command) (*answer, error) {
	a := &answer{}
	for i, t := range s.outs {
		f, err := writeTensor(filepath.Join(c.Dir, fmt.Sprintf("godwit-%d", i)), s.model.Outputs()[i].Name, t)
		if err != nil {
			return nil, err
		}
		a.Outputs = append(a.Outputs, f)
	}
	return a, nil
}

// save writes the compiled binary, and tells the bytes of activations, inputs and outputs that a run needs beside it.
func (s *server) save(c command) (*answer, error) {
	meta := &s.model.Binary.Object.Meta
	a := &answer{Bytes: int64(meta.ArenaBytes)}
	for _, t := range slices.Concat(meta.Inputs, meta.Outputs) {
		d, _ := ir.ParseDType(t.DType)
		a.Bytes += ir.Tensor(d, t.Shape...).Bytes()
	}
	return a, os.WriteFile(c.Model, s.model.Binary.ELF, 0o644)
}

// memory tells the most memory that the process had resident at a time.
func memory(command) (*answer, error) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return nil, err
	}
	a := &answer{}
	for line := range strings.Lines(string(b)) {
		if s, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			_, err = fmt.Sscan(s, &a.PeakKB)
		}
	}
	return a, err
}

func (t *tensorFile) read() (*godwit.Tensor, error) {
	d, ok := ir.ParseDType(t.DType)
	if !ok {
		return nil, fmt.Errorf("%s: element type %q", t.Name, t.DType)
	}
	typ := ir.Tensor(d, t.Dims...)
	b, err := os.ReadFile(t.File)
	if err == nil && int64(len(b)) != typ.Bytes() {
		err = fmt.Errorf("%s: %d bytes where %s has %d", t.Name, len(b), typ, typ.Bytes())
	}
	if err != nil {
		return nil, err
	}
	return ir.DenseBytes(typ, b), nil
}

func writeTensor(file, name string, t *godwit.Tensor) (tensorFile, error) {
	return tensorFile{name, t.DType().String(), append([]int64{}, t.Type.Shape...), file}, os.WriteFile(file, t.Bytes(), 0o644)
}

// cpuTime is what all threads of the process have used.
func cpuTime() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }
