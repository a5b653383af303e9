package golden

import (
	"os"
	"path/filepath"
	"testing"
)

// NoShared skips a test whose material, a path below ../shared, is not beside the module. In CI (CI=true) that is an error
// if the folder itself is there.
func NoShared(t testing.TB, path string) {
	t.Helper()
	if os.Getenv("CI") == "true" && sharedIsThere() {
		t.Fatalf("../shared is here, ../shared/%s is not", path)
	}
	t.Skipf("../shared/%s is not here", path)
}

// sharedIsThere looks beside the nearest module around the working folder.
func sharedIsThere() bool {
	dir, err := os.Getwd()
	for err == nil && dir != filepath.Dir(dir) {
		if _, no := os.Stat(filepath.Join(dir, "go.mod")); no == nil {
			_, no = os.Stat(filepath.Join(dir, "..", "shared"))
			return no == nil
		}
		dir = filepath.Dir(dir)
	}
	return false
}
