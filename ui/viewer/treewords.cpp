// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/treewords.h"

#include "ui/viewer/troublewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace artiscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(artiscope::TreeView)
};

} // namespace

QString treeTrouble(const DocumentTree &tree, const std::optional<Trouble> &mistake)
{
    const QLocale locale;
    switch (tree.limit) {
    case TreeLimit::Size:
        return Words::tr("A text of more than %1 is not shown as a tree; this is its text.")
            .arg(locale.formattedDataSize(maximumTreeBytes));
    case TreeLimit::Depth:
        return Words::tr("What is nested more than %1 deep is not shown as a tree; this is its text.")
            .arg(locale.toString(maximumTreeDepth));
    case TreeLimit::Nodes:
        return Words::tr("A document of more than %1 values is not shown as a tree; this is its text.")
            .arg(locale.toString(maximumTreeNodes));
    case TreeLimit::None:
        break;
    }
    if (mistake) {
        return Words::tr("This is not well-formed %1, so this is its text. %2")
            .arg(grammarName(tree.kind), placeWords(*mistake));
    }
    return tree.nodes.empty() ? Words::tr("There is nothing in this document.") : QString();
}

QString treeNotice(const DocumentTree &tree)
{
    QStringList sentences;
    if (tree.duplicates > 0)
        sentences << (tree.duplicates == 1
                ? Words::tr("1 key is there more than once.")
                : Words::tr("%1 keys are there more than once.").arg(QLocale().toString(tree.duplicates)));
    if (tree.entities > 0)
        sentences << (tree.entities == 1 ? Words::tr("This document declares 1 entity, which is not expanded.")
                                         : Words::tr("This document declares %1 entities, which are not expanded.")
                                               .arg(QLocale().toString(tree.entities)));
    return sentences.join(u' ');
}

} // namespace artiscope
