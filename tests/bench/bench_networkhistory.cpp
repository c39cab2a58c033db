// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many requests the history of one artifact takes: those for each revision at the first look, and all of a second
// one. With INFRAHUB_ADDRESS and INFRAHUB_API_TOKEN in the environment the real server is asked for the history of the
// first artifact that it lists, else the sample for that of one that was rendered 20 times in ten weeks, for it is no
// older.

#include "app/demo/sampleserver.h"
#include "app/session/branchlist.h"
#include "app/session/history.h"
#include "app/session/listing.h"
#include "app/store/historystore.h"
#include "app/store/profilestore.h"
#include "app/store/secrets.h"
#include "app/store/settings.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace artiscope;

namespace {

bool isSample()
{
    return qEnvironmentVariableIsEmpty("INFRAHUB_ADDRESS");
}

class Bench : public QObject {
public:
    Bench(const QUrl &server, const QByteArray &token)
        : m_connection({.id = QStringLiteral("bench"), .baseUrl = server, .signIn = SignInWay::ApiToken}, m_services,
            Secret{.token = token})
    {
        connect(&m_connection, &Connection::stateChanged, this, [this] {
            if (m_connection.state() == Connection::State::Ready)
                m_branches.refresh();
            else if (m_connection.state() != Connection::State::Connecting)
                QCoreApplication::exit(1);
        });
        connect(&m_branches, &BranchList::changed, this, [this] {
            if (m_branches.state() == LoadState::Ready && !m_listing.isActive())
                list();
        });
        connect(&m_history, &History::stateChanged, this, &Bench::looked);
        m_history.useStore(&m_store);
        m_connection.open();
    }

private:
    void list()
    {
        m_snapshot.branch = m_branches.defaultName();
        m_listing = listArtifacts(m_connection, m_snapshot, {}, Priority::High, [this](Result<QList<Artifact>> all) {
            for (const Artifact &one : all ? all.take() : QList<Artifact>()) {
                if (isSample() ? one.target.label == QLatin1String("leaf-x000001") : !one.storageId.isEmpty()) {
                    m_artifact = one;
                    m_history.open(m_artifact, m_snapshot, m_branches.branches());
                    return;
                }
            }
            QCoreApplication::exit(1);
        });
    }

    void looked()
    {
        if (m_history.state() == LoadState::Loading)
            return;
        if (m_history.state() != LoadState::Ready)
            return QCoreApplication::exit(1);
        const qsizetype revisions = m_history.revisions().size();
        if (!m_isSecond) {
            const QByteArray name = "requests for each of " + QByteArray::number(revisions)
                + (isSample() ? " revisions in ten weeks (sample)" : " revisions");
            print(name.constData(), double(m_history.asked()) / double(revisions), "25");
            m_isSecond = true;
            m_history.open(m_artifact, m_snapshot, m_branches.branches());
            return;
        }
        print("requests of a second look at them", m_history.asked(), "1");
        QCoreApplication::exit(0);
    }

    QTemporaryDir m_home;
    SystemClock m_clock;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    ProfileStore m_profiles{m_home.filePath(QStringLiteral("profiles.json"))};
    MemorySecrets m_secrets;
    Services m_services{.clock = m_clock, .settings = m_settings, .profiles = m_profiles, .secrets = m_secrets};
    Connection m_connection;
    BranchList m_branches{m_connection};
    HistoryStore m_store{m_home.path(), QStringLiteral("bench")};
    Snapshot m_snapshot;
    Artifact m_artifact;
    bool m_isSecond = false;
    History m_history{m_connection};
    Request m_listing;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SampleServer sample(SampleOptions{.extraArtifacts = 1});
    if (isSample() && !sample.start())
        return 1;
    const Bench bench(isSample() ? sample.url() : QUrl(qEnvironmentVariable("INFRAHUB_ADDRESS")),
        isSample() ? sample.token() : qgetenv("INFRAHUB_API_TOKEN"));
    return QCoreApplication::exec();
}
