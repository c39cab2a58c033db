// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table of a hundred thousand artifacts costs: prints name, what was measured and the limit, separated by tabs.

#include "app/models/artifactmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <malloc.h>

#include <algorithm>

using namespace artiscope;

namespace {

constexpr int rows = 100'000;

class Rows final : public ArtifactRows {
public:
    [[nodiscard]] const QList<Artifact> &artifacts() const override { return list; }
    [[nodiscard]] int rowOf(const ArtifactKey &key) const override { return m_rows.value(key, -1); }
    void want(const QStringList &artifactIds) override { Q_UNUSED(artifactIds) }
    void fill()
    {
        list.reserve(rows);
        QList<DefinitionRef> definitions;
        for (int at = 0; at < 12; ++at)
            definitions << DefinitionRef{uuid(at), QStringLiteral("definition_%1").arg(at)};
        const QStringList kinds{
            QStringLiteral("DcimDevice"), QStringLiteral("LocationRack"), QStringLiteral("TopologyPod")};
        const QStringList types{QStringLiteral("text/plain"), QStringLiteral("application/json")};
        const QStringList people{QStringLiteral("netops"), QStringLiteral("pipeline"), QStringLiteral("m.keller")};
        for (int at = 0; at < rows; ++at) {
            // A stride that is prime to the number of rows: neither sorted nor the same in every run of the columns.
            const int mixed = int(qint64(at) * 61'403 % rows);
            Artifact artifact;
            artifact.id = uuid(1'000'000 + at);
            artifact.definition = definitions.at(mixed % 12);
            artifact.name = artifact.definition.name;
            artifact.target = {uuid(2'000'000 + mixed),
                exactly(QStringLiteral("dc%1-leaf-%2").arg(mixed % 37).arg(mixed)), kinds.at(mixed % 3)};
            artifact.status = mixed % 97 == 0 ? ArtifactStatus::Error : ArtifactStatus::Ready;
            artifact.contentType = types.at(mixed % 2);
            artifact.checksum =
                exactly(QStringLiteral("%1").arg(qulonglong(mixed) * 0x9e3779b97f4a7c15ULL, 32, 16, QLatin1Char('0')));
            artifact.storageId = uuid(3'000'000 + mixed);
            artifact.detailed = true;
            artifact.updatedAt = Instant{qint64(mixed) * 1'000'003};
            artifact.updatedBy = people.at(mixed % 3);
            m_rows.insert(artifact.key(), int(list.size()));
            list << artifact;
        }
    }

    QList<Artifact> list;

private:
    // Strings of exactly their size, as they come out of JSON.
    static QString exactly(const QString &text) { return QString(text.constData(), text.size()); }
    static QString uuid(int number)
    {
        return exactly(QStringLiteral("18b0a5c2-7d3e-4f60-8a9b-%1").arg(number, 12, 16, QLatin1Char('0')));
    }
    QHash<ArtifactKey, int> m_rows;
};

size_t heap()
{
    const struct mallinfo2 now = mallinfo2();
    return now.uordblks + now.hblkhd;
}

template <typename Work> double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto print = [&out](const char *name, double measured, double limit) {
        out << name << '\t' << QString::number(measured, 'f', 1) << '\t' << limit << '\n';
    };

    const size_t before = heap();
    Rows source;
    ArtifactModel model;
    source.fill();
    model.attach(&source);
    print("artifact table: bytes a row, all that is known included", double(heap() - before) / rows, 1024);

    double worstKey = 0;
    for (const QString &typed :
        {QStringLiteral("leaf-12"), QStringLiteral("dc3 definition_7 rack"), QStringLiteral("zzz")}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            ArtifactFilter filter;
            filter.text = typed.left(length);
            worstKey = std::max(worstKey, milliseconds([&] { model.setFilter(filter); }));
        }
        worstKey = std::max(worstKey, milliseconds([&] { model.setFilter({}); }));
    }
    print("artifact table: filter 100,000 rows, worst key press, ms", worstKey, 16);

    double worstSort = 0;
    for (int column = 0; column < artifactColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
            worstSort = std::max(worstSort, milliseconds([&] { model.sort(column, order); }));
    }
    print("artifact table: sort 100,000 rows, worst column, ms", worstSort, 150);
    return 0;
}
