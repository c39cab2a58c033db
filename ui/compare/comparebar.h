// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QString;
class QWidget;

namespace artiscope {

class ElidedLabel;

enum class BarHeight { OneRow, OfItsParts };

// A line of a page that compares, as the layout of a frame that is the parent's. GUI thread.
[[nodiscard]] QHBoxLayout *makeCompareBar(QWidget *parent, BarHeight height);

// Begins a line above one side with what it is to the other one ("From"), and its name.
void addSideName(QHBoxLayout &bar, const QString &role, ElidedLabel &name);

// What a view says that is about more than lines, while rules say what of lines is no difference.
[[nodiscard]] QString sayNothingIsIgnored(const QString &words, bool hasRules);

} // namespace artiscope
