package ir

import (
	"encoding/binary"
	"math"
	"sync"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/room"
)

// Scaled is a dense constant that is a product: f32 data times one factor for each place along a dimension. Who asks for
// the constant (Value.Const, the text) gets it computed, once. Who moves the data anyway can multiply on the way: a
// network's weights are a hundred megabytes, and writing them once more is a tenth of a compile.
type Scaled struct {
	Of      *Dense    // f32, not a splat
	Factors []float32 // one for each place
	Run     int       // elements side by side that have the same factor; those behind them have the next, and so on, around

	once  sync.Once
	dense *Dense
}

// Dense is the product.
func (s *Scaled) Dense() *Dense {
	s.once.Do(func() { s.dense = s.product() })
	return s.dense
}

func (s *Scaled) appendTo(b []byte) []byte { return s.Dense().appendTo(b) }

func (s *Scaled) product() *Dense {
	src, le := s.Of.Data, binary.LittleEndian
	out := DenseBytes(s.Of.Type, room.Dirty(len(src)))
	run := 4 * s.Run // bytes of one factor
	runs := len(src) / run
	pieces := min(runs, 16)
	parallel.Do(pieces, func(i int) {
		for r := runs * i / pieces; r < runs*(i+1)/pieces; r++ {
			f := s.Factors[r%len(s.Factors)]
			from, to := src[r*run:(r+1)*run], out.Data[r*run:(r+1)*run]
			for len(from) >= 16 && len(to) >= 16 {
				a, b := le.Uint64(from), le.Uint64(from[8:])
				le.PutUint64(to, scaledPair(a, f))
				le.PutUint64(to[8:], scaledPair(b, f))
				from, to = from[16:], to[16:]
			}
			for len(from) >= 4 && len(to) >= 4 {
				le.PutUint32(to, scaled(le.Uint32(from), f))
				from, to = from[4:], to[4:]
			}
		}
	})
	return out
}

func scaled(bits uint32, f float32) uint32 { return math.Float32bits(math.Float32frombits(bits) * f) }

func scaledPair(bits uint64, f float32) uint64 {
	return uint64(scaled(uint32(bits), f)) | uint64(scaled(uint32(bits>>32), f))<<32
}
