#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Do the benchmarks run, and print their figures? Given: that of a commit, that of a draw.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
figures=$("$1" 3 "$folder")
[[ $figures =~ ^[0-9]+\.[0-9]\ [0-9]+\.[0-9]$ ]]
figure=$("$2" "$folder/draw.db" python-core 3)
[[ $figure =~ ^[0-9]+\.[0-9]{2}$ ]]
