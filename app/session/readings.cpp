// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/readings.h"

#include <algorithm>

namespace artiscope {

namespace {

auto isThe(const Reading &reading)
{
    return [&reading](const std::unique_ptr<Reading> &one) { return one.get() == &reading; };
}

} // namespace

Readings::Readings(const Reading::Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_shown.at(0) = &add(Side::Left);
}

Readings::~Readings() = default;

QList<Reading *> Readings::on(Side side) const
{
    QList<Reading *> readings;
    for (const std::unique_ptr<Reading> &reading : row(side))
        readings << reading.get();
    return readings;
}

Reading *Readings::shown(Side side) const
{
    return m_shown.at(size_t(side));
}

QList<Reading *> Readings::all() const
{
    return on(Side::Left) + on(Side::Right);
}

Readings::Side Readings::sideOf(const Reading &reading) const
{
    return std::ranges::any_of(row(Side::Right), isThe(reading)) ? Side::Right : Side::Left;
}

Reading &Readings::active() const
{
    return *shown(m_active);
}

Reading *Readings::find(Side side, const ArtifactKey &key) const
{
    const Row &readings = row(side);
    const auto there = std::ranges::find_if(readings, [&](const auto &one) { return one->key() == key; });
    return there == readings.end() ? nullptr : there->get();
}

Reading &Readings::add(Side side)
{
    Row &readings = row(side);
    const auto after = std::ranges::find(readings, shown(side), &std::unique_ptr<Reading>::get);
    return insert(side, after == readings.end() ? after : std::next(after));
}

Reading &Readings::insert(Side side, Row::iterator place)
{
    Reading &reading = **row(side).insert(place, std::make_unique<Reading>(m_parts));
    Q_EMIT added(&reading);
    return reading;
}

void Readings::present(Side side, Reading *reading)
{
    if (shown(side) == reading)
        return;
    m_shown.at(size_t(side)) = reading;
    Q_EMIT shownChanged(side);
}

void Readings::makeActive(Side side, Reading &reading)
{
    const Reading *const before = shown(m_active);
    m_active = side;
    present(side, &reading);
    if (before != &reading)
        Q_EMIT activeChanged();
}

void Readings::activate(Reading &reading)
{
    makeActive(sideOf(reading), reading);
}

void Readings::show(const ArtifactKey &key)
{
    if (Reading *there = find(m_active, key)) {
        activate(*there);
        return;
    }
    const Row &readings = row(m_active);
    const auto free = std::ranges::find_if(readings, [](const auto &one) { return !one->isKept(); });
    Reading &reading = free != readings.end() ? **free : add(m_active);
    reading.choose(key);
    if (&reading == shown(m_active))
        Q_EMIT activeChanged();
    else
        activate(reading);
}

void Readings::showKept(const ArtifactKey &key)
{
    const Row &readings = row(m_active);
    Reading *const there = find(m_active, key);
    const bool nothingThere = readings.size() == 1 && !readings.front()->key();
    Reading &reading = there ? *there : nothingThere ? *readings.front() : add(m_active);
    reading.choose(key);
    reading.setKept(true);
    if (nothingThere)
        Q_EMIT activeChanged();
    else
        activate(reading);
}

void Readings::showBeside(const ArtifactKey &key)
{
    const Side other = m_active == Side::Left ? Side::Right : Side::Left;
    Reading *const there = find(other, key);
    Reading &reading = there ? *there : add(other);
    reading.choose(key);
    reading.setKept(true);
    makeActive(other, reading);
}

void Readings::step(int by)
{
    const QList<Reading *> readings = on(m_active);
    const qsizetype at = readings.indexOf(shown(m_active)) + by;
    activate(*readings.at((at % readings.size() + readings.size()) % readings.size()));
}

void Readings::move(Side side, qsizetype from, qsizetype to)
{
    Row &readings = row(side);
    if (from == to || from < 0 || to < 0 || from >= qsizetype(readings.size()) || to >= qsizetype(readings.size()))
        return;
    const auto first = readings.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    Q_EMIT moved();
}

void Readings::close(Reading &reading)
{
    const Side side = sideOf(reading);
    Row &readings = row(side);
    if (side == Side::Left && readings.size() == 1) {
        if (row(Side::Right).empty()) {
            reading.setKept(false);
            clear();
            return;
        }
        // The others come over first, so that neither side is ever seen without what it shows.
        Reading *const next = shown(Side::Right);
        std::ranges::move(row(Side::Right), std::back_inserter(readings));
        row(Side::Right).clear();
        m_shown.at(size_t(Side::Right)) = nullptr;
        m_active = Side::Left;
        m_shown.at(size_t(Side::Left)) = next;
        Q_EMIT moved();
        Q_EMIT removing(&reading);
        std::erase_if(readings, isThe(reading));
        Q_EMIT shownChanged(Side::Left);
        Q_EMIT shownChanged(Side::Right);
        Q_EMIT activeChanged();
        return;
    }
    const bool wasActive = &reading == &active();
    const auto at = std::ranges::find_if(readings, isThe(reading));
    if (shown(side) == &reading) {
        const auto next = std::next(at) != readings.end() ? std::next(at)
            : at != readings.begin()                      ? std::prev(at)
                                                          : readings.end();
        if (next == readings.end())
            m_active = Side::Left; // what was the last one on the right
        present(side, next == readings.end() ? nullptr : next->get());
    }
    Q_EMIT removing(&reading);
    std::erase_if(readings, isThe(reading));
    Q_EMIT moved();
    if (wasActive)
        Q_EMIT activeChanged();
}

OpenArtifacts Readings::open() const
{
    OpenArtifacts open{.rightIsActive = m_active == Side::Right};
    for (const Side side : {Side::Left, Side::Right}) {
        for (const auto &reading : row(side)) {
            if (const std::optional<ArtifactKey> &key = reading->key())
                open.artifacts << OpenArtifacts::One{
                    *key, side == Side::Right, reading->isKept(), reading.get() == shown(side)};
        }
    }
    return open;
}

void Readings::reopen(const OpenArtifacts &open)
{
    if (all().size() > 1 || active().key() || open.artifacts.isEmpty())
        return;
    const bool onlyRight = std::ranges::all_of(open.artifacts, [](const OpenArtifacts::One &one) { return one.right; });
    for (const OpenArtifacts::One &one : open.artifacts) {
        const Side side = one.right && !onlyRight ? Side::Right : Side::Left;
        if (find(side, one.key))
            continue;
        Reading &first = *row(Side::Left).front();
        Reading &reading = side == Side::Left && !first.key() ? first : insert(side, row(side).end());
        reading.choose(one.key);
        reading.setKept(one.kept);
        if (one.shown || !shown(side))
            m_shown.at(size_t(side)) = &reading;
    }
    m_active = open.rightIsActive && shown(Side::Right) ? Side::Right : Side::Left;
    Q_EMIT moved();
    Q_EMIT shownChanged(Side::Left);
    if (shown(Side::Right))
        Q_EMIT shownChanged(Side::Right);
    Q_EMIT activeChanged();
}

void Readings::clear()
{
    if (active().isKept() || !active().key())
        return;
    active().choose({});
    Q_EMIT activeChanged();
}

void Readings::closeOthers(Reading &reading)
{
    const QList<Reading *> readings = on(sideOf(reading));
    activate(reading);
    for (Reading *other : readings) {
        if (other != &reading)
            close(*other);
    }
}

} // namespace artiscope
