package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/godwit-accel/godwit/bench"
	"github.com/godwit-accel/godwit/frontend/onnx"
)

// turn is a runner on a model.
type turn struct {
	*runner
	p         *process
	err       error
	ready     []float64 // from the file to where it can run; the first is cold
	load      []float64
	wall, cpu []float64
	outputs   []tensorFile
	diff      float64 // from onnxruntime, relative to the largest value; NaN where there is nothing to compare with
	spent     time.Duration
	limit     time.Duration
}

// result is what a model's rows are made of.
type result struct {
	model   string
	turns   []*turn
	foreign float64 // CPUs that others kept busy
	memory  *memoryUse
}

// readyRounds is how often each runner gets ready: one cold, then others, in turns. Every round begins with another runner.
const readyRounds = 7

func measure(o *options, in *installed, m *bench.Model) (*result, error) {
	dir, err := os.MkdirTemp("", "godwit-peers")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	plain, err := m.Plain()
	if err != nil {
		return nil, err
	}
	logits, err := plain.Logits()
	if err != nil {
		return nil, err
	}
	load := command{Do: "load", Model: filepath.Join(dir, m.Name+".onnx")}
	check := command{Do: "load", Model: filepath.Join(dir, "logits.onnx")}
	for file, data := range map[string][]byte{load.Model: plain.Data, check.Model: logits.Data} {
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return nil, err
		}
	}
	names := slices.Collect(func(yield func(string) bool) {
		g, err := onnx.Decode(m.File, m.Data)
		if err != nil {
			return
		}
		for _, v := range g.Graph.RealInputs() {
			if !yield(v.Name) {
				return
			}
		}
	})
	for i, n := range names {
		f, err := writeTensor(filepath.Join(dir, fmt.Sprintf("input-%d", i)), n, m.Inputs[n])
		if err != nil {
			return nil, err
		}
		load.Inputs = append(load.Inputs, f)
	}
	check.Inputs = load.Inputs

	res := &result{model: m.Name}
	for i := range runners {
		if slices.Contains(o.runners, runners[i].name) {
			res.turns = append(res.turns, &turn{runner: &runners[i], limit: o.budget, diff: math.NaN()})
		}
	}
	var pids []int
	for _, t := range res.turns {
		fmt.Fprintf(os.Stderr, "%s: %s\n", m.Name, t.name)
		if t.p, t.err = start(in, t.runner); t.err != nil {
			continue
		}
		defer t.p.close()
		pids = append(pids, t.p.cmd.Process.Pid)
		t.check(check, dir)
	}
	w := watch(pids)
	res.rounds(o, load)
	res.foreign = w.foreign()
	res.compare()
	if slices.Contains(o.runners, godwitName) {
		res.memory, err = useMemory(in, plain, load, dir)
	}
	return res, err
}

// check runs the model up to its logits, and keeps them.
func (t *turn) check(load command, dir string) {
	t.ask(load)
	t.ask(command{Do: "run"})
	if a := t.ask(command{Do: "outputs", Dir: dir}); a != nil {
		for i := range a.Outputs { // the next runner of this kind would write the same files
			f := &a.Outputs[i]
			to := filepath.Join(dir, fmt.Sprintf("of-%s-%d", t.name, i))
			if t.err = os.Rename(f.File, to); t.err != nil {
				return
			}
			f.File = to
		}
		t.outputs = a.Outputs
	}
}

// ask sends a command, unless the runner has failed before.
func (t *turn) ask(c command) *answer {
	if t.err != nil {
		return nil
	}
	var a *answer
	a, t.err = t.p.ask(c)
	return a
}

