// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/maygenerate.h"

#include <QTest>

using namespace artiscope;

class TestMayGenerate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsBecomeAnAnswer_data()
    {
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<ArtifactRights>("onDefault");
        QTest::addColumn<std::optional<ArtifactRights>>("onOther");
        QTest::addColumn<bool>("mayOnDefault");
        QTest::addColumn<std::optional<bool>>("mayOnOthers");
        const auto rights = [](Decision create, Decision update) {
            return ArtifactRights{.view = Decision::Allow, .create = create, .update = update};
        };
        const ArtifactRights all = rights(Decision::Allow, Decision::Allow);
        const ArtifactRights none = rights(Decision::Deny, Decision::Deny);
        using Other = std::optional<ArtifactRights>;
        using Maybe = std::optional<bool>;
        QTest::newRow("everywhere") << true << all << Other(all) << true << Maybe(true);
        QTest::newRow("reader") << true << none << Other(none) << false << Maybe(false);
        QTest::newRow("update is missing")
            << true << rights(Decision::Allow, Decision::Deny) << Other() << false << Maybe(false);
        QTest::newRow("default branch only") << true << all << Other(none) << true << Maybe(false);
        QTest::newRow("others only, asked")
            << true << rights(Decision::AllowOnOthers, Decision::AllowOnOthers) << Other(all) << false << Maybe(true);
        QTest::newRow("others only, nothing to ask")
            << true << rights(Decision::AllowOnOthers, Decision::AllowOnOthers) << Other() << false << Maybe(true);
        QTest::newRow("allowed here says nothing of others") << true << all << Other() << true << Maybe();
        QTest::newRow("anonymous never may") << false << all << Other(all) << false << Maybe(false);
    }
    void reportsBecomeAnAnswer()
    {
        QFETCH(const bool, signedIn);
        QFETCH(const ArtifactRights, onDefault);
        QFETCH(const std::optional<ArtifactRights>, onOther);
        QFETCH(const bool, mayOnDefault);
        QFETCH(const std::optional<bool>, mayOnOthers);
        const Account account = signedIn ? Account{.id = QStringLiteral("17")} : Account{};
        const MayGenerate expected{QStringLiteral("main"), mayOnDefault, mayOnOthers};
        QCOMPARE(mayGenerate(account, QStringLiteral("main"), onDefault, onOther), expected);
    }
};

QTEST_GUILESS_MAIN(TestMayGenerate)
#include "tst_maygenerate.moc"
