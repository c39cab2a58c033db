// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/firststart.h"

#include "app/session/explain.h"
#include "app/session/profiles.h"
#include "ui/connect/choicebutton.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace artiscope {

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent),
      m_connect(new ChoiceButton(Icon::Server, tr("Co&nnect to a server"), this)),
      m_import(new ChoiceButton(Icon::Open, tr("I&mport from infrahubctl"), this)),
      m_sample(new ChoiceButton(Icon::Document, tr("&Look around in the sample"), this))
{
    setObjectName(QStringLiteral("firstStart"));
    setAccessibleName(tr("First start"));
    m_connect->setObjectName(QStringLiteral("firstConnect"));
    m_import->setObjectName(QStringLiteral("firstImport"));
    m_sample->setObjectName(QStringLiteral("firstSample"));
    m_connect->setExplanation(tr("Its address, and how you sign in there."));
    m_sample->setExplanation(tr("It is built in: nothing leaves this machine, and nothing can be broken."));

    const Sizes sizes = Sizes::of(fontMetrics());
    auto *const sentence = new QLabel(tr("Where are the artifacts?"), this);
    sentence->setObjectName(QStringLiteral("firstSentence"));
    sentence->setProperty("look", QStringLiteral("title"));
    auto *const choices = new QVBoxLayout;
    choices->setSpacing(2 * sizes.grid);
    choices->addWidget(sentence, 0, Qt::AlignHCenter);
    choices->addSpacing(2 * sizes.grid);
    for (ChoiceButton *choice : {m_connect, m_import, m_sample})
        choices->addWidget(choice);
    auto *const layout = new QGridLayout(this); // in the middle, a little above it
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    layout->addLayout(choices, 1, 1);
    setFocusProxy(m_connect);

    connect(m_connect, &ChoiceButton::clicked, this, &FirstStart::connectRequested);
    connect(m_import, &ChoiceButton::clicked, this, [this] { Q_EMIT importRequested(m_file); });
    connect(m_sample, &ChoiceButton::clicked, this, &FirstStart::sampleRequested);
}

void FirstStart::lookForFile()
{
    const std::optional<Profiles::Found> found =
        Profiles::findInfrahubctl(QProcessEnvironment::systemEnvironment(), QDir::currentPath());
    m_file = found && found->profile ? found->file : QString();
    m_import->setEnabled(!m_file.isEmpty());
    if (!found)
        m_import->setExplanation(
            tr("There is no infrahubctl.toml in %1.").arg(QDir::toNativeSeparators(QDir::currentPath())));
    else if (!found->profile)
        m_import->setExplanation(explainInOneLine(found->profile.error()));
    else
        m_import->setExplanation(tr("%1, of %2.")
                                     .arg(found->profile->baseUrl.toDisplayString(QUrl::RemoveUserInfo),
                                         QDir::toNativeSeparators(found->file)));
}

void FirstStart::showEvent(QShowEvent *event)
{
    lookForFile();
    QWidget::showEvent(event);
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().pane);
}

} // namespace artiscope
