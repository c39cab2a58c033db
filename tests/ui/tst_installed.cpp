// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/programrun.h"
#include "tests/support/drawingprogram.h"
#include "ui/viewer/svghelper.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>

#include <algorithm>

using namespace artiscope;

// What `cmake --install` puts into a folder of its own: everything a desktop looks for, under one name, and programs
// that run from there.
class TestInstalled : public QObject {
    Q_OBJECT

private:
    ProgramRun m_run; // its surroundings
    QTemporaryDir m_prefix;

    [[nodiscard]] QString path(const QString &name) const { return m_prefix.filePath(name); }
    [[nodiscard]] QString text(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    // The one file of the folder that ends like this, without the ending.
    [[nodiscard]] QString nameIn(const QString &folder, const QString &ending) const
    {
        const QStringList files = QDir(path(folder)).entryList({QLatin1Char('*') + ending}, QDir::Files);
        return files.size() == 1 ? files.first().chopped(ending.size()) : QString();
    }
    Ended run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_run.environment);
        process.start(program, arguments, QIODevice::ReadOnly);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QImage drawing()
    {
        const QString picture = m_run.home.filePath(QStringLiteral("window.png"));
        QFile::remove(picture);
        const Ended ended = run(path(QStringLiteral("bin/artiscope-window")),
            {QStringLiteral("--sample"), QStringLiteral("--show"), QStringLiteral("rack_elevation/rack-a01"),
                QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--size"),
                QStringLiteral("1200x900"), QStringLiteral("--screenshot"), picture});
        if (ended.status != 0)
            qWarning("%d: %s", ended.status, ended.err.constData());
        return QImage(picture);
    }
    // The part of the pixels of which a component (of those that are seen) is further away than that.
    static double difference(QImage one, QImage other, int allowed = 0)
    {
        one.convertTo(QImage::Format_ARGB32_Premultiplied); // then a pixel is told as it is kept
        other.convertTo(QImage::Format_ARGB32_Premultiplied);
        const auto isOther = [allowed](QRgb a, QRgb b) {
            return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                       std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))})
                > allowed;
        };
        qint64 different = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                different += isOther(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
        }
        return double(different) / (double(one.width()) * one.height());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_run.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        const QDir build(qEnvironmentVariable("ARTISCOPE_BIN") + QStringLiteral("/.."));
        if (!QFile::exists(build.filePath(QStringLiteral("manual/artiscope.1")))
            || !QFile::exists(build.filePath(QStringLiteral("bin/artiscope-window"))))
            QSKIP("not everything is built here");
        const Ended ended = run(QStringLiteral("cmake"),
            {QStringLiteral("--install"), build.canonicalPath(), QStringLiteral("--prefix"), m_prefix.path()});
        QVERIFY2(ended.status == 0, ended.err.constData());
    }

    void everythingIsInItsPlace()
    {
        const QString id = nameIn(QStringLiteral("share/applications"), QStringLiteral(".desktop"));
        QVERIFY(id.count(QLatin1Char('.')) >= 2);
        QCOMPARE(nameIn(QStringLiteral("share/metainfo"), QStringLiteral(".metainfo.xml")), id);
        const QString icons = QStringLiteral("share/icons/hicolor/");
        QVERIFY(QFile::exists(path(icons + QStringLiteral("scalable/apps/%1.svg").arg(id))));
        QVERIFY(QFile::exists(path(icons + QStringLiteral("symbolic/apps/%1-symbolic.svg").arg(id))));
        for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
            const QImage icon(path(icons + QStringLiteral("%1x%1/apps/%2.png").arg(size).arg(id)));
            QCOMPARE(icon.size(), QSize(size, size));
            QVERIFY(icon.hasAlphaChannel() && qAlpha(icon.pixel(0, 0)) == 0);
        }
        for (const QString &program : {QStringLiteral("artiscope"), QStringLiteral("artiscope-window")}) {
            for (const QString &name : {QStringLiteral("bin/%1"), QStringLiteral("share/man/man1/%1.1"),
                     QStringLiteral("share/bash-completion/completions/%1"),
                     QStringLiteral("share/zsh/site-functions/_%1"),
                     QStringLiteral("share/fish/vendor_completions.d/%1.fish")})
                QVERIFY2(QFile::exists(path(name.arg(program))), qUtf8Printable(name.arg(program)));
        }
        QVERIFY(text(QStringLiteral("share/doc/artiscope/LICENSE")).contains(QLatin1String("GNU GENERAL PUBLIC")));
        // The window gives the same name to the desktop.
        QFile window(path(QStringLiteral("bin/artiscope-window")));
        QVERIFY(window.open(QIODevice::ReadOnly));
        const QByteArray bytes = window.readAll();
        const QByteArray wide(reinterpret_cast<const char *>(id.utf16()), id.size() * 2);
        QVERIFY(bytes.contains(wide));
        QVERIFY(!QFile::exists(path(QStringLiteral("bin/artiscope-manual"))));
    }

    // The sizes are kept beside the drawings, and are drawn again with ./dev icons when one is changed.
    void theIconsAreTheirDrawings()
    {
        const QString helper = drawingProgram();
        if (!QFile::exists(helper))
            QSKIP("the drawing helper is not built here");
        const QString icons = QStringLiteral(ARTISCOPE_TEST_DATA "/../../resources/icons/artiscope%1");
        for (const int size : {16, 24, 32, 48, 64, 128, 256, 512}) {
            QProcess process;
            process.setStandardInputFile(icons.arg(size < 32 ? QLatin1String("-small.svg") : QLatin1String(".svg")));
            process.start(helper, {QStringLiteral("--fit"), QStringLiteral("%1x%1").arg(size)});
            QVERIFY(process.waitForFinished(60'000));
            const std::optional<SvgPicture> drawn = svghelper::parsed(process.readAllStandardOutput()).picture;
            QVERIFY2(drawn, process.readAllStandardError().constData());
            const QImage kept(icons.arg(QStringLiteral("-%1.png").arg(size)));
            QCOMPARE(drawn->image.size(), kept.size());
            QVERIFY2(difference(drawn->image, kept, 8) == 0, qUtf8Printable(QString::number(size)));
        }
    }

    void theDesktopFileStartsWhatIsThere()
    {
        const QString id = nameIn(QStringLiteral("share/applications"), QStringLiteral(".desktop"));
        const QString desktop = text(QStringLiteral("share/applications/%1.desktop").arg(id));
        const QString help =
            QString::fromUtf8(run(path(QStringLiteral("bin/artiscope-window")), {QStringLiteral("--help")}).out);
        static const QRegularExpression exec(
            QStringLiteral("^Exec=(\\S+) ?(.*)$"), QRegularExpression::MultilineOption);
        QRegularExpressionMatchIterator match = exec.globalMatch(desktop);
        QStringList arguments;
        while (match.hasNext()) {
            const QRegularExpressionMatch line = match.next();
            QVERIFY(QFile::exists(path(QStringLiteral("bin/") + line.captured(1))));
            arguments << line.captured(2);
            QVERIFY2(line.captured(2) == QLatin1String("%u") || help.contains(line.captured(2)),
                qUtf8Printable(line.captured()));
        }
        QCOMPARE(
            arguments, QStringList({QStringLiteral("%u"), QStringLiteral("--connect"), QStringLiteral("--sample")}));
        QVERIFY(desktop.contains(QStringLiteral("\nIcon=%1\n").arg(id)));
    }

    void theReleaseIsTheProgramsOwn()
    {
        const Ended version = run(path(QStringLiteral("bin/artiscope")), {QStringLiteral("--version")});
        QVERIFY2(version.status == 0, version.err.constData());
        const QString number =
            QString::fromUtf8(version.out).section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 1);
        const QString id = nameIn(QStringLiteral("share/metainfo"), QStringLiteral(".metainfo.xml"));
        const QString metainfo = text(QStringLiteral("share/metainfo/%1.metainfo.xml").arg(id));
        static const QRegularExpression first(QStringLiteral("<release version=\"([^\"]+)\" date=\"([^\"]+)\""));
        const QRegularExpressionMatch release = first.match(metainfo); // the newest comes first
        QCOMPARE(release.captured(1), number);
        const QString page = text(QStringLiteral("share/man/man1/artiscope.1"));
        QVERIFY2(page.contains(QStringLiteral(" %1 \"Artiscope %2\"").arg(release.captured(2), number)),
            qUtf8Printable(page.left(400)));
        // Both programs tell the same.
        QCOMPARE(run(path(QStringLiteral("bin/artiscope-window")), {QStringLiteral("--version")}).out, version.out);
    }

    void theInstalledWindowDraws()
    {
        const QString helper = path(QStringLiteral("libexec/artiscope/artiscope-svg"));
        if (!QFile::exists(drawingProgram()))
            QSKIP("the drawing helper is not built here");
        QVERIFY(QFile::exists(helper));
        const QImage drawn = drawing();
        const QImage again = drawing();
        QVERIFY(QFile::remove(helper));
        const QImage without = drawing();
        QCOMPARE(drawn.size(), QSize(1200, 900));
        QCOMPARE(again.size(), drawn.size());
        QCOMPARE(without.size(), drawn.size());
        // Times of the sample may be others; the drawing has a good part of the window.
        const double noise = difference(drawn, again);
        const double missing = difference(drawn, without);
        QVERIFY2(noise < 0.02 && missing > 0.08, qUtf8Printable(QStringLiteral("%1 %2").arg(noise).arg(missing)));
    }
};

QTEST_MAIN(TestInstalled)
#include "tst_installed.moc"
