# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Any

from infrahub_sdk.transforms import InfrahubTransform


class LiveCabling(InfrahubTransform):
    """Every cable of a topology, as CSV: each spine to each leaf."""

    query = "live_topology"

    async def transform(self, data: dict[str, Any]) -> str:
        nodes = [edge["node"] for edge in data["LiveTopology"]["edges"][0]["node"]["devices"]["edges"]]
        names = {role: sorted(n["name"]["value"] for n in nodes if n["role"]["value"] == role) for role in ("spine", "leaf")}
        lines = ["spine,spine port,leaf,leaf port"]
        for at_spine, spine in enumerate(names["spine"], start=1):
            for at_leaf, leaf in enumerate(names["leaf"], start=1):
                lines.append(f"{spine},Ethernet{at_leaf},{leaf},Ethernet{at_spine}")
        return "\n".join(lines) + "\n"
