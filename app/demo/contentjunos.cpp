// SPDX-FileCopyrightText: 2026 The Artiscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/samplecontent.h"
#include "app/demo/sampleinventory.h"

namespace artiscope::sample {

namespace {

QString system(const Device &device, const RenderInput &input)
{
    return QStringLiteral(R"(## %1: %2, Junos 23.4R2
version 23.4R2.13;
system {
    host-name %1;
    domain-name west.example.net;
    time-zone UTC;
    root-authentication {
        encrypted-password "$6$redacted"; ## SECRET-DATA
    }
    login {
        message "Authorised use only. Activity is recorded.";
        user netops {
            uid 2001;
            class super-user;
        }
    }
    services {
        ssh {
            root-login deny;
            protocol-version v2;
            connection-limit 10;
        }
        netconf {
            ssh;
        }
    }
    name-server {
        192.0.2.53;
    }
    ntp {
        server %3 prefer;
        server 192.0.2.124;
    }
    syslog {
        host 192.0.2.200 {
            any notice;
            authorization info;
        }
        file messages {
            any notice;
        }
    }
}
chassis {
    fpc 0 {
        pic 0 {
            port 0 {
                speed 100g;
            }
        }
    }
    aggregated-devices {
        ethernet {
            device-count 4;
        }
    }
}
)")
        .arg(device.name, device.model,
            input.version >= 2 ? QStringLiteral("192.0.2.125") : QStringLiteral("192.0.2.123"));
}

QString interfaces(const Device &device)
{
    QString text = QStringLiteral("interfaces {\n");
    int number = 0;
    const QList<Link> links = linksOf(device);
    for (const Link &link : links) {
        text += QStringLiteral(R"(    %1 {
        description "to %2 %3";
        mtu 9192;
        unit 0 {
            family inet {
                address 10.1.%4.%5/31;
            }
            family inet6 {
                address 2001:db8:1:%4::%5/127;
            }
        }
    }
)")
                    .arg(link.port, link.peer, link.peerPort)
                    .arg(++number)
                    .arg(device.number * 2 + 1);
    }
    return text
        + QStringLiteral(R"(    et-0/1/0 {
        description "carrier %1, circuit WX-%2";
        unit 0 {
            family inet {
                filter {
                    input FROM-INTERNET;
                }
                address 198.51.100.%3/31;
            }
        }
    }
    fxp0 {
        unit 0 {
            family inet {
                address %4/25;
            }
        }
    }
    lo0 {
        unit 0 {
            family inet {
                address %5/32;
            }
        }
    }
}
)")
              .arg(device.number == 1 ? QStringLiteral("Northlink") : QStringLiteral("Estuary Telecom"))
              .arg(48210 + device.number)
              .arg(device.number * 2 + 1)
              .arg(device.management, device.loopback);
}

QString policies(const RenderInput &input)
{
    QString prefixes;
    for (int number = 0; number <= input.version; ++number)
        prefixes += QStringLiteral("        203.0.113.%1/28;\n").arg(number % 16 * 16);
    return QStringLiteral(R"(policy-options {
    prefix-list OUR-PREFIXES {
%1    }
    policy-statement TO-INTERNET {
        term ours {
            from {
                prefix-list OUR-PREFIXES;
            }
            then accept;
        }
        term rest {
            then reject;
        }
    }
    policy-statement FROM-INTERNET {
        term bogons {
            from {
                route-filter 10.0.0.0/8 orlonger;
                route-filter 192.168.0.0/16 orlonger;
                route-filter 0.0.0.0/0 prefix-length-range /25-/32;
            }
            then reject;
        }
        term accepted {
            then {
                local-preference %2;
                accept;
            }
        }
    }
    community BLACKHOLE members 64900:666;
}
)")
        .arg(prefixes)
        .arg(100 + input.version * 10);
}

QString protocols(const Device &device, const RenderInput &input)
{
    QString neighbours;
    for (int spine = 1; spine <= 4; ++spine)
        neighbours += QStringLiteral("            neighbor 10.1.%1.%2 {\n                description spine-0%1;\n      "
                                     "          peer-as 65000;\n            }\n")
                          .arg(spine)
                          .arg(device.number * 2);
    return QStringLiteral(R"(protocols {
    bgp {
        group FABRIC {
            type external;
            multipath multiple-as;
            bfd-liveness-detection {
                minimum-interval 300;
                multiplier 3;
            }
%1        }
        group INTERNET {
            type external;
            import FROM-INTERNET;
            export TO-INTERNET;
            neighbor 198.51.100.%2 {
                description "carrier";
                peer-as %3;
                family inet {
                    unicast {
                        prefix-limit {
                            maximum %4;
                            teardown 90 idle-timeout 30;
                        }
                    }
                }
            }
        }
        graceful-restart;
    }
    lldp {
        interface all;
    }
}
routing-options {
    router-id %5;
    autonomous-system 64900;
    static {
        route 203.0.113.0/24 discard;
    }
}
)")
        .arg(neighbours)
        .arg(device.number * 2)
        .arg(64600 + device.number)
        .arg(900000 + input.version * 50000)
        .arg(device.loopback);
}

QString filters(const RenderInput &input)
{
    QString ports =
        input.flavour == Flavour::WebTier ? QStringLiteral("[ 80 443 8443 ]") : QStringLiteral("[ 80 443 ]");
    return QStringLiteral(R"(firewall {
    family inet {
        filter FROM-INTERNET {
            term established {
                from {
                    tcp-established;
                }
                then accept;
            }
            term web {
                from {
                    destination-address {
                        203.0.113.0/24;
                    }
                    protocol tcp;
                    destination-port %1;
                }
                then {
                    count web;
                    accept;
                }
            }
            term icmp {
                from {
                    protocol icmp;
                }
                then {
                    policer ICMP-LIMIT;
                    accept;
                }
            }
            term rest {
                then {
                    count dropped;
                    discard;
                }
            }
        }
    }
    policer ICMP-LIMIT {
        if-exceeding {
            bandwidth-limit 2m;
            burst-size-limit 64k;
        }
        then discard;
    }
}
)")
        .arg(ports);
}

} // namespace

QByteArray renderJunos(const RenderInput &input)
{
    const Device *found = device(input.target);
    if (!found)
        return {};
    const QString text =
        system(*found, input) + interfaces(*found) + policies(input) + protocols(*found, input) + filters(input);
    return text.toUtf8();
}

} // namespace artiscope::sample
