#pragma once
#include "tests/connectors/fake_destination.h"
#include "tests/connectors/unsteady_line.h"

#include <QProcess>
#include <QTemporaryDir>

namespace toasoan::testing {

/// OpenSSH's server, as the account that the test runs under, on a port of its own and behind a line that can break.
class SftpDestination : public FakeDestination
{
public:
    ~SftpDestination() override;

    [[nodiscard]] QString start() override;
    [[nodiscard]] std::unique_ptr<Connector> connector() const override;
    [[nodiscard]] QList<ItemThere> items() const override;
    void changeItem() override;
    void removeItem() override;
    [[nodiscard]] QList<FaultThere> faults() const override;
    void setFault(const QString &name) override;
    void clearFault() override;
    void setStuck() override { m_line.setFault(UnsteadyLine::Fault::Stuck, 0); }

private:
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("nơi \"nhận\"")); }
    [[nodiscard]] QString file(const QString &name) const { return m_root.filePath(name); }
    [[nodiscard]] QString makeKeys();
    [[nodiscard]] QString startServer();

    QTemporaryDir m_root;
    QProcess m_server;
    UnsteadyLine m_line;
    QString m_hostKey;
    QString m_fault;
};

} // namespace toasoan::testing
