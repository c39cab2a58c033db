// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/diff/difflibrary.h"
#include "app/diff/linediff.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;

namespace {

constexpr int pairCount = 200;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the text cannot be written");
}

// Lines of a configuration, many of which are there more than once.
QByteArrayList randomLines(QRandomGenerator &random)
{
    const QByteArrayList forms{"interface Ethernet%1", "   mtu %1", "   no shutdown", "!", "   description to %1",
        "   ip address 192.0.2.%1/31", "vlan %1", ""};
    QByteArrayList lines;
    for (int i = 20 + random.bounded(200); i > 0; --i)
        lines
            << QByteArray(forms.at(random.bounded(forms.size()))).replace("%1", QByteArray::number(random.bounded(40)));
    return lines;
}

QByteArrayList edited(QByteArrayList lines, QRandomGenerator &random)
{
    for (int i = random.bounded(30); i > 0 && !lines.isEmpty(); --i) {
        const qsizetype at = random.bounded(lines.size());
        switch (random.bounded(4)) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(at, "   added " + QByteArray::number(i));
            break;
        case 2:
            lines[at] += " changed";
            break;
        default:
            lines.move(at, random.bounded(lines.size()));
        }
    }
    return lines;
}

} // namespace

// As few lines as git finds.
class TestLineDiffGit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMoreLinesDifferThanWithGit()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(QStringLiteral("left"));
        QDir(folder.path()).mkdir(QStringLiteral("right"));
        const DiffLibrary library;
        QRandomGenerator random(20260108);
        QList<qsizetype> ours;
        for (int i = 0; i < pairCount; ++i) {
            const QByteArrayList lines = randomLines(random);
            const QByteArray left = lines.join('\n') + '\n';
            const QByteArray right = edited(lines, random).join('\n') + '\n';
            const QString name = QStringLiteral("/%1").arg(i, 3, 10, QLatin1Char('0'));
            write(folder.filePath(QStringLiteral("left")) + name, left);
            write(folder.filePath(QStringLiteral("right")) + name, right);
            const Result<LineDiff> diff = lineDiff(library, TextBuffer(left), TextBuffer(right), [] { return false; });
            QVERIFY(diff);
            ours << 2 * diff->changed + diff->added + diff->removed;
        }
        QProcess git;
        git.setWorkingDirectory(folder.path());
        git.start(QStringLiteral("git"),
            {QStringLiteral("-c"), QStringLiteral("core.autocrlf=false"), QStringLiteral("diff"),
                QStringLiteral("--patience"), QStringLiteral("--no-renames"), QStringLiteral("--no-index"),
                QStringLiteral("--numstat"), QStringLiteral("left"), QStringLiteral("right")});
        QVERIFY2(git.waitForFinished(60'000), "there is no git");
        QList<qsizetype> theirs(pairCount, 0);
        const QByteArrayList rows = git.readAllStandardOutput().trimmed().split('\n');
        for (const QByteArray &row : rows) {
            const QByteArrayList cells = row.split('\t');
            QVERIFY2(cells.size() == 3, row.constData());
            theirs[cells.at(2).last(3).toInt()] = cells.at(0).toInt() + cells.at(1).toInt();
        }
        QVERIFY(rows.size() > pairCount / 2);
        for (int i = 0; i < pairCount; ++i)
            QVERIFY2(double(ours.at(i)) <= 1.05 * double(theirs.at(i)),
                qPrintable(QStringLiteral("pair %1: %2 lines, git finds %3").arg(i).arg(ours.at(i)).arg(theirs.at(i))));
    }
};

QTEST_GUILESS_MAIN(TestLineDiffGit)
#include "tst_linediffgit.moc"
