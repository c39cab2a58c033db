// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of the structure of an EOS configuration of 20,000 lines.

#include "app/content/structure/foldtree.h"
#include "app/content/textbuffer.h"

#include "tests/bench/figures.h"

using namespace artiscope;

namespace {

QByteArray makeEos(int lines)
{
    QByteArray text("hostname leaf-01\n!\n");
    int made = 2;
    for (int i = 1; made < lines / 2; ++i, made += 6) {
        const QByteArray number = QByteArray::number(i);
        text += "interface Ethernet" + number + "\n   description to spine-" + number
            + "\n   mtu 9214\n   no switchport\n   ip address 10.0." + QByteArray::number(i / 256 % 256) + '.'
            + QByteArray::number(i % 256) + "/31\n!\n";
    }
    text += "router bgp 65001\n   router-id 10.255.0.1\n";
    for (int i = 1; made < lines * 3 / 4; ++i, made += 2) {
        const QByteArray address = "10.1." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256);
        text += "   neighbor " + address + " peer group spines\n   neighbor " + address + " description spine\n";
    }
    text += "!\n";
    for (int i = 1; made < lines; ++i, made += 3)
        text += "vlan " + QByteArray::number(i) + "\n   name v" + QByteArray::number(i) + "\n!\n";
    return text;
}

} // namespace

int main()
{
    const QByteArray text = makeEos(20'000);
    const TextBuffer buffer(text);
    std::vector<double> outlining;
    std::vector<double> folding;
    size_t items = 0;
    for (int round = 0; round < 15; ++round) {
        outlining.push_back(millisecondsOf([&] { items += outlineOf(text, StructureKind::Indented).items.size(); }));
        folding.push_back(millisecondsOf([&] { items += foldTreeOf(buffer, StructureKind::Indented).folds.size(); }));
    }
    print("outline of 20,000 lines of EOS, ms", median(outlining), "50");
    print("folds of 20,000 lines of EOS, ms", median(folding), "50");
    return items > 15'000 ? 0 : 1;
}
