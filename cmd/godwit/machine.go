package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/isa"
)

// machineFlags choose the device that a command compiles for and runs on.
type machineFlags struct {
	file string
	sets []string
}

func (m *machineFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&m.file, "device", "", "description of the device, `FILE` with lines name = value (godwit device params prints one)")
	c.Flags().StringArrayVar(&m.sets, "set", nil, "parameter of the device, `NAME=VALUE`, after the file's; see godwit device params")
}

// machine is the device described: GW1 with what the file, then --set, changes.
func (m *machineFlags) machine() (isa.Machine, error) {
	mach := isa.Default()
	if m.file != "" {
		text, err := os.ReadFile(m.file)
		if err != nil {
			return mach, err
		}
		if mach, err = isa.ReadMachine(m.file, text, mach); err != nil {
			return mach, err
		}
	}
	for _, s := range m.sets {
		name, value, ok := strings.Cut(s, "=")
		if !ok {
			return mach, usagef("--set %s: want NAME=VALUE", s)
		}
		if err := mach.Set(strings.TrimSpace(name), strings.TrimSpace(value)); err != nil {
			return mach, usagef("--set %s: %w", s, err)
		}
	}
	return mach, nil
}
