// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/shownformat.h"

namespace artiscope {

void ShownFormat::setMemory(Recall recall, Keep keep)
{
    m_recall = std::move(recall);
    m_keep = std::move(keep);
}

void ShownFormat::recall(const QString &definitionId)
{
    m_choice.reset();
    const QString word = m_recall && !definitionId.isEmpty() ? m_recall(definitionId) : QString();
    if (!word.isEmpty())
        m_choice = formatFromWord(word);
}

void ShownFormat::choose(const QString &definitionId, std::optional<Format> choice)
{
    m_choice = choice;
    if (m_keep && !definitionId.isEmpty())
        m_keep(definitionId, choice ? formatWord(*choice) : QString());
}

Format ShownFormat::of(const Detection &detection, const QString &declaredType) const
{
    if (m_choice)
        return *m_choice;
    return detection.confident || detection.format == Format::Binary ? detection.format
                                                                     : formatOfContentType(declaredType);
}

QString ShownFormat::name(const Detection &detection, const QString &declaredType) const
{
    const Format format = of(detection, declaredType);
    const bool asDetected = !m_choice && detection.format == format;
    return asDetected && !detection.name.isEmpty() ? detection.name : formatName(format);
}

} // namespace artiscope
