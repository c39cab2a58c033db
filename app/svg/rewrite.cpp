// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/rewrite.h"

#include "app/svg/failure.h"
#include "app/svg/names.h"
#include "app/svg/outside.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace artiscope::svg {
namespace {

using namespace std::string_literals;

// New elements need the prefix of the one that they replace.
std::string sibling(const pugi::xml_node &node, const std::string &name)
{
    const std::string_view whole(node.name());
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? name : std::string(whole.substr(0, colon + 1)) + name;
}

const char *shiftFor(std::string_view baseline)
{
    if (baseline == "middle" || baseline == "central")
        return "-35%";
    if (baseline == "hanging" || baseline == "text-before-edge")
        return "-75%";
    return nullptr;
}

// In a style attribute or element: "dominant-baseline : middle" becomes "baseline-shift:-35%".
std::string restyled(std::string css)
{
    constexpr std::string_view property = "dominant-baseline";
    constexpr std::string_view blanks = " \t\r\n";
    for (size_t at = css.find(property); at != std::string::npos; at = css.find(property, at + 1)) {
        const size_t colon = css.find_first_not_of(blanks, at + property.size());
        if (colon == std::string::npos || css[colon] != ':')
            continue;
        const size_t from = css.find_first_not_of(blanks, colon + 1);
        if (from == std::string::npos)
            break;
        const size_t to = std::min(css.find_first_of(" \t\r\n;}!\"'", from), css.size());
        if (const char *shift = shiftFor(std::string_view(css).substr(from, to - from)))
            css.replace(at, to - at, "baseline-shift:"s + shift);
    }
    return css;
}

// dominant-baseline is inherited, baseline-shift is not: what an ancestor says is said again at the text itself.
void shiftBaseline(pugi::xml_node text)
{
    for (pugi::xml_node at = text; at; at = at.parent()) {
        if (at.attribute("baseline-shift") && at == text)
            return;
        if (const pugi::xml_attribute said = at.attribute("dominant-baseline")) {
            if (const char *shift = shiftFor(said.value()))
                text.append_attribute("baseline-shift") = shift;
            return;
        }
    }
}

void expandDropShadow(pugi::xml_node shadow, int number)
{
    const std::string id = "artiscope-shadow-" + std::to_string(number);
    pugi::xml_node filter = shadow.parent();
    std::string input = shadow.attribute("in").value();
    if (input.empty()) {
        pugi::xml_node before = shadow.previous_sibling();
        while (before && before.type() != pugi::node_element)
            before = before.previous_sibling();
        input = "SourceGraphic";
        if (before) {
            if (!before.attribute("result"))
                before.append_attribute("result") = (id + "-before").c_str();
            input = before.attribute("result").value();
        }
    }
    const auto value = [&shadow](const char *name, const char *otherwise) {
        const pugi::xml_attribute attribute = shadow.attribute(name);
        return attribute ? std::string(attribute.value()) : std::string(otherwise);
    };
    using Attributes = std::vector<std::pair<const char *, std::string>>;
    const auto add = [&](const std::string &name, const Attributes &attributes) {
        pugi::xml_node node = filter.insert_child_before(sibling(shadow, name).c_str(), shadow);
        if (const pugi::xml_attribute space = shadow.attribute("color-interpolation-filters"))
            node.append_attribute(space.name()) = space.value();
        for (const auto &[key, text] : attributes)
            node.append_attribute(key) = text.c_str();
        return node;
    };
    add("feGaussianBlur", {{"in", input}, {"stdDeviation", value("stdDeviation", "2")}, {"result", id + "-blur"}});
    add("feOffset",
        {{"in", id + "-blur"}, {"dx", value("dx", "2")}, {"dy", value("dy", "2")}, {"result", id + "-moved"}});
    pugi::xml_node flood = add("feFlood", {{"result", id + "-flood"}});
    for (const char *name : {"flood-color", "flood-opacity", "style", "class"}) {
        if (const pugi::xml_attribute said = shadow.attribute(name))
            flood.append_attribute(name) = said.value();
    }
    add("feComposite", {{"in", id + "-flood"}, {"in2", id + "-moved"}, {"operator", "in"}, {"result", id + "-shadow"}});
    pugi::xml_node merge = add("feMerge", {{"result", value("result", (id + "-done").c_str())}});
    for (const std::string &part : {id + "-shadow", input})
        merge.append_child(sibling(shadow, "feMergeNode").c_str()).append_attribute("in") = part.c_str();
    filter.remove_child(shadow);
}

struct Walker final : pugi::xml_tree_walker {
    std::vector<pugi::xml_node> elements; // all
    std::vector<pugi::xml_node> texts;
    std::vector<pugi::xml_node> shadows; // none within another, with which it would go
    Outside outside;

