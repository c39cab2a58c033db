// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/reportsection.h"

#include "app/content/contenttext.h"
#include "app/diff/textdiff.h"
#include "app/session/encodingpair.h"

#include <QCoreApplication>

#include <algorithm>

namespace artiscope {

namespace {

constexpr qsizetype around = 3; // equal lines before and after
constexpr qsizetype mostRows = 5000; // of one artifact: nobody reads more of it on a page

class ReportSection {
    Q_DECLARE_TR_FUNCTIONS(artiscope::ReportSection)
public:
    ReportSection(const ChangedContent &content, const TextDiff &diff)
        : m_left(content.leftText.text),
          m_right(content.rightText.text),
          m_encodings(encodingsOf(content.leftText, content.rightText)),
          m_diff(diff),
          m_ignored(*content.lines)
    {
    }

    [[nodiscard]] QByteArray html();
    [[nodiscard]] static QByteArray noText(const ChangedContent &content);

private:
    [[nodiscard]] static QByteArray paragraph(const QString &sentence);
    [[nodiscard]] static QByteArray marked(const TextBuffer &text, qsizetype line, const std::vector<ByteRange> &words);
    void row(const char *kind, qsizetype left, qsizetype right, const char *sign, const QByteArray &text);
    void same(qsizetype left, qsizetype right, qsizetype count);
    void gap();
    [[nodiscard]] QByteArray ignored() const;

    const TextBuffer &m_left;
    const TextBuffer &m_right;
    const EncodingPair m_encodings;
    const TextDiff &m_diff;
    const IgnoredHunks &m_ignored;
    QByteArray m_html;
    qsizetype m_rows = 0;
};

QByteArray ReportSection::paragraph(const QString &sentence)
{
    return "<p>" + htmlText(sentence) + "</p>\n";
}

QByteArray ReportSection::noText(const ChangedContent &content)
{
    const auto size = [](const std::optional<QByteArray> &bytes) { return bytes ? bytes->size() : 0; };
    return paragraph(tr("This is no text; its bytes differ. Left: %1 bytes, right: %2 bytes.")
                         .arg(size(content.left))
                         .arg(size(content.right)));
}

QByteArray ReportSection::marked(const TextBuffer &text, qsizetype line, const std::vector<ByteRange> &words)
{
    const qsizetype end = text.lineEnd(line);
    qsizetype from = text.lineStart(line);
    QByteArray html;
    auto word = std::ranges::lower_bound(words, from, {}, &ByteRange::begin);
    for (; word != words.end() && word->begin < end; ++word) {
        html +=
            htmlText(text.view(from, word->begin)) + "<mark>" + htmlText(text.view(word->begin, word->end)) + "</mark>";
        from = word->end;
    }
    return html + htmlText(text.view(from, end));
}

// Lines count from 0 here; -1: not on this side.
void ReportSection::row(const char *kind, qsizetype left, qsizetype right, const char *sign, const QByteArray &text)
{
    const auto number = [](qsizetype line) { return line < 0 ? QByteArray() : QByteArray::number(line + 1); };
    if (++m_rows <= mostRows) {
        m_html += QByteArray("<tr class=\"") + kind + "\"><th>" + number(left) + "</th><th>" + number(right)
            + "</th><td>" + sign + "</td><td>" + text + "</td></tr>\n";
    }
}

void ReportSection::same(qsizetype left, qsizetype right, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        row("s", left + i, right + i, "", htmlText(m_left.line(left + i)));
}

void ReportSection::gap()
{
    if (m_rows < mostRows)
        m_html += "<tr class=\"g\"><td colspan=\"4\">⋯</td></tr>\n";
}

QByteArray ReportSection::ignored() const
{
    if (m_ignored.count == qsizetype(m_diff.lines.hunks.size()))
        return paragraph(tr("No difference but what is ignored."));
    return paragraph(m_ignored.count == 1 ? tr("One difference is ignored.")
                                          : tr("%1 differences are ignored.").arg(m_ignored.count));
}

QByteArray ReportSection::html()
{
    const std::vector<DiffHunk> &hunks = m_diff.lines.hunks;
    qsizetype shown = 0; // of the left
    qsizetype before = 0; // the end of the hunk before, which may be ignored
    for (size_t i = 0; i < hunks.size(); ++i) {
        const DiffHunk &hunk = hunks[i];
        const qsizetype after = hunk.leftFirst + hunk.leftCount;
        const qsizetype end = i + 1 < hunks.size() ? hunks[i + 1].leftFirst : comparedLines(m_left);
        const qsizetype first = std::max({shown, before, hunk.leftFirst - around});
        before = after;
        if (m_ignored.ignored[i])
            continue;
        if (first > shown)
            gap();
        same(first, hunk.rightFirst - (hunk.leftFirst - first), hunk.leftFirst - first);
        for (qsizetype line = hunk.leftFirst; line < hunk.leftFirst + hunk.leftCount; ++line)
            row("d", line, -1, "−", marked(m_left, line, m_diff.leftWords));
        for (qsizetype line = hunk.rightFirst; line < hunk.rightFirst + hunk.rightCount; ++line)
            row("a", -1, line, "+", marked(m_right, line, m_diff.rightWords));
        const qsizetype count = std::min(around, end - after);
        same(after, hunk.rightFirst + hunk.rightCount, count);
        shown = after + count;
    }
    if (!m_html.isEmpty() && shown < comparedLines(m_left))
        gap();
    QByteArray html;
    if (m_diff.lines.lineEndsDiffer)
        html += paragraph(tr("Lines end differently (LF, CR LF, or not at all)."));
    if (m_encodings.differ())
        html += paragraph(tr("The encoding differs: %1.").arg(encodingsText(m_encodings)));
    else if (m_diff.lines.marksDiffer)
        html += paragraph(tr("Only one of both begins with a byte order mark."));
    if (m_ignored.count > 0)
        html += ignored();
    for (const IgnoreProblem &problem : m_ignored.problems)
        html += paragraph(tr("“%1” could not be applied here.").arg(ignorePresetName(problem.name)));
    if (!m_html.isEmpty())
        html += "<table class=\"diff\">\n" + m_html + "</table>\n";
    if (m_rows > mostRows)
        html += paragraph(tr("More lines differ; the first %1 are shown.").arg(mostRows));
    return html;
}

} // namespace

QByteArray htmlText(QByteArrayView utf8)
{
    return decodeText(utf8).text.toHtmlEscaped().toUtf8();
}

QByteArray htmlText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return htmlText(QByteArrayView(utf8));
}

Result<QByteArray> reportSection(
    const DiffLibrary &library, const ChangedContent &content, const std::function<bool()> &cancelled)
{
    if (!content.lines)
        return ReportSection::noText(content);
    const TextDiff diff =
        withWords(library, content.leftText.text, content.rightText.text, content.lines->lines, cancelled);
    return ReportSection(content, diff).html();
}

} // namespace artiscope
