package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// WithChunk stages loops in chunks of so many bytes.
func (o Options) WithChunk(n int64) Options { o.chunk = n; return o }

// RunSeen runs all passes on a module of one function, with a look at it before each and in the end.
func RunSeen(m *kernel.Module, see func(next string, f *kernel.Func)) error {
	s, f := newState(m, Options{Level: 2}), m.Funcs[0]
	s.begin()
	for i := range passes {
		see(passes[i].name, f)
		if err := s.step(&passes[i], f); err != nil {
			return err
		}
	}
	see("", f)
	return nil
}
