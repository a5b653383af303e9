package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

func newVersion() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "version", Short: "Print the versions of the tools, the ISA, the file format and the runtime",
		Example: "  godwit version --json",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			v := struct {
				Godwit  string `json:"godwit"`
				ISA     int    `json:"isa"`
				Format  int    `json:"format"`
				Runtime string `json:"runtime"`
				Go      string `json:"go,omitempty"`
			}{godwit.Version, isa.Version, object.FormatVersion, fmt.Sprintf("%d.%d", uapi.Major, uapi.Minor), ""}
			if b, ok := debug.ReadBuildInfo(); ok {
				v.Go = b.GoVersion
			}
			if asJSON {
				return printJSON(c, v)
			}
			fmt.Fprintf(c.OutOrStdout(), "godwit %s (isa %d, file format %d, runtime %s, %s)\n", v.Godwit, v.ISA, v.Format, v.Runtime, v.Go)
			return nil
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}
