// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/linkdialog.h"

#include "app/session/explain.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {
constexpr qsizetype mostTold = 80; // of a text that is no link
} // namespace

LinkDialog::LinkDialog(const QString &clipboard, QWidget *parent)
    : QDialog(parent),
      m_text(new QLineEdit(this)),
      m_says(new QLabel(this)),
      m_open(new QPushButton(tr("&Open"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Open link"));
    setAccessibleName(windowTitle());
    setProperty("look", QStringLiteral("pane"));
    resize(sizes.row * 22, sizes.row * 6);
    m_text->setObjectName(QStringLiteral("linkText"));
    m_text->setAccessibleName(tr("Link"));
    m_text->setPlaceholderText(QStringLiteral("artiscope://…"));
    m_says->setObjectName(QStringLiteral("linkSays"));
    m_says->setAccessibleName(tr("Where it leads"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setProperty("look", QStringLiteral("dim"));
    m_open->setObjectName(QStringLiteral("openLink"));
    m_open->setProperty("look", QStringLiteral("primary"));
    m_open->setDefault(true);
    auto *const close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(QStringLiteral("cancelLink"));
    close->setAutoDefault(false);

    auto *const form = new QFormLayout;
    form->addRow(tr("&Link"), m_text);
    form->addRow(QString(), m_says);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid, 4 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);

    connect(m_text, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(m_open, &QPushButton::clicked, this, &LinkDialog::take);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (Link::fromText(clipboard))
        m_text->setText(clipboard.trimmed());
    m_text->selectAll();
    check();
}

Error LinkDialog::noLink(const QString &text)
{
    return {.kind = Error::Kind::Input,
        .detail = tr("A link looks like artiscope://infrahub.example.net/main/DEFINITION/TARGET, or is the address of "
                     "an artifact on the server's own web page."),
        .subject = text.size() > mostTold ? text.first(mostTold) + u'…' : text};
}

void LinkDialog::check()
{
    const std::optional<Link> link = Link::fromText(m_text->text());
    m_open->setEnabled(link.has_value());
    if (!link) {
        m_says->setText(explain(noLink(m_text->text())).reason);
        return;
    }
    const QString server = link->server.toDisplayString();
    const QString branch = link->shown.branch.isEmpty() ? tr("the default branch") : link->shown.branch;
    const QString place = link->shown.time.isEmpty() ? branch : tr("%1 at %2").arg(branch, link->shown.time);
    m_says->setText(!link->namesArtifact()
            ? tr("To %1 on %2.").arg(place, server)
            : tr("To %1, on %2 of %3.")
                  .arg(link->artifactId.isEmpty() ? tr("%1 of %2").arg(link->definition, link->target)
                                                  : tr("the artifact %1").arg(link->artifactId),
                      place, server));
}

void LinkDialog::take()
{
    const std::optional<Link> link = Link::fromText(m_text->text());
    if (!link)
        return;
    accept();
    Q_EMIT chosen(*link);
}

} // namespace artiscope
