package isa

var loadRows = inSlot(SlotL, ClassLoad, MaskNone, []Row{
	{Name: "ld", Args: "sd, [sa off]", Types: loads, Ext: true, Doc: "load a scalar, extended by its type"},
	{Name: "ldx", Args: "sd, [sa+sb*scale offx]", Types: loads, Ext: true, Doc: "load a scalar, indexed"},
	{Name: "ldp", Args: "sd, [+sa], imm", Types: loads, Ext: true, Doc: "load a scalar, then add imm to the base"},
	{Name: "vld", Args: "vd, [sa off]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes; lanes off are not touched"},
	{Name: "vldx", Args: "vd, [sa+sb*scale offx]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes, indexed"},
	{Name: "vldp", Args: "vd, [+sa], imm", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load 256 bytes, then add imm to the base"},
	{Name: "vldb", Args: "vd, [sa off]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load one element into every lane; touches nothing if no lane is on"},
	{Name: "vldbx", Args: "vd, [sa+sb*scale offx]", Types: ints, Mask: MaskMerge, Ext: true, Doc: "load one element into every lane, indexed"},
	{Name: "vldr", Args: "vd, [sa offx], sb, sc, rows", Types: ints, Mask: MaskMerge, Ext: true, Class: ClassLoadRows,
		Doc: "load rows of 16 to 256 bytes, placed by row descriptor b with phase c, packed into d"},
	{Name: "vldg", Args: "vd, [sa+vb*scale offx]", Types: lanesW, Mask: MaskMerge, Ext: true, Class: ClassGather, check: nil,
		Doc: "gather: lane i from a + b[i]·scale + off, b signed. i8, i16: sign-extended into 32-bit lanes; i32; all with 32-bit indices; i64 and u32, zero-extended: 64-bit lanes and indices"},
	{Name: "mld", Args: "md, [sa off]", Ext: true, Doc: "load a mask of 32 bytes"},
	{Name: "tld", Args: "td, [sa off], sb, sc", Mask: MaskSelect, Ext: true, Class: ClassLoadTile,
		Doc: "load a tile: row r by row descriptor b with phase c; mask bits 0 to 63 say which bytes of each row are read, the rest become 0"},
	{Name: "tldc", Args: "td, [sa off]", Ext: true, Class: ClassLoadTile, Doc: "load a tile of 1024 consecutive bytes"},
})

var storeRows = inSlot(SlotW, ClassStore, MaskNone, []Row{
	{Name: "st", Args: "<sd, [sa off]", Types: ints, Ext: true, Doc: "store the low bytes of a scalar"},
	{Name: "stx", Args: "<sd, [sa+sb*scale offx]", Types: ints, Ext: true, Doc: "store a scalar, indexed"},
	{Name: "stp", Args: "<sd, [+sa], imm", Types: ints, Ext: true, Doc: "store a scalar, then add imm to the base"},
	{Name: "vst", Args: "<vd, [sa off]", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes; lanes off are not touched"},
	{Name: "vstx", Args: "<vd, [sa+sb*scale offx]", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes, indexed"},
	{Name: "vstp", Args: "<vd, [+sa], imm", Types: ints, Mask: MaskSelect, Ext: true, Doc: "store 256 bytes, then add imm to the base"},
	{Name: "vstr", Args: "<vd, [sa offx], sb, sc, rows", Types: ints, Mask: MaskSelect, Ext: true, Class: ClassStoreRows,
		Doc: "store rows of 16 to 256 bytes, placed by row descriptor b with phase c; where rows overlap the later one stays"},
	{Name: "vsts", Args: "<vd, [sa+vb*scale offx]", Types: lanesW, Mask: MaskSelect, Ext: true, Class: ClassScatter,
		Doc: "scatter: lane i to a + b[i]·scale + off; the low bytes of 32-bit lanes for i8, i16, i32, of 64-bit lanes for i64 and u32; the highest lane stays"},
	{Name: "mst", Args: "<md, [sa off]", Ext: true, Doc: "store a mask of 32 bytes"},
	{Name: "tst", Args: "<td, [sa off], sb, sc", Mask: MaskSelect, Ext: true, Class: ClassStoreTile,
		Doc: "store a tile: row r by row descriptor b with phase c; only bytes of each row whose mask bit (0 to 63) is on"},
	{Name: "tstc", Args: "<td, [sa off]", Ext: true, Class: ClassStoreTile, Doc: "store a tile as 1024 consecutive bytes"},
})
