#!/bin/sh
# Makes lib.ll, the device library's IR, from its C. Needs clang 19.
cd "$(dirname "$0")" || exit 1
for f in math strings; do
	clang-19 -S -emit-llvm -O2 -std=c11 -ffreestanding -fno-builtin -fno-math-errno -ffp-contract=off -fno-vectorize -fno-slp-vectorize \
		-fno-unroll-loops -fno-stack-protector -fno-jump-tables -fno-asynchronous-unwind-tables -o "$f.tmp" "$f.c" || exit 1
done
# Functions of its own get names that no C program has; attributes and metadata say nothing to the importer.
own=$(sed -n 's/^define internal .* @\([A-Za-z0-9_]*\)(.*/s,@\1(,@lib.\1(,g;/p' math.tmp strings.tmp)
sed -e '/^source_filename/d' -e '/^target /d' -e '/^attributes/d' -e '/^!/d' -e '/^; ModuleID/d' -e 's/, !tbaa ![0-9]*//; s/, !llvm.loop ![0-9]*//' \
	-e 's/ #[0-9]*\( {\)\{0,1\}$/\1/' -e 's/ local_unnamed_addr//' -e "$own" math.tmp strings.tmp | awk '/^declare/ { split($0, a, "("); if (seen[a[1]]++) next } { print }' > lib.ll
rm -f math.tmp strings.tmp
