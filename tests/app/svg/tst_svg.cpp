// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives the real drawing helper as the window does: a drawing on its stdin, a picture on its stdout.

#include "tests/support/drawingprogram.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRect>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cstring>

using artiscope::drawingProgram;

namespace {

struct Answer {
    int exitCode = -1;
    bool crashed = false;
    QSize size;
    QSize natural;
    int externals = -1; // that were left out
    int scripts = -1;
    QByteArray pixels;
    QByteArray output; // all of it
    QByteArray words;

    [[nodiscard]] quint32 pixel(int x, int y) const // premultiplied ARGB
    {
        quint32 value = 0;
        const qsizetype at = (qsizetype(y) * size.width() + x) * 4;
        if (at + 4 <= pixels.size())
            std::memcpy(&value, pixels.constData() + at, 4);
        return value;
    }
    [[nodiscard]] bool isBlank() const { return pixels.count('\0') == pixels.size(); }
    [[nodiscard]] int painted(const QRect &where) const // pixels that are not transparent
    {
        int count = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                count += pixel(x, y) >> 24U != 0 ? 1 : 0;
        }
        return count;
    }
};

// Takes the next picture from what came; nothing where none is well begun.
void takePicture(QByteArray &output, Answer &answer)
{
    const qsizetype end = output.indexOf('\n');
    const QList<QByteArray> header = output.left(qBound(qsizetype(0), end, qsizetype(100))).split(' ');
    if (header.size() != 6)
        return;
    answer.size = QSize(header.at(0).toInt(), header.at(1).toInt());
    answer.natural = QSize(header.at(2).toInt(), header.at(3).toInt());
    answer.externals = header.at(4).toInt();
    answer.scripts = header.at(5).toInt();
    answer.pixels = output.mid(end + 1, qsizetype(answer.size.width()) * answer.size.height() * 4);
    output.remove(0, end + 1 + answer.pixels.size());
}

// Several pictures of a drawing that is kept, each by its line of arguments.
QList<Answer> drawKept(const QByteArray &source, const QList<QByteArray> &lines, int *exitCode = nullptr)
{
    QProcess process;
    process.start(drawingProgram(), {QStringLiteral("--keep")});
    process.write(QByteArray::number(source.size()) + '\n' + source);
    for (const QByteArray &line : lines)
        process.write(line + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    QByteArray output = process.readAllStandardOutput();
    QList<Answer> pictures;
    for (qsizetype before = -1; !output.isEmpty() && output.size() != before;) {
        before = output.size();
        takePicture(output, pictures.emplaceBack());
    }
    return pictures;
}

Answer draw(const QByteArray &source, const QStringList &arguments = {})
{
    QProcess process;
    process.start(drawingProgram(), arguments);
    Answer answer;
    if (!process.waitForStarted())
        return answer;
    process.write(source);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return answer;
    answer.crashed = process.exitStatus() == QProcess::CrashExit;
    answer.exitCode = process.exitCode();
    answer.words = process.readAllStandardError();
    answer.output = process.readAllStandardOutput();
    QByteArray output = answer.output;
    takePicture(output, answer);
    answer.pixels += output;
    return answer;
}

bool isNearly(quint32 one, quint32 other) // shades of an edge or a gradient may be rounded elsewhere
{
    bool nearly = true;
    for (unsigned shift = 0; shift < 32; shift += 8)
        nearly = nearly && qAbs(int(one >> shift & 0xffU) - int(other >> shift & 0xffU)) <= 8;
    return nearly;
}

QByteArray svg(const QByteArray &content, const QByteArray &attributes = "width='40' height='20'")
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes + ">"
        + content + "</svg>";
}

} // namespace

class TestSvg : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draws();
    void sizes_data();
    void sizes();
    void wrongArguments_data();
    void wrongArguments();
    void refuses_data();
    void refuses();
    void opensNothing_data();
    void opensNothing();
    void tellsWhatIsLeftOut_data();
    void tellsWhatIsLeftOut();
    void makesDocuments();
    void findsTexts();
    void findsTheFirstOfManyTexts();
    void findsElements();
    void pictureInside();
    void endsInTime_data();
    void endsInTime();
    void dominantBaseline_data();
    void dominantBaseline();
    void dropShadow();
    void shadowsWithinAShadow();
    void keepsEncodings();
    void partsAreOfTheWhole_data();
    void partsAreOfTheWhole();
    void whatIsKeptIsDrawnTheSame();
    void keptAndWrong_data();
    void keptAndWrong();
};

