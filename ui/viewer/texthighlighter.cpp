// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/texthighlighter.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace artiscope {

namespace {

constexpr qsizetype stride = 32;
constexpr qsizetype atOnce = 128 * 1024; // bytes that may be caught up while painting: about a millisecond
constexpr qint64 sliceMilliseconds = 6;

} // namespace

TextHighlighter::TextHighlighter(QObject *parent) : QObject(parent) { }

void TextHighlighter::setText(const TextBuffer &text, LexFunction lexer)
{
    m_timer.stop();
    m_text = text;
    m_lexer = lexer;
    m_states.assign(1, 0);
    m_wanted = -1;
    m_lastPiece = -1;
    m_lastWasGuess = false;
}

std::vector<Span> TextHighlighter::spans(qsizetype piece)
{
    std::vector<Span> spans;
    if (!m_lexer)
        return spans;
    if (piece >= knownPieces() && m_text.piece(piece).begin - m_text.piece(knownPieces() - stride).begin <= atOnce) {
        while (piece >= knownPieces())
            learnOne();
    }
    const bool guess = piece >= knownPieces();
    if (guess) {
        m_wanted = std::max(m_wanted, piece);
        if (!m_timer.isActive())
            m_timer.start(0, this);
    }
    const qsizetype begin = piece - piece % stride;
    qsizetype at = begin;
    LexState state = guess ? 0 : m_states[size_t(begin / stride)];
    if (m_lastPiece >= begin && m_lastPiece < piece && m_lastWasGuess == guess) {
        at = m_lastPiece + 1;
        state = m_lastState;
    } else if (guess && m_lastPiece == begin - 1 && m_lastWasGuess) {
        state = m_lastState; // a guess goes on over the strides
    }
    for (; at < piece; ++at) {
        std::vector<Span> unused;
        state = lexPiece(at, state, unused);
    }
    m_lastState = lexPiece(piece, state, spans);
    m_lastPiece = piece;
    m_lastWasGuess = guess;
    return spans;
}

qsizetype TextHighlighter::knownPieces() const
{
    return qsizetype(m_states.size()) * stride;
}

void TextHighlighter::learnOne()
{
    std::vector<Span> unused;
    LexState state = m_states.back();
    const qsizetype begin = knownPieces() - stride;
    const qsizetype end = std::min(begin + stride, m_text.pieceCount());
    for (qsizetype piece = begin; piece < end; ++piece) {
        unused.clear();
        state = lexPiece(piece, state, unused);
    }
    m_states.push_back(state);
}

LexState TextHighlighter::lexPiece(qsizetype piece, LexState state, std::vector<Span> &spans) const
{
    const TextBuffer::Piece part = m_text.piece(piece);
    return m_lexer({m_text.view(part.begin, part.end), part.endsLine}, state, spans);
}

void TextHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    while (m_wanted >= knownPieces() && clock.elapsed() < sliceMilliseconds)
        learnOne();
    if (m_wanted < knownPieces()) {
        m_timer.stop();
        m_wanted = -1;
        m_lastPiece = -1;
        Q_EMIT corrected();
    }
}

} // namespace artiscope
