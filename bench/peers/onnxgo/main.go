// Command onnxgo is the onnx-go side of bench/peers: a command a line on stdin, an answer a line on stdout, beginning
// with '@'. It is a module of its own, so that its old dependencies are nobody else's.
package main

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	onnx "github.com/owulveryck/onnx-go"
	"github.com/owulveryck/onnx-go/backend/x/gorgonnx"
	"gorgonia.org/tensor"
)

type tensorFile struct {
	Name  string  `json:"name"`
	DType string  `json:"dtype"`
	Dims  []int64 `json:"dims"`
	File  string  `json:"file"`
}

type command struct {
	Do, Model, Dir string
	Inputs         []tensorFile
}

type answer struct {
	Error   string       `json:"error,omitempty"`
	ReadyMs float64      `json:"ready_ms,omitempty"`
	Ms      float64      `json:"ms,omitempty"`
	CPUMs   float64      `json:"cpu_ms,omitempty"`
	Outputs []tensorFile `json:"outputs,omitempty"`
}

var (
	backend *gorgonnx.Graph
	model   *onnx.Model
	inputs  []tensor.Tensor
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c command
		a, err := &answer{}, json.Unmarshal(lines.Bytes(), &c)
		if err == nil {
			a, err = do(c)
		}
		if err != nil {
			a = &answer{Error: err.Error()}
		}
		b, _ := json.Marshal(a)
		fmt.Printf("@%s\n", b)
	}
}

// do answers a command; the library reports many mistakes by panicking.
func do(c command) (a *answer, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	switch c.Do {
	case "load":
		return load(c)
	case "run":
		return run()
	case "outputs":
		return outputs(c)
	}
	return nil, fmt.Errorf("unknown command %q", c.Do)
}

// load reads the model. Its graph is built by the first run, which the caller does not count.
func load(c command) (*answer, error) {
	start := time.Now()
	b, err := os.ReadFile(c.Model)
	if err != nil {
		return nil, err
	}
	backend = gorgonnx.NewGraph()
	model = onnx.NewModel(backend)
	if err := model.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	a := &answer{ReadyMs: ms(time.Since(start))}
	inputs = nil
	for _, t := range c.Inputs {
		if t.DType != "f32" {
			return nil, fmt.Errorf("input %s is %s: this runner gives f32", t.Name, t.DType)
		}
		raw, err := os.ReadFile(t.File)
		if err != nil {
			return nil, err
		}
		data := make([]float32, len(raw)/4)
		for i := range data {
			data[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
		}
		var dims []int
		for _, d := range t.Dims {
			dims = append(dims, int(d))
		}
		inputs = append(inputs, tensor.New(tensor.WithShape(dims...), tensor.WithBacking(data)))
	}
	return a, nil
}

func run() (*answer, error) {
	cpu, start := cpuTime(), time.Now()
	for i, t := range inputs {
		if err := model.SetInput(i, t); err != nil {
			return nil, err
		}
	}
	if err := backend.Run(); err != nil {
		return nil, err
	}
	return &answer{Ms: ms(time.Since(start)), CPUMs: ms(cpuTime() - cpu)}, nil
}

func outputs(c command) (*answer, error) {
	ts, err := model.GetOutputTensors()
	if err != nil {
		return nil, err
	}
	a := &answer{}
	for i, t := range ts {
		data, ok := t.Data().([]float32)
		if !ok {
			return nil, fmt.Errorf("output %d is %T", i, t.Data())
		}
		var raw []byte
		for _, v := range data {
			raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
		}
		f := tensorFile{fmt.Sprint(i), "f32", nil, filepath.Join(c.Dir, fmt.Sprintf("onnxgo-%d", i))}
		for _, d := range slices.Clone(t.Shape()) {
			f.Dims = append(f.Dims, int64(d))
		}
		if err := os.WriteFile(f.File, raw, 0o644); err != nil {
			return nil, err
		}
		a.Outputs = append(a.Outputs, f)
	}
	return a, nil
}

func cpuTime() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }
