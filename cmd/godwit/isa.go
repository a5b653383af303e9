package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/isa"
)

// isaRow is an instruction in isa --json.
type isaRow struct {
	Name    string   `json:"name"`
	Opcode  int      `json:"op"`
	Slot    string   `json:"slot"`
	Syntax  string   `json:"syntax"`
	Types   []string `json:"types,omitempty"`
	Doc     string   `json:"doc"`
	Traps   string   `json:"traps,omitempty"`
	Example string   `json:"example,omitempty"`
	Latency int      `json:"latency"`
	Busy    int      `json:"occupancy"`
}

func newISA() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "isa [MNEMONIC]", Short: "Show the instruction set, or one instruction",
		Example: "  godwit isa\n  godwit isa mma\n  godwit isa --json", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			var rows []isaRow
			for i := 1; i < len(isa.Table); i++ {
				if r := rowOf(isa.Op(i)); len(args) == 0 || r.Name == args[0] {
					rows = append(rows, r)
				}
			}
			if len(rows) == 0 {
				return fmt.Errorf("no instruction is called %s: godwit isa lists them", args[0])
			}
			if asJSON {
				return printJSON(c, rows)
			}
			if len(args) == 1 {
				page, _ := isa.Page(args[0])
				_, err := fmt.Fprint(c.OutOrStdout(), page)
				return err
			}
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "SLOT\tINSTRUCTION\tTYPES\tWHAT")
			for _, r := range rows {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.Slot, r.Syntax, strings.Join(r.Types, " "), r.Doc)
			}
			return w.Flush()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

func rowOf(op isa.Op) isaRow {
	r, m := op.Row(), isa.Default()
	in := isa.Inst{Op: op}
	out := isaRow{Name: r.Name, Opcode: int(op), Slot: r.Slot.String(), Doc: r.Doc, Traps: r.Trap, Example: r.Eg}
	for _, t := range r.Types {
		out.Types = append(out.Types, t.String())
	}
	if len(r.Types) > 0 {
		in.Type = r.Types[0]
	}
	out.Syntax = r.Syntax()
	out.Busy = m.Occupancy(&in)
	out.Latency = 1
	for i := range r.Operands {
		if o := &r.Operands[i]; o.Role.Writes() && o.Field == isa.FDst {
			out.Latency = m.Latency(&in, o)
		}
	}
	return out
}
