// Package kir interprets the kernel IR, one lane after another: the slow, obvious oracle that generated machine
// code is compared with. Start at Machine (exec.go); ops that work lane by lane are rows of laneOps (lane.go,
// float.go), the others of kernelOps (ops.go). A DMA copy is done at its start: device and interpreter agree on
// programs that wait for what they use.
package kir
