// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

// An object on the accessibility bus.
struct Seen {
    QString bus;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Seen)

QDBusArgument &operator<<(QDBusArgument &argument, const Seen &seen)
{
    argument.beginStructure();
    argument << seen.bus << seen.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Seen &seen)
{
    argument.beginStructure();
    argument >> seen.bus >> seen.path;
    argument.endStructure();
    return argument;
}

namespace {

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString text = QStringLiteral("org.a11y.atspi.Text");
const QString action = QStringLiteral("org.a11y.atspi.Action");

constexpr int patience = 30000;
constexpr qsizetype mostChildren = 40; // of one object: lists may be long
constexpr uint lines = 5; // AtspiTextBoundaryType; by granularity it can be asked since Qt 6.6 only
constexpr int focusable = 11; // AtspiStateType
constexpr int sensitive = 24;
constexpr int showing = 25;

} // namespace

// What a screen reader gets of the window: the real program, on a display and a bus of its own, asked through AT-SPI
// from another process. Run by with-atspi.
class TestAtSpi : public QObject {
    Q_OBJECT

private:
    QDBusConnection m_bus{QString()};
    const Seen m_root{
        QStringLiteral("org.a11y.atspi.Registry"), QDBusObjectPath(QStringLiteral("/org/a11y/atspi/accessible/root"))};
    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_program;
    std::optional<Seen> m_application;
    std::optional<Seen> m_window;

