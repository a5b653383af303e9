#!/bin/sh
# How fast LLVM IR becomes a binary, beside llc -O2 where there is one: instructions a second of processor time, one thread.
#
#	tools/throughput.sh [INSTRUCTIONS]
n=${1:-50000}
cd "$(dirname "$0")/.." || exit 1
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
go build -o "$dir/godwit" ./cmd/godwit && go run ./internal/corpus/large "$n" >"$dir/large.ll" || exit 1
n=$(grep -c '^  ' "$dir/large.ll")

# seconds CMD…: user and system time of the command, from the shell's account of its children.
seconds() {
	sh -c '"$@" >/dev/null && times' sh "$@" >"$dir/time" || return 1
	awk 'NR == 2 { for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += 60 * t[1] + t[2] } print s }' "$dir/time"
}

own=$(GOMAXPROCS=1 seconds "$dir/godwit" compile "$dir/large.ll" -o "$dir/large.elf")
echo "$n $own" | awk '{ printf "godwit   %8d instructions %7.2f s %8.0f a second\n", $1, $2, $1 / $2 }'
for llc in llc llc-14 llc-19 llc-22; do
	command -v "$llc" >/dev/null || continue
	flag=
	"$llc" --version | grep -q 'version 14' && flag=-opaque-pointers
	theirs=$(seconds "$llc" -O2 $flag -filetype=obj "$dir/large.ll" -o "$dir/large.o") || continue
	echo "$n $theirs $own $llc" | awk '{ printf "%-8s %8d instructions %7.2f s %8.0f a second, %.2f times the time\n", $4, $1, $2, $1 / $2, $2 / $3 }'
	break
done
