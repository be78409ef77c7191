#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a newcomer may rely on: licence headers, POTFILES, templates and their classes, the top level."""
import re
import sys

from tap import Tap, source_root

WORDS = re.compile(r'\b(?:N?_|ngettext|C_|g_dngettext)\s*\(\s*(?:"|[a-z_]+, *")|translatable="yes"')
LICENSED = ("src/**/*.[ch]", "src/**/*.sql", "src/**/*.css", "tests/**/*.[ch]", "tests/**/*.py",
            "tests/**/*.sh", "ui/**/*.ui", "ui/**/*.css", "data/guides/*.xml", "data/kits/*.xml",
            "data/schemas/*.rng", "**/meson.build")


def files(root, *patterns):
    for pattern in patterns:
        for path in sorted(root.glob(pattern)):
            if not any(part.startswith("_build") for part in path.relative_to(root).parts):
                yield path


def without_licence(root):
    return [str(path.relative_to(root)) for path in files(root, *LICENSED)
            if "SPDX-License-Identifier: " not in path.read_text(encoding="utf-8")[:400]]


def missing_potfiles(root):
    listed = {line.strip() for line in (root / "po/POTFILES.in").read_text(encoding="utf-8").splitlines()}
    found = [f"{name} is listed and not there" for name in sorted(listed)
             if name and not name.startswith("#") and not (root / name).exists()]
    for path in files(root, "src/**/*.c", "ui/**/*.ui"):
        name = str(path.relative_to(root))
        if WORDS.search(path.read_text(encoding="utf-8")) and name not in listed:
            found.append(f"{name} has words for people and is not listed")
    return found


def unpaired_templates(root):
    """One template per class, same name, same sub-folder, in the resource."""
    found = []
    resource = (root / "ui/candor.gresource.xml").read_text(encoding="utf-8")
    for path in files(root, "ui/**/*.ui"):
        text = path.read_text(encoding="utf-8")
        name = str(path.relative_to(root / "ui"))
        if f">{name}<" not in resource:
            found.append(f"ui/{name} is not in the resource")
        if '<template class="Candor' not in text:
            continue
        source = root / "src/gui" / (name[:-len(".ui")] + ".c")
        if not source.exists():
            found.append(f"ui/{name} has no class {source.relative_to(root)}")
    return found


# Of input methods, of the inspector, of the editing of text.
NEVER_BOUND = ("<Control>period", "<Control>semicolon", "<Control><Shift>u", "<Control><Shift>e", "<Control>space",
               "<Control><Shift>i", "<Control><Shift>d", "<Control>Up", "<Control>Down")


def shared_keys(root):
    """GTK lets actions of one window take turns at a key."""
    found, owners = [], {}
    source = (root / "src/gui/candor-application.c").read_text(encoding="utf-8")
    for action, keys in re.findall(r'\{ "([^"]+)", \{ ("[^}]+) \} \}', source):
        window = action.partition(".")[0]
        for key in re.findall(r'"([^"]+)"', keys):
            if key in NEVER_BOUND:
                found.append(f"{key} is not ours to give to {action}")
            if (window, key) in owners:
                found.append(f"{key} is given to {owners[window, key]} and to {action}")
            owners[window, key] = action
    return found if owners else ["no keys were found"]


def main():
    root = source_root()
    tap = Tap()
    tap.check("each file names its licence", without_licence(root))
    tap.check("POTFILES.in is complete", missing_potfiles(root))
    tap.check("each template has its class and is in the resource", unpaired_templates(root))
    tap.check("each key has one action, and is ours to give", shared_keys(root))
    return tap.done()


sys.exit(main())
