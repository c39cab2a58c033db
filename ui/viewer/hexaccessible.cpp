// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/hexaccessible.h"

#include "ui/viewer/hexview.h"
#include "ui/viewer/readonlytextinterface.h"

#include <algorithm>
#include <limits>

namespace artiscope {

namespace {

// All lines are equally long, so positions need no index. A line's end is a character.
class HexViewInterface final : public ReadOnlyTextInterface {
public:
    explicit HexViewInterface(HexView *view) : ReadOnlyTextInterface(view) { }

    using ReadOnlyTextInterface::text;
    int characterCount() const override { return position(lines().count() * lineLength()); }
    int cursorPosition() const override { return positionOf(view().caret()); }
    void setCursorPosition(int position) override { view().select(offsetOf(position), offsetOf(position)); }
    QString text(int from, int to) const override
    {
        QString text;
        from = std::max(0, from);
        to = std::min(to, characterCount());
        for (qsizetype line = from / lineLength(); from < to; ++line) {
            const QString all = lines().line(line) + u'\n';
            const auto begin = from - line * lineLength();
            const auto end = std::min<qsizetype>(lineLength(), to - line * lineLength());
            text += QStringView(all).sliced(begin, end - begin);
            from = position((line + 1) * lineLength());
        }
        return text;
    }

    int selectionCount() const override { return view().caret() != view().anchor() ? 1 : 0; }
    void selection(int number, int *from, int *to) const override
    {
        const bool any = number == 0 && selectionCount() > 0;
        *from = any ? positionOf(view().selected().begin) : 0;
        *to = any ? positionOf(view().selected().end - 1) + 2 : 0;
    }
    void removeSelection(int) override { view().select(view().caret(), view().caret()); }
    void setSelection(int number, int from, int to) override
    {
        if (number == 0 && from < to)
            view().select(offsetOf(from), offsetOf(to - 1));
    }
    void scrollToSubstring(int from, int) override { setCursorPosition(from); }

    QRect characterRect(int at) const override
    {
        const QRect rect = view().rectOf(offsetOf(at));
        return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(point);
        return view().viewport()->rect().contains(inside) ? positionOf(view().offsetAt(inside)) : -1;
    }

private:
    HexView &view() const { return *static_cast<HexView *>(widget()); }
    const HexLines &lines() const { return view().lines(); }
    qsizetype lineLength() const { return lines().length() + 1; }
    static int position(qsizetype wide) { return int(std::min<qsizetype>(wide, std::numeric_limits<int>::max())); }
    int positionOf(qsizetype offset) const
    {
        return position(
            offset / HexLines::perLine * lineLength() + lines().digitColumn(int(offset % HexLines::perLine)));
    }
    qsizetype offsetOf(int position) const
    {
        return position / lineLength() * HexLines::perLine + lines().byteAt(int(position % lineLength()));
    }

    // A byte is what a word is elsewhere; what is smaller or larger than that and a line has no meaning here.
    QString unitText(int at, QAccessible::TextBoundaryType boundary, int step, int *from, int *to) const override
    {
        *from = *to = -1;
        at = positionMeant(at);
        if (boundary == QAccessible::CharBoundary || boundary == QAccessible::WordBoundary) {
            const qsizetype byte = offsetOf(at) + step;
            if (byte < 0 || byte >= lines().size())
                return {};
            *from = positionOf(byte);
            *to = *from + 2;
            return text(*from, *to);
        }
        const qsizetype line = std::min(at / lineLength(), lines().count() - 1) + step;
        if (line < 0 || line >= lines().count())
            return {};
        *from = position(line * lineLength());
        *to = position((line + 1) * lineLength());
        return text(*from, *to);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view ? new HexViewInterface(view) : nullptr;
}

HexViewInterface *interfaceOf(HexView &view)
{
    return QAccessible::isActive() ? dynamic_cast<HexViewInterface *>(QAccessible::queryAccessibleInterface(&view))
                                   : nullptr;
}

} // namespace

void installHexAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void tellByteMoved(HexView &view)
{
    if (auto *interface = interfaceOf(view)) {
        interface->tellCaretMoved();
        interface->tellSelectionChanged();
    }
}

void tellBytesReplaced(HexView &view)
{
    if (auto *interface = interfaceOf(view))
        interface->tellReplaced();
}

} // namespace artiscope
