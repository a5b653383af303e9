package room

import "testing"

// What is allocated behind Ahead is zero and of any size, whether it lies in what was made ready or not.
func TestAhead(t *testing.T) {
	for _, n := range []int{0, hugePage - 1, 3*hugePage + 5} {
		Ahead(n)
		for _, size := range []int{16, 4096, hugePage, 8 * hugePage} {
			for i, b := range make([]byte, size) {
				if b != 0 {
					t.Fatalf("byte %d of %d behind Ahead(%d) is %d", i, size, n, b)
				}
			}
		}
	}
}
