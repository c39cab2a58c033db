// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/shownlanguage.h"

namespace artiscope {

void ShownLanguage::setMemory(Recall recall, Keep keep)
{
    m_recall = std::move(recall);
    m_keep = std::move(keep);
}

void ShownLanguage::recall(const QString &definitionId)
{
    m_choice.reset();
    m_asText = false;
    const QString word = m_recall && !definitionId.isEmpty() ? m_recall(definitionId) : QString();
    if (!word.isEmpty())
        m_choice = languageFromWord(word);
}

void ShownLanguage::choose(const QString &definitionId, std::optional<Language> choice)
{
    m_choice = choice;
    m_asText = choice.has_value(); // who chooses while bytes are shown wants to read these, too
    if (m_keep && !definitionId.isEmpty())
        m_keep(definitionId, choice ? languageWord(*choice) : QString());
}

Language ShownLanguage::of(const Detection &detection, const QString &declaredType) const
{
    const bool isText = detection.language != Language::Binary;
    if (!isText && !m_asText)
        return Language::Binary;
    if (m_choice)
        return *m_choice;
    if (!isText)
        return Language::Plain;
    return detection.confidence >= Confidence::Likely ? detection.language
                                                      : languageOf(formatOfContentType(declaredType));
}

ShownLanguage::Why ShownLanguage::why(const Detection &detection, const QString &declaredType) const
{
    if (m_choice)
        return Why::Chosen;
    if (of(detection, declaredType) == languageOf(formatOfContentType(declaredType)))
        return Why::Declared;
    return detection.confidence == Confidence::Certain ? Why::Certain : Why::Likely;
}

std::optional<Language> ShownLanguage::guess(const Detection &detection, const QString &declaredType) const
{
    const bool offered = !m_choice && detection.confidence == Confidence::Guess
        && detection.language != languageOf(formatOfContentType(declaredType));
    return offered ? std::optional(detection.language) : std::nullopt;
}

} // namespace artiscope
