// Large writes a seeded module of LLVM IR of about so many instructions:
//
//	go run ./internal/corpus/large 50000 >large.ll
package main

import (
	"fmt"
	"log"
	"os"
	"strconv"

	"github.com/godwit-accel/godwit/internal/corpus"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: large INSTRUCTIONS")
	}
	n, err := strconv.Atoi(os.Args[1])
	if err != nil || n < 1 {
		log.Fatalf("%s: want a number of instructions", os.Args[1])
	}
	if _, err := fmt.Print(corpus.LargeModule(1, n)); err != nil {
		log.Fatal(err)
	}
}
