// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/renderedsync.h"

#include "ui/viewer/markdowndocument.h"
#include "ui/viewer/markdownview.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace artiscope {

namespace {

struct NamedPlace {
    QString name;
    int position;
};

std::vector<NamedPlace> headingsOf(const MarkdownView &view)
{
    std::vector<NamedPlace> headings;
    const MarkdownDocument *const document = view.shown();
    if (!document || !document->outline().outline)
        return headings;
    for (const OutlineItem &item : document->outline().outline->items)
        headings.push_back({labelOf(item, document->outline().bytes), document->placeOf(qsizetype(item.begin))});
    return headings;
}

double heightOf(const MarkdownView &view, int position)
{
    return view.document()->documentLayout()->blockBoundingRect(view.document()->findBlock(position)).top();
}

} // namespace

RenderedSync::RenderedSync(MarkdownView &left, MarkdownView &right, QObject *parent)
    : QObject(parent),
      m_left(left),
      m_right(right)
{
    connect(left.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_left, m_right); });
    connect(right.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_right, m_left); });
    connect(&left, &MarkdownView::presented, this, &RenderedSync::matchHeadings);
    connect(&right, &MarkdownView::presented, this, &RenderedSync::matchHeadings);
}

// Each with the next of its name; what has been passed over is new, or gone, or somewhere else.
void RenderedSync::matchHeadings()
{
    m_headings.clear();
    const std::vector<NamedPlace> right = headingsOf(m_right);
    QHash<QString, std::vector<size_t>> places; // the first one last
    for (size_t i = right.size(); i-- > 0;)
        places[right[i].name].push_back(i);
    size_t next = 0;
    for (const NamedPlace &heading : headingsOf(m_left)) {
        const auto found = places.find(heading.name);
        if (found == places.end())
            continue;
        while (!found->empty() && found->back() < next)
            found->pop_back();
        if (found->empty())
            continue;
        m_headings.push_back({heading.position, right[found->back()].position});
        next = found->back() + 1;
    }
}

void RenderedSync::show(int left, int right)
{
    const QScopedValueRollback<bool> following(m_following, true);
    m_left.showPosition(left);
    m_right.showPosition(right);
}

void RenderedSync::follow(MarkdownView &leader, MarkdownView &other)
{
    if (m_following)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const QScrollBar &from = *leader.verticalScrollBar();
    QScrollBar &to = *other.verticalScrollBar();
    const double place = from.value();
    // The stretch that it is in: where it begins and ends in both.
    double begin = 0;
    double end = from.maximum();
    double otherBegin = 0;
    double otherEnd = to.maximum();
    if (m_left.isLaidOut() && m_right.isLaidOut()) {
        for (const Heading &heading : m_headings) {
            const bool isLeft = &leader == &m_left;
            const double here = heightOf(leader, isLeft ? heading.left : heading.right);
            const double there = heightOf(other, isLeft ? heading.right : heading.left);
            if (here > end || there > otherEnd)
                break;
            if (here > place) {
                end = here;
                otherEnd = there;
                break;
            }
            begin = here;
            otherBegin = there;
        }
    }
    const double share = end > begin ? (place - begin) / (end - begin) : 0;
    to.setValue(qRound(otherBegin + share * (otherEnd - otherBegin)));
}

} // namespace artiscope
