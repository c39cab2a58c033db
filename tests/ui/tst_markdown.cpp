// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/picture.h"
#include "ui/viewer/markdownview.h"
#include "ui/viewer/textcolors.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

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

// What has a colour in a line of code: "key|number|…".
QString coloured(const QTextBlock &block)
{
    QStringList parts;
    const TextColors colors = Theme::current().isDark ? TextColors::dark() : TextColors::light();
    const auto ranges = block.layout()->formats();
    for (const auto &range : ranges) {
        // Keys have the colour of keywords, addresses that of numbers.
        for (const Role role : {Role::Keyword, Role::Number, Role::String, Role::Literal}) {
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
    void click(const char *words) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(words)); }

private Q_SLOTS:
    void initTestCase() { dressTests(); }
    void init()
    {
        m_view = std::make_unique<MarkdownView>();
        m_view->resize(700, 560);
        m_view->setContent(handbook);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
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
        m_view->setContent("```mermaid\ngraph LR\n```\n");
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

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_urls << url; }

private:
    std::unique_ptr<MarkdownView> m_view;
    QList<QUrl> m_urls;
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
