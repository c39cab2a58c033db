// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidepages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace artiscope {

namespace {

GuidePage readPage(const QString &name)
{
    QFile file(guideFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    GuidePage page{.file = name, .markdown = file.readAll()};
    if (page.markdown.startsWith("<!--")) // the licence
        page.markdown.remove(0, page.markdown.indexOf("-->\n") + 4);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(QString::fromUtf8(page.markdown),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        lines << block.text();
        if (page.title.isEmpty() && block.blockFormat().headingLevel() == 1)
            page.title = block.text();
    }
    page.words = lines.join(u'\n');
    return page;
}

} // namespace

int GuidePage::count(const QString &wanted) const
{
    return int(words.count(wanted, Qt::CaseInsensitive));
}

QString guideFolder()
{
    return QStringLiteral(":/guide");
}

QList<GuidePage> readGuide(const std::function<bool()> &cancelled)
{
    QList<GuidePage> pages{readPage(QStringLiteral("index.md"))};
    const QString index = QString::fromUtf8(pages.constFirst().markdown);
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+\.md)\))"));
    for (auto it = link.globalMatch(index); it.hasNext() && !(cancelled && cancelled());)
        pages << readPage(it.next().captured(1));
    pages.removeIf([](const GuidePage &page) { return page.file.isEmpty(); });
    return pages;
}

} // namespace artiscope
