// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/instance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace artiscope;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000;
const QString program = qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope-window");

// A started program, which ends with this.
class Started {
public:
    Started(const QTemporaryDir &home, const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QStringList names = environment.keys();
        for (const QString &name : names) {
            if (name.startsWith(QLatin1String("INFRAHUB")) || name == QLatin1String("ARTISCOPE_PROFILE"))
                environment.remove(name);
        }
        environment.insert(QStringLiteral("ARTISCOPE_HOME"), home.filePath(QStringLiteral("home")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(program, words);
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Started)
    [[nodiscard]] bool runs() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool ended() { return m_process.waitForFinished(patience); }
    [[nodiscard]] int status() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QByteArray said() { return m_process.readAllStandardError(); }
    [[nodiscard]] QByteArray saysNext()
    {
        m_process.setReadChannel(QProcess::StandardError);
        return m_process.waitForReadyRead(patience) ? m_process.readAllStandardError() : QByteArray();
    }

private:
    QProcess m_process;
};

} // namespace

// One program for a person and a settings folder: real processes, and the object that they talk through.
class TestInstance : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder; // where sockets are, instead of the session's

    [[nodiscard]] QStringList sockets() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("artiscope-*")}, QDir::System);
    }
    // What a program says to the first one by itself; the answer, until it closes the line.
    [[nodiscard]] QByteArray said(const QByteArray &message) const
    {
        const QStringList places = sockets();
        if (places.isEmpty())
            return "no socket";
        QLocalSocket socket;
        socket.connectToServer(m_folder->filePath(places.constFirst()));
        if (!socket.waitForConnected(patience))
            return "no connection";
        socket.write(message);
        socket.flush();
        if (!QTest::qWaitFor([&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, patience))
            return "no end";
        return socket.readAll();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    }

    void theFirstListensForItsPersonAlone()
    {
        Instance first(m_folder->path());
        QCOMPARE(first.start({}, 100ms), Instance::Role::First);
        QCOMPARE(sockets().size(), 1);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(sockets().constFirst())) & others));
        Instance elsewhere(m_folder->filePath(QStringLiteral("other"))); // another set of profiles
        QCOMPARE(elsewhere.start({}, 100ms), Instance::Role::First);
        QCOMPARE(sockets().size(), 2);
    }

    void whatIsSaidToIt_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("told");
        QTest::newRow("arguments") << QByteArray("{\"version\":1,\"arguments\":[\"--branch\",\"blüte\"]}\n")
                                   << QByteArray("taken\n") << "--branch blüte";
        QTest::newRow("none") << QByteArray("{\"version\":1,\"arguments\":[]}\n") << QByteArray("taken\n") << "";
        const QString nothing = QStringLiteral("nothing");
        QTest::newRow("another version") << QByteArray("{\"version\":2,\"arguments\":[\"x\"]}\n") << QByteArray()
                                         << nothing;
        QTest::newRow("no words") << QByteArray("{\"version\":1,\"arguments\":[7]}\n") << QByteArray() << nothing;
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray() << nothing;
        QTest::newRow("endless") << QByteArray(200 * 1024, 'x') << QByteArray() << nothing;
    }
    void whatIsSaidToIt()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, told);
        Instance first(m_folder->path());
        QCOMPARE(first.start({}, 100ms), Instance::Role::First);
        QSignalSpy called(&first, &Instance::called);
        QCOMPARE(said(message), answer);
        QCOMPARE(
            called.isEmpty() ? QStringLiteral("nothing") : called.constFirst().constFirst().toStringList().join(u' '),
            told);
    }

    void aFirstOneThatDoesNotAnswerIsGivenUp()
    {
        Instance first(m_folder->path());
        QCOMPARE(first.start({}, 100ms), Instance::Role::First);
        Instance second(m_folder->path()); // in the same thread, so that the first one cannot answer meanwhile
        QCOMPARE(second.start({QStringLiteral("--branch")}, 300ms), Instance::Role::Alone);
        QCOMPARE(second.start({QString(70 * 1024, u'x')}, 300ms), Instance::Role::Alone); // more than one may say
    }

    void aSecondStartEndsAndIsTold()
    {
        Started first(*m_folder, {});
        // The socket is there before the window is, and answers when that is.
        QTRY_COMPARE_WITH_TIMEOUT(said("{\"version\":1,\"arguments\":[]}\n"), QByteArray("taken\n"), patience);
        Started second(*m_folder, {QStringLiteral("artiscope://absent.invalid/main/leaf_config/leaf-01")});
        QVERIFY(second.ended());
        QCOMPARE(second.status(), 0);
        QCOMPARE(second.said(), QByteArray());
        Started third(*m_folder, {});
        QVERIFY(third.ended());
        QCOMPARE(third.status(), 0);
        QVERIFY(first.runs());
        // What is about itself alone goes on by itself.
        Started picture(*m_folder,
            {QStringLiteral("--sample"), QStringLiteral("--screenshot"), m_folder->filePath(QStringLiteral("a.png"))});
        QVERIFY(picture.ended());
        QCOMPARE(picture.status(), 0);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("a.png"))));
    }

    void withoutAnAnswerItGoesOnAndSaysSo()
    {
        Instance first(m_folder->filePath(QStringLiteral("home/config")));
        QCOMPARE(first.start({}, 100ms), Instance::Role::First);
        Started second(*m_folder, {});
        QVERIFY2(second.saysNext().contains("cannot be reached"), "while this thread waits, it answers nobody");
        QVERIFY(second.runs());
    }

    void whatACrashLeavesIsNoHindrance()
    {
        {
            Started first(*m_folder, {});
            QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, patience);
        } // killed: the socket stays
        QCOMPARE(sockets().size(), 1);
        Started next(*m_folder, {});
        const QByteArray message("{\"version\":1,\"arguments\":[]}\n");
        QTRY_COMPARE_WITH_TIMEOUT(said(message), QByteArray("taken\n"), patience);
        QVERIFY(next.runs());
    }

    void whatIsNoLinkIsTold()
    {
        Started wrong(*m_folder, {QStringLiteral("https://example.net/")});
        QVERIFY(wrong.ended());
        QCOMPARE(wrong.status(), 2);
        QVERIFY(wrong.said().contains("artiscope://"));
        Started both(*m_folder, {QStringLiteral("artiscope://h.example/main"), QStringLiteral("--sample")});
        QVERIFY(both.ended());
        QCOMPARE(both.status(), 2);
    }
};

QTEST_MAIN(TestInstance)
#include "tst_instance.moc"
