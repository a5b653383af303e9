package room

import "runtime"

// Ahead gives the heap n bytes in large pages before they are asked for, small page by small page. The runtime lets no
// program say where its heap is to lie, but what is free it uses first: so this is one list, advised, and dropped at once.
// Nothing is touched here, so nothing is held that will not be used. Whoever calls has little on the heap: what is there is marked.
func Ahead(n int) {
	if n < hugePage {
		return
	}
	drop(n)
	runtime.GC()
}

// drop is a function of its own so that its list is in no register or slot of its caller's.
//
//go:noinline
func drop(n int) { runtime.KeepAlive(Dirty(n)) }
