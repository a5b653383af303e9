// bubblesort: sorts i32 numbers in place, ascending. Scalar code: compare, swap under a predicate.
//
//	s1  i64   n ≥ 0
//	s2  i32*  x

	.text
	.global bubblesort
	.func bubblesort
	.args i64 n, inout i32* x
	addi s3, s1, -1                 // pairs in this pass
	bge s0, s3, done
pass:	mov s4, s2
	mov s5, s3
	li s8, 0                        // swaps
pair:	ld.i32 s6, [s4]
	ld.i32 s7, [s4+4]
	cmp.gt p1, s6, s7
	@p1 st.i32 s7, [s4]
	{ @p1 st.i32 s6, [s4+4] ; @p1 addi s8, s8, 1 }
	addi s4, s4, 4
	dbnz s5, pair
	beq s8, s0, done                // nothing moved
	dbnz s3, pass
done:	ret s30
