#pragma once
#include "app/base/result.h"

#include <QJsonObject>

namespace toasoan {

/// A JSON text whose strings may hold placeholders, "{{headline}}". A string that is nothing but one becomes that
/// value, of whatever type; in a longer one it becomes letters of the string. Both happen in the parsed text, and once:
/// no value can end a string, name a field or be a placeholder again.
class JsonTemplate
{
public:
    /// BadInput (args: what is wrong) for what is no JSON object or array.
    [[nodiscard]] static Result<JsonTemplate> parsed(const QString &text);

    [[nodiscard]] bool names(const QString &placeholder) const;
    /// The placeholders that `values` does not have, or has no letters for inside of a longer string.
    [[nodiscard]] QStringList unknown(const QJsonObject &values) const;
    /// As it is sent; placeholders that are not known stay. The same values give the same bytes.
    [[nodiscard]] QByteArray filled(const QJsonObject &values) const;

private:
    explicit JsonTemplate(const QJsonValue &root) : m_root(root) {}

    QJsonValue m_root;
};

} // namespace toasoan
