// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/render.h"

#include "app/svg/handle.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <ctime>

namespace artiscope::svg {
namespace {

cairo_status_t append(void *to, const unsigned char *data, unsigned int length)
{
    static_cast<std::string *>(to)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Picture render(const std::string &source, const Wanted &wanted)
{
    const Owned<RsvgHandle> handle = opened(source);
    const Size natural = naturalSize(handle.get());
    Picture picture = blank(natural, deviceSize(natural, wanted));
    if (wanted.sizeOnly)
        return picture;
    const Owned<cairo_surface_t> surface = surfaceOf(picture);
    const Owned<cairo_t> context(cairo_create(surface.get()));
    drawInto(context.get(), handle.get(), natural, placingOf(natural, picture));
    cairo_surface_flush(surface.get());
    requireGood(surface.get());
    return picture;
}

std::string renderDocument(const std::string &source)
{
    constexpr double pointsForPixel = 72.0 / 96.0;
    constexpr double largestPage = 14400; // points, of readers in the wild
    const Owned<RsvgHandle> handle = opened(source);
    const Size natural = naturalSize(handle.get());
    const double factor = std::min({pointsForPixel, largestPage / natural.width, largestPage / natural.height});
    const Size page{natural.width * factor, natural.height * factor};
    std::string document;
    const Owned<cairo_surface_t> surface(
        cairo_pdf_surface_create_for_stream(append, &document, page.width, page.height));
    const Owned<cairo_t> context(cairo_create(surface.get()));
    drawInto(context.get(), handle.get(), page.width, page.height);
    cairo_surface_finish(surface.get());
    requireGood(surface.get());
    return document;
}

Places placesOf(const std::string &source, const std::vector<NamedText> &texts, double longest)
{
    const Owned<RsvgHandle> handle = opened(source);
    const Size natural = naturalSize(handle.get());
    const RsvgRectangle viewport{0, 0, natural.width, natural.height};
    Places found;
    const std::clock_t begin = std::clock();
    for (const NamedText &text : texts) {
        // The library walks through what is beside an element for each that it is asked for.
        if (double(std::clock() - begin) / CLOCKS_PER_SEC > longest) {
            found.areAll = false;
            break;
        }
        RsvgRectangle ink{};
        RsvgRectangle logical{};
        GError *error = nullptr;
        if (!rsvg_handle_get_geometry_for_layer(
                handle.get(), ("#" + text.id).c_str(), &viewport, &ink, &logical, &error))
            g_error_free(error); // the others are found all the same
        else if (Size{ink.width, ink.height}.isGood())
            found.places.push_back({ink.x, ink.y, ink.width, ink.height, text.text});
    }
    return found;
}

} // namespace artiscope::svg
