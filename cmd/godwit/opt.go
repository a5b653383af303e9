package main

import (
	"bytes"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/passes"
)

func newOpt() *cobra.Command {
	var (
		model         modelFlags
		list          []string
		listPasses    bool
		generic, locs bool
		out           string
	)
	c := &cobra.Command{
		Use: "opt FILE", Short: "Parse, verify, transform and print tensor IR",
		Example: `  godwit opt model.mlir
  godwit opt model.onnx --passes decompose,canonicalise -o -
  godwit opt --list-passes`,
		Args: func(c *cobra.Command, args []string) error {
			if listPasses {
				return cobra.NoArgs(c, args)
			}
			return cobra.ExactArgs(1)(c, args)
		},
		RunE: func(c *cobra.Command, args []string) error {
			if listPasses {
				w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
				for _, p := range passes.Pipeline {
					fmt.Fprintf(w, "%s\t%s\t%s\n", p.Name, [...]string{"tensor", "lower", "kernel"}[p.Level], p.Doc)
				}
				return w.Flush()
			}
			for _, n := range list {
				if p := passes.Lookup(n); p == nil || p.Level != passes.Tensor {
					return usagef("--passes: there is no pass %q on tensor IR: see --list-passes", n)
				}
			}
			o, err := model.options()
			if err != nil {
				return err
			}
			data, name, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			m, err := godwit.Parse(name, data, o)
			if err != nil {
				return err
			}
			if err := passes.RunNamed(m, passes.Options{Machine: o.Machine, Precision: o.Precision, Cores: o.Cores}, list...); err != nil {
				return err
			}
			var b bytes.Buffer
			switch {
			case generic:
				err = m.PrintGeneric(&b)
			case locs:
				err = m.PrintLocs(&b)
			default:
				err = m.Print(&b)
			}
			if err != nil {
				return err
			}
			return writeFile(c, out, b.Bytes())
		},
	}
	model.add(c)
	f := c.Flags()
	f.StringSliceVar(&list, "passes", nil, "`PASSES` to run, in order: "+strings.Join(tensorPasses(), " "))
	f.BoolVar(&listPasses, "list-passes", false, "list the passes of the pipeline")
	f.BoolVar(&generic, "generic", false, "print ops in generic form")
	f.BoolVar(&locs, "locs", false, "print source locations")
	f.StringVarP(&out, "output", "o", "-", "output `FILE`")
	return c
}

func tensorPasses() []string {
	var out []string
	for _, p := range passes.Pipeline {
		if p.Level == passes.Tensor {
			out = append(out, p.Name)
		}
	}
	return out
}
