// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/openartifacts.h"
#include "app/session/reading.h"

#include <array>
#include <vector>

namespace artiscope {

// The artifacts that are open to be read, on two sides, each a row of readings of which one is shown. An artifact that
// is chosen takes the place of the reading that is not kept; kept ones stay. The left side is never empty, the right
// one is there only while something is read on it. All of them are of the snapshot that is looked at, and those that
// are not shown learn of another one when they are. Main thread; owned by the workspace; outlived by the parts it is
// given.
class Readings : public QObject {
    Q_OBJECT
public:
    enum class Side { Left, Right };

    explicit Readings(const Reading::Parts &parts, QObject *parent = nullptr);
    ~Readings() override;

    [[nodiscard]] QList<Reading *> on(Side side) const; // in their order
    [[nodiscard]] Reading *shown(Side side) const; // null: the right side is empty
    [[nodiscard]] QList<Reading *> all() const;
    [[nodiscard]] Side sideOf(const Reading &reading) const;
    [[nodiscard]] Side activeSide() const { return m_active; }
    [[nodiscard]] Reading &active() const; // what commands are about: the one shown on the active side

    // On the active side: the kept reading that has it, else in the place of the one that is not kept.
    void show(const ArtifactKey &key);
    void showKept(const ArtifactKey &key); // in a reading of its own
    void showBeside(const ArtifactKey &key); // on the other side, in a reading that is kept
    void activate(Reading &reading); // shows it, and makes its side the active one
    void step(int by); // the next one on the active side, around its end
    void move(Side side, qsizetype from, qsizetype to);
    // The last one stays, with nothing chosen. When the left side would be empty, the right one takes its place.
    void close(Reading &reading);
    void closeOthers(Reading &reading); // on its side
    [[nodiscard]] OpenArtifacts open() const; // all that have something chosen; its time is nobody's here
    void reopen(const OpenArtifacts &open); // where nothing has been chosen yet
    void clear(); // the active one has nothing chosen any more, unless it is kept

Q_SIGNALS:
    void added(artiscope::Reading *reading);
    void removing(artiscope::Reading *reading); // is about to go
    void moved(); // others stand on a side, or in another order
    void shownChanged(artiscope::Readings::Side side); // another reading is shown there
    void activeChanged(); // active() is another one, or has another artifact chosen

private:
    using Row = std::vector<std::unique_ptr<Reading>>;
    [[nodiscard]] Row &row(Side side) { return m_rows.at(size_t(side)); }
    [[nodiscard]] const Row &row(Side side) const { return m_rows.at(size_t(side)); }
    [[nodiscard]] Reading *find(Side side, const ArtifactKey &key) const; // null: it has none
    Reading &add(Side side); // after the one that is shown there
    Reading &insert(Side side, Row::iterator place);
    void present(Side side, Reading *reading); // null: none
    void makeActive(Side side, Reading &reading);

    Reading::Parts m_parts;
    std::array<Row, 2> m_rows;
    std::array<Reading *, 2> m_shown{};
    Side m_active = Side::Left;
};

} // namespace artiscope
