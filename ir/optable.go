package ir

// Ops is the table of operations.
var Ops = []OpDef{}

var opByName = func() map[string]*OpDef {
	m := make(map[string]*OpDef, len(Ops))
	for i := range Ops {
		m[Ops[i].Name] = &Ops[i]
	}
	return m
}()
