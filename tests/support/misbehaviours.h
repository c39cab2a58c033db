// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "tests/support/misbehavingserver.h"

namespace artiscope {

// One way in which a server gives something else than the content that it was asked for.
struct Misbehaviour {
    const char *name;
    QList<Answer> answers; // one after the other, the last one for ever
    QList<Error::Reason> reasons; // one of them; empty: it comes right by itself, with the content in the end
    QString sentence; // what a person reads then, at its beginning
    QByteArray said; // of the body: what must not be seen as content
};

// All of them, for this content. It takes a time-out of a second and a limit of 2 MB. `elsewhere` is another origin.
[[nodiscard]] QList<Misbehaviour> misbehaviours(const QByteArray &content, const QUrl &elsewhere);

} // namespace artiscope
