package passes

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/godwit-accel/godwit/isa"
)

// Every tensor pass keeps the meaning: the interpreter gives the same before and after each of them.
func TestStages(t *testing.T) {
	if _, err := os.Stat(stablehlo); err != nil {
		golden.NoShared(t, "stablehlo/testdata")
	}
	files, _ := filepath.Glob(filepath.Join(stablehlo, "*.mlir"))
	step := 41
	if os.Getenv("GODWIT_LONG") != "" {
		step = 1
	}
	for i := 0; i < len(files); i += step {
		src, err := os.ReadFile(files[i])
		require.NoError(t, err)
		for _, p := range Pipeline {
			if p.Level != Tensor {
				break
			}
			m, err := ir.Parse(filepath.Base(files[i]), src)
			require.NoError(t, err)
			args, _, _, err := selfCheck(m)
			require.NoError(t, err)
			want, err := interp.New(m.Clone()).Call("main", args)
			require.NoError(t, err)
			if _, _, err := Compile(m, Options{Machine: isa.Default(), To: p.Name}); err != nil {
				t.Logf("%s: %v", files[i], err)
				break
			}
			got, err := interp.New(m).Call("main", args)
			require.NoError(t, err, "%s after %s", files[i], p.Name)
			for j := range want {
				if differ("check.expect_close", got[j], want[j]) != "" {
					require.Empty(t, differ("check.expect_almost_eq", got[j], want[j]), "%s after %s", files[i], p.Name)
				}
			}
		}
	}
}
