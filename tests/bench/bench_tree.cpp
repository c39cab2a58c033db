// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tree of a JSON of 50 MB costs beside what its parser takes by itself: prints name, what was measured and the
// limit, divided by tabs.

#include "app/models/documenttreerows.h"

#include <QElapsedTimer>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstdio>

using namespace artiscope;

namespace {

QByteArray makeJson(qsizetype size)
{
    QByteArray json("[\n");
    json.reserve(size + 1000);
    for (int i = 0; json.size() < size; ++i) {
        json += "  {\n    \"name\": \"leaf-" + QByteArray::number(i) + "\",\n    \"mtu\": 9214,\n"
            + "    \"address\": \"10.0." + QByteArray::number(i / 250 % 250) + "." + QByteArray::number(i % 250)
            + "/31\",\n    \"enabled\": true\n  },\n";
    }
    json += "  null\n]\n";
    return json;
}

// The median of five.
template <typename Work> double milliseconds(Work work)
{
    std::vector<double> all;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(all.begin(), all.begin() + 2, all.end());
    return all[2];
}

} // namespace

int main()
{
    const QByteArray json = makeJson(50'000'000);
    const double alone = milliseconds([&json] {
        rapidjson::MemoryStream stream(json.constData(), size_t(json.size()));
        rapidjson::BaseReaderHandler<> handler;
        rapidjson::Reader().Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag>(
            stream, handler);
    });
    std::shared_ptr<const DocumentTree> tree;
    const double read =
        milliseconds([&] { tree = std::make_shared<const DocumentTree>(treeOf(json, StructureKind::Json)); });
    const double listed = milliseconds([&] {
        static_cast<void>(DocumentTreeRows::of({tree, json}, TreeOrder::AsWritten, {}));
    });
    const double filtered = milliseconds([&] {
        static_cast<void>(DocumentTreeRows::of({tree, json}, TreeOrder::AsWritten, QStringLiteral("leaf-77")));
    });
    std::printf("tree: 50 MB of JSON ready / RapidJSON alone\t%.2f\t2.5\n", (read + listed) / alone);
    std::printf("tree: 50 MB of JSON read, ms\t%.0f\t\n", read);
    std::printf("tree: 50 MB of JSON listed, ms\t%.0f\t\n", listed);
    std::printf("tree: bytes a value\t%zu\t32\n", sizeof(TreeNode));
    std::printf("tree: 50 MB of JSON filtered, ms\t%.0f\t\n", filtered);
    return 0;
}
