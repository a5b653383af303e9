// Package object holds a finished device program and its file form, an ELF64 executable
// with e_machine 0x4757.
//
// Program is what the assembler and the backend make and the runtime loads: section
// bytes, symbols, a line table and Meta, the typed description that travels in section
// .gw.meta. Place says where sections land in the image, so that whoever computes
// pc-relative distances and whoever maps the image agree. Write turns a Program into
// bytes (the same Program gives the same bytes), Read takes hostile bytes back and
// shares .rodata with them, and Verify is the deny-by-default check of the code itself.
//
// Start reading at program.go.
package object
