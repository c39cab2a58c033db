// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/mending.h"

namespace artiscope {

Mending mendingOf(const Error &error)
{
    switch (error.reason) {
    case Error::Reason::CertificateNotTrusted:
    case Error::Reason::BadCaFile:
        return Mending::ChooseCaFile;
    case Error::Reason::BadAddress:
    case Error::Reason::PlainHttpNotAgreed:
    case Error::Reason::ProxyFailed:
    case Error::Reason::NotAnApi:
    case Error::Reason::ForeignRedirect:
        return Mending::EditProfile;
    default: // a name that is not found may be so for want of a network
        return Mending::Retry;
    }
}

} // namespace artiscope
