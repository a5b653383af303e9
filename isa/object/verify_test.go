package object

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/isa"
)

// A text is verified in parts: what starts where and what is wrong is told as if it were read in one piece.
func TestVerifyInParts(t *testing.T) {
	var words []uint64
	for len(words) < 20_000 {
		op := isa.OpNop
		if len(words)%5 == 0 {
			op = isa.OpJ // to itself
		}
		var err error
		words, err = isa.EncodePacket(words, []isa.Inst{{Op: op}})
		require.NoError(t, err)
	}
	require.Greater(t, len(isa.Parts(words)), 2)
	for _, wrong := range [][]int{nil, {15_000}, {0, 4096, 4100, len(words) - 1}} {
		p := &Program{Name: "parts", Text: make([]byte, 8*len(words))}
		for i, w := range words {
			binary.LittleEndian.PutUint64(p.Text[8*i:], w)
		}
		for _, i := range wrong {
			binary.LittleEndian.PutUint64(p.Text[8*i:], 1<<63|1<<62)
		}
		var errs source.Errors
		starts := verifyText(p, &errs)
		var whole textPart
		require.Equal(t, len(words), whole.read(p, p.Words(), 0, len(words)))
		for _, at := range whole.starts {
			require.True(t, starts.Has(uint64(8*at)))
		}
		for _, i := range wrong {
			require.False(t, starts.Has(uint64(8*i)))
		}
		require.GreaterOrEqual(t, len(errs), len(wrong))
		require.Equal(t, whole.errs, errs[:len(whole.errs)])
	}
}
