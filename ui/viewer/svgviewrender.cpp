// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgviewrender.h"

#include "ui/viewer/troublewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <array>
#include <cstring>
#include <utility>

namespace artiscope {
namespace {

// The helper's answer: a line "WIDTH HEIGHT NATURALWIDTH NATURALHEIGHT EXTERNALS SCRIPTS", then the pixels. Nothing in
// it is trusted.
bool parsePicture(const QByteArray &answer, SvgPicture *picture)
{
    const qsizetype end = answer.indexOf('\n');
    if (end < 0 || end > 96)
        return false;
    const QList<QByteArray> words = answer.left(end).split(' ');
    if (words.size() != 6)
        return false;
    const QSize size(words.at(0).toInt(), words.at(1).toInt());
    picture->natural = QSize(words.at(2).toInt(), words.at(3).toInt());
    picture->externals = words.at(4).toInt();
    picture->scripts = words.at(5).toInt();
    if (size.isEmpty() || picture->natural.isEmpty() || size.width() > 32767 || size.height() > 32767)
        return false;
    const qsizetype row = qsizetype(size.width()) * 4;
    if (answer.size() - end - 1 != row * size.height())
        return false;
    picture->image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    if (picture->image.isNull())
        return false;
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(picture->image.scanLine(y), answer.constData() + end + 1 + row * y, size_t(row));
    return true;
}

// "X Y WIDTH HEIGHT TEXT"
bool parseText(const QByteArray &line, SvgText *text)
{
    std::array<double, 4> numbers{};
    qsizetype at = 0;
    for (double &number : numbers) {
        const qsizetype blank = line.indexOf(' ', at);
        bool good = false;
        number = blank < 0 ? 0 : line.mid(at, blank - at).toDouble(&good);
        if (!good)
            return false;
        at = blank + 1;
    }
    text->place = QRectF(numbers[0], numbers[1], numbers[2], numbers[3]);
    text->text = QString::fromUtf8(line.mid(at));
    return true;
}

} // namespace

SvgRender::SvgRender(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(15000);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_process != nullptr)
            m_process->kill();
    });
}

SvgRender::~SvgRender()
{
    cancel();
}

void SvgRender::start(const QByteArray &source, double scale)
{
    run(source, {QStringLiteral("--scale"), QString::number(scale, 'f', 6)}, &SvgRender::takePicture);
}

void SvgRender::startFitting(const QByteArray &source, const QSize &devicePixels)
{
    run(source,
        {QStringLiteral("--fit"),
            QStringLiteral("%1x%2").arg(qMax(1, devicePixels.width())).arg(qMax(1, devicePixels.height()))},
        &SvgRender::takePicture);
}

void SvgRender::startDocument(const QByteArray &source)
{
    run(source, {QStringLiteral("--pdf")}, &SvgRender::takeDocument);
}

void SvgRender::startTexts(const QByteArray &source)
{
    run(source, {QStringLiteral("--texts")}, &SvgRender::takeTexts);
}

void SvgRender::cancel()
{
    m_limit.stop();
    QProcess *process = std::exchange(m_process, nullptr);
    if (process == nullptr)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // Deleting a running QProcess waits for its end; so it goes when it has ended.
    process->setParent(nullptr);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->kill();
}

QString SvgRender::program() const
{
    if (!m_program.isEmpty())
        return m_program;
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("artiscope-svg.exe");
#else
    const QString name = QStringLiteral("artiscope-svg");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QString libexec = here.filePath(QStringLiteral("../libexec/artiscope/") + name);
    return QFileInfo::exists(libexec) ? libexec : here.filePath(name);
}

void SvgRender::run(const QByteArray &source, const QStringList &arguments, Take take)
{
    cancel();
    m_take = take;
    m_source = source;
    m_timedOut = false;
    m_process = new QProcess(this);
    m_process->setProgram(program());
    m_process->setArguments(arguments);
    connect(m_process, &QProcess::finished, this, &SvgRender::finished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // A helper that ends before it has read everything is a write error, too: its end says more.
        if (error == QProcess::FailedToStart)
            finished();
    });
    // Only once it runs: what start() itself reports must not come before this function has returned.
    connect(m_process, &QProcess::started, this, [this] {
        m_process->write(m_source);
        m_process->closeWriteChannel();
    });
    m_limit.start();
    QMetaObject::invokeMethod(
        this,
        [this, process = m_process] {
            if (process == m_process) // otherwise cancelled meanwhile, and about to be deleted
                process->start();
        },
        Qt::QueuedConnection);
}

void SvgRender::finished()
{
    m_limit.stop();
    QProcess *process = std::exchange(m_process, nullptr);
    if (process == nullptr)
        return;
    process->disconnect(this);
    process->deleteLater();
    if (process->error() == QProcess::FailedToStart) {
        Q_EMIT failed(tr("The drawing program artiscope-svg is not installed."));
        return;
    }
    if (m_timedOut || process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
        Q_EMIT failed(reasonOf(*process));
    else if (!(this->*m_take)(process->readAllStandardOutput()))
        Q_EMIT failed(tr("The drawing program gave an answer that makes no sense."));
}

bool SvgRender::takePicture(const QByteArray &answer)
{
    SvgPicture picture;
    if (!parsePicture(answer, &picture))
        return false;
    Q_EMIT rendered(picture);
    return true;
}

bool SvgRender::takeDocument(const QByteArray &answer)
{
    if (!answer.startsWith("%PDF-"))
        return false;
    Q_EMIT documentMade(answer);
    return true;
}

bool SvgRender::takeTexts(const QByteArray &answer)
{
    QList<SvgText> texts;
    const QList<QByteArray> lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        SvgText text;
        if (line.isEmpty()) // behind the last one
            continue;
        if (!parseText(line, &text))
            return false;
        texts.append(text);
    }
    Q_EMIT textsFound(texts);
    return true;
}

QString SvgRender::reasonOf(QProcess &process) const
{
    if (m_timedOut)
        return tr("Drawing it takes longer than %1 s, and was given up.").arg(m_limit.interval() / 1000.0);
    if (process.exitStatus() != QProcess::NormalExit)
        return tr("Drawing it takes more than 5 s of computing or 1 GB of memory, or the drawing library cannot cope "
                  "with it.");
    // app/svg/failure.h
    switch (process.exitCode()) {
    case 3:
        return tr("Its source is larger than 32 MB.");
    case 4:
        return tr("It declares entities, which are not expanded here because they can be made to fill the memory.");
    default:
        break;
    }
    QByteArray words = process.readAllStandardError().left(500).trimmed();
    const QByteArray prefix("artiscope-svg: ");
    if (words.startsWith(prefix))
        words.remove(0, prefix.size());
    if (process.exitCode() != 5)
        return tr("The drawing library says: %1").arg(QString::fromUtf8(words));
    // Told as a place that one can go to.
    static const QRegularExpression place(QStringLiteral("^not well-formed at byte ([0-9]+): (.*)$"));
    const QRegularExpressionMatch found = place.match(QString::fromUtf8(words));
    if (!found.hasMatch())
        return tr("It is not a well-formed drawing (%1).").arg(QString::fromUtf8(words));
    Trouble trouble = troubleAt(m_source, found.captured(1).toLongLong());
    trouble.words = found.captured(2);
    return tr("It is not a well-formed drawing. %1").arg(placeWords(trouble));
}

} // namespace artiscope
