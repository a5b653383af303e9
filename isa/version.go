package isa

// Version is the version of the instruction set; programs carry it and loaders refuse others.
const Version = 1
