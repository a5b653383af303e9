package peak

var loops = map[int]func(n int){512: fma512, 256: fma256}

//go:noescape
func fma512(n int)

//go:noescape
func fma256(n int)
