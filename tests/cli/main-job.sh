#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job from a terminal: an interview from an empty database to a signed scorecard in XML and
# HTML. CANDORCTL names the program, the first argument a folder for the results (else a new one).
set -euo pipefail
ctl=${CANDORCTL:-candorctl}
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/candor-XXXXXX")}
database=$folder/candor.db

candorctl() {
  local noun=$1 verb=$2
  shift 2
  "$ctl" "$noun" "$verb" --database "$database" "$@"
}

echo "Questions in the bundled guides:"
candorctl guide list

easy_and_medium() {
  candorctl question list --guide python-core --difficulty easy --limit 3 --json
  candorctl question list --guide python-core --difficulty medium --limit 2 --json
}
mapfile -t questions < <(easy_and_medium | sed -n 's/.*"id" *: *"\([^"]*\)".*/python-core\/\1/p')
kit=$(candorctl kit create "Python developer, first talk" --role "Python developer" --minutes 30 "${questions[@]}")
candidate=$(candorctl candidate add "Priya Raman" --role "Python developer" --alias "Candidate A")
interview=$(candorctl interview start --kit "$kit" --candidate "$candidate" --interviewer "Dana Lindqvist")

candorctl interview record "$interview" 1 --score 4 --point 1 --point 2 \
  --answer $'"A list can change, a tuple cannot."\nUses tuples for coordinates.' --note "Quick and sure." --minutes 4 >/dev/null
candorctl interview record "$interview" 2 --score 5 --point 1 --answer "Explained it with an example of her own." --minutes 3 >/dev/null
candorctl interview record "$interview" 3 --score 3 --answer "Knew the rule, not the reason." --minutes 4 >/dev/null
candorctl interview record "$interview" 4 --score na --note "Not part of this role." >/dev/null
candorctl interview record "$interview" 5 --score 4 --answer "Named two cases from her last project." --minutes 5 >/dev/null
candorctl interview finish "$interview" >/dev/null
candorctl interview write-up "$interview" --recommendation yes --strengths "Explains simply." \
  --concerns "Little experience with large code bases." --summary "A solid developer who explains well." >/dev/null
candorctl interview sign "$interview" >/dev/null

"$ctl" report "$interview" --database "$database" --format xml -o "$folder/scorecard.xml"
"$ctl" report "$interview" --database "$database" --format html -o "$folder/scorecard.html"

echo
echo "No display here, so a whole interview was held headless. The signed scorecard lies at"
echo "  $folder/scorecard.html"
echo "  $folder/scorecard.xml"
