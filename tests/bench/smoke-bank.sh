#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the benchmark of the bank run, on the bundled guides, and print its four lines?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
figures=$("$1" "$folder/candor.db")
[[ $(cut -d' ' -f1 <<<"$figures" | tr '\n' ' ') == "search filter list bytes " ]]
