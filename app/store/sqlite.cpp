// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/sqlite.h"

#include <QFile>

#include <sqlite3.h>

namespace artiscope {

Sqlite::Sqlite(const QString &file)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &database,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_database.reset(database); // also after a failure there is something to close
    note(code);
    if (database)
        sqlite3_busy_timeout(database, 5000);
}

Sqlite::~Sqlite() = default;

bool Sqlite::run(const char *sql)
{
    if (!m_database)
        return false;
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    note(code);
    return code == SQLITE_OK;
}

bool Sqlite::run(Statement &statement)
{
    while (statement.next()) { }
    return !failed();
}

bool Sqlite::damaged() const
{
    const int primary = m_code & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

void Sqlite::forget()
{
    m_code = 0;
    m_message.clear();
}

void Sqlite::note(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE || m_code != 0)
        return;
    m_code = m_database ? sqlite3_extended_errcode(m_database.get()) : code;
    m_message = QString::fromUtf8(m_database ? sqlite3_errmsg(m_database.get()) : sqlite3_errstr(code));
}

void Sqlite::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Sqlite::Statement::Statement(Sqlite &owner, const char *sql) : m_owner(owner)
{
    sqlite3_stmt *statement = nullptr;
    if (owner.m_database)
        owner.note(sqlite3_prepare_v2(owner.m_database.get(), sql, -1, &statement, nullptr));
    m_statement.reset(statement);
}

Sqlite::Statement &Sqlite::Statement::bind(const QString &text)
{
    if (m_statement) {
        const QByteArray utf8 = text.toUtf8();
        m_owner.note(
            sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    }
    return *this;
}

Sqlite::Statement &Sqlite::Statement::bind(qint64 number)
{
    if (m_statement)
        m_owner.note(sqlite3_bind_int64(m_statement.get(), ++m_bound, number));
    return *this;
}

bool Sqlite::Statement::next()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement.get());
    m_owner.note(code);
    return code == SQLITE_ROW;
}

QString Sqlite::Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Sqlite::Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

void Sqlite::Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

} // namespace artiscope
