// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/documents.h"

// Field names and version thresholds: contract, sections 5 and 8.
namespace artiscope::documents {

QByteArray introspection()
{
    return QByteArrayLiteral(R"(query Introspection {
  branch: __type(name: "Branch") { fields { name } }
  artifactEdge: __type(name: "EdgedCoreArtifact") { fields { name } }
  text: __type(name: "TextAttribute") { fields { name } }
  order: __type(name: "OrderInput") { inputFields { name } }
  task: __type(name: "TaskNode") { fields { name } }
  event: __type(name: "ArtifactEvent") { fields { name } }
})");
}

QByteArray account()
{
    return QByteArrayLiteral(R"(query Account {
  AccountProfile { id display_label name { value } label { value } account_type { value } __typename }
})");
}

QByteArray rights()
{
    return QByteArrayLiteral(R"(query Rights {
  CoreArtifact(limit: 1) { permissions { edges { node { kind view create update delete } } } }
})");
}

QByteArray branches(const Capabilities &can)
{
    if (can.branchStatus) {
        return QByteArrayLiteral(R"(query Branches {
  Branch { id name description origin_branch branched_from created_at sync_with_git is_default status }
})");
    }
    return QByteArrayLiteral(R"(query Branches {
  Branch { id name description origin_branch branched_from created_at sync_with_git is_default }
})");
}

QByteArray definitions()
{
    return QByteArrayLiteral(R"(query Definitions($offset: Int, $limit: Int) {
  CoreArtifactDefinition(offset: $offset, limit: $limit) {
    count
    edges { node {
      id name { value } artifact_name { value } description { value } content_type { value } parameters { value }
      targets { node { id display_label __typename ... on CoreGroup { label { value } description { value } } } }
      transformation { node {
        id display_label __typename name { value } label { value } description { value } timeout { value }
        query { node { id name { value } } }
        repository { node { id display_label __typename } }
        ... on CoreTransformJinja2 { template_path { value } }
        ... on CoreTransformPython { file_path { value } class_name { value } }
      } }
    } }
  }
})");
}

QByteArray artifacts()
{
    return QByteArrayLiteral(R"(query Artifacts($offset: Int, $limit: Int, $definitions: [ID]) {
  CoreArtifact(offset: $offset, limit: $limit, definition__ids: $definitions) {
    count
    edges { node {
      id name { value } status { value } content_type { value } checksum { value } storage_id { value }
      object { node { id display_label __typename } }
      definition { node { id } }
    } }
  }
})");
}

QByteArray artifactDetails(const Capabilities &can)
{
    if (can.nodeMetadata) {
        return QByteArrayLiteral(R"(query ArtifactDetails($ids: [ID]) {
  CoreArtifact(ids: $ids) {
    count
    edges { node {
      id name { value } status { value } content_type { value }
      checksum { value updated_at updated_by { id display_label } } storage_id { value }
      object { node { id display_label __typename } }
      definition { node { id name { value } } }
    } }
  }
})");
    }
    return QByteArrayLiteral(R"(query ArtifactDetails($ids: [ID]) {
  CoreArtifact(ids: $ids) {
    count
    edges { node {
      id name { value } status { value } content_type { value }
      checksum { value updated_at } storage_id { value }
      object { node { id display_label __typename } }
      definition { node { id name { value } } }
    } }
  }
})");
}

QByteArray groupMembers()
{
    return QByteArrayLiteral(R"(query GroupMembers($ids: [ID], $offset: Int, $limit: Int) {
  CoreGroup(ids: $ids) {
    edges { node { id display_label
      members(offset: $offset, limit: $limit) { count edges { node { id display_label __typename } } }
    } }
  }
})");
}

QByteArray tasks(const Capabilities &can)
{
    if (can.taskDetails) {
        return QByteArrayLiteral(R"(query Tasks($workflow: [String], $offset: Int, $limit: Int) {
  InfrahubTask(workflow: $workflow, offset: $offset, limit: $limit) {
    count
    edges { node {
      id title state conclusion workflow branch created_at updated_at start_time parameters related_nodes { id kind }
    } }
  }
})");
    }
    return QByteArrayLiteral(R"(query Tasks($limit: Int) {
  InfrahubTask(limit: $limit) { count edges { node { id title conclusion created_at updated_at } } }
})");
}

QByteArray endedTasks()
{
    return QByteArrayLiteral(
        R"(query EndedTasks($workflow: [String], $branch: String, $related: [String], $limit: Int) {
  InfrahubTask(workflow: $workflow, branch: $branch, related_node__ids: $related, state: [COMPLETED, FAILED],
               limit: $limit) {
    count
    edges { node {
      id title state conclusion workflow branch created_at updated_at start_time parameters related_nodes { id kind }
    } }
  }
})");
}

QByteArray taskLog()
{
    return QByteArrayLiteral(R"(query TaskLog($ids: [String]!) {
  InfrahubTask(ids: $ids, log_limit: 5000, log_offset: 0) {
    edges { node { id state logs { count edges { node { message severity timestamp } } } } }
  }
})");
}

QByteArray storedContents(const Capabilities &can)
{
    if (can.nodeMetadata) {
        return QByteArrayLiteral(R"(query StoredContents($definitions: [ID], $objects: [ID]) {
  CoreArtifact(definition__ids: $definitions, object__ids: $objects) {
    count
    edges { node {
      id checksum { value } storage_id { value updated_at updated_by { id display_label } }
    } }
  }
})");
    }
    return QByteArrayLiteral(R"(query StoredContents($definitions: [ID], $objects: [ID]) {
  CoreArtifact(definition__ids: $definitions, object__ids: $objects) {
    count
    edges { node { id checksum { value } storage_id { value updated_at } } }
  }
})");
}

QByteArray artifactEvents()
{
    return QByteArrayLiteral(
        R"(query ArtifactEvents($artifacts: [String!], $branches: [String!], $since: DateTime, $until: DateTime,
                     $offset: Int, $limit: Int) {
  InfrahubEvent(event_type: ["infrahub.artifact.created", "infrahub.artifact.updated"],
                primary_node__ids: $artifacts, branches: $branches, since: $since, until: $until,
                offset: $offset, limit: $limit) {
    count
    edges { node {
      __typename id event branch account_id occurred_at primary_node { id kind } related_nodes { id kind }
      ... on ArtifactEvent { checksum checksum_previous storage_id storage_id_previous artifact_definition_id }
    } }
  }
})");
}

QByteArray accountNames()
{
    return QByteArrayLiteral(R"(query AccountNames($ids: [ID]) {
  CoreGenericAccount(ids: $ids) { count edges { node { id display_label } } }
})");
}

} // namespace artiscope::documents
