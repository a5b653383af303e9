// Gen makes the LLVM IR and the expected values of the corpus from its C sources. It needs gcc, clang-14 and clang-19:
//
//	go run ./internal/corpus/gen [NAME…]
package main

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/internal/tensorio"
)

func main() {
	log.SetFlags(0)
	files, err := filepath.Glob(filepath.Join(corpus.Dir, "src", "*.c"))
	if err != nil || len(files) == 0 {
		log.Fatalf("no sources in %s: run from the module's root", corpus.Dir)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".c")
		if len(os.Args) > 1 && !slices.Contains(os.Args[1:], name) {
			continue
		}
		if err := kernel(f, name); err != nil {
			log.Fatal(err)
		}
	}
}

func kernel(file, name string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	runs, err := corpus.Runs(name, string(src))
	if err != nil {
		return err
	}
	for _, v := range corpus.Variants {
		out := filepath.Join(corpus.Dir, "ir", v.Name, name+".ll")
		if err := os.MkdirAll(filepath.Dir(out), 0o755); err != nil {
			return err
		}
		// From the source's own directory, so that no path gets into the IR.
		args := append([]string{"-S", "-emit-llvm", "-ffp-contract=off", "-fno-ident"}, v.Flags...)
		c := exec.Command(v.Clang, append(args, filepath.Base(file), "-o", "-")...)
		c.Dir, c.Stderr = filepath.Dir(file), os.Stderr
		text, err := c.Output()
		if err != nil {
			return fmt.Errorf("%s: %w", v.Clang, err)
		}
		if err := os.WriteFile(out, text, 0o644); err != nil {
			return err
		}
	}
	results, err := corpus.Native(runs, file, "-O1")
	if err != nil {
		return err
	}
	for i := range runs {
		if err := keep(&runs[i], &results[i]); err != nil {
			return err
		}
	}
	return nil
}

// keep writes the inputs and outputs of a run.
func keep(r *corpus.Run, res *corpus.Result) error {
	var tensors []tensorio.Named
	for i := range r.Args {
		if r.Args[i].Dir != "" {
			tensors = append(tensors, tensorio.Named{Name: fmt.Sprintf("in%d", i), Data: r.Input(i)})
		}
	}
	if res.Ret != nil {
		tensors = append(tensors, tensorio.Named{Name: "ret", Data: res.Ret})
	}
	for i, d := range res.Out {
		if d != nil {
			tensors = append(tensors, tensorio.Named{Name: fmt.Sprintf("out%d", i), Data: d})
		}
	}
	npz := filepath.Join(corpus.Dir, "expected", r.Name+".npz")
	if err := os.MkdirAll(filepath.Dir(npz), 0o755); err != nil {
		return err
	}
	data, err := tensorio.Encode(npz, tensors...)
	if err != nil {
		return err
	}
	return os.WriteFile(npz, data, 0o644)
}
