#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

/// A field of a destination's set-up.
struct DestinationField
{
    enum class Kind {
        Text,
        LongText,
        Address,
        Folder,
        Number,
        Choice,
        Mapping, ///< names here and numbers there: {"Kinh tế": 5}
    };
    QString key;       ///< in Destination::settings
    const char *label; ///< English source text of context "Publishing"
    Kind kind = Kind::Text;
    bool isNeeded = true;
    QString standard = {};    ///< what it is where nothing was said
    QStringList choices = {}; ///< of Kind::Choice
};

enum class SecretUse { None, Optional, Needed };

/// Where a dispatch waits for the time at which readers get it.
enum class Planning {
    There, ///< it is brought there at once, and shown at its time
    Here,  ///< the destination shows at once what it gets
};

/// A kind of destination that articles can be sent to.
struct ConnectorKind
{
    QString id;
    const char *name; ///< English source text of context "Publishing"
    QList<DestinationField> fields;
    SecretUse secret = SecretUse::None;
    Planning planning = Planning::There;
    std::unique_ptr<Connector> (*make)(const Destination &destination, const QString &secret);
};

/// The explicit list of them: one folder under connectors/ and one line here.
[[nodiscard]] const QList<ConnectorKind> &connectorKinds();
[[nodiscard]] const ConnectorKind *connectorKind(const QString &id); ///< null when there is none of that id

/// The settings with what was not said filled in. BadInput (args: field) for what is missing or has not the right form:
/// of a mapping up to 500 names of up to 200 letters, with single spaces, and whole numbers above 0.
[[nodiscard]] Result<QJsonObject> checkedSettings(const ConnectorKind &kind, const QJsonObject &settings);

} // namespace toasoan
