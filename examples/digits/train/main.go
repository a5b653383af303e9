// Command train renders, trains and writes examples/digits: digits.onnx, seven.png and heldout/*.png.
//
//	go run ./examples/digits/train [--batches 10000] [--dir examples/digits]
package main

import (
	"flag"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/godwit-accel/godwit/examples/digits"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("dir", "examples/digits", "`folder` to write to")
	batches := flag.Int("batches", 10000, "training batches")
	batch := flag.Int("batch", 32, "samples a batch")
	flag.Parse()
	if err := run(*dir, *batches, *batch); err != nil {
		log.Fatal(err)
	}
}

func run(dir string, batches, batch int) error {
	var faces []*digits.Typeface
	for _, f := range digits.Training {
		t, err := digits.Open(f)
		if err != nil {
			return err
		}
		faces = append(faces, t)
	}
	held, err := digits.Open(digits.HeldOut)
	if err != nil {
		return err
	}
	if err := drawHeldOut(dir, held); err != nil {
		return err
	}
	n, start := digits.New(), time.Now()
	n.Init(rand.New(rand.NewPCG(1, 0)))
	n.Train(rand.New(rand.NewPCG(1, 1)), faces, batches, batch, func(done int, loss float64) {
		fmt.Printf("%5d/%d  loss %.4f  %s\n", done, batches, loss, time.Since(start).Round(time.Second))
	})
	fmt.Printf("fresh samples of the training families: %.2f %%\n", 100*n.Accuracy(rand.New(rand.NewPCG(1, 2)), faces, 10000))
	fmt.Printf("samples of %s: %.2f %%\n", digits.HeldOut.Name, 100*n.Accuracy(rand.New(rand.NewPCG(1, 2)), []*digits.Typeface{held}, 10000))
	return os.WriteFile(filepath.Join(dir, "digits.onnx"), n.ONNX(), 0o644)
}

// drawHeldOut writes twenty pictures of the family that training never sees, two of each digit, black on white,
// 112 pixels a side; the upright 7 is seven.png.
func drawHeldOut(dir string, t *digits.Typeface) error {
	if err := os.MkdirAll(filepath.Join(dir, "heldout"), 0o755); err != nil {
		return err
	}
	r := rand.New(rand.NewPCG(7, 7))
	for d := range 10 {
		for k := range 2 {
			face := (d + 2*k) % t.Faces()
			p := digits.Pose{
				Height: .55 + .2*r.Float64(), Stretch: .9 + .2*r.Float64(), Angle: .3 * (r.Float64() - .5), Slant: .2 * (r.Float64() - .5),
				X: .12 * (r.Float64() - .5), Y: .12 * (r.Float64() - .5),
			}
			name := filepath.Join("heldout", fmt.Sprintf("%d-%c.png", d, 'a'+k))
			if d == 7 && k == 0 {
				name, face = "seven.png", 0
			}
			if err := save(filepath.Join(dir, name), t.Draw(face, d, 112, p)); err != nil {
				return err
			}
		}
	}
	return nil
}

func save(file string, ink *image.Alpha) error {
	g := image.NewGray(ink.Rect)
	for i, a := range ink.Pix {
		g.Pix[i] = color.Gray{Y: 255 - a}.Y
	}
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := png.Encode(f, g); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
