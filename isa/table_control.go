package isa

var controlRows = inSlot(SlotX, ClassBranch, MaskNone, []Row{
	{Name: "j", Ref: refJ, Args: "target", Ext: true, Doc: "jump"},
	{Name: "jr", Ref: refJr, Args: "sa", Doc: "jump to the address in a register", Trap: "target is no packet start"},
	{Name: "call", Ref: refCall, Args: "sd, target", Ext: true, Doc: "jump, leaving the address of the next packet in d"},
	{Name: "callr", Ref: refCallr, Args: "sd, sa", Doc: "jump to the address in a register, leaving the address of the next packet in d", Trap: "target is no packet start"},
	{Name: "ret", Ref: refJr, Args: "sa", Doc: "return: jump to the address in a register", Trap: "target is no packet start"},
	{Name: "beq", Ref: branch(EQ), Args: "sa, sb, target", Types: word, Ext: true, Doc: "branch if a = b"},
	{Name: "bne", Ref: branch(NE), Args: "sa, sb, target", Types: word, Ext: true, Doc: "branch if a ≠ b"},
	{Name: "blt", Ref: branch(LT), Args: "sa, sb, target", Types: words, Ext: true, Doc: "branch if a < b"},
	{Name: "bge", Ref: branch(GE), Args: "sa, sb, target", Types: words, Ext: true, Doc: "branch if a ≥ b"},
	{Name: "dbnz", Ref: refDbnz, Args: "+sd, target", Ext: true, Doc: "decrement d and branch if it is not 0 then; backward it costs no bubble, falling through does"},
	{Name: "nop", Ref: refNop, Args: "", Class: ClassScalar, Doc: "nothing"},
	{Name: "halt", Oper: "The core is done once its DMA transfers are. S1 is its result.", Args: "", Class: ClassSystem, Doc: "end this core's part of the job"},
	{Name: "trap", Ref: refTrap, Args: "code:0.16", Class: ClassSystem, Doc: "stop the job with a fault", Trap: "always"},
	{Name: "assert", Ref: refAssert, Args: "pa, code:0.16", Class: ClassSystem, Doc: "stop the job with a fault unless a holds", Trap: "a is 0"},
	{Name: "trace", Oper: "The event (core, pc, cycle of issue, id, S[a]) is appended to the trace of the job.", Args: "sa, id:0.16", Class: ClassSystem, Doc: "append (core, pc, cycle, id, a) to the job's trace"},
	{Name: "rdcyc", Oper: "S[d] = the cycle in which the packet issues, 0 for the launch.", Args: "sd", Class: ClassSystem, Doc: "cycle in which this packet issues, counted from the launch; with timing off the number of packets issued"},
	{Name: "fence", Oper: "No effect on values within a core: memory effects happen in order already. Transfers that were not waited for stay unordered.", Args: "", Class: ClassSystem, Doc: "order all earlier memory effects of this core, DMA transfers that were waited for included, before all later ones"},
	{
		Name: "dma", Oper: "The 128 bytes at S[a] are read and checked (see DMA above); every byte that would be read or written is checked for permission; the transfer joins queue q. If the queue holds 16, the core first waits until its oldest is done.", Args: "q:0.3, sa, sb, sc", Class: ClassDMA, Doc: "start the transfer that the descriptor at a describes, from address b to address c, in queue q",
		Trap: "descriptor misaligned or malformed, range or permission of any byte moved",
	},
	{Name: "dma.wait", Oper: "The core waits until at most n transfers of queue q are not done. Those that are done have moved all their bytes.", Args: "q:0.3, n:3.4", Class: ClassDMA, Doc: "wait until at most n transfers of queue q are outstanding"},
	{
		Name: "sem.post", Oper: "count[this core][S[a]][n] += 1, after all earlier memory effects of this core and the transfers that it has waited for.", Args: "sa, n:0.4", Class: ClassSync, Doc: "raise semaphore n between this core and core a by one; earlier stores of this core are visible after the matching wait",
		Trap: "a is no other core of the job",
	},
	{
		Name: "sem.wait", Oper: "The core waits until count[S[a]][this core][n] ≥ S[b]. The count stays. Memory effects before that post are visible afterwards.", Args: "sa, sb, n:0.4", Class: ClassSync, Doc: "wait until core a has posted its semaphore n to this core at least b times since the launch",
		Trap: "a is no other core of the job; every unfinished core waits",
	},
})
