// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tree of a JSON of 50 MB costs beside what its parser takes by itself.

#include "app/models/documenttreerows.h"

#include "tests/bench/figures.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

using namespace artiscope;

int main()
{
    const QByteArray json = makeJson(50'000'000);
    const auto parseAlone = [&json] {
        rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
        rapidjson::BaseReaderHandler<> handler;
        rapidjson::Reader().Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(
            stream, handler);
    };
    std::shared_ptr<const DocumentTree> tree;
    const auto read = [&] { tree = std::make_shared<const DocumentTree>(treeOf(json, StructureKind::Json)); };
    const auto list = [&](const QString &filter) {
        static_cast<void>(DocumentTreeRows::of({tree, json}, TreeOrder::AsWritten, filter));
    };
    std::vector<double> ready;
    std::vector<double> reading;
    std::vector<double> listing;
    std::vector<double> filtering;
    for (int round = 0; round < 7; ++round) { // pairs, one after the other, so that both meet the same machine
        const double alone = millisecondsOf(parseAlone);
        reading.push_back(millisecondsOf(read));
        listing.push_back(millisecondsOf([&list] { list({}); }));
        filtering.push_back(millisecondsOf([&list] { list(QStringLiteral("leaf-77")); }));
        ready.push_back((reading.back() + listing.back()) / alone);
    }
    print("tree of 50 MB of JSON ready / RapidJSON alone", median(ready), "2.5");
    print("tree of 50 MB of JSON read, ms", median(reading), "");
    print("tree of 50 MB of JSON listed, ms", median(listing), "");
    print("tree of 50 MB of JSON filtered, ms", median(filtering), "");
    print("bytes a value of a tree", double(sizeof(TreeNode)), "32");
    return 0;
}
