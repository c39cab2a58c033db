// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/contentcache.h"
#include "tests/support/misbehaviours.h"
#include "tests/ui/samplewindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace artiscope;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(artiscope::Misbehaviour)

namespace {

// Only the names matter for the rows: contents and addresses are made anew in each.
QList<Misbehaviour> rows(
    const QByteArray &content = "content of nothing", const QUrl &elsewhere = QUrl(QStringLiteral("http://a/")))
{
    return misbehaviours(content, elsewhere);
}

// All that can be read in a window as it is.
QString readable(const QWidget &window)
{
    QStringList texts;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

// A server that does not give the content, in the real window: a sentence, and nothing of what came.
class TestBadContent : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window; // stays from row to row, each of which reads another artifact
    std::chrono::seconds m_timeout{};
    int m_next = 0;

    // By password, so that a sign-in can be renewed.
    void open(std::chrono::seconds timeout)
    {
        if (m_window && m_timeout == timeout)
            return;
        m_timeout = timeout;
        m_window.reset();
        m_window = std::make_unique<SampleWindow>();
        m_window->sample.services.transport.timeout = timeout;
        m_window->sample.services.transport.sizeLimit = 2 * 1024 * 1024;
        Profile profile = m_window->profile();
        profile.signIn = SignInWay::Password;
        m_window->workspace.open(profile);
        m_window->workspace.connection().signInWithPassword(
            QStringLiteral("admin"), QString::fromLatin1(m_window->sample.server.password()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isListed(), SampleWindow::patience);
    }
    // One that was not read before, so that nothing has kept it.
    std::optional<Artifact> another()
    {
        int skipped = 0;
        ++m_next;
        return m_window->sample.findArtifact([&](const Artifact &artifact) {
            return artifact.contentType == QLatin1String("application/json") && artifact.status == ArtifactStatus::Ready
                && ++skipped == m_next;
        });
    }
    QString sentence() { return part<QLabel>(*m_window->widget("viewerState"), "stateSentence")->text(); }
    // Neither a text nor a preview; what was read before is at most still where nobody sees it.
    bool showsNothing(const QByteArray &before)
    {
        return m_window->widget("viewerState")->isVisible() && !m_window->widget("sourcePage")->isVisible()
            && !m_window->widget("viewerPreview")->isVisible()
            && m_window->window.viewer().text().text().bytes() == before;
    }
    // By another user of the same cache.
    std::optional<QByteArray> kept(const QString &storageId)
    {
        ContentCache cache(
            m_window->sample.services.cacheFolder, m_window->workspace.connection().server().deploymentId, 1'000'000);
        std::optional<Result<std::optional<QByteArray>>> found;
        const Request request =
            cache.read(storageId, [&](Result<std::optional<QByteArray>> read) { found = std::move(read); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, SampleWindow::patience) || !*found)
            qFatal("the cache cannot be read");
        return **found;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup()
    {
        m_window->relay.instead = {};
        disconnect(&m_window->workspace.document(), nullptr, this, nullptr);
    }
    void cleanupTestCase() { m_window.reset(); }

    void isToldAndNeverShown_data()
    {
        QTest::addColumn<int>("row");
        int row = 0;
        for (const Misbehaviour &one : rows())
            QTest::newRow(one.name) << row++;
    }
    void isToldAndNeverShown()
    {
        QFETCH(const int, row);
        const bool waits = rows().at(row).reasons.contains(Error::Reason::TimedOut);
        open(waits ? 2s : 60s);
        SampleWindow &w = *m_window;
        const auto artifact = another();
        QVERIFY(artifact);
        const QByteArray content = w.contentOf(*artifact);
        MisbehavingServer elsewhere;
        elsewhere.answer("/a", Answer::of("text/plain", content));
        const Misbehaviour one = rows(content, elsewhere.url(QStringLiteral("/a"))).at(row);
        const QByteArray path = "/api/artifact/" + artifact->id.toLatin1();
        QList<Answer> answers = one.answers;
        w.relay.instead = [&answers, path](const MisbehavingServer::Seen &seen) -> std::optional<Answer> {
            if (!seen.target.startsWith(path))
                return {};
            return answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
        };
        QList<QByteArray> read; // all that ever counted as content
        connect(
            &w.workspace.document(), &Document::contentChanged, this, [&] { read << w.workspace.document().bytes(); });

        const QByteArray before = w.window.viewer().text().text().bytes();
        w.key(Qt::Key_2, Qt::ControlModifier);
        w.click(*artifact);
        if (one.reasons.isEmpty()) { // comes right by itself
            if (QByteArray(one.name).startsWith("429")) {
                QTRY_COMPARE(w.text("statusRequests"), QStringLiteral("The server is busy; waiting 1 s as it asked"));
                QCOMPARE(w.window.viewer().text().text().bytes(), before);
            }
            QTRY_COMPARE_WITH_TIMEOUT(w.window.viewer().text().text().bytes(), content, SampleWindow::patience);
            QVERIFY(w.window.viewer().text().isVisible());
            QCOMPARE(read, QList<QByteArray>{content});
            QCOMPARE(w.relay.seen(path).size(), 2);
            QTRY_COMPARE(kept(artifact->storageId).value_or(QByteArray()), content);
            return;
        }

        // Told, whichever way one looks at it, and nothing of it shown.
        QTRY_VERIFY_WITH_TIMEOUT(w.workspace.document().state() == LoadState::Failed, SampleWindow::patience);
        QVERIFY2(one.reasons.contains(w.workspace.document().error()->reason), qPrintable(sentence()));
        for (const int tab : {Qt::Key_1, Qt::Key_2}) {
            w.key(tab, Qt::ControlModifier);
            QVERIFY(showsNothing(before));
            QVERIFY2(sentence().startsWith(one.sentence) && !sentence().isEmpty(), qPrintable(sentence()));
        }
        // What a failing server says is its reason; anything else is no word of it.
        if (one.reasons.constFirst() == Error::Reason::ServerFault)
            QVERIFY(readable(*w.widget("viewerState")).contains(QLatin1String(one.said)));
        else
            QVERIFY(one.said.isEmpty() || !readable(w.window).contains(QString::fromUtf8(one.said)));
        keepPicture(w.window, QString(QLatin1String(one.name)).replace(QLatin1Char(' '), QLatin1Char('-')));
        const QString told = sentence();

        // Neither copied nor saved: told again, in the line above everything.
        QGuiApplication::clipboard()->setText(QStringLiteral("as before"));
        auto *const banner = part<QWidget>(w.window, "troubleBanner");
        QVERIFY(!banner->isVisible());
        w.action("copyContentAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), SampleWindow::patience);
        QVERIFY(part<QLabel>(*banner, "bannerText")->text().startsWith(told));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as before"));
        QTest::mouseClick(part<QAbstractButton>(*banner, "bannerClose"), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        const QString file = w.sample.folder.filePath(QStringLiteral("saved.cfg"));
        w.key(Qt::Key_S, Qt::ControlModifier);
        w.chooseFile(file);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), SampleWindow::patience);
        QVERIFY(part<QLabel>(*banner, "bannerText")->text().startsWith(told));
        QVERIFY(!QFile::exists(file));
        QTest::mouseClick(part<QAbstractButton>(*banner, "bannerClose"), Qt::LeftButton);

        QVERIFY(read.isEmpty());
        QVERIFY(!kept(artifact->storageId));
        QVERIFY(elsewhere.seen().isEmpty());

        // And it is there as soon as the server is well again.
        w.relay.instead = {};
        QTest::mouseClick(part<QPushButton>(*w.widget("viewerState"), "stateButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(w.window.viewer().text().text().bytes(), content, SampleWindow::patience);
        QTRY_COMPARE(kept(artifact->storageId).value_or(QByteArray()), content);
    }

    // Slow is no failure: how far it is can be read, and not a line of it before it is whole and proven.
    void whatComesSlowlyIsShownWhenItIsWhole()
    {
        open(60s);
        SampleWindow &w = *m_window;
        const auto artifact = another();
        QVERIFY(artifact);
        const QByteArray content = w.contentOf(*artifact);
        const QByteArray half = content.first(content.size() / 2);
        const QByteArray path = "/api/artifact/" + artifact->id.toLatin1();
        w.relay.answer(path,
            {.pieces = {"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                     + QByteArray::number(content.size()) + "\r\n\r\n" + half,
                 content.mid(half.size())},
                .between = 1s});
        const QByteArray before = w.window.viewer().text().text().bytes();
        w.click(*artifact);
        QTRY_VERIFY2(sentence().contains(QLatin1String("so far")), qPrintable(sentence()));
        QVERIFY(showsNothing(before));
        QVERIFY(w.widget("viewerState")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(w.window.viewer().text().text().bytes(), content, SampleWindow::patience);
    }
};

QTEST_MAIN(TestBadContent)
#include "tst_badcontent.moc"
