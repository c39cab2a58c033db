// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/svghelper.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QProcess;

namespace artiscope {

struct SvgText { // that stands in a drawing
    QRectF place; // CSS pixels
    QString text;
};

// Has a drawing made into a picture or a PDF, or its texts found, by the helper program artiscope-svg, without waiting
// for it. One at a time: asking again ends what is under way. A wall timer ends a helper that does not come back. GUI
// thread.
class SvgRender final : public QObject {
    Q_OBJECT
public:
    explicit SvgRender(QObject *parent = nullptr);
    ~SvgRender() override;

    void setProgram(const QString &path) { m_program = path; } // empty: beside this program, or in its libexec
    void setTimeLimit(int milliseconds) { m_limit.setInterval(milliseconds); } // 15 s unless told

    void start(const QByteArray &source, double scale); // device pixels for a CSS pixel
    void startDocument(const QByteArray &source); // in the drawing's own size
    void startTexts(const QByteArray &source);
    void startElements(const QByteArray &source, const QList<int> &numbers); // from 0, in the order of the source
    void cancel(); // no signal comes any more
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void rendered(const artiscope::SvgPicture &picture);
    void documentMade(const QByteArray &pdf);
    void textsFound(const QList<artiscope::SvgText> &texts, bool areAll); // in the order of the source
    // CSS pixels, by number; without those that are not seen.
    void elementsFound(const QHash<int, QRectF> &places, bool areAll);
    void failed(const QString &reason); // a translated sentence

private:
    using Take = bool (SvgRender::*)(const QByteArray &answer); // whether it makes sense; the signal comes from it
    void run(const QByteArray &source, const QStringList &arguments, Take take);
    bool takePicture(const QByteArray &answer);
    bool takeDocument(const QByteArray &answer);
    bool takeTexts(const QByteArray &answer);
    bool takeElements(const QByteArray &answer);
    void finished();

    QString m_program;
    QByteArray m_source; // of what is under way
    QTimer m_limit;
    QProcess *m_process = nullptr;
    Take m_take = nullptr;
    bool m_timedOut = false;
};

} // namespace artiscope
