package bench

import "slices"

func least(v []float64) float64 { return slices.Min(v) }

// middle is the median.
func middle(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	return (s[(len(s)-1)/2] + s[len(s)/2]) / 2
}
