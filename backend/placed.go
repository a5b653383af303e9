package backend

import "github.com/godwit-accel/godwit/ir/kernel"

// bufferAt is which of a function's scratchpad buffers lies around an address, or −1.
func bufferAt(k *kernel.Func, at int64) int {
	for i, b := range k.Scratch {
		if at >= b.At && at < b.At+b.Size {
			return i
		}
	}
	return -1
}

// placedIn says of a function's values which are constant addresses in scratchpad buffers: by value the number of the buffer, from 1.
// A number of a pointer's type that is only added to other pointers is none, though it may look like one. What is used both ways
// counts as a number, and the function's code as good for no other place.
func placedIn(k *kernel.Func, buf []int32) []int32 {
	if len(k.Scratch) == 0 {
		return buf
	}
	number := make([]bool, len(buf)) // as selector.isOffset has it
	for _, blk := range k.Blocks {
		for i := range blk.Insts {
			switch in := &blk.Insts[i]; in.Op {
			case kernel.OpConst:
				if number[in.Res] = true; in.Type == kernel.TPtr {
					buf[in.Res] = int32(bufferAt(k, in.Imm) + 1)
				}
			case kernel.OpBitcast:
				number[in.Res] = true
			}
		}
	}
	for _, blk := range k.Blocks {
		for i := range blk.Insts {
			if in := &blk.Insts[i]; in.Op == kernel.OpAdd {
				for j, v := range in.Args {
					if number[v] && !number[in.Args[1-j]] {
						buf[v] = 0
					}
				}
			}
		}
	}
	return buf
}
