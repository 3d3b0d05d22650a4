#include "app/base/ids.h"

#include <QRandomGenerator>

namespace toasoan {

QString newRandomName()
{
    static constexpr char16_t letters[] = u"abcdefghijklmnopqrstuvwxyz234567";
    quint64 bits = QRandomGenerator::system()->generate64();
    QString name(12, u' ');
    for (QChar &letter : name) {
        letter = letters[bits & 31U];
        bits >>= 5U;
    }
    return name;
}

} // namespace toasoan
