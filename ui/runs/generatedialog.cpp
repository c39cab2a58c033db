// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/generatedialog.h"

#include "app/session/explain.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace artiscope {

namespace {

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

GenerateDialog::GenerateDialog(Workspace &workspace, const Definition &definition, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_definition(definition),
      m_stack(new QStackedWidget(this)),
      m_state(new StateView(this)),
      m_summary(plainLabel(QStringLiteral("planSummary"), this)),
      m_missing(plainLabel(QStringLiteral("planMissing"), this)),
      m_missingList(addList(QStringLiteral("planMissingList"))),
      m_stale(plainLabel(QStringLiteral("planStale"), this)),
      m_staleList(addList(QStringLiteral("planStaleList"))),
      m_agree(new QCheckBox(this)),
      m_generate(new QPushButton(tr("Generate"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("generateDialog"));
    setWindowTitle(tr("Generate all of %1").arg(definition.name));
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 20, sizes.row * 14);

    m_summary->setProperty("look", QStringLiteral("title"));
    m_missingList->setAccessibleName(tr("Targets without an artifact"));
    m_staleList->setAccessibleName(tr("Artifacts that will be deleted"));
    m_agree->setObjectName(QStringLiteral("planAgree"));
    m_generate->setObjectName(QStringLiteral("planGenerate"));
    m_generate->setProperty("look", QStringLiteral("primary"));
    m_generate->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("planCancel"));
    cancel->setAutoDefault(false);

    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins({});
    pageLayout->setSpacing(2 * sizes.grid);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_summary, m_missing, m_missingList, m_stale, m_staleList, m_agree})
        pageLayout->addWidget(widget);
    pageLayout->addStretch(1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_generate);
    setTabOrder(cancel, m_generate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * sizes.grid, 5 * sizes.grid, 5 * sizes.grid, 3 * sizes.grid);
    layout->setSpacing(3 * sizes.grid);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);

    connect(&m_workspace, &Workspace::planned, this, &GenerateDialog::take);
    connect(&m_workspace, &Workspace::planFailed, this,
        [this](const Error &error) { m_state->showFailed(explain(error)); });
    connect(&m_workspace, &Workspace::generateBlockChanged, this, &GenerateDialog::updateButton);
    connect(&m_workspace, &Workspace::closing, this, &GenerateDialog::reject);
    connect(m_state, &StateView::buttonClicked, this, &GenerateDialog::ask);
    connect(m_agree, &QCheckBox::toggled, this, &GenerateDialog::updateButton);
    connect(m_generate, &QPushButton::clicked, this, &GenerateDialog::generate);
    connect(cancel, &QPushButton::clicked, this, &GenerateDialog::reject);
    ask();
}

QPlainTextEdit *GenerateDialog::addList(const QString &objectName)
{
    auto *list = new QPlainTextEdit(this);
    list->setObjectName(objectName);
    list->setReadOnly(true);
    list->setProperty("look", QStringLiteral("field"));
    list->setTabChangesFocus(true);
    list->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    return list;
}

void GenerateDialog::ask()
{
    m_plan.reset();
    m_stack->setCurrentIndex(0);
    m_state->showLoading(tr("Looking up what this will do…"));
    updateButton();
    m_workspace.planAll(m_definition);
}

void GenerateDialog::take(const GenerationPlan &plan)
{
    if (plan.definition.id != m_definition.id)
        return;
    m_plan = plan;
    m_summary->setText((plan.targets == 1 ? tr("1 target will be rendered on %1.")
                                          : tr("%n targets will be rendered on %1.", nullptr, plan.targets))
                           .arg(plan.branch));

    QStringList missing;
    for (const TargetRef &target : plan.missing)
        missing << target.label;
    m_missing->setText(missing.isEmpty() ? tr("All of them have an artifact already.")
                                         : tr("%n of them will get a first artifact:", nullptr, int(missing.size())));
    m_missingList->setPlainText(missing.join(QLatin1Char('\n')));
    m_missingList->setVisible(!missing.isEmpty());

    QStringList stale;
    for (const Artifact &artifact : plan.stale)
        stale << (artifact.name.isEmpty() ? artifact.target.label
                                          : tr("%1 (%2)").arg(artifact.target.label, artifact.name));
    const auto count = int(stale.size());
    const bool deletes = plan.deletesStale && count > 0;
    m_stale->setText(deletes ? tr("The target left the group, so this will be deleted:")
                             : tr("The target left the group; this stays as it is:"));
    m_stale->setVisible(count > 0);
    m_staleList->setPlainText(stale.join(QLatin1Char('\n')));
    m_staleList->setVisible(count > 0);
    m_agree->setText(count == 1 ? tr("Delete 1 artifact") : tr("Delete %n artifacts", nullptr, count));
    m_agree->setChecked(false);
    m_agree->setVisible(deletes);
    m_stack->setCurrentIndex(1);
    updateButton();
    if (deletes)
        m_agree->setFocus(Qt::OtherFocusReason);
    else
        m_generate->setFocus(Qt::OtherFocusReason);
}

void GenerateDialog::updateButton()
{
    const GenerateBlock block = m_workspace.generateBlock();
    const bool agreed = m_agree->isHidden() || m_agree->isChecked();
    m_generate->setEnabled(m_plan && agreed && block == GenerateBlock::None);
    m_generate->setToolTip(generateBlockText(block));
}

void GenerateDialog::generate()
{
    if (m_plan)
        m_workspace.generateAll(*m_plan);
    accept();
}

} // namespace artiscope
