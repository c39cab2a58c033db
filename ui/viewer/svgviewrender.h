// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>

class QProcess;

namespace artiscope {

// Has a drawing made into a picture by the helper program artiscope-svg, without waiting for it. One at a time: asking
// again ends what is under way. A wall timer ends a helper that does not come back. GUI thread.
class SvgRender final : public QObject {
    Q_OBJECT
public:
    explicit SvgRender(QObject *parent = nullptr);
    ~SvgRender() override;

    void setProgram(const QString &path) { m_program = path; } // empty: beside this program, or in its libexec
    void setTimeLimit(int milliseconds) { m_limit.setInterval(milliseconds); } // 15 s unless told

    void start(const QByteArray &source, double scale); // device pixels for a CSS pixel
    void startFitting(const QByteArray &source, const QSize &devicePixels);
    void cancel(); // neither signal comes any more
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void rendered(const QImage &image, const QSize &natural); // natural: CSS pixels
    void failed(const QString &reason); // a translated sentence

private:
    void run(const QByteArray &source, const QStringList &arguments);
    void finished();
    [[nodiscard]] QString reasonOf(QProcess &process) const;
    [[nodiscard]] QString program() const;

    QString m_program;
    QTimer m_limit;
    QProcess *m_process = nullptr;
    bool m_timedOut = false;
};

} // namespace artiscope
