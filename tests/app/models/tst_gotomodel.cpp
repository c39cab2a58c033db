// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/gotomodel.h"
#include "tests/support/modelprinter.h"

#include <QTest>

using namespace artiscope;

class TestGoToModel : public QObject {
    Q_OBJECT

    static GoToEntry entry(const char *text, GoToEntry::Kind kind = GoToEntry::Kind::Branch)
    {
        return {.kind = kind, .id = QLatin1String(text), .text = QLatin1String(text)};
    }
    // What is listed once all that was asked for is.
    static QString listed(GoToModel &model)
    {
        return QTest::qWaitFor([&] { return !model.isBusy(); }, 20000) ? printModel(model) : QStringLiteral("busy");
    }

private Q_SLOTS:
    void asGivenUntilOneTypes()
    {
        GoToModel model;
        model.setEntries([] { return QList{entry("main"), entry("fix-ntp"), entry("ntp")}; });
        QVERIFY(model.isBusy()); // gathered on the pool
        QCOMPARE(listed(model), QStringLiteral("main\nfix-ntp\nntp\n"));
        model.setText(QStringLiteral("ntp"));
        QCOMPARE(listed(model), QStringLiteral("ntp\nfix-ntp\n"));
        QCOMPARE(model.found(), 2);
        QCOMPARE(model.index(1).data(GoToModel::PlacesRole).value<QList<int>>(), (QList<int>{4, 5, 6}));
        model.setText(QStringLiteral("no such"));
        QCOMPARE(listed(model), QString());
    }

    void whatIsChosenOftenComesFirst()
    {
        GoToModel model;
        model.setUses({{goToKey(entry("fix-ntp")), 3}});
        model.setEntries([] { return QList{entry("main"), entry("my-ntp"), entry("fix-ntp"), entry("ntp")}; });
        QCOMPARE(listed(model), QStringLiteral("fix-ntp\nmain\nmy-ntp\nntp\n"));
        model.setText(QStringLiteral("ntp")); // but not before what is meant more likely
        QCOMPARE(listed(model), QStringLiteral("ntp\nfix-ntp\nmy-ntp\n"));
    }

    void whatIsOffComesLastAndSaysWhy()
    {
        GoToModel model;
        model.setEntries([] {
            GoToEntry off = entry("Generate", GoToEntry::Kind::Command);
            off.whyNot = QStringLiteral("Choose an artifact first.");
            off.hint = QStringLiteral("Ctrl+Return");
            return QList{off, entry("Generate all", GoToEntry::Kind::Command)};
        });
        QCOMPARE(listed(model), QStringLiteral("Generate all\nGenerate\n"));
        QCOMPARE(printModel(model, Qt::AccessibleTextRole),
            QStringLiteral("Generate all\nGenerate, Choose an artifact first.\n"));
    }

    void whatWasAskedBeforeIsForgotten()
    {
        GoToModel model;
        int settled = 0;
        connect(&model, &GoToModel::settled, &model, [&settled] { ++settled; });
        model.setEntries([] { return QList{entry("old")}; });
        model.setEntries([] { return QList{entry("new"), entry("newer")}; });
        model.setText(QStringLiteral("n"));
        model.setText(QStringLiteral("newer"));
        QCOMPARE(listed(model), QStringLiteral("newer\n"));
        QCOMPARE(settled, 1);
    }

    void artifactsAndTheirTargets()
    {
        const auto artifact = [](const char *definition, const char *target) {
            return Artifact{.id = QLatin1String(target),
                .definition = {QStringLiteral("id of ") + QLatin1String(definition), QLatin1String(definition)},
                .target = {QStringLiteral("id of ") + QLatin1String(target), QLatin1String(target),
                    QStringLiteral("DcimDevice")},
                .contentType = QStringLiteral("text/plain")};
        };
        GoToModel model;
        model.setEntries([artifacts = QList{artifact("config", "leaf-01"), artifact("cables", "leaf-01")}] {
            return artifactEntries(artifacts);
        });
        QCOMPARE(listed(model), QStringLiteral("leaf-01\nconfig/leaf-01\ncables/leaf-01\n"));
        QCOMPARE(printModel(model, GoToModel::DetailRole),
            QStringLiteral("Device: all its artifacts\ntext/plain\ntext/plain\n"));
        model.setText(QStringLiteral("leaf cab"));
        QCOMPARE(listed(model), QStringLiteral("cables/leaf-01\n"));
        QCOMPARE(model.entry(model.index(0))->artifact,
            (ArtifactKey{QStringLiteral("id of cables"), QStringLiteral("id of leaf-01")}));
    }

    void ofVeryManyTheBestAreListed()
    {
        GoToModel model;
        model.setEntries([] {
            QList<GoToEntry> entries;
            for (int i = 0; i < 100'000; ++i)
                entries << entry(qPrintable(QStringLiteral("leaf-%1").arg(i)));
            return entries;
        });
        model.setText(QStringLiteral("99999"));
        QCOMPARE(listed(model), QStringLiteral("leaf-99999\n"));
        model.setText(QStringLiteral("leaf"));
        QVERIFY(listed(model).startsWith(QStringLiteral("leaf-0\nleaf-1\nleaf-2\n")));
        QCOMPARE(model.rowCount(), GoToModel::mostRows);
        QCOMPARE(model.found(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestGoToModel)
#include "tst_gotomodel.moc"
