// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

#include <QWidget>

class QComboBox;

namespace artiscope {

class TimePicker;

// From when to when one looks at a branch: one of the usual spans, or two times of one's own. GUI thread.
class MomentSpan final : public QWidget {
    Q_OBJECT
public:
    explicit MomentSpan(Workspace &workspace, QWidget *parent = nullptr);

    // Begins anew: between the two times of this branch that are compared, else the last week.
    void setBranch(const QString &name);
    void renew(); // what is told by how long ago it was is so again
    void detach(); // the server goes

    [[nodiscard]] Instant from() const { return m_from; }
    [[nodiscard]] std::optional<Instant> to() const { return m_to; } // nothing: now

Q_SIGNALS:
    void chosen(); // by the person

private:
    enum Choice { Compared, Day, Week, Beginning, Own };
    struct Ends {
        Instant from;
        std::optional<Instant> to;
    };
    [[nodiscard]] std::optional<Ends> endsOf(int choice) const; // nothing: there are none such
    void take(int choice);
    void takeOwn(std::optional<Instant> from, std::optional<Instant> to);
    void showEnds();
    void updateChoices();

    Workspace &m_workspace;
    QString m_branch;
    Instant m_from;
    std::optional<Instant> m_to;
    QComboBox *m_choice;
    TimePicker *m_fromPicker;
    TimePicker *m_toPicker;
};

} // namespace artiscope
