#pragma once
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace toasoan {

/// A JSON Schema of draft 7, ready to check documents.
class Schema
{
public:
    /// Of a file below the source folder. Throws std::exception when it is no schema.
    explicit Schema(const QString &path);
    ~Schema();

    /// Why the document is not valid, with the place of each fault; empty when it is.
    [[nodiscard]] QStringList faults(const QJsonObject &document) const;
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// What a property says once its reference, if it is one, is followed.
    [[nodiscard]] QJsonObject resolved(const QJsonObject &property) const;

private:
    struct Compiled;

    QJsonObject m_json;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace toasoan
