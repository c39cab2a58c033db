// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace artiscope {

// A program that shows two files beside each other.
struct PairTool {
    QString name; // for people
    QString word; // for object names
    QStringList command; // the program and its arguments; %1 and %2 stand for the two files, behind all where missing

    [[nodiscard]] bool isInstalled() const; // looks through the system's path
    [[nodiscard]] QStringList commandFor(const QString &left, const QString &right) const;
};

// Those that Artiscope knows.
[[nodiscard]] QList<PairTool> pairTools();
// The person's own, from these words of the settings; they may be empty.
[[nodiscard]] PairTool ownPairTool(const QStringList &words);

} // namespace artiscope
