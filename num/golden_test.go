package num

// funcGolden is what TestFuncGolden finds.
var funcGolden = [...]uint64{F16: 0x4398dc8778bb3c91, BF16: 0x1e6bd91a1d300fd8, F32: 0x737d87f531844c3a, F64: 0x96776cc855f6064f}
