// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The set-up of infrahubctl, TOML in a file. The file is one in memory.

#include "app/store/infrahubctlconfig.h"

#include "tests/fuzz/require.h"

#include <sys/mman.h>
#include <unistd.h>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const int file = memfd_create("infrahubctl.toml", MFD_CLOEXEC);
    require(file >= 0 && write(file, data, size) == ssize_t(size));
    const auto imported = importInfrahubctlFile(QStringLiteral("/proc/self/fd/%1").arg(file));
    close(file);
    if (!imported) {
        require(imported.error().kind == Error::Kind::Storage || imported.error().kind == Error::Kind::Input);
        return 0;
    }
    const QUrl &address = imported->profile.baseUrl;
    require(address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty());
    require(address.scheme() == QStringLiteral("http") || address.scheme() == QStringLiteral("https"));
    require(!imported->timeout || (imported->timeout->count() >= 1 && imported->timeout->count() <= 86400));
    return 0;
}
