// SPDX-FileCopyrightText: 2026 The Confab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/proxy.h"

#include "net/address.h"
#include "net/netlog.h"

#include <QNetworkProxyFactory>

#include <memory>

using namespace Qt::StringLiterals;

namespace Confab::Net {

namespace {

QNetworkProxy proxyOf(const ProxyChoice &choice, const Token &password)
{
    if (!choice.isByHand())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QNetworkProxy proxy(choice.way == ProxyChoice::Way::Http ? QNetworkProxy::HttpProxy
                                                             : QNetworkProxy::Socks5Proxy,
                        choice.host, quint16(choice.port), choice.user, QString::fromUtf8(password.reveal()));
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

class ChosenProxy final : public QNetworkProxyFactory
{
public:
    ChosenProxy(const ProxyChoice &choice, const Token &password)
        : m_asSystem(choice.way == ProxyChoice::Way::System)
        , m_proxy(proxyOf(choice, password))
    {
    }

    // May be called from any thread.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl peer = query.url();
        if (peer.host().isEmpty())
            peer.setHost(query.peerHostName());
        const bool isListening = query.queryType() == QNetworkProxyQuery::TcpServer;
        if (isListening || isLoopback(peer))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_asSystem ? systemProxyForQuery(query) : QList{m_proxy};
    }

private:
    const bool m_asSystem;
    const QNetworkProxy m_proxy;
};

QString described(const ProxyChoice &choice)
{
    switch (choice.way) {
    case ProxyChoice::Way::System:
        return u"as the system says"_s;
    case ProxyChoice::Way::Direct:
        return u"none"_s;
    case ProxyChoice::Way::Http:
    case ProxyChoice::Way::Socks5:
        break;
    }
    return (choice.way == ProxyChoice::Way::Http ? u"HTTP, %1:%2%3"_s : u"SOCKS5, %1:%2%3"_s)
        .arg(choice.host, QString::number(choice.port),
             choice.user.isEmpty() ? QString() : u", with a user name"_s);
}

} // namespace

void useProxy(const ProxyChoice &choice, const Token &password)
{
    qCDebug(lcNet).noquote() << "proxy:" << described(choice);
    auto factory = std::make_unique<ChosenProxy>(choice, password);
    QNetworkProxyFactory::setApplicationProxyFactory(factory.release());
}

} // namespace Confab::Net
