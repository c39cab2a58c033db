// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace artiscope {

// Just enough of SQLite to own it: no Qt Sql, no plugin. One thread at a time.
class Sqlite {
public:
    // One statement being carried out. Texts are bound and read as UTF-8; columns count from 0.
    class Statement {
    public:
        Statement &bind(const QString &text);
        Statement &bind(qint64 number);
        [[nodiscard]] bool next(); // true: there is a row; false: over, or failed (see Sqlite::failed)
        [[nodiscard]] QString text(int column) const;
        [[nodiscard]] qint64 number(int column) const;

    private:
        friend class Sqlite;
        struct Finalize {
            void operator()(sqlite3_stmt *statement) const;
        };
        Statement(Sqlite &owner, const char *sql);
        Sqlite &m_owner;
        std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
        int m_bound = 0;
    };

    // Opens or creates; afterwards failed() says whether it worked. Waits up to 5 s for another program's writing.
    explicit Sqlite(const QString &file);
    Q_DISABLE_COPY_MOVE(Sqlite)
    ~Sqlite();

    [[nodiscard]] Statement prepare(const char *sql) { return {*this, sql}; }
    bool run(const char *sql); // any number of statements without parameters
    bool run(Statement &statement); // one whose rows, if any, nobody wants

    [[nodiscard]] bool failed() const { return m_code != 0; } // anything since the last forget()
    [[nodiscard]] bool damaged() const; // the failure means that the file is no good
    [[nodiscard]] QString message() const { return m_message; }
    void forget();

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    void note(int code);

    std::unique_ptr<sqlite3, Close> m_database;
    int m_code = 0; // the first failure
    QString m_message;
};

} // namespace artiscope
