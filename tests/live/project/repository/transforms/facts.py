# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
from typing import Any

from infrahub_sdk.transforms import InfrahubTransform


class LiveFacts(InfrahubTransform):
    """What a program wants to know about one device, as JSON."""

    query = "live_device"

    async def transform(self, data: dict[str, Any]) -> dict[str, Any]:
        device = data["LiveDevice"]["edges"][0]["node"]
        return {
            "name": device["name"]["value"],
            "role": device["role"]["value"],
            "asn": device["asn"]["value"],
            "loopback": device["loopback"]["ip"],
            "rack": device["rack"]["node"]["name"]["value"],
        }
