package digits

import (
	"fmt"
	"image"
	"image/draw"
	"math"
	"math/rand/v2"

	"codeberg.org/go-fonts/liberation/liberationmonobold"
	"codeberg.org/go-fonts/liberation/liberationmonobolditalic"
	"codeberg.org/go-fonts/liberation/liberationmonoitalic"
	"codeberg.org/go-fonts/liberation/liberationmonoregular"
	"codeberg.org/go-fonts/liberation/liberationsansbold"
	"codeberg.org/go-fonts/liberation/liberationsansbolditalic"
	"codeberg.org/go-fonts/liberation/liberationsansitalic"
	"codeberg.org/go-fonts/liberation/liberationsansregular"
	"codeberg.org/go-fonts/liberation/liberationserifbold"
	"codeberg.org/go-fonts/liberation/liberationserifbolditalic"
	"codeberg.org/go-fonts/liberation/liberationserifitalic"
	"codeberg.org/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gobolditalic"
	"golang.org/x/image/font/gofont/goitalic"
	"golang.org/x/image/font/gofont/gomedium"
	"golang.org/x/image/font/gofont/gomediumitalic"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/gomonobold"
	"golang.org/x/image/font/gofont/gomonobolditalic"
	"golang.org/x/image/font/gofont/gomonoitalic"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// Size is the side of the network's input in pixels.
const Size = 28

// Family is a group of faces that are drawn alike.
type Family struct {
	Name  string
	Faces [][]byte // TrueType files
}

// Training holds the families that samples are drawn from.
var Training = []Family{
	{"Go", [][]byte{goregular.TTF, goitalic.TTF, gomedium.TTF, gomediumitalic.TTF, gobold.TTF, gobolditalic.TTF}},
	{"Go Mono", [][]byte{gomono.TTF, gomonoitalic.TTF, gomonobold.TTF, gomonobolditalic.TTF}},
	{"Liberation Sans", [][]byte{liberationsansregular.TTF, liberationsansitalic.TTF, liberationsansbold.TTF, liberationsansbolditalic.TTF}},
	{"Liberation Mono", [][]byte{liberationmonoregular.TTF, liberationmonoitalic.TTF, liberationmonobold.TTF, liberationmonobolditalic.TTF}},
}

// HeldOut is the family that training never sees: regular, bold, italic, bold italic.
var HeldOut = Family{"Liberation Serif", [][]byte{liberationserifregular.TTF, liberationserifbold.TTF, liberationserifitalic.TTF, liberationserifbolditalic.TTF}}

// outline is one digit's contour, its bounding box moved to the origin and scaled to height 1.
type outline struct {
	segs  sfnt.Segments
	cx    float64 // centre and height of the box in font units (26.6)
	cy    float64
	high  float64
	width float64
}

// Typeface holds the ten digit outlines of each face of a family.
type Typeface struct{ digits [][10]outline }

// Open reads the digits' outlines.
func Open(f Family) (*Typeface, error) {
	t := &Typeface{}
	for _, ttf := range f.Faces {
		fnt, err := sfnt.Parse(ttf)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		var buf sfnt.Buffer
		var face [10]outline
		for d := range face {
			gi, err := fnt.GlyphIndex(&buf, rune('0'+d))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.Name, err)
			}
			segs, err := fnt.LoadGlyph(&buf, gi, fixed.I(1000), nil)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.Name, err)
			}
			b, _, err := fnt.GlyphBounds(&buf, gi, fixed.I(1000), font.HintingNone)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f.Name, err)
			}
			face[d] = outline{
				segs: append(sfnt.Segments(nil), segs...),
				cx:   float64(b.Min.X+b.Max.X) / 2, cy: float64(b.Min.Y+b.Max.Y) / 2,
				high: float64(b.Max.Y - b.Min.Y), width: float64(b.Max.X - b.Min.X),
			}
		}
		t.digits = append(t.digits, face)
	}
	return t, nil
}

// Faces is the number of faces in the family.
func (t *Typeface) Faces() int { return len(t.digits) }

