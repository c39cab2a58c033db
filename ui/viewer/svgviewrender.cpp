// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svgviewrender.h"

#include <QProcess>

#include <array>
#include <utility>

namespace artiscope {
namespace {

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

struct Texts {
    QList<SvgText> texts;
    bool areAll = true;
};

std::optional<Texts> parseTexts(const QByteArray &answer)
{
    Texts read;
    const QList<QByteArray> lines = answer.split('\n');
    for (const QByteArray &line : lines) {
        SvgText text;
        if (line.isEmpty()) // behind the last one
            continue;
        if (!read.areAll)
            return {};
        if (line == "more")
            read.areAll = false;
        else if (parseText(line, &text))
            read.texts.append(text);
        else
            return {};
    }
    return read;
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

void SvgRender::startDocument(const QByteArray &source)
{
    run(source, {QStringLiteral("--pdf")}, &SvgRender::takeDocument);
}

void SvgRender::startTexts(const QByteArray &source)
{
    run(source, {QStringLiteral("--texts")}, &SvgRender::takeTexts);
}

void SvgRender::startElements(const QByteArray &source, const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    run(source, {QStringLiteral("--elements"), words.join(u',')}, &SvgRender::takeElements);
}

void SvgRender::cancel()
{
    m_limit.stop();
    if (QProcess *process = std::exchange(m_process, nullptr))
        svghelper::letGo(process);
}

void SvgRender::run(const QByteArray &source, const QStringList &arguments, Take take)
{
    cancel();
    m_take = take;
    m_source = source;
    m_timedOut = false;
    m_process = new QProcess(this);
    m_process->setProgram(m_program.isEmpty() ? svghelper::program() : m_program);
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
    if (m_timedOut || process->error() == QProcess::FailedToStart || process->exitStatus() != QProcess::NormalExit
        || process->exitCode() != 0)
        Q_EMIT failed(svghelper::reason(*process, m_timedOut ? m_limit.interval() : 0, m_source));
    else if (!(this->*m_take)(process->readAllStandardOutput()))
        Q_EMIT failed(svghelper::reasonOfNonsense());
}

bool SvgRender::takePicture(const QByteArray &answer)
{
    const svghelper::Answer parsed = svghelper::parsed(answer);
    if (!parsed.picture || parsed.size != answer.size())
        return false;
    Q_EMIT rendered(*parsed.picture);
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
    const std::optional<Texts> read = parseTexts(answer);
    if (!read)
        return false;
    Q_EMIT textsFound(read->texts, read->areAll);
    return true;
}

bool SvgRender::takeElements(const QByteArray &answer)
{
    const std::optional<Texts> read = parseTexts(answer);
    if (!read)
        return false;
    QHash<int, QRectF> places;
    for (const SvgText &element : read->texts) {
        bool good = false;
        places.insert(element.text.toInt(&good), element.place);
        if (!good)
            return false;
    }
    Q_EMIT elementsFound(places, read->areAll);
    return true;
}

} // namespace artiscope
