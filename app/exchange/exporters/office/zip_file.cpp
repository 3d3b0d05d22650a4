#include "app/exchange/exporters/office/zip_file.h"

namespace toasoan {

QByteArray zipFile(const QList<ZipPart> &parts)
{
    QList<quint32> sums;
    for (const ZipPart &part : parts)
        sums.append(zipSumOf(part.bytes));
    QByteArray zip = unsealedZip(parts, sums).join();
    // Its last number tells how long the seal behind it is; here is none.
    constexpr qsizetype lengthSize = sizeof(quint16);
    return zip.replace(zip.size() - lengthSize, lengthSize, QByteArray(lengthSize, '\0'));
}

} // namespace toasoan
