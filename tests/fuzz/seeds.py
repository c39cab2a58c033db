#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples of tests/data as seeds: seeds.py FOLDER. Before each stands what its fuzz target takes for its choice."""
import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]
samples = root / "tests/data"
out = pathlib.Path(sys.argv[1])


def enumerators(header, name):
    """The names of an enumeration, lower-case and in order: the choice is the place in it."""
    body = re.search(rf"enum class {name}[^{{]*{{(.*?)}};", (root / header).read_text(), re.S)[1]
    words = re.sub(r"//.*", "", body)
    return [word.strip().lower() for word in words.split(",") if word.strip()]


def seed(target, name, content):
    folder = out / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def parts(*texts):
    """One after another, before each but the last how much of the rest it is, as near as a part of 256 is."""
    out = texts[-1]
    for text in reversed(texts[:-1]):
        out = bytes([min(255, round(256 * len(text) / max(1, len(text) + len(out))))]) + text + out
    return out


languages = enumerators("app/content/language.h", "Language")
kinds = enumerators("app/content/structure/outline.h", "StructureKind")
kind_of = {"documents.yaml": "yaml", "sample.md": "markdown", "iptables.save": "chains",
           "frr.conf": "indented", "ifupdown.interfaces": "indented", "nftables.conf": "braces",
           "junos.config": "braces", "sr-os-md.config": "braces", "sr-linux.config": "braces"}
kind_of_suffix = {".config": "indented", ".set": "setlines"}
trees = [".json", ".yaml", ".xml", ".svg"]
checked = ["json", "yaml", "xml", "svg", "csv"]

for file in sorted((samples / "structure").iterdir()):
    if file.suffix in (".folds", ".outline"):
        continue
    content = file.read_bytes()
    kind = kind_of.get(file.name) or kind_of_suffix.get(file.suffix, file.suffix[1:])
    seed("structure", file.name, bytes([kinds.index(kind)]) + content)
    seed("textbuffer", file.name, content)
    seed("encoding", file.name, b"\x01" + content.decode().encode("utf-16-le"))
    seed("search", file.name, b"\x04[a-z]+\\d\n" + content)
    if file.suffix in trees:
        seed("trees", file.name, bytes([trees.index(file.suffix)]) + content)
    if file.suffix in (".json", ".xml"):
        seed("reformat", file.name, bytes([file.suffix == ".xml"]) + content)
    if kind in checked:
        seed("trouble", file.name, bytes([checked.index(kind)]) + content)
    if file.suffix == ".md":
        for target in ("markdown", "markdowndocument"):
            seed(target, file.name, content)
    if file.suffix == ".json":
        seed("jsontable", file.name, content)
    if file.suffix == ".svg":
        seed("svg", file.name, content)
    if file.suffix == ".csv":
        seed("table", file.name, b"\0" + content)

for file in sorted((samples / "lexers").glob("*.txt")):
    content = file.read_bytes()
    word = file.name.split(".")[0].replace("-", "")
    for most in (0, 7):
        seed("lexers", f"{file.stem}-{most}", bytes([languages.index(word), most]) + content)

for file in sorted((samples / "detect").rglob("*")):
    if file.is_file() and file.stat().st_size < 20_000:
        seed("detection", f"{file.parent.name}-{file.name}", b"\x09" + file.read_bytes())
        if file.parent.name in ("svg", "json", "csv"):
            target = {"svg": "svg", "json": "jsontable", "csv": "table"}[file.parent.name]
            seed(target, f"{file.parent.name}-{file.name}", (b"\0" if target == "table" else b"") + file.read_bytes())

# Pairs.
for folder in sorted((samples / "diff").iterdir()):
    left, right = sorted(folder.glob("left.*"))[0], sorted(folder.glob("right.*"))[0]
    before, after = left.read_bytes(), right.read_bytes()
    content = before + after
    if not content or len(content) > 20_000:
        continue
    word = left.suffix[1:]
    pair = parts(before, after)
    seed("linediff", folder.name, pair)
    seed("blockdiff", folder.name, b"\0" + pair)
    seed("threeway", folder.name, b"\0" + parts(before, after, after + before))
    if len(content) < 4_000:
        seed("linehistory", folder.name, b"\0\3" + parts(after, before, after + before, b""))
    language = bytes([languages.index(word.replace("-", ""))])
    seed("configdiff", folder.name, language + pair)
    seed("changesignature", folder.name, b"\0" + language + b"leaf-01\n" + pair)
    seed("showndiff", folder.name, language + b"\x0f" + pair[:1] + b"\\d+:\\d+\n" + pair[1:])
    kind = {"json": 0, "yaml": 1, "xml": 2, "csv": 3}.get(word)
    if kind is not None:
        seed("structurediff", folder.name, bytes([kind]) + pair)
    if word in ("svg", "xml"):
        seed("drawingdiff", folder.name, b"\0" + before + b"\0" + after)
