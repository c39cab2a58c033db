// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/content/detect.h"
#include "tests/live/livewindow.h"

#include <QAction>

using namespace artiscope;

namespace {

// Of every definition of the project: declared as | shown as | how sure that is.
constexpr const char *languages = R"(
live_bgp | application/yaml | YAML | certain
live_cabling | text/csv | CSV | certain
live_config | text/plain | Arista EOS | likely
live_elevation | image/svg+xml | SVG | certain
live_eos | text/plain | Arista EOS | certain
live_facts | application/json | JSON | certain
live_frr | text/plain | FRRouting | certain
live_handbook | text/markdown | Markdown | certain
live_ifupdown | text/plain | ifupdown | certain
live_ini | text/plain | INI | certain
live_inventory | application/xml | XML | certain
live_ios_classic | text/plain | Cisco IOS | certain
live_ios_xe | text/plain | Cisco IOS XE | certain
live_ios_xr | text/plain | Cisco IOS XR | certain
live_iptables | text/plain | iptables | certain
live_junos_braces | text/plain | Junos | certain
live_junos_set | text/plain | Junos (set) | certain
live_leftover | text/plain | Arista EOS | likely
live_nftables | text/plain | nftables | certain
live_notice | text/plain | Plain text | unsure
live_nvue | text/plain | Cumulus NVUE | certain
live_nxos | text/plain | Cisco NX-OS | certain
live_sonic | application/json | SONiC JSON | certain
live_srlinux | text/plain | Nokia SR Linux | certain
live_sros_classic | text/plain | Nokia SR OS | certain
live_sros_md | text/plain | Nokia SR OS (MD) | certain
live_switch | text/plain | Configuration | likely
live_terraform | text/plain | HCL | certain
live_variables | application/hcl | HCL | certain
)";

} // namespace

// What a real server declares as one of few types is shown as what it is.
class TestLiveLanguages : public QObject, protected LiveWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!m_facts.isEmpty(), "no facts: run tests/live/load, set ARTISCOPE_LIVE_FACTS"); }
    void init() { openWindow(m_facts.address()); }
    void cleanup() { closeWindow(); }

    // One artifact of each definition: what the server declares it as, and what the window makes of it.
    void everyLanguageIsTold()
    {
        QVERIFY(m_live->open(m_facts.defaultBranch()));
        QMap<QString, QString> told; // by definition
        for (const QJsonValue &value : m_facts.artifacts(m_facts.defaultBranch())) {
            const QString definition = value[QLatin1String("definition")][QLatin1String("name")].toString();
            const QByteArray content = Facts::text(value.toObject(), "content").toUtf8();
            if (content.isEmpty() || told.contains(definition))
                continue;
            choose(definition, value[QLatin1String("target")][QLatin1String("label")].toString());
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->viewer().isBusy(), 60'000);
            part<QAction>(*m_window, "showSourceAction")->trigger();
            QTRY_VERIFY2_WITH_TIMEOUT(isShown(content), qPrintable(definition), 60'000);
            const QString type = Facts::text(value.toObject(), "content_type");
            const QString shown =
                part<QWidget>(*m_window, "viewAs")->accessibleName().remove(QStringLiteral("shown as "));
            constexpr std::array confidences{"unsure", "guess", "likely", "certain"};
            const char *const confidence = confidences[size_t(detect(content, type).confidence)];
            told[definition] =
                QStringLiteral("%1 | %2 | %3 | %4").arg(definition, type, shown, QString::fromLatin1(confidence));
        }
        const QString table = QStringList(told.values()).join(u'\n');
        qInfo("definition | declared | shown as | confidence\n%s", qPrintable(table));
        QCOMPARE(table, QString::fromLatin1(languages).trimmed());
    }
};

QTEST_MAIN(TestLiveLanguages)
#include "tst_livelanguages.moc"
