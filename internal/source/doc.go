// Package source names places in input files and carries the mistakes found there.
// Every reader of text or files in Godwit reports through Error, so that messages
// look alike: "file:line:col: what: why".
package source
