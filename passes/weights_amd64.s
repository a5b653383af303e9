#include "go_asm.h"
#include "textflag.h"

// func moveGroups(out, src *byte, pitch int, moves *weightMove, groups int, by *[4]float32)
TEXT ·moveGroups(SB), NOSPLIT, $0-48
	MOVQ out+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ pitch+16(FP), R8
	MOVQ moves+24(FP), BX
	MOVQ groups+32(FP), CX
	MOVQ by+40(FP), DX
	ADDQ weightMove_from(BX), SI // the others follow it
	LEAQ (SI)(R8*1), R9
	LEAQ (SI)(R8*2), R10
	LEAQ (R9)(R8*2), R11
	TESTQ DX, DX
	JZ   loop
	MOVUPS (DX), X11             // each factor in all of a register
	MOVAPS X11, X8
	SHUFPS $0x00, X8, X8
	MOVAPS X11, X9
	SHUFPS $0x55, X9, X9
	MOVAPS X11, X10
	SHUFPS $0xaa, X10, X10
	SHUFPS $0xff, X11, X11

loop:
	MOVUPS (SI), X0              // a0 a1 a2 a3: four weights of a column
	MOVUPS (R9), X1              // b
	MOVUPS (R10), X2             // c
	MOVUPS (R11), X3             // d
	TESTQ DX, DX
	JZ   turn
	MULPS X8, X0
	MULPS X9, X1
	MULPS X10, X2
	MULPS X11, X3

turn:
	MOVAPS X0, X4
	MOVAPS X2, X5
	UNPCKLPS X1, X0              // a0 b0 a1 b1
	UNPCKHPS X1, X4              // a2 b2 a3 b3
	UNPCKLPS X3, X2              // c0 d0 c1 d1
	UNPCKHPS X3, X5              // c2 d2 c3 d3
	MOVAPS X0, X6
	MOVAPS X4, X7
	MOVLHPS X2, X6               // a0 b0 c0 d0: a weight of four columns
	MOVHLPS X0, X2               // a1 b1 c1 d1
	MOVLHPS X5, X7               // a2 b2 c2 d2
	MOVHLPS X4, X5               // a3 b3 c3 d3
	MOVQ weightMove_to(BX), AX
	MOVUPS X6, (DI)(AX*1)
	MOVQ (weightMove__size+weightMove_to)(BX), AX
	MOVUPS X2, (DI)(AX*1)
	MOVQ (2*weightMove__size+weightMove_to)(BX), AX
	MOVUPS X7, (DI)(AX*1)
	MOVQ (3*weightMove__size+weightMove_to)(BX), AX
	MOVUPS X5, (DI)(AX*1)
	ADDQ $(4*weightMove__size), BX
	ADDQ $16, SI
	ADDQ $16, R9
	ADDQ $16, R10
	ADDQ $16, R11
	DECQ CX
	JNZ  loop
	RET
