package main

import (
	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
)

func newAsm() *cobra.Command {
	var out string
	var device machineFlags
	c := &cobra.Command{
		Use: "asm FILE.s", Short: "Assemble a program",
		Long: `Asm translates assembly into a device binary. All mistakes of the file are reported, each with its position.
The language is described in docs/ISA.md; godwit isa shows the instructions.`,
		Example: "  godwit asm kernel.s -o kernel.elf\n  godwit asm - -o - < kernel.s | godwit dis -",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			mach, err := device.machine()
			if err != nil {
				return err
			}
			src, name, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			b, err := godwit.Assemble(name, src, godwit.Options{Machine: mach})
			if err != nil {
				return err
			}
			if out == "" {
				out = elfName(args[0])
			}
			return writeFile(c, out, b.ELF)
		},
	}
	device.add(c)
	c.Flags().StringVarP(&out, "output", "o", "", "output `FILE`, - for standard output (default: the source's name with .elf)")
	return c
}
