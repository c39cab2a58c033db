// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"
#include "app/session/generation.h"

// A run before it is asked for, as pure functions. Who asks and when is RunCentre's to say.
namespace artiscope {

[[nodiscard]] Run newRun(const DefinitionRef &definition, const QString &branch, const QList<Artifact> &artifacts);
[[nodiscard]] Run newRun(const GenerationPlan &plan); // of a whole definition

// The list that artifacts were chosen from may be a minute old: "changed" is only true against what is there at the
// moment of asking. What is gone by now cannot be asked for, and has failed.
void startFrom(const QList<Artifact> &now, Run &run);
[[nodiscard]] QStringList askedFor(const Run &run); // ids to send; empty: nothing is left to ask for

} // namespace artiscope
