package main

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
)

// num's tables, read from its source so that they stand in one place.
var (
	tanhOdd = numTable("tanhOdd")[0][:9]
	erfOdd  = numTable("erfOdd")[0][:9]
	erf8    = numTable("erf8")
)

// numTable evaluates a table of floats, of one dimension or two, from num/tables.go.
func numTable(name string) (rows [][]float64) {
	f, err := parser.ParseFile(token.NewFileSet(), "../../num/tables.go", nil, 0)
	if err != nil {
		panic(err)
	}
	lit := f.Scope.Lookup(name).Decl.(*ast.ValueSpec).Values[0].(*ast.CompositeLit)
	if _, nested := lit.Elts[0].(*ast.CompositeLit); !nested {
		return [][]float64{floats(lit.Elts)}
	}
	for _, e := range lit.Elts {
		rows = append(rows, floats(e.(*ast.CompositeLit).Elts))
	}
	return rows
}

func floats(es []ast.Expr) (v []float64) {
	for _, e := range es {
		sign := 1.0
		if u, ok := e.(*ast.UnaryExpr); ok {
			sign, e = -1, u.X
		}
		l := e.(*ast.BasicLit)
		x, _ := constant.Float64Val(constant.MakeFromLiteral(l.Value, l.Kind, 0))
		v = append(v, sign*x)
	}
	return v
}
