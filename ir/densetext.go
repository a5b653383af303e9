package ir

func (d *Dense) appendTo(b []byte) []byte { return append(b, "dense<>"...) }
