#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two trespasses that the compiler does not refuse: system headers outside their room, and
includes that climb into another room. Also what must stand in no reader at all."""
import pathlib
import re
import sys
import tempfile

from tap import Tap, source_root

# A header that begins so may be included only in these rooms.
HOME = {
    "sqlite3": {"store"},
    "libxml/": {"guide", "report", "xml"},
    "cmark": {"markup"},
    "csv.h": {"guide"},
    "xlsxwriter": {"report"},
    "json-glib/": {"cli"},
    "gtk/": {"gui"},
    "gdk/": {"gui"},
    "adwaita": {"gui"},
    "gtksourceview/": {"gui"},
    "cairo": {"report", "app", "gui"},
    "pango": {"report", "gui"},
}
# Readers never let libxml2 do these (they leak files or take all memory).
FORBIDDEN = re.compile(r"\bXML_PARSE_(NOENT|DTDLOAD|DTDATTR|DTDVALID|XINCLUDE|HUGE|RECOVER)\b")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)


def trespasses(root):
    found = []
    for path in sorted((root / "src").rglob("*.[ch]")):
        room = path.relative_to(root / "src").parts[0]
        text = path.read_text(encoding="utf-8")
        for header in INCLUDE.findall(text):
            if ".." in pathlib.PurePath(header).parts:
                found.append(f"{path.relative_to(root)} climbs to {header}")
            for prefix, rooms in HOME.items():
                if header.startswith(prefix) and room not in rooms:
                    found.append(f"{path.relative_to(root)} includes {header}")
        for word in FORBIDDEN.findall(text):
            found.append(f"{path.relative_to(root)} uses XML_PARSE_{word}")
    return found


def finds_added(line):
    """Is a trespass noticed when one is added?"""
    with tempfile.TemporaryDirectory() as folder:
        room = pathlib.Path(folder) / "src" / "core"
        room.mkdir(parents=True)
        (room / "candor-trespass.c").write_text(line + "\n", encoding="utf-8")
        return trespasses(pathlib.Path(folder)) != []


tap = Tap()
tap.check("no room trespasses on another", trespasses(source_root()))
for line in ("#include <sqlite3.h>", "#include <gtk/gtk.h>", '#include "../store/candor-store.h"',
             "int options = XML_PARSE_NOENT;"):
    tap.ok(f"an added {line!r} is noticed", finds_added(line))
sys.exit(tap.done())
