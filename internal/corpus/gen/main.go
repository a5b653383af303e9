// Gen makes the LLVM IR and the expected values of the corpus from its C sources. It needs gcc, clang-14 and clang-19:
//
//	go run ./internal/corpus/gen [NAME…]
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/corpus"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
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
	tmp, err := os.MkdirTemp("", "corpus")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for i := range runs {
		if err := native(&runs[i], file, tmp); err != nil {
			return fmt.Errorf("%s: %w", runs[i].Name, err)
		}
	}
	return nil
}

var cTypes = map[string]string{
	"i8": "int8_t", "i16": "int16_t", "i32": "int32_t", "i64": "int64_t", "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t",
	"f32": "float", "f64": "double",
}

// native compiles a driver around the source, runs it on the seeded inputs and keeps inputs and outputs.
func native(r *corpus.Run, file, tmp string) error {
	abs, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	var driver, input bytes.Buffer
	fmt.Fprintf(&driver, "#include <stdio.h>\n#include <stdint.h>\n#include %q\nint main(void) {\n", abs)
	var call []string
	var tensors []tensorio.Named
	for i, a := range r.Args {
		if a.Dir == "" {
			lit := a.Value
			if a.Kind == "f32" {
				lit = "(float)" + lit // of a double: nearest twice, as the literals here are short
			}
			call = append(call, lit)
			continue
		}
		d := r.Input(i)
		tensors = append(tensors, tensorio.Named{Name: fmt.Sprintf("in%d", i), Data: d})
		input.Write(d.Bytes())
		fmt.Fprintf(&driver, "  static _Alignas(64) %s b%d[%d];\n  if (fread(b%d, sizeof *b%d, %d, stdin) != %d) return 1;\n", cTypes[a.Kind], i, max(a.N, 1), i, i, a.N, a.N)
		call = append(call, fmt.Sprintf("(void *)b%d", i))
	}
	if r.Ret != "" {
		fmt.Fprintf(&driver, "  %s r = %s(%s);\n  fwrite(&r, sizeof r, 1, stdout);\n", cTypes[r.Ret], r.Func, strings.Join(call, ", "))
	} else {
		fmt.Fprintf(&driver, "  %s(%s);\n", r.Func, strings.Join(call, ", "))
	}
	for i, a := range r.Args {
		if a.Dir == "out" || a.Dir == "inout" {
			fmt.Fprintf(&driver, "  fwrite(b%d, sizeof *b%d, %d, stdout);\n", i, i, a.N)
		}
	}
	driver.WriteString("  return 0;\n}\n")
	csrc, exe := filepath.Join(tmp, "driver.c"), filepath.Join(tmp, "driver")
	if err := os.WriteFile(csrc, driver.Bytes(), 0o644); err != nil {
		return err
	}
	gcc := exec.Command("gcc", "-std=gnu11", "-O1", "-w", "-ffp-contract=off", "-fwrapv", "-o", exe, csrc, "-lm")
	gcc.Stderr = os.Stderr
	if err := gcc.Run(); err != nil {
		return fmt.Errorf("gcc: %w", err)
	}
	run := exec.Command(exe)
	run.Stdin, run.Stderr = &input, os.Stderr
	out, err := run.Output()
	if err != nil {
		return fmt.Errorf("native run: %w", err)
	}
	take := func(name string, t ir.Type) {
		n := int(t.Bytes())
		tensors = append(tensors, tensorio.Named{Name: name, Data: ir.DenseBytes(t, out[:n])})
		out = out[n:]
	}
	if r.Ret != "" {
		take("ret", r.RetType())
	}
	for i := range r.Args {
		if a := &r.Args[i]; a.Dir == "out" || a.Dir == "inout" {
			take(fmt.Sprintf("out%d", i), a.Type())
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
