// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/runlogview.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {

// Day and time step back, and a severity that matters has its colour.
class LogColors final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression head(QStringLiteral("^[\\d:.]{12}  (\\w+)"));
        const QRegularExpressionMatch match = head.match(text);
        const Theme &theme = Theme::current();
        if (!match.hasMatch()) {
            if (QDate::fromString(text, Qt::ISODate).isValid())
                setFormat(0, int(text.size()), theme.dim);
            return;
        }
        const QString severity = match.captured(1);
        const bool isError = severity == QLatin1String("error") || severity == QLatin1String("critical");
        setFormat(0, int(match.capturedEnd()), theme.dim);
        if (isError || severity == QLatin1String("warning")) {
            setFormat(
                int(match.capturedStart(1)), int(match.capturedLength(1)), isError ? theme.removed : theme.changed);
        }
    }
};

} // namespace

RunLogView::RunLogView(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_open(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_text(new QPlainTextEdit(this)),
      m_colors(new LogColors(m_text->document()))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("runLogView"));
    m_title->setObjectName(QStringLiteral("runLogTitle"));
    m_open->setObjectName(QStringLiteral("openRunLog"));
    m_open->setIcon(icon(Icon::Fit, IconInk::Dim));
    m_open->setToolTip(tr("Open in a window of its own"));
    m_open->setAccessibleName(m_open->toolTip());
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_copy->setObjectName(QStringLiteral("copyRunLog"));
    m_copy->setIcon(icon(Icon::Copy, IconInk::Dim));
    m_copy->setToolTip(tr("Copy all of it"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_text->setObjectName(QStringLiteral("runLog"));
    m_text->setAccessibleName(tr("Log of what is selected"));
    m_text->setReadOnly(true);
    // Read with the keyboard too: a cursor to move, and text to select with it.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(2 * sizes.grid);
    m_text->setTabChangesFocus(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * sizes.grid, 0, 2 * sizes.grid, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    setTabOrder(m_text, m_copy);
    setTabOrder(m_copy, m_open);
    setFocusProxy(m_text);
    connect(m_open, &QToolButton::clicked, this, &RunLogView::openRequested);
    connect(m_copy, &QToolButton::clicked, this, &RunLogView::copy);
}

void RunLogView::setFailure(const FailureText &failure)
{
    if (failure == m_failure)
        return;
    m_failure = failure;
    m_title->setText(failure.title);
    m_text->setPlainText(failure.text);
}

void RunLogView::setOpenable(bool openable)
{
    m_open->setVisible(openable);
}

void RunLogView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colors->rehighlight(); // another theme
}

void RunLogView::copy()
{
    QGuiApplication::clipboard()->setText(m_failure.title + QLatin1String("\n\n") + m_failure.text);
}

} // namespace artiscope
