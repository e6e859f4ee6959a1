#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh TARGET SEEDER DATA DICTIONARY PLACE LEAST: seeds one fuzz target (without a SEEDER, from the files in DATA), runs it for
# CONFAB_FUZZ_SECONDS seconds (60) and says how far it came. Fails on a finding, and when fewer
# than LEAST inputs a minute were tried.

set -u
target=$1 seeder=$2 data=$3 dictionary=$4 place=$5 least=$6
seconds=${CONFAB_FUZZ_SECONDS:-60}
case $seconds in
    '' | *[!0-9]* | 0) echo "CONFAB_FUZZ_SECONDS is not a number of seconds: $seconds" >&2; exit 2 ;;
esac
name=$(basename -- "$target")
corpus=$place.corpus findings=$place.findings log=$place.log figures=$place.figures

# Every run starts from the seeds alone, so that one run does not depend on the last.
rm -rf "$corpus" "$findings" "$figures"
mkdir -p "$corpus" "$findings" || exit 1
if [ -n "$seeder" ]; then
    "$seeder" "$data" "$corpus" || exit 1
else
    cp -- "$data"/* "$corpus" || exit 1
fi
seeds=$(find "$corpus" -type f | wc -l)

# Memory that was freed is remembered, for finding uses of it; not more of it than a small machine can spare.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}quarantine_size_mb=64:malloc_context_size=8
export ASAN_OPTIONS

"$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
    -dict="$dictionary" -artifact_prefix="$findings/" "$corpus" >"$log" 2>&1
code=$?

executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
executions=${executions:-0}
edges=$(sed -n 's/^#[0-9].* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
line="$name: $executions executions, ${edges:-0} edges, $((seeds)) seeds, $seconds s"
echo "$line" | tee "$figures"

if [ "$code" -ne 0 ]; then
    tail -n 60 "$log"
    echo "$name: a finding is in $findings" | tee -a "$figures"
    exit 1
fi
[ "$seconds" -ge 60 ] || least=$((least * seconds / 60))
if [ "$executions" -lt "$least" ]; then
    echo "$name: fewer than $least executions" | tee -a "$figures"
    exit 1
fi
