// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "artiscope.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "artiscope.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "artiscope.session", QtWarningMsg)
