package passes

// moveGroups moves the words of four columns, which lie a pitch apart at the source and together in the panel, for groups of four
// moves that read one word after another; with a factor for each column unless by is nil. It is what moveFour does, four
// words in a register at a time: most of a compile's bytes go through here.
//
//go:noescape
func moveGroups(out, src *byte, pitch int, moves *weightMove, groups int, by *[4]float32)

// movesGroups says that there is a moveGroups.
const movesGroups = true
