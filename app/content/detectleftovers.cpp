// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detectleftovers.h"

#include "app/content/detectlines.h"
#include "app/content/lexers/leftovers.h"
#include "app/content/lexers/scanner.h"
#include "app/content/utf8.h"

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype scanned = 64 * 1024 * 1024;
constexpr qsizetype lexed = 256 * 1024;

bool hasTemplateStrings(Language language)
{
    return language == Language::Yaml || language == Language::Hcl || language == Language::Markdown;
}

// "{{ .Values.name }}", "{{- end }}"
bool isOfGo(QByteArrayView bytes, const Leftover &leftover)
{
    if (!leftover.isValue)
        return false;
    std::string_view text(bytes.data() + leftover.start + 2, size_t(leftover.length - 4));
    if (text.starts_with('-'))
        text.remove_prefix(1);
    text = withoutBlanks(text);
    const std::string_view word = text.substr(0, text.find_first_of(" \t-"));
    return text.find_first_of(".$/") == 0
        || isOneOf(word, {"block", "define", "else", "end", "if", "include", "range", "template", "with"});
}

// Whether places of a text are in one of its strings; asked for from front to back.
class Strings {
public:
    Strings(QByteArrayView bytes, Language language) : m_bytes(bytes), m_lexer(ownLexerFor(language)) { }

    bool have(qsizetype place)
    {
        while (m_end < place)
            lexLine();
        return std::ranges::any_of(m_spans, [at = place - m_begin](const Span &span) {
            return span.start <= at && at < span.start + span.length
                && (span.role == Role::String || span.role == Role::Secret);
        });
    }

private:
    void lexLine()
    {
        m_begin = m_end + 1;
        const qsizetype feed = m_bytes.indexOf('\n', m_begin);
        m_end = feed < 0 ? m_bytes.size() : feed;
        m_spans.clear();
        m_state = m_lexer({m_bytes.sliced(m_begin, m_end - m_begin), true}, m_state, m_spans);
    }

    QByteArrayView m_bytes;
    LexFunction m_lexer;
    LexState m_state = 0;
    std::vector<Span> m_spans; // of the line from m_begin to m_end
    qsizetype m_begin = 0;
    qsizetype m_end = -1;
};

} // namespace

Leftovers leftoversOf(QByteArrayView bytes, Language language)
{
    Leftovers found;
    if (language == Language::Jinja || !ownLexerFor(language))
        return found;
    bytes = bytes.sliced(markSize(bytes));
    const bool strings = hasTemplateStrings(language);
    const QByteArrayView head = bytes.first(std::min(bytes.size(), strings ? lexed : scanned));
    found.more = head.size() < bytes.size();
    LeftoverScan scan(head);
    QByteArray filled; // what the lexer reads
    std::optional<Strings> inside;
    while (const std::optional<Leftover> leftover = scan.next()) {
        if (isOfGo(head, *leftover))
            continue;
        if (strings && !inside) {
            filled = withoutLeftovers(head).value_or(QByteArray());
            inside.emplace(filled, language);
        }
        if (inside && inside->have(leftover->start))
            continue;
        if (found.count == 0)
            found.firstLine = std::count(head.begin(), head.begin() + leftover->start, '\n');
        ++found.count;
    }
    return found;
}

} // namespace artiscope
