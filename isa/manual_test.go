package isa

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestManualIsCurrent(t *testing.T) {
	got, err := os.ReadFile("../docs/ISA.md")
	require.NoError(t, err)
	require.True(t, string(got) == Manual(), "docs/ISA.md is stale: run go generate ./isa")
}

// Every row has a page with every section, an operation and an example that assembles to the words it shows.
func TestManualPages(t *testing.T) {
	for i := 1; i < len(Table); i++ {
		r := &Table[i]
		p, ok := Page(r.Name)
		require.True(t, ok)
		for _, s := range []string{"### " + r.Name, "**Syntax**", "**Encoding**", "**Operation**", "**Exceptions**", "**Timing**", "**Example**"} {
			require.Contains(t, p, s, r.Name)
		}
		require.NotEmpty(t, r.Doc, r.Name)
		require.True(t, (r.Ref == nil) == (r.Oper != ""), "%s: either a reference function or words", r.Name)
		if r.Ref != nil {
			require.Contains(t, p, "```go\n", r.Name)
			require.NotContains(t, p, "```go\n```", r.Name)
		}
		ex := strings.Fields(strings.TrimSpace(p[strings.Index(p, "**Example**")+len("**Example**"):]))
		text := strings.Join(ex[1:], " ")
		a, err := Assemble("example", []byte(text))
		require.NoError(t, err, "%s: %s", r.Name, text)
		require.Len(t, a.Text, 1)
		in, _, err := Decode(a.Text)
		require.NoError(t, err)
		require.Equal(t, text, strings.Join(strings.Fields(in.String()), " "))
	}
	_, ok := Page("frob")
	require.False(t, ok)
}
