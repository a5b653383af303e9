package main

import (
	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

func newAsm() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use: "asm FILE.s", Short: "Assemble a program",
		Long: `Asm translates assembly into a device binary. All mistakes of the file are reported, each with its position.
The language is described in docs/ISA.md; godwit isa shows the instructions.`,
		Example: "  godwit asm kernel.s -o kernel.elf\n  godwit asm - -o - < kernel.s | godwit dis -",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			src, name, err := readFile(c, args[0])
			if err != nil {
				return err
			}
			p, err := assemble(name, src)
			if err != nil {
				return err
			}
			elf, err := p.Encode()
			if err != nil {
				return err
			}
			if out == "" {
				out = elfName(args[0])
			}
			return writeFile(c, out, elf)
		},
	}
	c.Flags().StringVarP(&out, "output", "o", "", "output `FILE`, - for standard output (default: the source's name with .elf)")
	return c
}

// assemble translates and places a source file.
func assemble(name string, src []byte) (*object.Program, error) {
	a, err := isa.Assemble(name, src)
	if err != nil {
		return nil, err
	}
	return object.FromAssembly(a)
}
