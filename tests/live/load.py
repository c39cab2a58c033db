# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads the project beside this file into a real Infrahub and writes down what is then there.

load.py HOME OUT.json: HOME is a folder that the server's worker can read under the same path; the git repository is
made there. Needs INFRAHUB_ADDRESS, INFRAHUB_API_TOKEN (an administrator's), git and infrahubctl. May be run again: it
brings the server back to the state that README.md describes. Standard library only.
"""

import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

ADDRESS = os.environ.get("INFRAHUB_ADDRESS", "http://127.0.0.1:8000").rstrip("/")
TOKEN = os.environ["INFRAHUB_API_TOKEN"]
PROJECT = pathlib.Path(__file__).resolve().parent / "project"
MAIN, CHANGE = "main", "live/change"
DEVICES = ["spine-01", "spine-02", "leaf-01", "leaf-02", "leaf-03", "leaf-04"]
GROUPS = {
    "live_devices": ("LiveDevice", DEVICES),
    "live_racks": ("LiveRack", ["rack-a", "rack-b"]),
    "live_topologies": ("LiveTopology", ["east"]),
    "live_handbooks": ("LiveHandbook", ["operations"]),
    "live_systems": ("LiveDevice", ["leaf-04"]),
}
# One definition a language, all of the same device: live_SYSTEM.
SYSTEMS = """
    ios_classic ios_xe ios_xr nxos eos junos_braces junos_set sonic frr sros_classic sros_md srlinux nvue
    iptables nftables ifupdown ini terraform switch notice leftover
""".split()
DEFINITIONS = {
    "live_config": "live_devices",
    "live_facts": "live_devices",
    "live_bgp": "live_devices",
    "live_elevation": "live_racks",
    "live_cabling": "live_topologies",
    "live_inventory": "live_topologies",
    "live_variables": "live_topologies",
    "live_handbook": "live_handbooks",
    **{f"live_{system}": "live_systems" for system in SYSTEMS},
}
FAILS = ("live_bgp", "leaf-03")
ACCOUNTS = {
    "live-reader": {"password": "live-reader-pass", "permissions": [("*", "*", "view", 6)]},
    "live-writer": {
        "password": "live-writer-pass",
        # Decision 4: allowed on every branch but the default one.
        "permissions": [("*", "*", "view", 6), ("Core", "Artifact", "create", 4), ("Core", "Artifact", "update", 4)],
    },
}
# Flows that write artifacts or definitions. Nothing of them under way means that what we asked for has ended.
FLOWS = [
    "request_artifact_definitions_generate",
    "artifact-generate",
    "git-repository-add-read-only",
    "git-repository-pull-read-only",
    "import-object-from-file",
    "git-read-only-repository-import-last-commit",
]


def say(text):
    print(f"load: {text}", file=sys.stderr, flush=True)


def http(path, body=None):
    request = urllib.request.Request(f"{ADDRESS}{path}", headers={"X-INFRAHUB-KEY": TOKEN})
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    limit = time.monotonic() + 300
    try:
        while True:
            try:
                with urllib.request.urlopen(request, timeout=300) as reply:
                    return reply.read()
            except urllib.error.HTTPError as error:
                # Too busy: nothing was executed, and the server says how long to stay away.
                if error.code != 429 or time.monotonic() > limit:
                    raise
                time.sleep(int(error.headers.get("Retry-After", "5")))
    except urllib.error.HTTPError as error:
        raise SystemExit(f"load: {path}: {error.code} {error.read().decode(errors='replace')[:2000]}") from error


def graphql(query, branch=MAIN, **variables):
    answer = json.loads(http(f"/graphql/{branch}", {"query": query, "variables": variables}))
    if answer.get("errors"):
        raise SystemExit(f"load: on {branch}: {query}\n{json.dumps(answer['errors'], indent=1)}")
    return answer["data"]


def wait_for(what, seconds, done):
    """Asks again every two seconds until done() gives something true; no answer in time is an error."""
    limit = time.monotonic() + seconds
    while not (result := done()):
        if time.monotonic() > limit:
            raise SystemExit(f"load: {what}: not within {seconds} seconds")
        time.sleep(2)
    return result


def nodes(kind, branch=MAIN, names=None):
    """{name: id} of the objects of a kind."""
    found = graphql(f"{{ {kind} {{ edges {{ node {{ id name {{ value }} }} }} }} }}", branch)[kind]["edges"]
    every = {edge["node"]["name"]["value"]: edge["node"]["id"] for edge in found}
    return every if names is None else {name: every[name] for name in names}


def upsert(kind, branch=MAIN, **data):
    query = f"mutation($data: {kind}UpsertInput!) {{ {kind}Upsert(data: $data) {{ object {{ id }} }} }}"
    return graphql(query, branch, data=data)[f"{kind}Upsert"]["object"]["id"]


def update(kind, node, branch=MAIN, **values):
    query = f"mutation($data: {kind}UpdateInput!) {{ {kind}Update(data: $data) {{ ok }} }}"
    graphql(query, branch, data={"id": node, **{name: {"value": value} for name, value in values.items()}})


def delete(kind, node):
    graphql(f"mutation($id: String!) {{ {kind}Delete(data: {{ id: $id }}) {{ ok }} }}", id=node)


def member(verb, group, node, branch):
    query = f"mutation($data: RelationshipNodesInput!) {{ Relationship{verb}(data: $data) {{ ok }} }}"
    graphql(query, branch, data={"id": group, "name": "members", "nodes": [{"id": node}]})


def artifacts(branch=MAIN):
    """{(definition, target name): fields} of our definitions."""
    query = """query($names: [String]) { CoreArtifact(definition__name__values: $names) { edges { node {
      id name { value } status { value } content_type { value } storage_id { value } checksum { value updated_at }
      object { node { id display_label __typename hfid } } definition { node { id name { value } } } } } } }"""
    result = {}
    for edge in graphql(query, branch, names=list(DEFINITIONS))["CoreArtifact"]["edges"]:
        node = edge["node"]
        target, definition = node["object"]["node"], node["definition"]["node"]
        fields = {key: node[key]["value"] for key in ("name", "status", "content_type", "storage_id", "checksum")}
        fields |= {"id": node["id"], "updated_at": node["checksum"]["updated_at"]}
        fields["definition"] = {"id": definition["id"], "name": definition["name"]["value"]}
        fields["target"] = {"id": target["id"], "label": target["display_label"], "kind": target["__typename"]}
        result[fields["definition"]["name"], target["hfid"][0]] = fields
    return result


def content(artifact):
    if not artifact["storage_id"]:
        return None
    return http(f"/api/storage/object/{artifact['storage_id']}").decode()


def settle():
    query = """query($flows: [String]) {
      InfrahubTask(workflow: $flows, state: [SCHEDULED, PENDING, RUNNING]) { count } }"""
    wait_for("the server's tasks", 600, lambda: graphql(query, flows=FLOWS)["InfrahubTask"]["count"] == 0)


def generate(definitions, branch, ids=()):
    for definition in definitions:
        http(f"/api/artifact/generate/{definition}?branch={urllib.parse.quote(branch, safe='')}", {"nodes": list(ids)})
    settle()


def make_repository(home):
    """A git repository of the project. A changed project becomes one more commit."""
    repository, source = home / "repository", PROJECT / "repository"
    who = {"NAME": "Live suite", "EMAIL": "live@artiscope.example"}
    env = os.environ | {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in who.items()}

    def git(*words):
        done = subprocess.run(["git", "-C", repository, *words], env=env, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    if not (repository / ".git").is_dir():
        repository.mkdir(exist_ok=True)
        git("init", "-q", "-b", "main")
    for path in repository.iterdir():
        if path.name == ".infrahub.yml":
            path.unlink()
        elif path.name != ".git":
            shutil.rmtree(path)
    shutil.copytree(source, repository, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    git("add", "--all")
    if git("status", "--porcelain"):
        git("commit", "-q", "-m", "The project of the live suite")
    return repository, git("rev-parse", "HEAD")


def infrahubctl(*words):
    done = subprocess.run(["infrahubctl", *words], capture_output=True, text=True, cwd=PROJECT)
    if done.returncode:
        raise SystemExit(f"load: infrahubctl {' '.join(words)}\n{done.stdout}\n{done.stderr}")


def load_objects():
    infrahubctl("schema", "load", "schema", "--wait", "60")
    infrahubctl("object", "load", "objects")
    wanted = [*DEVICES, "leaf-05"]
    for name, node in nodes("LiveDevice").items():
        if name not in wanted:
            delete("LiveDevice", node)
    devices = nodes("LiveDevice")
    for name in wanted:
        update("LiveDevice", devices[name], note=None)
    update("LiveDevice", devices[FAILS[1]], asn=None)
    for group, (kind, names) in GROUPS.items():
        upsert(
            "CoreStandardGroup",
            name={"value": group},
            label={"value": group.replace("_", " ").capitalize()},
            members=[{"id": node} for node in nodes(kind, names=names).values()],
        )


def load_repository(home):
    repository, commit = make_repository(home)
    query = """{ CoreReadOnlyRepository(name__value: "live") {
      edges { node { id commit { value } sync_status { value } } } } }"""

    def known():
        edges = graphql(query)["CoreReadOnlyRepository"]["edges"]
        return edges[0]["node"] if edges else None

    if not known():
        upsert(
            "CoreReadOnlyRepository",
            name={"value": "live"},
            location={"value": str(repository)},
            ref={"value": "main"},
        )
    elif known()["commit"]["value"] != commit:
        # Not by writing the commit: the server would look for it in what it has cloned, and fetch nothing.
        last = "mutation($id: String!) { InfrahubReadOnlyRepositoryImportLastCommit(data: { id: $id }) { ok } }"
        graphql(last, id=known()["id"])
    wait_for("the repository's commit", 300, lambda: known()["commit"]["value"] == commit)
    wait_for("the definitions", 300, lambda: set(DEFINITIONS) <= set(nodes("CoreArtifactDefinition")))
    settle()


def expected():
    return {(definition, target) for definition, group in DEFINITIONS.items() for target in GROUPS[group][1]}


def render_all():
    # live_config always, because load_objects has put back what it is made of.
    stale = {"live_config"}
    found = artifacts()
    for key, artifact in found.items():
        good = artifact["status"] == "Ready" if key != FAILS else artifact["storage_id"] is None
        if key not in expected() or not good:
            delete("CoreArtifact", artifact["id"])
            stale.add(key[0])
    stale |= {definition for definition, target in expected() - set(found)}
    definitions = nodes("CoreArtifactDefinition")
    generate([definitions[name] for name in sorted(stale)], MAIN)
    found = artifacts()
    wrong = {key for key, artifact in found.items() if (artifact["status"] == "Ready") == (key == FAILS)}
    if set(found) != expected() or wrong:
        raise SystemExit(f"load: missing {expected() - set(found)}, extra {set(found) - expected()}, wrong {wrong}")


def parse(instant):
    return datetime.datetime.fromisoformat(instant)


def utc(instant):
    return instant.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def render_twice():
    """Two renders of one artifact on the default branch, with a change of its target in between."""
    device, definition = nodes("LiveDevice")["leaf-01"], nodes("CoreArtifactDefinition")["live_config"]
    stamp = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S")
    renders = []
    for which in ("First", "Second"):
        update("LiveDevice", device, note=f"{which} render, {stamp} UTC")
        before = artifacts()["live_config", "leaf-01"]
        generate([definition], MAIN, [before["id"]])
        after = artifacts()["live_config", "leaf-01"]
        if after["storage_id"] == before["storage_id"]:
            raise SystemExit("load: the artifact did not change")
        keys = ("storage_id", "checksum", "updated_at")
        renders.append({key: after[key] for key in keys} | {"content": content(after)})
    first, second = (parse(render["updated_at"]) for render in renders)
    for render in renders:
        render["updated_at"] = utc(parse(render["updated_at"]))
    return {
        "definition": "live_config",
        "target": "leaf-01",
        "artifact_id": after["id"],
        "between": utc(first + (second - first) / 2),
        "renders": renders,
    }


def make_branch():
    """The branch with changes. See README.md for what differs there and why."""
    graphql(
        """mutation($name: String!, $text: String!) {
          BranchCreate(data: { name: $name, description: $text, sync_with_git: false }, wait_until_completion: true) {
            ok } }""",
        name=CHANGE,
        text="Changes of the live suite",
    )
    definitions, devices = nodes("CoreArtifactDefinition"), nodes("LiveDevice", CHANGE)
    group = nodes("CoreStandardGroup")["live_devices"]
    member("Add", group, devices["leaf-05"], MAIN)
    member("Add", group, devices["leaf-05"], CHANGE)
    generate([definitions["live_config"]], MAIN)

    update("LiveDevice", devices["leaf-01"], CHANGE, note="Changed on the branch")
    newest = upsert(
        "LiveDevice",
        CHANGE,
        name={"value": "leaf-06"},
        role={"value": "leaf"},
        asn={"value": 65016},
        loopback={"value": "192.0.2.16/32"},
        position={"value": 6},
        rack={"hfid": ["rack-b"]},
        topology={"hfid": ["east"]},
    )
    member("Add", group, newest, CHANGE)
    member("Remove", group, devices["spine-02"], CHANGE)
    generate([definitions["live_config"]], CHANGE)
    update("LiveDevice", devices["leaf-02"], CHANGE, asn=None)
    generate([definitions["live_bgp"]], CHANGE, [artifacts(CHANGE)["live_bgp", "leaf-02"]["id"]])


def drop_branch():
    if any(branch["name"] == CHANGE for branch in graphql("{ Branch { name } }")["Branch"]):
        graphql("mutation($name: String!) { BranchDelete(data: { name: $name }) { ok } }", name=CHANGE)
        wait_for(
            f"deleting {CHANGE}",
            300,
            lambda: all(branch["name"] != CHANGE for branch in graphql("{ Branch { name } }")["Branch"]),
        )


def make_accounts():
    for name, wanted in ACCOUNTS.items():
        account = upsert("CoreAccount", name={"value": name}, password={"value": wanted["password"]})
        permissions = [
            upsert(
                "CoreObjectPermission",
                namespace={"value": namespace},
                name={"value": kind},
                action={"value": action},
                decision={"value": decision},
            )
            for namespace, kind, action, decision in wanted["permissions"]
        ]
        role = upsert("CoreAccountRole", name={"value": name}, permissions=[{"id": node} for node in permissions])
        upsert("CoreAccountGroup", name={"value": name}, roles=[{"id": role}], members=[{"id": account}])


def facts(history):
    branches = {
        branch["name"]: branch for branch in graphql("{ Branch { name is_default branched_from status } }")["Branch"]
    }
    definitions = graphql(
        """query($names: [String]) { CoreArtifactDefinition(name__values: $names) { edges { node {
          id name { value } artifact_name { value } content_type { value }
          targets { node { id display_label } } transformation { node { display_label __typename } } } } } }""",
        names=list(DEFINITIONS),
    )["CoreArtifactDefinition"]["edges"]
    every = {}
    for branch in (MAIN, CHANGE):
        every[branch] = artifacts(branch)
        for artifact in every[branch].values():
            artifact["content"] = content(artifact)
            artifact["updated_at"] = artifact["updated_at"] and utc(parse(artifact["updated_at"]))
    devices = nodes("LiveDevice", CHANGE)
    return {
        "server": {"address": ADDRESS, **json.loads(http("/api/info"))},
        "branches": {"default": branches[MAIN], "change": branches[CHANGE]},
        "accounts": {
            "admin": {"name": "admin", "password": "infrahub"},
            "reader": {"name": "live-reader", "password": ACCOUNTS["live-reader"]["password"]},
            "writer": {"name": "live-writer", "password": ACCOUNTS["live-writer"]["password"]},
        },
        "definitions": {
            edge["node"]["name"]["value"]: {
                "id": edge["node"]["id"],
                "artifact_name": edge["node"]["artifact_name"]["value"],
                "content_type": edge["node"]["content_type"]["value"],
                "group": edge["node"]["targets"]["node"]["display_label"],
                "transformation": edge["node"]["transformation"]["node"]["__typename"],
            }
            for edge in definitions
        },
        "devices": devices,
        "artifacts": {branch: list(found.values()) for branch, found in every.items()},
        "history": history,
        "fails": {
            "branch": MAIN,
            "definition": FAILS[0],
            "target": FAILS[1],
            "artifact_id": every[MAIN][FAILS]["id"],
            "message": f"{FAILS[1]} has no AS number",
        },
        "old_content": {
            "branch": CHANGE,
            "definition": "live_bgp",
            "target": "leaf-02",
            "artifact_id": every[CHANGE]["live_bgp", "leaf-02"]["id"],
        },
        "changed": {"definition": "live_config", "target": "leaf-01"},
        "added": {"definition": "live_config", "target": "leaf-06"},
        "removed": {"definition": "live_config", "target": "spine-02"},
        "two_ids": {
            "definition": "live_config",
            "target": "leaf-05",
            "default_id": every[MAIN]["live_config", "leaf-05"]["id"],
            "change_id": every[CHANGE]["live_config", "leaf-05"]["id"],
        },
        "first_time": {"branch": CHANGE, "definition": "live_facts", "targets": ["leaf-05", "leaf-06"]},
        "would_delete": {"branch": CHANGE, "definition": "live_facts", "targets": ["spine-02"]},
    }


def main():
    home, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    home.mkdir(parents=True, exist_ok=True)
    steps = [
        ("what is left of the branch of an earlier run", drop_branch),
        ("schema, objects and groups", load_objects),
        ("the repository", lambda: load_repository(home)),
        ("every artifact", render_all),
        ("two renders of one artifact", render_twice),
        (f"the branch {CHANGE}", make_branch),
        ("accounts", make_accounts),
    ]
    results = {}
    for what, step in steps:
        say(what)
        results[step] = step()
    say("what is there now")
    out.write_text(json.dumps(facts(results[render_twice]), indent=1, ensure_ascii=False) + "\n")


main()
