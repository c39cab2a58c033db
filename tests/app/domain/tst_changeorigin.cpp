// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/changeorigin.h"

#include <QTest>

using namespace artiscope;

// Whose a change is. An artifact is "CHECKSUM STORAGE-ID", a dash where there is nothing; all of it nothing: there is
// none.
class TestChangeOrigin : public QObject {
    Q_OBJECT

private:
    static QList<Artifact> artifact(const QString &text)
    {
        if (text.isEmpty())
            return {};
        const QStringList words = text.split(u' ');
        const auto word = [&](int at) { return words.at(at) == QLatin1String("-") ? QString() : words.at(at); };
        return {Artifact{.id = QStringLiteral("a"),
            .definition = {QStringLiteral("d"), {}},
            .target = {QStringLiteral("t"), {}, {}},
            .checksum = word(0),
            .storageId = word(1)}};
    }

private Q_SLOTS:
    void whose_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("whose");
        const auto row = [](const char *name, const char *base, const char *theirs, const char *ours,
                             const char *whose) {
            QTest::newRow(name) << QString::fromLatin1(base) << QString::fromLatin1(theirs) << QString::fromLatin1(ours)
                                << QString::fromLatin1(whose);
        };
        row("rendered on the branch", "c1 s1", "c1 s1", "c2 s2", "branch");
        row("rendered on the default branch", "c1 s1", "c2 s2", "c1 s1", "default");
        row("on both", "c1 s1", "c2 s2", "c3 s3", "both");
        row("on both, the same", "c1 s1", "c2 s2", "c2 s3", "");
        row("on neither", "c1 s1", "c1 s1", "c1 s1", "");
        row("stored anew on the default branch", "c1 s1", "c1 s2", "c2 s3", "branch");
        row("made by the branch", "", "", "c1 s1", "branch");
        row("made by the default branch", "", "c1 s1", "", "default");
        row("made by both", "", "c1 s1", "c2 s2", "both");
        row("deleted by the branch", "c1 s1", "c1 s1", "", "branch");
        row("deleted by the default branch", "c1 s1", "", "c1 s1", "default");
        row("deleted by one, changed by the other", "c1 s1", "", "c2 s2", "both");
        row("first rendered by the branch", "- -", "- -", "c1 s1", "branch");
        row("no checksum, one storage id", "- s1", "- s1", "c2 s2", "");
        row("no checksum at the beginning", "- s1", "c1 s2", "c2 s3", "");
        row("no checksum, but the one that changed is known", "c1 s1", "c1 s1", "- s2", "");
    }
    void whose()
    {
        QFETCH(QString, base);
        QFETCH(QString, theirs);
        QFETCH(QString, ours);
        const auto one = [](const QString &text) {
            const QList<Artifact> list = artifact(text);
            return list.isEmpty() ? std::nullopt : std::optional(list.first());
        };
        const QList<ArtifactChange> changes = compareArtifacts(artifact(theirs), artifact(ours));
        ArtifactChange change; // on neither side
        if (!changes.isEmpty())
            change = changes.first();
        const std::optional<ChangeOrigin> origin = changeOrigin(change, one(base));
        QTEST(origin ? originWord(*origin) : QString(), "whose");
    }
};

QTEST_GUILESS_MAIN(TestChangeOrigin)
#include "tst_changeorigin.moc"
