// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace artiscope {

// A font for contents: the system's, then those whose letters are equally wide, then all others. GUI thread.
class FontFamilies final : public QComboBox {
    Q_OBJECT
public:
    explicit FontFamilies(QWidget *parent = nullptr);

    [[nodiscard]] QString family() const; // empty: the system's
    void setFamily(const QString &family); // one that is not here is listed all the same
};

} // namespace artiscope
