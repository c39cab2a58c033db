// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/samechangetext.h"
#include "tests/ui/samplewindow.h"
#include "ui/compare/comparemarks.h"
#include "ui/platform/translations.h"

#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>

using namespace artiscope;

namespace {

// Every text is itself between brackets, and longer by two fifths, as many a language is.
class Brackets : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        static const QRegularExpression keys(QStringLiteral("^((Ctrl|Shift|Alt|Meta)\\+)+\\S+$"));
        if (keys.match(text).hasMatch())
            return text; // is no word
        return u'⟦' + text + QString(text.size() * 2 / 5, u'·') + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

// The window in other languages.
class TestTranslations : public QObject {
    Q_OBJECT

private:
    // Neither a number, nor what the server has, nor the name of a product.
    static bool isText(const QString &text)
    {
        static const QRegularExpression fact(QStringLiteral("^[0-9a-f]{32}$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^[\\d.: -]+"
                                                            "(UTC|CET|CEST|KiB)$"));
        static const QStringList names{QStringLiteral("All leaf switches of DC West"), QStringLiteral("Arista EOS"),
            QStringLiteral("CoreStandardGroup"), QStringLiteral("CoreTransformJinja2"), QStringLiteral("DcimDevice"),
            QStringLiteral("Joins interfaces, VLANs and BGP sessions of a leaf into its EOS configuration"),
            QStringLiteral("Running configuration of the leaf switches (EOS)"), QStringLiteral("dc-west-templates"),
            QStringLiteral("leaf-01"), QStringLiteral("leaf_config"), QStringLiteral("leaf_config/leaf-01"),
            QStringLiteral("leaf_config_query"), QStringLiteral("leaf_config_transform"), QStringLiteral("leafs"),
            QStringLiteral("main"), QStringLiteral("netops"), QStringLiteral("templates/eos/leaf.j2"),
            QStringLiteral("text/plain"), QStringLiteral("leaf-01 · leaf_config"), QStringLiteral("Sample 127.0.0.1"),
            QStringLiteral("admin"), QStringLiteral("VLANs 110 and 120 for the new shop, and two leafs more"),
            QStringLiteral("Default Branch"), QStringLiteral("Beyond Compare"), QStringLiteral("KDiff3"),
            QStringLiteral("Meld"), QStringLiteral("VS Code"), QStringLiteral("git difftool")};
        return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) && !fact.match(text).hasMatch()
            && !names.contains(QString(text).remove(u'&'));
    }
    // Where a person or a screen reader would read English: "name: text".
    static void look(const QWidget &widget, QStringList &found)
    {
        const auto take = [&](const QString &text) {
            if (isText(text) && !text.contains(u'⟦'))
                found << QStringLiteral("%1: %2").arg(widget.objectName(), text);
        };
        take(widget.toolTip());
        take(widget.accessibleName());
        take(widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            take(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            take(line->placeholderText());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            take(box->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                take(header->model()->headerData(i, header->orientation()).toString());
        }
        for (const QAction *action : widget.actions()) {
            take(action->text());
            take(action->toolTip());
        }
    }
    static QStringList englishIn(const QWidget &window)
    {
        QStringList found;
        look(window, found);
        const QList<QWidget *> parts = window.findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (!part->objectName().startsWith(QLatin1String("viewAs"))) // languages of devices and formats
                look(*part, found);
        }
        found.removeDuplicates();
        found.sort();
        return found;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }

    void nothingIsLeftInEnglish()
    {
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        SampleWindow on;
        keepPicture(on.window, QStringLiteral("long-closed"));
        QVERIFY(on.open());
        on.readLeaf("leaf-01");
        keepPicture(on.window, QStringLiteral("long-source"));
        on.workspace.compareWith(Snapshot{QStringLiteral("add-web-tier"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(on.workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        const Reading &reading = on.workspace.readings().active();
        QTRY_COMPARE_WITH_TIMEOUT(reading.counterpart().state(), LoadState::Ready, SampleWindow::patience);
        for (const Viewer::Tab tab : {Viewer::Tab::Changes, Viewer::Tab::History, Viewer::Tab::Details}) {
            on.window.viewer().setTab(tab);
            QTRY_VERIFY_WITH_TIMEOUT(!on.window.viewer().isBusy(), SampleWindow::patience);
            keepPicture(on.window, QStringLiteral("long-tab%1").arg(int(tab)));
        }
        QCOMPARE(englishIn(on.window).join(u'\n'), QString());
    }

    void eachLanguageIsThere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("menus");
        QTest::newRow("German")
            << QStringLiteral("de-AT")
            << QStringLiteral("Server Artefakt Bearbeiten Vergleichen Verlauf Suchen Gehe zu Ansicht Läufe Hilfe");
        QTest::newRow("French")
            << QStringLiteral("fr")
            << QStringLiteral(
                   "Serveur Artefact Édition Comparer Historique Rechercher Aller Affichage Exécutions Aide");
        QTest::newRow("Spanish") << QStringLiteral(
            "es") << QStringLiteral("Servidor Artefacto Edición Comparar Historial Buscar Ir Ver Ejecuciones Ayuda");
        QTest::newRow("one that there is not")
            << QStringLiteral("tlh") << QStringLiteral("Server Artifact Edit Compare History Find Go View Runs Help");
    }
    void eachLanguageIsThere()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, menus);
        const Translations translations(language);
        SampleWindow on;
        QVERIFY(on.open());
        on.readLeaf("leaf-01");
        QStringList names;
        for (const QAction *menu : on.window.menuBar()->actions())
            names << QString(menu->text()).remove(u'&');
        QCOMPARE(names.join(u' '), menus);
        on.workspace.compareWith(Snapshot{QStringLiteral("add-web-tier"), {}});
        QTRY_COMPARE_WITH_TIMEOUT(on.workspace.comparison().state(), LoadState::Ready, SampleWindow::patience);
        const Reading &reading = on.workspace.readings().active();
        QTRY_COMPARE_WITH_TIMEOUT(reading.counterpart().state(), LoadState::Ready, SampleWindow::patience);
        on.window.viewer().setTab(Viewer::Tab::Changes);
        QTRY_VERIFY_WITH_TIMEOUT(!on.window.viewer().isBusy(), SampleWindow::patience);
        const auto *tabs = part<QTabBar>(on.window.viewer(), "viewerTabs");
        QTRY_VERIFY(tabs->width() > tabs->tabRect(tabs->count() - 1).right()); // all of them are there
    }

    // One is not many, in what is counted behind a first number, too.
    void countsAreInTheirNumber()
    {
        LineDiff diff;
        diff.hunks.resize(1);
        diff.changed = 2;
        diff.added = 1;
        diff.removed = 3;
        {
            const Translations translations(QStringLiteral("es"));
            QCOMPARE(differenceInWords(diff, {}), QStringLiteral("2 líneas modificadas, 1 añadida, 3 eliminadas"));
            QCOMPARE(otherChangesText(1), QStringLiteral("1 artefacto tiene otro cambio"));
        }
        {
            const Translations translations(QStringLiteral("de"));
            QCOMPARE(otherChangesText(77), QStringLiteral("77 Artefakte haben andere Änderungen"));
        }
        QCOMPARE(differenceInWords(diff, {}), QStringLiteral("2 lines changed, 1 added, 3 removed"));
    }

    // Qt's own words come from where Qt is installed, and first from beside the program, where packages bring them.
    void wordsOfQtBesideTheProgramAreFound()
    {
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        const QString german = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm");
        if (!QFile::exists(german))
            QSKIP("Qt's translations are not installed here");
        {
            const Translations translations(QStringLiteral("de"));
            QCOMPARE(cancel(), QStringLiteral("Abbrechen"));
        }
        QDir beside(QCoreApplication::applicationDirPath() + QStringLiteral("/translations"));
        QVERIFY(beside.mkpath(QStringLiteral(".")));
        QVERIFY(QFile::copy(german, beside.filePath(QStringLiteral("qtbase_es.qm")))); // tells which one was found
        const Translations translations(QStringLiteral("es"));
        const QString found = cancel();
        QVERIFY(beside.removeRecursively());
        QCOMPARE(found, QStringLiteral("Abbrechen"));
    }

    void theSystemDecidesUnlessOneSaysSo()
    {
        QCOMPARE(Translations(QStringLiteral("de-AT")).language(), QStringLiteral("de"));
        QCOMPARE(Translations(QStringLiteral("pt_BR")).language(), QStringLiteral("en"));
        QCOMPARE(Translations().language(), QStringLiteral("en")); // the C locale of these tests
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
