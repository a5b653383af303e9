package passes

// rowLayout is how a tile of rows lies in scratchpad.
type rowLayout struct {
	across bool  // lanes are rows
	side   int64 // elements from a row to the next that runs beside it, or from a vector of rows to the next
	step   int64 // elements from a vector of a row to its next, or from an element of all rows to the next
	units  int64 // rows of a tile, or vectors of rows
	area   int64 // elements of a tile with all gaps
}

// Guesses for the choice of a layout: cycles that a pass needs to begin and end and to wait for its folds, by rows or vectors of
// rows that run side by side, and those of a tile.
const (
	alongStart  = 40
	acrossStart = 50
	tileStart   = 40
)

// choose picks the layout and the rows of a tile by what the region would take. cost is the vector unit's for a vector.
func (x *rowRegion) choose(rows int64, cost int) {
	lanes, pitch := int64(x.lanes), alignUp(x.n, int64(x.lanes))
	fold := chunks(x.s.n[x.s.fold:], 1<<40, 4)
	best := int64(-1)
	try := func(across bool, limit int64) {
		if limit < 1 {
			return
		}
		axes := append(chunks(x.s.n[:x.s.fold], limit, 4-len(fold)), fold...)
		tile, tiles := chunkProduct(axes[:x.s.fold]), countProduct(axes)
		l := rowLayout{across, pitch, lanes, tile, tile * pitch}
		start, vectors := int64(alongStart), tile*pitch/lanes
		if across {
			padded := alignUp(tile, lanes)
			l = rowLayout{across, lanes, padded, padded / lanes, padded * x.n}
			start, vectors = acrossStart, padded/lanes*x.n
		}
		work := tileStart + vectors*int64(cost) + (tile+lanes-1)/lanes*int64(x.kd.cost) + (l.units+alongRows-1)/alongRows*int64(x.last)*start
		if !across {
			work += tile * int64(len(x.folds))
		}
		dma := x.copied(tile, across)
		total := max(tiles*dma+work-dma/2, tiles*work+dma)
		if best < 0 || total < best {
			best, x.axes, x.tile, x.rowLayout = total, axes, tile, l
		}
	}
	perElem, perRow, fixed := x.bytes()
	room := func(n int64) int64 { return (x.budget() - fixed) / (perRow + n*perElem) }
	most := max(1, min(room(pitch), x.opt.tile(max(16384, 4*pitch))/pitch, max(rows/4, alongRows)))
	try(false, most)
	for k := int64(alongRows); k < most; k *= 2 {
		try(false, k)
	}
	for k := lanes; k <= alongRows*lanes && k <= room(x.n); k += lanes {
		try(true, x.opt.tile(k))
	}
}

// bytes are what an element of a row, a row and everything else take of the scratchpad.
func (x *rowRegion) bytes() (perElem, perRow, fixed int64) {
	fixed = 64 << 10
	for i, l := range x.all {
		k, es := x.s.k[i], int64(l.typ.Size())
		switch {
		case allZero(k[:x.s.fold]):
			fixed += 2 * alignUp(x.n, int64(x.lanes)) * es
		case allZero(k[x.s.fold:]):
			perRow += 2 * es
		default:
			perElem += 2 * es
		}
	}
	for _, y := range x.yields() {
		perElem += 2 * int64(y.Type.DType.Size())
	}
	for v := range x.stored {
		perElem += int64(v.Type.DType.Size())
	}
	return perElem, perRow + int64(len(x.folds)+len(x.exports))*8, fixed
}

// copied is the cycles of the DMA engine for a tile of rows: a sixteenth each for elements that stand alone.
func (x *rowRegion) copied(tile int64, across bool) int64 {
	line, total := int64(x.opt.Machine.DMALineBytes), int64(0)
	add := func(es int64) {
		if across {
			es = max(es, line/16)
		}
		total += tile * x.n * es / line
	}
	for i, l := range x.all {
		if k := x.s.k[i]; !allZero(k[:x.s.fold]) && !allZero(k[x.s.fold:]) {
			add(int64(l.typ.Size()))
		}
	}
	for _, y := range x.yields() {
		add(int64(y.Type.DType.Size()))
	}
	return total
}
