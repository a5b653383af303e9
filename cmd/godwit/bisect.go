package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/isa/object"
)

func newBisect() *cobra.Command {
	var r runFlags
	var dir string
	c := &cobra.Command{
		Use: "bisect MODEL", Short: "Name the first region and the first pass that differ from the interpreter",
		Long: `Bisect runs the model on the interpreter, again on it behind every pass, and on the device with every region
compared. It names the first region and the first pass that compute something else, and writes the smallest
program found that shows it, with its inputs, into a folder: delta debugging over the ops of the region, or of the
model, then over results and sizes. Exit 1 if something differs.

--fault plants a bug to find, behind a pass or in the code: it makes every op FROM an op TO.`,
		Example: `  godwit bisect model.onnx --random 1
  godwit bisect model.mlir --input x=x.npy --out wrong`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return bisect(c, &r, dir, args[0]) },
	}
	r.model.add(c)
	r.model.addCode(c)
	c.Flag("fault").Hidden = false
	f := c.Flags()
	f.StringArrayVarP(&r.inputs, "input", "i", nil, "input tensor, `[NAME=]FILE`")
	f.StringVar(&r.seed, "random", "1", "fill inputs that are not given with random values from this `SEED`")
	f.StringVar(&dir, "out", "bisect", "write the reproducer into this `FOLDER`")
	return c
}

func bisect(c *cobra.Command, r *runFlags, dir, path string) error {
	seed, err := parseSeed(r.seed)
	if err != nil {
		return err
	}
	data, name, err := readFile(c, path)
	if err != nil {
		return err
	}
	if object.IsELF(data) {
		return usagef("%s: a binary has no passes to look at: give the model", name)
	}
	// Compiling once settles names, shapes and values of the inputs.
	bin, set, err := r.compile(name, data)
	if err != nil {
		return err
	}
	inputs, err := set.order(bin.Object.Meta.Inputs, tensorio.Spec{}, true, seed)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	o, err := r.model.options()
	if err != nil {
		return err
	}
	set.specialise(&o)
	m, err := godwit.Parse(name, data, o)
	if err != nil {
		return err
	}
	b, err := godwit.Bisect(m, o, inputs...)
	if err != nil {
		return err
	}
	out := c.OutOrStdout()
	if b.Pass == "" && b.Region == nil {
		fmt.Fprintln(out, "every pass and every region agrees with the interpreter")
		return nil
	}
	if b.Region != nil {
		fmt.Fprintln(out, b.Region)
	} else if b.Name != "" {
		fmt.Fprintf(out, "region %s does what it says, but not what the model does\n", b.Name)
	}
	if b.Pass != "" {
		fmt.Fprintf(out, "first wrong after: %s: %s\n", b.Pass, b.Detail)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	if err := writeFile(c, filepath.Join(dir, "repro.mlir"), []byte(b.Repro.String())); err != nil {
		return err
	}
	for i, t := range b.Inputs {
		file := filepath.Join(dir, fmt.Sprintf("input%d.npy", i))
		npy, err := encodeTensor(file, "", t)
		if err != nil {
			return err
		}
		if err := writeFile(c, file, npy); err != nil {
			return err
		}
	}
	what := "out of the model"
	switch {
	case b.Alone:
		what = "out of the region"
	case b.Ops == 0:
		what = "the whole model: no part shows it alone"
	}
	if b.Ops > 0 {
		what = fmt.Sprintf("%d ops %s", b.Ops, what)
	}
	fmt.Fprintf(out, "%s: repro.mlir and %d inputs: %s\n", dir, len(b.Inputs), what)
	return errReported
}
