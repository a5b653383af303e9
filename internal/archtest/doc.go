// Package archtest holds the architecture: which package may import which. Its test reads
// the source files themselves, so that the test cache sees every change.
package archtest
