// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QMap>
#include <QRandomGenerator>
#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace artiscope;

namespace {

constexpr int switches = 1000;
constexpr qint64 mostGrown = 4 * 1024 * 1024; // what is read last may be larger than what was read first
constexpr quint32 seed = 20260901; // the same walk each time

// All objects below these, by class, a line each: what a switch leaves behind grows here.
QStringList census(const QList<const QObject *> &roots)
{
    QMap<QByteArray, int> counts;
    for (const QObject *root : roots) {
        const auto objects = root->findChildren<QObject *>();
        for (const QObject *object : objects)
            ++counts[object->metaObject()->className()];
    }
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        lines << QStringLiteral("%1 %2").arg(QLatin1String(it.key())).arg(it.value());
    return lines;
}

qsizetype threads() // of this process; 0 where the system does not tell
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

size_t bytesInUse() // allocated and not given back; 0 where the system does not tell
{
#ifdef __GLIBC__
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
#else
    return 0;
#endif
}

} // namespace

// From one artifact to another, many times and faster than their contents come.
class TestSwitching : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    Document &document() { return m_window->workspace.document(); }
    Viewer &viewer() { return m_window->window.viewer(); }
    bool isSettled()
    {
        return document().state() != LoadState::Loading && !viewer().isBusy()
            && QThreadPool::globalInstance()->activeThreadCount() == 0;
    }
    // What is on the screen is of the artifact that was chosen last, or nothing is.
    void verifyNothingIsStale(const ArtifactKey &chosen)
    {
        QVERIFY(document().artifact());
        QCOMPARE(document().artifact()->key(), chosen);
        if (document().state() != LoadState::Ready) {
            QVERIFY(!viewer().hasText());
            QVERIFY(viewer().shownAs().isEmpty());
        } else if (viewer().hasText()) {
            QCOMPARE(viewer().text().text().bytes(), document().bytes());
        }
    }
    void switchTo(int row, QRandomGenerator &dice)
    {
        const QModelIndex index = m_window->table()->model()->index(row, 0);
        m_window->table()->setCurrentIndex(index);
        const auto chosen = document().artifact();
        QVERIFY(chosen);
        switch (dice.bounded(8)) {
        case 0:
            break; // on to the next one before anything could come
        case 1:
            QCoreApplication::processEvents();
            break;
        case 2:
            QVERIFY(QTest::qWaitFor([this] { return document().state() != LoadState::Loading; }, 20000));
            break;
        default:
            viewer().setTab(Viewer::Tab(dice.bounded(3)));
            QCoreApplication::processEvents();
        }
        verifyNothingIsStale(chosen->key());
    }
    void walk(int steps, QRandomGenerator &dice)
    {
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
            switchTo(dice.bounded(m_window->table()->model()->rowCount()), dice);
        // Back where it began: how many rows the details have is the artifact's own.
        viewer().setTab(Viewer::Tab::Source);
        m_window->table()->setCurrentIndex(m_window->table()->model()->index(0, 0));
        QVERIFY(QTest::qWaitFor([this] { return isSettled() && viewer().showsSource(); }, 20000));
        verifyNothingIsStale(document().artifact()->key());
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        // One that is not laid out by the time one is elsewhere.
        const auto handbook = m_window->find("handbook", "leaf-02");
        QVERIFY(handbook);
        m_window->keep(
            *handbook, QByteArray("## Chapter\n\nWords.\n\n```eos\ninterface Ethernet1\n```\n\n").repeated(4000));
    }
    void cleanup() { m_window.reset(); }

    void aThousandSwitchesLeaveNothingBehind()
    {
        QRandomGenerator dice(seed);
        // Every view and every thread of the pool is made once; every content is in the cache.
        walk(switches / 4, dice);
        const QList<const QObject *> all{&m_window->window, &m_window->workspace, &m_window->workspace.connection(),
            &m_window->workspace.catalogue(), &m_window->workspace.content(), &document(), qApp};
        const QStringList before = census(all);
        const qsizetype threadsBefore = threads();
        const size_t bytesBefore = bytesInUse();

        walk(switches, dice);
        QTRY_COMPARE(census(all), before);
        QTRY_VERIFY2(threads() <= threadsBefore,
            qPrintable(QStringLiteral("%1 threads, %2 before").arg(threads()).arg(threadsBefore)));
        const auto grown = qint64(bytesInUse()) - qint64(bytesBefore);
        QVERIFY2(grown < mostGrown, qPrintable(QStringLiteral("%1 bytes more").arg(grown)));
    }
};

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
