// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/gotomodel.h"
#include "tests/ui/samplewindow.h"
#include "ui/viewer/textview.h"

#include <QListView>

using namespace artiscope;

// Anything by a few letters, with the keyboard alone: the real window on the sample.
class TestGoingTo : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWindow> m_on;

    QLineEdit *search() { return part<QLineEdit>(m_on->window, "goToSearch"); }
    QListView *list() { return part<QListView>(m_on->window, "goToList"); }
    void open(Qt::Key key = Qt::Key_K, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&m_on->window, key, modifiers);
        QTRY_VERIFY(search()->isVisible() && search()->hasFocus());
    }
    // The first rows for what is typed after what stands there.
    QStringList rows(const QString &typed, int count = 3)
    {
        QTest::keyClicks(search(), typed);
        QStringList shown;
        const auto *const model = qobject_cast<const GoToModel *>(list()->model());
        const bool settled = QTest::qWaitFor([&] { return !model->isBusy(); });
        for (int row = 0; row < std::min(count, list()->model()->rowCount()); ++row)
            shown << list()->model()->index(row, 0).data().toString();
        return settled ? shown : QStringList{QStringLiteral("busy")};
    }
    void enter()
    {
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_VERIFY(!search()->isVisible());
        m_on->comeBack();
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_on = std::make_unique<SampleWindow>();
        QVERIFY(m_on->open());
    }
    void cleanup() { m_on.reset(); }

    void anArtifact()
    {
        open();
        QCOMPARE(rows(QStringLiteral("leaf-02 conf"), 1), QStringList{QStringLiteral("leaf_config/leaf-02")});
        keepPicture(*QApplication::activePopupWidget(), QStringLiteral("goToAnything"));
        enter();
        QTRY_VERIFY(m_on->workspace.document().artifact());
        QCOMPARE(m_on->workspace.document().artifact()->definition.name, QStringLiteral("leaf_config"));
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-02"));
        // What was chosen is there the next time before one types.
        open();
        QCOMPARE(rows({}, 1), QStringList{QStringLiteral("leaf_config/leaf-02")});
    }

    void enterDoesNotWaitForTheList()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("leaf_config/leaf-03"));
        QTest::keyClick(search(), Qt::Key_Return); // before anything was searched
        QTRY_VERIFY(m_on->workspace.document().artifact());
        QCOMPARE(m_on->workspace.document().artifact()->target.label, QStringLiteral("leaf-03"));
        QVERIFY(!search()->isVisible());
    }

    void allOfATargetOrDefinition()
    {
        open();
        QCOMPARE(rows(QStringLiteral("leaf-01"), 1), QStringList{QStringLiteral("leaf-01")});
        enter();
        QTRY_COMPARE(m_on->filter()->text(), QStringLiteral("leaf-01"));
        QTRY_VERIFY(m_on->table()->hasFocus());
        open();
        QCOMPARE(rows(QStringLiteral("dns_zone"), 1), QStringList{QStringLiteral("dns_zone")});
        enter();
        QTRY_COMPARE(m_on->filter()->text(), QString());
        QTRY_COMPARE(m_on->table()->model()->rowCount(), 10);
    }

    void aBranch()
    {
        open();
        QTest::keyClicks(search(), QStringLiteral("@"));
        const QStringList all = rows({}, 99);
        QCOMPARE(all.size(), m_on->workspace.branches().branches().size());
        QTest::keyClick(search(), Qt::Key_Down);
        const QString second = list()->currentIndex().data().toString();
        QCOMPARE(second, all.at(1));
        enter();
        QTRY_COMPARE(m_on->workspace.snapshot().branch, second);
    }

    void aCommand()
    {
        open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(search()->text(), QStringLiteral(">"));
        QCOMPARE(rows(QStringLiteral("wrap"), 1), QStringList{QStringLiteral("Wrap long lines")});
        QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Wrap long lines, View, Alt+Z"));
        const bool before = m_on->action("wrapAction")->isChecked();
        enter();
        QTRY_COMPARE(m_on->action("wrapAction")->isChecked(), !before);
    }

    void aCommandThatIsOffSaysWhy()
    {
        open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(QStringLiteral("copy storage"), 1), QStringList{QStringLiteral("Copy storage id")});
        QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Copy storage id, Artifact, Choose an artifact first."));
        keepPicture(*QApplication::activePopupWidget(), QStringLiteral("goToCommandOff"));
        QTest::keyClick(search(), Qt::Key_Return); // does nothing, and it stays
        QVERIFY(search()->isVisible());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(!search()->isVisible());
    }

    void aLine()
    {
        m_on->readLeaf();
        open();
        QTest::keyClicks(search(), QStringLiteral(":"));
        QCOMPARE(rows({}), QStringList());
        QVERIFY(part<QLabel>(m_on->window, "goToNothing")->isVisible());
        QCOMPARE(rows(QStringLiteral("12:5")), QStringList{QStringLiteral("Line 12, column 5")});
        enter();
        QTRY_COMPARE(m_on->window.viewer().text().caretLine(), 11);
        QCOMPARE(m_on->window.viewer().text().caretColumn(), 4);
        QTRY_VERIFY(m_on->window.viewer().text().hasFocus());
    }

    void aHeading()
    {
        m_on->readLeaf();
        open();
        QTest::keyClicks(search(), QStringLiteral("#"));
        QCOMPARE(rows(QStringLiteral("router bgp"), 1).size(), 1);
        QVERIFY(list()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("router bgp")));
        keepPicture(*QApplication::activePopupWidget(), QStringLiteral("goToHeading"));
        enter();
        const TextView &text = m_on->window.viewer().text();
        QTRY_VERIFY(text.text().line(text.caretLine()).startsWith("router bgp"));
    }
};

QTEST_MAIN(TestGoingTo)
#include "tst_goingto.moc"
