package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Ensembles of decision trees. The nodes of all trees are rows of tables; every row of the input walks all trees at once,
// a step for each level: gather its node, compare, go on. Leaves lead to themselves, and what they weigh is added up.
var treeOps = []row{
	mlOp("TreeEnsembleRegressor", 1, func(x *node) val {
		e := oldTrees(x, "target")
		n := x.int("n_targets", 1)
		y := e.walk(x, n)
		if base := x.columns("base_values", y); base != nil {
			y = x.b.Add(y, base)
		}
		return x.transformed(y, n)
	}),
	opN("TreeEnsembleClassifier", 1, func(x *node) []val {
		labels := x.ints("classlabels_int64s")
		if len(labels) == 0 {
			x.fail("attribute classlabels_strings: strings are not supported, classlabels_int64s is")
		}
		e := oldTrees(x, "class")
		n := int64(len(labels))
		if n == 2 && len(e.weights) > 0 && !slices.ContainsFunc(e.weights, func(w leafWeight) bool { return w.target != e.weights[0].target }) {
			n = 1 // one score says which of the two
			for i := range e.weights {
				e.weights[i].target = 0
			}
		}
		y := e.walk(x, n)
		if base := x.columns("base_values", y); base != nil {
			y = x.b.Add(y, base)
		}
		return x.classifiedTrees(y, labels, e)
	}).in(classic),
	mlOp("TreeEnsemble", 1, func(x *node) val {
		n := x.int("n_targets", 1)
		return x.transformedBy(newTrees(x).walk(x, n), n)
	}),
}

// trees is an ensemble: a row a node. A leaf has itself as both branches.
type trees struct {
	feature, yes, no []int64
	value            []float64
	mode             []string
	missingYes       []bool
	roots            []int64
	weights          []leafWeight
	aggregate        string
	positive         bool // all weights of a binary classifier are ≥ 0
}

type leafWeight struct {
	node, target int64
	weight       float64
}

// oldTrees reads the attributes of opsets before 5: nodes with an identity within their tree.
func oldTrees(x *node, kind string) *trees {
	ids, treeIDs := x.ints("nodes_nodeids"), x.ints("nodes_treeids")
	features, yes, no, values := x.ints("nodes_featureids"), x.ints("nodes_truenodeids"), x.ints("nodes_falsenodeids"), x.numbers("nodes_values")
	n := len(ids)
	var modes []string
	if a := x.attr("nodes_modes"); a != nil {
		modes = a.Strings
	}
	if n == 0 || n > maxStatic || len(treeIDs) != n || len(features) != n || len(yes) != n || len(no) != n || len(values) != n || len(modes) != n {
		x.fail("attributes nodes_…: lists of different lengths")
	}
	e := &trees{feature: features, value: values, mode: modes, yes: make([]int64, n), no: make([]int64, n), missingYes: make([]bool, n), aggregate: x.oneOf("aggregate_function", "SUM", "AVERAGE", "MIN", "MAX")}
	at, seen := map[[2]int64]int64{}, map[int64]bool{}
	for i := range ids {
		at[[2]int64{treeIDs[i], ids[i]}] = int64(i)
		if !seen[treeIDs[i]] { // a tree's first node is its root
			seen[treeIDs[i]] = true
			e.roots = append(e.roots, int64(i))
		}
	}
	find := func(tree, id int64) int64 {
		i, ok := at[[2]int64{tree, id}]
		if !ok {
			x.fail("tree %d has no node %d", tree, id)
		}
		return i
	}
	missing := x.ints("nodes_missing_value_tracks_true")
	for i := range ids {
		if e.yes[i], e.no[i] = int64(i), int64(i); modes[i] != "LEAF" {
			e.yes[i], e.no[i] = find(treeIDs[i], yes[i]), find(treeIDs[i], no[i])
		}
		e.missingYes[i] = len(missing) == n && missing[i] != 0
	}
	wt, wi, wn, ww := x.ints(kind+"_treeids"), x.ints(kind+"_ids"), x.ints(kind+"_nodeids"), x.numbers(kind+"_weights")
	if len(wt) != len(ww) || len(wi) != len(ww) || len(wn) != len(ww) {
		x.fail("attributes %s_…: lists of different lengths", kind)
	}
	e.positive = true
	for i := range ww {
		e.weights = append(e.weights, leafWeight{find(wt[i], wn[i]), wi[i], ww[i]})
		e.positive = e.positive && ww[i] >= 0
	}
	return e
}

