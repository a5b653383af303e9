package bench

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/bench/internal/prep"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
)

// Whole models that figures are given of, by where they lie: Light are graphs of shared/onnx/light, which get seeded
// weights; Shared are folders of shared/models. Own is always there.
var (
	Light  = []string{"resnet50", "squeezenet", "shufflenet", "inception_v2", "bvlc_alexnet", "zfnet512", "vgg19"}
	Shared = []string{
		"mnist8", "mnist_quantized", "mlp_mnist", "custom_similarity", "super_resolution", "ultraface", "blazeface_front",
		"ocr_cls", "dtln1", "silero_ov16k", "vespa_transformer",
	}
	Own = []string{"digits"}
)

// Model is a model file in memory, with inputs to run it on.
type Model struct {
	Name   string
	File   string // for messages
	Data   []byte
	Inputs map[string]*godwit.Tensor
}

// Available lists the models that can be opened: where shared is absent, our own.
func Available(shared, root string) []string {
	var out []string
	for _, n := range slices.Concat(Light, Shared, Own) {
		if _, err := os.Stat(modelFile(shared, root, n)); err == nil {
			out = append(out, n)
		}
	}
	return out
}

func modelFile(shared, root, name string) string {
	switch {
	case slices.Contains(Light, name):
		return filepath.Join(shared, "onnx", "light", "light_"+name+".onnx")
	case slices.Contains(Own, name):
		return filepath.Join(root, "examples", name, name+".onnx")
	}
	return filepath.Join(shared, "models", name, "model.onnx")
}

// OpenModel reads a model by name; shared and root are the folders of shared files and of this repository. A light graph gets
// its weights. Inputs come from the first data set beside the file, or from a seed.
func OpenModel(shared, root, name string) (*Model, error) {
	m := &Model{Name: name, File: modelFile(shared, root, name), Inputs: map[string]*godwit.Tensor{}}
	var err error
	if m.Data, err = os.ReadFile(m.File); err != nil {
		return nil, err
	}
	if slices.Contains(Light, name) {
		if m.Data, err = prep.Fill(m.File, m.Data, 1); err != nil {
			return nil, err
		}
	}
	names, err := godwit.InputNames(m.File, m.Data)
	if err != nil {
		return nil, err
	}
	for i, n := range names {
		file := filepath.Join(filepath.Dir(m.File), "test_data_set_0", fmt.Sprintf("input_%d.pb", i))
		if _, err := os.Stat(file); err != nil {
			break
		}
		list, err := tensorio.Read(file, tensorio.Spec{})
		if err != nil {
			return nil, err
		}
		m.Inputs[n] = list[0].Data
	}
	return m, m.seedInputs()
}

// seedInputs fills the inputs that no file gives.
func (m *Model) seedInputs() error {
	mod, err := godwit.Parse(m.File, m.Data, m.Options())
	if err != nil {
		return err
	}
	names, err := godwit.InputNames(m.File, m.Data)
	if err != nil {
		return err
	}
	for i, a := range mod.Func("main").Args() {
		if i < len(names) && m.Inputs[names[i]] == nil {
			m.Inputs[names[i]] = seeded(a.Type, uint64(i)+1)
		}
	}
	return nil
}

// Options compiles the model for its inputs: their shapes, and where one decides a shape, its value.
func (m *Model) Options() godwit.Options {
	o := godwit.Options{Values: map[string]*ir.Dense{}, Shapes: map[string][]int64{}}
	for n, t := range m.Inputs {
		o.Values[n], o.Shapes[n] = t, t.Type.Shape
	}
	return o
}

// Logits is the model without the softmax at its end, which hides errors of what is before.
func (m *Model) Logits() (*Model, error) {
	data, _, err := prep.Logits(m.File, m.Data)
	c := *m
	c.Data = data
	return &c, err
}

// Plain is the model with operators that every runtime knows, if it is one of the light graphs.
func (m *Model) Plain() (*Model, error) {
	c := *m
	if !slices.Contains(Light, m.Name) {
		return &c, nil
	}
	var err error
	c.Data, err = prep.Plain(m.File, m.Data)
	return &c, err
}
