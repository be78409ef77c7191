#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job without a display: from the bundled guides to a signed scorecard in XML and HTML, in a
# database of its own. Says where the scorecard lies. CANDORCTL names the program, $1 a folder.
set -euo pipefail

candorctl=${CANDORCTL:-candorctl}
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/candor-XXXXXX")}
mkdir -p "$folder"

run() {
  "$candorctl" "$@" --database "$folder/candor.db"
}

# The ids of the first N questions of a section.
questions_of() {
  run question list --section "$1" --limit "$2" | awk 'NR > 1 { print $1 }'
}

echo "The guides that came along:"
run guide list

mapfile -t sections < <(run guide show python-core | awk 'seen { print $1 } $1 == "SECTION" { seen = 1 }')
mapfile -t questions < <(for section in "${sections[@]:0:5}"; do questions_of "python-core/$section" 2; done)
kit=$(run kit create "Python developer, two of each section" --role "Python developer" --minutes 60 "${questions[@]}")
candidate=$(run candidate add "Priya Raman" --role "Python developer" --alias "Heron" --say-name "PREE-ya")
interview=$(run interview start --kit "$kit" --candidate "$candidate" --interviewer "Ines Duarte")

last=${#questions[@]}
for ((position = 1; position <= last - 2; position++)); do
  run interview record "$interview" "$position" --score $((position % 3 + 3)) --point 1 --minutes 4 \
    --answer "“I would show it with a small example first.” Then she did, and explained each line." \
    --note "Structured, to the point."
done
run interview record "$interview" $((last - 1)) --score na --note "Not needed in this role."
run interview record "$interview" "$last" --skip no-time
run interview finish "$interview"
run interview write-up "$interview" --recommendation yes \
  --strengths "Explains before she is asked to." --concerns "Little practice with packaging." \
  --summary "A clear yes for the second round."
run interview sign "$interview"
run report "$interview" --format xml -o "$folder/scorecard.xml"
run report "$interview" --format html -o "$folder/scorecard.html"

echo
run kit show "$kit"
echo
echo "The scorecard lies here:"
echo "  $folder/scorecard.html"
echo "  $folder/scorecard.xml"
