// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/printing.h"

#include "app/core/wholefile.h"
#include "app/domain/contenttype.h"
#include "app/session/artifacttext.h"
#include "app/session/workspace.h"
#include "ui/mainwindow/saveplace.h"
#include "ui/viewer/readingarea.h"
#include "ui/viewer/textview.h"

#include <QDir>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSaveFile>

namespace artiscope {

namespace {

constexpr QMarginsF margins(15, 12, 15, 12); // millimetres
constexpr auto patience = std::chrono::milliseconds(500); // before the progress is shown

} // namespace

Printing::Printing(const Workspace &workspace, const ReadingArea &reading, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_reading(reading),
      m_window(window),
      m_place(new SavePlace(this))
{
}

Printing::~Printing()
{
    stop();
}

Printing::Wanted Printing::source() const
{
    const Document &document = m_workspace.document();
    const Artifact &artifact = *document.artifact();
    return {.content = {.text = m_reading.viewer().ownText(),
                .language = m_reading.viewer().text().language(),
                .head = pageHead(m_workspace.connection().profile(), artifact, document.bytes(), document.snapshot(),
                    m_workspace.now())},
        .fileName = safeFileName(QFileInfo(fileName(artifact)).completeBaseName(), QStringLiteral("pdf")),
        .savedAs = tr("Save the source as PDF")};
}

void Printing::print(const Wanted &wanted, QWidget *asker)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    const PrintJob::Content content = wanted.content;
    printer->setDocName(content.head.title);
    auto *const dialog = new QPrintDialog(printer.get(), asker);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, content] {
        stop();
        m_device = printer;
        start(content, printer->printRange() == QPrinter::PageRange ? printer->pageRanges() : QPageRanges());
    });
    dialog->open();
}

void Printing::savePdf(const Wanted &wanted, QWidget *asker)
{
    const SavePlace::Question question{.title = wanted.savedAs,
        .objectName = QStringLiteral("pdfDialog"),
        .fileName = wanted.fileName,
        .suffix = QStringLiteral("pdf")};
    m_place->ask(asker, question, [this, wanted](const QString &path) { writePdf(wanted, path); });
}

void Printing::writePdf(const Wanted &wanted, const QString &path)
{
    stop();
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        Q_EMIT failed(notWritable(path, m_file->errorString()));
        stop();
        return;
    }
    const auto writer = std::make_shared<QPdfWriter>(m_file.get());
    writer->setTitle(wanted.content.head.title);
    writer->setCreator(QStringLiteral("Artiscope"));
    writer->setPageSize(
        QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    writer->setPageMargins(margins, QPageLayout::Millimeter);
    m_device = writer;
    start(wanted.content, {});
}

void Printing::start(const PrintJob::Content &content, const QPageRanges &pages)
{
    m_job = new PrintJob(*m_device, content, pages, this);
    m_progress = new QProgressDialog(tr("Counting pages…"), tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->setAccessibleName(tr("Progress of printing"));
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setMinimumDuration(int(patience.count()));
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        stop();
        Q_EMIT said(tr("Nothing was printed."));
    });
    connect(m_job, &PrintJob::progressed, m_progress, [this](int done, int all) {
        m_progress->setMaximum(all);
        m_progress->setValue(done);
        m_progress->setLabelText(tr("Page %1 of %2…").arg(done + 1).arg(all));
    });
    connect(m_job, &PrintJob::finished, this, &Printing::finish);
    connect(m_job, &PrintJob::failed, this, &Printing::fail);
    connect(m_job, &PrintJob::tooLong, this, [this] {
        stop();
        Q_EMIT failed({.kind = Error::Kind::Storage,
            .detail = tr("This text would take more than %1 pages, which is the most that is printed. It can be saved "
                         "as it is.")
                          .arg(QLocale().toString(PrintJob::mostPages))});
    });
    m_job->start();
}

void Printing::finish(int pages)
{
    if (!m_file) {
        Q_EMIT said(pages == 1 ? tr("1 page went to the printer.") : tr("%1 pages went to the printer.").arg(pages));
        stop();
        return;
    }
    m_device.reset(); // all of it is in the file then
    const QString path = QDir::toNativeSeparators(m_file->fileName());
    if (!m_file->commit())
        Q_EMIT failed(notWritable(path, m_file->errorString()));
    else
        Q_EMIT said(
            pages == 1 ? tr("1 page saved as %1.").arg(path) : tr("%1 pages saved as %2.").arg(pages).arg(path));
    stop();
}

void Printing::fail()
{
    const Error error = m_file
        ? notWritable(m_file->fileName(), m_file->errorString())
        : Error{.kind = Error::Kind::Storage, .detail = tr("The printer did not take these pages.")};
    stop();
    Q_EMIT failed(error);
}

// What is not over yet leaves nothing: neither a file nor a job at the printer.
void Printing::stop()
{
    if (m_job) {
        auto *const printer = dynamic_cast<QPrinter *>(m_device.get());
        if (printer && m_job->isPainting())
            printer->abort();
        m_job->stop();
        m_job->disconnect();
        m_job->deleteLater(); // it may be the one that is calling
        m_progress->disconnect(this);
        m_progress->deleteLater();
    }
    m_job = nullptr;
    m_progress = nullptr;
    m_device.reset();
    m_file.reset();
}

} // namespace artiscope
