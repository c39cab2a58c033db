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
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.wrap(), false);
        QCOMPARE(settings.outline(), true);
        QCOMPARE(settings.headings(), true);
        QCOMPARE(settings.spaces(), false);
        QCOMPARE(settings.rulers(), false);
        QCOMPARE(settings.rulerColumns(), QList<int>{80});
        QCOMPARE(settings.changeContext(), 3);
        QCOMPARE(settings.unifiedChanges(), false);
        QCOMPARE(settings.patientChanges(), false);
        QCOMPARE(settings.whoseChanges(), false);
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
            settings.setValue(QStringLiteral("size-limit"), qint64(5) << 20);
            settings.setValue(QStringLiteral("cache-limit"), qint64(0));
            settings.setValue(QStringLiteral("request-timeout"), qint64(90));
            settings.setValue(QStringLiteral("refresh-seconds"), qint64(0));
            settings.setValue(QStringLiteral("run-timeout"), qint64(120));
            settings.setValue(QStringLiteral("theme"), QStringLiteral("contrast-dark"));
            settings.setValue(QStringLiteral("wrap"), true);
            settings.setValue(QStringLiteral("outline"), false);
            settings.setValue(QStringLiteral("headings"), false);
            settings.setValue(QStringLiteral("spaces"), true);
            settings.setValue(QStringLiteral("rulers"), true);
            settings.setValue(
                QStringLiteral("ruler-columns"), QStringList{QStringLiteral("120"), QStringLiteral("80")});
            settings.setZoom(-3);
            settings.setValue(QStringLiteral("change-context"), qint64(-1));
            settings.setValue(QStringLiteral("unified-changes"), true);
            settings.setValue(QStringLiteral("patient-changes"), true);
            settings.setValue(QStringLiteral("whose-changes"), true);
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
            settings.setValue(QStringLiteral("open-with/json"), words);
            QVERIFY(settings.save());
        }
        Settings settings(m_file);
        QCOMPARE(settings.sizeLimit(), 5LL << 20);
        QCOMPARE(settings.cacheLimit(), 0LL);
        QCOMPARE(settings.requestTimeout(), 90s);
        QCOMPARE(settings.refreshSeconds(), 0);
        QCOMPARE(settings.runTimeoutSeconds(), 120);
        QCOMPARE(settings.theme(), QStringLiteral("contrast-dark"));
        QCOMPARE(settings.wrap(), true);
        QCOMPARE(settings.outline(), false);
        QCOMPARE(settings.headings(), false);
        QCOMPARE(settings.spaces(), true);
        QCOMPARE(settings.rulers(), true);
        QCOMPARE(settings.rulerColumns(), (QList<int>{80, 120}));
        QCOMPARE(settings.zoom(), -3);
        QCOMPARE(settings.changeContext(), -1);
        QCOMPARE(settings.unifiedChanges(), true);
        QCOMPARE(settings.patientChanges(), true);
        QCOMPARE(settings.whoseChanges(), true);
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
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.zoom(), 30);
    }

    // Whatever stands in the file, each value is one that makes sense, and of the type that whoever reads it expects.
    void hostileValuesAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("mauve");
        QTest::newRow("huge") << QByteArray("99999999999999999999999");
        QTest::newRow("large") << QByteArray("9223372036854775807");
        QTest::newRow("small") << QByteArray("-9223372036854775808");
        QTest::newRow("a list") << QByteArray("1, 2, 3");
        QTest::newRow("bytes") << QByteArray("@ByteArray(\\x0\\xff)");
        QTest::newRow("a variant") << QByteArray("@Variant(\\0\\0\\0\\x7f)");
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }
    void hostileValuesAreNotBelieved()
    {
        QFETCH(const QByteArray, value);
        const QList<Setting> all = allSettings();
        QByteArray text;
        QByteArray programs("[open-with]\n");
        for (const Setting &setting : all) {
            if (setting.kind == Setting::Kind::Command)
                programs += setting.key.section(u'/', 1).toLatin1() + '=' + value + '\n';
            else
                text += setting.key.toLatin1() + '=' + value + '\n';
        }
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + "shortcut-preset=" + value + "\n" + programs + "[shortcuts]\nfindAction=" + value + '\n');
        file.close();
        const Settings settings(m_file);
        for (const Setting &setting : all) {
            const QVariant found = settings.value(setting.key);
            QCOMPARE(found.metaType(), setting.usual.metaType());
            switch (setting.kind) {
            case Setting::Kind::Number:
                QVERIFY2((found.toLongLong() >= setting.least && found.toLongLong() <= setting.most)
                        || found.toLongLong() == setting.special,
                    qPrintable(setting.key));
                break;
            case Setting::Kind::Numbers:
                for (const QString &number : found.toStringList())
                    QVERIFY(number.toLongLong() >= setting.least && number.toLongLong() <= setting.most);
                QVERIFY(!found.toStringList().isEmpty());
                break;
            case Setting::Kind::Choice:
                QCOMPARE(found, setting.usual);
                break;
            case Setting::Kind::Family:
                QVERIFY(found.toString().size() <= 200);
                break;
            case Setting::Kind::Toggle:
            case Setting::Kind::Command:
                break;
            }
            QVERIFY2(!settingText(setting, found).isEmpty(), qPrintable(setting.key));
        }
    }

    void theUsualValueLeavesNoTrace()
    {
        {
            Settings settings(m_file);
            settings.setValue(QStringLiteral("wrap"), true);
            settings.setValue(QStringLiteral("refresh-seconds"), qint64(90));
            QVERIFY(settings.save());
            for (const Setting &setting : settings.described())
                settings.setValue(setting.key, setting.usual);
            settings.setValue(QStringLiteral("no-such-setting"), 1);
            QVERIFY(settings.save());
        }
        QVERIFY(QSettings(m_file, QSettings::IniFormat).allKeys().isEmpty());
    }

    void everySettingSaysWhatItIs()
    {
        QSet<QString> keys;
        QSet<QString> titles;
        for (const Setting &setting : allSettings()) {
            QVERIFY2(!keys.contains(setting.key) && !titles.contains(setting.title), qPrintable(setting.key));
            keys << setting.key;
            titles << setting.title;
            QVERIFY2(setting.sentence.endsWith(u'.') && setting.sentence.at(0).isUpper(), qPrintable(setting.key));
            QVERIFY2(sensibleValue(setting, setting.usual) == setting.usual, qPrintable(setting.key));
        }
    }

    void commandsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringList{QStringLiteral("kate"), QStringLiteral("--new")}
                               << QStringLiteral("kate --new");
        QTest::newRow("spaces") << QStringList{QStringLiteral("/opt/my editor/edit"), QStringLiteral("-x")}
                                << QStringLiteral("\"/opt/my editor/edit\" -x");
        QTest::newRow("quotes") << QStringList{QStringLiteral("a\"b"), QStringLiteral("c d\"")}
                                << QStringLiteral("\"a\"\"\"b\" \"c d\"\"\"\"");
        QTest::newRow("none") << QStringList() << QString();
    }
    void commandsAreOneLine()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, text);
        QCOMPARE(commandText(words), text);
        QCOMPARE(commandWords(text), words);
    }

    void shortcutsAreKept()
    {
        const QString odd = QStringLiteral("odd/name = [x]");
        {
            Settings settings(m_file);
            settings.setShortcut(odd, QStringLiteral("Ctrl+,; Ctrl+\\; F8"));
            settings.setShortcut(QStringLiteral("none"), QString());
            settings.setShortcut(QStringLiteral("gone"), QStringLiteral("F7"));
            settings.setShortcut(QStringLiteral("gone"), std::nullopt);
            settings.setShortcutPreset(QStringLiteral("code"));
            QVERIFY(settings.save());
        }
        const Settings settings(m_file);
        QCOMPARE(settings.shortcuts(),
            (QHash<QString, QString>{
                {odd, QStringLiteral("Ctrl+,; Ctrl+\\; F8")}, {QStringLiteral("none"), QString()}}));
        QCOMPARE(settings.shortcutPreset(), QStringLiteral("code"));
    }

    void tellsWhenItCannotWrite()
    {
        QFile obstacle(m_folder->filePath(QStringLiteral("new")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        Settings settings(m_file);
        settings.setValue(QStringLiteral("wrap"), true);
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
