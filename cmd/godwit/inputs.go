package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/tensorio"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa/object"
)

// inputSet is what --input gives: tensors by name, and images that wait for the model to say
// what they are to become.
type inputSet struct {
	tensors map[string]*godwit.Tensor
	images  map[string]string
}

// readInputs reads the entries of a flag, [NAME=]FILE, for a model with these inputs. Without a name, a file
// that names its tensors decides, and then the order.
func readInputs(flag string, entries, names []string) (*inputSet, error) {
	set := &inputSet{map[string]*godwit.Tensor{}, map[string]string{}}
	used := map[string]bool{}
	next := func() (string, error) {
		for _, n := range names {
			if !used[n] {
				return n, nil
			}
		}
		return "", fmt.Errorf("more inputs are given than the model takes (%s)", strings.Join(names, ", "))
	}
	for _, e := range entries {
		name, file, named := strings.Cut(e, "=")
		if !named || !slices.Contains(names, name) {
			if named && !exists(e) {
				return nil, fmt.Errorf("--%s %s: the model has no input %q: it takes %s", flag, e, name, strings.Join(names, ", "))
			}
			name, file = "", e
		}
		if isImage(file) {
			if !exists(file) {
				_, err := os.Stat(file)
				return nil, err
			}
			if name == "" {
				var err error
				if name, err = next(); err != nil {
					return nil, err
				}
			}
			used[name] = true
			set.images[name] = file
			continue
		}
		list, err := tensorio.Read(file, tensorio.Spec{})
		if err != nil {
			return nil, err
		}
		if name != "" && len(list) != 1 {
			return nil, fmt.Errorf("--%s %s: the file holds %d tensors, not one", flag, e, len(list))
		}
		for _, t := range list {
			n := name
			if n == "" && slices.Contains(names, t.Name) {
				n = t.Name
			}
			if n == "" {
				if n, err = next(); err != nil {
					return nil, err
				}
			}
			used[n] = true
			set.tensors[n] = t.Data
		}
	}
	return set, nil
}

// specialise has a model compiled for these inputs: for their shapes where none are asked for, and for values that decide one.
func (s *inputSet) specialise(o *godwit.Options) {
	o.Values = s.tensors
	for n, t := range s.tensors {
		if _, ok := o.Shapes[n]; !ok {
			o.Shapes[n] = t.Type.Shape
		}
	}
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func isImage(path string) bool {
	return slices.Contains([]string{".png", ".jpg", ".jpeg"}, strings.ToLower(filepath.Ext(path)))
}

// order gives the tensors in the order of the model's inputs; images are made now that their
// type is known, and with a seed what was not given is random.
func (s *inputSet) order(inputs []object.Tensor, spec tensorio.Spec, random bool, seed uint64) ([]*godwit.Tensor, error) {
	var out []*godwit.Tensor
	for i, in := range inputs {
		d, _ := ir.ParseDType(in.DType)
		typ := ir.Tensor(d, in.Shape...)
		switch {
		case s.tensors[in.Name] != nil:
			out = append(out, s.tensors[in.Name])
		case s.images[in.Name] != "":
			spec.Type = typ
			list, err := tensorio.Read(s.images[in.Name], spec)
			if err != nil {
				return nil, err
			}
			out = append(out, list[0].Data)
		case random:
			out = append(out, randomTensor(typ, seed+uint64(i)*0x9e3779b97f4a7c15))
		default:
			return nil, fmt.Errorf("input %s (%s): none given: use --input %s=FILE or --random SEED", in.Name, typ, in.Name)
		}
	}
	return out, nil
}

// randomTensor fills a tensor: floats from the normal distribution, integers from 0 to 15, booleans evenly.
func randomTensor(t ir.Type, seed uint64) *godwit.Tensor {
	r := rand.New(rand.NewPCG(seed, 1))
	d := ir.NewDense(t)
	for i := range d.Len() {
		switch {
		case t.DType.IsFloat():
			d.SetFloat(i, r.NormFloat64())
		case t.DType == ir.I1:
			d.SetInt(i, int64(r.IntN(2)))
		default:
			d.SetInt(i, int64(r.IntN(16)))
		}
	}
	return d
}

// parseFloats parses the values of --mean and --scale.
func parseFloats(flag, s string) ([]float64, error) {
	if s == "" {
		return nil, nil
	}
	var out []float64
	for f := range strings.SplitSeq(s, ",") {
		v, err := strconv.ParseFloat(f, 64)
		if err != nil {
			return nil, usagef("--%s %s: want numbers separated by commas", flag, s)
		}
		out = append(out, v)
	}
	return out, nil
}

// scalarBits parses a value of a scalar type as a register holds it.
func scalarBits(typ, text string) (uint64, error) {
	switch typ {
	case "f32", "f16", "bf16", "f64":
		d, _ := ir.ParseDType(typ)
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return 0, fmt.Errorf("%q is not a number of type %s", text, typ)
		}
		t := ir.NewDense(ir.Tensor(d))
		t.SetFloat(0, v)
		if typ == "f64" {
			return math.Float64bits(v), nil
		}
		var b [8]byte
		copy(b[:], t.Data)
		return binary.LittleEndian.Uint64(b[:]), nil
	}
	bits := map[string]int{"i1": 1, "i8": 8, "i16": 16, "i32": 32, "i64": 64, "u8": 8, "u16": 16, "u32": 32, "u64": 64, "ptr": 64}[typ]
	if truth, ok := map[string]uint64{"true": 1, "false": 0}[text]; ok && bits == 1 {
		return truth, nil
	}
	if bits == 0 {
		return 0, fmt.Errorf("type %q: want i1, i8 … i64, u8 … u64, f16, bf16, f32 or f64", typ)
	}
	if typ[0] != 'u' && bits > 1 {
		if v, err := strconv.ParseInt(text, 0, bits); err == nil {
			return uint64(v), nil
		}
	}
	v, err := strconv.ParseUint(text, 0, bits)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number of type %s", text, typ)
	}
	// Registers hold narrow integers sign-extended; 8- and 16-bit unsigned ones zero-extended.
	if bits == 32 || typ[0] != 'u' && bits > 1 {
		return uint64(int64(v) << (64 - bits) >> (64 - bits)), nil
	}
	return v, nil
}

// encodeTensor gives the bytes of a tensor file. What has no ending (/dev/null, -, a pipe) is .npy.
func encodeTensor(file, name string, t *godwit.Tensor) ([]byte, error) {
	if filepath.Ext(file) == "" {
		file += ".npy"
	}
	return tensorio.Encode(file, tensorio.Named{Name: name, Data: t})
}
