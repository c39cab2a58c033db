// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/render.h"

#include "app/svg/failure.h"

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace artiscope::svg {
namespace {

struct Release {
    void operator()(RsvgHandle *handle) const { g_object_unref(handle); }
    void operator()(GError *error) const { g_error_free(error); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
template <typename T> using Owned = std::unique_ptr<T, Release>;

std::string wordsOf(GError *error)
{
    const Owned<GError> owned(error);
    return owned ? owned->message : "unknown error";
}

struct Size {
    double width = 0;
    double height = 0;
    [[nodiscard]] bool isGood() const
    {
        return std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
    }
};

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

void drawInto(cairo_surface_t *surface, RsvgHandle *handle, double width, double height)
{
    GError *error = nullptr;
    const Owned<cairo_t> context(cairo_create(surface));
    const RsvgRectangle viewport{0, 0, width, height};
    if (!rsvg_handle_render_document(handle, context.get(), &viewport, &error))
        throw Failure(Exit::CannotDraw, wordsOf(error));
}

void requireGood(cairo_surface_t *surface)
{
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        throw Failure(Exit::CannotDraw, cairo_status_to_string(cairo_surface_status(surface)));
}

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
    const Size size = deviceSize(natural, wanted);
    Picture picture;
    picture.naturalWidth = int(std::min(1e9, std::ceil(natural.width - 1e-6)));
    picture.naturalHeight = int(std::min(1e9, std::ceil(natural.height - 1e-6)));
    picture.width = int(std::min(size.width, largestSide));
    picture.height = int(std::min(size.height, largestSide));
    if (wanted.sizeOnly)
        return picture;

    const int stride = picture.width * 4; // what cairo wants for this format, too
    picture.pixels.resize(size_t(stride) * size_t(picture.height));
    const Owned<cairo_surface_t> surface(cairo_image_surface_create_for_data(
        picture.pixels.data(), CAIRO_FORMAT_ARGB32, picture.width, picture.height, stride));
    drawInto(surface.get(), handle.get(), picture.width, picture.height);
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
    drawInto(surface.get(), handle.get(), page.width, page.height);
    cairo_surface_finish(surface.get());
    requireGood(surface.get());
    return document;
}

std::vector<TextPlace> placesOf(const std::string &source, const std::vector<NamedText> &texts)
{
    const Owned<RsvgHandle> handle = opened(source);
    const Size natural = naturalSize(handle.get());
    const RsvgRectangle viewport{0, 0, natural.width, natural.height};
    std::vector<TextPlace> places;
    for (const NamedText &text : texts) {
        RsvgRectangle ink{};
        RsvgRectangle logical{};
        GError *error = nullptr;
        if (!rsvg_handle_get_geometry_for_layer(
                handle.get(), ("#" + text.id).c_str(), &viewport, &ink, &logical, &error))
            g_error_free(error); // the others are found all the same
        else if (Size{ink.width, ink.height}.isGood())
            places.push_back({ink.x, ink.y, ink.width, ink.height, text.text});
    }
    return places;
}

} // namespace artiscope::svg
