// Package room holds arrays from which short-lived lists are cut. A pass over a function makes dozens of lists as
// long as the function has values or instructions; cut from an array that the pass over the next function takes
// over, they cost the garbage collector nothing. And it makes the few very large arrays, in large pages.
package room
