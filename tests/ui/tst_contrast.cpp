// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contrast.h"
#include "ui/history/agelook.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/changelook.h"
#include "ui/widgets/theme.h"

#include <QTest>

#include <array>

using namespace artiscope;

namespace {

struct Named {
    const char *name;
    QColor color;
};

// What is read, and what is seen, on the grounds that it appears on: "dim on selection 4.46".
class Found {
public:
    void read(const Named &ink, const std::vector<Named> &grounds) { look(ink, grounds, 4.5); }
    void see(const Named &ink, const std::vector<Named> &grounds) { look(ink, grounds, 3); }
    [[nodiscard]] QString text() const { return m_pale.join(u'\n'); }

private:
    void look(const Named &ink, const std::vector<Named> &grounds, double least)
    {
        for (const Named &ground : grounds) {
            const double ratio = contrast(ink.color, ground.color);
            if (ratio < least)
                m_pale << QStringLiteral("%1 on %2 %3")
                              .arg(QLatin1String(ink.name), QLatin1String(ground.name))
                              .arg(ratio);
        }
    }
    QStringList m_pale;
};

} // namespace

// WCAG 2.1 AA in every theme: 4.5 : 1 for what is read, 3 : 1 for signs and edges that say something.
class TestContrast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTheme_data()
    {
        QTest::addColumn<const Theme *>("theme");
        QTest::newRow("light") << &Theme::light();
        QTest::newRow("dark") << &Theme::dark();
        QTest::newRow("high contrast, light") << &Theme::contrastLight();
        QTest::newRow("high contrast, dark") << &Theme::contrastDark();
    }
    void everyTheme()
    {
        QFETCH(const Theme *const, theme);
        const Theme &t = *theme;
        const Named window{"window", t.window};
        const Named pane{"pane", t.pane};
        const Named selection{"selection", t.selection};
        const Named hover{"hover", t.hover};
        const Named added{"a line that was added", t.addedGround};
        const Named removed{"a line that was removed", t.removedGround};
        const Named changed{"a line that was changed", t.changedGround};
        const std::vector<Named> all{window, pane, selection, hover, added, removed, changed};
        Found found;
        found.read({"text", t.text}, all);
        found.read({"text", t.text}, {{"a word that was added", t.addedWord}, {"one that was removed", t.removedWord}});
        found.read({"dim", t.dim}, all);
        found.read({"link", t.accent}, all);
        for (const Named &ink : {Named{"added", t.added}, Named{"removed", t.removed}, Named{"changed", t.changed}})
            found.read(ink, all);
        found.read({"a primary button", t.onAccent}, {{"accent", t.accent}});
        found.read({"a pinned time", t.onPinned}, {{"pinned", t.pinned}});
        for (int step = 0; step <= 10; ++step)
            found.read({"blame", t.text}, {{"age", ageLook(step / 10.0, t).ground}});
        for (const Change change : {Change::Added, Change::Removed, Change::Changed, Change::Unchanged})
            found.read({"letter", changeLook(change, t).ink}, {{"badge", changeLook(change, t).ground}});
        found.see({"ring of the keyboard", t.accent}, all);
        found.see({"edge of a box to tick", t.faint}, {window, pane, hover});
        found.see({"edge of the pinned time", t.onPinned}, {{"pinned", t.pinned}});
        for (int step = 0; step <= 10; ++step)
            found.see({"revision", ageLook(step / 10.0, t).ink}, {pane});
        QCOMPARE(found.text(), QString());
    }

    void everyText_data() { everyTheme_data(); }
    void everyText()
    {
        QFETCH(const Theme *const, theme);
        const TextColors colors = TextColors::forTheme(*theme);
        const std::vector<Named> grounds{{"ground", colors.ground}, {"selection", colors.selection},
            {"occurrence", colors.occurrence}, {"hit", colors.hit}, {"current hit", colors.currentHit}};
        Found found;
        found.read({"text", colors.text}, grounds);
        for (int role = 0; role < roleCount; ++role) {
            found.read({qPrintable(QString::number(role)), colors.of(Role(role))}, grounds);
            for (const TextColors::Mark &mark : colors.marks)
                found.read({qPrintable(QString::number(role)), colors.of(Role(role))}, {{"a mark", mark.ground}});
        }
        for (const TextColors::Mark &mark : colors.marks) {
            found.read({"text", colors.text}, {{"a mark", mark.ground}, {"a word", mark.word}});
            found.read({"a sign", mark.ink}, {{"its mark", mark.ground}, {"ground", colors.ground}});
        }
        found.read({"line number", colors.lineNumber}, {{"ground", colors.ground}});
        found.read({"text", colors.text}, {{"lines that are left out", colors.skipped}});
        found.see({"caret", colors.accent}, grounds);
        found.see({"hit in the scroll bar", colors.hitMark}, {{"ground", colors.ground}});
        QCOMPARE(found.text(), QString());
    }
};

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
