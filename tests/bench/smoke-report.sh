#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the benchmark of the reports run, on a kit of two questions, and print its six lines?
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ctl() { "$candorctl" "$@" --database "$folder/candor.db"; }
candorctl=$2
kit=$(ctl kit create Short python-core/list-or-tuple python-core/object-creation)
candidate=$(ctl candidate add "Priya Raman")
interview=$(ctl interview start --kit "$kit" --candidate "$candidate" --interviewer "Ines Duarte")
ctl interview record "$interview" 1 --answer "One stays as it is." --score 4
figures=$("$1" "$folder/candor.db" "$interview" 1)
[[ $(cut -d' ' -f1 <<<"$figures" | tr '\n' ' ') == "tree html xml loop pdf memory " ]]
