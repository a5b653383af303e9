package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// childArg makes this program a runner.
const childArg = "serve"

// tensorFile is a tensor that processes hand each other: raw little-endian elements in a file.
type tensorFile struct {
	Name  string  `json:"name"`
	DType string  `json:"dtype"`
	Dims  []int64 `json:"dims"`
	File  string  `json:"file"`
}

// command is what a runner is asked: load a model, run it, write outputs to a folder, or (godwit only) save the
// compiled binary, and tell its memory.
type command struct {
	Do     string       `json:"do"`
	Model  string       `json:"model,omitempty"`
	Inputs []tensorFile `json:"inputs,omitempty"`
	Dir    string       `json:"dir,omitempty"`
}

// answer is what it says.
type answer struct {
	Error   string       `json:"error,omitempty"`
	ReadyMs float64      `json:"ready_ms,omitempty"` // of load: from the file to where it can run
	LoadMs  float64      `json:"load_ms,omitempty"`  // the part of it after the compiler
	Ms      float64      `json:"ms,omitempty"`       // of run
	CPUMs   float64      `json:"cpu_ms,omitempty"`
	Outputs []tensorFile `json:"outputs,omitempty"`
	PeakKB  int64        `json:"peak_kb,omitempty"`
	Bytes   int64        `json:"bytes,omitempty"` // of save: activations, inputs and outputs
}

// process is a runner at work.
type process struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func start(in *installed, r *runner) (*process, error) {
	if err := in.missing[r.name]; err != nil {
		return nil, err
	}
	args := r.command(in)
	p := &process{cmd: exec.Command(args[0], args[1:]...)}
	p.cmd.Dir = in.dir
	p.cmd.Env = append(os.Environ(), r.env...)
	var err error
	if p.in, err = p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p.out = bufio.NewReaderSize(out, 1<<20)
	return p, p.cmd.Start()
}

// ask sends a command and waits for its answer. Lines that do not begin with @ are the runtime's own talk.
func (p *process) ask(c command) (*answer, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	if _, err := p.in.Write(append(b, '\n')); err != nil {
		return nil, fmt.Errorf("the runner is gone: %w", err)
	}
	for {
		line, err := p.out.ReadString('\n')
		if err != nil {
			return nil, fmt.Errorf("the runner is gone: %w", err)
		}
		text, ok := strings.CutPrefix(line, "@")
		if !ok {
			continue
		}
		var a answer
		if err := json.Unmarshal([]byte(text), &a); err != nil {
			return nil, err
		}
		if a.Error != "" {
			return nil, errors.New(strings.Join(strings.Fields(a.Error), " "))
		}
		return &a, nil
	}
}

func (p *process) close() {
	_ = p.in.Close()
	_ = p.cmd.Wait()
}
