// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/picture.h"
#include "ui/viewer/textcolors.h"
#include "ui/viewer/textview.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

using namespace artiscope;

namespace {

QString dataFolder()
{
    return QStringLiteral(ARTISCOPE_TEST_DATA "/lexers/");
}

QStringList samples() // "nx-os.txt": the word of the language in front
{
    return QDir(dataFolder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Language languageOfSample(const QString &file)
{
    return languageFromWord(file.section(u'.', 0, 0)).value_or(Language::Plain);
}

// All of a sample on the screen, whatever the font.
void showAll(TextView &view, const QString &file, const TextColors &colors)
{
    view.setColors(colors);
    view.setText(TextBuffer(contentOf(dataFolder() + file)), languageOfSample(file));
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const TextBuffer &text = view.text();
    view.resize(400, 400);
    const QRect first = view.rectOf(text.begin(), text.begin() + 1);
    const qsizetype longest = text.line(text.longestLine()).size();
    view.resize(first.left() + first.width() * int(longest + 4), first.height() * int(text.lineCount() + 1));
}

// What most of the pixels are that are not ground: the insides of the strokes, in a font that is large enough.
QColor inkOf(const QImage &picture, const QRect &rect, const QColor &ground)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (picture.valid(x, y) && picture.pixel(x, y) != ground.rgb())
                ++counts[picture.pixel(x, y)];
        }
    }
    QRgb most = ground.rgb();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = it.value() > counts.value(most) ? it.key() : most;
    return QColor(most);
}

// The colours of every span of a line, as they are on the screen.
QByteArrayList inksOf(TextView &view)
{
    const QImage picture = view.viewport()->grab().toImage();
    const TextBuffer &text = view.text();
    const LexFunction lexer = lexerFor(view.language());
    QByteArrayList inks;
    LexState state = 0;
    for (qsizetype line = 0; line < text.lineCount(); ++line) {
        std::vector<Span> spans;
        state = lexer({text.line(line), true}, state, spans);
        const QByteArray bytes = text.line(line).toByteArray();
        for (const Span &span : spans) {
            if (bytes.mid(span.start, span.length).trimmed().isEmpty())
                continue;
            const qsizetype from = text.lineStart(line) + span.start;
            inks += bytes.mid(span.start, span.length) + '\t'
                + inkOf(picture, view.rectOf(from, from + span.length), view.colors().ground).name().toLatin1();
        }
    }
    return inks;
}

} // namespace

class TestLexerColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressTests(); }

    // What every span of every sample looks like in the light and in the dark theme, read from the picture that the
    // real view paints. Golden files; ARTISCOPE_REFRESH_GOLDEN=1 writes them anew, to be read before they are
    // committed.
    void coloursAreAsRecorded_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : samples())
            QTest::newRow(qPrintable(file)) << file;
    }
    void coloursAreAsRecorded()
    {
        QFETCH(const QString, file);
        TextView view;
        view.setZoom(24);
        view.setFocusPolicy(Qt::NoFocus); // the ring and the caret are no part of it
        showAll(view, file, TextColors::light());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QByteArrayList light = inksOf(view);
        view.setColors(TextColors::dark());
        const QByteArrayList dark = inksOf(view);
        QCOMPARE(light.size(), dark.size());
        QByteArrayList found;
        for (qsizetype i = 0; i < light.size(); ++i)
            found += light.at(i) + '\t' + dark.at(i).sliced(dark.at(i).lastIndexOf('\t') + 1);
        const QString golden = dataFolder() + file + QStringLiteral(".colours");
        if (qEnvironmentVariableIntValue("ARTISCOPE_REFRESH_GOLDEN") == 1) {
            QFile out(golden);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(found.join('\n') + '\n');
        }
        const QByteArrayList expected = contentOf(golden).trimmed().split('\n');
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found.at(i).trimmed(), expected.at(i).trimmed());
        QCOMPARE(found.size(), expected.size());
    }

    // All samples on one sheet a theme, for a person to look at.
    void theSheetIsKept_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theSheetIsKept()
    {
        QFETCH(const bool, dark);
        const TextColors colors = dark ? TextColors::dark() : TextColors::light();
        QWidget sheet;
        QPalette palette = sheet.palette();
        palette.setColor(QPalette::Window, colors.separator);
        palette.setColor(QPalette::WindowText, colors.text);
        sheet.setPalette(palette);
        constexpr int columns = 3;
        QVBoxLayout *stacks[columns];
        auto *const row = new QHBoxLayout(&sheet);
        for (QVBoxLayout *&stack : stacks)
            row->addLayout(stack = new QVBoxLayout);
        int heights[columns] = {};
        for (const QString &file : samples()) {
            auto *const view = new TextView(&sheet);
            showAll(*view, file, colors);
            QVERIFY(view->height() > 0 && view->language() != Language::Plain);
            view->setFixedHeight(view->height());
            view->setFixedWidth(620);
            const auto column = std::min_element(std::begin(heights), std::end(heights)) - std::begin(heights);
            auto *const name = new QLabel(file, &sheet);
            name->setPalette(palette);
            stacks[column]->addWidget(name);
            stacks[column]->addWidget(view);
            heights[column] += view->height() + 30;
        }
        for (QVBoxLayout *const stack : stacks)
            stack->addStretch();
        sheet.adjustSize();
        keepPicture(sheet, dark ? QStringLiteral("lexers-dark") : QStringLiteral("lexers-light"));
    }
};

QTEST_MAIN(TestLexerColours)
#include "tst_lexercolours.moc"
