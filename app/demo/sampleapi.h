// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/samplegraphql.h"

#include <variant>

namespace artiscope::sample {

// What the server answers to a path: the routes, who may, which branch and time, and the REST half (contract, sections
// 1 to 4). Lives in the server's thread.
class Api {
public:
    using Now = std::function<qint64()>;

    Api(World &world, Generation &generation, Auth &auth, Now now);
    [[nodiscard]] HttpReply answer(const HttpRequest &request, const GraphQl::Faults &faults);

private:
    struct Place {
        const BranchFacts *branch;
        qint64 at;
    };
    struct Refusal {
        int status;
        QString message;
    };
    [[nodiscard]] std::variant<Place, Refusal> placeOf(const HttpRequest &request) const;

    [[nodiscard]] HttpReply graphql(const HttpRequest &request, const GraphQl::Faults &faults) const;
    [[nodiscard]] HttpReply get(const HttpRequest &request) const;
    [[nodiscard]] HttpReply post(const HttpRequest &request);
    [[nodiscard]] HttpReply config() const;
    [[nodiscard]] HttpReply info() const;
    [[nodiscard]] HttpReply artifact(const HttpRequest &request, const QString &id) const;
    [[nodiscard]] HttpReply generate(const HttpRequest &request, const QString &definition);

    World &m_world;
    Generation &m_generation;
    Auth &m_auth;
    Now m_now;
    GraphQl m_graphql;
};

} // namespace artiscope::sample
