// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/patch.h"

#include "app/diff/difflibrary.h"
#include "app/diff/patchnames.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

Q_DECLARE_METATYPE(std::optional<QByteArray>)

// Patches are right when git makes the right side of the left one with them.
class TestPatch : public QObject {
    Q_OBJECT

private:
    using Bytes = std::optional<QByteArray>;
    DiffLibrary m_library;

    QByteArray patch(const Bytes &left, const Bytes &right, const QString &name = QStringLiteral("d/t.txt"))
    {
        const Result<QByteArray> made = patchOf(m_library, {name, left, right});
        return made ? *made : QByteArray("no patch");
    }
    // What git has to say; empty: it took it.
    static QByteArray gitApply(const QString &folder, const QByteArray &patch)
    {
        QProcess git;
        git.setWorkingDirectory(folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
        environment.insert(QStringLiteral("HOME"), folder);
        environment.insert(QStringLiteral("GIT_CEILING_DIRECTORIES"), QDir(folder).path());
        git.setProcessEnvironment(environment);
        git.start(QStringLiteral("git"),
            {QStringLiteral("apply"), QStringLiteral("--whitespace=nowarn"), QStringLiteral("-")});
        if (!git.waitForStarted())
            return "git cannot be started";
        git.write(patch);
        git.closeWriteChannel();
        if (!git.waitForFinished())
            return "git does not end";
        return git.exitCode() == 0 ? QByteArray() : "git: " + git.readAllStandardError();
    }
    static Bytes contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Bytes(file.readAll()) : Bytes();
    }
    // The folder has all left sides; afterwards it has all right ones, or what went wrong is said.
    static QString applied(const QList<PatchFile> &files, const QByteArray &patch)
    {
        const QTemporaryDir folder;
        for (const PatchFile &one : files) {
            const QString path = folder.filePath(one.name);
            QFile file(path);
            if (one.left
                && !(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
                    && file.write(*one.left) == one.left->size()))
                return QStringLiteral("cannot write ") + path;
        }
        if (const QByteArray said = gitApply(folder.path(), patch); !said.isEmpty())
            return QString::fromUtf8(said);
        for (const PatchFile &one : files) {
            if (contentOf(folder.filePath(one.name)) != one.right)
                return one.name + QStringLiteral(" is not what it should be");
        }
        return {};
    }
    static QPair<int, int> signs(const QByteArray &patch)
    {
        QPair<int, int> count;
        bool inHunk = false;
        for (const QByteArray &line : patch.split('\n')) {
            inHunk = inHunk || line.startsWith("@@");
            count.first += inHunk && line.startsWith('+') ? 1 : 0;
            count.second += inHunk && line.startsWith('-') ? 1 : 0;
        }
        return count;
    }
    static Artifact artifact(const QString &definition, const QString &target)
    {
        return {.definition = {QStringLiteral("d-id"), definition},
            .target = {QStringLiteral("t-id"), target, {}},
            .contentType = QStringLiteral("text/plain")};
    }

private Q_SLOTS:
    // The hunks of what is on the screen, which git takes in either way.
    void linesAreMatchedAsOneLikes()
    {
        const QByteArray left("router bgp 1\n exit\n exit\n exit\n");
        const QByteArray right(" exit\n exit\n exit\nrouter bgp 1\n");
        const auto by = [&](LineMatching matching) {
            const PatchFile file{QStringLiteral("d/t.txt"), left, right};
            const Result<QByteArray> made = patchOf(m_library, file, matching);
            return made ? made->mid(made->indexOf("@@")) : QByteArray("no patch");
        };
        QCOMPARE(by(LineMatching::Most),
            QByteArray("@@ -1,4 +1,4 @@\n-router bgp 1\n  exit\n  exit\n  exit\n+router bgp 1\n"));
        const QByteArray patient = by(LineMatching::UniqueFirst);
        QCOMPARE(
            patient, QByteArray("@@ -1,4 +1,4 @@\n+ exit\n+ exit\n+ exit\n router bgp 1\n- exit\n- exit\n- exit\n"));
    }

