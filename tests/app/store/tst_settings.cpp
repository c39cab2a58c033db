// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/settings.h"

#include "app/store/paths.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new/settings.ini"));
    }

    void defaultsAreSensible()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.sizeLimit(), 256LL << 20);
        QCOMPARE(settings.cacheLimit(), 1LL << 30);
        QCOMPARE(settings.requestTimeout(), 60s);
        QCOMPARE(settings.refreshSeconds(), 60);
        QCOMPARE(settings.runTimeoutSeconds(), 600);
        QCOMPARE(settings.theme(), ThemeSetting::System);
        QCOMPARE(settings.wrap(), false);
        QCOMPARE(settings.outline(), true);
        QCOMPARE(settings.headings(), true);
        QCOMPARE(settings.spaces(), false);
        QCOMPARE(settings.ruler(), false);
        QCOMPARE(settings.rulerColumn(), 80);
        QCOMPARE(settings.changeContext(), 3);
        QCOMPARE(settings.unifiedChanges(), false);
        QCOMPARE(settings.patientChanges(), false);
        QVERIFY(settings.ignoredChanges().isEmpty());
        QVERIFY(settings.ignoreExpressions().isEmpty());
        QCOMPARE(settings.zoom(), 0);
        QVERIFY(settings.state(QStringLiteral("columns")).isEmpty());
        QVERIFY(settings.lastBranch(QStringLiteral("p")).isEmpty());
        QVERIFY(!settings.lastVisit(QStringLiteral("p")));
        QVERIFY(settings.viewAs(QStringLiteral("d")).isEmpty());
        QVERIFY(settings.openWith(QStringLiteral("json")).isEmpty());
    }

    void everythingIsKept()
    {
        const QByteArray state("\x00\x01\xff\n;=[]", 8);
        const QStringList words{QStringLiteral("/opt/my editor/edit"), QStringLiteral("--title=a, \"b\"")};
        const QString oddId = QStringLiteral("odd/id = with [brackets]; ü");
        {
            Settings settings(m_file);
            settings.setSizeLimit(5LL << 20);
            settings.setCacheLimit(0);
            settings.setRequestTimeout(90s);
            settings.setRefreshSeconds(0);
            settings.setRunTimeoutSeconds(120);
            settings.setTheme(ThemeSetting::Dark);
            settings.setWrap(true);
            settings.setOutline(false);
            settings.setHeadings(false);
            settings.setSpaces(true);
            settings.setRuler(true);
            settings.setZoom(-3);
            settings.setChangeContext(-1);
            settings.setUnifiedChanges(true);
            settings.setPatientChanges(true);
            settings.setIgnoredChanges({QStringLiteral("case"), QStringLiteral("own:a, b")});
            settings.setIgnoredChanges(QStringLiteral("a/b c"), QStringList{QStringLiteral("comments")});
            settings.setIgnoredChanges(QStringLiteral("none"), QStringList());
            settings.setIgnoredChanges(QStringLiteral("gone"), QStringList{QStringLiteral("case")});
            settings.setIgnoredChanges(QStringLiteral("gone"), std::nullopt);
            settings.setIgnoreExpressions({QStringLiteral("a, b"), QStringLiteral("^\\s*\"x\";?$")});
            settings.setState(QStringLiteral("columns"), state);
            settings.setLastBranch(oddId, QStringLiteral("feature/a, b"));
            settings.setLastVisit(oddId, Instant{1'764'000'000'123'456});
            settings.setLastBranch(QStringLiteral("other"), QStringLiteral("main"));
            settings.setViewAs(QStringLiteral("d"), QStringLiteral("json"));
            settings.setMatchKey(QStringLiteral("d"), QStringLiteral("vlan"));
            settings.setOpenWith(QStringLiteral("json"), words);
            QVERIFY(settings.save());
        }
        Settings settings(m_file);
        QCOMPARE(settings.sizeLimit(), 5LL << 20);
        QCOMPARE(settings.cacheLimit(), 0LL);
        QCOMPARE(settings.requestTimeout(), 90s);
        QCOMPARE(settings.refreshSeconds(), 0);
        QCOMPARE(settings.runTimeoutSeconds(), 120);
        QCOMPARE(settings.theme(), ThemeSetting::Dark);
        QCOMPARE(settings.wrap(), true);
        QCOMPARE(settings.outline(), false);
        QCOMPARE(settings.headings(), false);
        QCOMPARE(settings.spaces(), true);
        QCOMPARE(settings.ruler(), true);
        QCOMPARE(settings.zoom(), -3);
        QCOMPARE(settings.changeContext(), -1);
        QCOMPARE(settings.unifiedChanges(), true);
        QCOMPARE(settings.patientChanges(), true);
        QCOMPARE(settings.ignoredChanges(), (QStringList{QStringLiteral("case"), QStringLiteral("own:a, b")}));
        QCOMPARE(settings.ignoredChangesByDefinition(),
            (QHash<QString, QStringList>{
                {QStringLiteral("a/b c"), {QStringLiteral("comments")}}, {QStringLiteral("none"), {}}}));
        QCOMPARE(settings.ignoreExpressions(), (QStringList{QStringLiteral("a, b"), QStringLiteral("^\\s*\"x\";?$")}));
        QCOMPARE(settings.state(QStringLiteral("columns")), state);
        QCOMPARE(settings.lastBranch(oddId), QStringLiteral("feature/a, b"));
        QCOMPARE(settings.lastVisit(oddId), Instant{1'764'000'000'123'456});
        QCOMPARE(settings.viewAs(QStringLiteral("d")), QStringLiteral("json"));
        QCOMPARE(settings.matchKey(QStringLiteral("d")), QStringLiteral("vlan"));
        QCOMPARE(settings.openWith(QStringLiteral("json")), words);
        QVERIFY(settings.openWith(QStringLiteral("yaml")).isEmpty());

        settings.forgetProfile(oddId);
        settings.setViewAs(QStringLiteral("d"), {});
        settings.setMatchKey(QStringLiteral("d"), {});
        settings.setState(QStringLiteral("columns"), {});
        QVERIFY(settings.lastBranch(oddId).isEmpty());
        QVERIFY(!settings.lastVisit(oddId));
        QCOMPARE(settings.lastBranch(QStringLiteral("other")), QStringLiteral("main"));
        QVERIFY(settings.viewAs(QStringLiteral("d")).isEmpty());
        QVERIFY(settings.matchKey(QStringLiteral("d")).isEmpty());
        QVERIFY(settings.state(QStringLiteral("columns")).isEmpty());
    }

    void programsAreNamedByHand()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[open-with]\njson=kate, --new\ntxt=\"/opt/my editor/edit\"\nyaml=\n");
        file.close();
        const Settings settings(m_file);
        QCOMPARE(
            settings.openWith(QStringLiteral("json")), QStringList({QStringLiteral("kate"), QStringLiteral("--new")}));
        QCOMPARE(settings.openWith(QStringLiteral("txt")), QStringList{QStringLiteral("/opt/my editor/edit")});
        QCOMPARE(settings.openWith(QStringLiteral("yaml")), QStringList());
    }

    void nonsenseIsNotBelieved()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("size-limit=-5\ncache-limit=lots\nrequest-timeout=0\nrefresh-seconds=1\nrun-timeout=99999999\n"
                   "theme=pink\nzoom=1000\n");
        file.close();
        const Settings settings(m_file);
        QCOMPARE(settings.sizeLimit(), 1LL << 20);
        QCOMPARE(settings.cacheLimit(), 1LL << 30);
        QCOMPARE(settings.requestTimeout(), 1s);
        QCOMPARE(settings.refreshSeconds(), 10);
        QCOMPARE(settings.runTimeoutSeconds(), 86400);
        QCOMPARE(settings.theme(), ThemeSetting::System);
        QCOMPARE(settings.zoom(), 30);
    }

    void tellsWhenItCannotWrite()
    {
        QFile obstacle(m_folder->filePath(QStringLiteral("new")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        Settings settings(m_file);
        settings.setWrap(true);
        const auto result = settings.save();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Storage);
        QCOMPARE(result.error().reason, Error::Reason::NotWritable);
    }

    void placesFollowTheEnvironment()
    {
        qputenv("ARTISCOPE_HOME", m_folder->path().toUtf8());
        const Paths own = Paths::standard();
        qunsetenv("ARTISCOPE_HOME");
        QCOMPARE(own.profilesFile(), m_folder->filePath(QStringLiteral("config/profiles.json")));
        QCOMPARE(own.settingsFile(), m_folder->filePath(QStringLiteral("config/settings.ini")));
        QCOMPARE(own.contentFolder(), m_folder->filePath(QStringLiteral("cache/contents")));
        QCOMPARE(own.data, m_folder->filePath(QStringLiteral("data")));

        const Paths usual = Paths::standard();
        QSet<QString> folders{usual.config, usual.cache, usual.data};
        QCOMPARE(folders.size(), 3);
        for (const QString &folder : std::as_const(folders))
            QVERIFY2(folder.contains(QLatin1String("/artiscope")), qPrintable(folder));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
