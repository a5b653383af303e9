package godwit_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/timeline"
)

// The timeline tells the same story as the counters: every stalled cycle, every cycle of the matrix unit, every
// transfer, and regions one after another until the end.
func TestTimeline(t *testing.T) {
	data, err := os.ReadFile("examples/digits/digits.onnx")
	require.NoError(t, err)
	bin, err := godwit.CompileBytes("digits.onnx", data, godwit.Options{})
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	m, err := dev.Load(bin)
	require.NoError(t, err)
	in, err := m.Zeros()
	require.NoError(t, err)
	_, bare, err := m.Run(in...)
	require.NoError(t, err)
	rec := timeline.New(bin.Object)
	m.Observe(rec)
	_, st, err := m.Run(in...)
	require.NoError(t, err)
	require.Equal(t, bare.Cycles, st.Cycles, "watching changes no cycle")

	var b bytes.Buffer
	require.NoError(t, rec.Write(&b, 1e9))
	var trace struct {
		TraceEvents []struct {
			Name, Ph string
			Tid      int
			Ts, Dur  float64
			Args     map[string]any
		}
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &trace))
	var stalled, matrix, dmas uint64
	end, regions := 0.1, 0 // a launch takes 100 cycles
	for _, e := range trace.TraceEvents {
		switch {
		case e.Ph != "X":
		case e.Tid == 0:
			require.InDelta(t, end, e.Ts, 1e-9, "regions follow each other")
			end = e.Ts + e.Dur
			if e.Args["form"] != nil {
				regions++
			}
		case e.Tid == 1:
			stalled += uint64(e.Args["stalled"].(float64))
		case e.Args["bytes"] != nil:
			dmas++
		case e.Tid == 3:
			matrix += uint64(e.Args["busy"].(float64))
		}
	}
	require.Equal(t, len(bin.Object.Meta.Regions), regions)
	want := st.Total.Total() - st.Total.Cycles[device.CauseIssue] - st.Total.Cycles[device.CauseLaunch]
	require.LessOrEqual(t, stalled, want)
	require.GreaterOrEqual(t, float64(stalled), .97*float64(want), "all but the wait at the end")
	require.Equal(t, st.Total.DMAs, dmas)
	require.Positive(t, matrix)
}
