package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Main runs the command line and returns the exit code.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.Execute()
	var usage *usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &usage):
		fmt.Fprintf(stderr, "godwit: %v\n", err)
		return 2
	case errors.Is(err, errReported):
		return 1
	}
	fmt.Fprintln(stderr, err)
	return 1
}

// errReported ends a command that has said itself what failed.
var errReported = errors.New("failed")

// usageError is a mistake in the command line, not in a file.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// commands are all commands in the order of the way down.
var commands = []func() *cobra.Command{
	newRun, newCompile, newOpt, newAsm, newDis, newLaunch, newConformance, newBisect, newBench, newOps, newISA, newDevice, newVersion,
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "godwit",
		Short:         "Compile models to the GW1 accelerator and run them on its emulated device",
		SilenceUsage:  true,
		SilenceErrors: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usagef("unknown command %q: see godwit --help", args[0])
			}
			return nil
		},
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
		Example: `  godwit run examples/digits/digits.onnx --input examples/digits/seven.png --top 3
  godwit compile model.onnx -o model.elf
  godwit dis model.elf --source
  godwit conformance tests/`,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	for _, f := range commands {
		c := f()
		wrapArgs(c)
		root.AddCommand(c)
	}
	root.InitDefaultHelpCmd()
	help, _, _ := root.Find([]string{"help"}) //nolint:errcheck // it was made just now
	help.Args = func(_ *cobra.Command, args []string) error {
		if _, rest, err := root.Find(args); err != nil || len(rest) > 0 {
			return usagef("no help for %q: see godwit --help", strings.Join(args, " "))
		}
		return nil
	}
	return root
}

// wrapArgs makes the argument checks of a command and its children usage errors.
func wrapArgs(c *cobra.Command) {
	if check := c.Args; check != nil {
		c.Args = func(c *cobra.Command, args []string) error {
			if err := check(c, args); err != nil {
				return &usageError{fmt.Errorf("%w: see %s --help", err, c.CommandPath())}
			}
			return nil
		}
	}
	for _, x := range c.Commands() {
		wrapArgs(x)
	}
}
