// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/session/exitstatus.h"

#include <QJsonValue>

// What goes to stdout (the answer alone) and stderr (sentences for a person): cli.md.
namespace artiscope {

// One line that does nothing to a terminal, whatever a server or a content wrote into it: control characters, line ends
// too, as their pictures.
[[nodiscard]] QString harmless(const QString &text);

// Before anything is printed: bytes go out as they are, and a terminal reads them as UTF-8.
void prepareOutput();
void printJson(const QJsonValue &value); // object or array, one document
void printBytes(const QByteArray &bytes);
// To the file of that name, whole or not at all; empty or "-" is stdout. Errors: NotWritable.
[[nodiscard]] Result<Nothing> writeOutput(const QString &name, const QByteArray &bytes);
[[nodiscard]] bool wasPrinted(); // all of it so far: the disk may be full, the reader gone
void say(const QString &sentence); // to stderr, with the program's name; harmless()
void sayError(const Error &error);

[[nodiscard]] bool stderrIsTerminal();
[[nodiscard]] bool stdoutIsTerminal();

} // namespace artiscope
