// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The source with line breaks and indentation of our own, and back. What is copied as content or saved is the
// document's and does not change with it.

#include "ui/viewer/viewer.h"

#include "app/content/structure/structurekind.h"
#include "app/core/pool.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"

namespace artiscope {

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

} // namespace

bool Viewer::canReformat() const
{
    return m_content && artiscope::canReformat(language());
}

void Viewer::forgetReformatted()
{
    m_reformatting.cancel();
    m_reformatted.reset();
    m_ownView.reset();
    m_reformatTrouble.clear();
}

void Viewer::setReformatted(bool on)
{
    if (!on && isReformatted()) {
        const OwnView own = *m_ownView;
        // Unless one has gone elsewhere, back to the very place: a token before it may be in what is folded.
        const qsizetype caret = text().caret();
        const qsizetype place = caret == own.broughtTo ? own.caret : m_reformatted->toOriginal(caret);
        forgetReformatted();
        showText(m_content->text, place, own.folding);
    } else if (!on) {
        forgetReformatted();
        showPage();
    } else if (canReformat() && !isReformatted() && !m_reformatting.isActive()) {
        struct Made {
            Reformatted reformatted;
            TextBuffer text;
        };
        m_reformatting = runOnPool<Made>(
            [bytes = m_content->text.bytes(), as = language()](const Cancelled &cancelled) -> Result<Made> {
                Reformatted reformatted = reformat(bytes, as, cancelled);
                const QByteArray made = std::exchange(reformatted.bytes, {}); // the text view has them
                return Made{std::move(reformatted), TextBuffer(made)};
            },
            [this](Result<Made> made) {
                Made taken = made.take();
                takeReformatted(std::move(taken.reformatted), taken.text);
            });
    }
}

void Viewer::takeReformatted(Reformatted reformatted, const TextBuffer &text)
{
    setTab(Tab::Source);
    switch (reformatted.trouble) {
    case Reformatted::Trouble::None: {
        m_reformatTrouble.clear();
        const qsizetype caret = this->text().caret();
        const qsizetype place = reformatted.toReformatted(caret);
        m_reformatted = std::move(reformatted);
        m_ownView = {.folding = this->text().folding(), .caret = caret};
        showText(text, place);
        m_ownView->broughtTo = this->text().caret();
        break;
    }
    case Reformatted::Trouble::NotWellFormed:
        m_reformatTrouble = tr("This text is not well-formed, so it cannot be reformatted.");
        break;
    case Reformatted::Trouble::TooLarge:
        m_reformatTrouble =
            tr("This text is larger than %1 MB, too large to be reformatted.").arg(largestReformatted / megabyte);
        break;
    case Reformatted::Trouble::BecomesTooLarge:
        m_reformatTrouble = tr("Reformatted, this text would be larger than %1 MB, so it stays as it is.")
                                .arg(largestResult / megabyte);
        break;
    case Reformatted::Trouble::TooDeep:
        m_reformatTrouble =
            tr("This text is nested more than %1 deep, too deep to be reformatted.").arg(maximumTreeDepth);
        break;
    case Reformatted::Trouble::TooMany:
        m_reformatTrouble = tr("This text has more than %L1 values, too many to be reformatted.").arg(maximumTreeNodes);
        break;
    }
    showPage();
    Q_EMIT settled();
}

void Viewer::showText(const TextBuffer &shown, qsizetype place, const Folding &folding)
{
    text().setText(shown, language());
    text().recallFolding(folding);
    m_source->setStructure(structureKindOf(language()));
    m_source->find().searchAgain();
    m_source->goTo(place);
    showPage();
}

} // namespace artiscope