    bool for_each(pugi::xml_node &node) override
    {
        if (depth() >= deepest) // the outermost is 0
            throw Failure(Exit::TooDeep, "the source is nested more than "s + std::to_string(deepest) + " deep");
        if (depth() <= m_shadowDepth)
            m_shadowDepth = inNone;
        if (node.type() != pugi::node_element)
            return true;
        const std::string_view name = localName(node.name());
        elements.push_back(node);
        outside.count(node);
        if (name == "text" || name == "tspan") {
            texts.push_back(node);
        } else if (name == "feDropShadow" && m_shadowDepth == inNone) {
            shadows.push_back(node);
            m_shadowDepth = depth();
        } else if (name == "style") {
            for (pugi::xml_node part : node.children())
                part.set_value(restyled(part.value()).c_str());
        }
        if (pugi::xml_attribute style = node.attribute("style"))
            style.set_value(restyled(style.value()).c_str());
        return true;
    }

private:
    static constexpr int inNone = std::numeric_limits<int>::max();
    int m_shadowDepth = inNone; // of the shadow that the walk is in
};

// What is drawn only where something else asks for it has no place of its own.
bool standsInDrawing(pugi::xml_node node)
{
    constexpr std::array<std::string_view, 6> kept{"defs", "symbol", "clipPath", "mask", "pattern", "marker"};
    for (; node; node = node.parent()) {
        if (std::find(kept.begin(), kept.end(), localName(node.name())) != kept.end())
            return false;
    }
    return true;
}

void appendWords(const pugi::xml_node &node, std::string &words)
{
    for (const pugi::xml_node part : node.children()) {
        if (part.type() == pugi::node_element) {
            appendWords(part, words);
            continue;
        }
        for (const char c : std::string_view(part.value())) {
            if (std::string_view(" \t\r\n").find(c) == std::string_view::npos)
                words += c;
            else if (!words.empty() && words.back() != ' ')
                words += ' ';
        }
    }
}

void nameTexts(const std::vector<pugi::xml_node> &nodes, Rewritten &result)
{
    std::vector<NamedText> &named = result.texts;
    for (pugi::xml_node node : nodes) {
        if (localName(node.name()) != "text" || !standsInDrawing(node))
            continue;
        NamedText text;
        appendWords(node, text.text);
        if (text.text.empty() || text.text == " ")
            continue;
        if (named.size() == mostTexts) {
            result.hasMoreTexts = true;
            return;
        }
        text.id = node.attribute("id").value(); // style sheets may know it by that
        if (text.id.empty()) {
            text.id = "artiscope-text-" + std::to_string(named.size());
            node.remove_attribute("id");
            node.append_attribute("id") = text.id.c_str();
        }
        named.push_back(std::move(text));
    }
}

// Of an id that is there more than once the library only finds the first one.
std::vector<NamedText> namedElements(const std::vector<pugi::xml_node> &nodes, const std::vector<size_t> &wanted)
{
    if (wanted.empty())
        return {};
    std::unordered_map<std::string, size_t> first;
    for (size_t i = 0; i < nodes.size(); ++i)
        first.emplace(nodes[i].attribute("id").value(), i);
    std::vector<NamedText> named;
    for (const size_t number : wanted) {
        if (number >= nodes.size() || !standsInDrawing(nodes[number]))
            continue;
        pugi::xml_node node = nodes[number];
        NamedText element{node.attribute("id").value(), std::to_string(number)};
        if (element.id.empty() || first[element.id] != number) {
            element.id = "artiscope-element-" + element.text;
            node.remove_attribute("id");
            node.append_attribute("id") = element.id.c_str();
        }
        named.push_back(std::move(element));
    }
    return named;
}

} // namespace

Rewritten rewritten(const std::string &source, const Naming &naming)
{
    if (source.size() > largestSource)
        throw Failure(Exit::TooLarge, "the source is larger than 32 MB");
    if (source.find("<!ENTITY") != std::string::npos)
        throw Failure(Exit::Refused, "the source declares entities");

    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(source.data(), source.size(), pugi::parse_full | pugi::parse_ws_pcdata);
    if (!parsed)
        throw Failure(
            Exit::NotSvg, "not well-formed at byte "s + std::to_string(parsed.offset) + ": " + parsed.description());
    if (localName(document.document_element().name()) != "svg")
        throw Failure(Exit::NotSvg, "the outermost element is not svg");

    Rewritten result;
    for (pugi::xml_node node = document.first_child(); node;) {
        result.externals += node.type() == pugi::node_pi && std::string_view(node.name()) == "xml-stylesheet" ? 1 : 0;
        const pugi::xml_node next = node.next_sibling();
        if (node.type() == pugi::node_doctype
            && std::string_view(node.value()).find("ENTITY") != std::string_view::npos)
            throw Failure(Exit::Refused, "the source declares entities");
        // Also the style sheets that a processing instruction names, and the declaration, whose encoding is no longer
        // so.
        if (node.type() != pugi::node_element && node.type() != pugi::node_comment)
            document.remove_child(node);
        node = next;
    }

    Walker walker;
    document.traverse(walker);
    for (const pugi::xml_node &text : walker.texts) {
        // Of a tspan only what it says itself: the shift of its text holds for it already.
        if (localName(text.name()) == "text" || text.attribute("dominant-baseline"))
            shiftBaseline(text);
    }
    result.externals += walker.outside.externals;
    result.scripts = walker.outside.scripts;
    result.elements = namedElements(walker.elements, naming.elements);
    if (naming.texts)
        nameTexts(walker.texts, result);
    for (size_t i = 0; i < walker.shadows.size(); ++i) // which go
        expandDropShadow(walker.shadows[i], int(i));

    std::ostringstream out;
    document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    result.source = std::move(out).str();
    return result;
}

} // namespace artiscope::svg
