package backend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Transfers without a wait, waits without a transfer and semaphores without a post are refused.
func TestWaits(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"start and wait", "  dma %p, %p, %p\n  dmawait n=0\n  ret\n", ""},
		{"a wait on one way only", "  dma %p, %p, %p\n  cbr %c ^1() ^2()\n^1 \"yes\"():\n  dmawait n=0\n  br ^2()\n^2 \"no\"():\n  ret\n", "returns with transfers of queue 0 that nothing waits for"},
		{"the other queue", "  dma %p, %p, %p queue=1\n  dmawait n=0\n  dmawait queue=1 n=0\n  ret\n", "a wait for queue 0, on which nothing is started"},
		{"no post", "  %z = const i64\n  semwait %z, %z sem=3\n  ret\n", "a wait for semaphore 3, which nothing posts"},
	} {
		text := "module \"w\" scratch=0\nfunc @main(ptr, i1) entry {\n^0 \"entry\"(%p: ptr, %c: i1):\n" + c.body + "}\n"
		m, err := kernel.Parse(c.name, []byte(text))
		require.NoError(t, err, text)
		require.NoError(t, kernel.Verify(m))
		_, _, err = Compile(m, Options{})
		if c.want == "" {
			require.NoError(t, err, c.name)
			continue
		}
		require.ErrorContains(t, err, c.want, c.name)
	}
}
