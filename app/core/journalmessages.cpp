// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/journalmessages.h"

#include "app/core/journal.h"
#include "app/core/logging.h"

#include <QLoggingCategory>
#include <QMetaObject>
#include <QMutex>

#include <cstring>

namespace artiscope {

namespace {

// The handler is a plain function, so what it needs is global. Under the lock a message of another thread finds the
// journal whole or not at all.
QBasicMutex theLock;
Journal *theJournal = nullptr;
QtMessageHandler handlerBefore = nullptr;
bool isVerbose = false;

JournalEntry::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return JournalEntry::Level::Debug;
    case QtInfoMsg:
        return JournalEntry::Level::Information;
    case QtWarningMsg:
        return JournalEntry::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return JournalEntry::Level::Problem;
}

bool isOurs(const char *category)
{
    return category && std::strncmp(category, "artiscope.", 10) == 0;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (handlerBefore && (isVerbose || type != QtInfoMsg || !isOurs(context.category)))
        handlerBefore(type, context, text);
    // A request is noted by whoever made it, with more than its line of text.
    if (type == QtInfoMsg && context.category && std::strcmp(context.category, lcHttp().categoryName()) == 0)
        return;
    const QMutexLocker lock(&theLock);
    if (!theJournal)
        return;
    // Later: whoever speaks may be in the middle of anything, be it of showing the journal.
    QMetaObject::invokeMethod(
        theJournal,
        [journal = theJournal, level = levelOf(type), category = QString::fromUtf8(context.category), text] {
            journal->note(level, category, text);
        },
        Qt::QueuedConnection);
}

} // namespace

JournalMessages::JournalMessages(Journal &journal, bool verbose)
{
    QLoggingCategory::setFilterRules(QStringLiteral("artiscope.*.info=true"));
    {
        const QMutexLocker lock(&theLock);
        theJournal = &journal;
        isVerbose = verbose;
    }
    handlerBefore = qInstallMessageHandler(handle);
}

JournalMessages::~JournalMessages()
{
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker lock(&theLock);
    theJournal = nullptr;
}

} // namespace artiscope
