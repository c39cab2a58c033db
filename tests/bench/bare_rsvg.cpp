// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that draws a file with librsvg, to compare with: bare_rsvg FILE WIDTH HEIGHT.

#include <librsvg/rsvg.h>

#include <cstdlib>

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    RsvgHandle *handle = rsvg_handle_new_from_file(arguments[1], nullptr);
    if (!handle)
        return 1;
    const int width = std::atoi(arguments[2]);
    const int height = std::atoi(arguments[3]);
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
    cairo_t *context = cairo_create(surface);
    const RsvgRectangle viewport{0, 0, double(width), double(height)};
    return rsvg_handle_render_document(handle, context, &viewport, nullptr) ? 0 : 1;
}
