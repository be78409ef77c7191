#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py BUILD [ROW…]: measures what README.md beside this file lists, and prints limit, ours, ratio, target.

Both sides of a row are measured in the same run, in turn, on the same machine: trust the ratios.
"""
import json
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
EXPORTS = (250, 500, 1000)
IS_SMOKE = "CANDOR_BENCH_SMOKE" in os.environ
LIVE_RUNS, LIVE_KEYS = (1, 3) if IS_SMOKE else (5, 150)


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


def live_medians(build, folder, env, what, rounds, prefix=()):
    """What bench-live prints, column by column, each the median of several runs."""
    env = dict(env, GSETTINGS_SCHEMA_DIR=str(build / "data"), GTK_IM_MODULE="simple")
    runs = []
    for _ in range(LIVE_RUNS):
        place = pathlib.Path(tempfile.mkdtemp(dir=folder))
        run = subprocess.run([*prefix, build / "tests/bench/bench-live", place, what, str(rounds)], env=env, timeout=120,
                             capture_output=True, text=True, check=True)
        runs.append([float(number) for number in run.stdout.split()])
        shutil.rmtree(place)
    return [statistics.median(column) for column in zip(*runs)]


SLOW_DISK = ("strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync",
             "-e", "inject=fsync,fdatasync:delay_exit=200000")


def bench_live(build, folder, env):
    empty, live = live_medians(build, folder, env, "open", 1)
    row("live window to its first frame (empty + 150)", empty + 150, live, "ms", "≤ 1", 1)
    place = pathlib.Path(tempfile.mkdtemp(dir=folder))
    run = subprocess.run([build / "tests/bench/bench-commit", "100", place], capture_output=True, text=True, check=True)
    commit = float(run.stdout.split()[1]) / 1000
    median, high, _ = live_medians(build, folder, env, "score", LIVE_KEYS)
    row("score key to disk and screen (commit + 16)", commit + 16, median, "ms", f"≤ 1, 95th {high:.1f} ms", 1)
    median, high, _ = live_medians(build, folder, env, "typing", LIVE_KEYS)
    row("letter in 20,000, 95th percentile (a frame)", 16.7, high, "ms", f"≤ 1, median {median:.1f} ms", 1)
    if shutil.which("strace") and not IS_SMOKE:
        _, _, worst = live_medians(build, folder, env, "typing", LIVE_KEYS, SLOW_DISK)
        row("the same while a sync takes 200 ms, longest", 33, worst, "ms", "≤ 1", 1)


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


def timed(command, **kwargs):
    begin = time.monotonic()
    subprocess.run(command, check=True, capture_output=True, **kwargs)
    return time.monotonic() - begin


def import_once(ctl, guide, database):
    """Seconds, and the memory at its highest in kB."""
    for path in database.parent.glob(database.name + "*"):
        path.unlink()
    subprocess.run([ctl, "guide", "list", "--database", database], capture_output=True, check=True)
    run = subprocess.run(["/usr/bin/time", "-f", "%e %M", ctl, "guide", "import", guide, "--database", database],
                         capture_output=True, text=True, check=True)
    took, memory = run.stderr.splitlines()[-1].split()
    return float(took), int(memory)


def sum_of_limits(guide, folder):
    """What nobody gets round: reading the XML, writing the rows, making the index."""
    rows = folder / "rows.tsv"
    with open(rows, "w", encoding="utf-8") as table:
        for number in range(QUESTIONS):
            text = " ".join(question(number).replace('"', "'").split())
            table.write(f"{number}\tq{number}\t{text}\n")
    database = folder / "raw.db"
    database.unlink(missing_ok=True)
    script = ("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE q (a INTEGER PRIMARY KEY, b, c);\n"
              f".mode tabs\n.import {rows} q\n")
    rebuild = ("CREATE VIRTUAL TABLE f USING fts5 (c, content='q', content_rowid='a', prefix='1 2');"
               "INSERT INTO f (f, rank) VALUES ('hashsize', 8388608); INSERT INTO f (f) VALUES ('rebuild');")
    return (timed(["xmllint", "--stream", guide]) +
            timed(["sqlite3", database], input=script.encode()) +
            timed(["sqlite3", database, rebuild]))


def bench_import(build, folder, _env):
    ctl = build / "src/cli/candorctl"
    guide, small = folder / "import.guide.xml", folder / "small.guide.xml"
    write_guide(guide, QUESTIONS)
    write_guide(small, 1000)
    limits, ours, memory = [], [], []
    for _ in range(3):
        limits.append(sum_of_limits(guide, folder))
        took, peak = import_once(ctl, guide, folder / "import.db")
        ours.append(took)
        memory.append(peak)
    row("import of 100,000 (XML + rows + index)", statistics.median(limits) * 1000, statistics.median(ours) * 1000,
        "ms", "≤ 1.2")
    print(f"{'memory of that':<44} {'':>10} {statistics.median(memory) / 1024:>10.0f} MB {'':>7}   ≤ 32 MB")
    thousand = [import_once(ctl, small, folder / "small.db")[0] for _ in range(5)]
    nothing = [timed([ctl, "guide", "list", "--database", folder / "small.db"]) for _ in range(5)]
    print(f"{'import of 1,000 (less an empty run)':<44} {'':>10} "
          f"{(statistics.median(thousand) - statistics.median(nothing)) * 1000:>10.0f} ms  {'':>7}   ≤ 60 ms")


def write_markdown(path):
    with open(path, "w", encoding="utf-8") as guide:
        guide.write("# Many questions\n\n")
        for number in range(1500):
            word, other = WORDS[number % len(WORDS)], WORDS[number // 16 % len(WORDS)]
            if number % 150 == 0:
                guide.write(f"## Section {number // 150}\n\n")
            guide.write(f"### What is a {word} good for, and when is a {other} better, case {number}?\n\n"
                        f"A **{word}** keeps what a `{other}` cannot. It matters where many are, and a good answer names a case.\n\n"
                        f"- It is {word}\n- It is *not* {other}\n\n```python\n{word} = [{number}]\nfor item in {word}:\n"
                        f"    print(item, {number})\n```\n\n| a | b |\n|---|---|\n| {word} | {number} |\n\n[Back to top](#top)\n\n")


def bench_markdown(build, folder, _env):
    ctl, guide, database = build / "src/cli/candorctl", folder / "many.md", folder / "markdown.db"
    write_markdown(guide)
    subprocess.run([ctl, "guide", "list", "--database", database], capture_output=True, check=True)
    limits, ours, nothing = [], [], []
    for _ in range(ROUNDS):
        limits.append(timed(["cmark-gfm", "--unsafe", "-e", "table", guide]))
        nothing.append(timed([ctl, "guide", "list", "--database", database]))
        ours.append(timed([ctl, "guide", "import", "--dry-run", guide, "--database", database]))
    row(f"Markdown of {guide.stat().st_size // 1000} kB (cmark-gfm)", statistics.median(limits) * 1000,
        (statistics.median(ours) - statistics.median(nothing)) * 1000, "ms", "≤ 4", 1)


def bench_bank(build, folder, _env):
    ctl, guide, database = build / "src/cli/candorctl", folder / "bank.guide.xml", folder / "bank.db"
    write_guide(guide, QUESTIONS)
    subprocess.run([ctl, "guide", "import", guide, "--database", database], capture_output=True, check=True)
    run = subprocess.run([build / "tests/bench/bench-bank", database], capture_output=True, text=True, check=True)
    words = {"search": ("key to first page, 95th percentile", "≤ 16 ms"),
             "filter": ("section and difficulty, first page", "≤ 16 ms"), "list": ("all 100,000 listed", "≤ 50 ms")}
    for line in run.stdout.splitlines():
        name, *numbers = line.split()
        if name in words:
            median, high, worst = (int(number) / 1000 for number in numbers)
            print(f"{words[name][0]:<44} {median:>10.1f} {high:>10.1f} ms  {worst:>7.1f}   {words[name][1]}")
        else:
            print(f"{'memory of a row of the list':<44} {'':>10} {numbers[0]:>10} bytes{'':>5}   ≤ 60 bytes")


def write_interview(ctl, database):
    """An interview of all 64 questions of the Python guide, each with an answer. Returns its id."""
    def run(*words):
        return subprocess.run([ctl, *words, "--database", database], capture_output=True, text=True, check=True).stdout.strip()

    questions = json.loads(run("question", "list", "--guide", "python-core", "--json"))
    kit = run("kit", "create", "All", *(f"{question['guide']}/{question['id']}" for question in questions))
    candidate = run("candidate", "add", "Priya Raman")
    interview = run("interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "Ines Duarte")
    for number in range(1, len(questions) + 1):
        run("interview", "record", interview, str(number), "--score", str(number % 5 + 1), "--answer",
            "She began with an example of her own.\n“I would measure first.”\nThen she named what it cost. " * 3)
    return interview


def bench_report(build, folder, _env):
    ctl, database = build / "src/cli/candorctl", folder / "report.db"
    interview = write_interview(ctl, database)
    run = subprocess.run([build / "tests/bench/bench-report", database, interview, "25"], capture_output=True, text=True,
                         check=True)
    took = {name: int(number) / 1000 for name, number in (line.split() for line in run.stdout.splitlines())}
    row("HTML of 64 questions (libxml2 tree)", took["tree"], took["html"], "ms", "≤ 3", 2)
    row("XML of the same", took["tree"], took["xml"], "ms", "≤ 3", 2)
    row("PDF of the same (Pango + cairo loop)", took["loop"], took["pdf"], "ms", "≤ 1.3", 1)
    print(f"{'memory of 1,000 more HTML':<44} {'':>10} {took['memory']:>10.1f} MB  {'':>7}   flat")


def hold_short(ctl, database, kit, number):
    """One more interview of that kit, finished, with an answer."""
    def run(*words):
        return subprocess.run([ctl, *words, "--database", database], capture_output=True, text=True, check=True).stdout.strip()

    candidate = run("candidate", "add", f"Candidate {number}")
    interview = run("interview", "start", "--kit", kit, "--candidate", candidate, "--interviewer", "Ines Duarte")
    run("interview", "record", interview, "1", "--score", "4", "--answer", "She began with an example of her own.")
    run("interview", "finish", interview)


def export_all(ctl, database, place):
    """Seconds, and the memory at its highest in MB, of all scorecards as HTML into a new folder."""
    begin = time.monotonic()
    process = subprocess.Popen([ctl, "report", "--all", "--format", "html", "-o", place, "--database", database],
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    took = time.monotonic() - begin
    assert status == 0
    shutil.rmtree(place)
    return took, usage.ru_maxrss / 1024


def bench_exports(build, folder, _env):
    ctl, database = build / "src/cli/candorctl", folder / "exports.db"
    questions = json.loads(subprocess.run([ctl, "question", "list", "--guide", "python-core", "--json", "--database", database],
                                          capture_output=True, text=True, check=True).stdout)
    kit = subprocess.run([ctl, "kit", "create", "All", *(f"{question['guide']}/{question['id']}" for question in questions),
                          "--database", database], capture_output=True, text=True, check=True).stdout.strip()
    held, took, memory = 0, {}, {}
    for wanted in EXPORTS:
        for number in range(held, wanted):
            hold_short(ctl, database, kit, number)
        held = wanted
        took[wanted], memory[wanted] = export_all(ctl, database, folder / "exports")
    fewest, most = EXPORTS[0], EXPORTS[-1]
    for number in EXPORTS:
        print(f"{f'{number} scorecards of 64 questions as HTML':<44} {'':>10} {took[number]:>10.2f} s   {'':>7}   "
              f"{memory[number]:.1f} MB at its highest")
    row(f"{most} of them ({most // fewest} times {fewest})", took[fewest] * most / fewest, took[most], "s", "≤ 1.1", 2)
    row("memory of the same", memory[fewest], memory[most], "MB", "≤ 1.1", 1)


def bench_comparison(build, folder, env):
    env = dict(env, GSETTINGS_SCHEMA_DIR=str(build / "data"))
    people, questions = ("3", "4") if IS_SMOKE else ("200", "60")
    runs = []
    for _ in range(1 if IS_SMOKE else 5):
        place = pathlib.Path(tempfile.mkdtemp(dir=folder))
        run = subprocess.run([build / "tests/bench/bench-comparison", place, people, questions], env=env, timeout=120,
                             capture_output=True, text=True, check=True)
        runs.append([float(number) for number in run.stdout.split()])
        shutil.rmtree(place)
    empty, compared, shown = (statistics.median(column) for column in zip(*runs))
    row("comparison of 200 × 60 (empty window + 100)", empty + 100, shown, "ms", f"≤ 1, {compared:.0f} ms to load", 0)


ROWS = {"commit": bench_commit, "live": bench_live, "comparison": bench_comparison, "draw": bench_draw, "start": bench_start, "import": bench_import, "bank": bench_bank,
        "markdown": bench_markdown, "report": bench_report, "exports": bench_exports}


def main(build, wanted):
    unknown = set(wanted) - set(ROWS)
    if unknown:
        sys.exit(f"bench: there is no row {', '.join(sorted(unknown))}; there are {', '.join(ROWS)}")
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
