// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the bytes that have come to what is shown of them, and as what.

#include "ui/viewer/viewer.h"

#include "app/content/structure/structurekind.h"
#include "app/core/pool.h"
#include "ui/history/historypage.h"
#include "ui/viewer/bytewords.h"
#include "ui/viewer/findbar.h"
#include "ui/viewer/preparecontent.h"
#include "ui/viewer/shownlanguagewords.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/textview.h"
#include "ui/viewer/viewasbutton.h"
#include "ui/viewer/viewerbar.h"
#include "ui/viewer/viewerpreview.h"

namespace artiscope {

namespace {
constexpr qsizetype smallEnough = 1024 * 1024; // to be looked at within a frame
} // namespace

void Viewer::contentChanged()
{
    prepareContent(m_document->bytes(), m_document->artifact()->contentType, m_preparing,
        [this](ContentText content) { take(std::move(content)); });
}

void Viewer::forgetContent()
{
    m_preparing.cancel();
    m_countingLeftovers.cancel();
    m_counting.cancel();
    forgetReformatted();
    forgetTrouble();
    m_content.reset();
    m_leftovers = {};
    m_facts.reset();
}

void Viewer::take(ContentText content)
{
    m_content = std::move(content);
    countBytes();
    showContent();
    updateBanner();
    updateDetails();
    Q_EMIT settled();
}

// Nobody waits for it, so a large text is on the screen before.
void Viewer::countBytes()
{
    m_counting.cancel();
    m_facts.reset();
    if (m_content->detection.language == Language::Binary)
        return;
    if (m_content->text.size() <= smallEnough) {
        m_facts = byteFacts(m_content->text);
        return;
    }
    m_counting = runOnPool<ByteFacts>(
        [text = m_content->text](const Cancelled &cancelled) { return byteFacts(text, cancelled); },
        [this](Result<ByteFacts> facts) {
            m_facts = facts.take();
            updateNote();
            updateDetails();
        });
}

void Viewer::recallChoice()
{
    const bool any = m_document && m_document->artifact();
    m_language.recall(any ? m_document->artifact()->definition.id : QString());
    m_bar->viewAs().setChoice(m_language.choice());
    if (m_content)
        showContent();
}

void Viewer::choose(std::optional<Language> language)
{
    const bool any = m_document && m_document->artifact();
    m_language.choose(any ? m_document->artifact()->definition.id : QString(), language);
    m_bar->viewAs().setChoice(language);
    if (m_content)
        showContent();
    updateDetails();
}

// Of this artifact alone: what others of its definition are shown as is not changed by one that is broken.
void Viewer::showAsText()
{
    m_language.showAsText();
    showContent();
    updateDetails();
}

Language Viewer::language() const
{
    return m_content ? m_language.of(m_content->detection, m_document->artifact()->contentType) : Language::Plain;
}

Format Viewer::format() const
{
    return formatOf(language());
}

QString Viewer::shownAs() const
{
    return m_content ? languageName(language()) : QString();
}

QString Viewer::shownWhy() const
{
    return m_content ? whyWords(m_language.why(m_content->detection, m_document->artifact()->contentType)) : QString();
}

std::optional<Language> Viewer::guess() const
{
    return m_content ? m_language.guess(m_content->detection, m_document->artifact()->contentType) : std::nullopt;
}

void Viewer::showContent()
{
    if (m_ownView)
        m_source->view().recallFolding(m_ownView->folding); // what was folded in the text itself is kept
    forgetReformatted(); // it was of another version, or in another language
    const Artifact &artifact = *m_document->artifact();
    const Format as = format();
    const bool sameArtifact = m_shownKey == artifact.key();
    if (sameArtifact && m_source->view().text().bytes().isSharedWith(m_content->text.bytes())) {
        m_source->view().setLanguage(language());
    } else {
        m_source->view().setText(
            m_content->text, language(), sameArtifact ? TextView::Keep::Place : TextView::Keep::Nothing);
        m_source->find().searchAgain();
    }
    m_source->setStructure(structureKindOf(language()));
    m_shownKey = artifact.key();
    checkSoon();
    countLeftovers();
    updateNote();
    if (isHex())
        showBytes(sameArtifact);
    else if (ViewerPreview::suits(as))
        m_preview->setContent(as, m_content->text.bytes(), sameArtifact);
    if (awaitsCounterpart())
        followCounterpart();
    else
        updateComparison();
    if (m_history)
        m_history->updateLanguage();
    recallTab();
    showPage();
}

void Viewer::countLeftovers()
{
    m_countingLeftovers.cancel();
    m_leftovers = {};
    if (isHex())
        return;
    const QByteArray &bytes = m_content->text.bytes();
    if (bytes.size() <= smallEnough) {
        m_leftovers = leftoversOf(bytes, language());
        return;
    }
    m_countingLeftovers =
        runOnPool<Leftovers>([bytes, language = language()](const Cancelled &) { return leftoversOf(bytes, language); },
            [this](Result<Leftovers> leftovers) {
                if (leftovers)
                    m_leftovers = leftovers.take();
                updateNote();
                Q_EMIT settled();
            });
}

void Viewer::updateNote()
{
    const QStringList notes = shownNotes(m_document->artifact()->contentType, language(), guess())
        + leftoverNotes(m_leftovers) + unusualBytes(*m_content, m_facts);
    m_source->setNote(notes.join(QStringLiteral(" · ")));
    m_source->setOffer(guess() ? tr("Show as %1").arg(languageName(*guess())) : QString());
}

} // namespace artiscope
