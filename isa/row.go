package isa

import (
	"fmt"
	"strconv"
	"strings"
)

// Op is the index of an instruction in Table. Op 0 is no instruction: an all-zero word traps.
type Op uint16

// Field is where an operand sits in the instruction word.
type Field uint8

// The fields that hold operands.
const (
	FDst Field = iota
	FA
	FB
	FC
	FMask
	FPred
	FImm
)

var fieldNames = [...]string{"dst", "a", "b", "c", "mask", "pred", "imm"}

func (f Field) String() string { return fieldNames[f] }

// Kind is how an operand is written and checked.
type Kind uint8

// The operand kinds. All but KReg, KMask and KPred are bit ranges of the immediate.
const (
	KReg    Kind = iota
	KMask        // the optional lane mask: "?m3", "?m3.z"
	KPred        // the optional predicate: "@p1", "@!p1" before the mnemonic
	KImm         // a number
	KOff         // a signed number added to an address: "+8", "-8", nothing for 0
	KPow2        // log2 of a number: a scale or a row length
	KTarget      // branch target: distance in words from the first word of the packet
	KAddr        // pc-relative address: distance in bytes from the first word of the packet
	KCond        // comparison, a suffix of the mnemonic
	KSrc         // source type of a conversion, a suffix
	KFlag        // one bit, a suffix
)

// Operand describes one operand of a row.
type Operand struct {
	Name   string
	Kind   Kind
	Field  Field
	Bank   Bank  // of a register
	Role   Role  // of a register, before masks and predicates: see Inst.RoleOf
	Lo     uint8 // lowest bit in imm
	Width  uint8 // bits in imm, without extension
	Signed bool
	Bias   uint8 // KPow2: the field holds log2(value) - Bias
}

// top reports that the operand is the one an extension word widens.
func (o *Operand) top() bool { return o.Field == FImm && o.Lo+o.Width == immBits }

// MaskMode says what the mask field of a row means.
type MaskMode uint8

// Mask modes.
const (
	MaskNone   MaskMode = iota // the field and z are 0
	MaskMerge                  // lanes off keep the destination, or become 0 with z
	MaskSelect                 // chooses what takes part; z is 0
)

// Row is one instruction: the truth that everything else loops over.
type Row struct {
	Name  string
	Args  string // operands as the assembler writes them; see args.go for the notation
	Slot  Slot
	Class Class
	Types []Type // allowed values of the type field; nil: the field is 0
	Srcs  []Type // source types of a conversion; a pair of equal types is refused
	Mask  MaskMode
	Pred  bool // the predicate field exists
	Rnd   bool // the rounding field exists
	Ext   bool // may carry an extension word
	Doc   string
	Trap  string // what it traps on, besides the general causes
	Eg    string // an example line
	Ref   Ref    // reference function; nil for what only the device can do (then Oper says it)
	Oper  string // the operation in words, where Ref is nil

	Operands []Operand // derived from Args, Mask and Pred, in order of writing
	syntax   []token   // derived from Args
	op       Op
	imm      uint32 // bits of imm that exist
	immSign  bool   // imm is sign-extended
	partial  func(in *Inst) bool
	check    func(in *Inst) error
}

// token is a piece of Row.Args: punctuation, or the operand with that index.
type token struct {
	lit string
	arg int
}

const immBits = 17

// Table holds every instruction; the index is the Op and the upper nine bits of the opcode.
var Table = buildTable(controlRows, scalarRows, predRows, maskRows, loadRows, storeRows, matrixRows, vectorRows, fetchRows)

// byName finds an Op by its mnemonic without suffixes.
var byName = func() map[string]Op {
	m := make(map[string]Op, len(Table))
	for i := 1; i < len(Table); i++ {
		m[Table[i].Name] = Op(i)
	}
	return m
}()

// Lookup finds the row with the given mnemonic (without suffixes).
func Lookup(name string) (Op, bool) {
	op, ok := byName[name]
	return op, ok
}

// Row returns the table row of the op, or nil for a number that is no instruction.
func (op Op) Row() *Row {
	if op == 0 || int(op) >= len(Table) {
		return nil
	}
	return &Table[op]
}

func (op Op) String() string {
	if r := op.Row(); r != nil {
		return r.Name
	}
	return fmt.Sprintf("op%d", uint16(op))
}

func buildTable(groups ...[]Row) []Row {
	t := make([]Row, 1, 256)
	for _, g := range groups {
		t = append(t, g...)
	}
	for i := range t {
		t[i].op = Op(i)
		if i > 0 {
			t[i].derive()
		}
	}
	return t
}

// inSlot fills what rows of a group share.
func inSlot(slot Slot, class Class, mask MaskMode, rows []Row) []Row {
	for i := range rows {
		r := &rows[i]
		r.Slot = slot
		if r.Class == 0 {
			r.Class = class
		}
		if r.Mask == 0 {
			r.Mask = mask
		}
		if r.Mask == maskOff {
			r.Mask = MaskNone
		}
		r.Pred = slot == SlotX || slot == SlotL || slot == SlotW
	}
	return rows
}

