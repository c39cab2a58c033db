// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not by QXmlStreamReader: it knows few of the encodings that a declaration may name (the text is UTF-8 by then), takes
// the square of an element's attributes, and calls entities that become long a mistake.

#include "app/content/xmlcheck.h"

#include "app/content/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <unordered_set>

namespace artiscope {

namespace {

using namespace std::string_view_literals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Trouble)
};

constexpr std::string_view blanks = " \t\r\n";
constexpr int askEvery = 4096; // tags

bool isControl(char c)
{
    return uchar(c) < 0x20 && blanks.find(c) == std::string_view::npos;
}

QString wordOf(std::string_view written)
{
    constexpr size_t longest = 60;
    const QString word = QString::fromUtf8(written.data(), qsizetype(std::min(written.size(), longest)));
    return written.size() > longest ? word + u'…' : word;
}

class XmlCheck {
public:
    XmlCheck(QByteArrayView bytes, const std::function<bool()> &cancelled)
        : m_bytes(bytes),
          m_text(bytes.data(), size_t(bytes.size())),
          m_cancelled(cancelled),
          m_at(size_t(markSize(bytes)))
    {
    }

    std::optional<Trouble> run()
    {
        // What stands before it can be as wrong.
        const auto control = size_t(std::find_if(m_text.begin(), m_text.end(), isControl) - m_text.begin());
        for (int tags = 1; m_at < m_text.size(); ++tags) {
            const size_t sign = std::min(m_text.find('<', m_at), m_text.size());
            if (!words(m_at, sign) || sign == m_text.size())
                break;
            m_at = sign;
            if (!markup() || (tags % askEvery == 0 && m_cancelled && m_cancelled()))
                break;
        }
        if (control < m_text.size() && (!m_trouble || qsizetype(control) < m_trouble->offset)) {
            const QString code =
                QStringLiteral("U+%1").arg(uint(uchar(m_text[control])), 4, 16, QLatin1Char('0')).toUpper();
            tell(control, Words::tr("The control character %1 cannot be in XML.").arg(code));
        }
        return m_trouble;
    }

private:
    // All of these say whether it goes on.
    bool tell(size_t at, const QString &words)
    {
        m_trouble = troubleAt(m_bytes, qsizetype(at));
        m_trouble->words = words;
        return false;
    }
    bool skip(std::string_view end, size_t from)
    {
        const size_t found = m_text.find(end, from);
        m_at = found == m_text.npos ? m_text.size() : found + end.size();
        return found != m_text.npos;
    }
    [[nodiscard]] bool stands(std::string_view sign) const { return m_text.substr(m_at).starts_with(sign); }
    [[nodiscard]] size_t pastBlanks(size_t at) const
    {
        return std::min(m_text.find_first_not_of(blanks, at), m_text.size());
    }

    bool words(size_t from, size_t to)
    {
        const std::string_view text = m_text.substr(from, to - from);
        if (m_depth == 0) {
            const size_t word = text.find_first_not_of(blanks);
            return word == text.npos || tell(from + word, Words::tr("There is text outside of the outermost element."));
        }
        const size_t end = std::min(text.find("]]>"sv), text.size());
        if (!references(from, from + end))
            return false;
        return end == text.size()
            || tell(from + end, Words::tr("“]]>” ends a CDATA section; anywhere else it is written as “]]&gt;”."));
    }

    bool markup()
    {
        if (stands("<!--"))
            return comment();
        if (stands("<![CDATA[")) {
            return m_depth == 0 ? tell(m_at, Words::tr("There is text outside of the outermost element."))
                                : skip("]]>", m_at);
        }
        if (stands("<?"))
            return instruction();
        if (stands("<!DOCTYPE"))
            return documentType();
        if (stands("</")) {
            --m_depth;
            return m_depth >= 0 && skip(">", m_at);
        }
        return element();
    }

    bool comment()
    {
        if (!skip("--", m_at + "<!--"sv.size()))
            return false;
        if (!stands(">"))
            return tell(m_at - 2, Words::tr("“--” cannot be within a comment."));
        ++m_at;
        return true;
    }

    bool instruction()
    {
        constexpr std::string_view declaration = "<?xml";
        const size_t behind = m_at + declaration.size();
        if (stands(declaration) && behind < m_text.size() && blanks.find(m_text[behind]) != blanks.npos
            && m_at != size_t(markSize(m_bytes)))
            return tell(m_at, Words::tr("The XML declaration can only be at the very beginning."));
        return skip("?>", m_at);
    }

    bool element()
    {
        if (m_depth == 0 && m_hasRoot)
            return tell(m_at, Words::tr("There is a second outermost element; XML has one."));
        m_hasRoot = true;
        m_names.clear();
        if (!m_manyNames.empty())
            m_manyNames = {}; // clearing it takes as long as it was large
        m_at = std::min(m_text.find_first_of(" \t\r\n/>"sv, m_at), m_text.size());
        while (true) {
            m_at = pastBlanks(m_at);
            if (stands(">")) {
                ++m_at;
                ++m_depth;
                return true;
            }
            if (stands("/>")) {
                m_at += 2;
                return true;
            }
            if (!attribute())
                return false;
        }
    }

