// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace artiscope {

// The language of the window: texts of our own, and those that Qt brings (buttons of its dialogs). They are English in
// the code; another language is looked up while this lives. Main thread; owned by main(); made before any text is.
class Translations {
public:
    // A language's code ("de"); empty: the first of those that the system asks for which there is.
    explicit Translations(const QString &language = {});
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    [[nodiscard]] QString language() const { return m_language; } // that was found; "en": nothing is looked up
    [[nodiscard]] static QStringList available(); // the codes that the settings offer; with English

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_ofQt;
};

} // namespace artiscope
