// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconshapes.h"

#include <QPainterPath>
#include <QRectF>

#include <array>
#include <cstdlib>

namespace artiscope {
namespace {

// The drawings, in a square of 16 whose outermost 1.5 stay free. One letter and its numbers:
//   M x y    start a line           L x y   line to          C x y x y x y   curve to      Z   close
//   O x y r  a circle               A x y r start sweep      an arc, degrees anticlockwise from three o'clock
//   R x y w h r   a rounded box     D x y r a filled disc
const char *drawing(Icon icon)
{
    switch (icon) {
    case Icon::Server:
        return "R 2 2.5 12 4.5 1.2 R 2 9 12 4.5 1.2 D 4.7 4.75 .8 D 4.7 11.25 .8";
    case Icon::Branch:
        return "O 4.5 3.7 1.7 O 4.5 12.3 1.7 O 11.5 5.2 1.7 M 4.5 5.4 L 4.5 10.6 M 11.5 6.9 C 11.5 9.2 4.5 7.6 4.5 "
               "10.4";
    case Icon::Clock:
        return "O 8 8 6 M 8 4.5 L 8 8 L 10.5 9.5";
    case Icon::Calendar:
        return "R 2 3 12 11 1.2 M 2 6.5 L 14 6.5 M 5 1.7 L 5 4.2 M 11 1.7 L 11 4.2";
    case Icon::Search:
        return "O 7 7 4.5 M 10.3 10.3 L 14 14";
    case Icon::Filter:
        return "M 2 4 L 14 4 M 4.3 8 L 11.7 8 M 6.6 12 L 9.4 12";
    case Icon::Refresh:
        return "A 8 8 5.5 20 -300 M 13.3 2.6 L 13.3 6.1 L 9.8 6.1";
    case Icon::Back:
        return "M 13.5 8 L 2.5 8 M 7 3.5 L 2.5 8 L 7 12.5";
    case Icon::Forward:
        return "M 2.5 8 L 13.5 8 M 9 3.5 L 13.5 8 L 9 12.5";
    case Icon::Up:
        return "M 3.5 10.2 L 8 5.7 L 12.5 10.2";
    case Icon::Down:
        return "M 3.5 5.8 L 8 10.3 L 12.5 5.8";
    case Icon::ChevronRight:
        return "M 5.8 3.5 L 10.3 8 L 5.8 12.5";
    case Icon::ChevronLeft:
        return "M 10.2 3.5 L 5.7 8 L 10.2 12.5";
    case Icon::Close:
        return "M 3.7 3.7 L 12.3 12.3 M 12.3 3.7 L 3.7 12.3";
    case Icon::Check:
        return "M 2.8 8.4 L 6.3 12 L 13.2 4.4";
    case Icon::Plus:
        return "M 8 2.8 L 8 13.2 M 2.8 8 L 13.2 8";
    case Icon::Minus:
        return "M 2.8 8 L 13.2 8";
    case Icon::Copy:
        return "R 5.5 5.5 8.5 8.5 1.2 M 3.6 10.5 L 3.2 10.5 C 2.4 10.5 2 10 2 9.3 L 2 3.2 C 2 2.5 2.5 2 3.2 2 L 9.3 2 "
               "C 10 2 10.5 2.4 10.5 3.2 L 10.5 3.6";
    case Icon::Save:
        return "M 8 2 L 8 10 M 4.8 7 L 8 10.2 L 11.2 7 M 2.2 11 L 2.2 12.8 C 2.2 13.4 2.6 13.8 3.2 13.8 L 12.8 13.8 "
               "C 13.4 13.8 13.8 13.4 13.8 12.8 L 13.8 11";
    case Icon::Open:
        return "M 2 12.5 L 2 4 C 2 3.4 2.4 3 3 3 L 6 3 L 7.6 5 L 13 5 C 13.6 5 14 5.4 14 6 L 14 12.5 C 14 13.1 13.6 "
               "13.5 13 13.5 L 3 13.5 C 2.4 13.5 2 13.1 2 12.5 Z";
    case Icon::ExternalLink:
        return "M 9.5 2.5 L 13.5 2.5 L 13.5 6.5 M 13.3 2.7 L 7.5 8.5 M 6.5 3.5 L 3.5 3.5 C 2.9 3.5 2.5 3.9 2.5 4.5 "
               "L 2.5 12.5 C 2.5 13.1 2.9 13.5 3.5 13.5 L 11.5 13.5 C 12.1 13.5 12.5 13.1 12.5 12.5 L 12.5 9.5";
    case Icon::Link:
        return "M 6.5 9.5 L 9.5 6.5 M 7.5 4.8 L 9.3 3 C 10.5 1.9 12.1 1.9 13.1 2.9 C 14.1 3.9 14.1 5.5 13 6.7 L 11.2 "
               "8.5 M 8.5 11.2 L 6.7 13 C 5.5 14.1 3.9 14.1 2.9 13.1 C 1.9 12.1 1.9 10.5 3 9.3 L 4.8 7.5";
    case Icon::Generate:
        return "M 4.5 2.8 L 13 8 L 4.5 13.2 Z";
    case Icon::Stop:
        return "R 3.5 3.5 9 9 1.2";
    case Icon::Compare:
        return "M 2.5 5.3 L 13.5 5.3 M 10.5 2.3 L 13.5 5.3 L 10.5 8.3 M 13.5 10.7 L 2.5 10.7 M 5.5 7.7 L 2.5 10.7 "
               "L 5.5 13.7";
    case Icon::History:
        return "A 8 8 5.7 155 -310 M 2.6 2.4 L 2.6 5.7 L 5.9 5.7 M 8 5 L 8 8.2 L 10.3 9.6";
    case Icon::Document:
        return "M 9.3 1.8 L 4.4 1.8 C 3.7 1.8 3.2 2.3 3.2 3 L 3.2 13 C 3.2 13.7 3.7 14.2 4.4 14.2 L 11.6 14.2 C 12.3 "
               "14.2 12.8 13.7 12.8 13 L 12.8 5.3 Z M 9.3 1.8 L 9.3 5.3 L 12.8 5.3 M 5.7 8.4 L 10.3 8.4 M 5.7 11 L "
               "9 11";
    case Icon::Table:
        return "R 2 2.8 12 10.4 1.2 M 2 6.3 L 14 6.3 M 2 9.8 L 14 9.8 M 6.5 6.3 L 6.5 13.2";
    case Icon::Drawing:
        return "R 2 2.5 12 11 1.2 O 5.7 6 1.2 M 2.3 12 L 6.3 8.7 L 8.5 10.5 L 11 7.7 L 13.8 10.7";
    case Icon::Details:
        return "M 6 4 L 14 4 M 6 8 L 14 8 M 6 12 L 14 12 D 2.8 4 .95 D 2.8 8 .95 D 2.8 12 .95";
    case Icon::Columns:
        return "R 2 2.5 12 11 1.2 M 6 2.5 L 6 13.5 M 10 2.5 L 10 13.5";
    case Icon::Fit:
        return "M 2.5 6 L 2.5 2.5 L 6 2.5 M 10 2.5 L 13.5 2.5 L 13.5 6 M 13.5 10 L 13.5 13.5 L 10 13.5 M 6 13.5 L 2.5 "
               "13.5 L 2.5 10";
    case Icon::ActualSize:
        return "M 2.7 5.2 L 4.6 3.6 L 4.6 12.4 M 10.6 5.2 L 12.5 3.6 L 12.5 12.4 D 8 6.2 .95 D 8 10.2 .95";
    case Icon::Wrap:
        return "M 2 3.5 L 14 3.5 M 2 8 L 11.5 8 C 14.4 8 14.4 12.3 11.5 12.3 L 8.2 12.3 M 10.3 10 L 8 12.3 L 10.3 14.6 "
               "M 2 12.3 L 5 12.3";
    case Icon::Sidebar:
        return "R 2 2.5 12 11 1.2 M 6 2.5 L 6 13.5";
    case Icon::Menu:
        return "M 2 4 L 14 4 M 2 8 L 14 8 M 2 12 L 14 12";
    case Icon::More:
        return "D 3.3 8 1.2 D 8 8 1.2 D 12.7 8 1.2";
    case Icon::Gear: // sliders: a toothed wheel does not survive 16 px in one stroke weight
        return "M 2 4.7 L 8.2 4.7 M 11.8 4.7 L 14 4.7 O 10 4.7 1.8 M 2 11.3 L 4.2 11.3 M 7.8 11.3 L 14 11.3 O 6 11.3 "
               "1.8";
    case Icon::Key:
        return "O 5 11 2.8 M 7 9 L 13.5 2.5 M 10.8 5.2 L 13.2 7.6";
    case Icon::Lock:
        return "R 3 7 10 7 1.2 M 5.2 7 L 5.2 5 C 5.2 1.2 10.8 1.2 10.8 5 L 10.8 7";
    case Icon::Person:
        return "O 8 5.2 2.8 M 2.7 13.8 C 2.7 8.8 13.3 8.8 13.3 13.8";
    case Icon::Warning:
        return "M 8 2.2 L 14.2 13 C 14.3 13.4 14.1 13.6 13.8 13.6 L 2.2 13.6 C 1.9 13.6 1.7 13.4 1.8 13 Z M 8 6.4 L 8 "
               "9.4 D 8 11.5 .9";
    case Icon::Information:
        return "O 8 8 6 M 8 7.5 L 8 11.2 D 8 4.9 .9";
    case Icon::Pin:
        return "M 5.4 2.2 L 10.6 2.2 M 6.2 2.2 L 6.2 6.6 L 3.8 9.6 L 12.2 9.6 L 9.8 6.6 L 9.8 2.2 M 8 9.6 L 8 14.2";
    case Icon::Edit:
        return "M 10.6 2.9 L 13.1 5.4 L 5.4 13.1 L 2.4 13.6 L 2.9 10.6 Z M 8.9 4.6 L 11.4 7.1";
    case Icon::Remove:
        return "M 2.5 4.3 L 13.5 4.3 M 6 4.3 L 6 2.3 L 10 2.3 L 10 4.3 M 4 4.3 L 4.6 13.7 L 11.4 13.7 L 12 4.3 M 6.9 7 "
               "L 6.9 11 M 9.1 7 L 9.1 11";
    }
    return "";
}

} // namespace

void buildIcon(Icon icon, const IconShape &shape)
{
    const char *at = drawing(icon);
    std::array<double, 6> n{};
    const auto numbers = [&at, &n](size_t count) {
        for (size_t i = 0; i < count; ++i) {
            char *end = nullptr;
            n[i] = std::strtod(at, &end);
            at = end;
        }
    };
    while (*at != '\0') {
        switch (*at++) {
        case 'M':
            numbers(2);
            shape.strokes->moveTo(n[0], n[1]);
            break;
        case 'L':
            numbers(2);
            shape.strokes->lineTo(n[0], n[1]);
            break;
        case 'C':
            numbers(6);
            shape.strokes->cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            break;
        case 'Z':
            shape.strokes->closeSubpath();
            break;
        case 'O':
            numbers(3);
            shape.strokes->addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
            break;
        case 'A': {
            numbers(5);
            const QRectF box(n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2]);
            shape.strokes->arcMoveTo(box, n[3]);
            shape.strokes->arcTo(box, n[3], n[4]);
            break;
        }
        case 'R':
            numbers(5);
            shape.strokes->addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4]);
            break;
        case 'D':
            numbers(3);
            shape.fills->addEllipse(QPointF(n[0], n[1]), n[2], n[2]);
            break;
        default: // a blank between two of them
            break;
        }
    }
}

} // namespace artiscope
