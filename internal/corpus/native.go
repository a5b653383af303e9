package corpus

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// Result is what a run left: its result, if it has one, and by argument what is in the buffers it may write.
type Result struct {
	Ret *ir.Dense
	Out []*ir.Dense
}

var cTypes = map[string]string{
	"i8": "int8_t", "i16": "int16_t", "i32": "int32_t", "i64": "int64_t", "u8": "uint8_t", "u16": "uint16_t", "u32": "uint32_t", "u64": "uint64_t",
	"f32": "float", "f64": "double",
}

// Native compiles a C file with gcc, in a program that makes its runs one after another, and executes that on the host.
func Native(runs []Run, file string, flags ...string) ([]Result, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	tmp, err := os.MkdirTemp("", "corpus")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	var driver, input bytes.Buffer
	fmt.Fprintf(&driver, "#include <stdio.h>\n#include <stdint.h>\n#include %q\nint main(void) {\n", abs)
	for k := range runs {
		driveRun(&driver, &input, &runs[k])
	}
	driver.WriteString("  return 0;\n}\n")
	src, exe := filepath.Join(tmp, "driver.c"), filepath.Join(tmp, "driver")
	if err := os.WriteFile(src, driver.Bytes(), 0o644); err != nil {
		return nil, err
	}
	args := append([]string{"-std=gnu11", "-w", "-ffp-contract=off", "-o", exe, src, "-lm"}, flags...)
	if text, err := exec.Command("gcc", args...).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s: gcc: %w: %s", file, err, text)
	}
	run := exec.Command(exe)
	run.Stdin = &input
	out, err := run.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: native run: %w", file, err)
	}
	take := func(t ir.Type) *ir.Dense {
		n := min(int(t.Bytes()), len(out))
		d := ir.DenseBytes(t, out[:n])
		out = out[n:]
		return d
	}
	results := make([]Result, len(runs))
	for k := range runs {
		r, res := &runs[k], &results[k]
		if r.Ret != "" {
			res.Ret = take(r.RetType())
		}
		res.Out = make([]*ir.Dense, len(r.Args))
		for i := range r.Args {
			if a := &r.Args[i]; a.Dir == "out" || a.Dir == "inout" {
				res.Out[i] = take(a.Type())
			}
		}
	}
	return results, nil
}

// driveRun writes the call of one run: buffers are read from standard input, what may be written goes to standard output.
func driveRun(driver, input *bytes.Buffer, r *Run) {
	driver.WriteString("  {\n")
	var call []string
	for i := range r.Args {
		a := &r.Args[i]
		if a.Dir == "" {
			lit := a.Value
			if a.Kind == "f32" {
				lit = "(float)" + lit // of a double: nearest twice, but the literals here are short
			}
			call = append(call, lit)
			continue
		}
		input.Write(r.Input(i).Bytes())
		fmt.Fprintf(driver, "  static _Alignas(64) %s b%d[%d];\n  if (fread(b%d, sizeof *b%d, %d, stdin) != %d) return 1;\n", cTypes[a.Kind], i, max(a.N, 1), i, i, a.N, a.N)
		call = append(call, fmt.Sprintf("(void *)b%d", i))
	}
	if r.Ret != "" {
		fmt.Fprintf(driver, "  %s r = %s(%s);\n  fwrite(&r, sizeof r, 1, stdout);\n", cTypes[r.Ret], r.Func, strings.Join(call, ", "))
	} else {
		fmt.Fprintf(driver, "  %s(%s);\n", r.Func, strings.Join(call, ", "))
	}
	for i := range r.Args {
		if a := &r.Args[i]; a.Dir == "out" || a.Dir == "inout" {
			fmt.Fprintf(driver, "  fwrite(b%d, sizeof *b%d, %d, stdout);\n", i, i, a.N)
		}
	}
	driver.WriteString("  }\n")
}
