package bench

import (
	"slices"

	"gonum.org/v1/gonum/stat"
)

// Median is the middle one of measurements, of an even number the smaller of the two in the middle; 0 without any.
func Median(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	return stat.Quantile(.5, stat.Empirical, slices.Sorted(slices.Values(v)), nil)
}
