// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/viewer/preparecontent.h"

#include "app/core/pool.h"

namespace artiscope {

namespace {
constexpr qsizetype smallEnough = 1024 * 1024; // to be looked at within a frame
} // namespace

void prepareContent(const QByteArray &bytes, const QString &declaredType, Request &request,
    const std::function<void(ContentText)> &take)
{
    if (bytes.size() <= smallEnough) {
        request.cancel();
        take(contentText(bytes, declaredType));
        return;
    }
    request = runOnPool<ContentText>(
        [bytes, declaredType](const Cancelled &cancelled) { return contentText(bytes, declaredType, cancelled); },
        [take](Result<ContentText> content) {
            if (content)
                take(content.take());
        });
}

} // namespace artiscope
