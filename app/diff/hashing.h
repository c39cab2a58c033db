// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>

namespace artiscope {

// Numbers by which the differences tell things apart. They are others in every run of the program, so that nobody can
// write a text in which different things have the same one. Nothing that is shown may depend on them.
[[nodiscard]] inline quint64 mixed(quint64 one, quint64 other)
{
    quint64 value = one * 0x9e3779b97f4a7c15U + other + 0x7f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

[[nodiscard]] inline quint64 hashOf(QByteArrayView bytes)
{
    static const size_t seed = QHashSeed::globalSeed() ^ 0x5bd1e995U;
    return mixed(qHash(bytes, seed), quint64(bytes.size())); // with a seed, qHash() may miss zeros at the end
}

} // namespace artiscope