void TestSvg::draws()
{
    const Answer answer = draw(svg("<rect width='20' height='20' fill='#ff0000'/>"
                                   "<rect x='20' width='20' height='20' fill='#0000ff' fill-opacity='0.5'/>"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.size, QSize(40, 20));
    QCOMPARE(answer.pixels.size(), 40 * 20 * 4);
    QCOMPARE(answer.pixel(5, 5), 0xffff0000U);
    const quint32 half = answer.pixel(30, 5);
    QCOMPARE(half >> 24U, half & 0xffU); // premultiplied: blue is as much as there is of it
    QVERIFY(qAbs(int(half >> 24U) - 128) <= 1);
}

void TestSvg::sizes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("natural");

    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("its own") << QByteArray("width='40' height='20'") << words("") << QSize(40, 20) << QSize(40, 20);
    QTest::newRow("millimetres at 96 dpi")
        << QByteArray("width='25.4mm' height='1in'") << words("") << QSize(96, 96) << QSize(96, 96);
    QTest::newRow("view box") << QByteArray("viewBox='0 0 30 60'") << words("") << QSize(30, 60) << QSize(30, 60);
    QTest::newRow("per cent of a view box")
        << QByteArray("width='100%' height='100%' viewBox='0 0 30 60'") << words("") << QSize(30, 60) << QSize(30, 60);
    QTest::newRow("ink") << QByteArray() << words("") << QSize(30, 10) << QSize(30, 10);
    QTest::newRow("scale") << QByteArray("width='40' height='20'") << words("--scale 2.5") << QSize(100, 50)
                           << QSize(40, 20);
    QTest::newRow("width alone") << QByteArray("width='40' height='20'") << words("--width 80") << QSize(80, 40)
                                 << QSize(40, 20);
    QTest::newRow("both and scale") << QByteArray("width='40' height='20'") << words("--width 10 --height 10 --scale 2")
                                    << QSize(20, 20) << QSize(40, 20);
    QTest::newRow("fit") << QByteArray("width='40' height='20'") << words("--fit 100x100") << QSize(100, 50)
                         << QSize(40, 20);
    QTest::newRow("too large a scale") << QByteArray("width='40' height='20'") << words("--scale 10000")
                                       << QSize(8945, 4473) << QSize(40, 20);
    QTest::newRow("too large a drawing") << QByteArray("width='1000000' height='10'") << words("") << QSize(16384, 1)
                                         << QSize(1000000, 10);
}

void TestSvg::sizes()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QStringList, arguments);
    QFETCH(QSize, size);
    QFETCH(QSize, natural);
    const QByteArray source = svg("<rect width='30' height='10'/>", attributes);
    const Answer answer = draw(source, arguments);
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.size, size);
    QCOMPARE(answer.natural, natural);
    QCOMPARE(answer.pixels.size(), qsizetype(size.width()) * size.height() * 4);
    const Answer only = draw(source, arguments + QStringList{QStringLiteral("--size-only")});
    QCOMPARE(only.size, size);
    QCOMPARE(only.natural, natural);
    QVERIFY(only.pixels.isEmpty());
}

void TestSvg::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"--scale", "--scale 0", "--scale -1", "--scale nan", "--scale 2x", "--width 1e9",
             "--fit 100", "--fit x100", "--what 1", "picture.svg"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void TestSvg::wrongArguments()
{
    QFETCH(QStringList, arguments);
    const Answer answer = draw(svg("<rect width='30' height='10'/>"), arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.words.startsWith("artiscope-svg: "));
    QVERIFY(answer.pixels.isEmpty());
}

