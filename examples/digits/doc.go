// Package digits makes digits.onnx, the small network of the README: it renders the digits 0–9 from outline
// fonts (render.go), trains a convolutional net on them with plain Go (net.go) and writes it as ONNX (onnx.go).
// One font family never enters training; heldout/ and seven.png are drawn from it. Start with train/main.go.
package digits
