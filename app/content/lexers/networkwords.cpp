// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/lexers/networkwords.h"

#include "app/content/lexers/scanner.h"

#include <algorithm>
#include <array>

namespace artiscope {

namespace {

// What the names of secrets end with, as settings have them.
constexpr std::string_view secretNames[]{"apikey", "apitoken", "authkey", "community", "encryptionkey", "passkey",
    "passphrase", "passwd", "password", "passwordhash", "presharedkey", "privatekey", "psk", "secret", "secretkey",
    "token"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// Sorted for the search. Names as EOS, IOS, IOS-XE, IOS-XR, NX-OS, Junos, Cumulus, SONiC and Linux write them.
constexpr std::string_view interfaceNames[]{"ae", "ap", "appgigabitethernet", "bdi", "bond", "br", "bridge",
    "bundle-ether", "bundle-pos", "bvi", "cellular", "dialer", "docker", "dp", "dummy", "em", "ens", "et", "et-", "eth",
    "ethernet", "ethernet-", "fa", "fab", "fastethernet", "fi", "fivegigabitethernet", "fo", "fortygigabitethernet",
    "fortygige", "fourhundredgige", "fxp", "ge-", "gi", "gigabitethernet", "gr-", "gre", "hu", "hundredgigabitethernet",
    "hundredgige", "irb", "lag", "lag-", "lo", "loopback", "lt-", "ma", "management", "me", "mgmt", "mgmteth",
    "multilink", "null", "nve", "po", "port-channel", "portchannel", "pp", "pppoe", "ps", "pw-ether", "recirc-channel",
    "reth", "se", "serial", "si-", "sl", "so-", "st", "swp", "system", "tap", "te", "ten-gigabitethernet",
    "tengigabitethernet", "tengige", "tu", "tun", "tunnel", "tunnel-te", "tw", "twe", "twentyfivegigabitethernet",
    "twentyfivegige", "twogigabitethernet", "twohundredgige", "veth", "vl", "vlan", "vme", "vtep", "vxlan", "wg",
    "wlan", "xe-", "xp"};

bool isIpv4(std::string_view word)
{
    int parts = 0;
    while (true) {
        size_t digits = 0;
        int value = 0;
        while (digits < word.size() && digits < 4 && isDigit(word[digits]))
            value = value * 10 + (word[digits++] - '0');
        if (digits == 0 || digits > 3 || value > 255)
            return false;
        ++parts;
        word.remove_prefix(digits);
        if (word.empty())
            return parts == 4;
        if (word.front() != '.' || parts == 4)
            return false;
        word.remove_prefix(1);
    }
}

bool isIpv6(std::string_view word)
{
    const size_t percent = word.find('%');
    if (percent != std::string_view::npos)
        word = word.substr(0, percent);
    const bool shortened = word.find("::") != std::string_view::npos;
    int groups = 0;
    int colons = 0;
    size_t digits = 0;
    for (size_t i = 0; i < word.size(); ++i) {
        if (word[i] == ':') {
            ++colons;
            groups += digits > 0;
            digits = 0;
        } else if (isHexDigit(word[i])) {
            if (++digits > 4)
                return false;
        } else if (word[i] == '.') {
            const size_t colon = word.rfind(':');
            return colon != std::string_view::npos && isIpv4(word.substr(colon + 1)) && (shortened || groups == 6);
        } else {
            return false;
        }
    }
    groups += digits > 0;
    return shortened ? groups <= 7 && colons >= 2 && word.find(":::") == std::string_view::npos
                     : groups == 8 && colons == 7;
}

bool isMac(std::string_view word)
{
    const auto grouped = [word](size_t size, size_t group, char separator) {
        if (word.size() != size)
            return false;
        for (size_t i = 0; i < size; ++i) {
            const bool between = i % (group + 1) == group;
            if (between ? word[i] != separator : !isHexDigit(word[i]))
                return false;
        }
        return true;
    };
    return grouped(17, 2, ':') || grouped(17, 2, '-') || grouped(14, 4, '.');
}

} // namespace

bool isInterfaceName(std::string_view word)
{
    std::array<char, 24> name{};
    size_t length = 0;
    while (length < word.size() && length < name.size() && !isDigit(word[length])) {
        name[length] = lower(word[length]);
        ++length;
    }
    if (length == 0 || length == word.size() || length == name.size())
        return false;
    static_assert(std::ranges::is_sorted(interfaceNames));
    if (!std::ranges::binary_search(interfaceNames, std::string_view(name.data(), length)))
        return false;
    // Numbers with slashes, sub-interfaces, ranges and lists: 1/1, 0/0/0.100, 1-4,7, and 1/1:0 for a breakout.
    return std::all_of(word.begin() + qsizetype(length), word.end(), [](char c) {
        return isDigit(c) || c == '/' || c == '.' || c == ':' || c == '-' || c == ',';
    }) && isDigit(word.back());
}

bool isNetworkAddress(std::string_view word)
{
    if (isMac(word))
        return true;
    const size_t slash = word.find('/');
    if (slash != std::string_view::npos) {
        const std::string_view length = word.substr(slash + 1);
        if (length.empty() || length.size() > 3 || !std::all_of(length.begin(), length.end(), isDigit))
            return false;
        word = word.substr(0, slash);
    }
    if (isIpv6(word))
        return true;
    const size_t colon = word.find(':'); // a port, or the number of a route distinguisher
    if (colon != std::string_view::npos && slash == std::string_view::npos) {
        const std::string_view port = word.substr(colon + 1);
        if (port.empty() || !std::all_of(port.begin(), port.end(), isDigit))
            return false;
        word = word.substr(0, colon);
    }
    return isIpv4(word);
}

bool isSecretName(std::string_view name)
{
    // Without the dashes of snmp_community, pre-shared-key and privateKey.
    std::array<char, 64> plain{};
    size_t length = 0;
    for (const char c : name.substr(name.size() - std::min(name.size(), plain.size()))) {
        if (c != '_' && c != '-' && c != ' ')
            plain[length++] = lower(c);
    }
    const std::string_view word(plain.data(), length);
    return std::ranges::any_of(secretNames, [word](std::string_view end) { return word.ends_with(end); });
}

} // namespace artiscope
