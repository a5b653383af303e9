package tensorio

import (
	"bytes"
	"image"
	"image/color"
	_ "image/jpeg" // decoders register themselves
	_ "image/png"
	"math"
	"slices"

	"golang.org/x/image/draw"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// maxPixels bounds what a small compressed file may unfold to.
const maxPixels = 1 << 25

// plane says where height, width and channels stand in an input's shape.
type plane struct {
	h, w, c  int64
	channels bool // channel index outermost (NCHW) rather than innermost
}

// layout finds the picture in a shape: [N,C,H,W], [N,H,W,C], [C,H,W], [H,W,C], [H,W] or a flat square [N,H·W], with
// C = 1 (grey) or 3 (RGB) and N = 1.
func layout(shape []int64) (plane, bool) {
	colour := func(c int64) bool { return c == 1 || c == 3 }
	s := shape
	if len(s) == 4 && s[0] == 1 {
		s = s[1:]
	}
	switch {
	case len(s) == 3 && colour(s[0]):
		return plane{s[1], s[2], s[0], true}, true
	case len(s) == 3 && colour(s[2]):
		return plane{s[0], s[1], s[2], false}, true
	case len(s) == 2 && s[0] == 1:
		if r := int64(math.Sqrt(float64(s[1]))); r*r == s[1] {
			return plane{r, r, 1, true}, true
		}
		return plane{1, s[1], 1, true}, true
	case len(s) == 2:
		return plane{s[0], s[1], 1, true}, true
	}
	return plane{}, false
}

// Image decodes a picture, resizes it to the input and turns pixels into numbers. Without Mean it is 0, without
// Scale 1/255, for integer inputs 1. Transparent pixels count as lying on white.
func Image(file string, data []byte, spec Spec) ([]Named, error) {
	pos := source.Pos{File: file}
	p, ok := layout(spec.Type.Shape)
	if !ok || !spec.Type.IsTensor() {
		return nil, source.Errorf(pos, "a picture does not fit an input of type %s: want N = 1 and one or three channels", spec.Type)
	}
	cfg, kind, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, source.Errorf(pos, "not a picture that can be read: %w", err)
	}
	if n := int64(cfg.Width) * int64(cfg.Height); n <= 0 || n > maxPixels || p.h*p.w > maxPixels || p.h*p.w <= 0 {
		return nil, source.Errorf(pos, "%s of %d×%d pixels for %d×%d: at most %d are allowed", kind, cfg.Width, cfg.Height, p.w, p.h, maxPixels)
	}
	img, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, source.Errorf(pos, "%s: %w", kind, err)
	}
	mean, err := perChannel(spec.Mean, 0, p.c, "mean")
	if err != nil {
		return nil, source.Errorf(pos, "%w", err)
	}
	unit := 1 / 255.
	if !spec.Type.DType.IsFloat() {
		unit = 1
	}
	scale, err := perChannel(spec.Scale, unit, p.c, "scale")
	if err != nil {
		return nil, source.Errorf(pos, "%w", err)
	}
	rgba := image.NewRGBA(image.Rect(0, 0, int(p.w), int(p.h)))
	draw.Draw(rgba, rgba.Rect, image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.BiLinear.Scale(rgba, rgba.Rect, img, img.Bounds(), draw.Over, nil)
	out, n := ir.NewDense(spec.Type), p.h*p.w
	for i := range n {
		px := rgba.Pix[4*i : 4*i+3]
		for c := range p.c {
			v := float64(px[c])
			if p.c == 1 { // ITU-R BT.601, as image/color does it
				v = math.Round(.299*float64(px[0]) + .587*float64(px[1]) + .114*float64(px[2]))
			}
			v = (v - mean[c]) * scale[c]
			at := c*n + i
			if !p.channels {
				at = i*p.c + c
			}
			if !spec.Type.DType.IsFloat() {
				v = math.RoundToEven(v)
			}
			out.SetFloat(int(at), v)
		}
	}
	return []Named{{Data: out}}, nil
}

func perChannel(v []float64, def float64, channels int64, what string) ([]float64, error) {
	switch len(v) {
	case 0:
		return slices.Repeat([]float64{def}, int(channels)), nil
	case 1:
		return slices.Repeat(v, int(channels)), nil
	case int(channels):
		return v, nil
	}
	return nil, source.Errorf(source.Pos{}, "%d values of %s for %d channels", len(v), what, channels)
}
