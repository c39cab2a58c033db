// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

namespace artiscope {

// What views that paint a text themselves, and let nobody change it, tell a screen reader alike. GUI thread; Qt owns
// it.
class ReadOnlyTextInterface : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ReadOnlyTextInterface(QWidget *view);

    using QAccessibleTextInterface::text;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;

    void addSelection(int from, int to) override;
    QString textAtOffset(int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const override;
    QString textBeforeOffset(int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const override;
    QString textAfterOffset(int at, QAccessible::TextBoundaryType boundary, int *from, int *to) const override;
    QString attributes(int at, int *from, int *to) const override; // none

    void tellCaretMoved();
    void tellSelectionChanged();
    void tellReplaced(); // all of it

protected:
    // Readers that ask for everything at once get this much; by line and by range they reach all of it.
    static constexpr int longestValue = 256 * 1024;

    // The unit at a position, or so many of them behind it; without one both ends are -1. A position of -1 is the end,
    // one of -2 the caret (QAccessible).
    virtual QString unitText(int at, QAccessible::TextBoundaryType boundary, int step, int *from, int *to) const = 0;
    [[nodiscard]] int positionMeant(int at) const;
};

} // namespace artiscope
