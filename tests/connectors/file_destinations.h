#pragma once
#include "tests/connectors/fake_destination.h"

#include <QTemporaryDir>

namespace toasoan::testing {

/// A folder of this computer behind a connector that puts files there, in one form.
class FolderDestination : public FakeDestination
{
public:
    explicit FolderDestination(const QString &form) : m_form(form) {}
    ~FolderDestination() override { FolderDestination::clearFault(); }
    Presence brings() const override { return m_form == u"mail" ? Presence::Drafted : Presence::Live; }

    [[nodiscard]] QString start() override;
    [[nodiscard]] std::unique_ptr<Connector> connector() const override;
    [[nodiscard]] QList<ItemThere> items() const override;
    void changeItem() override;
    void removeItem() override;
    [[nodiscard]] QList<FaultThere> faults() const override;
    void setFault(const QString &name) override;
    void clearFault() override;
    void setStuck() override {}
    [[nodiscard]] bool canBeStuck() const override { return false; } // a disk gives nothing to wait for

private:
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("vào đây")); }
    [[nodiscard]] QStringList paths() const;

    QTemporaryDir m_root;
    QString m_form;
};

/// What a file says of itself, in the forms that the laws are tried in.
[[nodiscard]] ItemThere itemIn(const QString &path);

} // namespace toasoan::testing
