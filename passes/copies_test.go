package passes

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// A loop that collects rows writes them where they stay, unless the body reads what it collects otherwise.
func TestUpdateInPlace(t *testing.T) {
	for _, c := range []struct {
		name, row string
		in        bool
	}{
		{"rows", `%row = stablehlo.dynamic_slice %x, %i, %z, sizes = [1, 40] : (tensor<6x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x40xf32>`, true},
		{"of itself", `%row = stablehlo.dynamic_slice %y, %i, %z, sizes = [1, 40] : (tensor<6x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x40xf32>`, false},
	} {
		text := strings.ReplaceAll(`func.func @main(%x: tensor<6x40xf32>) -> tensor<6x40xf32> {
			%i0 = stablehlo.constant dense<0> : tensor<i32>
			%r:2 = stablehlo.while(%i = %i0, %y = %x) : tensor<i32>, tensor<6x40xf32>
			cond {
				%n = stablehlo.constant dense<5> : tensor<i32>
				%p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
				stablehlo.return %p : tensor<i1>
			} do {
				%z = stablehlo.constant dense<0> : tensor<i32>
				%one = stablehlo.constant dense<1> : tensor<i32>
				ROW
				%two = stablehlo.add %row, %row : tensor<1x40xf32>
				%in = stablehlo.add %i, %one : tensor<i32>
				%yn = stablehlo.dynamic_update_slice %y, %two, %in, %z : (tensor<6x40xf32>, tensor<1x40xf32>, tensor<i32>, tensor<i32>) -> tensor<6x40xf32>
				stablehlo.return %in, %yn : tensor<i32>, tensor<6x40xf32>
			}
			return %r#1 : tensor<6x40xf32>
		}`, "ROW", c.row)
		checkText(t, text, isa.Default())
		m := fused(t, text)
		require.Equal(t, c.in, strings.Contains(m.String(), inPlace), "%s\n%s", c.name, m)
	}
}

// A next value that is made when nothing reads the argument any more is made where that lies: no copy. One that other things are read for
// afterwards, one that comes twice and one of several elements that is computed from itself are copied.
func TestComesLast(t *testing.T) {
	for _, c := range []struct {
		name, body string
		copies     int // of the loop's own values
	}{
		{"last", `%next = stablehlo.dot_general %p, %w, contracting_dims = [1] x [0] : (tensor<2x40xf32>, tensor<40x40xf32>) -> tensor<2x40xf32>
			%sum = stablehlo.add %s, %s : tensor<f32>`, 0},
		{"read again", `%next = stablehlo.dot_general %p, %w, contracting_dims = [1] x [0] : (tensor<2x40xf32>, tensor<40x40xf32>) -> tensor<2x40xf32>
			%both = stablehlo.maximum %y, %next : tensor<2x40xf32>
			%zero = stablehlo.constant dense<0.0> : tensor<f32>
			%sum = stablehlo.reduce(%both init: %zero) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x40xf32>, tensor<f32>) -> tensor<f32>`, 1},
		{"read again in another shape", `%flat = stablehlo.reshape %y : (tensor<2x40xf32>) -> tensor<80xf32>
			%next = stablehlo.dot_general %p, %w, contracting_dims = [1] x [0] : (tensor<2x40xf32>, tensor<40x40xf32>) -> tensor<2x40xf32>
			%back = stablehlo.reshape %next : (tensor<2x40xf32>) -> tensor<80xf32>
			%both = stablehlo.maximum %flat, %back : tensor<80xf32>
			%zero = stablehlo.constant dense<0.0> : tensor<f32>
			%sum = stablehlo.reduce(%both init: %zero) applies stablehlo.maximum across dimensions = [0] : (tensor<80xf32>, tensor<f32>) -> tensor<f32>`, 1},
		{"of itself", `%next = stablehlo.multiply %y, %p : tensor<2x40xf32>
			%sum = stablehlo.add %s, %s : tensor<f32>`, 1},
	} {
		text := strings.ReplaceAll(`func.func @main(%x: tensor<2x40xf32>, %w: tensor<40x40xf32>) -> (tensor<2x40xf32>, tensor<f32>) {
			%i0 = stablehlo.constant dense<0> : tensor<i32>
			%s0 = stablehlo.constant dense<1.0> : tensor<f32>
			%r:3 = stablehlo.while(%i = %i0, %y = %x, %s = %s0) : tensor<i32>, tensor<2x40xf32>, tensor<f32>
			cond {
				%n = stablehlo.constant dense<2> : tensor<i32>
				%p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
				stablehlo.return %p : tensor<i1>
			} do {
				%one = stablehlo.constant dense<1> : tensor<i32>
				%p = stablehlo.dot_general %y, %w, contracting_dims = [1] x [0] : (tensor<2x40xf32>, tensor<40x40xf32>) -> tensor<2x40xf32>
				BODY
				%in = stablehlo.add %i, %one : tensor<i32>
				stablehlo.return %in, %next, %sum : tensor<i32>, tensor<2x40xf32>, tensor<f32>
			}
			return %r#1, %r#2 : tensor<2x40xf32>, tensor<f32>
		}`, "BODY", c.body)
		checkText(t, text, isa.Default())
		m := fused(t, text)
		copies := 0
		m.Func("main").Walk(func(op *ir.Op) {
			if op.Name == "stablehlo.while" {
				for _, in := range op.Body(1).Ops {
					if strings.HasSuffix(in.Str("sym"), "_copy") && in.Result().Type.Rank() == 2 {
						copies++
					}
				}
			}
		})
		require.Equal(t, c.copies, copies, "%s\n%s", c.name, m)
	}
}
