// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detect.h"

#include "app/content/csvtable.h"
#include "app/content/detectconfig.h"
#include "app/content/jsoncheck.h"
#include "app/content/lexers/scanner.h"
#include "app/content/textbuffer.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

constexpr qsizetype lookAt = 256 * 1024;

std::string_view withoutBlanks(std::string_view text)
{
    const size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

TextLines linesOf(std::string_view text)
{
    TextLines lines;
    while (!text.empty() && lines.size() < 4000) {
        const size_t feed = text.find('\n');
        std::string_view line = text.substr(0, feed);
        text.remove_prefix(feed == std::string_view::npos ? text.size() : feed + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        lines.push_back(line);
    }
    return lines;
}

// The name of the root element, or empty when it is no XML.
std::string_view xmlRoot(std::string_view text)
{
    text = withoutBlanks(text);
    while (text.starts_with("<?") || text.starts_with("<!--") || text.starts_with("<!DOCTYPE")) {
        const bool comment = text.starts_with("<!--");
        const size_t end = text.find(comment ? "-->" : text.starts_with("<?") ? "?>" : ">");
        if (end == std::string_view::npos)
            return {};
        text = withoutBlanks(text.substr(end + (comment ? 3 : text[1] == '?' ? 2 : 1)));
    }
    if (!text.starts_with('<') || text.size() < 3 || !(isAsciiLetter(text[1]) || text[1] == '_'))
        return {};
    const size_t end = text.find_first_of(" \t\r\n/>", 1);
    if (end == std::string_view::npos || text.find('>', end) == std::string_view::npos)
        return {};
    std::string_view name = text.substr(1, end - 1);
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isYamlKey(std::string_view text)
{
    const size_t colon = text.find(": ");
    const std::string_view key = colon != std::string_view::npos ? text.substr(0, colon)
        : text.ends_with(':')                                    ? text.substr(0, text.size() - 1)
                                                                 : std::string_view();
    if (key.empty())
        return false;
    if ((key.front() == '"' || key.front() == '\'') && key.back() == key.front())
        return true;
    for (const char c : key) {
        if (!isWordByte(c) && std::string_view("-./").find(c) == std::string_view::npos)
            return false;
    }
    return true;
}

// A document whose lines are keys and items for the most part. A block scalar's or a folded text's lines are neither,
// so some others are allowed once a document has said what it is by "---".
bool looksLikeYaml(const TextLines &lines)
{
    int keys = 0;
    int items = 0;
    int others = 0;
    bool marked = false;
    size_t block = std::string_view::npos; // indentation of the key whose block scalar goes on
    for (const std::string_view line : lines) {
        const size_t indent = line.find_first_not_of(' ');
        if (indent == std::string_view::npos || line[indent] == '#')
            continue;
        if (block != std::string_view::npos && indent > block)
            continue;
        block = std::string_view::npos;
        std::string_view text = line.substr(indent);
        if (text == "---") {
            marked = marked || keys + items + others == 0;
            continue;
        }
        bool item = false;
        while (text.starts_with("- ") || text == "-") {
            item = true;
            text = withoutBlanks(text.substr(1));
        }
        const bool key = isYamlKey(text);
        if (key && (text.ends_with('|') || text.ends_with('>') || text.ends_with("|-") || text.ends_with(">-")))
            block = indent;
        keys += key;
        items += item && !key;
        others += !item && !key;
    }
    const int good = keys + items;
    if (marked)
        return keys >= 1 && good >= others;
    return keys >= 2 && others * 10 <= good && keys * 4 >= items;
}

bool looksLikeHcl(const TextLines &lines)
{
    int blocks = 0;
    int settings = 0;
    int others = 0;
    for (const std::string_view line : lines) {
        const std::string_view text = withoutBlanks(line);
        if (text.empty() || text.front() == '#' || text == "}" || text.starts_with("//"))
            continue;
        const bool labelled = text.ends_with('{') && text.find('"') != std::string_view::npos;
        const bool setting = text.find(" = ") != std::string_view::npos;
        blocks += labelled;
        settings += setting;
        others += !labelled && !setting;
    }
    return blocks >= 1 && settings >= 1 && others <= blocks + settings;
}

bool looksLikeMarkdown(const TextLines &lines)
{
    int headings = 0;
    int others = 0;
    bool beginsWithHeading = false;
    bool prose = false;
    for (const std::string_view line : lines) {
        if (line.empty())
            continue;
        const size_t hashes = line.find_first_not_of('#');
        const bool heading = hashes != std::string_view::npos && hashes >= 1 && hashes <= 6 && line[hashes] == ' ';
        beginsWithHeading = beginsWithHeading || (heading && headings + others == 0);
        headings += heading;
        others += !heading;
        prose = prose || line.starts_with("```") || line.starts_with("- ") || line.starts_with("* ")
            || line.starts_with('|') || line.starts_with("> ") || line.ends_with('.');
    }
    return beginsWithHeading && headings >= 2 && others > 0 && prose;
}

Detection sniff(QByteArrayView bytes)
{
    const std::string_view text(bytes.data(), size_t(bytes.size()));
    const std::string_view body = withoutBlanks(text);
    if (!body.empty() && (body.front() == '{' || body.front() == '[') && looksLikeJson(bytes, lookAt)) {
        const bool sonic =
            body.find("\"DEVICE_METADATA\"") != body.npos || body.find("\"LOOPBACK_INTERFACE\"") != body.npos;
        return {Format::Json, sonic ? QStringLiteral("SONiC JSON") : formatName(Format::Json), true};
    }
    const std::string_view root = xmlRoot(text);
    if (!root.empty())
        return root == "svg" ? Detection{Format::Svg, formatName(Format::Svg), true}
                             : Detection{Format::Xml, formatName(Format::Xml), true};
    const TextLines lines = linesOf(text);
    const ConfigGuess config = guessConfig(lines);
    if (config.confident)
        return {Format::Config, config.system, true};
    if (looksLikeMarkdown(lines))
        return {Format::Markdown, formatName(Format::Markdown), true};
    if (looksLikeYaml(lines))
        return {Format::Yaml, formatName(Format::Yaml), true};
    if (looksLikeHcl(lines))
        return {Format::Hcl, formatName(Format::Hcl), true};
    if (looksLikeCsv(bytes))
        return {Format::Csv, formatName(Format::Csv), false};
    if (!config.system.isEmpty())
        return {Format::Config, config.system, false};
    return {Format::Plain, formatName(Format::Plain), false};
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Json:
        return QStringLiteral("JSON");
    case Format::Yaml:
        return QStringLiteral("YAML");
    case Format::Xml:
        return QStringLiteral("XML");
    case Format::Hcl:
        return QStringLiteral("HCL");
    case Format::Markdown:
        return QStringLiteral("Markdown");
    case Format::Csv:
        return QStringLiteral("CSV");
    case Format::Svg:
        return QStringLiteral("SVG");
    case Format::Config:
        return QCoreApplication::translate("artiscope::Format", "Configuration");
    case Format::Binary:
        return QCoreApplication::translate("artiscope::Format", "Binary");
    case Format::Plain:
        break;
    }
    return QCoreApplication::translate("artiscope::Format", "Plain text");
}

Detection detect(QByteArrayView bytes, QStringView declaredType)
{
    const Format declared = formatOfContentType(declaredType);
    if (TextBuffer(QByteArray::fromRawData(bytes.data(), qMin<qsizetype>(bytes.size(), 8192))).isProbablyBinary())
        return {Format::Binary, formatName(Format::Binary), true};
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    const QByteArrayView head = bytes.first(qMin(bytes.size(), lookAt));
    if (head.trimmed().isEmpty())
        return {declared, formatName(declared), false};
    if (declared == Format::Plain)
        return sniff(head);
    bool fits = true; // what cannot be told is believed
    const std::string_view root = xmlRoot({head.data(), size_t(head.size())});
    if (declared == Format::Json)
        fits = looksLikeJson(head, lookAt);
    else if (declared == Format::Xml)
        fits = !root.empty();
    else if (declared == Format::Svg)
        fits = root == "svg";
    return {declared, formatName(declared), fits};
}

} // namespace artiscope
