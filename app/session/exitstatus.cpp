// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/exitstatus.h"

namespace artiscope {

int exitStatus(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Input:
        // Not a word that was wrong, but a credential that is missing: the server would refuse.
        if (error.reason == Error::Reason::MissingSecret || error.reason == Error::Reason::PlainHttpNotAgreed)
            return Refused;
        return WrongUsage;
    case Error::Kind::Network:
    case Error::Kind::Tls: // the file is this machine's
        return error.reason == Error::Reason::BadCaFile ? LocalTrouble : Unreachable;
    case Error::Kind::Http:
    case Error::Kind::Api:
    case Error::Kind::Protocol:
        return Refused;
    case Error::Kind::Storage:
    case Error::Kind::Keychain:
        return LocalTrouble;
    }
    return Refused;
}

} // namespace artiscope