void TestSvg::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("exitCode");

    const QByteArray entity =
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>" + svg("<text y='10'>&b;</text>");
    const QString wide = QString::fromLatin1(entity);
    QTest::newRow("entities") << entity << 4;
    QTest::newRow("entities in UTF-16") << QByteArray("\xff\xfe", 2)
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)
                                        << 4;
    const auto nested = [](int levels) {
        return svg(
            QByteArray("<g>").repeated(levels) + "<rect width='1' height='1'/>" + QByteArray("</g>").repeated(levels));
    };
    QTest::newRow("251 deep") << nested(249) << 8;
    QTest::newRow("100,000 deep") << nested(100'000) << 8;
    QTest::newRow("larger than 32 MB") << svg("<!--" + QByteArray(33 * 1024 * 1024, 'x') + "-->") << 3;
    QTest::newRow("nothing") << QByteArray() << 5;
    QTest::newRow("no XML") << QByteArray("hostname leaf-01\n") << 5;
    QTest::newRow("HTML") << QByteArray("<html><body><svg/></body></html>") << 5;
    QTest::newRow("cut off") << svg("<rect width='30'").left(100) << 5;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8) << 5;
}

void TestSvg::refuses()
{
    QFETCH(QByteArray, source);
    QFETCH(int, exitCode);
    const Answer answer = draw(source);
    QVERIFY(!answer.crashed);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY(answer.pixels.isEmpty());
    QVERIFY(answer.words.startsWith("artiscope-svg: "));
}

void TestSvg::opensNothing_data()
{
    QTest::addColumn<QByteArray>("content"); // %1: the address of a drawing that exists and is all red
    QTest::newRow("picture") << QByteArray("<image href='%1' width='40' height='20'/>");
    QTest::newRow("picture, old name") << QByteArray("<image xlink:href='%1' width='40' height='20'/>");
    QTest::newRow("use") << QByteArray("<use href='%1#all'/>");
    QTest::newRow("filter picture") << QByteArray(
        "<filter id='f' x='0' y='0' width='1' height='1'><feImage href='%1'/>"
        "</filter><rect width='40' height='20' fill-opacity='0' filter='url(#f)'/>");
    QTest::newRow("paint") << QByteArray("<rect width='40' height='20' fill='url(%1#paint) none'/>");
    QTest::newRow("import") << QByteArray("<style>@import url('%1.css'); rect { fill: none }</style>"
                                          "<rect width='40' height='20'/>");
    QTest::newRow("include") << QByteArray("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%1'/>");
    QTest::newRow("script") << QByteArray("<script>document.documentElement.innerHTML = '&lt;rect/&gt;'</script>");
    QTest::newRow("foreign object") << QByteArray("<foreignObject width='40' height='20'><iframe "
                                                  "xmlns='http://www.w3.org/1999/xhtml' src='%1'/></foreignObject>");
}

void TestSvg::opensNothing()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("red.svg"));
    const auto put = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put(path,
        svg("<defs><linearGradient id='paint'><stop stop-color='red'/></linearGradient></defs>"
            "<rect id='all' width='40' height='20' fill='red'/>")));
    QVERIFY(put(path + QStringLiteral(".css"), "rect { fill: red !important }"));
    for (const QByteArray &address : {path.toUtf8(), QUrl::fromLocalFile(path).toEncoded(), QByteArray("red.svg"),
             QByteArray("http://127.0.0.1:9/red.svg")}) {
        QByteArray source = content;
        const Answer answer = draw(svg(source.replace("%1", address)));
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.size, QSize(40, 20));
        QVERIFY2(answer.isBlank(), address.constData());
    }
}

void TestSvg::tellsWhatIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("externals");
    QTest::addColumn<int>("scripts");
    QTest::newRow("nothing") << QByteArray(
        "<a href='http://example.net'><rect id='r' width='1' height='1'/></a>"
        "<use href='#r'/><use xlink:href='#r' fill='url(#g)'/>"
        "<image href='data:image/png;base64,'/><style>a { fill: url( '#b' ) }</style>")
                             << 0 << 0;
    QTest::newRow("pictures") << QByteArray("<image href='a.png'/><image xlink:href='http://example.net/a.png'/>") << 2
                              << 0;
    QTest::newRow("use") << QByteArray("<use href='other.svg#part'/>") << 1 << 0;
    QTest::newRow("style sheets") << QByteArray("<style>@import 'a.css'; @import url(b.css);"
                                                "rect { fill: url(c.svg#d), url(#e) }</style>")
                                  << 3 << 0;
    QTest::newRow("paint") << QByteArray("<rect fill='url(a.svg#b)' style='filter: url(\"c.svg#d\")'/>") << 2 << 0;
    QTest::newRow("scripts") << QByteArray("<script>1</script><script href='a.js'/><rect onclick='b()'/>") << 0 << 3;
}

