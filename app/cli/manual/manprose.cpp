// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/manual/manprose.h"

namespace artiscope {

QString consoleProse()
{
    return QStringLiteral(R"(.SH DESCRIPTION
Artiscope finds, reads, compares and renders the artifacts of an Infrahub
server: the device configurations, cable lists, drawings and documents that it
renders from its data, per branch and per point in time.
.PP
With a verb,
.B artiscope
answers on standard output and needs no display.
Without one it opens the window,
.BR artiscope\-window (1),
and takes that program's options, too.
.PP
An artifact is named by its id or as
.IR DEFINITION / TARGET ,
each by name, label or id.
A snapshot is a branch, or
.IR BRANCH @ TIME .
A time is what one would write:
.BR \-1d ,
.BR "2 h ago" ,
.BR "yesterday 14:00" ,
.BR 2024\-01\-01T00:00:00Z .
It is resolved once, against the server's clock.
)");
}

QString windowProse()
{
    return QStringLiteral(R"(.SH DESCRIPTION
The window of Artiscope, in which one finds, reads, compares and renders the
artifacts of an Infrahub server.
It opens on the server that was used last, or on the one that its options name.
.PP
With
.B \-\-screenshot
it waits until what is shown has loaded or failed, saves the picture, and
quits; with
.B QT_QPA_PLATFORM=offscreen
in the environment it needs no display for that.
.PP
What scripts use is
.BR artiscope (1).
)");
}

QString commonProse()
{
    return QStringLiteral(R"(.SH ENVIRONMENT
An option beats the environment, which beats the profile.
.TP
.B ARTISCOPE_PROFILE
A saved profile, as
.BR \-\-profile .
.TP
.B INFRAHUB_ADDRESS
The base URL of a server, as
.BR \-\-server .
.TP
.B INFRAHUB_API_TOKEN
The token for this run. It is never stored, and there is no option for it.
.TP
.BR INFRAHUB_USERNAME ", " INFRAHUB_PASSWORD
An account for this run, in place of a token.
.TP
.BR INFRAHUB_DEFAULT_BRANCH ", " INFRAHUB_TLS_CA_FILE ", " INFRAHUB_PROXY ", " INFRAHUB_TIMEOUT
As
.BR \-\-branch ,
.BR \-\-ca\-file ,
.BR \-\-proxy
and
.BR \-\-timeout .
.TP
.B ARTISCOPE_HOME
A folder that holds everything that is kept, in place of the folders below.
.SH FILES
.TP
.I ~/.config/artiscope/settings.ini
Settings; see
.BR artiscope\-window (1).
.TP
.I ~/.config/artiscope/profiles.json
Saved profiles, without secrets: those are in the keychain of the operating
system.
.TP
.I ~/.cache/artiscope
Contents by server; may be deleted at any time.
.TP
.I ~/.local/share/artiscope
What is remembered of runs and histories.
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Done, and the answer is no: the snapshots differ, an artifact failed to render.
.TP
.B 2
Wrong usage.
.TP
.B 3
The server cannot be reached.
.TP
.B 4
The server refused.
.TP
.B 5
Trouble on this machine: keychain, disk, a file that cannot be written.
.TP
.B 130
Interrupted.
)");
}

} // namespace artiscope
