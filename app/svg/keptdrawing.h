// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/handle.h"

namespace artiscope::svg {

// A drawing that is looked at: pictures of it are made in one size after the other, of all or of a part. What costs the
// most, reading it and laying out its texts, is done once.
class KeptDrawing {
public:
    explicit KeptDrawing(const std::string &source); // what rewritten() made. Throws Failure, as below

    [[nodiscard]] Picture picture(const Wanted &wanted);

private:
    void record(double fineness);
    void replay(cairo_t *context, const Placing &placing, const Picture &picture);

    Owned<RsvgHandle> m_handle;
    Size m_natural;
    bool m_isRecorded; // otherwise it must be drawn each time
    Owned<cairo_surface_t> m_recording;
    double m_fineness = 0; // units of the recording for a CSS pixel
};

} // namespace artiscope::svg