// rounds lets the runners take turns: getting ready, warming up, and running until all had their rounds or their time is
// spent. Every round begins with another runner.
func (res *result) rounds(o *options, load command) {
	for round := range readyRounds {
		for i := range res.turns {
			t := res.turns[(i+round)%len(res.turns)]
			if t.spent > t.limit {
				continue
			}
			begin := time.Now()
			if a := t.ask(load); a != nil {
				t.ready, t.load = append(t.ready, a.ReadyMs), append(t.load, a.LoadMs)
			}
			t.spent += time.Since(begin)
		}
	}
	for _, t := range res.turns {
		t.ask(command{Do: "run"})
		t.spent = 0
	}
	for round := range o.rounds {
		for i := range res.turns {
			t := res.turns[(i+round)%len(res.turns)]
			if t.spent > t.limit {
				continue
			}
			begin := time.Now()
			if a := t.ask(command{Do: "run"}); a != nil {
				t.wall, t.cpu = append(t.wall, a.Ms), append(t.cpu, a.CPUMs)
			}
			t.spent += time.Since(begin)
		}
	}
}

// compare tells how far each runner's outputs are from onnxruntime's.
func (res *result) compare() {
	i := slices.IndexFunc(res.turns, func(t *turn) bool { return t.name == ortName })
	if i < 0 || res.turns[i].outputs == nil {
		return
	}
	for _, t := range res.turns {
		if t.outputs != nil && t.err == nil {
			t.diff, t.err = difference(t.outputs, res.turns[i].outputs)
		}
	}
}

func difference(got, want []tensorFile) (float64, error) {
	if len(got) != len(want) {
		return 0, fmt.Errorf("%d outputs where onnxruntime has %d", len(got), len(want))
	}
	far := 0.0
	for i := range got {
		a, err := got[i].read()
		if err != nil {
			return 0, err
		}
		b, err := want[i].read()
		if err != nil {
			return 0, err
		}
		if a.Len() != b.Len() {
			return 0, fmt.Errorf("output %d has %d elements where onnxruntime has %d", i, a.Len(), b.Len())
		}
		diff, top := 0.0, 0.0
		for k := range a.Len() {
			diff, top = max(diff, math.Abs(a.Float(k)-b.Float(k))), max(top, math.Abs(b.Float(k)))
		}
		if diff > 0 {
			far = max(far, diff/max(top, math.SmallestNonzeroFloat32))
		}
	}
	return far, nil
}

// memoryUse is what running a compiled model needs at the most, beyond an idle process.
type memoryUse struct {
	idleKB, compileKB, runKB int64
	weights, activations     int64 // bytes; activations with inputs and outputs
}

// useMemory compiles in one process, and loads and runs the binary in a fresh one.
func useMemory(in *installed, m *bench.Model, load command, dir string) (*memoryUse, error) {
	u := &memoryUse{}
	g, err := onnx.Decode(m.File, m.Data)
	if err != nil {
		return nil, err
	}
	for _, t := range g.Graph.Inits {
		d, err := t.Dense(m.File, nil)
		if err != nil {
			continue // data beside the file
		}
		u.weights += d.Type.Bytes()
	}
	elf := filepath.Join(dir, m.Name+".elf")
	r := &runners[slices.IndexFunc(runners, func(r runner) bool { return r.name == godwitName })]
	for _, compile := range []bool{true, false} {
		p, err := start(in, r)
		if err != nil {
			return nil, err
		}
		t := &turn{runner: r, p: p}
		idle := t.ask(command{Do: "memory"})
		if compile {
			t.ask(load)
			if a := t.ask(command{Do: "memory"}); a != nil {
				u.idleKB, u.compileKB = idle.PeakKB, a.PeakKB
			}
			if a := t.ask(command{Do: "save", Model: elf}); a != nil {
				u.activations = a.Bytes
			}
		} else {
			t.ask(command{Do: "load", Model: elf, Inputs: load.Inputs})
			t.ask(command{Do: "run"})
			t.ask(command{Do: "run"})
			if a := t.ask(command{Do: "memory"}); a != nil {
				u.runKB = a.PeakKB
			}
		}
		p.close()
		if t.err != nil {
			return nil, t.err
		}
	}
	return u, nil
}
