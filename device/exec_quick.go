package device

import "github.com/godwit-accel/godwit/isa"

// quickOp numbers the instructions that blockValues executes itself, without a call. Their functions in the tables mean the same.
type quickOp uint8

const (
	quickNone quickOp = iota
	quickAddi
	quickAdd
	quickSub
	quickAddi32
	quickAdd32
	quickMul
	quickAnd
	quickXor
	quickOr
	quickAndi
	quickSlli
	quickSrli
	quickLi
	quickMov
	quickDbnz
	quickBeq
	quickBne
	quickBlt
	quickBge
	quickLd64
	quickLd32
	quickLdU8
	quickSt64
	quickSt32
	quickTget
	quickTld
	quickMma
)

// quickIn names them by instruction and type.
var quickIn = map[isa.Op]map[isa.Type]quickOp{
	isa.OpAddi: {isa.I64: quickAddi, isa.I32: quickAddi32},
	isa.OpAdd:  {isa.I64: quickAdd, isa.I32: quickAdd32},
	isa.OpSub:  {isa.I64: quickSub},
	isa.OpMul:  {isa.I64: quickMul},
	isa.OpAnd:  {isa.TNone: quickAnd},
	isa.OpXor:  {isa.TNone: quickXor},
	isa.OpOr:   {isa.TNone: quickOr},
	isa.OpAndi: {isa.TNone: quickAndi},
	isa.OpSlli: {isa.I64: quickSlli},
	isa.OpSrli: {isa.I64: quickSrli},
	isa.OpLi:   {isa.TNone: quickLi},
	isa.OpMov:  {isa.TNone: quickMov},
	isa.OpDbnz: {isa.TNone: quickDbnz},
	isa.OpBeq:  {isa.I64: quickBeq},
	isa.OpBne:  {isa.I64: quickBne},
	isa.OpBlt:  {isa.I64: quickBlt},
	isa.OpBge:  {isa.I64: quickBge},
	isa.OpLd:   {isa.I64: quickLd64, isa.I32: quickLd32, isa.U8: quickLdU8},
	isa.OpSt:   {isa.I64: quickSt64, isa.I32: quickSt32},
	isa.OpTld:  {isa.TNone: quickTld},
	isa.OpMma:  mmaTypes(),
	isa.OpTget: {isa.TNone: quickTget},
}

func mmaTypes() map[isa.Type]quickOp {
	m := map[isa.Type]quickOp{}
	for t := range mmaFuncs {
		m[t] = quickMma
	}
	return m
}

// quicken marks an instruction that is unpredicated, whose result is not S0, and whose branch goes to a packet; dbnz only backwards.
func (o *op) quicken() {
	q := quickIn[o.in.Op][o.in.Type]
	if q == quickNone || o.body != nil {
		return
	}
	switch {
	case q >= quickDbnz && q <= quickBge && o.target < 0, q == quickDbnz && o.target > o.pc:
		return
	case o.in.Dst == 0 && (q <= quickDbnz || q >= quickLd64 && q <= quickLdU8):
		return
	}
	o.quick = q
}