// maskOff in a row overrides the mask mode of its group.
const maskOff MaskMode = 255

// The notation of Row.Args. A register is a bank letter and a field letter, "vd" is V in field dst;
// a prefix gives the role where it is not "dst is defined, others are used": "+" modifies, "<" uses.
// An immediate is one of the names below, or name:lo.width with an optional final s for signed.
// Everything else is punctuation. Suffixes of the mnemonic are written before a "|".
var immNames = map[string]Operand{
	"imm":    {Kind: KImm, Lo: 0, Width: 17, Signed: true},
	"off":    {Kind: KOff, Lo: 0, Width: 17, Signed: true},
	"offx":   {Kind: KOff, Lo: 3, Width: 14, Signed: true},
	"offr":   {Kind: KOff, Lo: 7, Width: 10, Signed: true},
	"scale":  {Kind: KPow2, Lo: 0, Width: 3},
	"rows":   {Kind: KPow2, Lo: 0, Width: 3, Bias: 4},
	"target": {Kind: KTarget, Lo: 0, Width: 17, Signed: true},
	"addr":   {Kind: KAddr, Lo: 0, Width: 17, Signed: true},
	"cond":   {Kind: KCond, Lo: 0, Width: 4},
	"src":    {Kind: KSrc, Lo: 0, Width: 4},
	"part":   {Kind: KImm, Lo: 4, Width: 3},
	"cimm":   {Kind: KImm, Lo: 4, Width: 13, Signed: true},
}

const (
	bankLetters  = "?spvmt"
	fieldLetters = "dabc"
)

func (r *Row) derive() {
	suffixes, args, ok := strings.Cut(r.Args, "|")
	if !ok {
		suffixes, args = "", r.Args
	}
	for s := range strings.FieldsSeq(suffixes) {
		if s == "z" { // the z bit as a flag, outside imm
			continue
		}
		o := parseImm(s)
		if o.Kind == KImm {
			o.Kind = KFlag
		}
		r.Operands = append(r.Operands, o)
	}
	for i := 0; i < len(args); {
		switch c := args[i]; {
		case c == ' ':
			i++
		case strings.IndexByte(",[]+*", c) >= 0 && !(c == '+' && rolePrefix(args, i)):
			r.syntax = append(r.syntax, token{lit: string(c)})
			i++
		default:
			j := i
			for j < len(args) && strings.IndexByte(" ,[]*", args[j]) < 0 && !(args[j] == '+' && j > i) {
				j++
			}
			r.syntax = append(r.syntax, token{arg: len(r.Operands)})
			r.Operands = append(r.Operands, parseArg(args[i:j]))
			i = j
		}
	}
	if r.Mask != MaskNone {
		r.Operands = append(r.Operands, Operand{Name: "mask", Kind: KMask, Field: FMask, Bank: BankM, Role: Use})
	}
	if r.Pred {
		r.Operands = append(r.Operands, Operand{Name: "pred", Kind: KPred, Field: FPred, Bank: BankP, Role: Use})
	}
	for i := range r.Operands {
		if o := &r.Operands[i]; o.Field == FImm {
			r.imm |= (1<<o.Width - 1) << o.Lo
			r.immSign = r.immSign || o.top() && o.Signed
		}
	}
}

// rolePrefix tells the "+" that marks a modified register from the one in "[sa+sb]".
func rolePrefix(args string, i int) bool {
	return (i == 0 || args[i-1] == ' ' || args[i-1] == '[') && i+2 < len(args) && isReg(args[i+1:i+3])
}

func isReg(s string) bool {
	return len(s) == 2 && strings.IndexByte(bankLetters, s[0]) > 0 && strings.IndexByte(fieldLetters, s[1]) >= 0
}

func parseArg(s string) Operand {
	role := Role(0)
	switch s[0] {
	case '+':
		role, s = Mod, s[1:]
	case '<':
		role, s = Use, s[1:]
	}
	if !isReg(s) {
		return parseImm(s)
	}
	f := Field(strings.IndexByte(fieldLetters, s[1]))
	if role == 0 {
		role = Use
		if f == FDst {
			role = Def
		}
	}
	return Operand{Name: s, Kind: KReg, Field: f, Bank: Bank(strings.IndexByte(bankLetters, s[0])), Role: role}
}

func parseImm(s string) Operand {
	name, bits, ok := strings.Cut(s, ":")
	if !ok {
		o, ok := immNames[s]
		if !ok {
			panic("isa: table: unknown operand " + s)
		}
		o.Name, o.Field = s, FImm
		return o
	}
	signed := strings.HasSuffix(bits, "s")
	lo, width, _ := strings.Cut(strings.TrimSuffix(bits, "s"), ".")
	l, _ := strconv.Atoi(lo)
	w, _ := strconv.Atoi(width)
	return Operand{Name: name, Kind: KImm, Field: FImm, Lo: uint8(l), Width: uint8(w), Signed: signed}
}

// ZFlag reports that the row uses z as a flag of its own (mma: overwrite), not as zeroing.
func (r *Row) ZFlag() bool {
	return strings.HasPrefix(r.Args, "z|") || strings.HasPrefix(r.Args, "z |")
}
