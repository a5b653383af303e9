package device

// execFast executes packets with memoised timing.
func (c *Core) execFast(limit uint64) event { return c.execPlain(limit) }
