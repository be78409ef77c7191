#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what Candor writes as HTML in Chromium, without a window: nothing is said on the console, nothing is asked for, no page is
wider than its window, light and dark differ, and it prints. Pictures and prints are kept in BUILD/chromium to be looked at.
Run by ./dev chromium BUILD."""
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

WIDTHS = (1000, 400)
SCHEMES = ("light", "dark")
MOST_DIFFERENCE = 1             # pages


def count_pages(path):
    told = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)$", told, re.M).group(1))


class Chromium:
    """Spoken to through a pipe: JSON messages, each ended by a zero byte."""

    def __init__(self, program, profile):
        read_by_it, self.out = os.pipe()
        self.back, written_by_it = os.pipe()
        words = [program, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={profile}", "--no-first-run",
                 "--disable-gpu", "--hide-scrollbars", "--disable-background-networking"]
        if os.geteuid() == 0:
            words.append("--no-sandbox")

        def hand_over():
            # Both numbers may be taken by the other's end: go by way of high ones.
            for fd, target in ((os.dup2(read_by_it, 103), 3), (os.dup2(written_by_it, 104), 4)):
                os.dup2(fd, target)
            os.closerange(5, 256)

        self.process = subprocess.Popen(words, close_fds=False, preexec_fn=hand_over, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_by_it)
        os.close(written_by_it)
        self.rest = b""
        self.n_asked = 0
        self.events = []
        self.session = None

    def read(self):
        while b"\0" not in self.rest:
            piece = os.read(self.back, 1 << 20)
            if piece == b"":
                sys.exit("chromium: it ended by itself")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, **params):
        self.n_asked += 1
        message = {"id": self.n_asked, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.n_asked:
                if "error" in answer:
                    sys.exit(f"chromium: {method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, path):
        """A page of its own, and all that it does from the beginning."""
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.ask(f"{domain}.enable")
        self.events.clear()
        self.ask("Page.navigate", url=path.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.read())

    def value(self, expression):
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True)["result"]["value"]

    def close(self):
        self.session = None
        self.ask("Browser.close")
        self.process.wait(timeout=30)


class Trial:
    def __init__(self, build):
        self.build = pathlib.Path(build).resolve()
        self.kept = self.build / "chromium"
        self.kept.mkdir(exist_ok=True)
        self.failed = 0

    def tell(self, what, is_so, found=""):
        self.failed += not is_so
        print(f"{'ok' if is_so else 'not ok'} - {what}{'' if is_so else f': {found}'}")

    def write_pages(self, folder):
        candorctl = self.build / "src/cli/candorctl"
        main_job = pathlib.Path(__file__).parent.parent / "cli/main-job.sh"
        subprocess.run(["bash", main_job, folder], check=True, capture_output=True,
                       env={**os.environ, "CANDORCTL": str(candorctl)})

        def run(*words):
            return subprocess.run([candorctl, *words, "--database", folder / "candor.db"], check=True,
                                  capture_output=True).stdout

        interview = json.loads(run("interview", "list", "--json"))[0]["id"]
        kits = {kit["name"].split(",")[1]: kit["id"] for kit in json.loads(run("kit", "list", "--json"))}
        for name, words in {"scorecard": ("report", interview), "candidate": ("report", interview, "--audience", "candidate"),
                            "paper-kit": ("kit", "export", kits[" 45 min"]),
                            "comparison": ("compare", "--kit", kits[" two of each section"])}.items():
            path = self.kept / f"{name}.html"
            run(*words, "--format", "html", "-o", path)
            if name != "comparison":
                run(*words, "--format", "pdf", "-o", self.kept / f"{name}-ours.pdf")
            yield name, path

    def picture(self, chromium, name, width, scheme):
        chromium.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        chromium.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        wide = chromium.value("document.documentElement.scrollWidth")
        self.tell(f"{name}, {scheme}: no wider than {width} px", wide <= width, f"{wide} px")
        data = chromium.ask("Page.captureScreenshot", format="png")["data"]
        (self.kept / f"{name}-{width}-{scheme}.png").write_bytes(base64.b64decode(data))
        return chromium.value("getComputedStyle(document.body).backgroundColor")

    def print(self, chromium, name):
        chromium.ask("Emulation.setEmulatedMedia", features=[])
        data = chromium.ask("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27, paperHeight=11.69)["data"]
        printed = self.kept / f"{name}-printed.pdf"
        printed.write_bytes(base64.b64decode(data))
        return count_pages(printed)

    def compare_prints(self, name, n_printed):
        """A page of ours is about as full as one of Chromium's."""
        n_ours = count_pages(self.kept / f"{name}-ours.pdf")
        self.tell(f"{name}: {n_printed} pages printed, {n_ours} as PDF",
                  abs(n_printed - n_ours) <= MOST_DIFFERENCE, f"{n_printed} and {n_ours}")

    def look(self, chromium, name, path):
        chromium.open(path)
        papers = {self.picture(chromium, name, width, scheme) for width in WIDTHS for scheme in SCHEMES}
        self.tell(f"{name}: light and dark differ", len(papers) == 2, papers)
        n_pages = self.print(chromium, name)
        self.tell(f"{name}: prints", n_pages > 0)
        if name != "comparison":
            self.compare_prints(name, n_pages)
        said = [event for event in chromium.events if event.get("method") in
                ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")]
        asked = [event["params"]["request"]["url"] for event in chromium.events
                 if event.get("method") == "Network.requestWillBeSent"]
        self.tell(f"{name}: nothing said on the console", not said, said)
        self.tell(f"{name}: nothing asked for but itself", asked == [path.as_uri()], asked)


def main():
    trial = Trial(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="candor-chromium-", ignore_cleanup_errors=True) as folder:
        chromium = Chromium(shutil.which("chromium") or "chromium-browser", pathlib.Path(folder) / "profile")
        for name, path in trial.write_pages(pathlib.Path(folder)):
            trial.look(chromium, name, path)
        chromium.close()
    print(f"{trial.failed} failed" if trial.failed else f"Chromium shows what was written; look at {trial.kept}")
    return 1 if trial.failed else 0


sys.exit(main())
