// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/signaturelabel.h"

#include "app/session/samechangetext.h"
#include "ui/widgets/changelook.h"
#include "ui/widgets/contentfont.h"

#include <QPainter>
#include <QStyle>

namespace artiscope {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr int gapInGrid = 5; // between two statements
constexpr int mostInGrid = 60; // that is asked for

QColor inkOf(char sign, const Theme &theme)
{
    return changeLook(sign == '+' ? Change::Added : sign == '-' ? Change::Removed : Change::Changed, theme).ink;
}

} // namespace

SignatureLabel::SignatureLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followContentFont(*this);
}

void SignatureLabel::setSignature(const ChangeSignature &signature)
{
    m_signature = signature;
    QStringList lines;
    for (const SignatureLine &line : signature.lines)
        lines << QStringLiteral("<tr><td>%1</td></tr>").arg(signatureText(line).toHtmlEscaped());
    if (hasMore())
        lines << QStringLiteral("<tr><td>%1</td></tr>").arg(ellipsis);
    // As text, never as the markup that a tool tip would guess.
    setToolTip(QStringLiteral("<table>%1</table>").arg(lines.join(QString())));
    setAccessibleName(tr("What the change does: %1").arg(text()));
    updateGeometry();
    update();
}

QString SignatureLabel::text() const
{
    QStringList lines;
    for (const SignatureLine &line : m_signature.lines)
        lines << signatureText(line);
    if (hasMore())
        lines << ellipsis;
    return lines.join(QLatin1String(", "));
}

QFont SignatureLabel::fixedFont() const
{
    QFont fixed = contentFont();
    if (font().pixelSize() > 0)
        fixed.setPixelSize(font().pixelSize());
    else
        fixed.setPointSizeF(font().pointSizeF());
    return fixed;
}

QSize SignatureLabel::sizeHint() const
{
    const QFontMetrics metrics(fixedFont());
    const int gap = gapInGrid * Sizes::of(fontMetrics()).grid;
    int width = hasMore() ? metrics.horizontalAdvance(ellipsis) : 0;
    for (const SignatureLine &line : m_signature.lines)
        width += metrics.horizontalAdvance(signatureText(line)) + gap;
    // A value can be long, and what stands beside it would give way for it.
    return {std::min(width, mostInGrid * Sizes::of(fontMetrics()).grid),
        std::max(metrics.height(), fontMetrics().height())};
}

QSize SignatureLabel::minimumSizeHint() const
{
    return {QFontMetrics(fixedFont()).horizontalAdvance(ellipsis), sizeHint().height()};
}

void SignatureLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(fixedFont());
    const int gap = gapInGrid * Sizes::of(fontMetrics()).grid;
    QPainter painter(this);
    painter.setFont(fixedFont());
    int left = 0;
    const auto draw = [&](const QString &text, const QColor &ink) {
        painter.setPen(ink);
        const QRect logical(left, 0, std::min(metrics.horizontalAdvance(text), width() - left), height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
            int(Qt::AlignVCenter | Qt::AlignLeading) | int(Qt::TextSingleLine), text);
    };
    const int dots = metrics.horizontalAdvance(ellipsis);
    for (qsizetype i = 0; i < m_signature.lines.size(); ++i) {
        const SignatureLine &line = m_signature.lines.at(i);
        const QString text = signatureText(line);
        const bool isLast = i + 1 == m_signature.lines.size() && !hasMore();
        // What does not fit with the sign that there is more behind it ends here.
        const int room = width() - left - (isLast ? 0 : gap + dots);
        if (metrics.horizontalAdvance(text) > room) {
            draw(metrics.elidedText(text, Qt::ElideRight, width() - left), inkOf(line.sign, theme));
            return;
        }
        draw(text, inkOf(line.sign, theme));
        left += metrics.horizontalAdvance(text) + gap;
    }
    if (hasMore())
        draw(ellipsis, theme.dim);
}

} // namespace artiscope
