#include "app/desk/house_words.h"

#include "app/base/durable_file.h"

namespace toasoan {
namespace {

constexpr qsizetype houseBytes = 1024 * 1024;

} // namespace

Outcome addHouseWord(const QString &dataFolder, const QString &word)
{
    const QString folder = dataFolder + u"/language"_qs;
    const QString path = folder + u"/house-words.txt"_qs;
    if (Outcome made = makePrivateFolder(folder); !made)
        return made;
    const auto bytes = readFile(path, houseBytes);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(bytes.error());
    QStringList lines = QString::fromUtf8(bytes.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
    if (lines.contains(word))
        return {};
    lines.append(word);
    return writeDurably(path, (lines.join(u'\n') + u'\n').toUtf8());
}

} // namespace toasoan