void TestSvg::tellsWhatIsLeftOut()
{
    QFETCH(QByteArray, content);
    const Answer answer = draw(svg(content), {QStringLiteral("--size-only")});
    QCOMPARE(answer.exitCode, 0);
    QTEST(answer.externals, "externals");
    QTEST(answer.scripts, "scripts");
    QCOMPARE(draw("<?xml-stylesheet href='a.css'?>" + svg(content)).externals, answer.externals + 1);
}

void TestSvg::makesDocuments()
{
    const Answer answer = draw(svg("<rect width='40' height='20'/>"), {QStringLiteral("--pdf")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.startsWith("%PDF-") && answer.output.trimmed().endsWith("%%EOF"));
    QVERIFY2(answer.output.contains("/MediaBox [ 0 0 30 15 ]"), "a CSS pixel is three quarters of a point");
    QCOMPARE(draw("no drawing", {QStringLiteral("--pdf")}).exitCode, 5);
}

void TestSvg::findsTexts()
{
    const Answer answer = draw(svg("<defs><text>kept for later</text></defs>"
                                   "<g transform='translate(100 50)'><text x='0' y='20' font-size='20'>leaf\n"
                                   " <tspan font-weight='bold'>01 &lt;a&gt;</tspan></text></g>"
                                   "<text id='own' x='10' y='90'>spine</text><text x='1' y='1'> </text>"
                                   "<text x='5' y='5' display='none'>hidden</text>",
                                   "width='200' height='100'"),
        {QStringLiteral("--texts")});
    QCOMPARE(answer.exitCode, 0);
    QStringList texts;
    const auto lines = answer.output.trimmed().split('\n');
    for (const QByteArray &line : lines)
        texts << QString::fromUtf8(line.mid(line.split(' ').mid(0, 4).join(' ').size() + 1));
    QCOMPARE(texts, (QStringList{QStringLiteral("leaf 01 <a>"), QStringLiteral("spine")}));
    const auto numbers = lines.at(0).split(' ');
    QVERIFY2(qAbs(numbers.at(0).toDouble() - 101) < 3, lines.at(0).constData());
    const double top = numbers.at(1).toDouble();
    QVERIFY2(top > 50 && top + numbers.at(3).toDouble() < 78, lines.at(0).constData());
}

void TestSvg::findsTheFirstOfManyTexts()
{
    QByteArray texts;
    for (int i = 0; i <= 20'000; ++i)
        texts += "<text y='9'>" + QByteArray::number(i) + "</text>";
    const Answer answer = draw(svg(texts), {QStringLiteral("--texts")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(!answer.crashed);
    QByteArrayList lines = answer.output.trimmed().split('\n');
    QCOMPARE(lines.takeLast(), "more");
    QVERIFY2(!lines.isEmpty() && lines.size() <= 20'000, "it has no time for all of them on every machine");
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i).split(' ').value(4), QByteArray::number(i));
}

void TestSvg::findsElements()
{
    const QByteArray source =
        svg("<defs><rect width='9' height='9'/></defs>"
            "<g transform='translate(100 50)'><rect id='r' x='1' y='2' width='30' height='20'/></g>"
            "<rect id='r' x='10' y='10' width='5' height='5'/><title>none</title>",
            "width='200' height='100'");
    const Answer answer = draw(source, {QStringLiteral("--elements"), QStringLiteral("5,4,3,2,6,99")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(
        answer.output, QByteArray("10.00 10.00 5.00 5.00 5\n101.00 52.00 30.00 20.00 4\n101.00 52.00 30.00 20.00 3\n"));
    QCOMPARE(draw(source, {QStringLiteral("--elements"), QStringLiteral("1,x")}).exitCode, 2);
}

void TestSvg::pictureInside()
{
    // A PNG of one red pixel, within the drawing itself.
    const Answer answer =
        draw(svg("<image width='40' height='20' preserveAspectRatio='none' href='data:image/png;base64,"
                 "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'/>"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.pixel(20, 10), 0xffff0000U);
}

void TestSvg::endsInTime_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("maySucceed");

    QByteArray nested;
    for (int i = 0; i < 200000; ++i)
        nested += "<g>";
    QTest::newRow("deep nesting") << svg(nested + "<rect/>" + QByteArray(nested).replace("<g>", "</g>")) << false;

    QByteArray doubling = "<defs><g id='a0'><rect width='1' height='1'/></g>";
    for (int i = 1; i < 40; ++i) {
        const QByteArray one = "<use xlink:href='#a" + QByteArray::number(i - 1) + "'/>";
        doubling += "<g id='a" + QByteArray::number(i) + "'>" + one + one + "</g>";
    }
    QTest::newRow("uses that double") << svg(doubling + "</defs><use xlink:href='#a39'/>") << false;
    QTest::newRow("use of itself") << svg("<g id='a'><use xlink:href='#a'/></g>") << true;
    QTest::newRow("blur without end") << svg(
        "<filter id='f' x='-1000' y='-1000' width='9999' height='9999'>"
        "<feGaussianBlur stdDeviation='99999'/><feMorphology radius='9999'/></filter>"
        "<rect width='40' height='20' filter='url(#f)'/>",
        "width='6000' height='6000'") << true;
}

void TestSvg::endsInTime()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, maySucceed);
    const Answer answer = draw(source);
    // Whatever becomes of it, it ends by itself (draw() gives up after a minute), and half a picture is no picture.
    QVERIFY(answer.crashed || answer.exitCode >= 0);
    if (!maySucceed)
        QVERIFY(answer.crashed || answer.exitCode != 0);
    if (answer.crashed || answer.exitCode != 0)
        QVERIFY(answer.pixels.size() < qsizetype(40) * 20 * 4);
}

void TestSvg::dominantBaseline_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("middle");
    const QByteArray text = " x='10' y='50' font-size='40'";
    QTest::newRow("none") << "<text" + text + ">H</text>" << false;
    QTest::newRow("attribute") << "<text" + text + " dominant-baseline='middle'>H</text>" << true;
    QTest::newRow("central") << "<text" + text + " dominant-baseline='central'>H</text>" << true;
    QTest::newRow("inherited") << "<g dominant-baseline='middle'><text" + text + ">H</text></g>" << true;
    QTest::newRow("undone") << "<g dominant-baseline='middle'><text" + text + " dominant-baseline='auto'>H</text></g>"
                            << false;
    QTest::newRow("style attribute") << "<text" + text + " style='fill:red; dominant-baseline : middle'>H</text>"
                                     << true;
    QTest::newRow("class") << "<style>.m { dominant-baseline: middle; fill: red }</style><text" + text
            + " class='m'>H</text>"
                           << true;
}

void TestSvg::dominantBaseline()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, middle);
    const Answer answer = draw(svg(content, "width='60' height='100'"));
    QCOMPARE(answer.exitCode, 0);
    const int above = answer.painted(QRect(0, 0, 60, 50));
    const int below = answer.painted(QRect(0, 50, 60, 50));
    QVERIFY(above > 50);
    if (middle)
        QVERIFY2(below > above / 2, qPrintable(QStringLiteral("%1 above, %2 below").arg(above).arg(below)));
    else
        QVERIFY(below < above / 10);
}

