package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/ir"
)

// opRow is one line of ops.
type opRow struct {
	Dialect string `json:"dialect"`
	Op      string `json:"op"`
	Since   int64  `json:"since,omitempty"` // opset, for ONNX
	Until   int64  `json:"until,omitempty"`
}

func newOps() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "ops [WORD]", Short: "List the operators that can be read: ONNX by opset, StableHLO and CHLO",
		Example: "  godwit ops\n  godwit ops conv --json", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var rows []opRow
			add := func(r opRow) {
				if len(args) == 0 || strings.Contains(strings.ToLower(r.Dialect+"."+r.Op), strings.ToLower(args[0])) {
					rows = append(rows, r)
				}
			}
			for _, o := range onnx.Operators() {
				d := o.Domain
				if d == "" {
					d = "onnx"
				}
				add(opRow{d, o.Op, o.Since, o.Until})
			}
			for i := range ir.Ops {
				if d, name, ok := strings.Cut(ir.Ops[i].Name, "."); ok {
					add(opRow{Dialect: d, Op: name})
				}
			}
			if asJSON {
				return printJSON(c, rows)
			}
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "DIALECT\tOP\tOPSETS")
			for _, r := range rows {
				sets := ""
				switch {
				case r.Since > 0 && r.Until > 0:
					sets = fmt.Sprintf("%d to %d", r.Since, r.Until)
				case r.Since > 0:
					sets = fmt.Sprintf("%d and later", r.Since)
				}
				fmt.Fprintf(w, "%s\t%s\t%s\n", r.Dialect, r.Op, sets)
			}
			return w.Flush()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}
