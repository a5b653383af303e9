package isa

var loadRows = inSlot(SlotL, ClassLoad, MaskNone, []Row{
	{Name: "ld", Ref: load(atOffset), Args: "sd, [sa off]", Types: loads, Ext: true, Doc: "load a scalar, extended by its type"},
	{Name: "ldx", Ref: load(atIndex), Args: "sd, [sa+sb*scale offx]", Types: loads, Ext: true, Doc: "load a scalar, indexed"},
	{Name: "ldp", Ref: load(atBase), Args: "sd, [+sa], imm", Types: loads, Ext: true, Doc: "load a scalar, then add imm to the base"},
	{Name: "vld", Ref: vload(atOffset), Args: "vd, [sa off]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes; lanes off are not touched"},
	{Name: "vldx", Ref: vload(atIndex), Args: "vd, [sa+sb*scale offx]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes, indexed"},
	{Name: "vldp", Ref: vload(atBase), Args: "vd, [+sa], imm", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes, then add imm to the base"},
	{Name: "vldb", Ref: vloadSplat(atOffset), Args: "vd, [sa off]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load one element into every lane; touches nothing if no lane is on"},
	{Name: "vldbx", Ref: vloadSplat(atIndex), Args: "vd, [sa+sb*scale offx]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load one element into every lane, indexed"},
	{
		Name: "vldr", Ref: refVldr, Args: "vd, [sa offx], sb, sc, rows", Types: ints, Mask: MaskMerge, Ext: true, Class: ClassLoadRows,
		Doc: "load rows of 16 to 256 bytes, placed by row descriptor b with phase c, packed into d",
	},
	{
		Name: "vldg", Ref: refVldg, Args: "vd, [sa+vb*scale offx]", Types: lanesW, Mask: MaskMerge, Ext: true, Class: ClassGather,
		Doc: "gather: lane i from a + b[i]·scale + off, b signed. i8, i16: sign-extended into 32-bit lanes; i32; all with 32-bit indices; i64 and u32, zero-extended: 64-bit lanes and indices",
	},
	{Name: "mld", Ref: refMld, Args: "md, [sa off]", Ext: true, Doc: "load a mask of 32 bytes"},
	{
		Name: "tld", Ref: refTld, Args: "td, [sa off], sb, sc", Mask: MaskSelect, Ext: true, Class: ClassLoadTile,
		Doc: "load a tile: row r by row descriptor b with phase c; mask bits 0 to 63 say which bytes of each row are read, the rest become 0",
	},
	{Name: "tldc", Ref: refTldc, Args: "td, [sa off]", Ext: true, Class: ClassLoadTile, Doc: "load a tile of 1024 consecutive bytes"},
})

var storeRows = inSlot(SlotW, ClassStore, MaskNone, []Row{
	{Name: "st", Ref: store(atOffset), Args: "<sd, [sa off]", Types: ints, Ext: true, Doc: "store the low bytes of a scalar"},
	{Name: "stx", Ref: store(atIndex), Args: "<sd, [sa+sb*scale offx]", Types: ints, Ext: true, Doc: "store a scalar, indexed"},
	{Name: "stp", Ref: store(atBase), Args: "<sd, [+sa], imm", Types: ints, Ext: true, Doc: "store a scalar, then add imm to the base"},
	{Name: "vst", Ref: vstore(atOffset), Args: "<vd, [sa off]", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes; lanes off are not touched"},
	{Name: "vstx", Ref: vstore(atIndex), Args: "<vd, [sa+sb*scale offx]", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes, indexed"},
	{Name: "vstp", Ref: vstore(atBase), Args: "<vd, [+sa], imm", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes, then add imm to the base"},
	{
		Name: "vstr", Ref: refVstr, Args: "<vd, [sa offx], sb, sc, rows", Types: ints, Mask: MaskSelect, Ext: true, Class: ClassStoreRows,
		Doc: "store rows of 16 to 256 bytes, placed by row descriptor b with phase c; where rows overlap the later one stays",
	},
	{
		Name: "vsts", Ref: refVsts, Args: "<vd, [sa+vb*scale offx]", Types: lanesW, Mask: MaskSelect, Ext: true, Class: ClassScatter,
		Doc: "scatter: lane i to a + b[i]·scale + off; the low bytes of 32-bit lanes for i8, i16, i32, of 64-bit lanes for i64 and u32; the highest lane stays",
	},
	{Name: "mst", Ref: refMst, Args: "<md, [sa off]", Ext: true, Doc: "store a mask of 32 bytes"},
	{
		Name: "tst", Ref: refTst, Args: "<td, [sa off], sb, sc", Mask: MaskSelect, Ext: true, Class: ClassStoreTile,
		Doc: "store a tile: row r by row descriptor b with phase c; only bytes of each row whose mask bit (0 to 63) is on",
	},
	{Name: "tstc", Ref: refTstc, Args: "<td, [sa off]", Ext: true, Class: ClassStoreTile, Doc: "store a tile as 1024 consecutive bytes"},
})