// Pose says how a digit lies in its square. Lengths are shares of the square's side.
type Pose struct {
	Height, Stretch float64 // height of the digit; extra factor on its width
	Angle, Slant    float64 // rotation in radians; shear
	X, Y            float64 // offset of its centre
}

// Draw renders one digit as coverage (255 = ink) in a square of the given side.
func (t *Typeface) Draw(face, digit, side int, p Pose) *image.Alpha {
	o := &t.digits[face][digit]
	k := p.Height * float64(side) / o.high
	sin, cos := math.Sincos(p.Angle)
	mid := float64(side) / 2
	at := func(q fixed.Point26_6) (float32, float32) {
		y := (float64(q.Y) - o.cy) * k
		x := (float64(q.X)-o.cx)*k*p.Stretch - p.Slant*y
		return float32(mid + p.X*float64(side) + x*cos - y*sin), float32(mid + p.Y*float64(side) + x*sin + y*cos)
	}
	r := vector.NewRasterizer(side, side)
	for _, s := range o.segs {
		x0, y0 := at(s.Args[0])
		x1, y1 := at(s.Args[1])
		x2, y2 := at(s.Args[2])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			r.ClosePath()
			r.MoveTo(x0, y0)
		case sfnt.SegmentOpLineTo:
			r.LineTo(x0, y0)
		case sfnt.SegmentOpQuadTo:
			r.QuadTo(x0, y0, x1, y1)
		case sfnt.SegmentOpCubeTo:
			r.CubeTo(x0, y0, x1, y1, x2, y2)
		}
	}
	r.ClosePath()
	dst := image.NewAlpha(image.Rect(0, 0, side, side))
	r.DrawOp = draw.Src
	r.Draw(dst, dst.Bounds(), image.Opaque, image.Point{})
	return dst
}

// Sample draws a random digit as the network sees it: grey in [0,1], usually dark ink on light paper, sometimes
// the other way round, with random place, size, tilt, stroke weight, contrast and noise.
func Sample(r *rand.Rand, faces []*Typeface, x []float32) (label int) {
	t := faces[r.IntN(len(faces))]
	label = r.IntN(10)
	u := func(lo, hi float64) float64 { return lo + (hi-lo)*r.Float64() }
	p := Pose{
		Height: u(.42, .86), Stretch: u(.75, 1.3), Angle: u(-.26, .26), Slant: u(-.25, .3),
		X: u(-.1, .1), Y: u(-.08, .08),
	}
	img := t.Draw(r.IntN(t.Faces()), label, Size, p)
	for i, a := range img.Pix {
		x[i] = float32(a) / 255
	}
	if r.IntN(2) == 0 {
		weigh(x, float32(u(.36, .64)), float32(u(1.2, 3)))
	}
	if r.IntN(4) == 0 {
		blur(x)
	}
	paper, ink := u(.75, 1), u(0, .35)
	if r.IntN(5) == 0 {
		paper, ink = ink, paper
	}
	noise := 0.
	if r.IntN(2) == 0 {
		noise = u(0, .12)
	}
	for i, a := range x[:Size*Size] {
		v := paper + (ink-paper)*float64(a) + noise*r.NormFloat64()
		x[i] = float32(math.Round(255*min(1, max(0, v))) / 255)
	}
	return label
}

// weigh makes strokes lighter (level > ½) or heavier: it blurs and cuts at level with a slope of gain.
func weigh(x []float32, level, gain float32) {
	blur(x)
	for i, v := range x[:Size*Size] {
		x[i] = min(1, max(0, (v-level)*gain+.5))
	}
}

// blur is the 3×3 binomial filter with the border repeated.
func blur(x []float32) {
	var tmp [Size * Size]float32
	for y := range Size {
		for c := range Size {
			l, r := max(c-1, 0), min(c+1, Size-1)
			tmp[y*Size+c] = (x[y*Size+l] + 2*x[y*Size+c] + x[y*Size+r]) / 4
		}
	}
	for y := range Size {
		t, b := max(y-1, 0), min(y+1, Size-1)
		for c := range Size {
			x[y*Size+c] = (tmp[t*Size+c] + 2*tmp[y*Size+c] + tmp[b*Size+c]) / 4
		}
	}
}
