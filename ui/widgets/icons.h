// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace artiscope {

enum class Icon {
    Server,
    Branch,
    Clock,
    Calendar,
    Search,
    Filter,
    Refresh,
    Back,
    Forward,
    Up,
    Down,
    ChevronRight,
    ChevronLeft,
    Close,
    Check,
    Plus,
    Minus,
    Copy,
    Save,
    Open,
    ExternalLink,
    Link,
    Generate,
    Stop,
    Compare,
    History,
    Document,
    Table,
    Drawing,
    Details,
    Columns,
    Fit,
    ActualSize,
    Wrap,
    Sidebar,
    Menu,
    More,
    Gear,
    Key,
    Lock,
    Person,
    Warning,
    Information,
    Pin,
    Edit,
    Remove,
};

// In what colour an icon is drawn: looked up in the theme when it is painted, so icons follow a change of theme.
enum class IconInk { Text, Dim, Accent, OnAccent, Problem, Changed, OnPinned };

// A stroke icon, sharp at every size and device pixel ratio. Disabled ones are faint; arrows to the side are mirrored
// in a window that is. GUI thread.
[[nodiscard]] QIcon icon(Icon icon, IconInk ink = IconInk::Text);

// The same for those who paint by hand: inside `where`, which is made square.
void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &color);

// The program's own: a document sheet seen through a round lens.
[[nodiscard]] QIcon applicationIcon();

} // namespace artiscope
