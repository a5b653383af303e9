package golden

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the want sections of golden files")

// Update says whether golden files are to be rewritten.
func Update() bool { return *update }

// File compares got with a file.
func File(t testing.TB, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to make it)", err)
	}
	if d := diff(string(want), string(got)); d != "" {
		t.Errorf("%s: differs (run with -update and look at the diff):\n%s", path, d)
	}
}

// Case is one txtar file under test.
type Case struct {
	T       testing.TB
	Path    string
	archive *txtar.Archive
	changed bool
}

// Cases runs f on every txtar file that matches the pattern.
func Cases(t *testing.T, pattern string, f func(c *Case)) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: no cases: %v", pattern, err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			c := &Case{T: t, Path: path, archive: txtar.Parse(b)}
			f(c)
			if c.changed {
				if err := os.WriteFile(path, txtar.Format(c.archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// Comment is the text before the first file: what the case shows, and its options.
func (c *Case) Comment() string { return string(c.archive.Comment) }

func (c *Case) find(name string) *txtar.File {
	for i := range c.archive.Files {
		if c.archive.Files[i].Name == name {
			return &c.archive.Files[i]
		}
	}
	return nil
}

// Input returns a file of the case, which must be there.
func (c *Case) Input(name string) []byte {
	c.T.Helper()
	f := c.find(name)
	if f == nil {
		c.T.Fatalf("%s: no file %s", c.Path, name)
	}
	return f.Data
}

// Want compares got with a want section, or writes it with -update.
func (c *Case) Want(name, got string) {
	c.T.Helper()
	if got != "" && !strings.HasSuffix(got, "\n") {
		got += "\n"
	}
	f := c.find(name)
	if *update {
		switch {
		case f == nil:
			c.archive.Files = append(c.archive.Files, txtar.File{Name: name, Data: []byte(got)})
			c.changed = true
		case !bytes.Equal(f.Data, []byte(got)):
			f.Data = []byte(got)
			c.changed = true
		}
		return
	}
	if f == nil {
		c.T.Errorf("%s: no section %s (run with -update to make it)", c.Path, name)
		return
	}
	if d := diff(string(f.Data), got); d != "" {
		c.T.Errorf("%s: %s: differs (run with -update and look at the diff):\n%s", c.Path, name, d)
	}
}

// diff shows the first lines that differ, with a little around them.
func diff(want, got string) string {
	if want == got {
		return ""
	}
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	i := 0
	for i < len(w) && i < len(g) && w[i] == g[i] {
		i++
	}
	var b strings.Builder
	fmt.Fprintf(&b, "line %d:\n", i+1)
	for _, s := range w[i:min(i+8, len(w))] {
		fmt.Fprintf(&b, "- %s\n", s)
	}
	for _, s := range g[i:min(i+8, len(g))] {
		fmt.Fprintf(&b, "+ %s\n", s)
	}
	return b.String()
}