// newTrees reads the attributes of opset 5: inner nodes and leaves are numbered apart.
func newTrees(x *node) *trees {
	features, yes, no := x.ints("nodes_featureids"), x.ints("nodes_truenodeids"), x.ints("nodes_falsenodeids")
	values, modes := x.numbers("nodes_splits"), x.numbers("nodes_modes")
	yesLeaf, noLeaf, roots := x.ints("nodes_trueleafs"), x.ints("nodes_falseleafs"), x.ints("tree_roots")
	targets, weights := x.ints("leaf_targetids"), x.numbers("leaf_weights")
	n, m := len(features), len(targets)
	if n == 0 || n+m > maxStatic || len(yes) != n || len(no) != n || len(values) != n || len(modes) != n || len(yesLeaf) != n || len(noLeaf) != n || len(weights) != m || m == 0 {
		x.fail("attributes nodes_… and leaf_…: lists of different lengths")
	}
	e := &trees{feature: append(slices.Clone(features), zeros(m)...), value: append(values, make([]float64, m)...), roots: roots, missingYes: make([]bool, n+m)}
	e.aggregate = map[int64]string{0: "AVERAGE", 1: "SUM", 2: "MIN", 3: "MAX"}[x.int("aggregate_function", 1)]
	names := []string{"BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ"}
	missing := x.ints("nodes_missing_value_tracks_true")
	child := func(i, leaf int64) int64 {
		limit := int64(n)
		if leaf != 0 {
			limit = int64(m)
		}
		if i < 0 || i >= limit {
			x.fail("a branch to node %d of %d", i, limit)
		}
		return i + leaf*int64(n)
	}
	for i := range n {
		k := int(modes[i])
		if k < 0 || k >= len(names) {
			x.fail("attribute nodes_modes: membership in sets (%d) is not supported: want 0 to 5", k)
		}
		e.mode = append(e.mode, names[k])
		e.yes, e.no = append(e.yes, child(yes[i], truth(yesLeaf[i] != 0))), append(e.no, child(no[i], truth(noLeaf[i] != 0)))
		e.missingYes[i] = len(missing) == n && missing[i] != 0
	}
	for i := range m {
		e.mode, e.yes, e.no = append(e.mode, "LEAF"), append(e.yes, int64(n+i)), append(e.no, int64(n+i))
		e.weights = append(e.weights, leafWeight{int64(n + i), targets[i], weights[i]})
	}
	return e
}

// levels is the longest way from a root to a leaf.
func (e *trees) levels(x *node) int {
	depth := 0
	level := slices.Clone(e.roots)
	for ; ; depth++ {
		var next []int64
		for _, i := range level {
			if i < 0 || i >= int64(len(e.mode)) {
				x.fail("a root of %d among %d nodes", i, len(e.mode))
			}
			if e.mode[i] != "LEAF" {
				next = append(next, e.yes[i], e.no[i])
			}
		}
		if len(next) == 0 {
			return depth
		}
		if level = next; depth > 64 || len(level) > 2*len(e.mode) {
			x.fail("trees of more than %d levels, or with nodes that several branches share, are not supported", depth)
		}
	}
}

