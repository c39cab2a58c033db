// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/structurekeeper.h"

#include "app/core/pool.h"
#include "ui/viewer/structurekind.h"

namespace artiscope {

namespace {

using Shared = std::shared_ptr<const Outline>;

constexpr qsizetype smallEnough = 128 * 1024; // to be read within a frame

} // namespace

StructureKeeper::StructureKeeper(QObject *parent) : QObject(parent) { }

void StructureKeeper::setText(const TextBuffer &text, StructureKind kind)
{
    if (kind == m_kind && text.bytes().isSharedWith(m_text.bytes()))
        return;
    m_text = text;
    m_kind = kind;
    m_outline = {};
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
    const QByteArray bytes = m_text.bytes();
    const StructureKind kind = m_kind;
    if (bytes.size() <= smallEnough) {
        m_outline = {std::make_shared<const Outline>(outlineOf(bytes, kind)), bytes};
        return;
    }
    m_reading = runOnPool<Shared>(
        [bytes, kind](const Cancelled &cancelled) -> Result<Shared> {
            return std::make_shared<const Outline>(outlineOf(bytes, kind, cancelled));
        },
        [this, bytes](Result<Shared> outline) {
            if (outline)
                m_outline = {outline.take(), bytes};
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
