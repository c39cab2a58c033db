// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longmarkdown.h"
#include "tests/ui/picture.h"
#include "tests/ui/watchdog.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/textcolors.h"
#include "ui/widgets/applytheme.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

using namespace artiscope;

namespace {

constexpr const char *handbook = R"(# Handbook of leaf-01

See [the uplinks](#uplinks), [the other ones](#uplinks-1), [nowhere](#nothing) and [the project](https://example.net/p).

- [x] cabled
- [ ] tested

| Port | Peer |
|:-----|-----:|
| `Ethernet1` | spine-01 |

```eos
interface Ethernet1
   description "ä ü" to spine-01
   ip address 192.0.2.1/31
```

```json
{"asn": 65001, "text": "äö",
 "on": true}
```

```unheard
{"asn": 65001}
```

```mermaid
graph LR
  leaf --> spine
```

![Rack A01](https://example.net/rack.png "front")

## Uplinks

Some words.

## Uplinks

More words.
)";

constexpr const char *manyThings = R"(> A **leaf** in rack A01
> with `code`
>
> > and what was said before

| | |
|---|---|
| Model | DCS-7050 |
| Serial number | `x` |

Some words[^1] and more of them[^named].

1. one
2. two
   - deeper
   - and deeper

> Quoted behind a list
>
> ```eos
> interface Ethernet1
> ```

Words between.

```eos
interface Ethernet1
   mtu 9214
```

```yaml
key: value
```

- in a list

  ```json
  {"on": true}
  ```

- the next one

---

[^1]: note
[^named]: The other note, with some words
)";

// What has a colour in a line of code: "key|number|…".
QString coloured(const QTextBlock &block)
{
    QStringList parts;
    const TextColors colors = Theme::current().isDark ? TextColors::dark() : TextColors::light();
    const auto ranges = block.layout()->formats();
    for (const auto &range : ranges) {
        // Keys have the colour of keywords.
        for (const Role role : {Role::Keyword, Role::Number, Role::Address, Role::String, Role::Literal}) {
            if (range.format.foreground().color() == colors.of(role))
                parts << block.text().mid(range.start, range.length);
        }
    }
    return parts.join(u'|');
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private:
    QTextBlock blockOf(const char *text)
    {
        for (QTextBlock block = m_view->document()->begin(); block.isValid(); block = block.next()) {
            if (block.text() == QString::fromUtf8(text))
                return block;
        }
        qFatal("there is no line %s", text);
    }
    QPoint placeOf(const char *words)
    {
        const QTextCursor found = m_view->document()->find(QString::fromUtf8(words));
        QTextCursor at(m_view->document());
        at.setPosition(found.selectionStart() + 2);
        return m_view->cursorRect(at).center();
    }
    void setContent(const QByteArray &text)
    {
        m_view->setContent(text);
        QVERIFY(QTest::qWaitFor([this] { return !m_view->isBusy(); }));
    }
    void click(const char *words) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(words)); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_view = std::make_unique<MarkdownView>();
        m_view->resize(700, 560);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        setContent(handbook);
    }
    void cleanup()
    {
        keepPicture(*m_view);
        m_view.reset();
    }

    void codeHasItsColours()
    {
        QCOMPARE(coloured(blockOf("   ip address 192.0.2.1/31")), QStringLiteral("ip|address|192.0.2.1/31"));
        QCOMPARE(
            coloured(blockOf("{\"asn\": 65001, \"text\": \"äö\",")), QStringLiteral("\"asn\"|65001|\"text\"|\"äö\""));
        QCOMPARE(coloured(blockOf(" \"on\": true}")), QStringLiteral("\"on\"|true"));
        QCOMPARE(coloured(blockOf("{\"asn\": 65001}")), QString()); // nobody knows that language
        QCOMPARE(coloured(blockOf("Some words.")), QString());
    }

    void coloursFollowTheTheme()
    {
        const bool wasDark = Theme::current().isDark;
        applyTheme(*qApp, wasDark ? Theme::light() : Theme::dark());
        QTRY_COMPARE(coloured(blockOf("   ip address 192.0.2.1/31")), QStringLiteral("ip|address|192.0.2.1/31"));
        keepPicture(*m_view, QStringLiteral("otherTheme"));
        applyTheme(*qApp, wasDark ? Theme::dark() : Theme::light());
        QTRY_COMPARE(coloured(blockOf("   ip address 192.0.2.1/31")), QStringLiteral("ip|address|192.0.2.1/31"));
    }

    void diagramsAreToldToBeSource()
    {
        const QTextBlock code = blockOf("graph LR");
        QCOMPARE(code.previous().text(), QStringLiteral("Mermaid diagram, shown as its source"));
        QCOMPARE(m_view->toPlainText().count(QStringLiteral("Mermaid diagram")), 1);
        QCOMPARE(code.next().text(), QStringLiteral("  leaf --> spine"));
    }

    void aDiagramAlone()
    {
        setContent("```mermaid\ngraph LR\n```\n");
        QCOMPARE(m_view->toPlainText(), QStringLiteral("Mermaid diagram, shown as its source\ngraph LR"));
    }

    void tasksAreReadOnly()
    {
        QCOMPARE(blockOf("cabled").blockFormat().marker(), QTextBlockFormat::MarkerType::Checked);
        QCOMPARE(blockOf("tested").blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
        QTextCursor at(blockOf("tested"));
        const QPoint box = m_view->cursorRect(at).center() - QPoint(12, 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(blockOf("tested").blockFormat().marker(), QTextBlockFormat::MarkerType::Unchecked);
    }

    void picturesAreCalledByTheirName()
    {
        const QTextBlock block = blockOf("[picture, not loaded: Rack A01]");
        QCOMPARE(block.begin().fragment().charFormat().toolTip(), QStringLiteral("https://example.net/rack.png"));
    }

    void linksWithinThePage()
    {
        QSignalSpy words(m_view.get(), &MarkdownView::linkHovered);
        m_view->resize(700, 220);
        click("the other ones");
        QVERIFY(m_view->verticalScrollBar()->value() > 100);
        QCOMPARE(m_view->textCursor().block().next().text(), QStringLiteral("More words."));
        m_view->verticalScrollBar()->setValue(0);
        click("the uplinks");
        QCOMPARE(m_view->textCursor().block().next().text(), QStringLiteral("Some words."));

        m_view->verticalScrollBar()->setValue(0);
        QTest::mouseMove(m_view->viewport(), QPoint(1, 1));
        words.clear();
        QTest::mouseMove(m_view->viewport(), placeOf("nowhere"));
        QTRY_COMPARE(words.count(), 1);
        QCOMPARE(words.at(0).at(0).toString(), QStringLiteral("#nothing (there is no such heading)"));
        click("nowhere");
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    // Tab from link to link, told as under the pointer; Enter opens.
    void linksByTheKeyboard()
    {
        QSignalSpy words(m_view.get(), &MarkdownView::linkHovered);
        QSignalSpy opened(m_view.get(), &MarkdownView::linkOpened);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QStringList told;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Tab);
            told << words.last().at(0).toString();
        }
        QCOMPARE(told.join(u' '),
            QStringLiteral("#uplinks #uplinks-1 #nothing (there is no such heading) https://example.net/p"));
        QCOMPARE(m_urls.size(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_urls, QList<QUrl>{QUrl(QStringLiteral("https://example.net/p"))});
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QTest::keyClick(m_view.get(), Qt::Key_Backtab);
        QTest::keyClick(m_view.get(), Qt::Key_Backtab);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_view->textCursor().block().next().text(), QStringLiteral("More words."));
    }

    void everyKindOfBlock()
    {
        setContent(manyThings);
        const QTextBlock first = blockOf("Model");
        QCOMPARE(QTextCursor(first).currentTable()->cellAt(first.position()).row(), 0);
        const auto &layout = *m_view->document()->documentLayout();
        QCOMPARE(layout.blockBoundingRect(first).top(), layout.blockBoundingRect(blockOf("DCS-7050")).top());
        // A quotation is no line of the list before it, and has a bar, as code has its ground.
        const QRectF listed = layout.blockBoundingRect(blockOf("and deeper"));
        const QRectF quoted = layout.blockBoundingRect(blockOf("Quoted behind a list"));
        QVERIFY(quoted.top() - listed.bottom() > m_view->fontMetrics().height() / 2);
        const auto colorsAt = [this](const char *words) {
            const QImage picture = m_view->viewport()->grab().toImage();
            QSet<QRgb> colors;
            const int y = placeOf(words).y();
            for (int x = 0; x < picture.width(); ++x)
                colors.insert(picture.pixel(x, y));
            return colors;
        };
        QVERIFY(colorsAt("Quoted behind a list").contains(Theme::current().line.rgb()));
        QVERIFY(!colorsAt("Words between.").contains(Theme::current().line.rgb()));
        QVERIFY(colorsAt("   mtu 9214").contains(Theme::current().window.rgb()));
        keepPicture(*m_view, QStringLiteral("blocksWide"));
        m_view->resize(320, 1000);
        keepPicture(*m_view, QStringLiteral("blocksNarrow"));
    }

    void notesAreLinked()
    {
        setContent(manyThings);
        QCOMPARE(blockOf("Some words1 and more of themnamed.").blockFormat().headingLevel(), 0);
        m_view->resize(700, 220);
        QSignalSpy words(m_view.get(), &MarkdownView::linkHovered);
        click("named.");
        QCOMPARE(m_view->textCursor().block().text(), QStringLiteral("named. The other note, with some words"));
    }

    // How long it holds up the window is printed; that it comes bit by bit is seen.
    void aLongTextComesInSteps()
    {
        const QByteArray text = longMarkdown(200'000);
        Watchdog watchdog;
        watchdog.start();
        const QSignalSpy steps(m_view->verticalScrollBar(), &QScrollBar::rangeChanged);
        m_view->setContent(text);
        QVERIFY(m_view->isBusy());
        QCOMPARE(m_view->toPlainText(), QString()); // nothing of the one before
        QTRY_VERIFY(!m_view->isBusy());
        const auto isLaidOut = [this] {
            return QAbstractEventDispatcher::instance()
                ->registeredTimers(m_view->document()->documentLayout())
                .isEmpty();
        };
        QTRY_VERIFY(isLaidOut());
        // One could scroll in what was there before all of it was.
        const auto first = std::find_if(
            steps.begin(), steps.end(), [](const QList<QVariant> &range) { return range.at(1).toInt() > 0; });
        QVERIFY(first != steps.end());
        QVERIFY(first->at(1).toInt() < m_view->verticalScrollBar()->maximum());
        watchdog.report();

        // Another version of it, at the same place.
        const int place = m_view->verticalScrollBar()->maximum() - 100;
        m_view->verticalScrollBar()->setValue(place);
        m_view->setContent(text + "\nThe end\n", true);
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(m_view->verticalScrollBar()->value(), place);
        QCOMPARE(m_view->document()->lastBlock().text(), QStringLiteral("The end"));
    }

    void theLastOneIsShown()
    {
        for (int i = 0; i < 20; ++i) {
            m_view->setContent(longMarkdown(20'000) + "\nText " + QByteArray::number(i) + '\n');
            if (i % 3 == 0)
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!m_view->isBusy());
        QCOMPARE(m_view->document()->lastBlock().text(), QStringLiteral("Text 19"));
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_urls << url; }

private:
    std::unique_ptr<MarkdownView> m_view;
    QList<QUrl> m_urls;
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