    void isWhatGitWrites()
    {
        QCOMPARE(patch(Bytes("one\ntwo\nthree\n"), Bytes("one\n2\nthree")),
            QByteArray("diff --git a/d/t.txt b/d/t.txt\n"
                       "index 4cb29ea..a623a0b 100644\n"
                       "--- a/d/t.txt\n"
                       "+++ b/d/t.txt\n"
                       "@@ -1,3 +1,3 @@\n"
                       " one\n"
                       "-two\n"
                       "-three\n"
                       "+2\n"
                       "+three\n"
                       "\\ No newline at end of file\n"));
        QVERIFY(patch({}, Bytes("new\n")).contains("new file mode 100644\n"));
        QVERIFY(patch({}, Bytes("new\n")).contains("--- /dev/null\n+++ b/d/t.txt\n"));
        QVERIFY(patch(Bytes("old\n"), {}).contains("deleted file mode 100644\n"));
        QVERIFY(patch(Bytes("old\n"), {}).contains("--- a/d/t.txt\n+++ /dev/null\n"));
    }

    void gitMakesTheRightOfTheLeft_data()
    {
        QTest::addColumn<Bytes>("left");
        QTest::addColumn<Bytes>("right");
        const auto row = [](const char *name, const Bytes &left, const Bytes &right) {
            QTest::newRow(name) << left << right;
        };
        row("a line", Bytes("a\nb\nc\n"), Bytes("a\nx\nc\n"));
        row("added", {}, Bytes("a\nb\n"));
        row("removed", Bytes("a\nb\n"), {});
        row("added without newline", {}, Bytes("a\nb"));
        row("removed without newline", Bytes("a\nb"), {});
        row("emptied", Bytes("a\nb\n"), Bytes(""));
        row("filled", Bytes(""), Bytes("a\n"));
        row("added, empty", {}, Bytes(""));
        row("removed, empty", Bytes(""), {});
        row("newline gone", Bytes("a\nb\n"), Bytes("a\nb"));
        row("newline come", Bytes("a\nb"), Bytes("a\nb\n"));
        row("CR LF kept", Bytes("a\r\nb\r\nc\r\n"), Bytes("a\r\nx\r\nc\r\n"));
        row("CR LF come", Bytes("a\nb\nc\n"), Bytes("a\r\nb\r\nc\r\n"));
        row("CR alone", Bytes("a\rb\rc"), Bytes("a\rx\rc"));
        row("byte order mark", Bytes("a\n"),
            Bytes("\xef\xbb\xbf"
                  "a\n"));
        row("not UTF-8", Bytes("a\nb\xff\nc\n"), Bytes("a\nb\xfe\nc\n"));
        row("blanks at the end", Bytes("a \nb\t\n\n\n"), Bytes("a\nb\t \n\n"));
        row("lines like those of a patch", Bytes("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"),
            Bytes("--- a/y\n+++ b/x\n@@ -1 +1 @@\n-a\n+c\ndiff --git a/x b/x\n-- \n"));
        row("a zero", Bytes("a\nb\n"), Bytes(QByteArray("a\n\0b\n", 5)));
        row("binary", Bytes(QByteArray("\0\1\2\3", 4)), Bytes(QByteArray(5000, '\0') + "end"));
        row("binary, added", {}, Bytes(QByteArray("\x89PNG\0\1", 6)));
        row("binary, removed", Bytes(QByteArray("\x89PNG\0\1", 6)), {});
        row("a zero far in", Bytes(QByteArray(9000, 'x') + "\na\n"),
            Bytes(QByteArray(9000, 'x') + QByteArray("\n\0\n", 3)));
    }
    void gitMakesTheRightOfTheLeft()
    {
        QFETCH(Bytes, left);
        QFETCH(Bytes, right);
        const QString name = QStringLiteral("leaf_config/leaf-01.txt");
        QCOMPARE(applied({{name, left, right}}, patch(left, right, name)), QString());
        QCOMPARE(applied({{name, right, left}}, patch(right, left, name)), QString());
    }

