// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it takes to know who brought each line, with all contents in the cache on the disk.

#include "app/session/artifactblame.h"
#include "app/store/contentcache.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>

#include <memory>

using namespace artiscope;

namespace {

constexpr int revisions = 20;

QString storageIdOf(int age)
{
    return QStringLiteral("revision-%1").arg(age);
}

// 5,000 lines; each revision has brought one in fifty.
QByteArray contentOf(int age)
{
    QByteArray text;
    for (int line = 0; line < 5000; ++line) {
        const bool isChanged = line % 50 < revisions - age;
        text += "   setting" + QByteArray::number(line) + " value " + (isChanged ? "new" : "old") + '\n';
    }
    return text;
}

class Bench {
public:
    Bench()
    {
        m_source.useCache(&m_cache);
        for (int age = 0; age < revisions; ++age)
            keep(age);
    }

    // As a window does that has looked at none of them yet.
    [[nodiscard]] bool blame()
    {
        RevisionTexts texts(m_source);
        ArtifactBlame blame(texts);
        QObject::connect(&blame, &RevisionWalk::stateChanged, &blame, [&blame] {
            if (blame.state() != LoadState::Loading)
                QCoreApplication::exit(blame.state() == LoadState::Ready ? 0 : 1);
        });
        blame.start({.id = QStringLiteral("artifact"), .contentType = QStringLiteral("text/plain")}, m_revisions,
            Priority::High);
        return QCoreApplication::exec() == 0 && blame.lines().size() == 5000
            && std::ranges::count(blame.lines(), revisions - 1) < 5000;
    }

private:
    void keep(int age)
    {
        const QByteArray content = contentOf(age);
        const QString checksum =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
        m_revisions.push_back({.storageId = storageIdOf(age), .checksum = checksum});
        const Request writing = m_cache.write(storageIdOf(age), content, checksum,
            [](const Result<Nothing> &written) { QCoreApplication::exit(written ? 0 : 1); });
        if (QCoreApplication::exec() != 0)
            qFatal("the content cannot be kept");
    }

    QTemporaryDir m_home;
    SystemClock m_clock;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    ProfileStore m_profiles{m_home.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets m_secrets;
    Services m_services{.clock = m_clock, .settings = m_settings, .profiles = m_profiles, .secrets = m_secrets};
    Connection m_connection{{.id = QStringLiteral("bench")}, m_services, {}}; // never opened: nothing is to be asked
    ContentCache m_cache{m_home.path(), QStringLiteral("bench"), 100'000'000};
    ContentSource m_source{m_connection};
    QList<Revision> m_revisions; // newest first
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench bench;
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        bool done = false;
        times.push_back(millisecondsOf([&] { done = bench.blame(); }));
        if (!done)
            return 1;
    }
    print("who brought the lines: 20 revisions of 5,000, cached, s", median(times) / 1000, "0.5");
    return 0;
}
