// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/svghelper.h"

#include "ui/viewer/troublewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <cstring>

namespace artiscope::svghelper {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::SvgHelper)
};

} // namespace

QString program()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("artiscope-svg.exe");
#else
    const QString name = QStringLiteral("artiscope-svg");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    const QString libexec = here.filePath(QStringLiteral("../libexec/artiscope/") + name);
    return QFileInfo::exists(libexec) ? libexec : here.filePath(name);
}

// A line "WIDTH HEIGHT NATURALWIDTH NATURALHEIGHT EXTERNALS SCRIPTS", then the pixels.
Answer parsed(const QByteArray &answer)
{
    const Answer nonsense{.makesSense = false, .picture = {}};
    const qsizetype end = answer.indexOf('\n') + 1;
    if (end == 0)
        return answer.size() > 96 ? nonsense : Answer();
    const QList<QByteArray> words = answer.left(end - 1).split(' ');
    if (words.size() != 6)
        return nonsense;
    const QSize size(words.at(0).toInt(), words.at(1).toInt());
    SvgPicture picture;
    picture.natural = QSize(words.at(2).toInt(), words.at(3).toInt());
    picture.externals = words.at(4).toInt();
    picture.scripts = words.at(5).toInt();
    if (size.isEmpty() || picture.natural.isEmpty() || size.width() > 32767 || size.height() > 32767)
        return nonsense;
    const qsizetype row = qsizetype(size.width()) * 4;
    if (answer.size() - end < row * size.height())
        return {};
    picture.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    if (picture.image.isNull())
        return nonsense;
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(picture.image.scanLine(y), answer.constData() + end + row * y, size_t(row));
    return {.picture = std::move(picture), .size = end + row * size.height()};
}

QString reason(QProcess &process, int limit, const QByteArray &source)
{
    if (process.error() == QProcess::FailedToStart)
        return Words::tr("The drawing program artiscope-svg is not installed.");
    if (limit > 0)
        return Words::tr("Drawing it takes longer than %1 s, and was given up.").arg(limit / 1000.0);
    if (process.exitStatus() != QProcess::NormalExit)
        return Words::tr(
            "Drawing it takes more than 5 s of computing or 1 GB of memory, or the drawing library cannot cope "
            "with it.");
    // app/svg/failure.h
    switch (process.exitCode()) {
    case 3:
        return Words::tr("Its source is larger than 32 MB.");
    case 4:
        return Words::tr(
            "It declares entities, which are not expanded here because they can be made to fill the memory.");
    case 8:
        return Words::tr("Its elements are nested more than 250 deep.");
    default:
        break;
    }
    QByteArray words = process.readAllStandardError().left(500).trimmed();
    const QByteArray prefix("artiscope-svg: ");
    if (words.startsWith(prefix))
        words.remove(0, prefix.size());
    if (process.exitCode() != 5)
        return Words::tr("The drawing library says: %1").arg(QString::fromUtf8(words));
    static const QRegularExpression place(QStringLiteral("^not well-formed at byte ([0-9]+): (.*)$"));
    const QRegularExpressionMatch found = place.match(QString::fromUtf8(words));
    if (!found.hasMatch())
        return Words::tr("It is not a well-formed drawing (%1).").arg(QString::fromUtf8(words));
    Trouble trouble = troubleAt(source, found.captured(1).toLongLong());
    trouble.words = found.captured(2);
    return Words::tr("It is not a well-formed drawing. %1").arg(placeWords(trouble));
}

QString reasonOfNonsense()
{
    return Words::tr("The drawing program gave an answer that makes no sense.");
}

void letGo(QProcess *process)
{
    process->disconnect();
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // Deleting a running QProcess waits for its end; so it goes when it has ended, or with the program.
    process->setParent(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            process->deleteLater();
    });
    process->kill();
}

} // namespace artiscope::svghelper
