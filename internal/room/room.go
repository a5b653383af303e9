package room

// Room is an array from which lists are cut; the zero Room is ready. All of its lists end with Reset.
type Room[T any] struct {
	all []T
	at  int
}

// List is n zeros.
func (r *Room[T]) List(n int) []T {
	if r.at+n > len(r.all) {
		r.all, r.at = make([]T, max(n, 2*len(r.all), 512)), 0 // lists cut before keep the old array
	}
	l := r.all[r.at : r.at+n : r.at+n]
	r.at += n
	clear(l)
	return l
}

// Empty is a list without elements that grows to n in its place.
func (r *Room[T]) Empty(n int) []T { return r.List(n)[:0] }

// Reset takes all lists back.
func (r *Room[T]) Reset() { r.at = 0 }
