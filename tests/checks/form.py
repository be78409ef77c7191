#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The formatter's form: no difference is let through. Judged by exactly uncrustify 0.72. Headers are left
out: it cannot keep their columns of return type, name and parameter."""
import shutil
import subprocess
import sys

from tap import Tap, source_root

VERSION = "0.72"


def version():
    if not shutil.which("uncrustify"):
        return None
    return subprocess.run(["uncrustify", "--version"], capture_output=True, text=True, check=True).stdout


def misformed(root):
    paths = [str(path.relative_to(root)) for pattern in ("src/**/*.c", "tests/**/*.c")
             for path in sorted(root.glob(pattern))]
    run = subprocess.run(["uncrustify", "-q", "-c", ".uncrustify.cfg", "-l", "C", "--check", *paths],
                         cwd=root, capture_output=True, text=True, check=False)
    return [line for line in (run.stdout + run.stderr).splitlines() if line.startswith("FAIL")]


tap = Tap()
found = version()
if found is None or VERSION not in found:
    tap.skip("the code has its form", f"uncrustify {VERSION} is not here")
else:
    tap.check("the code has its form (./dev format)", misformed(source_root()))
sys.exit(tap.done())
