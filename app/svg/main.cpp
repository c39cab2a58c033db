// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// artiscope-svg: a drawing on stdin, its picture on stdout. A program of its own because the library that draws best
// can neither be interrupted nor be trusted to come back: whoever starts it can end it.
//
// stdout: one line "WIDTH HEIGHT NATURALWIDTH NATURALHEIGHT EXTERNALS SCRIPTS" (decimal; how many references to
// elsewhere and scripts were left out), then WIDTH x HEIGHT x 4 bytes of premultiplied ARGB32 in the machine's byte
// order; with --size-only the line alone. With --pdf a PDF. With --texts for each text of the drawing a line
// "X Y WIDTH HEIGHT TEXT" (CSS pixels, UTF-8), with --elements the same of the elements with these numbers, with the
// number in place of the text; a last line "more" says that there was no time or no room for all of them. Arguments:
// arguments.h. Exit status: failure.h.
//
// With --keep it stays for one drawing after the other picture of it: stdin is a line with the number of the drawing's
// bytes, these bytes, and then a line of arguments for each picture, which is answered as above, until it ends.

#include "app/svg/arguments.h"
#include "app/svg/failure.h"
#include "app/svg/keptdrawing.h"
#include "app/svg/limits.h"
#include "app/svg/rewrite.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iterator>
#include <new>
#include <sstream>
#include <string_view>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace {

using namespace artiscope::svg;

std::string readAll()
{
    std::string source;
    std::array<char, 65536> buffer{};
    size_t read = 0;
    while ((read = std::fread(buffer.data(), 1, buffer.size(), stdin)) > 0) {
        source.append(buffer.data(), read);
        if (source.size() > largestSource)
            break; // rewritten() refuses it
    }
    return source;
}

void write(const void *data, size_t size)
{
    // fwrite() may not be given a null pointer, not even for nothing.
    const size_t written = size == 0 ? 0 : std::fwrite(data, 1, size, stdout);
    if (written != size || std::fflush(stdout) != 0)
        throw Failure(Exit::CannotWrite, "the answer could not be written");
}

void writePicture(const Picture &picture, const Rewritten &drawing)
{
    std::printf("%d %d %d %d %d %d\n", picture.width, picture.height, picture.naturalWidth, picture.naturalHeight,
        drawing.externals, drawing.scripts);
    write(picture.pixels.data(), picture.pixels.size());
}

void answer(const Rewritten &drawing, const Wanted &wanted)
{
    if (wanted.document) {
        const std::string document = renderDocument(drawing.source);
        write(document.data(), document.size());
        return;
    }
    if (wanted.texts || !wanted.elements.empty()) {
        const Places found = placesOf(drawing.source, wanted.texts ? drawing.texts : drawing.elements);
        for (const TextPlace &place : found.places)
            std::printf("%.2f %.2f %.2f %.2f %s\n", place.x, place.y, place.width, place.height, place.text.c_str());
        const std::string_view more = !found.areAll || drawing.hasMoreTexts ? "more\n" : "";
        write(more.data(), more.size());
        return;
    }
    writePicture(render(drawing.source, wanted), drawing);
}

bool readLine(std::string &line)
{
    line.clear();
    for (int c = std::getchar(); c != '\n'; c = std::getchar()) {
        if (c == EOF)
            return false;
        line += char(c);
    }
    return true;
}

void keep()
{
    std::string line;
    if (!readLine(line))
        return;
    // One more than is allowed is enough to be refused.
    std::string source(std::min(std::strtoull(line.c_str(), nullptr, 10), largestSource + 1ULL), '\0');
    if (std::fread(source.data(), 1, source.size(), stdin) != source.size())
        return;
    Rewritten drawing = rewritten(source);
    source = {};
    KeptDrawing kept(drawing.source);
    drawing.source = {};
    while (readLine(line)) {
        std::istringstream words(line);
        const std::vector<std::string> arguments{std::istream_iterator<std::string>(words), {}};
        writePicture(kept.picture(parsedArguments(arguments)), drawing);
        limitComputing();
    }
}

int fail(Exit exit, const char *words)
{
    std::fprintf(stderr, "artiscope-svg: %s\n", words);
    return int(exit);
}

} // namespace

int main(int count, char **arguments)
{
    limitThisProcess();
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    try {
        const Wanted wanted = parsedArguments({arguments + 1, arguments + count});
        if (wanted.keep)
            keep();
        else
            answer(rewritten(readAll(), {wanted.texts, wanted.elements}), wanted);
        return int(Exit::Ok);
    } catch (const Failure &failure) {
        return fail(failure.exit(), failure.what());
    } catch (const std::bad_alloc &) {
        return fail(Exit::CannotDraw, "the drawing needs more memory than it may have");
    } catch (const std::exception &error) {
        return fail(Exit::CannotDraw, error.what());
    }
}
