package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// opcodes is the table of instructions: how each is read and what it becomes.
var opcodes vocabulary[*opcode]

func init() {
	list := []opcode{
		{name: "add", op: kernel.OpAdd},
		{name: "sub", op: kernel.OpSub},
		{name: "mul", op: kernel.OpMul},
		{name: "sdiv", op: kernel.OpSDiv, sign: true},
		{name: "udiv", op: kernel.OpUDiv},
		{name: "srem", op: kernel.OpSRem, sign: true},
		{name: "urem", op: kernel.OpURem},
		{name: "and", op: kernel.OpAnd},
		{name: "or", op: kernel.OpOr},
		{name: "xor", op: kernel.OpXor},
		{name: "shl", op: kernel.OpShl},
		{name: "lshr", op: kernel.OpLShr},
		{name: "ashr", op: kernel.OpAShr, sign: true},
		{name: "fadd", op: kernel.OpFAdd},
		{name: "fsub", op: kernel.OpFSub},
		{name: "fmul", op: kernel.OpFMul},
		{name: "fdiv", op: kernel.OpFDiv},
		{name: "frem", read: readBinary, emit: (*function).emitFRem},
		{name: "fneg", read: readUnary, emit: (*function).emitFNeg},
		{name: "freeze", read: readUnary, emit: (*function).emitFreeze},
		{name: "icmp", read: readCompare, emit: (*function).emitICmp},
		{name: "fcmp", read: readCompare, emit: (*function).emitFCmp},
		{name: "select", read: readTyped(3), emit: (*function).emitSelect},
		{name: "zext", read: readCast, op: kernel.OpZExt},
		{name: "sext", read: readCast, op: kernel.OpSExt},
		{name: "trunc", read: readCast, op: kernel.OpTrunc},
		{name: "fpext", read: readCast, op: kernel.OpFPExt},
		{name: "fptrunc", read: readCast, op: kernel.OpFPTrunc},
		{name: "sitofp", read: readCast, op: kernel.OpSIToFP},
		{name: "uitofp", read: readCast, op: kernel.OpUIToFP},
		{name: "fptosi", read: readCast, op: kernel.OpFPToSI},
		{name: "fptoui", read: readCast, op: kernel.OpFPToUI},
		{name: "bitcast", read: readCast, emit: (*function).emitBitcast},
		{name: "addrspacecast", read: readCast, emit: (*function).emitBitcast},
		{name: "ptrtoint", read: readCast, emit: (*function).emitPtrToInt},
		{name: "ptrtoaddr", read: readCast, emit: (*function).emitPtrToInt},
		{name: "inttoptr", read: readCast, emit: (*function).emitIntToPtr},
		{name: "load", read: readLoad, emit: (*function).emitLoad},
		{name: "store", read: readStore, emit: (*function).emitStore},
		{name: "getelementptr", read: readGEP, emit: (*function).emitGEP},
		{name: "alloca", read: readAlloca, emit: (*function).emitAlloca},
		{name: "phi", read: readPhi},
		{name: "extractelement", read: readTyped(2), emit: (*function).emitExtract},
		{name: "insertelement", read: readTyped(3), emit: (*function).emitInsert},
		{name: "shufflevector", read: readTyped(3), emit: (*function).emitShuffle},
		{name: "extractvalue", read: readMember(false), emit: (*function).emitExtractValue},
		{name: "insertvalue", read: readMember(true), emit: (*function).emitInsertValue},
		{name: "call", read: readCall, emit: (*function).emitCall},
		{name: "br", read: readBr, emit: (*function).emitBr, ends: true},
		{name: "invoke", read: readInvoke, emit: (*function).emitInvoke, ends: true},
		{name: "landingpad", read: readLandingPad, emit: (*function).emitLandingPad},
		{name: "resume", read: readRet, emit: (*function).emitUnreachable, ends: true},
		{name: "switch", read: readSwitch, emit: (*function).emitSwitch, ends: true},
		{name: "indirectbr", read: readIndirectBr, emit: (*function).emitIndirectBr, ends: true},
		{name: "ret", read: readRet, emit: (*function).emitRet, ends: true},
		{name: "unreachable", read: readNothing, emit: (*function).emitUnreachable, ends: true},
	}
	for i := range list {
		o := &list[i]
		if o.read == nil {
			o.read, o.emit = readBinary, (*function).emitBinary
		}
		if o.emit == nil && o.op != 0 {
			o.emit = (*function).emitCast
		}
		opcodes.add(o.name, o)
	}
}
