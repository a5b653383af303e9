package num

// funcGolden is what TestFuncGolden finds.
var funcGolden = [...]uint64{F16: 0x8310cc76ef1b6b0a, BF16: 0xf9b45c733ed8a41f, F32: 0x1dac234ef212443c, F64: 0x82653ad19da6654d}
