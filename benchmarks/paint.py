#!/usr/bin/env python3
"""Times how soon pages are seen: paint.py LEDGER PORT.

Opens pages of a running server in headless Chromium, each in a session of its own with nothing kept,
and prints when the first content was painted and how much was sent with style sheets and script.
Needs chromium and chromedriver on the path.
"""
import json
import subprocess
import sys
import time
import urllib.request

from pages import addresses

DRIVER = 9515
OPTIONS = {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900"]}
TIMES = """const paint = performance.getEntriesByName('first-contentful-paint')[0];
const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
return [paint ? paint.startTime : -1, all.reduce((sum, each) => sum + each.transferSize, 0)]"""


def call(method, path, body=None):
    request = urllib.request.Request(
        f"http://127.0.0.1:{DRIVER}/session{path}", method=method,
        data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(request, timeout=120) as answer:
        return json.load(answer)["value"]


def visit(address):
    capabilities = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": OPTIONS}}
    session = "/" + call("POST", "", {"capabilities": capabilities})["sessionId"]
    try:
        call("POST", session + "/url", {"url": address})
        time.sleep(.3)
        return call("POST", session + "/execute/sync", {"script": TIMES, "args": []})
    finally:
        call("DELETE", session)


def main():
    driver = subprocess.Popen(["chromedriver", f"--port={DRIVER}"], stdout=subprocess.DEVNULL)
    try:
        time.sleep(2)
        for kind, paths in addresses(sys.argv[1]).items():
            seen = sorted(visit(f"http://127.0.0.1:{sys.argv[2]}{path}") for path in paths[:5])
            print(f"{kind:12} first content median {seen[2][0]:5.0f} ms  latest {seen[-1][0]:5.0f} ms"
                  f"  sent {max(sent for _, sent in seen) / 1000:6.1f} kB", flush=True)
    finally:
        driver.terminate()


if __name__ == "__main__":
    main()
