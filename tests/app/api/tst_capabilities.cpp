// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/capabilities.h"

#include <QJsonArray>
#include <QTest>

using namespace artiscope;

namespace {

QString words(const Capabilities &can)
{
    QStringList words;
    const auto add = [&words](bool is, const char *word) {
        if (is)
            words.append(QString::fromLatin1(word));
    };
    add(can.artifactEvents, "events");
    add(can.branchStatus, "status");
    add(can.deletesStale, "deletes");
    add(can.nodeMetadata, "metadata");
    add(can.orderBy, "order");
    add(can.taskDetails, "tasks");
    return words.join(u' ');
}

QJsonValue type(const QString &fields, const char *list = "fields")
{
    if (fields.isEmpty())
        return QJsonValue::Null; // how a type that is not there is answered
    QJsonArray names;
    const QStringList split = fields.split(u' ');
    for (const QString &name : split)
        names.append(QJsonObject{{QStringLiteral("name"), name}});
    return QJsonObject{{QString::fromLatin1(list), names}};
}

} // namespace

class TestCapabilities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofVersion_data();
    void ofVersion();
    void ofSchema_data();
    void ofSchema();
    void schemaThatSaysNothing();
};

void TestCapabilities::ofVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("expected");
    QTest::newRow("1.0") << QStringLiteral("1.0.10") << QString();
    QTest::newRow("1.1") << QStringLiteral("1.1.0") << QStringLiteral("tasks");
    QTest::newRow("1.2") << QStringLiteral("1.2.12") << QStringLiteral("events tasks");
    QTest::newRow("1.4") << QStringLiteral("1.4.13") << QStringLiteral("events tasks");
    QTest::newRow("1.5") << QStringLiteral("1.5.3") << QStringLiteral("events status tasks");
    QTest::newRow("1.7") << QStringLiteral("1.7.7") << QStringLiteral("events status metadata tasks");
    QTest::newRow("1.9") << QStringLiteral("1.9.9") << QStringLiteral("events status metadata tasks");
    QTest::newRow("1.10") << QStringLiteral("1.10.11") << QStringLiteral("events status metadata order tasks");
    QTest::newRow("1.11") << QStringLiteral("1.11.9") << QStringLiteral("events status deletes metadata order tasks");
    QTest::newRow("pre-release") << QStringLiteral("1.11.0b1")
                                 << QStringLiteral("events status deletes metadata order tasks");
    QTest::newRow("2.0") << QStringLiteral("2.0") << QStringLiteral("events status deletes metadata order tasks");
    QTest::newRow("unreadable") << QStringLiteral("unknown") << QString();
}

void TestCapabilities::ofVersion()
{
    QFETCH(QString, version);
    QTEST(words(capabilitiesOfVersion(QVersionNumber::fromString(version))), "expected");
}

void TestCapabilities::ofSchema_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("edge");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *branch, const char *edge, const char *text, const char *order,
                         const char *task, const char *event, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(branch) << QString::fromLatin1(edge) << QString::fromLatin1(text)
                            << QString::fromLatin1(order) << QString::fromLatin1(task) << QString::fromLatin1(event)
                            << QString::fromLatin1(expected);
    };
    const char *oldTask = "id title conclusion state branch workflow parameters tags related_nodes";
    const char *event = "id event checksum storage_id";
    row("1.0", "id name is_default", "node", "value updated_at is_visible", "", "id title conclusion", "", "");
    row("1.2", "id name is_default", "node", "value updated_at is_visible", "disable", oldTask, event, "events tasks");
    row("1.4", "id name is_default", "node", "value updated_at is_visible", "disable", oldTask, event, "events tasks");
    row("1.7", "id name status", "node node_metadata", "value updated_at updated_by", "disable node_metadata", oldTask,
        event, "events status metadata tasks");
    row("1.9.9", "id name status", "node node_metadata", "value updated_at updated_by", "disable node_metadata",
        oldTask, event, "events status metadata tasks");
    row("1.10", "id name status", "node node_metadata", "value updated_at updated_by", "disable by", oldTask, event,
        "events status metadata order tasks");
    row("1.11", "id name status", "node node_metadata", "value updated_at updated_by", "disable by",
        "id state workflow parameters related_nodes available_actions error", event,
        "events status deletes metadata order tasks");
}

void TestCapabilities::ofSchema()
{
    QFETCH(QString, branch);
    QFETCH(QString, edge);
    QFETCH(QString, text);
    QFETCH(QString, order);
    QFETCH(QString, task);
    QFETCH(QString, event);
    const QJsonObject data{{QStringLiteral("branch"), type(branch)}, {QStringLiteral("artifactEdge"), type(edge)},
        {QStringLiteral("text"), type(text)}, {QStringLiteral("order"), type(order, "inputFields")},
        {QStringLiteral("task"), type(task)}, {QStringLiteral("event"), type(event)}};
    QTEST(words(capabilitiesOfSchema(capabilitiesOfVersion({}), data)), "expected");
}

void TestCapabilities::schemaThatSaysNothing()
{
    Capabilities can = capabilitiesOfVersion(QVersionNumber(1, 11, 9));
    can.graphqlEnums = true;
    QVERIFY(capabilitiesOfSchema(can, {}) == can);
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
