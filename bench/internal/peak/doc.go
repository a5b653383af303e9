// Package peak measures the rate at which this host can multiply and add floats: what the emulator's matrix kernels are
// compared with. A loop of independent fused multiply-adds on registers, as wide as asked for; nothing is loaded.
package peak
