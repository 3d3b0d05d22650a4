#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

namespace toasoan {

/// The value of a field: encoded words (RFC 2047) and bare bytes in Unicode.
[[nodiscard]] QString headerText(QByteArrayView value);

/// Fields by their lower-case names, unfolded; of repeated ones the first. At most the first 256 KiB count.
using MailFields = QHash<QByteArray, QByteArray>;

/// Takes the fields and the blank line under them off the front.
[[nodiscard]] MailFields takeFields(QByteArrayView &rest);

/// "text/html; charset=utf-8; name*0*=UTF-8''b%C3%A0i" taken apart.
class MailValue
{
public:
    explicit MailValue(QByteArrayView value);
    [[nodiscard]] const QByteArray &main() const { return m_main; }    ///< lower case: "text/html"
    [[nodiscard]] QByteArray parameter(const QByteArray &name) const;  ///< as written; empty: none
    [[nodiscard]] QString parameterText(const QByteArray &name) const; ///< with RFC 2231 and RFC 2047 read
private:
    void takeParameter(QByteArrayView &rest);

    QByteArray m_main;
    QHash<QByteArray, QByteArray> m_parameters; ///< by lower-case name, "name*0*" too
};

} // namespace toasoan
