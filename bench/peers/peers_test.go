package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/bench"
)

// Godwit's side of the talk, without a process: load, run, outputs, save and load that, memory, and a mistake.
func TestServe(t *testing.T) {
	dir := t.TempDir()
	m, err := bench.OpenModel("none", "../..", "digits")
	require.NoError(t, err)
	model := filepath.Join(dir, "digits.onnx")
	require.NoError(t, os.WriteFile(model, m.Data, 0o644))
	in, err := writeTensor(filepath.Join(dir, "x"), "image", m.Inputs["image"])
	require.NoError(t, err)
	var ask bytes.Buffer
	e := json.NewEncoder(&ask)
	for _, c := range []command{
		{Do: "load", Model: model, Inputs: []tensorFile{in}},
		{Do: "run"},
		{Do: "outputs", Dir: dir},
		{Do: "save", Model: filepath.Join(dir, "digits.elf")},
		{Do: "load", Model: filepath.Join(dir, "digits.elf"), Inputs: []tensorFile{in}},
		{Do: "memory"},
		{Do: "dance"},
	} {
		require.NoError(t, e.Encode(c))
	}
	var out bytes.Buffer
	serve(&ask, &out)
	var as []answer
	for line := range strings.Lines(out.String()) {
		var a answer
		require.NoError(t, json.Unmarshal([]byte(strings.TrimPrefix(line, "@")), &a))
		as = append(as, a)
	}
	require.Len(t, as, 7)
	for _, a := range as[:6] {
		require.Empty(t, a.Error)
	}
	require.Positive(t, as[0].ReadyMs)
	require.Positive(t, as[1].Ms)
	p, err := as[2].Outputs[0].read()
	require.NoError(t, err)
	sum := 0.0
	for i := range p.Len() {
		sum += p.Float(i)
	}
	require.InDelta(t, 1, sum, 1e-4)
	require.Positive(t, as[3].Bytes)
	require.Positive(t, as[5].PeakKB)
	require.Contains(t, as[6].Error, "dance")
}

func TestDifference(t *testing.T) {
	file := func(name string, v ...float64) []tensorFile {
		f, err := writeTensor(filepath.Join(t.TempDir(), name), name, godwit.Floats([]int64{int64(len(v))}, v...))
		require.NoError(t, err)
		return []tensorFile{f}
	}
	d, err := difference(file("a", 1, 2.5, -4), file("b", 1, 2, -4))
	require.NoError(t, err)
	require.Equal(t, .125, d)
	_, err = difference(file("a", 1, 2), file("b", 1))
	require.Error(t, err)
}

// A runner that fails is a row with its error, and ratios are to onnxruntime.
func TestRows(t *testing.T) {
	res := &result{model: "m", turns: []*turn{
		{runner: &runners[0], wall: []float64{2, 1, 3}, cpu: []float64{2, 1, 3}, ready: []float64{9, 5, 7}},
		{runner: &runners[1], wall: []float64{5, 3, 4}, cpu: []float64{5, 3, 4}, ready: []float64{9, 14, 15}, diff: math.NaN()},
		{runner: &runners[4], err: errors.New("operator Sum not implemented")},
	}}
	rows := res.rows()
	require.Equal(t, 2.0, rows[1].Ratio)
	require.Equal(t, 3.0, rows[1].MinRatio)
	require.Equal(t, 14.0, rows[1].ReadyMs)
	var b bytes.Buffer
	require.NoError(t, res.print(&b, false))
	require.Contains(t, b.String(), "onnx-go: operator Sum")
	require.Contains(t, b.String(), "onnxruntime 7 ms: 2.00")
	require.NoError(t, res.print(io.Discard, true))
}

func TestWatch(t *testing.T) {
	if _, err := os.Stat("/proc/stat"); err != nil {
		t.Skip("no /proc here")
	}
	require.Positive(t, busyTicks())
	require.GreaterOrEqual(t, watch(nil).foreign(), 0.0)
}
