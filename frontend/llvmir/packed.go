package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// Memory packs the lanes of vectors whose width is no whole number of registers' bytes: <5 x i3> is fifteen bits in two bytes.

// inBits reports such a vector. Those of integers of two words are read and written alike, whatever their width.
func (t *typ) inBits() bool { return t.kind == kVec && (t.odd() > 0 || t.wideLanes()) }

// whole refuses such vectors where lanes are read or written by themselves.
func (f *function) whole(t *typ) {
	if t.inBits() {
		refusef("vectors of %v under a mask in memory are not supported", t.of)
	}
}

// loadPacked reads the words that the lanes are in, and takes them out.
func (f *function) loadPacked(t *typ, p kernel.Value, off, align int64, h kernel.Hints) []kernel.Value {
	var words []kernel.Value
	for size := t.storeSize(); size > 0; size -= 8 {
		words = append(words, f.loadInt(min(size, 8), p, off+8*int64(len(words)), align, h))
	}
	at := int64(0)
	take := func(n int64) kernel.Value { // n bits
		k, low := at/64, at%64
		at += n
		v := f.Bin(kernel.OpLShr, words[k], f.c64(low))
		if low+n > 64 {
			v = f.Bin(kernel.OpOr, v, f.Bin(kernel.OpShl, words[k+1], f.c64(64-low)))
		}
		if n < 64 {
			v = f.Bin(kernel.OpAnd, v, f.c64(1<<n-1))
		}
		return v
	}
	var out []kernel.Value
	if t.wideLanes() {
		for range t.n {
			out = append(out, take(64))
			out = append(out, take(t.of.n-64))
		}
		return out
	}
	for c := range t.chunks() {
		kt := t.chunk(c)
		v := f.konst(kt, 0)
		for i := range int64(kt.Lanes) {
			x := take(t.of.n)
			if kt.Elem != kernel.I64 {
				x = f.Op(kernel.OpTrunc, kernel.Scalar(kt.Elem), x)
			}
			v = f.OpImm(kernel.OpInsert, kt, i, 0, v, x)
		}
		out = append(out, v)
	}
	return out
}

// storePacked puts the lanes, which have zeros above their width, into words, and writes these.
func (f *function) storePacked(t *typ, vs []kernel.Value, p kernel.Value, off, align int64, h kernel.Hints) {
	size := t.storeSize()
	words := make([]kernel.Value, (size+7)/8)
	for i := range words {
		words[i] = f.c64(0)
	}
	at := int64(0)
	put := func(v kernel.Value, n int64) {
		k, low := at/64, at%64
		at += n
		words[k] = f.Bin(kernel.OpOr, words[k], f.Bin(kernel.OpShl, v, f.c64(low)))
		if low+n > 64 {
			words[k+1] = f.Bin(kernel.OpLShr, v, f.c64(64-low))
		}
	}
	for i := range int(t.n) {
		if t.wideLanes() {
			put(vs[2*i], 64)
			put(vs[2*i+1], t.of.n-64)
			continue
		}
		v := vs[i/maxLanes]
		x := f.OpImm(kernel.OpExtract, kernel.Scalar(f.Type(v).Elem), int64(i%maxLanes), 0, v)
		if f.Type(x) != kernel.TI64 {
			x = f.Op(kernel.OpZExt, kernel.TI64, x)
		}
		put(x, t.of.n)
	}
	for k, w := range words {
		f.storeInt(min(size-8*int64(k), 8), w, p, off+8*int64(k), align, h)
	}
}
