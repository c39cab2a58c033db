// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/structure/builder.h"

namespace artiscope {

// Objects and arrays in brackets, which JSON is made of and YAML may have as values.
class FlowScan {
public:
    enum class Dialect { Json, Yaml };
    FlowScan(StructureBuilder &builder, Dialect dialect) : m_builder(builder), m_dialect(dialect) { }

    // Reads on from an offset of a line: JSON to the end of the bytes; YAML to behind the bracket that closes the first
    // one, or to the beginning of a line that is indented no more than `indent` and so cannot be in it any more.
    void run(qsizetype at, qsizetype line, qsizetype indent = -1);

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] qsizetype line() const { return m_line; }

private:
    struct Frame {
        bool object = false;
        bool owned = false; // an item is open for the whole of it
        bool pending = false; // a key waits for its value
        bool filled = false; // the element of this place was there
        int index = 0;
        qsizetype line = 0;
    };

    [[nodiscard]] char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_size ? m_builder.bytes()[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool isYaml() const { return m_dialect == Dialect::Yaml; }
    [[nodiscard]] qsizetype lastLine() const;
    [[nodiscard]] bool endsBefore(qsizetype lineBegin) const;
    void lineBreak();
    [[nodiscard]] bool comment();
    void openBracket(bool object);
    void closeBracket(bool object);
    void closeFrame(qsizetype end, qsizetype foldLast);
    void comma();
    void scalar();
    void quotedScalar(char quote);
    void plainScalar();
    [[nodiscard]] bool colonFollows() const;
    void openElement(qsizetype at, qsizetype line, bool listed);
    void closePending(qsizetype end);

    StructureBuilder &m_builder;
    Dialect m_dialect;
    std::vector<Frame> m_frames;
    qsizetype m_open[2] = {0, 0}; // arrays and objects in m_frames
    qsizetype m_beyond = 0; // brackets opened past the limit of depth
    qsizetype m_at = 0;
    qsizetype m_size = 0;
    qsizetype m_line = 0;
    qsizetype m_indent = -1;
    bool m_lineBegun = true;
    bool m_onlyClosed = false; // nothing but closing brackets is on this line so far
};

} // namespace artiscope
