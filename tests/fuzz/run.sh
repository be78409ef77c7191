#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh TARGET CORPUS: feeds a target for FUZZ_SECONDS (20) from its seeds, and says so in TAP. What
# it finds stays beside the target, as FINDING-….
set -uo pipefail
target=$1 corpus=$2 name=${1##*/}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/new"
echo 1..1
if "$target" -max_total_time="${FUZZ_SECONDS:-20}" -timeout=10 -rss_limit_mb=2500 -max_len=16384 \
  -print_final_stats=1 -artifact_prefix="$target-FINDING-" "$folder/new" "$corpus" >"$folder/log" 2>&1; then
  echo "# $(grep -o 'number_of_executed_units: [0-9]*' "$folder/log")"
  echo "ok 1 - $name finds nothing"
else
  tail -60 "$folder/log" >&2
  echo "not ok 1 - $name finds nothing"
  exit 1
fi
