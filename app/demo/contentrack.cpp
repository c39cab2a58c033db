// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"
#include "app/demo/sampleinventory.h"

#include <algorithm>

namespace artiscope::sample {

namespace {

constexpr int unitHeight = 18;
constexpr int units = 42;
constexpr int left = 46;
constexpr int top = 74;
constexpr int width = 320;

int yOf(int unit, int height) // of the upper edge; unit 1 is at the bottom
{
    return top + (units - unit - height + 1) * unitHeight;
}

struct Box {
    int unit;
    int height;
    QString label;
    QString detail;
    QString kind; // class of the style sheet
};

QString drawn(const Box &box)
{
    const int y = yOf(box.unit, box.height);
    const int high = box.height * unitHeight;
    QString text = QStringLiteral("  <g class=\"device %1\">\n    <title>%2: %3</title>\n"
                                  "    <rect x=\"%4\" y=\"%5\" width=\"%6\" height=\"%7\" rx=\"2\"/>\n")
                       .arg(box.kind, box.label, box.detail)
                       .arg(left + 2)
                       .arg(y + 1)
                       .arg(width - 4)
                       .arg(high - 2);
    if (box.kind == QLatin1String("server"))
        text += QStringLiteral("    <use href=\"#bays\" x=\"%1\" y=\"%2\"/>\n").arg(left + 12).arg(y + 4);
    else if (box.kind != QLatin1String("panel"))
        text += QStringLiteral("    <use href=\"#ports\" x=\"%1\" y=\"%2\"/>\n").arg(left + 12).arg(y + high / 2 - 5);
    text += QStringLiteral(
        "    <text class=\"name\" x=\"%1\" y=\"%2\" dy=\"0.35em\">%3</text>\n    <circle class=\"led\" cx=\"%4\" "
        "cy=\"%2\" r=\"2.5\"/>\n  </g>\n")
                .arg(left + width - 112)
                .arg(y + high / 2)
                .arg(box.label)
                .arg(left + width - 12);
    return text;
}

QString kindOf(Role role)
{
    switch (role) {
    case Role::Leaf:
        return QStringLiteral("leaf");
    case Role::Spine:
        return QStringLiteral("spine");
    case Role::Border:
        return QStringLiteral("border");
    case Role::Firewall:
        return QStringLiteral("firewall");
    }
    return {};
}

QList<Box> contentsOf(const RenderInput &input)
{
    QList<Box> boxes = {
        {42, 1, QStringLiteral("panel 1"), QStringLiteral("patch panel, fibre"), QStringLiteral("panel")},
        {41, 1, QStringLiteral("panel 2"), QStringLiteral("patch panel, copper"), QStringLiteral("panel")}};
    QList<Device> all = devices();
    if (input.flavour == Flavour::WebTier)
        all += webLeafs();
    for (const Device &device : std::as_const(all)) {
        if (device.rack == input.target)
            boxes.append({device.unit, device.height, device.name, device.model, kindOf(device.role)});
    }
    const QString rack = input.target.section(u'-', 1);
    for (int number = 1; number <= std::min(6 + input.version, 12); ++number)
        boxes.append(
            {(number - 1) * 2 + 3, 2, QStringLiteral("srv-%1-%2").arg(rack).arg(number, 2, 10, QLatin1Char('0')),
                QStringLiteral("server, two units"), QStringLiteral("server")});
    if (!rack.endsWith(QLatin1String("04")))
        boxes.append(
            {28, 3, QStringLiteral("disks-%1").arg(rack), QStringLiteral("storage shelf"), QStringLiteral("server")});
    boxes.append({1, 2, QStringLiteral("ups-%1").arg(rack), QStringLiteral("uninterruptible power supply"),
        QStringLiteral("power")});
    return boxes;
}

QString frame()
{
    QString text = QStringLiteral("  <rect class=\"frame\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"6\"/>\n"
                                  "  <rect class=\"inside\" x=\"%5\" y=\"%6\" width=\"%7\" height=\"%8\"/>\n")
                       .arg(left - 34)
                       .arg(top - 12)
                       .arg(width + 68)
                       .arg(units * unitHeight + 24)
                       .arg(left)
                       .arg(top)
                       .arg(width)
                       .arg(units * unitHeight);
    for (int unit = 1; unit <= units; ++unit) {
        text += QStringLiteral("  <text class=\"unit\" x=\"%1\" y=\"%2\" dy=\"0.35em\">%3</text>\n")
                    .arg(left - 16)
                    .arg(yOf(unit, 1) + 9)
                    .arg(unit);
        text += QStringLiteral("  <circle class=\"hole\" cx=\"%1\" cy=\"%2\" r=\"2\"/>\n")
                    .arg(left + width + 16)
                    .arg(yOf(unit, 1) + 9);
    }
    return text;
}

const char style[] = R"(  <style>
    text { font: 11px "DejaVu Sans", Arial, sans-serif; fill: #1b2430; }
    .title { font: bold 18px "DejaVu Sans", Arial, sans-serif; }
    .subtitle, .unit { fill: #5d6978; }
    .unit { font-size: 9px; text-anchor: middle; }
    .frame { fill: #2b323c; }
    .inside { fill: #11151b; }
    .hole { fill: #11151b; }
    .frame ~ .unit { fill: #b7c0cc; }
    .device rect { stroke: #0b0e12; }
    .device .name { font-weight: bold; fill: #f4f7fa; }
    .leaf rect { fill: #0a6e80; }
    .spine rect { fill: #3f5fa8; }
    .border rect { fill: #7a4a9e; }
    .firewall rect { fill: #a8433f; }
    .server rect { fill: #49525f; }
    .power rect { fill: #6b5a2a; }
    .panel rect { fill: #323943; }
    .led { fill: #57d98b; }
    .power .led { fill: #f2b134; }
    .panel .led { display: none; }
    .legend rect { stroke: none; }
  </style>
  <defs>
    <g id="port"><rect width="7" height="7" rx="1" fill="#0b0e12" opacity="0.65"/></g>
    <g id="ports">
      <use href="#port" x="0"/><use href="#port" x="9"/><use href="#port" x="18"/><use href="#port" x="27"/>
      <use href="#port" x="40"/><use href="#port" x="49"/><use href="#port" x="58"/><use href="#port" x="67"/>
      <use href="#port" x="80"/><use href="#port" x="89"/><use href="#port" x="98"/><use href="#port" x="107"/>
    </g>
    <g id="bay"><rect width="12" height="27" rx="1.5" fill="#2b323c"/><rect x="4" y="3" width="4" height="13" rx="2" fill="#11151b"/></g>
    <g id="bays">
      <use href="#bay" x="0"/><use href="#bay" x="15"/><use href="#bay" x="30"/><use href="#bay" x="45"/>
      <use href="#bay" x="60"/><use href="#bay" x="75"/><use href="#bay" x="90"/><use href="#bay" x="105"/>
    </g>
  </defs>
)";

QString legend()
{
    struct Entry {
        const char *kind;
        const char *text;
    };
    QString result;
    int y = top + 20;
    for (const Entry &entry :
        {Entry{"leaf", "Leaf"}, Entry{"spine", "Spine"}, Entry{"border", "Border"}, Entry{"firewall", "Firewall"},
            Entry{"server", "Server"}, Entry{"power", "Power"}, Entry{"panel", "Patch panel"}}) {
        result +=
            QStringLiteral("  <g class=\"legend %1\"><rect x=\"430\" y=\"%2\" width=\"14\" height=\"14\" rx=\"2\"/>"
                           "<text x=\"454\" y=\"%3\" dy=\"0.35em\">%4</text></g>\n")
                .arg(QLatin1String(entry.kind))
                .arg(y)
                .arg(y + 7)
                .arg(QLatin1String(entry.text));
        y += 24;
    }
    return result;
}

} // namespace

QByteArray renderRack(const RenderInput &input)
{
    const QList<Box> boxes = contentsOf(input);
    int used = 0;
    QString drawing;
    for (const Box &box : boxes) {
        used += box.height;
        drawing += drawn(box);
    }
    const int height = top + units * unitHeight + 30;
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                          "width=\"560\" height=\"%1\" "
                          "viewBox=\"0 0 560 %1\">\n  <title>%2, front</title>\n%3"
                          "  <rect width=\"560\" height=\"%1\" fill=\"#ffffff\"/>\n"
                          "  <text class=\"title\" x=\"12\" y=\"24\">%2</text>\n"
                          "  <text class=\"subtitle\" x=\"12\" y=\"46\">DC West, room 2 · front · %4 of %5 units used "
                          "· drawing %6</text>\n")
               .arg(height)
               .arg(input.target, QLatin1String(style))
               .arg(used)
               .arg(units)
               .arg(input.version + 1)
               .toUtf8()
        + frame().toUtf8() + drawing.toUtf8() + legend().toUtf8() + "</svg>\n";
}

} // namespace artiscope::sample
