// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/content/tree/treebuilder.h"

namespace artiscope {

// One a parser: each reads all of the builder's bytes, which are no more than maximumTreeBytes, and says there what
// went wrong.
void readJsonTree(TreeBuilder &builder);
void readYamlTree(TreeBuilder &builder);
void readXmlTree(TreeBuilder &builder);

// The same of JSON without a tree, in no more memory than its depth takes.
struct JsonMistake {
    qsizetype offset = 0;
    QString words; // the parser's
};
[[nodiscard]] std::optional<JsonMistake> findJsonMistake(QByteArrayView bytes, const std::function<bool()> &cancelled);

// Between the words of XML and of YAML.
inline bool isBetweenWords(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Characters and the five entities of XML as what they mean; others are left as they are written.
[[nodiscard]] QString xmlUnescaped(QByteArrayView written);

} // namespace artiscope
