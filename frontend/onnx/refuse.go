package onnx

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// refuse reports the nodes without a decomposition: one message an operator, with all its places, so that a model with
// many of them says in one go what it lacks.
func (im *importer) refuse() {
	type kind struct{ domain, op string }
	groups := map[kind][]*Node{}
	var order []kind
	for _, n := range im.missing {
		k := kind{domain(n.Domain), n.Op}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], n)
	}
	var errs source.Errors
	for _, k := range order {
		list := groups[k]
		text := "unsupported operator: a model-local function of this name would be inlined"
		if known(k.domain, k.op) {
			text = fmt.Sprintf("unsupported in opset %d: it is known %s", im.opsets[k.domain], spans(k.domain, k.op))
		}
		if more := list[1:]; len(more) > 0 {
			var at []string
			for _, n := range more {
				at = append(at, fmt.Sprintf("%q at byte %d", cmp.Or(n.Name, strings.Join(n.Outputs, ",")), n.Off))
			}
			text += fmt.Sprintf("; %d more nodes: %s", len(more), strings.Join(at, ", "))
		}
		op := k.op
		if k.domain != "" {
			op = k.domain + "." + op
		}
		errs.Add(im.pos(), "byte %d: node %q (%s): %s", list[0].Off, cmp.Or(list[0].Name, strings.Join(list[0].Outputs, ",")), op, text)
	}
	im.errs = append(errs, im.errs...)
}

// spans says in which opsets an operator is known.
func spans(domain, op string) string {
	var out []string
	for _, r := range byOp[[2]string{domain, op}] {
		since := max(r.since, introduced(op))
		if r.until == 0 {
			out = append(out, fmt.Sprintf("from %d on", since))
		} else {
			out = append(out, fmt.Sprintf("from %d to %d", since, r.until))
		}
	}
	return strings.Join(out, " and ")
}

// all is everything wrong with the model. A list shortens itself when printed; refusals must not be lost that way, so
// several become one message of several lines.
func (im *importer) all() error {
	if len(im.errs) <= source.MaxReported {
		return im.errs.Err()
	}
	var l []string
	var causes []error
	for _, e := range im.errs {
		l, causes = append(l, e.Error()), append(causes, e)
	}
	return &refusals{strings.Join(l, "\n"), causes}
}

// refusals are more messages than a list prints.
type refusals struct {
	text   string
	causes []error
}

func (r *refusals) Error() string   { return r.text }
func (r *refusals) Unwrap() []error { return r.causes }

// elementTypes lists the types of tensors.
func elementTypes() string {
	var out []string
	for i, t := range dataTypes {
		if d := DataType(i).carrier(); d != 0 && d == t.dt {
			out = append(out, t.name)
		}
	}
	return strings.Join(out, ", ")
}
