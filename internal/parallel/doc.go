// Package parallel shares independent work over the processors.
package parallel
