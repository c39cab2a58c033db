// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/detect.h"
#include "app/content/language.h"

#include <functional>
#include <optional>

namespace artiscope {

// What the content of a definition's artifacts is shown as: what it is, by its look and its declared type, unless a
// person chose something else for that definition. Bytes that are no text are no text whatever was chosen, until the
// person wants to read these as one. GUI thread.
class ShownLanguage {
public:
    // Where choices are remembered, by definition: a language's word, empty for "by what it is".
    using Recall = std::function<QString(const QString &definitionId)>;
    using Keep = std::function<void(const QString &definitionId, const QString &word)>;
    void setMemory(Recall recall, Keep keep);

    void recall(const QString &definitionId); // empty: none; another artifact is open now
    void choose(const QString &definitionId, std::optional<Language> choice);
    void showAsText() { m_asText = true; } // whatever the open artifact is; never kept
    [[nodiscard]] const std::optional<Language> &choice() const { return m_choice; }

    [[nodiscard]] Language of(const Detection &detection, const QString &declaredType) const;
    // Why it is shown as that: it was declared so, looks so for likely or certain, or was chosen.
    enum class Why { Declared, Likely, Certain, Chosen };
    [[nodiscard]] Why why(const Detection &detection, const QString &declaredType) const;
    // What it may be: not sure enough to be shown as that before somebody says so.
    [[nodiscard]] std::optional<Language> guess(const Detection &detection, const QString &declaredType) const;

private:
    Recall m_recall;
    Keep m_keep;
    std::optional<Language> m_choice;
    bool m_asText = false;
};

} // namespace artiscope
