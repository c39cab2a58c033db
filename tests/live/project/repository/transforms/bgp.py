# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Any

from infrahub_sdk.transforms import InfrahubTransform


class LiveBgp(InfrahubTransform):
    """The BGP neighbours of one device, as YAML. Fails for a device without an AS number."""

    query = "live_device"

    async def transform(self, data: dict[str, Any]) -> str:
        device = data["LiveDevice"]["edges"][0]["node"]
        name, role, asn = (device[key]["value"] for key in ("name", "role", "asn"))
        if asn is None:
            raise ValueError(f"{name} has no AS number")
        peers = [edge["node"] for edge in device["topology"]["node"]["devices"]["edges"]]
        lines = ["---", f"device: {name}", f"asn: {asn}", "neighbours:"]
        for peer in sorted(peers, key=lambda node: node["name"]["value"]):
            if peer["role"]["value"] != role:
                lines.append(f"  - name: {peer['name']['value']}")
                lines.append(f"    address: {peer['loopback']['ip']}")
        return "\n".join(lines) + "\n"
