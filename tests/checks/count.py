#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""count.py STATUS LOG…: counts what the tests in meson's logs printed, and prints the closing line.

Each line of TAP counts as one test, a program without TAP as one. STATUS is meson's own: where it
failed although no test said so (a crash, a time-out), that program counts as failed.
"""
import json
import re
import sys

TAP_LINE = re.compile(r"^(ok|not ok)\b(?!.*# SKIP)", re.M)
TAP_SKIP = re.compile(r"^(?:ok|not ok)\b.*# SKIP", re.M)


def count_program(program):
    """The passed, failed and skipped tests of one test program."""
    text = program.get("stdout") or ""
    lines = TAP_LINE.findall(text)
    failed = lines.count("not ok")
    passed = lines.count("ok")
    skipped = len(TAP_SKIP.findall(text))
    went_well = program["result"] in ("OK", "EXPECTEDFAIL")
    if program["result"] == "SKIP" and not skipped:
        skipped = 1
    elif not went_well and program["result"] != "SKIP" and not failed:
        failed = 1
    elif went_well and not (lines or skipped):
        passed = 1
    return passed, failed, skipped


def main(status, logs):
    totals = [0, 0, 0]
    for log in logs:
        with open(log, encoding="utf-8") as lines:
            for line in lines:
                counts = count_program(json.loads(line))
                totals = [a + b for a, b in zip(totals, counts)]
    passed, failed, skipped = totals
    if status != 0 and not failed:
        failed = 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
