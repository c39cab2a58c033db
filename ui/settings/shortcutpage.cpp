// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/shortcutpage.h"

#include "ui/settings/keycapture.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace artiscope {

ShortcutPage::ShortcutPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent),
      m_shortcuts(shortcuts),
      m_model(shortcuts),
      m_preset(new QComboBox(this)),
      m_resetAll(new QPushButton(tr("Reset all shortcuts"), this)),
      m_list(new QTreeView(this)),
      m_name(new QLabel(this)),
      m_capture(new KeyCapture(this)),
      m_none(new QPushButton(tr("No shortcut"), this)),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_message(new QLabel(this)),
      m_take(new QPushButton(tr("Take it from there"), this)),
      m_leave(new QPushButton(tr("Leave it there"), this))
{
    const Sizes sizes = Sizes::of(fontMetrics());
    setObjectName(QStringLiteral("shortcutPage"));
    setAccessibleName(tr("Shortcuts"));
    setProperty("look", QStringLiteral("pane"));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Commands and their shortcuts"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(int(ShortcutModel::Column::Command), sizes.row * 9);
    m_list->setColumnWidth(int(ShortcutModel::Column::Way), sizes.row * 5);
    for (QPushButton *const button : {m_resetAll, m_none, m_reset, m_take, m_leave})
        button->setAutoDefault(false); // Enter is of what has the keyboard

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        stopAsking();
        showChosen();
    });
    connect(m_list, &QTreeView::activated, this, [this] { m_capture->setFocus(Qt::OtherFocusReason); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ShortcutPage::showChosen);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutPage::showChosen);
    choose(m_model.id(m_model.index(0, 0)));
}

QWidget *ShortcutPage::makeHead()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *const head = new QWidget(this);
    auto *const title = new QLabel(tr("Shortcuts"), head);
    title->setProperty("look", QStringLiteral("title"));
    auto *const like = new QLabel(tr("As in"), head);
    like->setBuddy(m_preset);
    m_preset->setObjectName(QStringLiteral("shortcutPreset"));
    m_preset->setAccessibleName(tr("Shortcuts as in"));
    for (const Shortcuts::Preset &preset : Shortcuts::presets())
        m_preset->addItem(preset.title, preset.word);
    m_resetAll->setObjectName(QStringLiteral("resetAllShortcuts"));
    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(6 * sizes.grid, 3 * sizes.grid, 4 * sizes.grid, 3 * sizes.grid);
    layout->setSpacing(2 * sizes.grid);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(like);
    layout->addWidget(m_preset);
    layout->addWidget(m_resetAll);
    connect(m_preset, &QComboBox::activated, this, [this] {
        m_shortcuts.setPreset(m_preset->currentData().toString());
        stopAsking(tr("What you have changed yourself stays."));
        Q_EMIT changed();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        stopAsking();
        m_list->setFocus(); // the button is off now
        Q_EMIT changed();
    });
    return head;
}

