// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace artiscope::sample {

// The nine definitions; the order is that of definitionFacts().
enum class DefinitionName {
    LeafConfig,
    BorderConfig,
    Interfaces,
    CableList,
    RackElevation,
    Topology,
    FirewallPolicy,
    DnsZone,
    Handbook
};

// On which line of development something is rendered: branches have other data.
enum class Flavour { Main, WebTier, EosUpgrade };

struct RenderInput {
    DefinitionName definition = DefinitionName::LeafConfig;
    QString target; // a device, rack, zone, … by name
    int version = 0; // how often its data had changed; each version has other text
    Flavour flavour = Flavour::Main;
};

// The text of one artifact, UTF-8. A pure function: what is the same going in is the same coming out.
[[nodiscard]] QByteArray render(const RenderInput &input);

[[nodiscard]] QByteArray renderEos(const RenderInput &input);
[[nodiscard]] QByteArray renderJunos(const RenderInput &input);
[[nodiscard]] QByteArray renderInterfaces(const RenderInput &input);
[[nodiscard]] QByteArray renderCables(const RenderInput &input);
[[nodiscard]] QByteArray renderRack(const RenderInput &input);
[[nodiscard]] QByteArray renderTopology(const RenderInput &input);
[[nodiscard]] QByteArray renderPolicy(const RenderInput &input);
[[nodiscard]] QByteArray renderZone(const RenderInput &input);
[[nodiscard]] QByteArray renderHandbook(const RenderInput &input);

} // namespace artiscope::sample
