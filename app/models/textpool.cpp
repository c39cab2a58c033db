// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/textpool.h"

#include <algorithm>
#include <numeric>

namespace artiscope {

std::string foldedForSearch(QStringView text)
{
    std::string folded;
    folded.reserve(size_t(text.size()));
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii)
        return text.toString().toCaseFolded().toUtf8().toStdString();
    for (const QChar c : text) {
        const char byte = char(c.unicode());
        folded += byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte;
    }
    return folded;
}

std::string naturalKey(QStringView text)
{
    const std::string folded = foldedForSearch(text);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::string key;
    key.reserve(folded.size() + 4);
    for (size_t at = 0; at < folded.size();) {
        if (!isDigit(folded[at])) {
            key += folded[at++];
            continue;
        }
        while (at + 1 < folded.size() && folded[at] == '0' && isDigit(folded[at + 1]))
            ++at;
        size_t end = at;
        while (end < folded.size() && isDigit(folded[end]))
            ++end;
        // The number of digits goes first; '0' keeps numbers where digits sort among other characters.
        key += '0';
        key += char(std::min<size_t>(end - at, 255));
        key.append(folded, at, end - at);
        at = end;
    }
    return key;
}

int TextPool::add(const QString &text)
{
    const auto there = m_ids.constFind(text);
    if (there != m_ids.constEnd())
        return *there;
    m_ids.insert(text, size());
    return append(text);
}

int TextPool::append(const QString &text)
{
    const int id = size();
    m_texts.push_back(text);
    m_folded += foldedForSearch(text);
    m_folded += '\0';
    m_foldedEnds.push_back(quint32(m_folded.size()));
    m_keys += naturalKey(text);
    m_keyEnds.push_back(quint32(m_keys.size()));
    return id;
}

void TextPool::squeeze()
{
    m_texts.shrink_to_fit();
    m_folded.shrink_to_fit();
    m_foldedEnds.shrink_to_fit();
    m_keys.shrink_to_fit();
    m_keyEnds.shrink_to_fit();
}

void TextPool::markContaining(std::string_view folded, std::vector<char> &found) const
{
    const std::string_view all = m_folded;
    size_t id = 0;
    for (size_t at = all.find(folded); at != std::string_view::npos; at = all.find(folded, m_foldedEnds[id])) {
        while (m_foldedEnds[id] <= at)
            ++id;
        found[id] = 1;
    }
}

const std::vector<int> &TextPool::ranks()
{
    const auto known = std::ptrdiff_t(m_order.size());
    if (known == size())
        return m_ranks;
    const auto key = [this](int id) {
        const size_t begin = id == 0 ? 0 : m_keyEnds[size_t(id) - 1];
        return std::string_view(m_keys).substr(begin, m_keyEnds[size_t(id)] - begin);
    };
    const auto before = [this, &key](int a, int b) {
        const int order = key(a).compare(key(b));
        return order != 0 ? order < 0 : m_texts[size_t(a)] < m_texts[size_t(b)];
    };
    m_order.resize(m_texts.size());
    std::iota(m_order.begin() + known, m_order.end(), int(known));
    std::sort(m_order.begin() + known, m_order.end(), before);
    std::inplace_merge(m_order.begin(), m_order.begin() + known, m_order.end(), before);
    m_ranks.resize(m_texts.size());
    for (size_t at = 0; at < m_order.size(); ++at) {
        const auto id = size_t(m_order[at]);
        const bool same = at > 0 && m_texts[id] == m_texts[size_t(m_order[at - 1])];
        m_ranks[id] = same ? m_ranks[size_t(m_order[at - 1])] : int(at);
    }
    return m_ranks;
}

} // namespace artiscope
