// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/trouble.h"
#include "app/models/documenttreemodel.h"
#include "ui/viewer/sourcepage.h"
#include "ui/viewer/treelist.h"

namespace artiscope {

class Banner;
class StateView;
class TreeBar;

// JSON, YAML or XML as a tree of keys and values, with a filter above it. It is read when it is first wanted: a small
// text at once, a large one on the pool. GUI thread.
class TreeView final : public QWidget {
    Q_OBJECT
public:
    explicit TreeView(QWidget *parent = nullptr);

    // `keepPlace`: another version of what is shown, so what is unfolded stays so.
    void setContent(const QByteArray &bytes, StructureKind kind, bool keepPlace);
    void prepare(); // it is about to be shown
    [[nodiscard]] bool isBusy() const { return m_reading.isActive() || m_model.isBusy(); }
    [[nodiscard]] const QString &trouble() const { return m_trouble; } // why there is no tree; empty: there is
    [[nodiscard]] const std::optional<Trouble> &mistake() const { return m_mistake; } // in the text, that is why

    void setZoom(int steps); // points added to the font's size
    void focusFilter();
    void goTo(qsizetype offset); // of the text; as soon as it is read
    [[nodiscard]] bool hasPaths(SourcePage::Path path) const; // such documents do
    [[nodiscard]] QString currentPath(SourcePage::Path path) const; // empty without
    void setContextActions(const QList<QAction *> &actions, const QList<QAction *> &paths);

public Q_SLOTS:
    void showInSource(); // what is current
    // As the menus call them, of what is current.
    void copy() const;
    void copyValue() const;
    void copySubtree() const;

Q_SIGNALS:
    void settled(); // not busy any more, or there is trouble
    void sourceWanted(qsizetype offset);
    void tableWanted(); // in place of the tree; offered where there is one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Read {
        std::shared_ptr<const DocumentTree> tree;
        std::optional<Trouble> mistake;
    };
    [[nodiscard]] static Read read(
        const QByteArray &bytes, StructureKind kind, const std::function<bool()> &cancelled = {});
    void take(const Read &read);
    void lookForTable();
    void listed(); // the model has other rows
    void choose(const QModelIndex &index);
    void applyFilter(const QString &filter);
    void goToWanted();
    void updateNote();

    DocumentTreeModel m_model;
    QByteArray m_bytes;
    StructureKind m_kind = StructureKind::None;
    bool m_isRead = false;
    QString m_trouble;
    std::optional<Trouble> m_mistake;
    std::optional<qsizetype> m_wanted; // where to go when it is listed
    std::optional<TreeList::Place> m_kept; // what to unfold when it is listed without a filter
    TreeBar *m_bar;
    Banner *m_banner;
    TreeList *m_list;
    StateView *m_state;
    Request m_reading;
    Request m_looking; // for a table
};

} // namespace artiscope
