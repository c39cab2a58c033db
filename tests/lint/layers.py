#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The dependency rule, checked: every include of a folder must be of a folder (or Qt module) that it may know.

With one shared include folder for all Qt modules a wrong include compiles, so the compiler cannot tell.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What each folder may include of ours. Mirrors app/CMakeLists.txt, written out transitively.
CORE = {"app/core"}
DOMAIN = CORE | {"app/domain"}
CONTENT = DOMAIN | {"app/content"}
DIFF = CONTENT | {"app/diff"}
API = DOMAIN | {"app/api"}
STORE = DOMAIN | {"app/store"}
SESSION = DIFF | API | STORE | {"app/session"}
MODELS = DIFF | {"app/session", "app/models"}
MAY = {
    "app/core": CORE,
    "app/domain": DOMAIN,
    "app/content": CONTENT,
    "app/diff": DIFF,
    "app/api": API,
    "app/store": STORE,
    "app/session": SESSION,
    "app/models": MODELS,
    "app/demo": DOMAIN | {"app/demo"},
    "app/cli": SESSION | {"app/cli", "app/demo"},
    "app/svg": {"app/svg"},
    "ui": MODELS | {"ui"},
}
# main.cpp builds the objects and hands out references, so it alone knows them all.
EXCEPT = {"ui/main.cpp": {"app/api", "app/store", "app/demo", "app/cli"}}
GUI = re.compile(r"^(QtGui|QtWidgets|QtSvg)/|^Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Pixmap|Icon|Palette)\b")
# The window asks servers by way of the session; what it says to another of its kind goes through one folder.
NETWORK = re.compile(r"^(QtNetwork/|Q(Local(Server|Socket)|Tcp|Udp|Ssl|Network|Abstract(Socket|NetworkCache)))")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def folder_of(path: str) -> str:
    parts = path.split("/")
    return "ui" if parts[0] == "ui" else "/".join(parts[:2])


def main() -> int:
    wrong = []
    for file in sorted([*ROOT.glob("app/**/*.[ch]*"), *ROOT.glob("ui/**/*.[ch]*")]):
        if file.suffix not in (".h", ".cpp"):
            continue
        name = file.relative_to(ROOT).as_posix()
        folder = folder_of(name)
        may = MAY.get(folder)
        if may is None:
            wrong.append(f"{name}: {folder} has no place in the layout")
            continue
        may = may | EXCEPT.get(name, set())
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            kind, path = match.groups()
            if kind == "<" and folder != "ui" and GUI.match(path):
                wrong.append(f"{name}:{number}: the engine must not include <{path}>")
            if kind == "<" and folder == "ui" and not name.startswith("ui/platform/") and NETWORK.match(path):
                wrong.append(f"{name}:{number}: the window must not include <{path}>")
            if kind == '"' and path.startswith(("app/", "ui/")) and folder_of(path) not in may:
                wrong.append(f"{name}:{number}: {folder} may not know {folder_of(path)}")
            if kind == '"' and not path.startswith(("app/", "ui/", "tests/")) and not path.endswith(".moc"):
                wrong.append(f'{name}:{number}: include "{path}" from the root')
    print("\n".join(wrong) if wrong else "layers: as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
