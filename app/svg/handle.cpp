// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/handle.h"

#include "app/svg/failure.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace artiscope::svg {
namespace {

// Without the place that it may name, which is one in the rewritten source: nobody finds it in the drawing's own.
std::string wordsOf(GError *error)
{
    constexpr std::string_view end = " of data: ";
    const Owned<GError> owned(error);
    std::string words = owned && owned->message != nullptr ? owned->message : "unknown error";
    const size_t begin = words.find("Error domain ");
    const size_t place = words.find(end);
    if (begin != std::string::npos && place != std::string::npos && begin < place)
        words.erase(begin, place + end.size() - begin);
    while (!words.empty() && words.back() == '\n')
        words.pop_back();
    return words;
}

} // namespace

bool Size::isGood() const
{
    return std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
}

Size naturalSize(RsvgHandle *handle)
{
    Size size;
    if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &size.width, &size.height) && size.isGood())
        return size;
    gboolean hasWidth = FALSE;
    gboolean hasHeight = FALSE;
    gboolean hasBox = FALSE;
    RsvgLength width;
    RsvgLength height;
    RsvgRectangle box;
    rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box);
    if (hasBox && Size{box.width, box.height}.isGood())
        return {box.width, box.height};
    // Neither a size nor a viewBox: as far as its ink goes.
    const RsvgRectangle viewport{0, 0, 1000, 1000};
    RsvgRectangle ink;
    RsvgRectangle logical;
    if (rsvg_handle_get_geometry_for_layer(handle, nullptr, &viewport, &ink, &logical, nullptr)) {
        const Size extent{ink.x + ink.width, ink.y + ink.height};
        if (extent.isGood())
            return extent;
    }
    return {300, 150}; // as browsers do
}

Size deviceSize(const Size &natural, const Wanted &wanted)
{
    Size size = natural;
    if (wanted.fitWidth > 0) {
        const double factor = std::min(wanted.fitWidth / natural.width, wanted.fitHeight / natural.height);
        size = {natural.width * factor, natural.height * factor};
    } else {
        // One side alone keeps the proportions.
        if (wanted.width > 0)
            size = {wanted.width, wanted.height > 0 ? wanted.height : natural.height * wanted.width / natural.width};
        else if (wanted.height > 0)
            size = {natural.width * wanted.height / natural.height, wanted.height};
        size = {size.width * wanted.scale, size.height * wanted.scale};
    }
    if (!size.isGood())
        throw Failure(Exit::CannotDraw, "the drawing has no usable size");
    double factor = std::min({1.0, largestSide / size.width, largestSide / size.height});
    factor = std::min(factor, std::sqrt(largestArea / size.width / size.height));
    return {
        std::max(1.0, std::ceil(size.width * factor - 1e-6)), std::max(1.0, std::ceil(size.height * factor - 1e-6))};
}

Owned<RsvgHandle> opened(const std::string &source)
{
    GError *error = nullptr;
    // From data and never with a base address: that is what keeps files and network shut.
    Owned<RsvgHandle> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(source.data()), source.size(), &error));
    if (!handle)
        throw Failure(Exit::NotSvg, wordsOf(error));
    rsvg_handle_set_dpi(handle.get(), 96);
    return handle;
}

void drawInto(cairo_t *context, RsvgHandle *handle, double width, double height)
{
    GError *error = nullptr;
    const RsvgRectangle viewport{0, 0, width, height};
    if (!rsvg_handle_render_document(handle, context, &viewport, &error))
        throw Failure(Exit::CannotDraw, wordsOf(error));
}

void drawInto(cairo_t *context, RsvgHandle *handle, const Size &natural, const Placing &placing)
{
    cairo_translate(context, -placing.left, -placing.top);
    cairo_scale(context, placing.scale, placing.scale);
    drawInto(context, handle, natural.width, natural.height);
}

Placing placingOf(const Size &natural, const Picture &picture)
{
    const double scale = std::min(picture.width / natural.width, picture.height / natural.height);
    return {scale, (natural.width * scale - picture.width) / 2, (natural.height * scale - picture.height) / 2};
}

void requireGood(cairo_surface_t *surface)
{
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        throw Failure(Exit::CannotDraw, cairo_status_to_string(cairo_surface_status(surface)));
}

Picture blank(const Size &natural, const Size &device)
{
    Picture picture;
    picture.naturalWidth = int(std::min(1e9, std::ceil(natural.width - 1e-6)));
    picture.naturalHeight = int(std::min(1e9, std::ceil(natural.height - 1e-6)));
    picture.width = int(std::min(device.width, largestSide));
    picture.height = int(std::min(device.height, largestSide));
    return picture;
}

Owned<cairo_surface_t> surfaceOf(Picture &picture)
{
    const int stride = picture.width * 4; // what cairo wants for this format, too
    picture.pixels.resize(size_t(stride) * size_t(picture.height));
    return Owned<cairo_surface_t>(cairo_image_surface_create_for_data(
        picture.pixels.data(), CAIRO_FORMAT_ARGB32, picture.width, picture.height, stride));
}

} // namespace artiscope::svg