// walk gives [batch, n]: the leaves' weights of each target, over all trees.
func (e *trees) walk(x *node, n int64) val {
	b, v := x.b, x.in[0]
	if v.Type.Rank() == 1 {
		v = b.Reshape(v, 1, dim(v, 0))
	}
	if v.Type.Rank() != 2 || len(e.roots) == 0 || e.aggregate == "" {
		x.fail("input of shape %s for %d trees", ir.ShapeString(shapeOf(v)), len(e.roots))
	}
	dt := dtypeOf(v)
	if !dt.IsFloat() {
		dt = ir.F32
		v = b.Convert(v, dt)
	}
	nodes, batch, count := int64(len(e.mode)), dim(v, 0), int64(len(e.roots))
	for i, f := range e.feature {
		if e.mode[i] != "LEAF" && (f < 0 || f >= dim(v, 1)) {
			x.fail("attribute nodes_featureids: %d of %d columns", f, dim(v, 1))
		}
	}
	ints := func(l []int64) val {
		d := ir.NewDense(ir.Tensor(ir.I32, int64(len(l))))
		for i, k := range l {
			d.SetInt(i, k)
		}
		return b.Const(d)
	}
	kinds := []string{"LEAF", "BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT", "BRANCH_EQ", "BRANCH_NEQ"}
	dirs := []string{"", "LE", "LT", "GE", "GT", "EQ", "NE"}
	var codes, lost []int64
	used := make([]bool, len(kinds))
	anyLost := false
	for i, m := range e.mode {
		k := slices.Index(kinds, m)
		if k < 0 {
			x.fail("attribute nodes_modes: %q is not supported: want %v", m, kinds)
		}
		used[k], anyLost = true, anyLost || e.missingYes[i]
		codes, lost = append(codes, int64(k)), append(lost, truth(e.missingYes[i]))
	}
	feature, yes, no, code, miss := ints(e.feature), ints(e.yes), ints(e.no), ints(codes), ints(lost)
	value := b.Const(denseOf(ir.Tensor(dt, nodes), e.value))
	at := b.BroadcastInDim(ints(e.roots), []int64{batch, count}, []int64{1})
	for range e.levels(x) {
		got := gatherElements(b, v, gatherAxis(b, feature, at, 0), 1)
		limit, kind := gatherAxis(b, value, at, 0), gatherAxis(b, code, at, 0)
		hit := b.Const(ir.DenseBools(at.Type.WithDType(ir.I1), false))
		for k, dir := range dirs {
			if k > 0 && used[k] {
				hit = b.Or(hit, b.And(b.Compare("EQ", kind, b.Like(kind, float64(k))), b.Compare(dir, got, limit)))
			}
		}
		if anyLost {
			track := b.Compare("NE", gatherAxis(b, miss, at, 0), b.Like(at, 0))
			hit = b.Or(hit, b.And(track, b.Compare("NE", got, got)))
		}
		at = b.Select(hit, gatherAxis(b, yes, at, 0), gatherAxis(b, no, at, 0))
	}
	if nodes > 16*maxStatic/max(n, 1) {
		x.fail("%d nodes with %d targets are too many", nodes, n)
	}
	table := make([]float64, nodes*n)
	for _, w := range e.weights {
		if w.target < 0 || w.target >= n {
			x.fail("a weight for target %d of %d", w.target, n)
		}
		table[w.node*n+w.target] += w.weight
	}
	scores := gatherAxis(b, b.Const(denseOf(ir.Tensor(dt, nodes, n), table)), at, 0) // [batch, trees, n]
	switch e.aggregate {
	case "MIN":
		return fold(b, "minimum", scores, 1)
	case "MAX":
		return fold(b, "maximum", scores, 1)
	case "AVERAGE":
		return x.scale(fold(b, "add", scores, 1), 1/float64(count))
	}
	return fold(b, "add", scores, 1)
}

// classifiedTrees is classified, where one score of weights that are all positive is a probability.
func (x *node) classifiedTrees(y val, labels []int64, e *trees) []val {
	b := x.b
	if dim(y, 1) != 1 || len(labels) != 2 || !e.positive || x.str("post_transform", "NONE") != "NONE" {
		return x.classified(y, labels)
	}
	at := b.Convert(b.Reshape(b.Compare("GT", y, b.Like(y, .5)), dim(y, 0)), ir.I64)
	return []val{gatherAxis(b, int64s(b, labels...), at, 0), b.Concat(1, b.Sub(b.Like(y, 1), y), y)}
}

// transformedBy is transformed with post_transform as a number.
func (x *node) transformedBy(y val, n int64) val {
	k := x.int("post_transform", 0)
	names := []string{"NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO"}
	if k < 0 || k >= int64(len(names)) {
		x.fail("attribute post_transform: %d is not supported: want 0 to 3", k)
	}
	c := *x.n
	c.Attrs = append(slices.DeleteFunc(slices.Clone(c.Attrs), func(a *Attr) bool { return a.Name == "post_transform" }), &Attr{Name: "post_transform", S: names[k]})
	z := *x
	z.n = &c
	return z.transformed(y, n)
}
