package isa

// Version is the version of the instruction set; programs carry it and loaders refuse others, for an instruction more may give others
// another number. 2 is that of vlogistic, 3 that of vexpm1 and vlog1p.
const Version = 3
