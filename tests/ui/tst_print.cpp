// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplewindow.h"
#include "ui/print/printjob.h"

#include <QBuffer>
#include <QMap>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>

using namespace artiscope;

namespace {

constexpr QSizeF page(600, 800);

// Paper that remembers what was written on it and where, in place of how it looks.
class Paper : public QPaintDevice {
public:
    struct Words {
        QPointF at;
        qreal width;
        QString text;
    };
    QList<Words> words;

    // From top to bottom, what stands in one row with "|" between it.
    QStringList rows() const
    {
        QMap<int, QMap<qreal, QString>> byPlace;
        for (const Words &each : words)
            byPlace[qRound(each.at.y())][each.at.x()] += each.text;
        QStringList all;
        for (const QMap<qreal, QString> &row : std::as_const(byPlace))
            all << QStringList(row.values()).join(u'|');
        return all;
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return int(page.width());
        case PdmHeight:
            return int(page.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 24;
        default: // in millimetres
            return 100;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        explicit Engine(Paper &paper) : QPaintEngine(AllFeatures), m_paper(paper) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawRects(const QRectF *, int) override { }
        void drawPath(const QPainterPath &) override { }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            m_paper.words << Words{at, item.width(), item.text()};
        }
        Type type() const override { return User; }

    private:
        Paper &m_paper;
    };
    mutable Engine m_engine{*this};
};

QStringList rowsOf(TextPages &pages, int number)
{
    Paper paper;
    QPainter painter(&paper);
    pages.paint(painter, number);
    painter.end();
    for (const Paper::Words &words : std::as_const(paper.words)) {
        if (words.at.x() < 0 || words.at.x() + words.width > page.width() + 1 || words.at.y() < 0
            || words.at.y() > page.height())
            qFatal("beyond the page: %s", qPrintable(words.text));
    }
    return paper.rows();
}

PageHead headOf(const QByteArray &content)
{
    return {QStringLiteral("leaf_config/leaf-01"), QStringLiteral("production · branch main"), content};
}

int pagesOfPdf(const QByteArray &pdf)
{
    return int(QString::fromLatin1(pdf).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b"))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Sources on paper and as PDF.
class TestPrint : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_window;

    void readLeaf()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        const auto artifact = m_window->find("leaf_config", "leaf-01");
        QVERIFY(artifact);
        m_window->read(*artifact);
        QTRY_VERIFY(m_window->action("printAction")->isEnabled());
    }
    QString message() { return part<QStatusBar>(m_window->window, "statusLine")->currentMessage(); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void cleanup() { m_window.reset(); }

    void theHeadSaysWhatItIs()
    {
        const Profile profile{
            .name = QStringLiteral("production"), .baseUrl = QUrl(QStringLiteral("https://a.example"))};
        const Artifact artifact{.definition = {.id = {}, .name = QStringLiteral("leaf_config")},
            .target = {.id = {}, .label = QStringLiteral("leaf-01"), .kind = {}}};
        const Instant then{1'700'000'000'000'000};
        const PageHead now = pageHead(profile, artifact, "x", {QStringLiteral("main"), {}}, then.plusSeconds(60));
        QCOMPARE(now.title, QStringLiteral("leaf_config/leaf-01"));
        QCOMPARE(now.place, QStringLiteral("production · branch main · now, at 2023-11-14 22:14:20 UTC"));
        const PageHead pinned =
            pageHead({.baseUrl = profile.baseUrl}, artifact, "x", {QStringLiteral("main"), then}, then.plusSeconds(60));
        QCOMPARE(pinned.place, QStringLiteral("a.example · branch main · as of 2023-11-14 22:13:20 UTC"));
    }

    void everyLineHasItsNumberOnSomePage()
    {
        QByteArray text;
        for (int i = 1; i <= 1000; ++i)
            text += "line " + QByteArray::number(i * 7) + (i % 3 ? "\n" : "\r\n");
        text.prepend("\xef\xbb\xbf"); // it counts, too
        const auto checksum = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex());
        TextPages pages(TextBuffer(text), Language::Plain, headOf(text), page);
        while (pages.countOn()) { }
        QVERIFY(pages.count() > 10);
        int line = 0;
        for (int i = 0; i < pages.count(); ++i) {
            QStringList rows = rowsOf(pages, i);
            QCOMPARE(
                rows.takeFirst(), QStringLiteral("leaf_config/leaf-01|Page %1 of %2").arg(i + 1).arg(pages.count()));
            QCOMPARE(rows.takeFirst(), QStringLiteral("production · branch main|MD5 %1").arg(checksum));
            for (const QString &row : std::as_const(rows)) {
                ++line;
                // What follows the last line break is a line of its own, without a text.
                QCOMPARE(
                    row, line == 1001 ? QStringLiteral("1001") : QStringLiteral("%1|line %2").arg(line).arg(line * 7));
            }
        }
        QCOMPARE(line, 1001);
    }

    // The bytes are those that the server has, in whatever encoding.
    void theChecksumIsThatOfTheContent()
    {
        const QByteArray content(1'000'003, 'x');
        const auto checksum = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
        TextPages pages(TextBuffer("a\nb\nc\n"), Language::Plain, headOf(content), page);
        while (pages.countOn()) { }
        QCOMPARE(rowsOf(pages, 0).at(1), QStringLiteral("production · branch main|MD5 %1").arg(checksum));
    }

    void longLinesGoOnInTheNextRowAndOnTheNextPage()
    {
        QByteArray text("first\n");
        for (int i = 0; i < 9000; ++i)
            text += char('a' + i % 26);
        text += "\nlast";
        TextPages pages(TextBuffer(text), Language::Plain, headOf(text), page);
        while (pages.countOn()) { }
        QVERIFY(pages.count() > 1);
        QString all;
        for (int i = 0; i < pages.count(); ++i)
            all += rowsOf(pages, i).mid(2).join(QString());
        QCOMPARE(all,
            QString::fromLatin1(text)
                .replace(QLatin1String("first\n"), QLatin1String("1|first2|"))
                .replace(QLatin1String("\nlast"), QLatin1String("3|last")));
    }

    void coloursAreThoseOfALightScreen()
    {
        TextPages pages(
            TextBuffer("hostname leaf-01\n!\ninterface Ethernet1\n   description to spine-01, Ethernet2, by "
                       "way of the patch panel in rack A01 and the tray above the aisle to rack B07\n   "
                       "ip address 10.0.1.3/31\n"),
            Language::Eos, headOf("x"), page);
        while (pages.countOn()) { }
        QCOMPARE(pages.count(), 1);
        QImage image((page * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        pages.paint(painter, 0);
        painter.end();
        if (const QString folder = qEnvironmentVariable("ARTISCOPE_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(folder + QStringLiteral("/printedPage.png")));
        const QRgb keyword = TextColors::light().of(Role::Keyword).rgb();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == keyword;
        }
        QVERIFY(found > 50);
    }

    void aJobPrintsTheChosenPages()
    {
        QByteArray text;
        for (int i = 0; i < 500; ++i)
            text += "interface Ethernet\n";
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        PrintJob job(writer, {TextBuffer(text), Language::Plain, headOf(text)},
            QPageRanges::fromString(QStringLiteral("2-3,5")));
        QSignalSpy finished(&job, &PrintJob::finished);
        job.start();
        QVERIFY(finished.isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.constFirst().constFirst().toInt(), 3);
        QCOMPARE(pagesOfPdf(buffer.data()), 3);
    }

    void whatIsTooLongIsNotBegun()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        PrintJob job(writer, {TextBuffer(QByteArray(400'000, '\n')), Language::Plain, headOf("x")}, {});
        QSignalSpy tooLong(&job, &PrintJob::tooLong);
        QSignalSpy finished(&job, &PrintJob::finished);
        job.start();
        QVERIFY(tooLong.wait(SampleWindow::patience));
        QVERIFY(finished.isEmpty());
        QVERIFY(buffer.data().isEmpty());
    }

    void thePdfIsOfWhatIsRead()
    {
        readLeaf();
        SampleWindow &w = *m_window;
        w.action("savePdfAction")->trigger();
        QTRY_VERIFY(w.window.findChild<QFileDialog *>());
        QCOMPARE(part<QLineEdit>(*part<QFileDialog>(w.window, "pdfDialog"), "fileNameEdit")->text(),
            QStringLiteral("leaf_config-leaf-01.pdf"));
        const QString path = w.sample.folder.filePath(QStringLiteral("leaf.pdf"));
        w.chooseFile(path);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
        const int pages = pagesOfPdf(pdf);
        QVERIFY(pages > 1);
        QCOMPARE(message(), QStringLiteral("%1 pages saved as %2.").arg(pages).arg(path));
        QTRY_VERIFY(!w.window.findChild<QProgressDialog *>());
    }

    void cancelledLeavesNoFile()
    {
        readLeaf();
        SampleWindow &w = *m_window;
        w.action("savePdfAction")->trigger();
        QTRY_VERIFY(w.window.findChild<QFileDialog *>());
        auto *const dialog = part<QFileDialog>(w.window, "pdfDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *const name = part<QLineEdit>(*dialog, "fileNameEdit");
        name->selectAll();
        name->insert(w.sample.folder.filePath(QStringLiteral("leaf.pdf")));
        QTest::keyClick(name, Qt::Key_Return);
        // It is not under way before the event loop is: there is time to think again.
        part<QProgressDialog>(w.window, "printProgress")->findChild<QPushButton *>()->click();
        QCOMPARE(message(), QStringLiteral("Nothing was printed."));
        QTRY_VERIFY(!w.window.findChild<QProgressDialog *>());
        QVERIFY(!w.window.findChild<PrintJob *>());
        QCOMPARE(QDir(w.sample.folder.path()).entryList({QStringLiteral("leaf*")}), QStringList());
    }

    void whereNothingCanBeWrittenIsTold()
    {
        readLeaf();
        SampleWindow &w = *m_window;
        const QString path = w.sample.folder.filePath(QStringLiteral("absent/leaf.pdf"));
        w.action("savePdfAction")->trigger();
        w.chooseFile(path);
        QTRY_VERIFY(part<QWidget>(w.window, "troubleBanner")->isVisible());
        QVERIFY(part<QLabel>(*part<QWidget>(w.window, "troubleBanner"), "bannerText")
                    ->text()
                    .startsWith(QStringLiteral("%1 cannot be written.").arg(path)));
    }

    void theDialogAsksForAPrinter()
    {
        readLeaf();
        SampleWindow &w = *m_window;
        const QString path = w.sample.folder.filePath(QStringLiteral("printed.pdf"));
        w.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(w.window.findChild<QPrintDialog *>());
        auto *const dialog = part<QPrintDialog>(w.window, "printDialog");
        QTRY_VERIFY(dialog->isVisible());
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        part<QLineEdit>(*dialog, "filename")->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!w.window.findChild<QPrintDialog *>());
        QTRY_VERIFY(message().endsWith(QLatin1String("went to the printer.")));
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pagesOfPdf(pdf) > 1);
    }

    void onlyATextIsPrinted()
    {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->open());
        for (const char *name : {"printAction", "savePdfAction"}) {
            QVERIFY(!m_window->action(name)->isEnabled());
            QCOMPARE(m_window->action(name)->statusTip(), QStringLiteral("No content is loaded to be printed."));
        }
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
