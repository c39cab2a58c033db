// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QProxyStyle>
#include <QTimer>

namespace artiscope {

// The whole look (look.md), on top of Fusion: flat, one line weight, the colours of Theme and the sizes of Sizes at the
// moment of painting. A style sheet would do some of it in fewer words; it knows neither theme nor screen, and costs
// every widget of a window as much as making it does.
//
// What it reacts to beyond the classes of widgets is the dynamic property "look", set before a widget is first shown:
//   QPushButton               "primary" (accent)
//   QLabel                    "dim", "heading" (small, bold, dim), "title" (bold), "hint" (a key to press)
//   QPlainTextEdit            "field" (as a line edit)
//   QAbstractItemView         "side" (ground of the window)
//   any QWidget               "pane" (pane ground), "bar" (pane ground, a line below), "separator" (a line)
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    void animate(const QWidget *bar) const; // a progress bar whose end is not known, for as long as it is seen

    mutable QTimer m_frames;
    mutable QList<QPointer<QWidget>> m_moving;
};

} // namespace artiscope