void TestSvg::dropShadow()
{
    const Answer answer = draw(svg("<filter id='f' x='0' y='0' width='3' height='3'>"
                                   "<feDropShadow dx='20' dy='0' stdDeviation='0.01' flood-color='#00ff00'/></filter>"
                                   "<rect width='10' height='20' fill='#ff0000' filter='url(#f)'/>"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.pixel(5, 10), 0xffff0000U);
    QCOMPARE(answer.pixel(25, 10), 0xff00ff00U);
    QCOMPARE(answer.pixel(15, 10), 0U);
}

void TestSvg::shadowsWithinAShadow()
{
    const QByteArray many = QByteArray("<feDropShadow dx='2'/>").repeated(3000);
    const Answer answer = draw(svg("<filter id='f' x='0' y='0' width='3' height='3'>"
                                   "<feDropShadow dx='20' dy='0' stdDeviation='0.01' flood-color='#00ff00'>"
        + many
        + "</feDropShadow></filter>"
          "<rect width='10' height='20' fill='#ff0000' filter='url(#f)'/>"));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.pixel(5, 10), 0xffff0000U);
    QCOMPARE(answer.pixel(25, 10), 0xff00ff00U);
}

void TestSvg::keepsEncodings()
{
    // An "é" of Latin 1 is one letter, not an error.
    const Answer answer =
        draw("<?xml version='1.0' encoding='ISO-8859-1'?>" + svg("<text x='5' y='15' font-size='15'>\xe9</text>"));
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.painted(QRect(0, 0, 20, 20)) > 10);
    QCOMPARE(answer.painted(QRect(20, 0, 20, 20)), 0);
}

