// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sampleworld.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace artiscope::sample {

struct LogLine {
    QString severity;
    QString message;
    qint64 at = 0;
};

struct Task {
    QString id;
    QString title;
    QString state;
    QString workflow;
    QString branch; // empty until it runs
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 startedAt = 0; // 0: not yet
    QJsonObject parameters;
    QString relatedId; // empty: none
    QString relatedKind;
    QList<LogLine> logs;
};

// Generating as the real server does it (contract, section 6): asking only queues a task, which queues one task an
// artifact, and those go on when it is long done. Steps are due by the given clock; a timer looks for due ones.
class Generation : public QObject {
    Q_OBJECT
public:
    using Now = std::function<qint64()>;

    // speed: 1 takes a few seconds a run, 10 a tenth of that.
    Generation(World &world, Now now, double speed, QObject *parent = nullptr);

    void request(int definition, const BranchFacts &branch, const QStringList &nodes, const QString &signedInBy);
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; } // in the order of their creation

private:
    struct Step {
        qint64 due;
        std::function<void()> what;
    };
    struct Job { // one artifact-generate
        qsizetype task;
        int definition;
        int target;
        QString branch;
    };

    void later(qint64 milliseconds, std::function<void()> what);
    void runDueSteps();
    qsizetype addTask(const QString &workflow, const QJsonObject &parameters);
    void setState(qsizetype task, const QString &state);
    void say(qsizetype task, const QString &severity, const QString &message);

    void begin(qsizetype index, const QString &title, const QString &branch);
    void startParent(qsizetype task, int definition, const QString &branch);
    void fanOut(
        qsizetype parent, int definition, const QString &branch, const QStringList &nodes, const QJsonObject &context);
    void deleteStale(qsizetype parent, int definition, const BranchFacts &branch);
    void startJob(const Job &job);
    void finishJob(const Job &job);
    void fail(qsizetype task, const QString &target);
    void addPastFailure();
    [[nodiscard]] QJsonObject contextOf(
        const BranchFacts &branch, const QString &account, const QString &signedInBy) const;
    [[nodiscard]] QJsonObject jobModel(int definition, int target, const QString &artifactId, const QString &branch,
        bool limited, const QJsonObject &context) const;
    [[nodiscard]] QString artifactOf(int definition, int target, const BranchFacts &branch) const; // id, or empty

    World &m_world;
    Now m_now;
    double m_speed;
    QList<Task> m_tasks;
    QList<Step> m_steps; // by due time
    QTimer m_timer;
};

} // namespace artiscope::sample
