#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pictures.py BUILD: takes the README's pictures anew, on a screen of its own.

Needs Xvfb, openbox, xdotool, xrdb and imagemagick; the picture of the scorecard needs chromium and is left as it is without.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / "data/pictures"
SMALL = ("-strip", "+dither", "-depth", "8", "-colors", "128")
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, **options).stdout.strip()


class Stage:
    """A virtual screen with a window manager, a session bus and the program upon it."""

    def __init__(self, build, folder, database, scheme="default", dpi=96):
        read_end, write_end = os.pipe()
        self.processes = [subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24",
                                            "-nolisten", "tcp", "-noreset"], pass_fds=[write_end], **QUIET)]
        os.close(write_end)
        address = f"unix:path={folder}/bus"
        self.env = dict(os.environ, DISPLAY=":" + os.read(read_end, 16).decode().strip(), GDK_BACKEND="x11",
                        DBUS_SESSION_BUS_ADDRESS=address, GSK_RENDERER="cairo", GTK_A11Y="none",
                        GSETTINGS_BACKEND="memory", GSETTINGS_SCHEMA_DIR=str(build / "data"),
                        ADW_DEBUG_COLOR_SCHEME=scheme)
        (folder / "gtk-4.0").mkdir()
        (folder / "gtk-4.0/settings.ini").write_text("[Settings]\ngtk-font-name=Cantarell 11\n", encoding="utf-8")
        self.env["XDG_CONFIG_HOME"] = str(folder)
        os.environ.update(self.env)
        self.start("dbus-daemon", "--session", f"--address={address}", "--nofork", "--nopidfile")
        self.until(lambda: (folder / "bus").exists())
        run("xrdb", "-merge", input=f"Xft.dpi: {dpi}\n")
        self.start("openbox")
        self.start(build / "src/gui/candor", "--database", database)
        self.window("Candor")

    def start(self, *command):
        self.processes.append(subprocess.Popen([str(word) for word in command], env=self.env, **QUIET))

    def until(self, is_true):
        deadline = time.monotonic() + 20
        while not is_true():
            if time.monotonic() > deadline:
                sys.exit("pictures: the program did not get there in 20 seconds")
            time.sleep(0.05)

    def find(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True, check=False)
        return found.stdout.split()[-1:]

    def window(self, title):
        self.until(lambda: self.find(title))
        return self.find(title)[0]

    def activate(self, action, *targets):
        """An action of the application, by the bus, as a shell would."""
        names = run("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/",
                    "--method", "org.freedesktop.DBus.ListNames")
        name = next(part for part in names.split("'") if part.startswith("io.github.candor.Candor"))
        run("gdbus", "call", "--session", "--dest", name, "--object-path", "/" + name.replace(".", "/"),
            "--method", "org.gtk.Actions.Activate", action, "[" + ",".join(f"<'{t}'>" for t in targets) + "]", "{}")

    def keys(self, *keys):
        for key in keys:
            run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.4)

    def click(self, title, x, y):
        run("xdotool", "mousemove", "--window", self.window(title), x, y, "click", 1)
        time.sleep(0.6)

    def type(self, text):
        run("xdotool", "type", "--delay", "8", text)
        time.sleep(0.6)

    def shoot(self, title, name, size=None):
        window = self.window(title)
        if size:
            run("xdotool", "windowsize", "--sync", window, *size)
        run("xdotool", "windowactivate", "--sync", window)
        time.sleep(1)
        run("import", "-window", window, *SMALL, PICTURES / f"{name}.png")

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


def prepare(build, folder):
    """A signed interview, one to write up and one that runs; the id of each of the last two."""
    database = folder / "candor.db"
    ctl = build / "src/cli/candorctl"
    subprocess.run(["bash", ROOT / "tests/cli/main-job.sh", folder], env=dict(os.environ, CANDORCTL=str(ctl)), check=True, **QUIET)
    kits = json.loads(run(ctl, "kit", "list", "--json", "--database", database))
    kit = next(kit["id"] for kit in kits if "45" in kit["name"])
    begun = []
    for name in ("Jonas Weber", "Amara Okafor"):
        candidate = run(ctl, "candidate", "add", name, "--role", "Python developer", "--database", database)
        interview = run(ctl, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "Dana Lindqvist",
                        "--database", database)
        run(ctl, "interview", "record", interview, 1, "--score", 4, "--point", 1, "--point", 2, "--database", database,
            "--answer", "“A list can change, a tuple cannot.”\nUses tuples for coordinates in a cache.")
        run(ctl, "interview", "record", interview, 2, "--answer", "Explained it with a shop that has many customers.",
            "--database", database)
        begun.append(interview)
    run(ctl, "interview", "finish", begun[0], "--database", database)
    return database, begun[0], begun[1]


SCORES = {"Amara Okafor": (4, 3, 5, 4, 2, 4), "Jonas Weber": (3, 3, 2, 4, 4, 3), "Lin Chen": (5, 4, 4, 3, 5, 4),
          "Marta Kowalska": (2, 4, 3, 3, 1, 3), "Priya Raman": (5, 3, 4, 4, 4, None)}


def hold(ctl, database, kit, name, interviewer, scores):
    candidate = run(ctl, "candidate", "add", name, "--role", "Team assistant", "--database", database)
    interview = run(ctl, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", interviewer,
                    "--database", database)
    for position, score in enumerate(scores, 1):
        if score:
            run(ctl, "interview", "record", interview, position, "--score", score, "--database", database, "--answer",
                "Took a case of last spring: asked what was stuck, sat beside them for an hour, and came back a week later.",
                "--note", "Own steps, clear outcome.")
    run(ctl, "interview", "finish", interview, "--database", database)
    run(ctl, "interview", "write-up", interview, "--recommendation", "yes", "--left-open", "No time for it.", "--database", database)
    run(ctl, "interview", "sign", interview, "--database", database)
    return interview


