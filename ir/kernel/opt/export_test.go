package opt

// WithChunk stages loops in chunks of so many bytes.
func (o Options) WithChunk(n int64) Options { o.chunk = n; return o }
