// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/comparisonreport.h"

#include "app/domain/humantime.h"
#include "app/session/changetext.h"
#include "app/session/contentdifferences.h"
#include "app/session/explain.h"
#include "app/session/reportsection.h"

#include <QCoreApplication>

namespace artiscope {

namespace {

constexpr char head[] = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { --ground: #fff; --ink: #1d2126; --faint: #5f6873; --line: #d9dde2; --add: #e4f4e7; --addword: #aedfb8;
  --del: #fbe9e8; --delword: #f2bab6; --link: #0b62c4 }
@media (prefers-color-scheme: dark) { :root { --ground: #16191d; --ink: #e4e7eb; --faint: #98a2ad; --line: #343a42;
  --add: #16301d; --addword: #27683a; --del: #3b1d1e; --delword: #7e3133; --link: #7db7ff } }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 0; display: inline }
a { color: var(--link) }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem }
.list th, .list td, .facts th, .facts td { text-align: left; vertical-align: top; padding: .2rem .9rem .2rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; unicode-bidi: isolate }
.list th, .facts th { color: var(--faint); font-weight: normal; white-space: nowrap }
code, .diff { font: 13px/1.4 ui-monospace, monospace }
section { margin: 2rem 0; border-top: 2px solid var(--line); padding-top: .8rem }
.diff th { width: 1%; padding: 0 .6rem; color: var(--faint); font-weight: normal; text-align: right;
  vertical-align: top; user-select: none }
.diff td { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate }
.diff td:nth-child(3) { width: 1%; padding-right: .5rem; user-select: none }
.a { background: var(--add) } .a mark { background: var(--addword); color: inherit }
.d { background: var(--del) } .d mark { background: var(--delword); color: inherit }
.g td { color: var(--faint); text-align: center }
.failed { font-weight: bold }
</style>
)";

class Report {
    Q_DECLARE_TR_FUNCTIONS(artiscope::Report)
public:
    Report(const ReportOrigin &origin, const ChangeCounts &counts, const QList<ArtifactChange> &changes,
        const QHash<ArtifactKey, ChangeOrigin> &origins, const ContentDifferences &differences)
        : m_origin(origin),
          m_counts(counts),
          m_changes(changes),
          m_origins(origins),
          m_differences(differences)
    {
    }
    [[nodiscard]] QByteArray html() const;

private:
    [[nodiscard]] QString snapshot(const Snapshot &snapshot) const;
    [[nodiscard]] QByteArray origin() const;
    [[nodiscard]] QByteArray list() const;
    [[nodiscard]] QByteArray section(qsizetype place) const;
    [[nodiscard]] static QByteArray facts(const ArtifactChange &change);
    [[nodiscard]] static QString name(const Artifact &artifact);
    [[nodiscard]] QString outcome(const ArtifactChange &change) const; // what became of it, and by whom

    const ReportOrigin &m_origin;
    const ChangeCounts &m_counts;
    const QList<ArtifactChange> &m_changes;
    const QHash<ArtifactKey, ChangeOrigin> &m_origins;
    const ContentDifferences &m_differences;
};

template <typename... Cells> QByteArray row(const char *cell, const Cells &...cells)
{
    QByteArray html = "<tr>";
    ((html += QByteArray("<") + cell + '>' + cells + "</" + cell + '>'), ...);
    return html + "</tr>\n";
}

QByteArray namedRow(const QString &name, const QByteArray &left, const QByteArray &right)
{
    return "<tr><th>" + htmlText(name) + "</th><td>" + left + "</td><td>" + right + "</td></tr>\n";
}

QString Report::name(const Artifact &artifact)
{
    const auto named = [](const QString &text, const QString &id) { return text.isEmpty() ? id : text; };
    return named(artifact.definition.name, artifact.definition.id) + QStringLiteral(" / ")
        + named(artifact.target.label, artifact.target.id);
}

QString Report::outcome(const ArtifactChange &change) const
{
    const auto origin = m_origins.constFind(change.key());
    return changeName(change.change, origin == m_origins.cend() ? std::nullopt : std::optional(*origin));
}

QString Report::snapshot(const Snapshot &snapshot) const
{
    return snapshot.at ? tr("%1 at %2").arg(snapshot.branch, utcTime(*snapshot.at))
                       : tr("%1 now, which was %2").arg(snapshot.branch, utcTime(m_origin.askedAt));
}

QByteArray Report::origin() const
{
    const auto fact = [](const QString &title, const QString &value) {
        return value.isEmpty() ? QByteArray()
                               : "<tr><th>" + htmlText(title) + "</th><td>" + htmlText(value) + "</td></tr>\n";
    };
    const bool isPatient = m_origin.matching == LineMatching::UniqueFirst;
    const QString account = m_origin.account.isAnonymous() ? tr("anonymous") : m_origin.account.name;
    return "<table class=\"facts\">\n" + fact(tr("Left"), snapshot(m_origin.left))
        + fact(tr("Right"), snapshot(m_origin.right))
        + fact(tr("Server"), m_origin.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))
        + fact(tr("Version"), m_origin.version) + fact(tr("Account"), account)
        + fact(tr("Made"), tr("%1 by Artiscope %2").arg(utcTime(m_origin.askedAt), QStringLiteral(ARTISCOPE_VERSION)))
        + fact(tr("Compared"), isPatient ? tr("by patience: lines that are there once meet first") : QString())
        + fact(tr("Ignored"), m_origin.ignored.join(QStringLiteral(", "))) + "</table>\n";
}

QByteArray Report::list() const
{
    if (m_changes.isEmpty())
        return {};
    QByteArray html = "<table class=\"list\">\n"
        + row("th", htmlText(tr("Change")), htmlText(tr("Lines")), htmlText(tr("Artifact")), htmlText(tr("Kind")),
            htmlText(tr("Note")));
    for (qsizetype place = 0; place < m_changes.size(); ++place) {
        const ArtifactChange &change = m_changes.at(place);
        const ContentDifference *const difference = m_differences.find(change.key());
        QByteArray title = htmlText(name(change.shown()));
        if (change.change != Change::Unchanged)
            title = "<a href=\"#c" + QByteArray::number(place) + "\">" + title + "</a>";
        html += row("td", htmlText(outcome(change)), difference ? htmlText(linesText(*difference)) : QByteArray(),
            title, htmlText(change.shown().target.kind), htmlText(changeNote(change)));
    }
    return html + "</table>\n";
}

// What each side's artifact is, when it was stored and by whom.
QByteArray Report::facts(const ArtifactChange &change)
{
    QByteArray html = "<table class=\"facts\">\n<tr><th></th><th>" + htmlText(tr("Left")) + "</th><th>"
        + htmlText(tr("Right")) + "</th></tr>\n";
    const auto fact = [&](const QString &title, const auto &of) {
        const auto side = [&](const std::optional<Artifact> &artifact) {
            return artifact ? htmlText(of(*artifact)) : QByteArray();
        };
        const QByteArray left = side(change.left);
        const QByteArray right = side(change.right);
        if (!left.isEmpty() || !right.isEmpty())
            html += namedRow(title, left, right);
    };
    fact(tr("Status"), [](const Artifact &one) { return statusWord(one.status); });
    fact(tr("Stored"), [](const Artifact &one) { return one.updatedAt ? utcTime(*one.updatedAt) : QString(); });
    fact(tr("By"), [](const Artifact &one) { return one.updatedBy; });
    fact(tr("Type"), [](const Artifact &one) { return one.contentType; });
    fact(tr("MD5"), [](const Artifact &one) { return one.checksum; });
    fact(tr("Storage id"), [](const Artifact &one) { return one.storageId; });
    fact(tr("Artifact id"), [](const Artifact &one) { return one.id; });
    return html + "</table>\n";
}

QByteArray Report::section(qsizetype place) const
{
    const ArtifactChange &change = m_changes.at(place);
    const ContentDifference *const difference = m_differences.find(change.key());
    QStringList title{outcome(change)};
    if (difference)
        title << linesText(*difference);
    QByteArray html = "<section id=\"c" + QByteArray::number(place) + "\">\n<details open>\n<summary><h2>"
        + htmlText(name(change.shown())) + "</h2> " + htmlText(title.join(QStringLiteral(", "))) + "</summary>\n"
        + facts(change);
    if (const QString note = changeNote(change); !note.isEmpty())
        html += "<p>" + htmlText(note) + "</p>\n";
    if (difference && difference->error)
        html += "<p class=\"failed\">" + htmlText(explainInOneLine(*difference->error)) + "</p>\n";
    else if (difference)
        html += difference->made;
    return html + "</details>\n</section>\n";
}

QByteArray Report::html() const
{
    const QByteArray title = htmlText(tr("%1 and %2").arg(snapshot(m_origin.left), snapshot(m_origin.right)));
    QByteArray html = QByteArray(head) + "<title>" + title + "</title>\n</head>\n<body>\n<h1>"
        + htmlText(tr("What differs between two snapshots")) + "</h1>\n" + origin() + "<p>"
        + htmlText(changeSummary(m_counts)) + "</p>\n" + list();
    for (qsizetype place = 0; place < m_changes.size(); ++place) {
        if (m_changes.at(place).change != Change::Unchanged)
            html += section(place);
    }
    return html + "</body>\n</html>\n";
}

} // namespace

QByteArray comparisonReport(const ReportOrigin &origin, const ChangeCounts &counts,
    const QList<ArtifactChange> &changes, const QHash<ArtifactKey, ChangeOrigin> &origins,
    const ContentDifferences &differences)
{
    return Report(origin, counts, changes, origins, differences).html();
}

} // namespace artiscope
