// Package timeline records what the units of a device do in a run and writes it as a trace that Perfetto and
// chrome://tracing open: a process a core, and in it threads for regions, stalls, units and DMA queues.
package timeline
