#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the benchmark of a commit run, and print two figures?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
figures=$("$1" 3 "$folder")
[[ $figures =~ ^[0-9]+\.[0-9]\ [0-9]+\.[0-9]$ ]]
