// Package tensorio reads and writes tensors as files: .npy, .npz, .pb (ONNX TensorProto) and, reading only, .png and
// .jpg. Every reader takes hostile bytes: what it allocates is bounded by the file's size (images: by a fixed number
// of pixels), and mistakes name file and byte. Start with Read and Encode.
package tensorio
