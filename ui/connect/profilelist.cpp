// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/profilelist.h"

#include "ui/widgets/rowpainter.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace artiscope {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int addressRole = Qt::UserRole + 1;

// The name, and the address dim beneath it.
class ProfileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const Sizes sizes = Sizes::of(option.fontMetrics);
        const QRect box = option.rect.adjusted(sizes.grid, 0, -sizes.grid, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintRoundedGround(*painter, option, box);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), sizes.radius, sizes.radius);
        }
        const QRect text = box.adjusted(2 * sizes.grid, sizes.grid, -2 * sizes.grid, -sizes.grid);
        QFont font = option.font;
        font.setBold(selected);
        painter->setFont(font);
        painter->setPen(theme.text);
        const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
        painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, upper.width()));
        painter->setFont(option.font);
        painter->setPen(theme.dim);
        painter->drawText(upper.translated(0, text.height() / 2), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data(addressRole).toString(), Qt::ElideMiddle, upper.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        const Sizes sizes = Sizes::of(option.fontMetrics);
        return {0, 2 * option.fontMetrics.height() + 3 * sizes.grid};
    }
};

} // namespace

ProfileList::ProfileList(Profiles &profiles, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_list(new QListWidget(this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Servers"));
    m_list->setProperty("look", QStringLiteral("side"));
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(sizes.grid, sizes.grid, sizes.grid, 0);
    buttons->setSpacing(0);
    m_add = addButton(QStringLiteral("profileAdd"), tr("Add"), tr("Set up another server"));
    m_duplicate = addButton(QStringLiteral("profileDuplicate"), tr("Duplicate"),
        tr("Make another profile like this one, without its secret"));
    m_remove = addButton(
        QStringLiteral("profileRemove"), tr("Remove"), tr("Remove this profile and its secret from the keychain"));
    m_import =
        addButton(QStringLiteral("profileImport"), tr("Import"), tr("Take over what infrahubctl is set up with"));
    auto *menu = new QMenu(m_import);
    menu->setObjectName(QStringLiteral("profileImportMenu"));
    connect(menu->addAction(tr("From an infrahubctl.toml…")), &QAction::triggered, this, &ProfileList::chooseFile);
    connect(menu->addAction(tr("From the environment of infrahubctl")), &QAction::triggered, this,
        &ProfileList::importEnvironmentRequested);
    m_import->setMenu(menu);
    m_import->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_add, m_duplicate, m_remove, m_import})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *sample = new QPushButton(tr("Open the built-in sample"), this);
    sample->setObjectName(QStringLiteral("openSample"));
    sample->setAutoDefault(false);
    connect(sample, &QPushButton::clicked, this, &ProfileList::sampleRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, sizes.grid, 0, 3 * sizes.grid);
    layout->setSpacing(sizes.grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(2 * sizes.grid, sizes.grid, 2 * sizes.grid, 0);
    last->addWidget(sample);
    layout->addLayout(last);

    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged(currentId());
    });
    connect(m_list, &QListWidget::itemActivated, this, &ProfileList::activated);
    connect(m_add, &QToolButton::clicked, this, &ProfileList::addRequested);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { Q_EMIT duplicateRequested(currentId()); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(currentId()); });
    connect(&m_profiles, &Profiles::changed, this, &ProfileList::fill);
    fill();
}

QToolButton *ProfileList::addButton(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString ProfileList::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void ProfileList::setCurrentId(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id)
            m_list->setCurrentRow(row);
    }
    updateButtons();
}

void ProfileList::setNewEntry(bool shown)
{
    m_newEntry = shown;
    fill();
}

void ProfileList::setEdited(const QString &id, bool edited)
{
    if (m_edited.contains(id) == edited)
        return;
    if (edited)
        m_edited << id;
    else
        m_edited.removeAll(id);
    fill();
}

void ProfileList::fill()
{
    const QString current = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto append = [this](const QString &id, const QString &name, const QString &address) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(idRole, id);
        item->setData(addressRole, address);
        item->setToolTip(address);
        item->setData(Qt::AccessibleDescriptionRole, address);
    };
    for (const Profile &profile : m_profiles.list()) {
        const QString name = m_edited.contains(profile.id) ? tr("%1 (edited)").arg(profile.name) : profile.name;
        append(profile.id, name, profile.baseUrl.toDisplayString());
    }
    if (m_newEntry)
        append({}, tr("New server"), tr("not saved yet"));
    setCurrentId(current);
}

void ProfileList::updateButtons()
{
    const bool stored = !currentId().isEmpty();
    m_duplicate->setEnabled(stored);
    m_remove->setEnabled(stored || (m_newEntry && m_list->currentItem()));
}

void ProfileList::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import from infrahubctl"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("infrahubctl configuration (*.toml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileList::importFileRequested);
    dialog->open();
}

} // namespace artiscope
