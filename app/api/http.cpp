// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/http.h"

namespace artiscope {

QString HttpCall::asked() const
{
    const QString where = QString::fromLatin1(method) + u' ' + url.path();
    return operation.isEmpty() ? where : where + u' ' + operation;
}

} // namespace artiscope
