#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""400 lines a file, 50 a function. class_init and get/set_property are lists by nature; tables of
data are exempt by name."""
import re
import sys

from tap import Tap, source_root

MOST_LINES = 400
MOST_FUNCTION_LINES = 50
MOST_TEMPLATE_LINES = 300
TABLES = set()
LISTS_BY_NATURE = re.compile(r"(class_init|get_property|set_property)$")
FUNCTION = re.compile(r"^([A-Za-z_][A-Za-z0-9_]*) \((?:[^;{]*?)\)\n\{\n(.*?)^\}", re.M | re.S)


def long_functions(path, text):
    for match in FUNCTION.finditer(text):
        name = match.group(1)
        n_lines = match.group(2).count("\n")
        if n_lines > MOST_FUNCTION_LINES and not LISTS_BY_NATURE.search(name):
            yield f"{path}: {name} has {n_lines} lines"


def main():
    root = source_root()
    files, functions, templates = [], [], []
    for pattern in ("src/**/*.[ch]", "tests/**/*.[ch]"):
        for path in sorted(root.glob(pattern)):
            text = path.read_text(encoding="utf-8")
            place = path.relative_to(root)
            if text.count("\n") > MOST_LINES and path.name not in TABLES:
                files.append(f"{place} has {text.count(chr(10))} lines")
            functions += long_functions(place, text)
    for path in sorted(root.glob("ui/**/*.ui")):
        n_lines = path.read_text(encoding="utf-8").count("\n")
        if n_lines > MOST_TEMPLATE_LINES:
            templates.append(f"{path.relative_to(root)} has {n_lines} lines")
    tap = Tap()
    tap.check(f"no file over {MOST_LINES} lines", files)
    tap.check(f"no function over {MOST_FUNCTION_LINES} lines", functions)
    tap.check(f"no template over {MOST_TEMPLATE_LINES} lines", templates)
    return tap.done()


sys.exit(main())
