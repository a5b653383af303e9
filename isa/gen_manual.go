//go:build ignore

// Command gen_manual writes docs/ISA.md.
package main

import (
	"log"
	"os"

	"github.com/godwit-accel/godwit/isa"
)

func main() {
	if err := os.WriteFile("../docs/ISA.md", []byte(isa.Manual()), 0o644); err != nil {
		log.Fatal(err)
	}
}
