#include "app/store/indexed_form.h"

#include "app/store/database.h"

#include <QStringList>

namespace toasoan {
namespace {

/// Changes with whatever decides which words of an article go into which column, and how they are folded.
constexpr char formNumber = 1;
constexpr qsizetype hashBytesLength = 32;
const QString dayForm = QStringLiteral("yyyyMMdd");
const QString trash = QStringLiteral("t");

} // namespace

QByteArray toBytes(const IndexedForm &form)
{
    const QStringList rest{stateId(form.state), form.day.toString(dayForm), form.inTrash ? trash : QString(),
                           form.author};
    return formNumber + hashBytes(form.text.value) + rest.join(u'\n').toUtf8();
}

std::optional<IndexedForm> indexedFormFrom(const QByteArray &bytes)
{
    constexpr qsizetype head = 1 + hashBytesLength;
    if (bytes.size() < head || bytes.front() != formNumber)
        return std::nullopt;
    const QStringList rest = QString::fromUtf8(bytes.sliced(head)).split(u'\n');
    const auto state = stateFromId(rest.value(0));
    const QDate day = QDate::fromString(rest.value(1), dayForm);
    if (rest.size() < 4 || !state || !day.isValid())
        return std::nullopt;
    return IndexedForm{{QString::fromLatin1(bytes.sliced(1, hashBytesLength).toHex())},
                       *state,
                       day,
                       rest.at(2) == trash,
                       rest.mid(3).join(u'\n')};
}

} // namespace toasoan