    QList<QVariant> call(
        const Seen &object, const QString &interface, const QString &method, const QVariantList &with = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(object.bus, object.path.path(), interface, method);
        message.setArguments(with);
        const QDBusMessage reply = m_bus.call(message, QDBus::Block, 20000);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QList<QVariant>{};
    }
    QVariant property(const Seen &object, const QString &interface, const QString &name)
    {
        return call(object, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name})
            .value(0)
            .value<QDBusVariant>()
            .variant();
    }
    QString name(const Seen &object) { return property(object, accessible, QStringLiteral("Name")).toString(); }
    QString role(const Seen &object)
    {
        return call(object, accessible, QStringLiteral("GetRoleName")).value(0).toString();
    }
    QList<Seen> children(const Seen &object)
    {
        const QVariant answer = call(object, accessible, QStringLiteral("GetChildren")).value(0);
        return answer.isValid() ? qdbus_cast<QList<Seen>>(answer).mid(0, mostChildren) : QList<Seen>{};
    }
    uint states(const Seen &object)
    {
        const QVariant answer = call(object, accessible, QStringLiteral("GetState")).value(0);
        const auto states = answer.isValid() ? qdbus_cast<QList<uint>>(answer) : QList<uint>{};
        return states.isEmpty() ? 0 : states.constFirst();
    }
    bool isShowing(const Seen &object) { return (states(object) >> showing & 1U) != 0; }
    // Depth first through what is on the screen; `see` says whether to go on below an object.
    void walk(const Seen &object, const std::function<bool(const Seen &, const QString &, const QString &)> &see,
        int depth = 0)
    {
        const QString is = role(object);
        const bool closed = is == QStringLiteral("menu item") || is == QStringLiteral("popup menu");
        if (depth > 25 || (depth > 1 && !closed && !isShowing(object)))
            return;
        if (!see(object, is, name(object)))
            return;
        for (const QList<Seen> below = children(object); const Seen &child : below)
            walk(child, see, depth + 1);
    }
    std::optional<Seen> find(const QString &wantedRole, const QString &wantedName)
    {
        std::optional<Seen> found;
        walk(*m_window, [&](const Seen &object, const QString &is, const QString &called) {
            if (!found && is == wantedRole && called == wantedName)
                found = object;
            return !found && is != QStringLiteral("table");
        });
        return found;
    }
    // As soon as it is there.
    Seen part(const QString &wantedRole, const QString &wantedName)
    {
        std::optional<Seen> found;
        if (!QTest::qWaitFor([&] { return (found = find(wantedRole, wantedName)).has_value(); }, patience))
            qFatal("nothing on the screen is a %s called %s", qPrintable(wantedRole), qPrintable(wantedName));
        return *found;
    }
    // What takes the keyboard in a window and would be heard as nothing: "filler Details".
    QStringList troublesIn(const Seen &window, int *stops)
    {
        static const QStringList idle{QString(), QStringLiteral("unknown"), QStringLiteral("invalid"),
            QStringLiteral("filler"), QStringLiteral("panel"), QStringLiteral("separator")};
        static const QStringList lists{
            QStringLiteral("table"), QStringLiteral("tree"), QStringLiteral("tree table"), QStringLiteral("list")};
        QStringList troubles;
        walk(window, [&](const Seen &object, const QString &is, const QString &called) {
            const uint state = states(object);
            if ((state >> focusable & 1U) != 0 && (state >> sensitive & 1U) != 0) {
                ++*stops;
                if (called.isEmpty() || idle.contains(is))
                    troubles << is + u' ' + called;
            }
            return !lists.contains(is);
        });
        return troubles;
    }
    void press(const Seen &object) { call(object, action, QStringLiteral("DoAction"), {0}); }
    QStringList namesBelow(const Seen &object, qsizetype most)
    {
        QStringList names;
        for (const QList<Seen> below = children(object); const Seen &child : below) {
            if (names.size() < most)
                names << name(child);
        }
        return names;
    }
    QString textOf(const Seen &object, int begin, int end)
    {
        return call(object, text, QStringLiteral("GetText"), {begin, end}).value(0).toString();
    }
    QString lineAt(const Seen &object, int offset)
    {
        return call(object, text, QStringLiteral("GetTextAtOffset"), {offset, lines}).value(0).toString();
    }
    int caretOf(const Seen &object) { return property(object, text, QStringLiteral("CaretOffset")).toInt(); }

    void start(const char *artifact)
    {
        m_window.reset();
        m_program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("ARTISCOPE_HOME"), m_home.path());
        m_program->setProcessEnvironment(environment);
        m_program->setProcessChannelMode(QProcess::ForwardedChannels);
        m_program->start(qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/artiscope-window"),
            {QStringLiteral("--sample"), QStringLiteral("--size"), QStringLiteral("1440x900"), QStringLiteral("--show"),
                QLatin1String(artifact)});
        QVERIFY(m_program->waitForStarted());
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (const QList<Seen> programs = children(m_root); const Seen &program : programs) {
                    for (const QList<Seen> windows = children(program); const Seen &window : windows) {
                        if (role(window) == QStringLiteral("frame")) {
                            m_application = program;
                            m_window = window;
                        }
                    }
                }
                return m_window.has_value();
            },
            patience));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Seen>();
        qDBusRegisterMetaType<QList<Seen>>();
        QDBusMessage ask = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
            QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
        const QDBusMessage address = QDBusConnection::sessionBus().call(ask);
        QVERIFY2(address.type() == QDBusMessage::ReplyMessage, qPrintable(address.errorMessage()));
        m_bus = QDBusConnection::connectToBus(address.arguments().constFirst().toString(), QStringLiteral("atspi"));
        QVERIFY(m_bus.isConnected());
        // It starts when it is asked for the first time, which the program had better not be the one to wait for.
        QTRY_VERIFY_WITH_TIMEOUT(!call(m_root, accessible, QStringLiteral("GetChildren")).isEmpty(), patience);
    }
    void cleanup()
    {
        if (!m_program)
            return;
        m_program->terminate();
        QVERIFY(m_program->waitForFinished());
        m_program.reset();
    }

    void theSourceIsReadLineByLine()
    {
        start("leaf_config/leaf-01");
        if (QTest::currentTestFailed())
            return;
        press(part(QStringLiteral("page tab"), QStringLiteral("Source")));
        const Seen source = part(QStringLiteral("text"), QStringLiteral("Source text"));
        QTRY_VERIFY_WITH_TIMEOUT(property(source, text, QStringLiteral("CharacterCount")).toInt() > 1000, patience);
        QCOMPARE(lineAt(source, 0), QStringLiteral("! device: leaf-01 (DCS-7050SX3-48YC8, EOS-4.30.4M)\n"));
        QCOMPARE(textOf(source, 2, 18), QStringLiteral("device: leaf-01 "));
        QCOMPARE(caretOf(source), 0);
        call(source, text, QStringLiteral("SetCaretOffset"), {55});
        QTRY_COMPARE(caretOf(source), 55);
        QCOMPARE(lineAt(source, 55), QStringLiteral("no aaa root\n"));
        call(source, text, QStringLiteral("AddSelection"), {2, 17});
        QTRY_COMPARE(call(source, text, QStringLiteral("GetNSelections")).value(0).toInt(), 1);
        const QVariantList selected = call(source, text, QStringLiteral("GetSelection"), {0});
        QCOMPARE(
            textOf(source, selected.value(0).toInt(), selected.value(1).toInt()), QStringLiteral("device: leaf-01"));
    }

    void nothingToBePressedIsWithoutAName()
    {
        start("leaf_config/leaf-01");
        if (QTest::currentTestFailed())
            return;
        press(part(QStringLiteral("page tab"), QStringLiteral("Source")));
        part(QStringLiteral("text"), QStringLiteral("Source text"));
        press(part(QStringLiteral("menu item"), QStringLiteral("Find in artifact…")));
        part(QStringLiteral("text"), QStringLiteral("Text to find"));
        const QStringList pressed{QStringLiteral("push button"), QStringLiteral("button menu"),
            QStringLiteral("check box"), QStringLiteral("radio button"), QStringLiteral("toggle button"),
            QStringLiteral("text"), QStringLiteral("combo box"), QStringLiteral("table"), QStringLiteral("tree"),
            QStringLiteral("page tab"), QStringLiteral("menu item"), QStringLiteral("spin button")};
        QStringList unnamed;
        QMap<QString, int> counted;
        walk(*m_window, [&](const Seen &object, const QString &is, const QString &called) {
            ++counted[is];
            if (pressed.contains(is) && called.isEmpty())
                unnamed << is + u' ' + object.path.path();
            return is != QStringLiteral("table") && is != QStringLiteral("tree");
        });
        QCOMPARE(unnamed.join(QStringLiteral(", ")), QString());
        QVERIFY2(counted.value(QStringLiteral("push button")) > 5, "hardly anything was seen");
    }

    void theOutlineAndTheWayToTheCaret()
    {
        start("leaf_config/leaf-01");
        if (QTest::currentTestFailed())
            return;
        press(part(QStringLiteral("page tab"), QStringLiteral("Source")));
        const Seen outline = part(QStringLiteral("tree"), QStringLiteral("Outline"));
        QTRY_VERIFY_WITH_TIMEOUT(namesBelow(outline, mostChildren).contains(QStringLiteral("VLANs")), patience);
        const Seen source = part(QStringLiteral("text"), QStringLiteral("Source text"));
        const QString whole = textOf(source, 0, property(source, text, QStringLiteral("CharacterCount")).toInt());
        const qsizetype place = whole.indexOf(QStringLiteral("description"));
        QVERIFY(place > 0);
        call(source, text, QStringLiteral("SetCaretOffset"), {int(place)});
        part(QStringLiteral("push button"), QStringLiteral("Go to interface Ethernet1"));
    }

    // As tst_accessibilitywalk does from inside, with all there is to see; here from outside, with what menus open.
    void everyWindowIsHeard()
    {
        start("leaf_config/leaf-01");
        if (QTest::currentTestFailed())
            return;
        int stops = 0;
        part(QStringLiteral("page tab"), QStringLiteral("Source"));
        QCOMPARE(troublesIn(*m_window, &stops).join(u'\n'), QString());
        QVERIFY2(stops > 15, qPrintable(QString::number(stops)));
        const std::pair<const char *, const char *> opened[]{{"Connections…", "Servers"}, {"Open link…", "Open link"},
            {"Settings…", "Settings"}, {"Changes by moment", "Changes on main by moment"}, {"User guide", "User guide"},
            {"Shortcuts", "Shortcuts"}, {"Log", "Log"}, {"About Artiscope", "About Artiscope"}};
        for (const auto &[entry, title] : opened) {
            press(part(QStringLiteral("menu item"), QString::fromUtf8(entry)));
            std::optional<Seen> window;
            const QString wanted = QString::fromUtf8(title);
            const bool isThere = QTest::qWaitFor(
                [&] {
                    for (const QList<Seen> windows = children(*m_application); const Seen &one : windows) {
                        if (name(one).startsWith(wanted) && isShowing(one))
                            window = one;
                    }
                    return window.has_value();
                },
                patience);
            QVERIFY2(isThere, title);
            const QString is = role(*window);
            QVERIFY2(is == QStringLiteral("dialog") || is.startsWith(QStringLiteral("alert")),
                qPrintable(wanted + u' ' + is));
            stops = 0;
            QCOMPARE(troublesIn(*window, &stops).join(u'\n'), QString());
            QVERIFY2(stops > 0, title);
        }
    }

    void aTreeIsReadByItsRows()
    {
        start("interfaces/leaf-01");
        if (QTest::currentTestFailed())
            return;
        const Seen source = part(QStringLiteral("text"), QStringLiteral("Source text")); // what one sees first of it
        QTRY_VERIFY_WITH_TIMEOUT(property(source, text, QStringLiteral("CharacterCount")).toInt() > 0, patience);
        press(part(QStringLiteral("page tab"), QStringLiteral("Preview")));
        const Seen tree = part(QStringLiteral("tree"), QStringLiteral("Tree of the document"));
        const QString wanted =
            QStringLiteral("Key; Value; openconfig-interfaces:interfaces, object, 1 key; object, 1 key; "
                           "interface, array, 12 items; array, 12 items");
        QTRY_COMPARE_WITH_TIMEOUT(namesBelow(tree, 6).join(QStringLiteral("; ")), wanted, patience);
    }

    void aTableIsReadByItsCells()
    {
        start("cable_list/leaf-01");
        if (QTest::currentTestFailed())
            return;
        press(part(QStringLiteral("page tab"), QStringLiteral("Preview")));
        const Seen table = part(QStringLiteral("table"), QStringLiteral("Table"));
        const QString wanted = QStringLiteral("; cable; from device; from port; to device; to port");
        QTRY_COMPARE_WITH_TIMEOUT(namesBelow(table, 6).join(QStringLiteral("; ")), wanted, patience);
    }
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
