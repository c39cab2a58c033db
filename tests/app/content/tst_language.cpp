// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/language.h"

#include <QSet>
#include <QTest>

using namespace artiscope;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAndNamesAreTheirOwn()
    {
        QSet<QString> words;
        QSet<QString> names;
        for (const Language language : allLanguages()) {
            const QString word = languageWord(language);
            QVERIFY(!word.isEmpty() && !languageName(language).isEmpty());
            words += word;
            names += languageName(language);
            QCOMPARE(languageFromWord(word), std::optional(language));
        }
        QCOMPARE(words.size(), languageCount);
        QCOMPARE(names.size(), languageCount);
        QCOMPARE(languageFromWord(u"nonsense"), std::nullopt);
        QCOMPARE(languageFromWord(u""), std::nullopt);
    }

    // What was remembered when there were formats only.
    void wordsOfFormatsAreKept_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Format>("format");
        QTest::newRow("plain") << "plain" << Format::Plain;
        QTest::newRow("json") << "json" << Format::Json;
        QTest::newRow("yaml") << "yaml" << Format::Yaml;
        QTest::newRow("xml") << "xml" << Format::Xml;
        QTest::newRow("hcl") << "hcl" << Format::Hcl;
        QTest::newRow("markdown") << "markdown" << Format::Markdown;
        QTest::newRow("csv") << "csv" << Format::Csv;
        QTest::newRow("svg") << "svg" << Format::Svg;
        QTest::newRow("config") << "config" << Format::Config;
        QTest::newRow("binary") << "binary" << Format::Binary;
    }
    void wordsOfFormatsAreKept()
    {
        QFETCH(QString, word);
        QFETCH(Format, format);
        const std::optional<Language> language = languageFromWord(word);
        QVERIFY(language);
        QCOMPARE(formatOf(*language), format);
        QCOMPARE(languageOf(format), *language);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