def prepare_panel(build, folder):
    """Five who were asked the same, one of them by two people."""
    ctl, mine, theirs = build / "src/cli/candorctl", folder / "mine.db", folder / "theirs.db"
    kit = next(kit["id"] for kit in json.loads(run(ctl, "kit", "list", "--json", "--database", mine)) if "30" in kit["name"])
    run(ctl, "kit", "export", kit, "-o", folder / "panel.kit.xml", "--database", mine)
    for name, scores in SCORES.items():
        hold(ctl, mine, kit, name, "Ines Duarte", scores)
    kit = run(ctl, "kit", "import", folder / "panel.kit.xml", "--database", theirs)
    other = hold(ctl, theirs, kit, "Amara Okafor", "Sam Okonkwo", (2, 3, 4, 4, 4, 3))
    run(ctl, "report", other, "--format", "xml", "-o", folder / "other.scorecard.xml", "--database", theirs)
    run(ctl, "scorecard", "import", folder / "other.scorecard.xml", "--database", mine)
    return mine


def take_panel_pictures(stage):
    run("xdotool", "windowsize", "--sync", stage.window("Candor"), 1100, 720)
    stage.keys("alt+2")
    time.sleep(1)
    stage.click("Candor", 597, 229)
    stage.keys("n")
    stage.shoot("Compare", "compare")
    stage.click("Compare", 450, 99)
    stage.click("Compare", 350, 180)
    stage.shoot("One Question", "review")
    stage.keys("Escape")
    stage.keys("Escape", "alt+4")
    time.sleep(1)
    stage.click("Candor", 720, 492)
    stage.window("Meeting")
    stage.click("Meeting", 400, 352)
    stage.shoot("Meeting", "meeting")
    stage.keys("Escape")


def take_pictures(stage, to_write_up, running):
    for number, name in enumerate(("questions", "kits", "interviews", "candidates"), 1):
        stage.keys(f"alt+{number}")
        stage.shoot("Candor", name, (1100, 720))
    stage.activate("open-interview", to_write_up)
    stage.shoot("Jonas Weber", "write-up", (900, 760))
    stage.keys("ctrl+w")
    stage.activate("open-interview", running)
    stage.window("Amara Okafor")
    time.sleep(1)
    stage.keys("ctrl+Return", "ctrl+Return")
    stage.type("Pairs them item by item, stops at the shortest. Uses it for names and prices of an order.")
    time.sleep(6)  # the toast of the resumed interview goes by itself
    stage.keys("ctrl+4")
    stage.shoot("Amara Okafor", "live-1100", (1100, 720))
    stage.shoot("Amara Okafor", "live-480", (480, 760))
    stage.keys("ctrl+w")


def shoot_scorecard(folder):
    browser = shutil.which("chromium")
    if not browser:
        print("pictures: chromium is not here, the picture of the scorecard stays as it is", file=sys.stderr)
        return
    raw = folder / "scorecard.png"
    run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        f"--user-data-dir={folder}/browser", "--window-size=1000,1250", f"--screenshot={raw}",
        f"file://{folder}/scorecard.html")
    run("convert", raw, *SMALL, PICTURES / "scorecard.png")


def take_dark_picture(stage, running):
    stage.activate("open-interview", running)
    stage.window("Amara Okafor")
    stage.keys("ctrl+Return")
    stage.shoot("Amara Okafor", "live-dark", (1100, 720))
    stage.keys("ctrl+w")


LONG_NAME = "Maximiliane Freifrau von Württemberg-Hohenzollern"


def prepare_long(build, folder):
    """What makes a window tight: German, a long name, seven levels with long labels, a long prompt with code."""
    ctl, database = build / "src/cli/candorctl", folder / "long.db"
    kit = run(ctl, "kit", "import", ROOT / "tests/gui/long-words.kit.xml", "--database", database)
    candidate = run(ctl, "candidate", "add", LONG_NAME, "--role", "Teamleitung", "--database", database)
    interview = run(ctl, "interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "Ines Duarte",
                    "--database", database)
    return database, interview


def take_long_picture(stage, interview, name, size):
    stage.activate("open-interview", interview)
    stage.window(LONG_NAME)
    stage.keys("ctrl+Return")
    stage.type("Hat erst mit beiden einzeln gesprochen, dann mit beiden zusammen. Nach vier Wochen nachgesehen.")
    time.sleep(6)  # the toast of the resumed interview goes by itself
    stage.keys("alt+1", "ctrl+5")
    stage.shoot(LONG_NAME, name, size)


def on_stage(build, database, scheme, play, *words, dpi=96):
    place = pathlib.Path(tempfile.mkdtemp(prefix="candor-stage-"))
    stage = Stage(build, place, database, scheme, dpi)
    try:
        play(stage, *words)
    finally:
        stage.end()
    shutil.rmtree(place, ignore_errors=True)


def main(build):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-pictures-"))
    PICTURES.mkdir(parents=True, exist_ok=True)
    database, to_write_up, running = prepare(build, folder)
    on_stage(build, database, "default", take_pictures, to_write_up, running)
    on_stage(build, database, "prefer-dark", take_dark_picture, running)
    on_stage(build, prepare_panel(build, folder), "default", take_panel_pictures)
    database, running = prepare_long(build, folder)
    for name, size, scheme, dpi in (("live-700", (700, 760), "default", 96), ("live-1400", (1400, 800), "prefer-dark", 96),
                                    ("live-large-text", (1100, 860), "default", 144)):
        copy = shutil.copy(database, folder / f"{name}.db")
        on_stage(build, copy, scheme, take_long_picture, running, name, size, dpi=dpi)
    shoot_scorecard(folder)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve())