    // Texts that have much in common, of few different lines, with every kind of line end.
    void whateverTheTextsAre()
    {
        QRandomGenerator random(20261126);
        const auto text = [&](const QByteArray &from) {
            QByteArrayList lines = from.split('\n');
            for (int i = int(random.bounded(6)); i >= 0; --i) {
                const QByteArray line = QByteArray(qsizetype(random.bounded(3)), char('a' + random.bounded(4)))
                    + (random.bounded(4) == 0 ? "\r" : "") + (random.bounded(40) == 0 ? QByteArray(1, '\0') : "");
                const qsizetype at = random.bounded(quint32(lines.size()) + 1);
                if (random.bounded(3) == 0 && !lines.isEmpty())
                    lines.removeAt(qMin(at, lines.size() - 1));
                else
                    lines.insert(at, line);
            }
            return lines.join('\n');
        };
        // All files of a round in one patch, as the program writes them.
        for (int round = 0; round < 10; ++round) {
            QList<PatchFile> files;
            QByteArray there;
            QByteArray back;
            QList<PatchFile> swapped;
            QByteArray base = "router bgp 65001\n neighbor 10.0.0.1\n\n\nend";
            for (int i = 0; i < 40; ++i) {
                base = text(base);
                const PatchFile file{QStringLiteral("d%1/t%2.txt").arg(i % 3).arg(i),
                    random.bounded(10) == 0 ? Bytes() : Bytes(base),
                    random.bounded(10) == 0 ? Bytes() : Bytes(text(base))};
                files << file;
                swapped << PatchFile{file.name, file.right, file.left};
                const QByteArray one = patch(file.left, file.right, file.name);
                const QByteArray other = patch(file.right, file.left, file.name);
                QCOMPARE(one.isEmpty(), file.left == file.right);
                if (!one.contains("GIT binary patch")) {
                    const auto [added, removed] = signs(one);
                    const auto [addedBack, removedBack] = signs(other);
                    QVERIFY2(added == removedBack && removed == addedBack, QByteArray(one + other).constData());
                }
                there += one;
                back += other;
            }
            QCOMPARE(applied(files, there), QString());
            QCOMPARE(applied(swapped, back), QString());
        }
    }

    void theSameIsNothing()
    {
        for (const Bytes &bytes : {Bytes(), Bytes(""), Bytes("a\r\nb"), Bytes(QByteArray("\0", 1))})
            QCOMPARE(patch(bytes, bytes), QByteArray());
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *definition, const char *target, const char *name) {
            QTest::newRow(name) << QString::fromUtf8(definition) << QString::fromUtf8(target)
                                << QString::fromUtf8(name);
        };
        row("leaf_config", "leaf-01", "leaf_config/leaf-01.txt");
        row("..", "..", "artifact/artifact.txt");
        row("../../etc", "/etc/passwd", "_.._etc/_etc_passwd.txt");
        row(".git", "config", "git/config.txt");
        row("git~1", "hooks", "git_1/hooks.txt");
        row("a b", "c d", "a_b/c_d.txt");
        row("con", "nul", "_con/_nul.txt");
        row("line\nbreak", "tab\t", "line_break/tab_.txt");
        row("", "", "d-id/t-id.txt");
        row("Zürich", "Fläche “2”", "Zürich/Fläche_“2”.txt");
    }
    void namesAreSafe()
    {
        QFETCH(QString, definition);
        QFETCH(QString, target);
        QFETCH(QString, name);
        const QString given = PatchNames().nameOf(artifact(definition, target));
        QCOMPARE(given, name);
        const PatchFile changed{given, Bytes("a\n"), Bytes("b\n")};
        QCOMPARE(applied({changed}, patch(changed.left, changed.right, given)), QString());
        const PatchFile added{given, {}, Bytes("b\n")};
        QCOMPARE(applied({added}, patch(added.left, added.right, given)), QString());
    }

    void noNameIsThereTwice()
    {
        PatchNames names;
        const QString many(300, u'x');
        QStringList given;
        for (const QString &target : {QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("a"),
                 QStringLiteral("a-2"), QStringLiteral("a/b"), QStringLiteral("a:b"), many, many})
            given << names.nameOf(artifact(QStringLiteral("d"), target));
        QCOMPARE(given.first(6),
            (QStringList{QStringLiteral("d/a.txt"), QStringLiteral("d/A-2.txt"), QStringLiteral("d/a-3.txt"),
                QStringLiteral("d/a-2-2.txt"), QStringLiteral("d/a_b.txt"), QStringLiteral("d/a_b-2.txt")}));
        QVERIFY(given.at(6) != given.at(7));
        for (const QString &name : std::as_const(given))
            QVERIFY(name.size() < 130);
    }
};

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
