package num

// funcGolden is what TestFuncGolden finds.
var funcGolden = [...]uint64{F16: 0x7da2d67de6268961, BF16: 0x2c6df23bce304fc, F32: 0x3fa6f55b287dcd86, F64: 0x884960cb6f967190}
