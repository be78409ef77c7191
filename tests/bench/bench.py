#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [ROW…]: measures what README.md beside this file lists, and prints limit, ours, ratio, target.

Both sides of a row are measured in the same run, in turn, on the same machine: trust the ratios.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
QUESTIONS = 100_000


class Screen:
    """An X server and a session bus of our own, ended with us."""

    def __init__(self, folder):
        read_end, write_end = os.pipe()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24",
                                        "-nolisten", "tcp"], pass_fds=[write_end], **quiet)
        os.close(write_end)
        display = ":" + os.read(read_end, 16).decode().strip()
        address = f"unix:path={folder}/bus"
        self.bus = subprocess.Popen(["dbus-daemon", "--session", f"--address={address}", "--nofork", "--nopidfile"],
                                    **quiet)
        while not os.path.exists(f"{folder}/bus"):
            time.sleep(0.01)
        self.env = dict(os.environ, DISPLAY=display, DBUS_SESSION_BUS_ADDRESS=address, GDK_BACKEND="x11",
                        GSK_RENDERER="cairo", GTK_A11Y="none", GSETTINGS_BACKEND="memory")
        self.env.pop("WAYLAND_DISPLAY", None)

    def end(self):
        for process in (self.bus, self.server):
            process.terminate()
            process.wait()


def start_once(command, env, preload):
    """Seconds to the first frame, and the memory then in kB."""
    begin = time.monotonic()
    run = subprocess.run(command, env=dict(env, LD_PRELOAD=str(preload)), capture_output=True, text=True, timeout=60,
                         check=True)
    took = time.monotonic() - begin
    memory = [int(line.split()[1]) for line in run.stderr.splitlines() if line.startswith("first-frame ")]
    return took, memory[0]


def start_medians(commands, env, preload):
    """Each command in turn, round by round."""
    results = [[] for _ in commands]
    for number in range(ROUNDS + 1):
        for place, command in enumerate(commands):
            measured = start_once(command, env, preload)
            if number > 0:
                results[place].append(measured)
    return [(statistics.median(t for t, _ in r), statistics.median(m for _, m in r)) for r in results]


def write_guide(path, questions):
    with open(path, "w", encoding="utf-8") as guide:
        guide.write('<guide xmlns="urn:candor:guide:1" id="many" version="1" xml:lang="en">\n  <title>Many</title>\n')
        for section in range(100):
            guide.write(f'  <section id="s{section}">\n    <title>Section {section}</title>\n')
            for number in range(section, questions, 100):
                guide.write(question(number))
            guide.write("  </section>\n")
        guide.write("</guide>\n")


WORDS = "list tuple queue graph cache thread class method error index table value store count order state".split()


def question(number):
    level = ("easy", "medium", "hard")[number % 3]
    word = WORDS[number % len(WORDS)]
    other = WORDS[number // 16 % len(WORDS)]
    third = WORDS[number // 256 % len(WORDS)]
    return (f'    <question id="q{number}" difficulty="{level}" minutes="{number % 7 + 2}">\n'
            f"      <prompt>Question {number}: how does a {word} differ from a {other} when a {third} is {number}?</prompt>\n"
            f"      <answer>\nA {word} keeps what a {other} cannot, number {number}. It matters where a {third} grows, "
            f"and a good answer names a case of its own and what it cost.\n</answer>\n"
            f'      <point weight="2" required="yes">Names what a {word} keeps</point>\n'
            f"      <point>Gives a case with a {other}</point>\n"
            f'      <anchor level="1">Guesses about {word}</anchor>\n      <anchor level="5">Explains {number}</anchor>\n'
            f"      <tag>{word}</tag>\n    </question>\n")


def row(name, limit, ours, unit, target, digits=0):
    ratio = ours / limit
    print(f"{name:<44} {limit:>10.{digits}f} {ours:>10.{digits}f} {unit:<3} {ratio:>7.2f}   {target}")


def bench_commit(build, folder, _env):
    rounds = []
    for _ in range(5):
        place = pathlib.Path(tempfile.mkdtemp(dir=folder))
        run = subprocess.run([build / "tests/bench/bench-commit", "400", place], capture_output=True, text=True, check=True)
        rounds.append([float(number) for number in run.stdout.split()])
        shutil.rmtree(place)
    limit, ours = (statistics.median(column) for column in zip(*rounds))
    row("commit of one answer (raw write + sync)", limit, ours, "µs", "≤ 1.5", 1)


def bench_draw(build, folder, _env):
    database, guide = folder / "draw.db", folder / "draw.guide.xml"
    write_guide(guide, QUESTIONS)
    subprocess.run([build / "src/cli/candorctl", "guide", "import", guide, "--database", database], capture_output=True,
                   check=True)
    run = subprocess.run([build / "tests/bench/bench-draw", database, "many", "25"], capture_output=True, text=True,
                         check=True)
    row("draw of a kit of 12 from 100,000", 150, float(run.stdout), "ms", "≤ 1", 0)


def bench_start(build, folder, env):
    ctl, candor = build / "src/cli/candorctl", build / "src/gui/candor"
    few, many = folder / "few.db", folder / "many.db"
    guide = folder / "many.guide.xml"
    write_guide(guide, QUESTIONS)
    subprocess.run([ctl, "guide", "list", "--database", few], capture_output=True, check=True)
    begin = time.monotonic()
    subprocess.run([ctl, "guide", "import", guide, "--database", many], capture_output=True, check=True)
    print(f"(imported {QUESTIONS} questions, {guide.stat().st_size / 1e6:.0f} MB, in {time.monotonic() - begin:.2f} s)")
    env = dict(env, GSETTINGS_SCHEMA_DIR=str(build / "data"))
    commands = [[build / "tests/bench/bench-hello"], [candor, "--database", few], [candor, "--database", many]]
    hello, empty, full = start_medians(commands, env, build / "tests/bench/libfirst-frame.so")
    row("start to first frame, two guides (hello)", hello[0] * 1000, empty[0] * 1000, "ms", "≤ 1.4")
    row("start with 100,000 questions (hello)", hello[0] * 1000, full[0] * 1000, "ms", "≤ 1.4")
    row("start, 100,000 questions against two guides", empty[0] * 1000, full[0] * 1000, "ms", "≤ 1.05")
    print(f"{'memory at the first frame (hello)':<44} {hello[1] / 1024:>10.0f} {full[1] / 1024:>10.0f} MB "
          f"{(full[1] - hello[1]) / 1024:>+7.0f}   ≤ +25 MB")


ROWS = {"commit": bench_commit, "draw": bench_draw, "start": bench_start}


def main(build, wanted):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="candor-bench-"))
    screen = Screen(folder)
    try:
        print(f"{'row':<44} {'limit':>10} {'ours':>10}     {'ratio':>7}   target")
        for name, measure in ROWS.items():
            if not wanted or name in wanted:
                measure(build, folder, screen.env)
    finally:
        screen.end()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:])
