package main

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/godwit-accel/godwit/internal/room"
)

// readFile reads a file, or standard input for "-"; the name is what messages call it.
func readFile(c *cobra.Command, path string) (data []byte, name string, err error) {
	if path == "-" {
		data, err = io.ReadAll(c.InOrStdin())
		return data, "<stdin>", err
	}
	data, err = room.ReadFile(path)
	return data, path, err
}

// writeFile writes an output whole or not at all: to a temporary file beside it that is then
// renamed. Standard output ("-") and what is no regular file, such as /dev/null, is just written.
func writeFile(c *cobra.Command, path string, data []byte) error {
	if path == "-" {
		_, err := c.OutOrStdout().Write(data)
		return err
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	if st, err := os.Stat(path); err == nil && !st.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		if _, err = f.Write(data); err == nil {
			return f.Close()
		}
		_ = f.Close()
		return err
	}
	mode := os.FileMode(0o644)
	if st, err := os.Stat(path); err == nil {
		mode = st.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return namedAs(err, path)
	}
	_, err = f.Write(data)
	if e := f.Chmod(mode); err == nil {
		err = e
	}
	if e := f.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return namedAs(err, path)
}

// namedAs is an error of a temporary file as one of the file that it was to become.
func namedAs(err error, path string) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		return &fs.PathError{Op: e.Op, Path: path, Err: e.Err}
	}
	return err
}

// elfName is the file that the binary of a source goes to: in this folder, by the source's name. Standard input goes to standard output.
func elfName(source string) string {
	if source == "-" {
		return source
	}
	return strings.TrimSuffix(filepath.Base(source), filepath.Ext(source)) + ".elf"
}

// printJSON prints a value as indented JSON.
func printJSON(c *cobra.Command, v any) error {
	e := json.NewEncoder(c.OutOrStdout())
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
