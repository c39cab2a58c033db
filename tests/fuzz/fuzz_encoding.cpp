// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes in whatever encoding as UTF-8, and what they look like when they are no text: the first byte picks a mark.

#include "app/content/contenttext.h"
#include "app/content/hexlines.h"
#include "app/content/signature.h"

#include "tests/fuzz/require.h"

#include <array>

using namespace artiscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::array marks{QByteArray(), QByteArray("\xff\xfe"), QByteArray("\xfe\xff"), QByteArray("\xff\xfe\0\0", 4),
        QByteArray("\0\0\xfe\xff", 4)};
    QByteArrayView input = viewOf(data, size);
    const uchar choice = takeChoice(input);
    const QByteArray bytes = marks[choice % marks.size()] + input.toByteArray();
    const Encoding encoding = encodingOf(bytes);
    const Transcoded made = transcoded(bytes, encoding);
    require(made.replaced <= made.characters);
    if (encoding != Encoding::Utf8)
        require(TextBuffer(made.text).invalidBytes() == 0 && made.text.size() <= 3 * bytes.size());
    const ContentText content = contentText(bytes, u"text/plain");
    require(content.encoding == encoding || content.encoding == Encoding::Utf8);

    static_cast<void>(signatureOf(bytes));
    const HexLines lines(bytes);
    for (qsizetype line = 0; line < lines.count(); ++line)
        require(lines.line(line).size() == lines.length());
    require(hexLetters(bytes).size() == bytes.size());
    require(hexPattern(hexWords(bytes)) == bytes);
    return 0;
}
