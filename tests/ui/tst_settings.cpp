// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/settings/lookkeeper.h"
#include "ui/widgets/contentfont.h"
#include "ui/widgets/motion.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace artiscope;

// The settings in the real window, by keys and clicks: what is found, what is changed at once, what is kept.
class TestSettings : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    [[nodiscard]] QWidget *dialog() const { return part<QWidget>(m_window->window, "settingsDialog"); }
    template <typename T> [[nodiscard]] T *control(const char *key) const
    {
        return part<T>(*dialog(), qPrintable(QStringLiteral("control-") + QLatin1String(key)));
    }
    [[nodiscard]] QToolButton *reset(const char *key) const
    {
        return part<QToolButton>(*dialog(), qPrintable(QStringLiteral("reset-") + QLatin1String(key)));
    }
    [[nodiscard]] QVariant value(const char *key) const { return m_window->preferences.value(QLatin1String(key)); }
    void openDialog()
    {
        m_window->key(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(dialog()->isVisible() && dialog()->isActiveWindow());
    }
    void showGroup(int row)
    {
        auto *const groups = part<QListWidget>(*dialog(), "settingsGroups");
        QTest::mouseClick(groups->viewport(), Qt::LeftButton, {}, groups->visualItemRect(groups->item(row)).center());
        QCOMPARE(groups->currentRow(), row);
    }
    void press(const char *key) // a check box
    {
        auto *const box = control<QCheckBox>(key);
        QVERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    void type(const char *key, const QString &text) // a number
    {
        auto *const box = control<QSpinBox>(key);
        QVERIFY(box->isVisible());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
    [[nodiscard]] QStringList groups() const // that are shown
    {
        const auto *const list = part<QListWidget>(*dialog(), "settingsGroups");
        QStringList shown;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                shown << list->item(row)->text();
        }
        return shown;
    }
    [[nodiscard]] QStringList rows() const // settings that are seen
    {
        QStringList titles;
        for (const Setting &setting : m_window->preferences.described()) {
            const QString name = QString(setting.key).replace(u'/', u'-');
            if (part<QWidget>(*dialog(), qPrintable(QStringLiteral("setting-") + name))->isVisible())
                titles << setting.title;
        }
        return titles;
    }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
    }
    void cleanup()
    {
        m_window.reset();
        setMotionReduced(*qApp, false);
        setContentFont(*qApp, {}, 0);
        dressTests();
    }

    void everyGroupLooksAsItShould()
    {
        openDialog();
        QCOMPARE(groups(),
            (QStringList{QStringLiteral("Look"), QStringLiteral("Reading"), QStringLiteral("Comparing"),
                QStringLiteral("Server"), QStringLiteral("Programs"), QStringLiteral("Shortcuts")}));
        for (int row = 0; row < 6; ++row) {
            showGroup(row);
            keepPicture(*dialog(), QStringLiteral("settings-%1").arg(row));
        }
        showGroup(3);
        QCOMPARE(rows(),
            (QStringList{QStringLiteral("Refresh now every"), QStringLiteral("Patience with a request"),
                QStringLiteral("Patience with a run"), QStringLiteral("Largest content"),
                QStringLiteral("Room for contents on this machine")}));
        for (const Setting &setting : m_window->preferences.described())
            QVERIFY2(!reset(qPrintable(QString(setting.key).replace(u'/', u'-')))->isVisible(),
                qPrintable(setting.key)); // nothing is changed yet
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
    }

    void wordsOfTitleAndSentenceFind()
    {
        openDialog();
        auto *const search = part<QLineEdit>(*dialog(), "settingsSearch");
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("RULER column"));
        QCOMPARE(groups(), QStringList{QStringLiteral("Reading (2)")});
        QCOMPARE(rows(), (QStringList{QStringLiteral("Show rulers"), QStringLiteral("Columns of the rulers")}));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("wrap"));
        QCOMPARE(groups(), (QStringList{QStringLiteral("Reading (1)"), QStringLiteral("Shortcuts (1)")}));
        QCOMPARE(rows(), QStringList{QStringLiteral("Wrap long lines")});
        keepPicture(*dialog(), QStringLiteral("settings-search"));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("mauve"));
        QCOMPARE(groups(), QStringList());
        const auto *const nothing = part<QLabel>(*dialog(), "settingsNothing");
        QVERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), QStringLiteral("No setting and no command has “mauve” in its name or its sentence."));
        QTest::keyClick(search, Qt::Key_Escape); // clears first
        QVERIFY(dialog()->isVisible());
        QCOMPARE(groups().size(), 6);
        QVERIFY(!nothing->isVisible());
    }

    void whatIsChangedHoldsAtOnce()
    {
        m_window->readLeaf();
        TextView &text = m_window->window.viewer().text();
        openDialog();
        showGroup(1);
        press("wrap");
        QVERIFY(text.wrap());
        QVERIFY(m_window->action("wrapAction")->isChecked());
        QVERIFY(reset("wrap")->isVisible());
        press("rulers");
        auto *const columns = control<QLineEdit>("ruler-columns");
        const auto rulers = [&](const QString &typed) {
            columns->selectAll();
            QTest::keyClicks(columns, typed);
            QTest::keyClick(columns, Qt::Key_Return);
            return m_window->window.viewer().text().aids().rulers;
        };
        QVERIFY(m_window->action("showRulersAction")->isChecked());
        QCOMPARE(rulers(QStringLiteral("40")), QList<int>{40});
        QCOMPARE(rulers(QStringLiteral("x120;72, 72 4000,")), (QList<int>{72, 120, 1000}));
        QCOMPARE(columns->text(), QStringLiteral("72, 120, 1000"));
        QCOMPARE(rulers(QStringLiteral(" ")), QList<int>{80});
        QVERIFY(!reset("ruler-columns")->isVisible());
        QCOMPARE(rulers(QStringLiteral("60 90")), (QList<int>{60, 90}));
        // And the other way round.
        m_window->action("wrapAction")->trigger();
        QVERIFY(!control<QCheckBox>("wrap")->isChecked());
        QVERIFY(!reset("wrap")->isVisible());
        QTest::mouseClick(reset("ruler-columns"), Qt::LeftButton);
        QCOMPARE(columns->text(), QStringLiteral("80"));
        QCOMPARE(m_window->window.viewer().text().aids().rulers, QList<int>{80});

        showGroup(2);
        press("unified-changes");
        QVERIFY(m_window->action("unifiedAction")->isChecked());
        type("change-context", QStringLiteral("7"));
        for (const char *const other : {"contextAllAction", "context1Action", "context3Action", "context10Action"})
            QVERIFY2(!m_window->action(other)->isChecked(), other);
        m_window->action("context10Action")->trigger();
        QCOMPARE(control<QSpinBox>("change-context")->value(), 10);
        m_window->action("contextAllAction")->trigger();
        QCOMPARE(control<QSpinBox>("change-context")->text(), QStringLiteral("all"));

        // In the file, by now, and nothing else of it.
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(!dialog()->isVisible());
        const QSettings file(m_window->sample.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("rulers")).toBool(), true);
        QCOMPARE(file.value(QStringLiteral("change-context")).toInt(), -1);
        QVERIFY(!file.contains(QStringLiteral("wrap")) && !file.contains(QStringLiteral("ruler-columns")));
    }

    void numbersHaveTheirUnitsAndLimits()
    {
        openDialog();
        showGroup(3);
        auto *const refresh = control<QSpinBox>("refresh-seconds");
        QCOMPARE(refresh->text(), QStringLiteral("60 s"));
        for (const char *const small : {"3", "9"}) { // the nearest that is possible, as in the file
            type("refresh-seconds", QString::fromLatin1(small));
            QCOMPARE(refresh->text(), QStringLiteral("10 s"));
            QCOMPARE(value("refresh-seconds").toInt(), 10);
            type("refresh-seconds", QStringLiteral("60"));
        }
        type("refresh-seconds", QStringLiteral("0"));
        QCOMPARE(refresh->text(), QStringLiteral("never by itself"));
        QCOMPARE(value("refresh-seconds").toInt(), 0);
        QTest::keyClick(refresh, Qt::Key_Up);
        QTest::keyClick(refresh, Qt::Key_Return);
        QCOMPARE(value("refresh-seconds").toInt(), 10);
        QTest::keyClick(refresh, Qt::Key_Down);
        QTest::keyClick(refresh, Qt::Key_Return);
        QCOMPARE(value("refresh-seconds").toInt(), 0);
        QCOMPARE(control<QSpinBox>("cache-limit")->text(), QStringLiteral("1024 MB"));
        type("cache-limit", QStringLiteral("5"));
        QCOMPARE(value("cache-limit").toLongLong(), 5LL << 20);
        type("size-limit", QStringLiteral("300"));
        QCOMPARE(value("size-limit").toLongLong(), 300LL << 20);
    }

    void theLookFollows()
    {
        const LookKeeper keeper(*qApp, m_window->preferences);
        const QFont before = contentFont();
        m_window->readLeaf();
        openDialog();
        auto *const theme = control<QComboBox>("theme");
        theme->setFocus();
        const auto choose = [theme](const QString &name) {
            while (theme->currentText() != name && theme->currentIndex() + 1 < theme->count())
                QTest::keyClick(theme, Qt::Key_Down);
        };
        choose(QStringLiteral("Dark"));
        QVERIFY(Theme::current().isDark && !Theme::current().isHighContrast);
        QVERIFY(m_window->action("lookDarkAction")->isChecked());
        choose(QStringLiteral("High contrast, light"));
        QVERIFY(!Theme::current().isDark && Theme::current().isHighContrast);
        keepPicture(*dialog(), QStringLiteral("settings-contrast-light"));
        keepPicture(m_window->window, QStringLiteral("window-contrast-light"));
        choose(QStringLiteral("High contrast, dark"));
        QVERIFY(Theme::current().isDark && Theme::current().isHighContrast);
        QVERIFY(m_window->action("lookContrastDarkAction")->isChecked());
        QTRY_COMPARE(m_window->window.viewer().text().colors().ground, QColor(Qt::black));
        keepPicture(m_window->window, QStringLiteral("window-contrast-dark"));
        m_window->action("lookLightAction")->trigger();
        QCOMPARE(theme->currentText(), QStringLiteral("Light"));

        type("text-size", QStringLiteral("17"));
        QCOMPARE(m_window->window.viewer().text().font().pointSize(), 17);
        auto *const family = control<QComboBox>("text-font");
        QVERIFY(family->itemText(0).startsWith(QLatin1String("As the system (")));
        if (family->count() > 1) {
            QVERIFY(QFontDatabase::isFixedPitch(family->itemText(1)));
            family->setFocus();
            QTest::keyClick(family, Qt::Key_Down);
            QCOMPARE(m_window->window.viewer().text().font().families().constFirst(), family->itemText(1));
        }
        const int size = QApplication::font().pointSize();
        // Qt tells widgets that are there already in a running program only.
        QTimer::singleShot(0, qApp, [this, size] {
            type("interface-size", QString::number(size + 4));
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); }); // quit() closes the windows
        });
        QApplication::exec();
        QCOMPARE(QApplication::font().pointSize(), size + 4);
        QCOMPARE(m_window->table()->font().pointSize(), size + 4);
        keepPicture(*dialog(), QStringLiteral("settings-large"));
        press("reduced-motion");
        QVERIFY(motionIsReduced());

        for (const char *const key : {"theme", "text-size", "text-font", "interface-size", "reduced-motion"}) {
            if (reset(key)->isVisible())
                QTest::mouseClick(reset(key), Qt::LeftButton);
        }
        QCOMPARE(contentFont(), before);
        QCOMPARE(QApplication::font().pointSize(), size);
        QVERIFY(!motionIsReduced());
    }

    void programsAreTypedAsOneLine()
    {
        openDialog();
        showGroup(4);
        auto *const line = control<QLineEdit>("open-with-json");
        QCOMPARE(line->placeholderText(), QStringLiteral("the desktop's choice"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("\"/opt/my editor/edit\"  --new"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog()->isVisible()); // Return is of the line
        QCOMPARE(m_window->preferences.openWith(QStringLiteral("json")),
            (QStringList{QStringLiteral("/opt/my editor/edit"), QStringLiteral("--new")}));
        QCOMPARE(line->text(), QStringLiteral("\"/opt/my editor/edit\" --new"));
        QTest::mouseClick(reset("open-with-json"), Qt::LeftButton);
        QVERIFY(m_window->preferences.openWith(QStringLiteral("json")).isEmpty());
        QCOMPARE(line->text(), QString());
    }

    void allOfItGoesBackAfterAQuestion()
    {
        openDialog();
        showGroup(1);
        press("wrap");
        m_window->preferences.setShortcutPreset(QStringLiteral("code"));
        const auto ask = [this] {
            QTest::mouseClick(part<QPushButton>(*dialog(), "settingsResetAll"), Qt::LeftButton);
            return part<QMessageBox>(*dialog(), "resetAllQuestion");
        };
        QMessageBox *question = ask();
        QTRY_VERIFY(question->isVisible());
        keepPicture(*question, QStringLiteral("settings-reset"));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialog()->findChild<QMessageBox *>());
        QVERIFY(value("wrap").toBool());
        question = ask();
        QTRY_VERIFY(question->isVisible());
        QTest::mouseClick(part<QPushButton>(*question, "resetAllAgreed"), Qt::LeftButton);
        QTRY_VERIFY(!dialog()->findChild<QMessageBox *>());
        QVERIFY(!value("wrap").toBool() && !control<QCheckBox>("wrap")->isChecked());
        QVERIFY(m_window->preferences.shortcutPreset().isEmpty());
    }

    // Applied at once, written a moment after the last step; and when the dialog goes.
    void stepsAreNotWrittenOneByOne()
    {
        const auto inFile = [this] {
            QFile file(m_window->sample.folder.filePath(QStringLiteral("settings.ini")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        openDialog();
        showGroup(2);
        auto *const lines = control<QSpinBox>("change-context");
        lines->setFocus();
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(lines, Qt::Key_Up);
            QCOMPARE(value("change-context").toInt(), 4 + step);
            QVERIFY(!inFile().contains("change-context"));
        }
        QTRY_VERIFY(inFile().contains("change-context=6"));
        QTest::keyClick(lines, Qt::Key_Up);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(inFile().contains("change-context=7"));
    }

    // The menu and the dialog show what is seen, not what is kept; choosing what is kept ends it.
    void aThemeOfThisRunIsShown()
    {
        m_window->preferences.setForThisRun(QStringLiteral("theme"), QStringLiteral("dark"));
        const LookKeeper keeper(*qApp, m_window->preferences);
        QVERIFY(Theme::current().isDark);
        QVERIFY(m_window->action("lookDarkAction")->isChecked());
        openDialog();
        QCOMPARE(control<QComboBox>("theme")->currentText(), QStringLiteral("Dark"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_window->sample.settings.theme(), QStringLiteral("system"));
        m_window->action("lookSystemAction")->trigger();
        QVERIFY(!Theme::current().isDark);
        QCOMPARE(control<QComboBox>("theme")->currentText(), QStringLiteral("As the system"));
    }

    // Code is part of a rendered text, in another font than the rest of it.
    void codeInATextFollowsToo()
    {
        const LookKeeper keeper(*qApp, m_window->preferences);
        const std::optional<Artifact> handbook = m_window->sample.ofType("text/markdown");
        QVERIFY(handbook);
        m_window->window.showArtifact(handbook->key());
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->reads(*handbook) && !m_window->window.viewer().isBusy(), SampleWindow::patience);
        const auto *const view = part<QTextEdit>(m_window->window, "markdownView");
        const auto codeIsIn = [view](const QString &family) {
            for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
                for (auto run = block.begin(); !run.atEnd(); ++run) {
                    const QTextCharFormat format = run.fragment().charFormat();
                    if (format.fontFixedPitch())
                        return format.fontFamilies().toStringList().contains(family);
                }
            }
            return false;
        };
        QTRY_VERIFY(!codeIsIn(QStringLiteral("Mauve Mono")));
        m_window->preferences.setValue(QStringLiteral("text-font"), QStringLiteral("Mauve Mono"));
        QTRY_VERIFY(codeIsIn(QStringLiteral("Mauve Mono")));
    }

    void troubleWithTheFileIsTold()
    {
        const QString path = m_window->sample.folder.filePath(QStringLiteral("settings.ini"));
        QFile::remove(path);
        QVERIFY(QDir().mkpath(path)); // where the file should be
        openDialog();
        showGroup(1);
        press("wrap");
        QVERIFY(value("wrap").toBool()); // for this run
        auto *const trouble = part<QLabel>(*dialog(), "settingsTrouble");
        QTRY_VERIFY(!trouble->text().isEmpty());
        // Until it works again.
        QVERIFY(QDir().rmdir(path));
        press("wrap");
        press("spaces");
        QTRY_COMPARE(trouble->text(), QString());
        QVERIFY(QSettings(path, QSettings::IniFormat).value(QStringLiteral("spaces")).toBool());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
