// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/byterange.h"
#include "app/content/structure/folds.h"
#include "app/content/structure/statements.h"

namespace artiscope {

// What the scanners write into: items as a stack of what is open, lines that fold, and the limits. Past a limit it goes
// on counting what is opened and closed, so a scanner need not know.
class StructureBuilder {
public:
    enum class Keep { AllItems, OpenItems }; // what is closed is of no use to folds
    StructureBuilder(QByteArrayView bytes, StructureKind kind, Keep keep, const std::function<bool()> &cancelled);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view text(ByteRange range) const
    {
        return {m_bytes.data() + range.begin, size_t(range.end - range.begin)};
    }
    [[nodiscard]] qsizetype begin() const; // behind the byte order mark
    // Whether to read on; to be asked every line or word, with the offset that was reached.
    [[nodiscard]] bool goOn(qsizetype at) { return size_t(at - m_asked) < askEvery ? !m_stop : ask(at); }

    void open(OutlineKind kind, qsizetype begin, qsizetype line, ByteRange name);
    // Ends what was opened last. `foldLast` is the last line that goes when it is folded.
    void close(qsizetype end, qsizetype lastLine, qsizetype foldLast);
    void closeAll(qsizetype end, qsizetype lastLine);
    void fold(qsizetype first, qsizetype last);
    void reached(StructureLimit limit);

    // What a network configuration says, beside the items; kept only for who wants it.
    void keepStatements() { m_keepStatements = true; }
    void openStatement(ByteRange text, qsizetype line, bool written = true);
    void closeStatement(qsizetype lastLine);
    void statement(ByteRange text, qsizetype line, qsizetype lastLine);
    void comment(ByteRange text);

    [[nodiscard]] qsizetype depth() const { return qsizetype(m_open.size()) + m_beyond; }
    // What was opened last, while it is open; nullptr when there is nothing or it is beyond a limit.
    [[nodiscard]] OutlineItem *top();
    [[nodiscard]] OutlineItem *parentOf(const OutlineItem &item);
    [[nodiscard]] int topPlace() const { return m_beyond > 0 || m_open.empty() ? -1 : m_open.back(); }
    void setIndex(int place, int index); // also of a closed one

    [[nodiscard]] Outline takeOutline() { return std::move(m_outline); }
    [[nodiscard]] Folds takeFolds(); // put in order
    [[nodiscard]] Statements takeStatements() { return std::move(m_statements); }

private:
    static constexpr size_t askEvery = 1 << 16;
    bool ask(qsizetype at);

    QByteArrayView m_bytes;
    const std::function<bool()> &m_cancelled;
    Outline m_outline;
    Keep m_keep;
    std::vector<int> m_open;
    Folds m_folds;
    qsizetype m_count = 0; // of all items
    qsizetype m_beyond = 0; // opened past a limit
    qsizetype m_asked = -qsizetype(askEvery); // where
    bool m_stop = false;
    bool m_keepStatements = false;
    Statements m_statements;
    std::vector<qint32> m_openStatements;
    qsizetype m_statementsBeyond = 0; // opened past the limit of depth
};

// What tells an element from its like: the value of its "name", or of its "id" and the like when it has none.
void describeElement(StructureBuilder &builder, ByteRange value);

} // namespace artiscope