void TestSvg::partsAreOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray shapes("<rect x='3' y='2' width='20' height='9' fill='#c30' stroke='#036' rx='2'/>"
                            "<circle cx='25' cy='10' r='7' fill='#0a0' fill-opacity='0.5'/>"
                            "<text x='4' y='18' font-size='7'>leaf-01</text>");
    QTest::newRow("shapes and texts") << shapes;
    QTest::newRow("a group with opacity") << "<g opacity='0.5'>" + shapes + "</g>";
    QTest::newRow("a gradient and a clip") << QByteArray(
        "<linearGradient id='a'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
        "<clipPath id='b'><circle cx='20' cy='10' r='9'/></clipPath>"
        "<rect width='40' height='20' fill='url(#a)' clip-path='url(#b)'/>");
    QTest::newRow("a filter") << "<filter id='a'><feGaussianBlur stdDeviation='1'/></filter><g filter='url(#a)'>"
            + shapes + "</g>";
    QTest::newRow("a mask") << "<mask id='a'><circle cx='20' cy='10' r='9' fill='white'/></mask><g mask='url(#a)'>"
            + shapes + "</g>";
}

void TestSvg::partsAreOfTheWhole()
{
    QFETCH(QByteArray, content);
    const QList<Answer> pictures = drawKept(svg(content),
        {"--scale 4", "--scale 4 --part 0,0,160,80", "--scale 4 --part 30,11,70,50",
            "--scale 40 --part 500,300,40,30"});
    QCOMPARE(pictures.size(), 4);
    const Answer &whole = pictures.at(0);
    QCOMPARE(whole.size, QSize(160, 80));
    QVERIFY(!whole.isBlank());
    QCOMPARE(pictures.at(1).pixels, whole.pixels);
    const Answer &part = pictures.at(2);
    QCOMPARE(part.size, QSize(70, 50));
    for (int y = 0; y < 50; ++y) {
        for (int x = 0; x < 70; ++x)
            QVERIFY(isNearly(part.pixel(x, y), whole.pixel(30 + x, 11 + y)));
    }
    QCOMPARE(pictures.at(3).size, QSize(40, 30));
    QVERIFY(!pictures.at(3).isBlank());
}

// Places of one drawing and of the other differ by less than an edge's shade.
void TestSvg::whatIsKeptIsDrawnTheSame()
{
    const QByteArray source = svg("<rect x='3' y='2' width='20' height='9' fill='#c30'/><path d='M5 15 L35 5' "
                                  "stroke='#036' stroke-width='3'/>");
    const QList<Answer> kept = drawKept(source, {"--scale 3"});
    const Answer once = draw(source, {QStringLiteral("--scale"), QStringLiteral("3")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0).size, once.size);
    QCOMPARE(kept.at(0).natural, once.natural);
    QVERIFY(!once.isBlank());
    for (int y = 0; y < once.size.height(); ++y) {
        for (int x = 0; x < once.size.width(); ++x)
            QVERIFY(isNearly(kept.at(0).pixel(x, y), once.pixel(x, y)));
    }
}

void TestSvg::keptAndWrong_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("exitCode");
    const QByteArray good = svg("<rect width='30' height='10'/>");
    QTest::newRow("no drawing") << QByteArray("hostname leaf-01") << QByteArray("--scale 1") << 5;
    QTest::newRow("no such argument") << good << QByteArray("--what 1") << 2;
    QTest::newRow("no part") << good << QByteArray("--scale 1 --part 0,0,0,10") << 2;
    QTest::newRow("half a part") << good << QByteArray("--scale 1 --part 0,0,10") << 2;
    QTest::newRow("too large a part") << good << QByteArray("--scale 1 --part 0,0,16000,16000") << 2;
    QTest::newRow("nothing is wanted") << good << QByteArray() << 0;
}

void TestSvg::keptAndWrong()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, line);
    int exitCode = -1;
    QList<QByteArray> lines;
    if (!line.isEmpty())
        lines << line;
    QVERIFY(drawKept(source, lines, &exitCode).isEmpty());
    QTEST(exitCode, "exitCode");
}

QTEST_GUILESS_MAIN(TestSvg)
#include "tst_svg.moc"
