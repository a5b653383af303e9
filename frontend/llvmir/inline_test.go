package llvmir_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// Loops that call small functions, of the module or of the library, are made of vectors as if the bodies stood there.
func TestCallsInLoopsBecomeVectors(t *testing.T) {
	const text = `
declare float @powf(float, float)
declare float @atanf(float)
declare float @log1pf(float)
define internal float @own(float %%x, float %%y) noinline {
  %%c = fcmp ogt float %%x, 0.0
  br i1 %%c, label %%pos, label %%neg
pos:
  %%a = fmul float %%x, %%y
  ret float %%a
neg:
  %%b = fneg float %%y
  ret float %%b
}
define void @run(ptr noalias %%x, ptr noalias %%y, i64 %%n) {
entry:
  br label %%loop
loop:
  %%i = phi i64 [ 0, %%entry ], [ %%next, %%loop ]
  %%px = getelementptr float, ptr %%x, i64 %%i
  %%py = getelementptr float, ptr %%y, i64 %%i
  %%v = load float, ptr %%px
  %%r = call float @%s
  store float %%r, ptr %%py
  %%next = add i64 %%i, 1
  %%more = icmp ult i64 %%next, %%n
  br i1 %%more, label %%loop, label %%done
done:
  ret void
}
`
	for _, call := range []string{"own(float %v, float 3.0)", "powf(float %v, float 2.5)", "atanf(float %v)", "log1pf(float %v)"} {
		bin, err := godwit.CompileBytes("calls.ll", fmt.Appendf(nil, text, call), godwit.Options{Verify: true})
		require.NoError(t, err)
		done := false
		for _, r := range bin.Remarks {
			if r.Func == "run" && r.Pass == "vectorise" {
				require.True(t, r.Done, "%s: %s", call, r.Msg)
				done = true
			}
		}
		require.True(t, done, call)
	}
}
