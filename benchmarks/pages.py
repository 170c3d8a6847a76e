#!/usr/bin/env python3
"""Times the pages of a running server: pages.py LEDGER PORT [WRK.LUA].

Asks each kind of page for forty places of the ledger, twice, one after the other, and prints when
the first byte came and how much was sent. With a third argument it also writes a script with the
same addresses for wrk: wrk -t2 -c50 -d120s --timeout 30s --latency -s WRK.LUA http://127.0.0.1:PORT/
"""
import http.client
import random
import sqlite3
import sys
import time
from urllib.parse import quote

PLACES = 40


def addresses(path):
    ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    draw = random.Random(3)
    last = ledger.execute("SELECT max(id) FROM article").fetchone()[0]
    pages = {"start": [], "article": [], "statement": [], "speakers": [], "speaker": [],
             "links": [], "search": [], "corrections": []}
    for _ in range(PLACES):
        row = draw.randint(1, last)
        name, text = ledger.execute("SELECT name, text FROM article WHERE id = ?", (row,)).fetchone()
        pages["start"].append("/")
        pages["corrections"].append("/corrections")
        pages["article"].append(f"/article?id={quote(name)}")
        statements = ledger.execute(
            "SELECT name, content FROM statement WHERE article = ? AND content <> ''", (row,)).fetchall()
        if statements:
            statement, content = draw.choice(statements)
            pages["statement"].append(f"/statement?article={quote(name)}&id={statement}")
            start, end = content.split(" ")[0].split("-")
            words = text[int(start):int(end)].split()
            draw.shuffle(words)
            pages["search"].append("/search?q=" + quote(" ".join(words[:5])))
        speakers = ledger.execute(
            "SELECT entity.key, entity.name FROM speaker JOIN entity ON entity.id = speaker.entity"
            " WHERE speaker.article = ?", (row,)).fetchall()
        if speakers:
            key, called = draw.choice(speakers)
            pages["speaker"].append(f"/speaker?key={key}")
            pages["links"].append(f"/links?key={key}")
            pages["speakers"].append("/speakers?name=" + quote(called.split()[-1]))
    return pages


def measure(port, paths):
    millis, sizes, failed = [], [], 0
    for path in paths * 2:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        begin = time.perf_counter()
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        response = connection.getresponse()
        millis.append((time.perf_counter() - begin) * 1000)
        sizes.append(len(response.read()))
        failed += response.status != 200
        connection.close()
    millis.sort()
    return millis[len(millis) // 2], millis[int(len(millis) * .95)], max(sizes) / 1000, failed


def main():
    pages = addresses(sys.argv[1])
    for kind, paths in pages.items():
        median, late, size, failed = measure(int(sys.argv[2]), paths)
        print(f"{kind:12} median {median:6.0f} ms  p95 {late:6.0f} ms  {size:6.1f} kB  {failed} failed",
              flush=True)
    if len(sys.argv) > 3:
        mixed = [path for paths in pages.values() for path in paths]
        random.Random(4).shuffle(mixed)
        with open(sys.argv[3], "w", encoding="utf-8") as script:
            script.write("local paths = {" + ", ".join(f"[[{path}]]" for path in mixed) + "}\n"
                         "local i = 0\n"
                         "function request()\n"
                         "  i = i % #paths + 1\n"
                         "  return wrk.format('GET', paths[i])\n"
                         "end\n")


if __name__ == "__main__":
    main()
