// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what goes on in the background takes until the state at the end of 10 MB is known, in the slowest language.

#include "app/content/lexer.h"
#include "app/content/textbuffer.h"

#include "tests/bench/figures.h"

#include <QDir>

using namespace artiscope;

int main()
{
    const QDir folder(QStringLiteral(ARTISCOPE_TEST_DATA "/lexers/"));
    double longest = 0;
    QByteArray slowest;
    const QStringList samples = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &sample : samples) {
        const QByteArray part = readAll(folder.filePath(sample));
        // Files are named after the word of their language: "nx-os.txt", "junos.2.txt".
        const auto language = languageFromWord(sample.section(QLatin1Char('.'), 0, 0));
        const LexFunction lexer = lexerFor(language.value_or(Language::Plain));
        if (!lexer || part.isEmpty())
            return 1;
        const TextBuffer text(part.repeated(int(10'000'000 / part.size()) + 1));
        std::vector<double> times;
        for (int round = 0; round < 3; ++round) {
            times.push_back(millisecondsOf([&] {
                LexState state = 0;
                std::vector<Span> spans;
                for (qsizetype at = 0; at < text.pieceCount(); ++at) {
                    const TextBuffer::Piece piece = text.piece(at);
                    spans.clear();
                    state = lexer({text.view(piece.begin, piece.end), piece.endsLine}, state, spans);
                }
            }));
        }
        if (const double time = median(times); time > longest) {
            longest = time;
            slowest = sample.toUtf8();
        }
    }
    print(QByteArray("lexing 10 MB, the slowest (" + slowest + "), ms").constData(), longest, "500");
    return 0;
}
