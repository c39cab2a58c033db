// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lineexpression.h"

namespace artiscope {

namespace {

bool isLetterOrDigit(QChar c)
{
    return c.unicode() >= 0x80 || c.isLetterOrNumber();
}

bool isControl(QChar c)
{
    return c.unicode() < u' ';
}

// Goes through an expression and writes one that never matches a line feed.
class Rewriting {
public:
    explicit Rewriting(QStringView expression) : m_rest(expression) { }

    std::optional<QString> rewritten()
    {
        while (!m_rest.isEmpty()) {
            if (!takeSign())
                return {};
        }
        return m_made;
    }

private:
    bool takeSign()
    {
        if (m_rest[0] == u'\\')
            return takeOneOf("D", "[^\\d\\n]") || takeOneOf("W", "[^\\w\\n]") || takeOneOf("s", "[^\\S\\n]")
                || takeEscape(QLatin1String("bBdSw"));
        if (m_rest[0] == u'[')
            return takeClass();
        if (m_rest.startsWith(u"(?:"))
            return take(3);
        return !m_rest.startsWith(u"(?") && !m_rest.startsWith(u"(*") && !isControl(m_rest[0]) && take(1);
    }

    bool take(qsizetype length)
    {
        m_made += m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return true;
    }

    bool takeOneOf(const char *letter, const char *instead)
    {
        if (m_rest.size() < 2 || m_rest[1] != QLatin1Char(*letter))
            return false;
        m_made += QLatin1String(instead);
        m_rest = m_rest.sliced(2);
        return true;
    }

    // One of `letters`, or a sign that stands for itself.
    bool takeEscape(QLatin1String letters)
    {
        if (m_rest.size() < 2 || isControl(m_rest[1]) || (isLetterOrDigit(m_rest[1]) && !letters.contains(m_rest[1])))
            return false;
        return take(2);
    }

    // Between two printable characters there is no line feed; it is among those that a class leaves out.
    bool takeClass()
    {
        const bool isNegated = m_rest.size() > 1 && m_rest[1] == u'^';
        take(isNegated ? 2 : 1);
        if (m_rest.startsWith(u']')) // would be one of its characters
            return false;
        if (isNegated)
            m_made += QLatin1String("\\n");
        if (isNegated && m_rest.startsWith(u'-')) // would make a range of it
            return false;
        while (!m_rest.isEmpty()) {
            if (m_rest[0] == u']')
                return take(1);
            if (m_rest[0] == u'[' || isControl(m_rest[0]))
                return false;
            if (!(m_rest[0] == u'\\' ? takeEscape(QLatin1String(isNegated ? "dDsSwW" : "dSw")) : take(1)))
                return false;
        }
        return false;
    }

    QStringView m_rest;
    QString m_made;
};

} // namespace

std::optional<QString> withinLines(QStringView expression)
{
    return Rewriting(expression).rewritten();
}

} // namespace artiscope
