// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/setting.h"
#include "tests/app/cli/programrun.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace artiscope;

// Manual pages and completions say what the programs themselves say of their verbs and options, and real shells take
// them.
class TestManual : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run;
    QTemporaryDir m_folder;

    // Standard output of another program, or nothing where it fails or says something on standard error.
    std::optional<QString> output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_run.environment);
        process.setWorkingDirectory(m_run.home.path());
        process.start(program, arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return std::nullopt;
        const QByteArray trouble = process.readAllStandardError();
        if (process.exitCode() != 0 || !trouble.isEmpty()) {
            qWarning("%s: %d, %s", qUtf8Printable(program), process.exitCode(), trouble.constData());
            return std::nullopt;
        }
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // The names in front of each line of a help's list: options, or the verbs.
    static QStringList named(const QString &help, const QString &pattern)
    {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QStringList names;
        QRegularExpressionMatchIterator match = expression.globalMatch(help);
        while (match.hasNext())
            names << match.next().captured(1).split(QLatin1Char(','));
        return names;
    }
    static QStringList optionsOf(const QString &help) { return named(help, QStringLiteral("^  (-[-,a-z]+)")); }
    static QStringList verbsOf(const QString &help)
    {
        return named(help.section(QStringLiteral("Subcommands:"), 1), QStringLiteral("^  ([a-z]+) "));
    }

    // What of `names` is not there as a word of its own.
    static QStringList missing(const QStringList &names, const QString &text)
    {
        QStringList missing;
        for (const QString &name : names) {
            if (!text.contains(QRegularExpression(QStringLiteral("(?<![-a-z])%1(?![-a-z])").arg(name))))
                missing << name;
        }
        return missing;
    }
    static QStringList asFish(const QStringList &options)
    {
        QStringList words;
        for (const QString &option : options)
            words << (option.startsWith(QLatin1String("--")) ? QStringLiteral("-l ") + option.mid(2)
                                                             : QStringLiteral("-s ") + option.mid(1));
        return words;
    }

    // The lines of `text` that begin with or hold the verb's name: its part of a script or a page.
    static QString part(const QString &text, const QString &begin, const QString &end)
    {
        return text.section(begin, 1, 1).section(end, 0, 0);
    }
    static QString linesWith(const QString &text, const QString &word)
    {
        return text.split(QLatin1Char('\n')).filter(word).join(QLatin1Char('\n'));
    }

    [[nodiscard]] QStringList fourOf(const QString &program) const
    {
        return {file(program + QStringLiteral(".1")).replace(QLatin1String("\\-"), QLatin1String("-")),
            file(program + QStringLiteral(".bash")), file(QLatin1Char('_') + program),
            file(program + QStringLiteral(".fish"))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString writer = qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope-manual");
        QVERIFY(output(writer, {m_folder.path(), QStringLiteral("2026-01-02")}).has_value());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 8);
    }

    void eachOptionOfTheProgramsIsInAllFour_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("console") << QStringLiteral("artiscope");
        QTest::newRow("window") << QStringLiteral("artiscope-window");
    }
    void eachOptionOfTheProgramsIsInAllFour()
    {
        QFETCH(QString, program);
        const QString path = qEnvironmentVariable("ARTISCOPE_BIN") + QLatin1Char('/') + program;
        if (!QFile::exists(path))
            QSKIP("the window is not built here");
        const std::optional<QString> help = output(path, {QStringLiteral("--help")});
        QVERIFY(help);
        const QStringList options = optionsOf(*help);
        QVERIFY2(options.size() > 10 && options.contains(QLatin1String("--ca-file")), qUtf8Printable(*help));
        const QStringList four = fourOf(program);
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(missing(i == 3 ? asFish(options) : options, four.at(i)), QStringList());
    }

    void eachVerbAndItsOptionsAreInAllFour()
    {
        const QStringList verbs = verbsOf(QString::fromUtf8(m_run({QStringLiteral("--help")}).out));
        QVERIFY(verbs.size() >= 9 && verbs.contains(QLatin1String("blame")));
        const QStringList four = fourOf(QStringLiteral("artiscope"));
        for (const QString &verb : verbs) {
            QStringList options = optionsOf(QString::fromUtf8(m_run({verb, QStringLiteral("--help")}).out));
            QVERIFY(options.removeAll(QStringLiteral("-h")) == 1 && options.removeAll(QStringLiteral("--help")) == 1);
            const QString page = part(four.at(0), QStringLiteral("\n.SS %1\n").arg(verb), QStringLiteral("\n.S"));
            QVERIFY2(!page.isEmpty(), qUtf8Printable(verb));
            QCOMPARE(missing(options, page), QStringList());
            const QString ofBash = linesWith(four.at(1), QStringLiteral("  %1) options+=").arg(verb));
            QVERIFY2(!ofBash.isEmpty()
                    && four.at(1).contains(QRegularExpression(QStringLiteral("-W '.*\\b%1\\b").arg(verb))),
                qUtf8Printable(verb));
            QCOMPARE(missing(options, ofBash), QStringList());
            const QString ofZsh = part(four.at(2), QStringLiteral("  %1)\n").arg(verb), QStringLiteral(";;"));
            QVERIFY2(!ofZsh.isEmpty() && four.at(2).contains(QStringLiteral("'%1:").arg(verb)), qUtf8Printable(verb));
            QCOMPARE(missing(options, ofZsh), QStringList());
            QVERIFY2(four.at(3).contains(QStringLiteral(" -a %1 -d ").arg(verb)), qUtf8Printable(verb));
            QCOMPARE(
                missing(asFish(options), linesWith(four.at(3), QStringLiteral("_is %1'").arg(verb))), QStringList());
        }
    }

    // The window's page has what the window's dialog has.
    void eachSettingIsInTheManual()
    {
        const QString page =
            part(file(QStringLiteral("artiscope-window.1")).replace(QLatin1String("\\-"), QLatin1String("-")),
                QStringLiteral("\n.SH SETTINGS\n"), QStringLiteral("\n.SH "));
        const QList<Setting> settings = allSettings();
        QVERIFY(settings.size() > 20);
        for (const Setting &setting : settings) {
            const QString entry =
                part(page, QStringLiteral(".TP\n\\fB%1\\fR\n").arg(setting.key), QStringLiteral("\n.TP"));
            QVERIFY2(entry.contains(setting.sentence), qPrintable(setting.key));
            for (const Setting::Choice &choice : setting.choices)
                QVERIFY2(entry.contains(QStringLiteral("\\fB%1\\fR").arg(choice.word)), qPrintable(setting.key));
        }
        QVERIFY(page.contains(QLatin1String("10 to 86400, or 0: never by itself; usually 60 (60 s).")));
        QVERIFY(page.contains(QLatin1String("shortcut-preset")));
        QVERIFY(!file(QStringLiteral("artiscope.1")).contains(QLatin1String(".SH SETTINGS")));
    }

    void pagesAreWellFormed_data() { eachOptionOfTheProgramsIsInAllFour_data(); }
    void pagesAreWellFormed()
    {
        QFETCH(QString, program);
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty())
            QSKIP("there is no groff here");
        const std::optional<QString> page = output(QStringLiteral("groff"),
            {QStringLiteral("-man"), QStringLiteral("-ww"), QStringLiteral("-Tascii"), QStringLiteral("-P-c"),
                path(program + QStringLiteral(".1"))});
        QVERIFY(page);
        QVERIFY2(page->contains(QLatin1String("2026-01-02")) && page->contains(QLatin1String("Artiscope 0.")),
            qUtf8Printable(*page));
    }

    void shellsComplete_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered"); // all, in order; with "*" among them: and others
        const auto row = [](const char *line, const QStringList &offered) {
            QTest::newRow(line) << QString::fromUtf8(line) << offered;
        };
        const QString others = QStringLiteral("*");
        row("artiscope bl", {QStringLiteral("blame")});
        row("artiscope --branch main d", {QStringLiteral("definitions"), QStringLiteral("diff")});
        row("artiscope --branch list ge", {QStringLiteral("generate"), QStringLiteral("get")});
        row("artiscope list --st", {QStringLiteral("--status")});
        row("artiscope get --st", {});
        row("artiscope --sample list --ser", {QStringLiteral("--server")});
        row("artiscope list --status ",
            {QStringLiteral("Error"), QStringLiteral("Pending"), QStringLiteral("Processing"),
                QStringLiteral("Ready")});
        row("artiscope --json list --status R", {QStringLiteral("Ready")});
        row("artiscope list --branch ", {});
        row("artiscope diff main other --", {QStringLiteral("--report"), QStringLiteral("--stat"), others});
        row("artiscope --th", {QStringLiteral("--theme")});
        row("artiscope list --th", {});
        row("artiscope --theme=d", {QStringLiteral("dark")});
        row("artiscope get x -o plan", {QStringLiteral("plan.txt")});
        row("artiscope get plan", {});
        row("artiscope-window --theme ",
            {QStringLiteral("contrast-dark"), QStringLiteral("contrast-light"), QStringLiteral("dark"),
                QStringLiteral("light"), QStringLiteral("system")});
        row("artiscope-window --screenshot pl", {QStringLiteral("plan.txt")});
        row("artiscope-window --con", {QStringLiteral("--connect")});
    }
    void shellsComplete()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        QFile file(m_run.home.filePath(QStringLiteral("plan.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString program = line.section(QLatin1Char(' '), 0, 0);

        // bash cuts words at "=", too.
        const QString spaced = QString(line).replace(QLatin1Char('='), QLatin1String(" = "));
        const QString bash =
            QStringLiteral("source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); compopt() { :; }; "
                           "%1; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .arg(QLatin1Char('_') + QString(program).replace(QLatin1Char('-'), QLatin1Char('_')));
        const QString fish =
            QStringLiteral("source %1; complete -C '%2'").arg(path(program + QStringLiteral(".fish")), line);
        const QString zsh = QStringLiteral(ARTISCOPE_TEST_DATA "/../support/complete.zsh");
        const std::tuple<QString, QStringList> shells[] = {
            {QStringLiteral("bash"),
                QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), bash, QStringLiteral("bash"),
                    path(program + QStringLiteral(".bash"))}
                    + spaced.split(QLatin1Char(' '))},
            {QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), fish}},
            {QStringLiteral("zsh"), {QStringLiteral("-f"), zsh, m_folder.path(), line}},
        };
        QStringList absent;
        for (const auto &[shell, arguments] : shells) {
            if (QStandardPaths::findExecutable(shell).isEmpty()) {
                absent << shell;
                continue;
            }
            const std::optional<QString> answer = output(shell, arguments);
            QVERIFY2(answer, qUtf8Printable(shell));
            QStringList words;
            const QStringList lines = answer->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString &word : lines) // fish adds a description, and the option in front of "="
                words << word.section(QLatin1Char('\t'), 0, 0).section(QLatin1Char('='), -1);
            words.sort();
            if (offered.contains(QLatin1String("*")))
                words.removeIf([&](const QString &word) { return !offered.contains(word); });
            QVERIFY2(words == QStringList(offered).filter(QRegularExpression(QStringLiteral("^[^*]"))),
                qUtf8Printable(QStringLiteral("%1 offers: %2").arg(shell, words.join(QLatin1Char(' ')))));
        }
        if (!absent.isEmpty())
            QSKIP(qUtf8Printable(QStringLiteral("not here: ") + absent.join(QLatin1Char(' '))));
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
