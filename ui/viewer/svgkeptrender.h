// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svghelper.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace artiscope {

// Has pictures of one drawing made, whole and of parts, by a helper program that stays for it: only the first picture
// waits until the drawing has been read. The last one that was asked for comes, or the reason why not. A wall timer
// ends a helper that does not answer; one that nobody asks for a while ends as well, and is started anew when need be.
// GUI thread.
class SvgKeptRender final : public QObject {
    Q_OBJECT
public:
    explicit SvgKeptRender(QObject *parent = nullptr);
    ~SvgKeptRender() override;

    void setProgram(const QString &path) { m_program = path; } // empty: the installed one
    void setTimeLimit(int milliseconds) { m_limit.setInterval(milliseconds); } // 15 s unless told
    void setIdleLimit(int milliseconds) { m_idle.setInterval(milliseconds); } // 2 min unless told

    void open(const QByteArray &source); // nothing comes any more of the drawing before
    void drawFitting(const QSize &devicePixels);
    void draw(double scale); // device pixels for a CSS pixel
    void drawPart(double scale, const QRect &part); // of the picture in that scale, device pixels
    [[nodiscard]] bool isRunning() const { return m_underWay.has_value(); }
    [[nodiscard]] const QProcess *helper() const { return m_process; } // null: there is none now

Q_SIGNALS:
    void rendered(const artiscope::SvgPicture &picture);
    void failed(const QString &reason); // a translated sentence

private:
    struct Wish {
        QByteArray arguments;
        QRectF place;
    };
    void ask(const Wish &wish);
    void send(const Wish &wish);
    void startHelper();
    void read();
    void finished();
    void fail(const QString &reason);
    void end();

    QString m_program;
    QByteArray m_source;
    QTimer m_limit;
    QTimer m_idle;
    QProcess *m_process = nullptr;
    QByteArray m_answer; // what has come of it
    std::optional<Wish> m_underWay;
    std::optional<Wish> m_next; // then what comes before it is dropped
    bool m_timedOut = false;
};

} // namespace artiscope
