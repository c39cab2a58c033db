// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/render.h"

#include <librsvg/rsvg.h>

#include <memory>

namespace artiscope::svg {

// What the library's objects have in common: they go with whoever owns them, and their mistakes are Failures.
struct Release {
    void operator()(RsvgHandle *handle) const { g_object_unref(handle); }
    void operator()(GError *error) const { g_error_free(error); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
template <typename T> using Owned = std::unique_ptr<T, Release>;

struct Size {
    double width = 0;
    double height = 0;
    [[nodiscard]] bool isGood() const;
};

[[nodiscard]] Owned<RsvgHandle> opened(const std::string &source);
[[nodiscard]] Size naturalSize(RsvgHandle *handle); // CSS pixels
[[nodiscard]] Size deviceSize(const Size &natural, const Wanted &wanted);

// Where the picture lies on the drawing, in device pixels of such a scale.
struct Placing {
    double scale = 1; // device pixels for a CSS pixel
    double left = 0;
    double top = 0;
};
[[nodiscard]] Placing placingOf(const Size &natural, const Picture &picture); // of all of it, in the middle

void drawInto(cairo_t *context, RsvgHandle *handle, double width, double height); // as the context is transformed
void drawInto(cairo_t *context, RsvgHandle *handle, const Size &natural, const Placing &placing);
void requireGood(cairo_surface_t *surface);

// Without what is drawn: its sizes, and no pixels.
[[nodiscard]] Picture blank(const Size &natural, const Size &device);
// Gives it its pixels, transparent, as a surface to draw on while it lives.
[[nodiscard]] Owned<cairo_surface_t> surfaceOf(Picture &picture);

} // namespace artiscope::svg
