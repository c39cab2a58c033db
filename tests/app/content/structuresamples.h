// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/outline.h"

#include <QFile>

#include <array>
#include <functional>

// The texts that the tests of structure are about: tests/data/structure.
namespace artiscope {

struct StructureSample {
    const char *file;
    StructureKind kind;
};

inline constexpr std::array structureSamples{
    StructureSample{"eos.config", StructureKind::Indented},
    StructureSample{"ios.config", StructureKind::Indented},
    StructureSample{"nx-os.config", StructureKind::Indented},
    StructureSample{"ios-xr.config", StructureKind::Indented},
    StructureSample{"frr.conf", StructureKind::Indented},
    StructureSample{"sr-os.config", StructureKind::Indented},
    StructureSample{"ifupdown.interfaces", StructureKind::Indented},
    StructureSample{"junos.config", StructureKind::Braces},
    StructureSample{"sr-os-md.config", StructureKind::Braces},
    StructureSample{"sr-linux.config", StructureKind::Braces},
    StructureSample{"nftables.conf", StructureKind::Braces},
    StructureSample{"junos.set", StructureKind::SetLines},
    StructureSample{"nvue.set", StructureKind::SetLines},
    StructureSample{"sample.json", StructureKind::Json},
    StructureSample{"sample.yaml", StructureKind::Yaml},
    StructureSample{"documents.yaml", StructureKind::Yaml},
    StructureSample{"sample.xml", StructureKind::Xml},
    StructureSample{"sample.svg", StructureKind::Svg},
    StructureSample{"sample.hcl", StructureKind::Hcl},
    StructureSample{"sample.md", StructureKind::Markdown},
    StructureSample{"sample.ini", StructureKind::Ini},
    StructureSample{"iptables.save", StructureKind::Chains},
    StructureSample{"sample.csv", StructureKind::Csv},
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString sampleFile(const char *name)
{
    return QStringLiteral(ARTISCOPE_TEST_DATA "/structure/") + QString::fromLatin1(name);
}

// Golden files; ARTISCOPE_REFRESH_GOLDEN=1 writes them anew, to be read before they are committed.
inline QByteArray golden(const QString &path, const QByteArray &found)
{
    if (qEnvironmentVariableIntValue("ARTISCOPE_REFRESH_GOLDEN") == 1) {
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(found);
    }
    return contentOf(path);
}

// Every beginning of every sample, then many of each with a few bytes changed, the same ones in every run.
inline void forBrokenSamples(const std::function<void(const QByteArray &bytes, StructureKind kind)> &check)
{
    const QByteArray favourites("\"'\\{}[]()<>!&*|-:#/ ^,=~`;$\t\0\n\r\xc3\xef", 34);
    quint32 random = 4711;
    const auto next = [&random](quint32 below) {
        random = random * 1664525 + 1013904223;
        return (random >> 8) % below;
    };
    for (const StructureSample &sample : structureSamples) {
        const QByteArray whole = contentOf(sampleFile(sample.file));
        for (qsizetype size = 0; size <= whole.size(); ++size)
            check(whole.first(size), sample.kind);
        for (int round = 0; round < 600; ++round) {
            QByteArray bytes = whole;
            for (quint32 change = 1 + next(8); change > 0; --change) {
                const qsizetype at = next(quint32(bytes.size()));
                switch (next(4)) {
                case 0:
                    bytes[at] = char(next(256));
                    break;
                case 1:
                    bytes[at] = favourites[next(quint32(favourites.size()))];
                    break;
                case 2:
                    bytes.insert(at, favourites[next(quint32(favourites.size()))]);
                    break;
                default:
                    bytes.remove(at, 1 + next(20));
                    if (bytes.isEmpty())
                        bytes = whole;
                }
            }
            check(bytes, sample.kind);
        }
    }
    // One kind's text read as another.
    for (const StructureSample &text : structureSamples) {
        for (const StructureSample &other : structureSamples)
            check(contentOf(sampleFile(text.file)), other.kind);
    }
}

} // namespace artiscope
