// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTreeView>

namespace artiscope {

// A cell of a document's tree: a key, or a value in the colour that it has in the text, and small behind it what it is.
class TreeDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The rows of a document's tree. Does not own the model. GUI thread.
class TreeList final : public QTreeView {
    Q_OBJECT
public:
    explicit TreeList(QWidget *parent = nullptr);

    void setContextActions(const QList<QAction *> &actions, const QList<QAction *> &paths);
    void fitRows(); // to the font

    // Unfolds that many levels, or as many as can be laid out without being noticed; false: these are fewer.
    static constexpr int laidOutAtOnce = 5000; // rows
    bool expandLevels(int levels, int rows = laidOutAtOnce);

    // What is unfolded and current, by names: of another version too.
    struct Place {
        QSet<QString> expanded;
        QString current;
        int scrolled = 0;
    };
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

Q_SIGNALS:
    void chosen(const QModelIndex &index); // by Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    void collect(const QModelIndex &parent, const QString &name, QSet<QString> &expanded) const;
    void expand(const QModelIndex &parent, const QString &name, const Place &place);

    QList<QAction *> m_actions;
    QList<QAction *> m_paths;
};

} // namespace artiscope
