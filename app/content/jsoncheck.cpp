// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/jsoncheck.h"

#include "app/content/lexers/scanner.h"

#include <vector>

namespace artiscope {

namespace {

class JsonCheck {
public:
    JsonCheck(QByteArrayView bytes, bool cut) : m_at(bytes.begin()), m_end(bytes.end()), m_cut(cut) { }

    bool run()
    {
        enum { Value, AfterValue, KeyOrEnd, Key } expect = Value;
        bool mayClose = false; // directly behind an opening bracket
        while (true) {
            blanks();
            if (m_at == m_end)
                return m_cut || (expect == AfterValue && m_open.empty());
            const char c = *m_at;
            switch (expect) {
            case Value:
                if (c == '{' || c == '[') {
                    m_open.push_back(c);
                    ++m_at;
                    expect = c == '{' ? KeyOrEnd : Value;
                    mayClose = c == '[';
                    continue;
                }
                if (c == ']' && mayClose) {
                    close();
                } else if (!scalar()) {
                    return m_cut && m_at == m_end;
                }
                mayClose = false;
                expect = AfterValue;
                break;
            case AfterValue:
                if (m_open.empty())
                    return false;
                if (c == ',') {
                    ++m_at;
                    expect = m_open.back() == '{' ? Key : Value;
                } else if (c == (m_open.back() == '{' ? '}' : ']')) {
                    close();
                } else {
                    return false;
                }
                break;
            case KeyOrEnd:
                if (c == '}') {
                    close();
                    expect = AfterValue;
                    break;
                }
                [[fallthrough]];
            case Key:
                if (c != '"' || !string())
                    return m_cut && m_at == m_end;
                blanks();
                if (m_at == m_end)
                    return m_cut;
                if (*m_at++ != ':')
                    return false;
                expect = Value;
                break;
            }
        }
    }

private:
    void blanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }
    void close()
    {
        m_open.pop_back();
        ++m_at;
    }
    bool string()
    {
        for (++m_at; m_at != m_end; ++m_at) {
            if (*m_at == '\\') {
                if (++m_at == m_end)
                    return false;
            } else if (*m_at == '"') {
                ++m_at;
                return true;
            } else if (uchar(*m_at) < 0x20) {
                return false;
            }
        }
        return false;
    }
    bool scalar()
    {
        if (*m_at == '"')
            return string();
        const char *const from = m_at;
        while (m_at != m_end && (isWordByte(*m_at) || *m_at == '-' || *m_at == '+' || *m_at == '.'))
            ++m_at;
        const std::string_view word(from, size_t(m_at - from));
        return isOneOf(word, {"true", "false", "null"}) || (isNumber(word) && word.front() != '+');
    }

    const char *m_at;
    const char *m_end;
    bool m_cut;
    std::vector<char> m_open;
};

} // namespace

bool looksLikeJson(QByteArrayView bytes, qsizetype cutAt)
{
    return JsonCheck(bytes, bytes.size() >= cutAt).run();
}

} // namespace artiscope
