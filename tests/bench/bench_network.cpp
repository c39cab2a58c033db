// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Artiscope's own way of listing and fetching against curl doing the same, in pairs within one run.
// Prints name, measured, limit. With INFRAHUB_ADDRESS and INFRAHUB_API_TOKEN in the environment the real server is
// asked, else the sample, which answers in a tenth of a millisecond.

#include "app/api/documents.h"
#include "app/demo/sampleserver.h"
#include "app/session/comparison.h"
#include "app/session/listing.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace artiscope;

namespace {

constexpr int pairs = 5;
constexpr int pageSize = 500; // as app/session/listing.cpp pages
constexpr int contents = 400;
constexpr int atOnce = 6; // Qt's connections a host

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

class Bench : public QObject {
public:
    Bench(QUrl server, QByteArray token)
        : m_server(std::move(server)),
          m_token(std::move(token)),
          m_settings(m_home.filePath(QStringLiteral("settings.ini"))),
          m_profiles(m_home.filePath(QStringLiteral("profiles.json"))),
          m_services{.clock = m_clock, .settings = m_settings, .profiles = m_profiles, .secrets = m_secrets},
          m_connection({.id = QStringLiteral("bench"), .baseUrl = m_server, .signIn = SignInWay::ApiToken}, m_services,
              Secret{.token = m_token})
    {
        connect(&m_connection, &Connection::stateChanged, this, [this] {
            if (m_connection.state() == Connection::State::Ready)
                list();
            else if (m_connection.state() != Connection::State::Connecting)
                QCoreApplication::exit(1);
        });
        connect(&m_comparison, &Comparison::stateChanged, this, &Bench::compared);
        m_connection.open();
    }

private:
    void list()
    {
        m_clockwork.start();
        m_request = listArtifacts(
            m_connection, {QStringLiteral("main"), {}}, {}, Priority::High, [this](Result<QList<Artifact>> all) {
                m_ours << double(m_clockwork.nsecsElapsed());
                m_artifacts = all.take();
                m_theirs << curlListing();
                if (m_ours.size() < pairs) {
                    list();
                    return;
                }
                report("listing everything / curl of the same pages", m_ours, 1.5);
                m_ours.clear();
                m_theirs.clear();
                compare();
            });
    }

    // Now with a minute ago: as much as two branches.
    void compare()
    {
        m_before = m_connection.client().serverNow().plusSeconds(-60);
        m_clockwork.start();
        m_comparison.compare({QStringLiteral("main"), m_before}, {QStringLiteral("main"), {}});
    }

    void compared()
    {
        if (m_comparison.state() == LoadState::Loading)
            return;
        if (m_comparison.state() != LoadState::Ready)
            return QCoreApplication::exit(1);
        m_ours << double(m_clockwork.nsecsElapsed());
        m_theirs << run(curlPages({}) << QStringLiteral("--next") << curlPages(m_before.toWire()));
        if (m_ours.size() < pairs) {
            compare();
            return;
        }
        report("comparing two snapshots / curl of the same pages", m_ours, 1.3);
        m_ours.clear();
        m_theirs.clear();
        m_artifacts.removeIf([](const Artifact &artifact) { return artifact.storageId.isEmpty(); });
        if (m_artifacts.isEmpty())
            return QCoreApplication::exit(1);
        while (m_artifacts.size() < contents) // a small server is asked for the same ones again
            m_artifacts += QList<Artifact>(m_artifacts);
        m_artifacts.resize(contents);
        fetch();
    }

    double curlListing() { return run(curlPages({})); }

    // All pages of the listing; `at`: an instant, empty for now.
    QStringList curlPages(const QString &at) const
    {
        QStringList arguments;
        for (int offset = 0; offset < m_artifacts.size(); offset += pageSize) {
            const QByteArray body = QJsonDocument(
                QJsonObject{{QStringLiteral("query"), QString::fromUtf8(documents::artifacts())},
                    {QStringLiteral("operationName"), QStringLiteral("Artifacts")},
                    {QStringLiteral("variables"),
                        QJsonObject{{QStringLiteral("offset"), offset}, {QStringLiteral("limit"), pageSize}}}})
                                        .toJson(QJsonDocument::Compact);
            if (offset > 0)
                arguments << QStringLiteral("--next");
            arguments << QStringLiteral("-s") << QStringLiteral("-o") << m_home.filePath(QStringLiteral("page"))
                      << header() << QStringLiteral("-H") << QStringLiteral("Content-Type: application/json")
                      << QStringLiteral("--data-binary") << QString::fromUtf8(body)
                      << m_server.toString() + QStringLiteral("/graphql/main")
                    + (at.isEmpty() ? QString() : QStringLiteral("?at=") + at);
        }
        return arguments;
    }