QWidget *ShortcutPage::makeEditor()
{
    const Sizes sizes = Sizes::of(fontMetrics());
    auto *const editor = new QWidget(this);
    m_name->setObjectName(QStringLiteral("shortcutName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setBuddy(m_capture);
    m_capture->setObjectName(QStringLiteral("shortcutCapture"));
    m_capture->setPlaceholderText(tr("Press the new keys here"));
    m_capture->setMinimumWidth(sizes.row * 7);
    m_none->setObjectName(QStringLiteral("shortcutNone"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_message->setObjectName(QStringLiteral("shortcutMessage"));
    m_message->setAccessibleName(tr("About these keys"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("shortcutTake"));
    m_take->setProperty("look", QStringLiteral("primary"));
    m_leave->setObjectName(QStringLiteral("shortcutLeave"));
    auto *const upper = new QHBoxLayout;
    upper->setSpacing(2 * sizes.grid);
    upper->addWidget(m_name, 1);
    upper->addWidget(m_capture);
    upper->addWidget(m_none);
    upper->addWidget(m_reset);
    auto *const lower = new QHBoxLayout;
    lower->setSpacing(2 * sizes.grid);
    lower->addWidget(m_message, 1);
    lower->addWidget(m_take);
    lower->addWidget(m_leave);
    auto *const layout = new QVBoxLayout(editor);
    layout->setContentsMargins(6 * sizes.grid, 2 * sizes.grid, 4 * sizes.grid, 2 * sizes.grid);
    layout->setSpacing(sizes.grid);
    layout->addLayout(upper);
    layout->addLayout(lower);
    lower->addStrut(sizes.control); // what comes and goes does not move the list

    connect(m_capture, &KeyCapture::pressed, this, &ShortcutPage::take);
    connect(m_capture, &KeyCapture::givenUp, this, [this] {
        stopAsking();
        m_list->setFocus();
    });
    connect(m_none, &QPushButton::clicked, this, [this] { keep({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { keepOrAsk(m_shortcuts.presetKeys(chosen())); });
    connect(m_take, &QPushButton::clicked, this, [this] { keep(m_asked); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        stopAsking();
        m_capture->setFocus();
    });
    stopAsking();
    return editor;
}

int ShortcutPage::filter(const QStringList &words)
{
    const QString before = chosen();
    m_model.setFilter(words);
    choose(m_model.indexOf(before).isValid() ? before : m_model.id(m_model.index(0, 0)));
    return m_model.rowCount();
}

QString ShortcutPage::chosen() const
{
    return m_model.id(m_list->currentIndex());
}

void ShortcutPage::choose(const QString &id)
{
    m_list->setCurrentIndex(m_model.indexOf(id));
}

void ShortcutPage::showChosen()
{
    const QString id = chosen();
    const Shortcuts::Command *const command = m_shortcuts.find(id);
    m_name->setText(command ? command->name : tr("No command is chosen."));
    m_capture->setAccessibleName(command ? tr("New keys for %1").arg(command->name) : tr("New keys"));
    if (m_asked.isEmpty())
        m_capture->setText(keysText(m_shortcuts.keys(id)));
    m_capture->setEnabled(command);
    m_none->setEnabled(command && !m_shortcuts.keys(id).isEmpty());
    m_reset->setEnabled(command && m_shortcuts.isChanged(id));
    m_resetAll->setEnabled(m_shortcuts.isAnyChanged());
    m_preset->setCurrentIndex(m_preset->findData(m_shortcuts.preset()));
}

void ShortcutPage::take(const QKeySequence &keys)
{
    stopAsking();
    if (const QString fault = m_shortcuts.fault(keys, chosen()); !fault.isEmpty())
        stopAsking(fault);
    else
        keepOrAsk({keys});
}

void ShortcutPage::keep(const Shortcuts::Keys &keys)
{
    m_shortcuts.setKeys(chosen(), keys);
    stopAsking();
    m_capture->setFocus(); // the button that was pressed is off or gone
    Q_EMIT changed();
}

void ShortcutPage::keepOrAsk(const Shortcuts::Keys &keys)
{
    QStringList conflicts;
    for (const QKeySequence &one : keys) {
        if (const Shortcuts::Command *const owner = m_shortcuts.owner(one, chosen()))
            conflicts << tr("%1 is the shortcut of “%2”, in %3.")
                             .arg(one.toString(QKeySequence::NativeText), owner->name, owner->way);
    }
    if (conflicts.isEmpty()) {
        keep(keys);
        return;
    }
    m_asked = keys;
    m_capture->setText(keysText(keys));
    m_message->setText(conflicts.join(u' '));
    m_take->show();
    m_leave->show();
    m_take->setFocus();
}

void ShortcutPage::stopAsking(const QString &sentence)
{
    m_asked = {};
    m_message->setText(sentence);
    m_take->hide();
    m_leave->hide();
    showChosen();
}

} // namespace artiscope
