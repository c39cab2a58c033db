// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/detect.h"

#include "app/content/detectnetwork.h"
#include "app/content/detecttext.h"
#include "app/content/jsoncheck.h"
#include "app/content/lexers/leftovers.h"
#include "app/content/lexers/scanner.h"
#include "app/content/textbuffer.h"
#include "app/content/utf8.h"

#include <algorithm>
#include <optional>

namespace artiscope {

namespace {

constexpr qsizetype lookAt = 256 * 1024;

std::string_view textOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
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

// The name of the root element, or empty when it is no XML. `cut`: there is more than this.
std::string_view xmlRoot(std::string_view text, bool cut)
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
    const size_t last = text.find_last_not_of(" \t\r\n");
    std::string_view name = text.substr(1, end - 1);
    const bool isName =
        std::ranges::all_of(name, [](char c) { return isWordByte(c) || c == ':' || c == '-' || c == '.'; });
    if (!isName || (!cut && text[last] != '>'))
        return {};
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Language xmlLanguage(std::string_view root)
{
    return root == "svg" ? Language::Svg : Language::Xml;
}

bool isJson(QByteArrayView bytes)
{
    const std::string_view body = withoutBlanks(textOf(bytes));
    return !body.empty() && (body.front() == '{' || body.front() == '[') && looksLikeJson(bytes, lookAt);
}

Language jsonLanguage(std::string_view text)
{
    // Tables that SONiC's configuration has and hardly anything else.
    const auto has = [text](std::string_view name) { return text.find(name) != std::string_view::npos; };
    const int tables = has("\"PORT\":") + has("\"VLAN\":") + has("\"VLAN_MEMBER\":") + has("\"BGP_NEIGHBOR\":")
        + has("\"INTERFACE\":") + has("\"PORTCHANNEL\":") + has("\"MGMT_INTERFACE\":");
    const bool sonic = has("\"DEVICE_METADATA\"") || has("\"LOOPBACK_INTERFACE\"") || tables >= 2;
    return sonic ? Language::Sonic : Language::Json;
}

// What begins like JSON or XML and then is not.
Language brokenForm(std::string_view text)
{
    text = withoutBlanks(text);
    const auto has = [text](std::string_view part) { return text.find(part) != std::string_view::npos; };
    if (text.starts_with("<?xml ") || (text.size() > 1 && text[0] == '<' && isAsciiLetter(text[1]) && has("</")))
        return Language::Xml;
    const bool json = text.starts_with('{') || text.starts_with('[');
    return json && withoutBlanks(text.substr(1)).starts_with('"') ? Language::Json : Language::Plain;
}

// What is parsed as a whole, and so says by itself what it is.
Detection sniffForm(QByteArrayView bytes)
{
    const std::string_view text = textOf(bytes);
    if (isJson(bytes))
        return {jsonLanguage(text), Confidence::Certain};
    const std::string_view root = xmlRoot(text, bytes.size() >= lookAt);
    return root.empty() ? Detection{} : Detection{xmlLanguage(root), Confidence::Certain};
}

Detection sniffLines(const TextLines &lines, std::string_view text)
{

    using Test = Confidence (*)(const TextLines &);
    Detection best;
    const auto tell = [&](std::initializer_list<std::pair<Language, Test>> tests) {
        for (const auto &[language, looksLike] : tests) {
            const Confidence found = looksLike(lines);
            if (found > best.confidence)
                best = {language, found};
            if (found >= Confidence::Likely)
                return true;
        }
        return false;
    };
    if (tell({{Language::Nftables, looksLikeNftables}, {Language::Iptables, looksLikeIptables},
            {Language::Ifupdown, looksLikeIfupdown}}))
        return best;
    if (text.starts_with("#!"))
        return {}; // a script, whatever it writes
    if (tell({{Language::Jinja, looksLikeJinja}, {Language::Markdown, looksLikeMarkdown}}))
        return best;
    const Detection network = detectNetwork(lines);
    if (network.confidence >= Confidence::Likely)
        return network;
    if (tell({{Language::Yaml, looksLikeYaml}, {Language::Hcl, looksLikeHcl}, {Language::Ini, looksLikeIni},
            {Language::Csv, looksLikeTable}}))
        return best;
    if (network.confidence > best.confidence)
        return network;
    const Language broken = best.confidence == Confidence::Unsure ? brokenForm(text) : Language::Plain;
    return broken == Language::Plain ? best : Detection{broken, Confidence::Guess};
}

// What a template left over says nothing of what it was to make: that is told by all the rest.
Detection sniff(QByteArrayView head)
{
    if (const Detection form = sniffForm(head); form.confidence == Confidence::Certain)
        return form;
    const TextLines lines = linesOf(textOf(head));
    const bool itself = isTemplate(lines);
    const std::optional<QByteArray> rest = itself ? std::nullopt : withoutLeftovers(head);
    if (rest) {
        const Detection form = sniffForm(*rest);
        const Detection found =
            form.confidence == Confidence::Certain ? form : sniffLines(linesOf(textOf(*rest)), textOf(*rest));
        if (found.confidence >= Confidence::Likely)
            return found;
    }
    Detection found = sniffLines(lines, textOf(head));
    if (found.language == Language::Jinja && !itself) // of something, but who knows of what
        found.confidence = std::min(found.confidence, Confidence::Likely);
    return found;
}

// Whether content may be what it is declared as; what cannot be told is believed.
bool mayBe(Format declared, QByteArrayView head)
{
    const std::string_view root = xmlRoot(textOf(head), head.size() >= lookAt);
    switch (declared) {
    case Format::Json:
        return looksLikeJson(head, lookAt);
    case Format::Xml:
        return !root.empty();
    case Format::Svg:
        return root == "svg";
    case Format::Yaml:
        return root.empty() && (isJson(head) || looksLikeYaml(linesOf(textOf(head))) >= Confidence::Likely);
    case Format::Hcl:
    case Format::Csv:
        return root.empty() && !isJson(head);
    default:
        return true;
    }
}

} // namespace

Detection detect(QByteArrayView bytes, QStringView declaredType)
{
    const Format declared = formatOfContentType(declaredType);
    if (TextBuffer(QByteArray::fromRawData(bytes.data(), qMin<qsizetype>(bytes.size(), 8192))).isProbablyBinary())
        return {Language::Binary, Confidence::Certain};
    bytes = bytes.sliced(markSize(bytes));
    const QByteArrayView head = bytes.first(qMin(bytes.size(), lookAt));
    if (head.trimmed().isEmpty())
        return {languageOf(declared), Confidence::Unsure};
    if (declared == Format::Plain)
        return sniff(head);
    const std::optional<QByteArray> rest = withoutLeftovers(head);
    if (mayBe(declared, head) || (rest && mayBe(declared, *rest))) {
        const bool json = declared == Format::Json;
        return {json ? jsonLanguage(textOf(head)) : languageOf(declared), Confidence::Certain};
    }
    // Something else altogether, or what was meant with a mistake in it; what is only likely is not taken for it.
    const Detection found = sniff(head);
    if (found.confidence == Confidence::Likely)
        return {found.language, Confidence::Guess};
    return found.confidence == Confidence::Certain ? found : Detection{languageOf(declared), Confidence::Guess};
}

} // namespace artiscope
