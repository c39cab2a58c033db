// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/structurekeeper.h"

#include "app/content/structure/structurekind.h"
#include "app/core/pool.h"

namespace artiscope {

namespace {

struct Structure {
    std::shared_ptr<const Outline> outline;
    std::shared_ptr<const FoldTree> folds;
};

constexpr qsizetype smallEnough = 128 * 1024; // to be read within a frame

Structure structureOf(const TextBuffer &text, StructureKind kind, const Cancelled &cancelled)
{
    return {std::make_shared<const Outline>(outlineOf(text.bytes(), kind, cancelled)),
        std::make_shared<const FoldTree>(foldTreeOf(text, kind, cancelled))};
}

} // namespace

StructureKeeper::StructureKeeper(QObject *parent) : QObject(parent) { }

void StructureKeeper::setText(const TextBuffer &text, StructureKind kind)
{
    if (kind == m_kind && text.bytes().isSharedWith(m_text.bytes()))
        return;
    m_text = text;
    m_kind = kind;
    m_outline = {};
    m_folds.reset();
    m_reading.cancel();
    read();
    Q_EMIT changed();
}

void StructureKeeper::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (!wanted || m_outline.outline || isBusy())
        return; // what is being read is soon there and will be wanted again
    read();
    if (m_outline.outline || isBusy())
        Q_EMIT changed();
}

void StructureKeeper::read()
{
    if (!m_wanted || !hasOutline(m_kind))
        return;
    const auto take = [this](Structure structure) {
        m_outline = {std::move(structure.outline), m_text.bytes()};
        m_folds = std::move(structure.folds);
    };
    if (m_text.size() <= smallEnough) {
        take(structureOf(m_text, m_kind, {}));
        return;
    }
    m_reading = runOnPool<Structure>(
        [text = m_text, kind = m_kind](
            const Cancelled &cancelled) -> Result<Structure> { return structureOf(text, kind, cancelled); },
        [this, take](Result<Structure> structure) {
            if (structure)
                take(structure.take());
            Q_EMIT changed();
        });
}

Breadcrumb StructureKeeper::breadcrumb(const TextBuffer &text, qsizetype offset) const
{
    // A text that has just come is told to the view first.
    if (!m_outline.outline || !text.bytes().isSharedWith(m_outline.bytes))
        return {};
    return breadcrumbAt(*m_outline.outline, m_outline.bytes, offset);
}

} // namespace artiscope
