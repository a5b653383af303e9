package isa

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A description printed and read again is the same machine, and each parameter alone can be set to its limits.
func TestMachineDescription(t *testing.T) {
	def := Default()
	least := def
	for i := range Params {
		Params[i].Assign(&least, Params[i].Min)
	}
	got, err := ReadMachine("m.gw", []byte(def.Describe(true)), least)
	require.NoError(t, err)
	require.Equal(t, def, got)
	require.Empty(t, def.Describe(false))
	for i := range Params {
		p := &Params[i]
		for _, v := range []int64{p.Min, p.Max} {
			m := def
			p.Assign(&m, v)
			require.Equal(t, v, p.Get(&m), p.Name)
			if v != p.Get(&def) && !p.Free {
				require.Contains(t, m.Difference(&def), p.Name+"=")
			} else {
				require.Empty(t, m.Difference(&def), p.Name)
			}
		}
	}
}

func TestMachineMistakes(t *testing.T) {
	_, err := ReadMachine("m.gw", []byte("dma = 48\n# fine\nbogus = 1\nscratchpad = 512K\nscratchpad = 256K\nlaunch\n"), Default())
	require.ErrorContains(t, err, "m.gw:1:1: device parameter dma: 48 is not a power of two")
	require.ErrorContains(t, err, `m.gw:3:1: device parameter "bogus": there is none of this name`)
	require.ErrorContains(t, err, "m.gw:5:1: scratchpad is set twice, first in line 4")
	require.ErrorContains(t, err, `m.gw:6:1: "launch": want name = value`)
	m := Default()
	for _, v := range []string{"", "K", "-1", "9223372036854775807G", "1e3", "3.5"} {
		require.Error(t, m.Set("dma.latency", v), v)
	}
	require.NoError(t, m.Set("scratchpad", "512K"))
	require.EqualValues(t, 512<<10, m.ScratchBytes)
}
