// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a change is said to be, so that the same one is known on many artifacts. The first byte picks how the texts are
// made, the second which language they are in, then a line says what the target is called, and a byte where the left
// one ends. What is kept of it is read again, and so is the input itself as if it had been kept.

#include "app/diff/changesignature.h"
#include "app/diff/difflibrary.h"

#include "tests/fuzz/madetext.h"

using namespace artiscope;

namespace {

const std::function<bool()> never = [] { return false; };

ContentText contentOf(const QByteArray &bytes, Language language)
{
    ContentText content = contentText(bytes, {}, never);
    if (content.detection.language != Language::Binary)
        content.detection.language = language;
    return content;
}

ChangeSignature signatureOf(
    const DiffLibrary &library, const ContentText &left, const ContentText &right, const TargetRef &target)
{
    const Result<ChangeSignature> signature = changeSignature(library, left, right, target, LineMatching::Most, never);
    require(signature.has_value());
    return *signature;
}

void checkRead(const ChangeSignature &signature)
{
    require(signature.lines.size() <= ChangeSignature::mostLines);
    require(signature.count >= signature.lines.size());
    require(signature.isEmpty() || signature.digest.size() == ChangeSignature::digestSize);
    require(!signature.isEmpty() || (signature.lines.isEmpty() && signature.count == 0));
}

void check(const ChangeSignature &signature)
{
    checkRead(signature);
    for (const SignatureLine &line : signature.lines)
        require((line.sign == '+' || line.sign == '-' || line.sign == '~') && line.times >= 1);
    if (signature.isEmpty())
        return;
    const QByteArray kept = signature.toBytes();
    require(ChangeSignature::fromBytes(kept) == signature);
    require(ChangeSignature::digestOf(kept) == signature.digest);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiffLibrary library; // of the process, as it takes long to begin
    QByteArrayView input = viewOf(data, size);
    checkRead(ChangeSignature::fromBytes(input.toByteArray()));
    const bool isOfFewLines = takeChoice(input) % 2 == 1;
    const auto language = Language(takeChoice(input) % languageCount);
    const qsizetype nameEnd = input.indexOf('\n');
    const TargetRef target{{}, QString::fromUtf8(input.first(std::max<qsizetype>(0, nameEnd))), {}};
    input = input.sliced(nameEnd + 1);
    const ContentText left = contentOf(madeText(takePart(input), isOfFewLines), language);
    const ContentText right = contentOf(madeText(input, isOfFewLines), language);

    const ChangeSignature there = signatureOf(library, left, right, target);
    const ChangeSignature back = signatureOf(library, right, left, target);
    check(there);
    check(back);
    require(there == signatureOf(library, left, right, target)); // the same for the same change
    require(there.isEmpty() == back.isEmpty());
    check(signatureOf(library, left, left, target));
    require(signatureOf(library, left, left, target).isEmpty());
    return 0;
}
