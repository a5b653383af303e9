package bench

// Loops are figures of innermost loops, which a compiler schedules so that a pass takes II cycles, at least MII.
// The sums are weighted by the passes executed; the unweighted ones count each loop of the code once.
type Loops struct {
	Loops           int    `json:"loops"`
	AtMII           int    `json:"loops_at_mii"`
	SumII           uint64 `json:"sum_ii"`
	SumMII          uint64 `json:"sum_mii"`
	Passes          uint64 `json:"loop_passes"`
	PassesAtMII     uint64 `json:"loop_passes_at_mii"`
	UnweightedII    uint64 `json:"sum_ii_unweighted"`
	UnweightedMII   uint64 `json:"sum_mii_unweighted"`
	InnerSpillBytes int64  `json:"inner_spill_bytes"`
}

func (c *Config) loops(*Result, *loaded) error { return nil }
