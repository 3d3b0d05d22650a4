#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace toasoan {

struct MailAttachment
{
    QString name;      ///< as people are to see it
    QString plainName; ///< the same in ASCII, for programs that know no other
    QByteArray mediaType;
    QByteArray bytes;
};

/// A message that a person looks at before they send it.
struct MailMessage
{
    QString to; ///< "Tòa soạn <bao@example.vn>, b@example.vn"
    QString subject;
    QDateTime date; ///< UTC
    QString text;
    QList<MailAttachment> attachments;
};

/// As a file that mail programs open for writing (RFC 5322, 2045, 2047, 2231; "X-Unsent: 1"). The same message gives
/// the same bytes. No letter of it can begin a header field of its own.
[[nodiscard]] QByteArray toEml(const MailMessage &message);

} // namespace toasoan
