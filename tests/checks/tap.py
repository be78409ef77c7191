# SPDX-License-Identifier: GPL-3.0-or-later
"""The few lines of TAP that the checks speak."""
import os
import pathlib


def source_root():
    return pathlib.Path(os.environ["CANDOR_SOURCE_ROOT"])


class Tap:
    def __init__(self):
        self.n = 0
        self.n_failed = 0

    def ok(self, name, passed, remarks=()):
        self.n += 1
        self.n_failed += not passed
        print(f"{'ok' if passed else 'not ok'} {self.n} {name}")
        for remark in remarks:
            print(f"# {remark}")

    def check(self, name, findings):
        self.ok(name, not findings, findings)

    def skip(self, name, why):
        self.n += 1
        print(f"ok {self.n} {name} # SKIP {why}")

    def done(self):
        print(f"1..{self.n}")
        return 1 if self.n_failed else 0