    bool attribute()
    {
        const size_t name = m_at;
        const size_t nameEnd = m_text.find_first_of("= \t\r\n/><"sv, name);
        const size_t sign = pastBlanks(std::min(nameEnd, m_text.size()));
        if (sign == m_text.size() || nameEnd == name || m_text[sign] != '=')
            return false;
        const size_t quote = pastBlanks(sign + 1);
        if (quote == m_text.size() || (m_text[quote] != '"' && m_text[quote] != '\''))
            return false;
        const size_t end = m_text.find(m_text[quote], quote + 1);
        if (end == m_text.npos)
            return false;
        const std::string_view written = m_text.substr(name, nameEnd - name);
        if (!isNew(written))
            return tell(name, Words::tr("The element has the attribute “%1” more than once.").arg(wordOf(written)));
        const size_t angle = std::min(m_text.substr(0, end).find('<', quote), end);
        if (!references(quote + 1, angle))
            return false;
        if (angle < end)
            return tell(angle, Words::tr("In the value of an attribute “<” must be written as “&lt;”."));
        m_at = end + 1;
        return true;
    }

    bool isNew(std::string_view name)
    {
        constexpr size_t few = 16;
        if (std::find(m_names.begin(), m_names.end(), name) != m_names.end())
            return false;
        if (m_names.size() < few) {
            m_names.push_back(name);
            return true;
        }
        return m_manyNames.insert(name).second;
    }

    bool references(size_t from, size_t to)
    {
        const std::string_view text = m_text.substr(0, to);
        for (size_t at = text.find('&', from); at != text.npos; at = text.find('&', at + 1)) {
            const size_t end = text.find_first_of(";& \t\r\n\"'<>"sv, at + 1);
            const bool ends = end != text.npos && text[end] == ';';
            const std::string_view name = ends ? text.substr(at + 1, end - at - 1) : std::string_view();
            if (name.empty() || !canBeName(name.front()))
                return tell(at, Words::tr("“&” must be written as “&amp;” where it begins no reference."));
            if (name.front() == '#' && !isCharacter(name.substr(1)))
                return tell(at, Words::tr("“%1” is no character of XML.").arg(wordOf(text.substr(at, end + 1 - at))));
            if (name.front() != '#' && !isKnown(name))
                return tell(
                    at, Words::tr("Nothing declares the entity “%1”.").arg(wordOf(text.substr(at, end + 1 - at))));
        }
        return true;
    }

    static bool canBeName(char c)
    {
        return c == '#' || c == '_' || c == ':' || uchar(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static bool isCharacter(std::string_view number)
    {
        const bool hexadecimal = number.starts_with('x');
        number.remove_prefix(hexadecimal ? 1 : 0);
        quint32 value = 0;
        const char *const last = number.data() + number.size();
        const auto [end, error] = std::from_chars(number.data(), last, value, hexadecimal ? 16 : 10);
        if (error != std::errc() || end != last)
            return false;
        return value == '\t' || value == '\n' || value == '\r' || (value >= 0x20 && value < 0xd800)
            || (value >= 0xe000 && value < 0xfffe) || (value >= 0x10000 && value < 0x110000);
    }

    [[nodiscard]] bool isKnown(std::string_view entity) const
    {
        constexpr std::array known{"amp"sv, "lt"sv, "gt"sv, "quot"sv, "apos"sv};
        return m_mayBeDeclaredElsewhere || std::find(known.begin(), known.end(), entity) != known.end()
            || m_entities.contains(entity);
    }

    // Entities are not expanded; what matters is which names there are.
    bool documentType()
    {
        if (m_hasRoot || m_hasType)
            return tell(m_at, Words::tr("The document type can only be once, before the outermost element."));
        m_hasType = true;
        bool isWithin = false; // between the brackets
        m_at += "<!DOCTYPE"sv.size();
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"' || c == '\'') {
                m_mayBeDeclaredElsewhere = m_mayBeDeclaredElsewhere || !isWithin; // where a file is named
                if (!skip(m_text.substr(m_at, 1), m_at + 1))
                    return false;
            } else if (isWithin && stands("<!--")) {
                if (!comment())
                    return false;
            } else if (isWithin && stands("<?")) {
                if (!skip("?>", m_at))
                    return false;
            } else if (isWithin && c == '<') {
                if (!markupDeclaration())
                    return false;
            } else {
                m_mayBeDeclaredElsewhere = m_mayBeDeclaredElsewhere || (isWithin && c == '%');
                isWithin = isWithin ? c != ']' : c == '[';
                ++m_at;
                if (c == '>')
                    return true;
            }
        }
        return false;
    }

    bool markupDeclaration()
    {
        constexpr std::string_view entity = "<!ENTITY";
        if (stands(entity)) {
            const size_t name = pastBlanks(m_at + entity.size());
            const size_t end = std::min(m_text.find_first_of(blanks, name), m_text.size());
            m_entities.insert(m_text.substr(name, end - name));
        }
        while (true) {
            m_at = std::min(m_text.find_first_of(">\"'"sv, m_at), m_text.size());
            if (m_at == m_text.size())
                return false;
            if (m_text[m_at] == '>') {
                ++m_at;
                return true;
            }
            if (!skip(m_text.substr(m_at, 1), m_at + 1))
                return false;
        }
    }

    QByteArrayView m_bytes;
    std::string_view m_text;
    const std::function<bool()> &m_cancelled;
    size_t m_at = 0;
    qsizetype m_depth = 0;
    bool m_hasRoot = false;
    bool m_hasType = false;
    bool m_mayBeDeclaredElsewhere = false;
    std::unordered_set<std::string_view> m_entities;
    std::vector<std::string_view> m_names; // of the attributes of the element
    std::unordered_set<std::string_view> m_manyNames; // when these are more than a few
    std::optional<Trouble> m_trouble;
};

} // namespace

std::optional<Trouble> findXmlTrouble(QByteArrayView bytes, const std::function<bool()> &cancelled)
{
    return XmlCheck(bytes, cancelled).run();
}

} // namespace artiscope
