// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/lexer.h"
#include "app/content/textbuffer.h"

#include <QBasicTimer>
#include <QObject>

namespace artiscope {

// The roles of a text's pieces, found only as far as somebody looks. The lexer's state is kept every few pieces; far
// beyond what is known, a piece is coloured by a guess at first while slices of at most 6 ms go on behind it on the
// event loop, and then corrected() says that guessed pieces are to be asked for again. GUI thread.
class TextHighlighter final : public QObject {
    Q_OBJECT
public:
    explicit TextHighlighter(QObject *parent = nullptr);

    void setText(const TextBuffer &text, LexFunction lexer);
    [[nodiscard]] std::vector<Span> spans(qsizetype piece);
    [[nodiscard]] bool isBusy() const { return m_timer.isActive(); }

Q_SIGNALS:
    void corrected();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] qsizetype knownPieces() const; // pieces below this one begin with a state that is known
    void learnOne();
    LexState lexPiece(qsizetype piece, LexState state, std::vector<Span> &spans) const;

    TextBuffer m_text;
    LexFunction m_lexer = nullptr;
    std::vector<LexState> m_states; // of every `stride`-th piece, as far as known
    qsizetype m_wanted = -1; // the furthest piece that was guessed
    qsizetype m_lastPiece = -1; // asked for last, so that going on line by line costs one line each
    LexState m_lastState = 0; // behind it
    bool m_lastWasGuess = false;
    QBasicTimer m_timer;
};

} // namespace artiscope