    QStringList header() const
    {
        return {QStringLiteral("-H"), QStringLiteral("X-INFRAHUB-KEY: ") + QString::fromLatin1(m_token)};
    }

    static double run(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess::execute(QStringLiteral("curl"), arguments);
        return double(timer.nsecsElapsed());
    }

    void fetch()
    {
        m_clockwork.start();
        m_next = 0;
        m_done = 0;
        while (m_next < m_artifacts.size() && m_fetches.size() < atOnce)
            fetchOne();
    }

    void fetchOne()
    {
        const qsizetype at = m_next++;
        m_fetches[at] = m_connection.client().content(
            m_artifacts.at(at).id, {QStringLiteral("main"), {}}, Priority::High, {}, [this, at](Result<Content>) {
                m_fetches.erase(at);
                ++m_done;
                if (m_next < m_artifacts.size())
                    fetchOne();
                else if (m_done == m_artifacts.size())
                    fetched();
            });
    }

    // The same with nothing of ours around Qt's client, to see whose the time is.
    void fetchBare()
    {
        m_clockwork.start();
        m_next = 0;
        m_done = 0;
        for (int i = 0; i < atOnce; ++i)
            fetchOneBare();
    }

    void fetchOneBare()
    {
        if (m_next == m_artifacts.size())
            return;
        QUrl url = m_server;
        url.setPath(QStringLiteral("/api/artifact/") + m_artifacts.at(m_next++).id);
        url.setQuery(QStringLiteral("branch=main"));
        QNetworkRequest request(url);
        request.setRawHeader("X-INFRAHUB-KEY", m_token);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++m_done < m_artifacts.size()) {
                fetchOneBare();
                return;
            }
            m_bare << double(m_clockwork.nsecsElapsed());
            if (m_ours.size() < pairs) {
                fetch();
                return;
            }
            report("fetching all contents: bare Qt / curl -Z", m_bare);
            report("fetching all contents / curl -Z", m_ours, 1.25);
            QCoreApplication::exit(0);
        });
    }

    void fetched()
    {
        m_ours << double(m_clockwork.nsecsElapsed());
        QFile list(m_home.filePath(QStringLiteral("urls")));
        if (!list.open(QIODevice::WriteOnly))
            return QCoreApplication::exit(1);
        for (const Artifact &artifact : std::as_const(m_artifacts)) {
            list.write("url = \"" + m_server.toString().toUtf8() + "/api/artifact/" + artifact.id.toUtf8()
                + "?branch=main\"\noutput = \"" + m_home.path().toUtf8() + "/content\"\n");
        }
        list.close();
        m_theirs << run(QStringList{QStringLiteral("-s"), QStringLiteral("-Z"), QStringLiteral("--parallel-max"),
                            QString::number(atOnce), QStringLiteral("-K"), list.fileName()}
            + header());
        fetchBare();
    }

    void report(const char *name, const QList<double> &times, double limit = 0)
    {
        QList<double> ratios;
        for (qsizetype i = 0; i < times.size(); ++i)
            ratios << times.at(i) / m_theirs.at(i);
        QTextStream(stdout) << name << (qEnvironmentVariableIsEmpty("INFRAHUB_ADDRESS") ? " (sample)" : "") << '\t'
                            << QString::number(median(ratios), 'f', 2) << '\t'
                            << (limit > 0 ? QString::number(limit) : QStringLiteral("-")) << '\n';
    }

    QUrl m_server;
    QByteArray m_token;
    QTemporaryDir m_home;
    SystemClock m_clock;
    Settings m_settings;
    ProfileStore m_profiles;
    MemorySecrets m_secrets;
    Services m_services;
    Connection m_connection;
    Comparison m_comparison{m_connection};
    Instant m_before;
    QNetworkAccessManager m_network;
    QElapsedTimer m_clockwork;
    QList<double> m_ours, m_theirs, m_bare;
    QList<Artifact> m_artifacts;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    Request m_request;
    std::map<qsizetype, Request> m_fetches;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QUrl address(qEnvironmentVariable("INFRAHUB_ADDRESS"));
    SampleServer sample(SampleOptions{.extraArtifacts = 10'000});
    if (address.isEmpty() && !sample.start())
        return 1;
    const Bench bench(
        address.isEmpty() ? sample.url() : address, address.isEmpty() ? sample.token() : qgetenv("INFRAHUB_API_TOKEN"));
    return QCoreApplication::exec();
}
