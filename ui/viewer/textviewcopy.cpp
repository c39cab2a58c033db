// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/textview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace artiscope {

namespace {

constexpr qsizetype copiedAtOnce = 4096; // bytes

// Text that is made when somebody pastes it.
class LaterText final : public QMimeData {
public:
    explicit LaterText(std::function<QString()> text) : m_text(std::move(text)) { }

    [[nodiscard]] QStringList formats() const override { return {QStringLiteral("text/plain")}; }
    [[nodiscard]] bool hasFormat(const QString &format) const override { return formats().contains(format); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType) const override
    {
        return hasFormat(format) ? QVariant(m_text()) : QVariant();
    }

private:
    std::function<QString()> m_text;
};

} // namespace

QString TextView::selectedText() const
{
    if (m_block)
        return textOf(m_text, m_layouts.hiddenLines(), m_fillers, *m_block);
    return textWithout(m_fillers, m_text, m_anchor, m_caret);
}

void TextView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty()) // else nothing is taken away either
        QGuiApplication::clipboard()->setText(text);
}

void TextView::selectAll()
{
    setSelection(m_text.begin(), m_text.size());
    offerSelection();
}

// To the middle button, where there is one for that. A large selection grows key by key without being copied each time;
// its text lives on until something else is selected anywhere.
void TextView::offerSelection() const
{
    QClipboard *const clipboard = QGuiApplication::clipboard();
    if (!hasSelection() || !clipboard->supportsSelection())
        return;
    if (std::abs(m_caret - m_anchor) <= copiedAtOnce)
        clipboard->setText(selectedText(), QClipboard::Selection);
    else if (m_block)
        clipboard->setMimeData(new LaterText([text = m_text, hidden = m_layouts.hiddenLines(), fillers = m_fillers,
                                                 block = *m_block] { return textOf(text, hidden, fillers, block); }),
            QClipboard::Selection);
    else
        clipboard->setMimeData(new LaterText([text = m_text, fillers = m_fillers, anchor = m_anchor, caret = m_caret] {
            return textWithout(fillers, text, anchor, caret);
        }),
            QClipboard::Selection);
}

} // namespace artiscope
