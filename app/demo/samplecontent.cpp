// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"

namespace artiscope::sample {

QByteArray render(const RenderInput &input)
{
    switch (input.definition) {
    case DefinitionName::LeafConfig:
        return renderEos(input);
    case DefinitionName::BorderConfig:
        return renderJunos(input);
    case DefinitionName::Interfaces:
        return renderInterfaces(input);
    case DefinitionName::CableList:
        return renderCables(input);
    case DefinitionName::RackElevation:
        return renderRack(input);
    case DefinitionName::Topology:
        return renderTopology(input);
    case DefinitionName::FirewallPolicy:
        return renderPolicy(input);
    case DefinitionName::DnsZone:
        return renderZone(input);
    case DefinitionName::Handbook:
        return renderHandbook(input);
    }
    return {};
}

} // namespace artiscope::sample
