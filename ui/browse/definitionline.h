// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace artiscope {

class ArtifactModel;
class DefinitionModel;
struct Definition;
class ElidedLabel;

// What the chosen definition is, in one line above its artifacts, and a button that asks for all of it; hidden while
// none is chosen. Both models outlive it. GUI thread.
class DefinitionLine final : public QWidget {
    Q_OBJECT
public:
    DefinitionLine(const ArtifactModel &artifacts, const DefinitionModel &definitions, QWidget *parent = nullptr);

Q_SIGNALS:
    void moreWanted(const artiscope::Definition &definition);

private:
    void refresh();

    const ArtifactModel &m_artifacts;
    const DefinitionModel &m_definitions;
    ElidedLabel *m_facts;
};

} // namespace artiscope
