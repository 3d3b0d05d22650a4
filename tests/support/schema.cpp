#include "tests/support/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace toasoan {

struct Schema::Compiled
{
    valijson::Schema schema;
};

Schema::Schema(const QString &path) : m_compiled(std::make_unique<Compiled>())
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(file.errorString().toStdString());
    m_json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue whole(m_json);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(whole), m_compiled->schema);
}

Schema::~Schema() = default;

QStringList Schema::faults(const QJsonObject &document) const
{
    const QJsonValue whole(document);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(whole), &results))
        return {};
    QStringList faults;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString place;
        for (const std::string &step : error.context)
            place += QString::fromStdString(step);
        faults.append(place + QStringLiteral(": ") + QString::fromStdString(error.description));
    }
    return faults;
}

QJsonObject Schema::resolved(const QJsonObject &property) const
{
    const QString prefix = QStringLiteral("#/definitions/");
    const QJsonArray all = property.value(QStringLiteral("allOf")).toArray();
    const QJsonObject holder = all.size() == 1 ? all[0].toObject() : property;
    const QString reference = holder.value(QStringLiteral("$ref")).toString();
    if (!reference.startsWith(prefix))
        return property;
    return m_json.value(QStringLiteral("definitions")).toObject().value(reference.mid(prefix.size())).toObject();
}

} // namespace toasoan
