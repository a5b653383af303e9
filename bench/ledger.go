package bench

import (
	"fmt"
	"strings"
)

// Ledger prints results as the file has them: loops at MII of all loops, regions predicted within a tenth of all regions. No figure depends on the values of inputs, or on the host.
func Ledger(results []*Result) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %-36s %10s %10s %8s %12s %12s %12s %12s  %-6s  %-7s  %s\n", "workload", "packets", "words", "spills", "dma bytes", "compulsory", "cycles", "bound", "ratio", "loops", "predicted")
	for _, r := range results {
		fmt.Fprintf(&b, "%-38s %10d %10d %8d %12d %12d %12d %12d  %.4f  %-7s  %d/%d\n", r.Name, r.Packets, r.Words, r.Spills, r.DMABytes, r.Compulsory, r.Cycles, r.Bound, r.Ratio,
			fmt.Sprintf("%d/%d", r.AtMII, r.Loops.Loops), r.Near, r.Regions)
	}
	return b.String()
}
