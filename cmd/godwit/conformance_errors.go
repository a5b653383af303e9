package main

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/godwit-accel/godwit/frontend/onnx"
	"github.com/godwit-accel/godwit/ir"
)

// opError is the largest error of the tests of one operator.
type opError struct {
	op, test string
	tests    int
	ulp      uint64
	rel      float64
}

// printErrors prints, by operator, the largest error of the tests that have no other operator.
func printErrors(w io.Writer, results []*confResult) error {
	by := map[string]*opError{}
	var order []string
	for _, r := range results {
		if len(r.Ops) != 1 || r.Status != passed && r.Status != failed {
			continue
		}
		e := by[r.Ops[0]]
		if e == nil {
			e = &opError{op: r.Ops[0]}
			by[e.op] = e
			order = append(order, e.op)
		}
		if e.tests++; r.MaxULP > e.ulp || e.test == "" {
			e.ulp, e.rel, e.test = r.MaxULP, r.MaxRel, r.Test
		}
	}
	if len(order) == 0 {
		return nil
	}
	slices.Sort(order)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "OPERATOR\tTESTS\tULP\tRELATIVE\tIN")
	for _, op := range order {
		e := by[op]
		fmt.Fprintf(t, "%s\t%d\t%d\t%.3g\t%s\n", e.op, e.tests, e.ulp, e.rel, e.test)
	}
	return t.Flush()
}

// operators are the kinds of operators of a graph, constants left out.
func operators(g *onnx.Graph) []string {
	seen := map[string]bool{"Constant": true}
	var out []string
	for _, n := range g.Nodes {
		if !seen[n.Op] {
			seen[n.Op] = true
			out = append(out, n.Op)
		}
	}
	return out
}

// tensorOps are the kinds of ops of a program, without constants and what only holds it together.
func tensorOps(m *ir.Module) []string {
	seen := map[string]bool{"stablehlo.constant": true, "func.return": true, "stablehlo.return": true, "func.call": true, "stablehlo.custom_call": true}
	var out []string
	m.Walk(func(op *ir.Op) {
		if op.Name != "func.func" && !seen[op.Name] {
			seen[op.Name] = true
			out = append(out, op.Name)
		}
	})
	return out
}
