// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawings as templates make them, against pictures that a person has looked at: tests/data/svg/NAME.svg and NAME.png.

#include "tests/support/drawingprogram.h"
#include "ui/viewer/svgkeptrender.h"

#include <QDir>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace artiscope;

namespace {

constexpr int width = 320;

QString folder()
{
    return QStringLiteral(ARTISCOPE_TEST_DATA "/svg");
}

// As the window gets it, on white.
QImage drawn(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    SvgKeptRender render;
    render.setProgram(drawingProgram());
    QImage sheet;
    QObject::connect(&render, &SvgKeptRender::rendered, &render, [&sheet](const SvgPicture &picture) {
        sheet = QImage(picture.image.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, picture.image);
    });
    render.open(source.readAll());
    render.drawFitting(QSize(width, 10 * width));
    return QTest::qWaitFor([&render] { return !render.isRunning(); }, 30000) ? sheet : QImage();
}

// How much of it is visibly another colour, in percent. Another rasterizer or font version moves edges a little.
double difference(const QImage &one, const QImage &other)
{
    constexpr int visible = 48;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            differing += qAbs(qRed(a) - qRed(b)) > visible || qAbs(qGreen(a) - qGreen(b)) > visible
                    || qAbs(qBlue(a) - qBlue(b)) > visible
                ? 1
                : 0;
        }
    }
    return 100.0 * differing / (double(one.width()) * one.height());
}

} // namespace

class TestDrawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawings_data()
    {
        QTest::addColumn<QString>("path");
        const auto files = QDir(folder()).entryInfoList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 40);
        for (const QFileInfo &file : files)
            QTest::newRow(file.completeBaseName().toUtf8().constData()) << file.filePath();
    }
    // ARTISCOPE_REFRESH_GOLDEN=1 makes the pictures anew, to be looked at before they are committed.
    void drawings()
    {
        QFETCH(QString, path);
        const QImage picture = drawn(path);
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.width(), width);
        const QString golden = path.chopped(4) + QStringLiteral(".png");
        if (qEnvironmentVariableIntValue("ARTISCOPE_REFRESH_GOLDEN") == 1) {
            QVERIFY(picture.save(golden));
            return;
        }
        const QImage expected(golden);
        QCOMPARE(picture.size(), expected.size());
        const double percent = difference(picture, expected);
        QVERIFY2(percent <= 0.5, qPrintable(QStringLiteral("%1 % of it differ").arg(percent)));
    }

    void aDifferenceIsSeen()
    {
        QImage one(100, 100, QImage::Format_RGB32);
        one.fill(Qt::white);
        QImage other = one;
        for (int x = 0; x < 100; ++x) {
            other.setPixel(x, 3, qRgb(0, 0, 0));
            other.setPixel(x, 4, qRgb(240, 240, 240)); // nobody sees that
        }
        QCOMPARE(difference(one, other), 1.0);
    }
};

QTEST_MAIN(TestDrawings)
#include "tst_drawings.moc"
