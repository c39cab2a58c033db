// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/keptdrawing.h"

#include "app/svg/failure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace artiscope::svg {
namespace {

// What the library makes pixels of, or fits to the size that it draws in, would not be right in another size. Words
// that may say so are looked for anywhere: then the drawing is drawn each time, which is only slower.
bool isOfAnySize(const std::string &source)
{
    constexpr std::array words{"filter", "mask", "non-scaling-stroke"};
    return std::none_of(
        words.begin(), words.end(), [&source](const char *word) { return source.find(word) != std::string::npos; });
}

} // namespace

KeptDrawing::KeptDrawing(const std::string &source)
    : m_handle(opened(source)),
      m_natural(naturalSize(m_handle.get())),
      m_isRecorded(isOfAnySize(source))
{
}

// Cairo keeps what it is told to draw, and later draws only what can be seen of it.
void KeptDrawing::record(double fineness)
{
    m_fineness = fineness;
    const cairo_rectangle_t extents{0, 0, m_natural.width * fineness, m_natural.height * fineness};
    m_recording.reset(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents));
    const Owned<cairo_t> context(cairo_create(m_recording.get()));
    cairo_scale(context.get(), fineness, fineness);
    drawInto(context.get(), m_handle.get(), m_natural.width, m_natural.height);
    requireGood(m_recording.get());
}

void KeptDrawing::replay(cairo_t *context, const Placing &placing, const Picture &picture)
{
    // Cairo keeps places as multiples of 1/256, and magnifies them by such multiples, too: a recording that is
    // magnified less would not get the size right, one that is magnified more would not get the places right.
    constexpr double step = 256;
    constexpr double least = 4;
    constexpr double usual = 8;
    constexpr double most = 64;
    double factor = m_recording ? placing.scale / m_fineness : 0;
    if (factor < least || factor > most) {
        record(placing.scale / usual);
        factor = usual;
    }
    // What is left of being wrong by less than a step is nothing in the middle of the picture.
    const double rounded = std::round(factor * step) / step;
    const auto offset = [&](double left, double length) {
        const double middle = left + length / 2;
        return middle * (1 - rounded / factor) - left;
    };
    cairo_translate(context, offset(placing.left, picture.width), offset(placing.top, picture.height));
    cairo_scale(context, rounded, rounded);
    cairo_set_source_surface(context, m_recording.get(), 0, 0);
    // Put there rather than laid over what is there: only then is it drawn on the picture itself.
    cairo_set_operator(context, CAIRO_OPERATOR_SOURCE);
    cairo_paint(context);
}

Picture KeptDrawing::picture(const Wanted &wanted)
{
    const Part &part = wanted.part;
    if (double(part.width) * part.height > largestArea)
        throw Failure(Exit::BadArguments, "too large a part");
    Picture picture = part.isAll() ? blank(m_natural, deviceSize(m_natural, wanted))
                                   : blank(m_natural, {double(part.width), double(part.height)});
    const Placing placing =
        part.isAll() ? placingOf(m_natural, picture) : Placing{wanted.scale, double(part.left), double(part.top)};
    const Owned<cairo_surface_t> surface = surfaceOf(picture);
    const Owned<cairo_t> context(cairo_create(surface.get()));
    if (m_isRecorded)
        replay(context.get(), placing, picture);
    else
        drawInto(context.get(), m_handle.get(), m_natural, placing);
    cairo_surface_flush(surface.get());
    requireGood(surface.get());
    return picture;
}

} // namespace artiscope::svg
