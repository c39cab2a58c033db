// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/run.h"

#include <array>
#include <utility>

namespace artiscope {

namespace {
constexpr std::array<std::pair<QStringView, Outcome>, 8> outcomeWords{{
    {u"waiting", Outcome::Waiting},
    {u"rendering", Outcome::Rendering},
    {u"created", Outcome::Created},
    {u"changed", Outcome::Changed},
    {u"unchanged", Outcome::Unchanged},
    {u"repaired", Outcome::Repaired},
    {u"failed", Outcome::Failed},
    {u"unknown", Outcome::Unknown},
}};
} // namespace

QString outcomeWord(Outcome outcome)
{
    for (const auto &[word, known] : outcomeWords) {
        if (outcome == known)
            return word.toString();
    }
    return QStringLiteral("unknown");
}

Outcome outcomeFromWord(QStringView word)
{
    for (const auto &[known, outcome] : outcomeWords) {
        if (word == known)
            return outcome;
    }
    return Outcome::Unknown;
}

} // namespace artiscope
