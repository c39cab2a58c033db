// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textaccessible.h"

#include "app/content/characterindex.h"
#include "ui/viewer/readonlytextinterface.h"
#include "ui/viewer/textview.h"

#include <algorithm>
#include <memory>

namespace artiscope {

namespace {

class TextViewInterface final : public ReadOnlyTextInterface {
public:
    explicit TextViewInterface(TextView *view) : ReadOnlyTextInterface(view) { }

    using ReadOnlyTextInterface::text;
    int cursorPosition() const override { return characterOf(view().caret()); }
    void setCursorPosition(int position) override { selectOffsets(offsetOf(position), offsetOf(position)); }
    int characterCount() const override { return int(index().count()); }
    QString text(int from, int to) const override { return index().text(from, to); }

    void selection(int number, int *from, int *to) const override
    {
        const bool any = number == 0 && view().hasSelection();
        *from = any ? characterOf(std::min(view().anchor(), view().caret())) : 0;
        *to = any ? characterOf(std::max(view().anchor(), view().caret())) : 0;
    }
    int selectionCount() const override { return view().hasSelection() ? 1 : 0; }
    void removeSelection(int number) override
    {
        if (number == 0)
            selectOffsets(view().caret(), view().caret());
    }
    void setSelection(int number, int from, int to) override
    {
        if (number == 0)
            selectOffsets(offsetOf(from), offsetOf(to));
    }
    void scrollToSubstring(int from, int) override { selectOffsets(offsetOf(from), offsetOf(from)); }

    QRect characterRect(int position) const override
    {
        const QRect rect = view().rectOf(offsetOf(position), offsetOf(position + 1));
        return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(point);
        return view().viewport()->rect().contains(inside) ? characterOf(view().offsetAt(inside)) : -1;
    }

    void forget() { m_index.reset(); }
    int characterOf(qsizetype offset) const { return int(index().characterOf(offset)); }

private:
    TextView &view() const { return *static_cast<TextView *>(widget()); }
    qsizetype offsetOf(int character) const { return index().offsetOf(character); }
    void selectOffsets(qsizetype anchor, qsizetype caret) { view().select(anchor, caret); }

    const CharacterIndex &index() const
    {
        if (!m_index)
            m_index = std::make_unique<CharacterIndex>(view().text());
        return *m_index;
    }

    // A line is what the file calls one; the words and sentences in it Qt finds itself, given the line.
    QString unitText(int position, QAccessible::TextBoundaryType boundary, int step, int *from, int *to) const override
    {
        *from = *to = -1;
        const TextBuffer &text = view().text();
        position = positionMeant(position);
        if (position < 0 || position > characterCount())
            return {};
        if (boundary == QAccessible::NoBoundary) {
            *from = 0;
            *to = characterCount();
            return step == 0 ? index().text(0, std::min<qsizetype>(index().count(), longestValue)) : QString();
        }
        const bool byLine = boundary == QAccessible::LineBoundary || boundary == QAccessible::ParagraphBoundary;
        const qsizetype line = text.lineOf(offsetOf(position)) + (byLine ? step : 0);
        if (line < 0 || line >= text.lineCount())
            return {};
        const bool last = line + 1 >= text.lineCount();
        const int begin = characterOf(text.lineStart(line));
        const int end = last ? characterCount() : characterOf(text.lineStart(line + 1));
        if (byLine) {
            *from = begin;
            *to = end;
            return index().text(begin, end);
        }
        return inLine(index().text(begin, end), begin, position, boundary, step, from, to);
    }

    // Qt's own boundaries, which work on a whole text, on the line alone.
    static QString inLine(const QString &line, int begin, int position, QAccessible::TextBoundaryType boundary,
        int step, int *from, int *to)
    {
        class Line final : public QAccessibleTextInterface {
        public:
            explicit Line(const QString &text) : m_text(text) { }
            void selection(int, int *, int *) const override { }
            int selectionCount() const override { return 0; }
            void addSelection(int, int) override { }
            void removeSelection(int) override { }
            void setSelection(int, int, int) override { }
            int cursorPosition() const override { return 0; }
            void setCursorPosition(int) override { }
            QString text(int a, int b) const override { return m_text.sliced(a, b - a); }
            int characterCount() const override { return int(m_text.size()); }
            QRect characterRect(int) const override { return {}; }
            int offsetAtPoint(const QPoint &) const override { return -1; }
            void scrollToSubstring(int, int) override { }
            QString attributes(int, int *, int *) const override { return {}; }

        private:
            QString m_text;
        } inner(line);
        const int at = position - begin;
        QString found;
        if (step == 0)
            found = inner.textAtOffset(at, boundary, from, to);
        else
            found = step < 0 ? inner.textBeforeOffset(at, boundary, from, to)
                             : inner.textAfterOffset(at, boundary, from, to);
        if (*from >= 0) {
            *from += begin;
            *to += begin;
        }
        return found;
    }

    mutable std::unique_ptr<CharacterIndex> m_index;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TextView *>(object);
    return view ? new TextViewInterface(view) : nullptr;
}

TextViewInterface *interfaceOf(TextView &view)
{
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<TextViewInterface *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void installTextAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellCaretMoved(TextView &view)
{
    if (auto *interface = interfaceOf(view))
        interface->tellCaretMoved();
}

void tellSelectionChanged(TextView &view)
{
    if (auto *interface = interfaceOf(view))
        interface->tellSelectionChanged();
}

void tellTextReplaced(TextView &view)
{
    // The index belongs to a text, also while nobody listens.
    if (auto *interface = dynamic_cast<TextViewInterface *>(QAccessible::queryAccessibleInterface(&view))) {
        interface->forget();
        if (QAccessible::isActive())
            interface->tellReplaced();
    }
}

} // namespace artiscope
