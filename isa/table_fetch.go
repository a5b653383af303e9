package isa

// fetchRows stand behind all others, so that the numbers of those stay.
var fetchRows = inSlot(SlotX, ClassFetch, MaskNone, []Row{
	{
		Name: "fetch", Args: "[sa offr], sb, sc, n:0.7", Ext: true, Ref: refNop,
		Doc: "ask the data cache for the lines of global memory that hold n rows of b bytes (signed), c bytes apart, from a + off on, the first 128 lines at most; no access, so nothing that can trap; b ≤ 0 asks for none",
	},
})
