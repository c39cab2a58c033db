// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

#include <functional>

namespace artiscope {

inline constexpr qsizetype mostPictureChanges = 200; // that are told one by one

// Where two pictures visibly differ, as rectangles from top to bottom; what lies close together is one of them. An area
// that is a little lighter or darker does, edges that were smoothed a little otherwise do not. A picture that is
// smaller is transparent beyond its edges. Of more than mostPictureChanges there are one more. Pure; for the pool.
[[nodiscard]] QList<QRect> pictureDiff(const QImage &left, const QImage &right, const std::function<bool()> &cancelled);

// One picture that fades into the other: 0 is the left one, 1 the right one. Both have the same size.
[[nodiscard]] QImage faded(const QImage &left, const QImage &right, double share);
// The left one up to that share of the width, the right one from there on.
[[nodiscard]] QImage swiped(const QImage &left, const QImage &right, double share);

} // namespace artiscope
