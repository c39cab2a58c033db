# SPDX-FileCopyrightText: 2026 The Artiscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The commit that is built, as a source file. Run with each build (cmake -DSOURCE=… -DOUTPUT=… -P), it touches the file
# only when the commit is another one. In an archive that git made, git has written the commit into commit.txt.

file(READ ${SOURCE}/cmake/commit.txt commit)
string(STRIP "${commit}" commit)
if(NOT commit MATCHES "^[0-9a-f]+$")
  set(commit "")
  if(EXISTS ${SOURCE}/.git)
    execute_process(COMMAND git describe --always --dirty --abbrev=40 --exclude=* WORKING_DIRECTORY ${SOURCE}
      OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [[
// Written by cmake/ArtiscopeCommit.cmake.
#include "app/cli/commit.h"

const char *artiscope::commit()
{
    return "@commit@";
}
]])
