#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the spreadsheets of a scorecard and a comparison with LibreOffice, without a window, and reads back what it shows:
numbers and days are what they are, and a name that begins like a formula is a name. Run by ./dev sheets BUILD."""
import csv
import pathlib
import subprocess
import sys
import tempfile

NAME = "=SUM(1,2)"
ANSWER = '@cmd "quoted", with a comma\nand a second line'
# Comma, quotation marks, UTF-8, cells as they are shown, every sheet into a file of its own.
TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


class Trial:
    def __init__(self, build, folder):
        self.candorctl = pathlib.Path(build) / "src/cli/candorctl"
        self.folder = folder
        self.failed = []

    def run(self, *words, input=None):
        return subprocess.run([self.candorctl, *words, "--database", self.folder / "candor.db"], check=True,
                              capture_output=True, text=True, input=input).stdout.strip()

    def make(self):
        kit = self.run("kit", "create", "@kit", "behavioural/own-mistake", "behavioural/angry-person")
        candidate = self.run("candidate", "add", NAME)
        interview = self.run("interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "+Ines")
        self.run("interview", "record", interview, "1", "--score", "4", "--answer", "@-", input=ANSWER)
        self.run("interview", "record", interview, "2", "--score", "na")
        self.run("interview", "finish", interview)
        self.run("interview", "write-up", interview, "--recommendation", "yes", "--summary", "12")
        self.run("interview", "sign", interview)
        self.run("report", interview, "--format", "xlsx", "-o", self.folder / "scorecard.xlsx")
        self.run("compare", "--kit", kit, "--format", "xlsx", "-o", self.folder / "comparison.xlsx")

    def open(self):
        profile = (self.folder / "profile").as_uri()
        subprocess.run(["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", TO_CSV,
                        "--outdir", self.folder, self.folder / "scorecard.xlsx", self.folder / "comparison.xlsx"],
                       check=True, capture_output=True, timeout=180)

    def rows(self, workbook, sheet):
        with open(self.folder / f"{workbook}-{sheet}.csv", encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def expect(self, what, found, expected):
        if found == expected:
            print(f"ok - {what}")
        else:
            self.failed.append(what)
            print(f"not ok - {what}: {found!r} instead of {expected!r}")

    def read(self):
        facts = {row[0]: row[1] for row in self.rows("scorecard", "Summary")}
        questions = self.rows("scorecard", "Questions")
        first = dict(zip(questions[0], questions[1]))
        second = dict(zip(questions[0], questions[2]))
        self.expect("a name that begins like a formula", facts["Candidate"], NAME)
        self.expect("a number that somebody typed", facts["Summary"], "12")
        self.expect("an interviewer with a sign in front", facts["Interviewer"], "+Ines")
        self.expect("the score", facts["Score"], "4.0")
        self.expect("the score in percent", facts["In percent"], "75.0%")
        self.expect("the day", len(facts["Date"].split("-")), 3)
        self.expect("an answer of two lines", first["What was said"], ANSWER)
        self.expect("a score", first["Score"], "4")
        self.expect("no score where nothing applied", second["Score"], "")
        row = dict(zip(*self.rows("comparison", "Comparison")[:2]))
        self.expect("the same name in the comparison", row["Candidate"], NAME)
        self.expect("the same score in percent", row["In percent"], "75.0%")


def main():
    with tempfile.TemporaryDirectory(prefix="candor-sheets-") as folder:
        trial = Trial(sys.argv[1], pathlib.Path(folder))
        trial.make()
        trial.open()
        trial.read()
    print("failed: " + ", ".join(trial.failed) if trial.failed else "LibreOffice reads what was written")
    return 1 if trial.failed else 0


sys.exit(main())
