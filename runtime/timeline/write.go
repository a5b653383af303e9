package timeline

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

var slotNames = [isa.NumSlots]string{isa.SlotW: "store", isa.SlotM: "matrix", isa.SlotV: "vector", isa.SlotL: "load", isa.SlotX: "scalar"}

// event is one of the Trace Event Format, which Perfetto reads. Times are in microseconds.
type event struct {
	Name string         `json:"name"`
	Ph   string         `json:"ph"`
	Pid  int            `json:"pid"`
	Tid  int            `json:"tid"`
	Ts   float64        `json:"ts"`
	Dur  float64        `json:"dur,omitempty"`
	Args map[string]any `json:"args,omitempty"`
}

// Write writes the trace: JSON, in the Trace Event Format. A cycle is as long as the machine's nominal clock says.
func (r *Recorder) Write(w io.Writer, clockHz float64) error {
	b := bufio.NewWriter(w)
	micros := 1e6 / clockHz
	sep := "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n"
	put := func(e event) error {
		text, err := json.Marshal(e)
		if err != nil {
			return err
		}
		_, _ = b.WriteString(sep) // a bufio.Writer keeps its error for Flush
		_, _ = b.Write(text)
		sep = ",\n"
		return nil
	}
	var ids []int
	for id := range r.cores {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	regions := map[string]*object.Region{}
	for i := range r.prog.Meta.Regions {
		g := &r.prog.Meta.Regions[i]
		regions[g.Symbol] = g
	}
	for _, id := range ids {
		c := r.cores[id]
		spans := c.all()
		name := func(kind, of string, tid int) error {
			return put(event{Name: kind, Ph: "M", Pid: id, Tid: tid, Args: map[string]any{"name": of}})
		}
		if err := name("process_name", fmt.Sprintf("core %d", id), 0); err != nil {
			return err
		}
		used := [numTracks]bool{}
		for i := range spans {
			used[spans[i].track] = true
		}
		for t, u := range used {
			if !u {
				continue
			}
			if err := name("thread_name", trackName(t), t); err != nil {
				return err
			}
			if err := put(event{Name: "thread_sort_index", Ph: "M", Pid: id, Tid: t, Args: map[string]any{"sort_index": t}}); err != nil {
				return err
			}
		}
		for i := range spans {
			s := &spans[i]
			e := event{Ph: "X", Pid: id, Tid: s.track, Ts: float64(s.start) * micros, Dur: float64(s.end-s.start) * micros}
			e.Name, e.Args = r.describe(s, regions)
			if err := put(e); err != nil {
				return err
			}
		}
	}
	if len(ids) == 0 {
		_, _ = b.WriteString(sep)
	}
	_, _ = b.WriteString("\n]}\n")
	return b.Flush()
}

// all is the kept spans and the open ones, in the order they began.
func (c *core) all() []span {
	out := slices.Clone(c.spans)
	for t, ok := range c.isOpen {
		if ok {
			s := c.open[t]
			if t == trackRegion {
				s.end = c.lastCycle + 1
			}
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b span) int {
		if a.start != b.start {
			return int(int64(a.start - b.start))
		}
		return a.track - b.track
	})
	return out
}

func trackName(t int) string {
	switch {
	case t == trackRegion:
		return "region"
	case t == trackStall:
		return "stall"
	case t < trackDMA:
		return slotNames[t-trackUnit] + " unit"
	}
	return fmt.Sprintf("dma queue %d", t-trackDMA)
}

// describe names a span after the region it worked for and tells what the model calls it.
func (r *Recorder) describe(s *span, regions map[string]*object.Region) (string, map[string]any) {
	sym := "(no symbol)"
	if s.sym >= 0 {
		sym = r.prog.Symbols[s.sym].Name
	}
	args := map[string]any{"symbol": sym, "cycles": s.end - s.start}
	name := sym
	if g := regions[sym]; g != nil {
		name = g.Name
		if g.Source != "" {
			args["source"] = g.Source
		}
		if s.track == trackRegion {
			args["form"], args["ops"] = g.Form, strings.Join(g.Ops, " ")
		}
	}
	if l, ok := r.prog.LineAt(s.text); ok {
		args["line"] = fmt.Sprintf("%s:%d", l.File, l.Line)
	}
	switch {
	case s.track == trackStall:
		args["stalled"], args["region"] = s.busy, name
		name = s.cause.String()
	case s.track >= trackDMA:
		args["bytes"], args["complete"] = s.bytes, s.done
	case s.track >= trackUnit:
		args["busy"] = s.busy
		if n := s.end - s.start; n > 0 {
			args["busy_percent"] = 100 * s.busy / n
		}
	}
	return name, args
}
