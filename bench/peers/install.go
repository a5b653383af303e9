package main

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

//go:embed runner.js
var runnerJS []byte

// ortVersion is pinned, as go.mod pins the other peer.
const ortVersion = "1.30.0"

// runner is a way to run a model, as a process that serves commands.
type runner struct {
	name    string
	env     []string
	command func(in *installed) []string
}

// installed tells where the peers are.
type installed struct {
	dir     string
	self    string
	missing map[string]error // runners that could not be installed
}

const (
	godwitName = "godwit"
	ortName    = "onnxruntime"
	onnxGoName = "onnx-go"
)

func self(in *installed) []string { return []string{in.self, childArg} }

// runners in the order of their turns. Each has one thread.
var runners = []runner{
	{ortName, nil, func(in *installed) []string { return []string{"node", filepath.Join(in.dir, "runner.js")} }},
	{godwitName, []string{"GOMAXPROCS=1"}, self},
	{"godwit-avx2", []string{"GOMAXPROCS=1", "GODWIT_KERNELS=avx2"}, self},
	{"godwit-go", []string{"GOMAXPROCS=1", "GODWIT_KERNELS=go"}, self},
	{onnxGoName, []string{"GOMAXPROCS=1"}, func(in *installed) []string { return []string{filepath.Join(in.dir, "onnxgo")} }},
}

func runnerNames() []string {
	var out []string
	for _, r := range runners {
		out = append(out, r.name)
	}
	return out
}

// install puts the peers into a folder outside the tree, once. A peer that cannot be had is a row with its error.
func install(dir, root string, want []string) (*installed, error) {
	in := &installed{dir: dir, missing: map[string]error{}}
	for _, n := range want {
		if !slices.Contains(runnerNames(), n) {
			return nil, fmt.Errorf("no runner %q: there are %v", n, runnerNames())
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	var err error
	if in.self, err = os.Executable(); err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "runner.js"), runnerJS, 0o644); err != nil {
		return nil, err
	}
	if slices.Contains(want, ortName) {
		in.missing[ortName] = in.npm()
	}
	if slices.Contains(want, onnxGoName) {
		src, err := filepath.Abs(filepath.Join(root, "bench", "peers", "onnxgo"))
		if err != nil {
			return nil, err
		}
		in.missing[onnxGoName] = quiet(src, nil, "go", "build", "-o", filepath.Join(dir, "onnxgo"), ".")
	}
	return in, nil
}

// npm installs onnxruntime. Its own step would download GPU libraries; the CPU library is in the package.
func (in *installed) npm() error {
	const pkg = "node_modules/onnxruntime-node/package.json"
	mark := filepath.Join(in.dir, "onnxruntime-"+ortVersion)
	if _, err := os.Stat(filepath.Join(in.dir, pkg)); err == nil {
		if _, err := os.Stat(mark); err == nil {
			return nil
		}
	}
	fmt.Fprintln(os.Stderr, "installing onnxruntime-node", ortVersion)
	if err := quiet(in.dir, []string{"ONNXRUNTIME_NODE_INSTALL=skip"}, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund",
		"--no-save", "onnxruntime-node@"+ortVersion); err != nil {
		return err
	}
	return os.WriteFile(mark, nil, 0o644)
}

// quiet runs a command and shows its output only if it fails.
func quiet(dir string, env []string, name string, args ...string) error {
	c := exec.Command(name, args...)
	c.Dir, c.Env = dir, append(os.Environ(), env...)
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", name, err, out[max(0, len(out)-500):])
	}
	return nil
}
