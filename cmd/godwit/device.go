package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/runtime"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

func newDevice() *cobra.Command {
	c := &cobra.Command{
		Use: "device", Short: "List devices and show what they are",
		Example: "  godwit device list\n  godwit device info 0 --json",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	c.AddCommand(newDeviceList(), newDeviceInfo(), newDeviceParams())
	return c
}

func newDeviceList() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use: "list", Short: "List the devices, waking none", Example: "  godwit device list", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			list, err := runtime.Devices()
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(c, list)
			}
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(w, "INDEX\tNAME\tDRIVER\tCORES\tMEMORY")
			for _, d := range list {
				fmt.Fprintf(w, "%d\t%s\t%s\t%d\t%s\n", d.Index, d.Name, d.Driver, d.Cores, bytesText(d.Memory))
			}
			return w.Flush()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

// deviceInfo is what device info shows, from the query classes.
type deviceInfo struct {
	Name       string      `json:"name"`
	Driver     string      `json:"driver"`
	Interface  string      `json:"interface"`
	ISA        int         `json:"isa"`
	Generation uint64      `json:"generation"`
	Cores      int         `json:"max_cores"`
	Memory     uint64      `json:"memory"`
	Used       uint64      `json:"memory_used"`
	Scratchpad uint64      `json:"scratchpad"`
	MaxArgs    int         `json:"max_args"`
	MaxBatch   int         `json:"max_batch"`
	Contexts   int         `json:"contexts"`
	Faults     uint64      `json:"faults"`
	Resets     uint64      `json:"resets"`
	Timing     string      `json:"timing"`
	Machine    isa.Machine `json:"machine"`
}

func newDeviceInfo() *cobra.Command {
	var asJSON bool
	index := 0
	c := &cobra.Command{
		Use: "info [INDEX]", Short: "Show a device: versions, limits, counters, parameters",
		Example: "  godwit device info\n  godwit device info 0 --json", Args: cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				if _, err := fmt.Sscan(args[0], &index); err != nil {
					return usagef("device index %q: not a number", args[0])
				}
			}
			info, err := queryInfo(index)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(c, info)
			}
			w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
			for _, x := range []struct{ name, value string }{
				{"device", info.Name + " (" + info.Driver + ")"},
				{"interface", fmt.Sprintf("%s, isa %d, generation %d", info.Interface, info.ISA, info.Generation)},
				{"cores", fmt.Sprintf("1 to %d", info.Cores)},
				{"memory", fmt.Sprintf("%s, %s used", bytesText(info.Memory), bytesText(info.Used))},
				{"scratchpad", bytesText(info.Scratchpad) + " a core"},
				{"matrix unit", fmt.Sprintf("an mma every %d cycles: %d i8, %d bf16, %d f32 MAC a cycle", info.Machine.MatrixCycles,
					isa.MACs(isa.I8)/info.Machine.MatrixCycles, isa.MACs(isa.BF16)/info.Machine.MatrixCycles, isa.MACs(isa.F32)/info.Machine.MatrixCycles)},
				{"vector unit", fmt.Sprintf("%d bytes a cycle", isa.VBytes)},
				{"dma", fmt.Sprintf("%d bytes a cycle, latency %d, %d queues of %d", info.Machine.DMALineBytes, info.Machine.DMALatency, info.Machine.DMAQueues, info.Machine.DMAQueueDepth)},
				{"clock", fmt.Sprintf("%g GHz nominal, timing %s", info.Machine.ClockHz/1e9, info.Timing)},
				{"limits", fmt.Sprintf("%d arguments a launch, %d packets a batch", info.MaxArgs, info.MaxBatch)},
				{"history", fmt.Sprintf("%d contexts, %d faults, %d resets", info.Contexts, info.Faults, info.Resets)},
			} {
				fmt.Fprintf(w, "%s\t%s\n", x.name, x.value)
			}
			return w.Flush()
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

func newDeviceParams() *cobra.Command {
	var m machineFlags
	c := &cobra.Command{
		Use: "params", Short: "Print the parameters of a device, as a description that --device reads",
		Long: `Params prints every parameter of the device with its value and meaning: GW1's, or those of the
device that --device and --set describe. Compiler, emulator and bound read the same parameters;
a binary records them, and a device with others refuses it.`,
		Example: "  godwit device params > big.gw\n  godwit run model.onnx --device big.gw --set dma=128 --stats", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			mach, err := m.machine()
			if err != nil {
				return err
			}
			_, err = c.OutOrStdout().Write([]byte(mach.Describe(true)))
			return err
		},
	}
	m.add(c)
	return c
}

func queryInfo(index int) (*deviceInfo, error) {
	d, err := runtime.Open(index)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	v, err := d.Version()
	if err != nil {
		return nil, err
	}
	dev, err1 := runtime.Query[uapi.QDevice](d, uapi.ClassDevice, 0)
	mem, err2 := runtime.Query[uapi.QMemory](d, uapi.ClassMemory, 0)
	lim, err3 := runtime.Query[uapi.QLimits](d, uapi.ClassLimits, 0)
	flt, err4 := runtime.Query[uapi.QFault](d, uapi.ClassFaults, 0)
	res, err5 := runtime.Query[uapi.QResets](d, uapi.ClassResets, 0)
	mac, err6 := runtime.Query[uapi.QMachine](d, uapi.ClassMachine, 0)
	for _, err := range []error{err1, err2, err3, err4, err5, err6} {
		if err != nil {
			return nil, err
		}
	}
	return &deviceInfo{
		Name: uapi.Text(dev.Name[:]), Driver: uapi.Text(dev.Driver[:]), Interface: fmt.Sprintf("%d.%d", v.Major, v.Minor),
		ISA: int(dev.ISA), Generation: v.Generation, Cores: int(dev.Cores), Memory: mem.Total, Used: mem.Used,
		Scratchpad: lim.Scratchpad, MaxArgs: int(lim.MaxArgs), MaxBatch: int(lim.MaxBatch), Contexts: int(dev.Contexts),
		Faults: flt.Count, Resets: res.Devices, Timing: uapi.Text(mac.Timing[:]), Machine: isa.Default(),
	}, nil
}

// bytesText prints a number of bytes for people.
func bytesText(n uint64) string {
	for _, u := range []struct {
		shift uint
		name  string
	}{{30, "GiB"}, {20, "MiB"}, {10, "KiB"}} {
		if n >= 1<<u.shift {
			if n%(1<<u.shift) == 0 {
				return fmt.Sprintf("%d %s", n>>u.shift, u.name)
			}
			return fmt.Sprintf("%.1f %s", float64(n)/float64(uint64(1)<<u.shift), u.name)
		}
	}
	return fmt.Sprintf("%d B", n)
}
